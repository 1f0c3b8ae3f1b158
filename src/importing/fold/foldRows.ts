import { tidied } from "../layout/grid";
import { type DecimalMark, figureIn } from "../layout/numberIn";
import { dimensionOf, isTotalWord, tradeWordsIn } from "../layout/tradeWords";
import type { Book, Cell } from "../readers/Book";
import type { TextOptions } from "../readers/csv";
import { refuseCells } from "../readers/limits";
import { ReadingError } from "../readers/ReadingError";
import { remembering } from "../remembering";
import { Combinations } from "./Combinations";
import { FilledDown } from "./FilledDown";
import { type Head, headOf } from "./headOf";
import { RecordStream } from "./records";
import { wholeCode } from "./wholeCode";

/** What to keep of the names in a row; all others are added up. */
export interface Cut {
  /** Columns of names or codes, by index. */
  readonly keep: readonly number[];
  /** How many digits of a code to keep: HS 10 digits to 4, say. */
  readonly digits?: Readonly<Record<number, number>>;
  /** Columns of figures to add up; all that add up, if left out. */
  readonly figures?: readonly number[];
}

export interface FoldOptions extends TextOptions {
  readonly signal?: AbortSignal;
  /** Bytes read so far. */
  readonly onProgress?: (bytes: number) => void;
}

const MOST_ROWS = 1_000_000;

/**
 * Adds the rows of a CSV up over all names but those that the cut keeps, piece by piece, so that a million rows become a
 * table of items by month without ever lying in memory. What comes out is a file of the same columns, only shorter.
 *
 * @param pieces - The bytes of the file in order, the first at least 256 kB long if there are as many.
 * @throws ReadingError, "cancelled" as soon as the signal says so.
 */
export async function foldRows(
  pieces: AsyncIterable<Uint8Array>,
  file: string,
  cut: Cut | ((head: Head) => Cut),
  { signal, onProgress, ...options }: FoldOptions = {},
): Promise<Book> {
  let fold: Fold | undefined;
  let stream: RecordStream | undefined;
  let bytes = 0;
  for await (const piece of pieces) {
    if (signal?.aborted) throw new ReadingError("cancelled", {});
    if (!stream) {
      const head = headOf(piece, file, options);
      const own = new Fold(head, typeof cut === "function" ? cut(head) : cut);
      fold = own;
      stream = new RecordStream(head.encoding, head.delimiter, (fields) => own.add(fields));
    }
    stream.push(piece);
    bytes += piece.length;
    onProgress?.(bytes);
  }
  if (!fold || !stream) throw new ReadingError("empty-file", {});
  stream.end();
  return fold.book(file);
}

/** Sums by what the cut keeps and by period. */
class Fold {
  /** Names first, what tells the period last: the figures of a series then lie together. */
  private readonly kept: readonly number[];
  private readonly figures: readonly number[];
  private readonly folded: readonly number[];
  private readonly digits: readonly (number | undefined)[];
  private readonly headings: Cell[];
  private readonly headerLines: number;
  private readonly decimal: DecimalMark;
  private readonly rows: Combinations;
  private sums = new Float64Array(1 << 16);
  private readonly decimals: number[];
  private readonly areTotals: readonly ((text: string) => boolean)[];
  private readonly filled: FilledDown;
  private line = 0;

  constructor({ layout }: Head, { keep, digits = {}, figures }: Cut) {
    const { columns, block, axis, decimal } = layout;
    this.decimal = decimal;
    const ofRole = (...roles: readonly string[]) =>
      columns.filter(({ role }) => roles.includes(role)).map(({ index }) => index);
    const periods = [axis.down, axis.part].filter((c) => c !== undefined);
    this.kept = [...new Set([...keep.filter((c) => !periods.includes(c)).sort((a, b) => a - b), ...periods])];
    // Growth, shares and prices do not add up.
    this.figures = ofRole("figure").filter((c) => {
      if (figures && !figures.includes(c)) return false;
      const { measure } = tradeWordsIn(columns[c].name);
      return measure === undefined || ["amount", "weight", "quantity", "count"].includes(measure);
    });
    const named = ofRole("key", "constant", "other").filter(
      (c) => columns[c].role === "key" || dimensionOf(columns[c].name) !== "other",
    );
    this.folded = named.filter((c) => !this.kept.includes(c));
    const names = [...this.kept, ...this.folded].filter((c) => !periods.includes(c));
    this.filled = new FilledDown(
      names.sort((a, b) => a - b),
      periods,
    );
    this.areTotals = this.folded.map(() => remembering(isTotalWord));
    this.digits = this.kept.map((c) => digits[c]);
    this.rows = new Combinations(this.kept.length);
    const last = block.headerRows[block.headerRows.length - 1];
    this.headerLines = (last ?? -1) + 1;
    const heading = (c: number) =>
      block.headerRows
        .map((r) => tidied(block.rows[r][c]))
        .filter(Boolean)
        .join(" ");
    this.headings = [...this.kept, ...this.figures].map(heading);
    this.decimals = this.figures.map(() => 0);
  }

  add(fields: readonly string[]): void {
    if (this.line++ < this.headerLines || fields.length < 2) return;
    const names = this.filled.read(fields);
    // A row that adds up what is about to be added up would count twice.
    for (let k = 0; k < this.folded.length; k++) if (this.areTotals[k](names[this.folded[k]])) return;
    let row = 0;
    for (let k = 0; k < this.kept.length; k++) row = this.rows.number(k, row, this.cell(names, k));
    const place = this.placeOf(row);
    for (let f = 0; f < this.figures.length; f++) {
      const text = fields[this.figures[f]] ?? "";
      const value = figureIn(text, this.decimal);
      if (typeof value !== "number") continue;
      this.sums[place + f] += value;
      if (Number.isInteger(value)) continue;
      const decimals = text.trim().length - text.indexOf(this.decimal) - 1;
      this.decimals[f] = Math.max(this.decimals[f], Math.min(decimals, 12));
    }
  }

  /** Where the sums of a row begin. */
  private placeOf(row: number): number {
    if (row >= MOST_ROWS) refuseCells(Infinity);
    const place = row * this.figures.length;
    if (place + this.figures.length > this.sums.length) {
      const longer = new Float64Array(2 * this.sums.length);
      longer.set(this.sums);
      this.sums = longer;
    }
    return place;
  }

  /** One heading and a row for each sum, in as many decimals as the file gives: the rest is the noise of adding. */
  book(file: string): Book {
    const [names, count] = [this.kept.length, this.figures.length];
    const rows = this.rows.grouped().map((row): Cell[] => {
      // As long as it will be: an array that grows takes room for three times as many cells.
      const cells = new Array<Cell>(names + count);
      this.rows.write(row, cells);
      for (let f = 0; f < count; f++)
        cells[names + f] = rounded(this.sums[row * count + f], this.decimals[f]);
      return cells;
    });
    return { file, container: "csv", sheets: [{ name: "", rows: [this.headings, ...rows], merges: [] }] };
  }

  private cell(names: readonly string[], k: number): string {
    const text = names[this.kept[k]];
    const digits = this.digits[k];
    return digits === undefined ? text : wholeCode(text.trim()).slice(0, digits);
  }
}

/** As `toFixed` does, which writes the number out and takes ten times as long; but for halves, which no sum ends in. */
function rounded(sum: number, decimals: number): number {
  const units = sum * 10 ** decimals;
  return Math.abs(units) < Number.MAX_SAFE_INTEGER
    ? Math.round(units) / 10 ** decimals
    : Number(sum.toFixed(decimals));
}
