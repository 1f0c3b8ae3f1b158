import { Memory } from "../analysis/Memory";
import { IncomingError, plain, rectangle } from "./cells";

type PlainCell = ReturnType<typeof plain>;

/** A range that was handed over, known again by its cells. What is made of it hangs on it (`rememberedWith`). */
export interface Range {
  readonly id: number;
  /** Row by row. */
  readonly cells: readonly PlainCell[];
  readonly width: number;
  /** Whether it has more than one cell, and one of them is blank as Excel tells it from 0. */
  readonly holdsNull: boolean;
}

/** Five hundred columns of 3,000 rows; 12 MB of numbers, several times that of texts. */
const MOST_CELLS = 1_500_000;
/** What a range takes beside its cells, in cells. */
const OVERHEAD = 60;

/** Cells that are looked at before all are: ranges of a sheet that agree in these are mostly the same. */
const SAMPLES = 12;
/** Ranges that agree in the samples, such as columns that are blank or 0 almost everywhere. */
const MOST_ALIKE = 256;

/** By shape and samples, those used last in front. */
const known = new Memory<string, readonly Range[]>(MOST_CELLS);
let count = 0;

/**
 * The range with these cells: the same object when they were handed over lately. A formula in every row hands over the
 * same range in every row, as a new array each time; comparing its cells takes a twentieth of reading them.
 */
export function recognised(given: unknown): Range {
  const rows = rectangle(given);
  const key = samplesOf(rows);
  const alike = known.get(key) ?? [];
  if (alike.length > 0 && isSame(rows, alike[0])) return alike[0];
  const range = alike.find((other) => isSame(rows, other)) ?? taken(rows);
  const room = range.cells.length + OVERHEAD;
  const most = Math.max(1, Math.min(MOST_ALIKE, Math.floor(MOST_CELLS / 4 / room)));
  const kept = [range, ...alike.filter((other) => other !== range)].slice(0, most);
  known.set(key, kept, kept.length * room);
  return range;
}

function taken(rows: readonly unknown[][]): Range {
  const cells = rows.flatMap((row) => row.map(plain));
  const holdsNull = cells.length > 1 && cells.includes(null);
  return { id: ++count, cells, width: rows[0].length, holdsNull };
}

function samplesOf(rows: readonly unknown[][]): string {
  const width = rows[0].length;
  const last = rows.length * width - 1;
  let key = `${rows.length};${width}`;
  for (let i = 0; i < SAMPLES; i++) {
    const place = Math.round((i * last) / (SAMPLES - 1));
    const cell = plain(rows[Math.floor(place / width)][place % width]);
    key += `;${typeof cell === "object" ? "" : String(cell).slice(0, 20)}`;
  }
  return key;
}

function isSame(rows: readonly unknown[][], { cells, width }: Range): boolean {
  if (width !== rows[0].length || rows.length * width !== cells.length) return false;
  let place = 0;
  for (const row of rows) {
    for (let j = 0; j < width; j++) {
      const cell = cells[place++];
      if (row[j] !== cell && !isEqual(plain(row[j]), cell)) return false;
    }
  }
  return true;
}

function isEqual(a: PlainCell, b: PlainCell): boolean {
  return a === b || (a instanceof IncomingError && b instanceof IncomingError && a.error === b.error);
}
