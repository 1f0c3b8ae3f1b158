import type { Figures, ImportedSeries } from "../figures/Figures";
import type { Alias, Table, TableSeries } from "./Table";

/** The table that figures become: rows by period, oldest first, and a column for each series that has a figure. */
export function tableOf({ frequency, periods, series }: Figures): Table {
  const taken = new Set<string>();
  const columns = series
    .filter(({ values }) => values.size > 0)
    .map((one): TableSeries => {
      const { name, flow, measure, isCumulative, unit, step, values, provisional } = one;
      const ids = idsOf(one);
      const id = unique(ids[0].id, taken);
      const also = ids.filter((alias) => alias.id !== id);
      return {
        id,
        also,
        name,
        ...(flow && { flow }),
        measure,
        isCumulative,
        ...(unit && { unit }),
        step,
        values,
        provisional,
      };
    });
  return { frequency, periods: [...periods].sort((a, b) => a - b), series: columns };
}

/** What shipped figures confirm comes first; what only a name says last. */
function idsOf({ key, subject, identity }: ImportedSeries): readonly Alias[] {
  const own = { id: subject ? `${key}@${subject}` : key, by: "figures" } as const;
  const weak = { id: key, by: "names" } as const;
  if (!identity) return [own, weak];
  const shipped = { id: identity.code, by: identity.by };
  return identity.by === "figures" ? [shipped, own, weak] : [own, shipped, weak];
}

function unique(id: string, taken: Set<string>): string {
  let found = id;
  for (let i = 2; taken.has(found); i++) found = `${id}#${i}`;
  taken.add(found);
  return found;
}
