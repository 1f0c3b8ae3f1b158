import type { Frequency } from "../../analysis/time/Period";
import { indicators } from "../../dataset/indicators";
import type { Indicator } from "../../dataset/types";
import type { TablesResult } from "../../excel/Workbook";
import type { Contents, Span, Summary } from "../../i18n/homeLine";
import type { TableSeries } from "../../importing/table/Table";
import { knownTables, type TableInWorkbook } from "../../model/tableInWorkbook";

const FREQUENCIES: readonly Frequency[] = ["month", "quarter", "half", "year"];

/** What the workbook's tables hold, and how new it is. */
export function summaryOf(found: Extract<TablesResult, { readonly kind: "tables" }>): Summary {
  const tables = knownTables(found.model, found.tables);
  return {
    tables: tables.length,
    contents: contentsOf(tables.flatMap(({ table }) => table.series)),
    spans: FREQUENCIES.flatMap((frequency) => spanOf(tables, frequency) ?? []),
  };
}

function contentsOf(series: readonly TableSeries[]): Contents {
  const byCode = new Map(indicators().map((one) => [one.code, one]));
  const known = series.flatMap(({ id }) => byCode.get(id) ?? []);
  const whole = known.filter(({ firstDays }) => !firstDays);
  const isBalance = ({ id, flow }: TableSeries) =>
    id === "balance" || (flow === "balance" && !byCode.has(id));
  const isTotal = ({ item, partner }: Indicator) => !item && !partner;
  // The first days of a month are no month's total.
  const isOther = (one: Indicator | undefined) => !one || (isTotal(one) && one.firstDays !== undefined);
  const distinct = (of: (one: Indicator) => string | undefined) =>
    new Set(known.flatMap((one) => of(one) ?? [])).size;
  return {
    exports: whole.some((one) => one.flow === "exports" && isTotal(one)),
    imports: whole.some((one) => one.flow === "imports" && isTotal(one)),
    balance: series.some(isBalance),
    items: distinct(({ item }) => item),
    regions: distinct(({ partner }) => partner),
    others: new Set(
      series.filter((one) => !isBalance(one) && isOther(byCode.get(one.id))).map(({ id }) => id),
    ).size,
  };
}

/**
 * The first days of a month are out before the month is over: they make no table of whole months late, and say how far
 * the workbook reaches only where it has nothing else.
 *
 * @returns undefined where no table of the frequency has a figure.
 */
function spanOf(tables: readonly TableInWorkbook[], frequency: Frequency): Span | undefined {
  const firstDays = new Set(indicators().flatMap(({ code, firstDays }) => (firstDays ? [code] : [])));
  const own = tables.filter(({ table }) => table.frequency === frequency);
  const isOfWhole = ({ id }: TableSeries) => !firstDays.has(id);
  return endsOf(own, isOfWhole, frequency) ?? endsOf(own, () => true, frequency);
}

function endsOf(
  tables: readonly TableInWorkbook[],
  isMeant: (series: TableSeries) => boolean,
  frequency: Frequency,
): Span | undefined {
  const ends = tables.flatMap(({ cells, table }) => {
    const series = table.series.filter(isMeant);
    const ordinals = series.flatMap(({ values }) => [...values.keys()]);
    if (ordinals.length === 0) return [];
    const [from, to] = ordinals.reduce(
      ([a, b], one) => [Math.min(a, one), Math.max(b, one)],
      [Infinity, -Infinity],
    );
    const isProvisional = series.some((one) => one.values.has(to) && one.provisional.has(to));
    return [{ name: cells.name, from, to, isProvisional }];
  });
  if (ends.length === 0) return undefined;
  const from = ends.reduce((least, one) => Math.min(least, one.from), Infinity);
  const to = ends.reduce((most, one) => Math.max(most, one.to), -Infinity);
  return {
    from: { frequency, ordinal: from },
    to: { frequency, ordinal: to },
    isProvisional: ends.some((one) => one.to === to && one.isProvisional),
    late: ends
      .filter((one) => one.to < to)
      .map((one) => ({ table: one.name, to: { frequency, ordinal: one.to } })),
  };
}
