import { Absence, AnalysisError } from "../analysis/AnalysisError";
import { Memory } from "../analysis/Memory";
import { type Frequency, labelOf, type Period } from "../analysis/time/Period";
import { CalendarValues } from "../analysis/time/CalendarValues";
import { listedStep } from "../analysis/time/listedStep";
import type { Series } from "../analysis/time/Series";
import { holdsNull, type ReadSeries, settleZeros } from "./blanks";
import { type Cells, IncomingError, isMissing, line, quoted, readNumber, rectangle } from "./cells";
import { type Entry, readEntries } from "./entries";
import { placed, placeOf } from "./place";
import { recognised } from "./ranges";
import { headerText, refuseSwapped } from "./slips";

/** `values` and `periods` on the calendar. */
export interface Table {
  readonly frequency: Frequency;
  /** Period ordinal by place in the table; undefined where period and values are all blank. */
  readonly ordinals: readonly (number | undefined)[];
  readonly series: readonly Series[];
  /** Series lie in rows and time runs to the right. */
  readonly isAcross: boolean;
  /** Periods from the first to the last. */
  readonly span: number;
  readonly has: (ordinal: number) => boolean;
}

/**
 * Reads `values` and `periods` as calendar-indexed series: any order, any gaps.
 * @param others - The other ranges of the call: a null in any of them tells blanks from zeros.
 * @throws AnalysisError for lengths that differ and for periods that are unreadable, of two frequencies or twice there.
 */
export function readTable(values: unknown, periods: unknown, ...others: unknown[]): Table {
  return readTables({ values }, periods, others).values;
}

type Tables = Readonly<Record<string, Table>>;

/** What came of reading a table lately: the same objects again, so that what was made of a series is found again too. */
const tables = new Memory<string, Tables | AnalysisError>(500_000);

/**
 * As `readTable`, for several ranges of figures beside the same periods.
 * @param ranges - The ranges by the names of their arguments; undefined, an argument left out, has no series.
 * @param vanishing - The range in which a 0 after the last figure is a zero beside another series' figure.
 */
export function readTables<K extends string>(
  ranges: Readonly<Record<K, unknown>>,
  periods: unknown,
  others: readonly unknown[] = [],
  vanishing?: NoInfer<K>,
): Readonly<Record<K, Table>> {
  const names = (Object.keys(ranges) as K[]).filter((name) => ranges[name] !== undefined);
  const seen = [...names.map((name) => ranges[name]), periods].map(recognised);
  const tellsBlanks = seen.some((range) => range.holdsNull) || others.some(holdsNull);
  const key = [Object.keys(ranges), names, seen.map(({ id }) => id), tellsBlanks, vanishing].join(";");
  let found = tables.get(key);
  if (!found) {
    found = orError(() => readAnew(ranges, names, periods, tellsBlanks, vanishing));
    tables.set(key, found, sizeOf(found));
  }
  if (found instanceof AnalysisError) throw found;
  return found as Readonly<Record<K, Table>>;
}

/** A failure too is read once: it stands in every row that the formula was filled into. */
function orError<T>(read: () => T): T | AnalysisError {
  try {
    return read();
  } catch (error) {
    if (error instanceof AnalysisError) return error;
    throw error;
  }
}

/** In numbers: the calendar of each series, and what is beside it. */
function sizeOf(found: Tables | AnalysisError): number {
  if (found instanceof AnalysisError) return OVERHEAD;
  return Object.values(found).reduce(
    (size, { ordinals, span, series }) => size + ordinals.length + series.length * (span + OVERHEAD),
    OVERHEAD,
  );
}
const OVERHEAD = 100;

function readAnew<K extends string>(
  ranges: Readonly<Record<K, unknown>>,
  names: readonly K[],
  periods: unknown,
  tellsBlanks: boolean,
  vanishing: K | undefined,
): Record<K, Table> {
  const blocks = names.map((name) => layTable(ranges[name], periods, name));
  const [{ entries, isAcross }] = blocks;
  refuseSwapped(blocks[0].rows, entries);
  const rows =
    blocks.length === 1 ? blocks[0].rows : entries.map((_, i) => blocks.flatMap(({ rows }) => rows[i]));
  const { frequency, ordinals } = readPeriods(readEntries(periods), entries, rows, isAcross);
  const { first, last } = spanOf(ordinals);
  const places = new CalendarValues(first, last);
  for (const [i, ordinal] of ordinals.entries()) {
    if (ordinal === undefined) continue;
    if (places.has(ordinal)) {
      const twice = new AnalysisError("duplicate-period", {
        period: labelOf({ frequency, ordinal }),
        entry: quoted(entries[i]),
        earlier: placeOf("periods", ordinals.indexOf(ordinal), isAcross),
      });
      throw placed(twice, placeOf("periods", i, isAcross));
    }
    places.set(ordinal, 1);
  }
  const step = listedStep(ordinals, frequency);
  const read = blocks.map(({ rows }) =>
    rows[0].map((_, i) =>
      readSeries(rows, i, ordinals, { frequency, step, values: new CalendarValues(first, last) }),
    ),
  );
  const vanished = new Set(read[names.indexOf(vanishing as K)]);
  settleZeros(read.flat(), tellsBlanks, (series) => vanished.has(series));
  const has = (ordinal: number) => places.has(ordinal);
  const span = last - first + 1;
  const found = (Object.keys(ranges) as K[]).map((name): [K, Table] => {
    const series = read[names.indexOf(name)] ?? [];
    return [name, { frequency, ordinals, series, isAcross, span, has }];
  });
  return Object.fromEntries(found) as Record<K, Table>;
}

