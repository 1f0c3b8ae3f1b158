import { Absence, AnalysisError, type Outcome } from "../analysis/AnalysisError";
import { labelOf } from "../analysis/time/Period";
import { observed, type Series } from "../analysis/time/Series";
import { type At, readAt } from "./at";
import { type Cells, readNumber, rectangle } from "./cells";
import { excelError } from "./excelErrors";
import { requireFits } from "./limits";
import { type Line, readTable, type Table, transpose } from "./table";

/** Answers for one series by period ordinal. */
export type Answers = (ordinal: number) => Outcome;

/**
 * Answers for every row of the table, or for the periods of `at`: results run along time, series lie side by side.
 * @param calculate - Called once a series.
 */
export function spill(
  values: unknown,
  periods: unknown,
  at: unknown,
  calculate: (series: Series) => Answers,
): Cells {
  const table = readTable(values, periods);
  const lines = table.lines.map(({ series, unreadable }) => ({ unreadable, answers: calculate(series) }));
  return spillLines(table, readAt(at, table), lines);
}

/** As `spill`, for results whose lines are not one a series. */
export function spillLines(
  table: Table,
  at: At | undefined,
  lines: readonly { unreadable: ReadonlyMap<number, Absence>; answers: Answers }[],
): Cells {
  if (!at) {
    const block = table.ordinals.map((ordinal) =>
      lines.map(({ unreadable, answers }) =>
        ordinal === undefined ? "" : toCell(unreadable.get(ordinal) ?? answers(ordinal)),
      ),
    );
    return table.isAcross ? transpose(block) : block;
  }
  requireFits(at.entries.length, lines.length);
  const block = at.entries.map((entry) =>
    lines.map(({ unreadable, answers }) => {
      if (entry === undefined) return at.isSingle ? toSingleCell(new Absence("blank-period", {})) : "";
      const outcome = entry instanceof Absence ? entry : lookUp(table, entry, unreadable, answers);
      return at.isSingle ? toSingleCell(outcome) : toCell(outcome);
    }),
  );
  const isAcross = at.isSingle ? table.isAcross : at.isRow;
  return isAcross ? transpose(block) : block;
}

function lookUp(
  table: Table,
  ordinal: number,
  unreadable: ReadonlyMap<number, Absence>,
  answers: Answers,
): Outcome {
  return notInPeriods(table, ordinal) ?? unreadable.get(ordinal) ?? answers(ordinal);
}

/** Why a period cannot be answered for: the table does not have it. */
export function notInPeriods(table: Table, ordinal: number): Absence | undefined {
  if (table.has(ordinal)) return undefined;
  return new Absence("not-in-periods", { period: labelOf({ frequency: table.frequency, ordinal }) });
}

/**
 * As `spill`, but when `at` is left out, one answer a series: for its latest published period.
 * @param calculate - Called once a series, with its place and the number of series.
 */
export function spillLatest(
  values: unknown,
  periods: unknown,
  at: unknown,
  calculate: (series: Series, place: number, count: number) => Answers,
): Cells {
  const table = readTable(values, periods);
  const count = table.lines.length;
  const asked = readAt(at, table);
  if (asked) {
    const lines = table.lines.map(({ series, unreadable }, i) => ({
      unreadable,
      answers: calculate(series, i, count),
    }));
    return spillLines(table, asked, lines);
  }
  return spillSeries(table, (series, i) => {
    const latest = latestOf(series);
    return latest instanceof Absence ? latest : calculate(series, i, count)(latest);
  });
}

/** One answer a series, side by side as the series lie. */
export function spillSeries(table: Table, answer: (series: Series, place: number) => Outcome): Cells {
  const answers = table.lines.map(({ series }, i) => toSingleCell(answer(series, i)));
  return table.isAcross ? answers.map((cell) => [cell]) : [answers];
}

/** Ordinal of the latest published period. */
function latestOf(series: Series): number | Absence {
  return observed(series).at(-1) ?? new Absence("too-few-observations", { needed: 1, found: 0 });
}

