import { tidied } from "../layout/grid";
import { figureIn } from "../layout/numberIn";
import { dimensionOf, isTotalWord, tradeWordsIn } from "../layout/tradeWords";
import type { Book, Cell } from "../readers/Book";
import type { TextOptions } from "../readers/csv";
import { refuseCells } from "../readers/limits";
import { ReadingError } from "../readers/ReadingError";
import { type Head, headOf } from "./headOf";
import { RecordStream } from "./records";

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
  private readonly kept: readonly number[];
  private readonly figures: readonly number[];
  private readonly folded: readonly number[];
  private readonly digits: readonly (number | undefined)[];
  private readonly headings: Cell[];
  private readonly headerLines: number;
  /** Where the sums of a key begin; the key is made of the numbers of its texts. */
  private readonly places = new Map<string, number>();
  private readonly texts: readonly Texts[];
  private sums = new Float64Array(1 << 16);
  private readonly decimals: number[];
  private readonly totals = new Map<string, boolean>();
  private line = 0;

  constructor({ layout }: Head, { keep, digits = {}, figures }: Cut) {
    const { columns, block, axis } = layout;
    const ofRole = (...roles: readonly string[]) =>
      columns.filter(({ role }) => roles.includes(role)).map(({ index }) => index);
    const periods = [axis.down, axis.part].filter((c) => c !== undefined);
    this.kept = [...new Set([...periods, ...keep])].sort((a, b) => a - b);
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
    this.digits = this.kept.map((c) => digits[c]);
    this.texts = this.kept.map(() => new Texts());
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
    for (const c of this.folded) if (this.isTotal(fields[c] ?? "")) return;
    let key = "";
    for (let k = 0; k < this.kept.length; k++) key += `${this.texts[k].number(this.cell(fields, k))},`;
    const place = this.places.get(key) ?? this.newPlace(key);
    for (let f = 0; f < this.figures.length; f++) {
      const text = fields[this.figures[f]] ?? "";
      const value = figureIn(text);
      if (typeof value !== "number") continue;
      this.sums[place + f] += value;
      const point = text.indexOf(".");
      if (point >= 0)
        this.decimals[f] = Math.max(this.decimals[f], Math.min(text.trim().length - point - 1, 12));
    }
  }

  private newPlace(key: string): number {
    if (this.places.size >= MOST_ROWS) refuseCells(Infinity);
    const place = this.places.size * this.figures.length;
    if (place + this.figures.length > this.sums.length) {
      const longer = new Float64Array(2 * this.sums.length);
      longer.set(this.sums);
      this.sums = longer;
    }
    this.places.set(key, place);
    return place;
  }

  /** One heading and a row for each sum, in as many decimals as the file gives: the rest is the noise of adding. */
  book(file: string): Book {
    const rows = Array.from(this.places, ([key, place]): Cell[] => {
      const numbers = key.split(",");
      return [
        ...this.texts.map((texts, k) => texts.all[Number(numbers[k])]),
        ...this.figures.map((_, f) => Number(this.sums[place + f].toFixed(this.decimals[f]))),
      ];
    });
    return { file, container: "csv", sheets: [{ name: "", rows: [this.headings, ...rows], merges: [] }] };
  }

  private cell(fields: readonly string[], k: number): string {
    const text = fields[this.kept[k]] ?? "";
    const digits = this.digits[k];
    return digits === undefined ? text : text.trim().slice(0, digits);
  }

  /** A row that adds up what is about to be added up would count twice. */
  private isTotal(text: string): boolean {
    let found = this.totals.get(text);
    if (found === undefined) {
      found = isTotalWord(text);
      if (this.totals.size < 100_000) this.totals.set(text, found);
    }
    return found;
  }
}

/** The different texts of a column, numbered. */
class Texts {
  readonly all: string[] = [];
  private readonly numbers = new Map<string, number>();

  number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    // A part of a text keeps the whole of it in memory: a copy does not.
    const own = Array.from(text).join("");
    this.numbers.set(own, this.all.length);
    return this.all.push(own) - 1;
  }
}
