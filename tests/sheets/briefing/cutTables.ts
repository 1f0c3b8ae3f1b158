// Tables of a workbook that begin late, or lack months.
import { lastDay } from "../../../src/analysis/time/Period";
import { parsePeriod } from "../../../src/analysis/time/parsePeriod";
import type { TableToWrite } from "../../../src/excel/Workbook";

type Rewrite = (table: TableToWrite) => TableToWrite;

/** The last day of a month, as cells have it. */
const dayOf = (month: string) => lastDay(parsePeriod(month));

export function from(month: string): Rewrite {
  return (table) => ({ ...table, rows: table.rows.filter(([day]) => Number(day) >= dayOf(month)) });
}

export function without(...months: readonly string[]): Rewrite {
  const days = new Set<unknown>(months.map(dayOf));
  return (table) => ({ ...table, rows: table.rows.filter(([day]) => !days.has(day)) });
}