/** A labelled card: one row a line, label and answer. It needs one series and one period. */
export function card(rows: readonly (readonly [label: string, outcome: Outcome])[]): Cells {
  return rows.map(([label, outcome]) => [label, toSingleCell(outcome)]);
}

/**
 * As `card`, for the one series of the table and its period `at`; left out: the latest published one.
 * @param rows - Called unless the period or its cell gives a reason why there is no card.
 */
export function cardAt(
  values: unknown,
  periods: unknown,
  at: unknown,
  rows: (series: Series, ordinal: number) => readonly (readonly [label: string, outcome: Outcome])[],
): Cells {
  const table = readTable(values, periods);
  const { series, unreadable } = onlyLine(table);
  const asked = readAt(at, table);
  if (asked && !asked.isSingle) throw new AnalysisError("one-series-expected", {});
  const ordinal = asked ? asked.entries[0] : latestOf(series);
  if (ordinal === undefined) return [[toSingleCell(new Absence("blank-period", {}))]];
  if (ordinal instanceof Absence) return [[toSingleCell(ordinal)]];
  const bad = notInPeriods(table, ordinal) ?? unreadable.get(ordinal);
  return bad ? [[toSingleCell(bad)]] : card(rows(series, ordinal));
}

/**
 * Answers element by element. A dimension of length 1 is broadcast.
 * @throws AnalysisError "shape-mismatch" for ranges of different sizes.
 * @param calculate - Called with the numbers of one element.
 */
export function elementwise(ranges: readonly unknown[], calculate: (...numbers: number[]) => Outcome): Cells {
  // Read once, however many elements a cell is broadcast to.
  const read = ranges.map((range) => rectangle(range).map((row) => row.map((cell) => readNumber(cell))));
  return eachElement(read, (cells) => {
    const numbers: number[] = [];
    for (const number of cells as ReturnType<typeof readNumber>[]) {
      if (number === undefined) return new Absence("missing-value", {});
      if (number instanceof Absence) return number;
      numbers.push(number);
    }
    return calculate(...numbers);
  });
}

/** As `elementwise`, with the raw cells. */
export function eachElement(ranges: readonly unknown[], answer: (cells: unknown[]) => Outcome): Cells {
  const blocks = ranges.map(rectangle);
  const rows = Math.max(...blocks.map((block) => block.length));
  const columns = Math.max(...blocks.map((block) => block[0].length));
  const fits = (length: number, longest: number) => length === 1 || length === longest;
  const misfit = blocks.find((block) => !fits(block.length, rows) || !fits(block[0].length, columns));
  if (misfit) {
    throw new AnalysisError("shape-mismatch", {
      first: `${rows} × ${columns}`,
      second: `${misfit.length} × ${misfit[0].length}`,
    });
  }
  requireFits(rows, columns);
  const isSingle = rows === 1 && columns === 1;
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => {
      const cells = blocks.map((block) => block[block.length === 1 ? 0 : i][block[0].length === 1 ? 0 : j]);
      const outcome = answer(cells);
      return isSingle ? toSingleCell(outcome) : toCell(outcome);
    }),
  );
}

const MISSING = new Set<Absence["code"]>([
  "missing-observation",
  "missing-value",
  "blank-period",
  "gap-before",
  "doubtful-zero",
  "stronger-before-gap",
]);

/** A cell of a spill: what is missing stays blank. */
export function toCell(outcome: Outcome): Cells[number][number] {
  return outcome instanceof Absence && MISSING.has(outcome.code) ? "" : toSingleCell(outcome);
}

/** The one cell of an answer: what is missing says why. */
export function toSingleCell(outcome: Outcome): Cells[number][number] {
  if (outcome instanceof Absence) return excelError(outcome);
  if (typeof outcome !== "number") return outcome;
  if (!Number.isFinite(outcome)) return excelError(new Absence("not-finite", {}));
  return outcome === 0 ? 0 : outcome; // never -0
}

/** The one series that a card or a comparison needs. */
export function onlyLine({ lines }: Table): Line {
  if (lines.length !== 1) throw new AnalysisError("one-series-expected", {});
  return lines[0];
}
