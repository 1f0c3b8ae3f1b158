import { Absence } from "../AnalysisError";
import { namedDay } from "../time/parseDate";
import { listedStep } from "../time/listedStep";
import type { Frequency, Period } from "../time/Period";
import type { CalendarRow, CheckedCell, CheckedTable, Finding } from "./Finding";

/** What is wrong with the periods, and the rows that can be put on the calendar all the same. */
export interface PeriodFindings {
  readonly findings: readonly Finding[];
  readonly frequency: Frequency;
  /** Oldest first; of a duplicate, the first row. */
  readonly calendar: readonly CalendarRow[];
  /** Rows whose cells are no figures: a header. */
  readonly skipped: ReadonlySet<number>;
}

/**
 * Periods that are unreadable, blank beside figures, of another frequency than most, there twice, or missing between
 * the first and the last. Rows that are blank altogether are no finding. Neither is the order of rows.
 */
export function periodFindings(table: CheckedTable): PeriodFindings {
  const { periods, written } = table;
  const findings: Finding[] = [];
  const skipped = new Set<number>();
  const frequency = mostFrequent(periods);
  const firstRows = new Map<number, number>();
  periods.forEach((period, row) => {
    const header = row === 0 ? headerText(table) : undefined;
    if (header !== undefined) {
      skipped.add(row);
      findings.push({ kind: "header", row, text: header });
    } else if (period === undefined) {
      if (cellsOf(table, row).some((cell) => typeof cell === "number" && cell !== 0))
        findings.push({ kind: "blank-period", row });
    } else if (period instanceof Absence) {
      findings.push({ kind: "unreadable-period", row, reason: period });
    } else if (period.frequency !== frequency) {
      findings.push({ kind: "frequency", row, period, expected: frequency });
    } else {
      const first = firstRows.get(period.ordinal);
      if (first === undefined) firstRows.set(period.ordinal, row);
      else
        findings.push({
          kind: "duplicate",
          row,
          period,
          first,
          isSame: areSame(table, first, row),
          hasNone: [first, row].some((one) => cellsOf(table, one).every(isNothing)),
          isOtherDay: areTwoDays(written[first], written[row]),
        });
    }
  });
  const calendar = [...firstRows]
    .map(([ordinal, row]) => ({ ordinal, row }))
    .sort((a, b) => a.ordinal - b.ordinal);
  const lost = new Set(
    findings.flatMap((one) =>
      one.kind === "unreadable-period" || one.kind === "blank-period" ? [one.row] : [],
    ),
  );
  let count = 0;
  const lostUpTo = periods.map((_, row) => (lost.has(row) ? ++count : count));
  return { findings: findings.concat(gaps(calendar, frequency, lostUpTo)), frequency, calendar, skipped };
}

function mostFrequent(periods: CheckedTable["periods"]): Frequency {
  const counts = new Map<Frequency, number>();
  for (const period of periods) {
    if (period === undefined || period instanceof Absence) continue;
    counts.set(period.frequency, (counts.get(period.frequency) ?? 0) + 1);
  }
  let most: Frequency = "month";
  for (const [frequency, count] of counts) if (count > (counts.get(most) ?? 0)) most = frequency;
  return most;
}

/** @param lostUpTo - By row, how many rows up to it have no period that can be read. */
function gaps(
  calendar: readonly CalendarRow[],
  frequency: Frequency,
  lostUpTo: readonly number[],
): Finding[] {
  const found: Finding[] = [];
  const ordinals = calendar.map(({ ordinal }) => ordinal);
  const step = listedStep(ordinals, frequency);
  for (let i = 1; i < ordinals.length; i++) {
    const [first, last] = [ordinals[i - 1] + step, ordinals[i] - step];
    if (first > last) continue;
    const at = (ordinal: number): Period => ({ frequency, ordinal });
    const mayBeThere = lostUpTo[calendar[i - 1].row] !== lostUpTo[calendar[i].row];
    found.push({
      kind: "gap",
      period: at(first),
      last: at(last),
      count: (last - first) / step + 1,
      mayBeThere,
    });
  }
  return found;
}

/** The text of a first row that holds texts only, or texts beside a blank corner, above rows that do not. */
function headerText({ periods, columns }: CheckedTable): string | undefined {
  const texts = columns.flatMap(([first]) => (isOf(first, "not-a-number") ? [first.details.text] : []));
  if (periods.length < 2 || texts.length < columns.length) return undefined;
  const [corner] = periods;
  if (corner === undefined) return texts[0];
  return corner instanceof Absence && "entry" in corner.details ? corner.details.entry : undefined;
}

function isOf<C extends Absence["code"]>(cell: unknown, code: C): cell is Absence<C> {
  return cell instanceof Absence && cell.code === code;
}

function cellsOf({ columns, total }: CheckedTable, row: number): CheckedCell[] {
  const cells = columns.map((column) => column[row]);
  return total ? [...cells, total[row]] : cells;
}

function isNothing(cell: CheckedCell): boolean {
  return cell === undefined || isOf(cell, "missing-value");
}

function areSame(table: CheckedTable, a: number, b: number): boolean {
  const [first, second] = [cellsOf(table, a), cellsOf(table, b)];
  return first.every((cell, i) => isSameCell(cell, second[i]));
}

/** However each is written. */
function areTwoDays(...written: readonly [unknown, unknown]): boolean {
  const [a, b] = written.map((cell) => (typeof cell === "number" ? namedDay(cell) : namedDay(String(cell))));
  return a !== undefined && b !== undefined && a !== b;
}

/** Each cell that is no figure has a reason of its own, which may say the same. */
function isSameCell(a: CheckedCell, b: CheckedCell): boolean {
  if (!(a instanceof Absence) || !(b instanceof Absence)) return a === b;
  return a.code === b.code && JSON.stringify(a.details) === JSON.stringify(b.details);
}
