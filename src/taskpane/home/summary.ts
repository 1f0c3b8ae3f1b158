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

/** @returns undefined where no table of the frequency has a figure. */
function spanOf(tables: readonly TableInWorkbook[], frequency: Frequency): Span | undefined {
  const ends = tables
    .filter(({ table }) => table.frequency === frequency)
    .flatMap(({ cells, table }) => {
      const ordinals = table.series.flatMap(({ values }) => [...values.keys()]);
      if (ordinals.length === 0) return [];
      const [from, to] = ordinals.reduce(
        ([a, b], one) => [Math.min(a, one), Math.max(b, one)],
        [Infinity, -Infinity],
      );
      const isProvisional = table.series.some((one) => one.values.has(to) && one.provisional.has(to));
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
