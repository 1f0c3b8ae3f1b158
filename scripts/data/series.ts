import { codeOfSeries } from "../../src/dataset/seriesKey";
import type { Tables } from "./csv";
import { bestOf, type Figure, figuresIn, firstPrintsOf, lastOf } from "./figures";
import { AMOUNTS, type Origin, PRINTED_GROWTH } from "./origins";

/** What ships of one series. */
export interface Series {
  readonly months: readonly Figure[];
  readonly years: readonly Figure[];
  readonly firstMonths: readonly Figure[];
  readonly firstYears: readonly Figure[];
}

/** The amounts of every series by its code, in the order in which the catalogue lists them. */
export function allSeries(tables: Tables): ReadonlyMap<string, Series> {
  return collect(tables, AMOUNTS, bestOf);
}

/** The growth of every series as it was printed: the latest print and the first. */
export function allGrowth(tables: Tables): ReadonlyMap<string, Series> {
  return collect(tables, PRINTED_GROWTH, lastOf);
}

function collect(
  tables: Tables,
  origins: readonly Origin[],
  choose: (figures: readonly Figure[]) => Figure[],
): ReadonlyMap<string, Series> {
  const best = new Map<string, Figure[]>();
  const printed = new Map<string, Figure[]>();
  for (const { file, seriesOf, columns, only = () => true, holds } of origins) {
    for (const figure of figuresIn(tables[file].filter(only), columns)) {
      const code = codeOfSeries(seriesOf(figure.row));
      if (holds !== "first prints") append(best, code, figure);
      if (holds !== "best figures") append(printed, code, figure);
    }
  }
  return new Map(
    [...best].map(([code, figures]) => {
      const [firstMonths, firstYears] = byFrequency(printed.get(code) ?? []).map(firstPrintsOf);
      const [months, years] = byFrequency(figures).map(choose);
      return [code, { months, years, firstMonths, firstYears }];
    }),
  );
}

function byFrequency(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  return (["month", "year"] as const).map((frequency) =>
    figures.filter(({ period }) => period.frequency === frequency),
  );
}

function append(groups: Map<string, Figure[]>, code: string, figure: Figure): void {
  const group = groups.get(code);
  if (group) group.push(figure);
  else groups.set(code, [figure]);
}
