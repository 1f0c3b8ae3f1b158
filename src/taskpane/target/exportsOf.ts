import { periodOf } from "../../analysis/time/Period";
import type { Series } from "../../analysis/time/Series";
import { figuresOf } from "../../dataset/figures";
import { findIndicator } from "../../dataset/indicators";
import type { TableInWorkbook } from "../../model/tableInWorkbook";
import { briefingSources, type SeriesSource } from "../../sheets/Sources";

/** Monthly total exports, million dollars, and where they stand: in a table of the workbook, else with the add-in. */
export interface MonthlyExports {
  readonly series: Series;
  readonly source?: SeriesSource;
}

/** The workbook's own before those that came with the add-in. */
export function exportsOf(tables: readonly TableInWorkbook[]): MonthlyExports | undefined {
  const source = briefingSources(tables).exports;
  const own = source && tables.find(({ cells }) => cells.name === source.table);
  const found = own?.table.series.find(({ id }) => id === source?.code);
  if (found) return { series: { frequency: "month", values: found.values }, source };
  const shipped = findIndicator({ flow: "exports" });
  if (!shipped) return undefined;
  const values = new Map<number, number>();
  for (const { period, value } of figuresOf(shipped, "month", periodOf("month", 2000)))
    if (value !== undefined) values.set(period.ordinal, value);
  return { series: { frequency: "month", values } };
}
