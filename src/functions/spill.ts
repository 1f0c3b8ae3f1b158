import { Absence, AnalysisError, type Outcome } from "../analysis/AnalysisError";
import type { Steps } from "../analysis/steps";
import { labelOf } from "../analysis/time/Period";
import { observed, onReadablePast, type Series, tooFew, unreadable } from "../analysis/time/Series";
import { type At, readAt } from "./at";
import { type Cells, readNumber, rectangle } from "./cells";
import { excelError } from "./excelErrors";
import { requireFits } from "./limits";
import { readTable, type Table, transpose } from "./table";

/** Answers for one series by period ordinal. */
export type Answers = (ordinal: number) => Outcome;

/**
 * Answers for every row of the table, or for the periods of `at`: results run along time, series lie side by side.
 * @param calculate - Called once a series.
 * @param others - The other ranges of the call.
 */
export function spill(
  values: unknown,
  periods: unknown,
  at: unknown,
  calculate: (series: Series) => Answers,
  ...others: unknown[]
): Cells {
  const table = readTable(values, periods, at, ...others);
  return spillAnswers(
    table,
    readAt(at, table),
    table.series.map((series) => ownReasonFirst(series, calculate(series))),
  );
}

/** As `spill`, for results whose columns are not one a series. */
export function spillAnswers(table: Table, at: At | undefined, columns: readonly Answers[]): Cells {
  if (!at) {
    const block = table.ordinals.map((ordinal) =>
      columns.map((answers) => (ordinal === undefined ? "" : toCell(answers(ordinal)))),
    );
    return table.isAcross ? transpose(block) : block;
  }
  requireFits(at.entries.length, columns.length);
  const block = at.entries.map((entry) =>
    columns.map((answers) => {
      if (entry === undefined) return at.isSingle ? toSingleCell(new Absence("blank-period", {})) : "";
      const outcome = entry instanceof Absence ? entry : (notInPeriods(table, entry) ?? answers(entry));
      return at.isSingle ? toSingleCell(outcome) : toCell(outcome);
    }),
  );
  const isAcross = at.isSingle ? table.isAcross : at.isRow;
  return isAcross ? transpose(block) : block;
}

/** The cell of the period itself speaks before those that it is compared with. */
function ownReasonFirst(series: Series, answers: Answers): Answers {
  return (ordinal) => series.reasons?.get(ordinal) ?? answers(ordinal);
}

/** Why a period cannot be answered for: the table does not have it. */
export function notInPeriods(table: Table, ordinal: number): Absence | undefined {
  if (table.has(ordinal)) return undefined;
  return new Absence("not-in-periods", { period: labelOf({ frequency: table.frequency, ordinal }) });
}

/**
 * As `spill`, for answers that speak of the whole past; when `at` is left out, one a series: for its latest published
 * period.
 * @param calculate - Called once a series, with its place and the number of series.
 * @param others - The other ranges of the call.
 */
export function spillLatest(
  values: unknown,
  periods: unknown,
  at: unknown,
  calculate: (series: Series, place: number, count: number) => Answers,
  ...others: unknown[]
): Cells {
  return readLatest(values, periods, at, ...others)(calculate);
}

/** As `spillLatest`, read now and laid out when its answers are there. */
export function readLatest(
  values: unknown,
  periods: unknown,
  at: unknown,
  ...others: unknown[]
): (calculate: (series: Series, place: number, count: number) => Answers) => Cells {
  const table = readTable(values, periods, at, ...others);
  const asked = readAt(at, table);
  return (calculate) => {
    const answersOf = (series: Series, place: number) =>
      onReadablePast<Outcome>(series, calculate(series, place, table.series.length));
    if (asked) return spillAnswers(table, asked, table.series.map(answersOf));
    return spillSeries(table, (series, place) => {
      const latest = latestOf(series);
      return latest instanceof Absence ? latest : answersOf(series, place)(latest);
    });
  };
}

/**
 * A spill whose answers take long: laid out twice, first to learn which are asked for, then with them.
 * @param spilled - Lays out the answers that it is handed.
 * @param placeholder - What stands in their place at first.
 */
export function* spillSteps<T>(
  spilled: (answer: (series: Series, ordinal: number) => T) => Cells,
  calculate: (series: Series, ordinal: number) => Steps<T>,
  placeholder: T,
): Steps<Cells> {
  const asked = new Map<Series, Set<number>>();
  spilled((series, ordinal) => {
    asked.set(series, (asked.get(series) ?? new Set()).add(ordinal));
    return placeholder;
  });
  const found = new Map<Series, Map<number, T>>();
  for (const [series, ordinals] of asked) {
    const answers = new Map<number, T>();
    for (const ordinal of ordinals) answers.set(ordinal, yield* calculate(series, ordinal));
    found.set(series, answers);
  }
  return spilled((series, ordinal) => found.get(series)?.get(ordinal) as T);
}

/** One answer a series, side by side as the series lie. */
export function spillSeries(table: Table, answer: (series: Series, place: number) => Outcome): Cells {
  const answers = table.series.map((series, i) => toSingleCell(answer(series, i)));
  return table.isAcross ? answers.map((cell) => [cell]) : [answers];
}

/** Ordinal of the latest published period: which it is cannot be told while a cell cannot be read. */
export function latestOf(series: Series): number | Absence {
  return unreadable(series) ?? observed(series).at(-1) ?? tooFew(series, 1);
}

/**
 * The series, for an answer that speaks of all of it.
 * @throws AnalysisError while a cell of it cannot be read.
 */
export function requireReadable(series: Series): Series {
  const reason = unreadable(series);
  if (reason) throw new AnalysisError(reason.code, reason.details);
  return series;
}

/** A labelled card: one row a line, label and answer. It needs one series and one period. */
export function card(rows: readonly (readonly [label: string, outcome: Outcome])[]): Cells {
  return rows.map(([label, outcome]) => [label, toSingleCell(outcome)]);
}

/**
 * As `card`, for the one series of the table and its period `at`; left out: the latest published one. Cards speak of the
 * whole past.
 * @param rows - Called unless the period or a cell gives a reason why there is no card.
 */
export function cardAt(values: unknown, periods: unknown, at: unknown, rows: CardRows): Cells {
  return readCardAt(values, periods, at)(rows);
}

type CardRows = (series: Series, ordinal: number) => readonly (readonly [label: string, outcome: Outcome])[];

/** As `cardAt`, read now and laid out when its answers are there. */
export function readCardAt(values: unknown, periods: unknown, at: unknown): (rows: CardRows) => Cells {
  const table = readTable(values, periods, at);
  const series = onlySeries(table);
  const asked = readAt(at, table);
  if (asked && !asked.isSingle) throw new AnalysisError("one-series-expected", {});
  const ordinal = asked ? asked.entries[0] : latestOf(series);
  return (rows) => {
    if (ordinal === undefined) return [[toSingleCell(new Absence("blank-period", {}))]];
    if (ordinal instanceof Absence) return [[toSingleCell(ordinal)]];
    const found =
      notInPeriods(table, ordinal) ?? onReadablePast(series, (period) => rows(series, period))(ordinal);
    return found instanceof Absence ? [[toSingleCell(found)]] : card(found);
  };
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
  "zero-not-published",
  "zero-before-first",
  "missing-value",
  "blank-period",
  "outside-calendar",
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
export function onlySeries({ series }: Table): Series {
  if (series.length !== 1) throw new AnalysisError("one-series-expected", {});
  return series[0];
}
