import { blanks, noNumbers } from "./cellFindings";
import type { CheckedCell, CheckedTable, ColumnPlace, Finding } from "./Finding";
import { periodFindings } from "./periodFindings";
import { sumFindings } from "./sumFindings";
import { unitJumps } from "./unitJumps";

/**
 * Everything in a table that would make its figures wrong. First the rows that have no place on the calendar, by row;
 * then the rest, oldest first. Takes time in proportion to the table.
 *
 * @param tolerance - By how much the parts may miss the total, in the unit of the figures; see `sumFindings`.
 */
export function checkTable(table: CheckedTable, tolerance?: number): Finding[] {
  const { findings, frequency, calendar, skipped } = periodFindings(table);
  const columns: [ColumnPlace, readonly CheckedCell[]][] = table.columns.map((cells, i) => [i, cells]);
  if (table.total) columns.push(["total", table.total]);
  const all = [...findings];
  const add = (more: readonly Finding[]) => more.forEach((finding) => all.push(finding));
  for (const [place, cells] of columns) {
    add(noNumbers(table, cells, place, skipped));
    add(blanks(cells, place, calendar, frequency, table.tellsBlanks));
    add(unitJumps(cells, place, calendar, frequency));
  }
  if (table.total) add(sumFindings(table, table.total, tolerance, calendar, frequency));
  const when = (finding: Finding) =>
    "period" in finding && finding.period?.frequency === frequency ? finding.period.ordinal : -Infinity;
  const where = (finding: Finding) => ("row" in finding ? finding.row : -1);
  return all.sort((a, b) => compare(when(a), when(b)) || where(a) - where(b));
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