function spanOf(ordinals: readonly (number | undefined)[]): { first: number; last: number } {
  let [first, last] = [Infinity, -Infinity];
  for (const ordinal of ordinals) {
    if (ordinal === undefined) continue;
    if (ordinal < first) first = ordinal;
    if (ordinal > last) last = ordinal;
  }
  return first > last ? { first: 0, last: -1 } : { first, last };
}

/**
 * Lays `values` beside `periods` with time running down, whichever way they lie on the sheet.
 * @throws AnalysisError for lengths that differ and for periods that are neither one row nor one column.
 */
export function layTable(
  values: unknown,
  periods: unknown,
  name = "values",
): { rows: Cells; entries: readonly unknown[]; isAcross: boolean } {
  const block = rectangle(values);
  const { cells: entries, isRow: isAcross } = line(periods, "periods");
  const rows = isAcross ? transpose(block) : block;
  if (rows.length !== entries.length) {
    throw new AnalysisError("shape-mismatch", {
      first: `${name}: ${rows.length}`,
      second: `periods: ${entries.length}`,
    });
  }
  return { rows, entries, isAcross };
}

export function transpose(block: Cells): Cells {
  return block[0].map((_, j) => block.map((row) => row[j]));
}

/**
 * @param entries - What the cells of `periods` were read as; ends with the first that is no period.
 * @param cells - These cells.
 */
function readPeriods(
  entries: readonly Entry[],
  cells: readonly unknown[],
  rows: Cells,
  isAcross: boolean,
): Pick<Table, "frequency" | "ordinals"> {
  let frequency: Frequency | undefined;
  let first: unknown;
  const ordinals = cells.map((cell, i) => {
    if (entries[i] === undefined && rows[i].every(isNothing)) return undefined;
    const period = periodAt(i);
    if (frequency === undefined) [frequency, first] = [period.frequency, cell];
    if (period.frequency !== frequency) {
      const mixed = new AnalysisError("mixed-frequencies", { first: quoted(first), second: quoted(cell) });
      throw placed(mixed, placeOf("periods", i, isAcross));
    }
    return period.ordinal;
  });
  return { frequency: frequency ?? "month", ordinals };

  /** Where there is none, tells a header from a misprint. */
  function periodAt(i: number): Period {
    const entry = entries[i] ?? new AnalysisError("period-left-blank", {});
    if ("ordinal" in entry) return entry;
    const header = i === 0 ? headerText(cells, rows) : undefined;
    if (header !== undefined) throw new AnalysisError("header-in-range", { text: header });
    const error =
      entry instanceof IncomingError ? new AnalysisError("incoming-error", { error: entry.error }) : entry;
    throw cells.length === 1 ? error : placed(error, placeOf("periods", i, isAcross));
  }
}

/** Blank as either host hands it over. */
export function isNothing(cell: unknown): boolean {
  return cell === 0 || isMissing(cell);
}

/** Reads one column into an empty series. */
function readSeries(
  rows: Cells,
  column: number,
  ordinals: readonly (number | undefined)[],
  empty: Series & { readonly values: CalendarValues },
): ReadSeries {
  const { frequency, values } = empty;
  const reasons = new Map<number, Absence>();
  const zeros: number[] = [];
  let [first, last] = [Infinity, -Infinity];
  for (let i = 0; i < rows.length; i++) {
    const ordinal = ordinals[i];
    if (ordinal === undefined) continue;
    const value = readNumber(rows[i][column]);
    if (value === undefined) continue;
    if (value instanceof Absence) {
      reasons.set(ordinal, ofPeriod(value, labelOf({ frequency, ordinal })));
      continue;
    }
    values.set(ordinal, value);
    if (value === 0) zeros.push(ordinal);
    else {
      if (ordinal < first) first = ordinal;
      if (ordinal > last) last = ordinal;
    }
  }
  return { ...empty, reasons, doubtful: new Set(), zeros, first, last };
}

/** The reason of a cell with its period: an answer for another period may have to name it. */
function ofPeriod({ code, details }: Absence, period: string): Absence {
  return new Absence(code, { ...details, period });
}
