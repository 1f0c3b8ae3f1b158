import { dsvFormat } from "d3-dsv";
import type { Delimiter, Encoding } from "../readers/Book";
import { MOST_CHARACTERS } from "../readers/limits";
import { ReadingError } from "../readers/ReadingError";

/** Characters held back at most while a quoted cell is open: then a quotation mark was never closed. */
const LONGEST_OPEN = 40 * MOST_CHARACTERS;

/** Reads a CSV piece by piece; each piece gives the lines that are whole. */
export class RecordStream {
  private readonly decoder: TextDecoder;
  private readonly dsv: ReturnType<typeof dsvFormat>;
  /** The line that the next piece goes on with, and whether it ends within a quoted cell. */
  private rest = "";
  private isOpen = false;
  private line = 1;

  constructor(
    encoding: Encoding,
    delimiter: Delimiter,
    private readonly onRow: (fields: readonly string[]) => void,
  ) {
    this.decoder = new TextDecoder(encoding);
    this.dsv = dsvFormat(delimiter);
  }

  push(bytes: Uint8Array): void {
    const piece = this.decoder.decode(bytes, { stream: true });
    const [first, last] = this.wholeLines(piece);
    // Only the first line is joined to what was held back: the piece itself need not be copied.
    if (first > 0) this.parse(this.rest + piece.slice(0, first));
    this.parse(piece.slice(first, last));
    this.rest = first > 0 ? piece.slice(last) : this.rest + piece;
    if (this.rest.length > LONGEST_OPEN) throw new ReadingError("quote-not-closed", { line: this.line });
  }

  end(): void {
    this.parse(this.rest + this.decoder.decode());
  }

  /** Behind the first and behind the last line end that lies in no quoted cell; 0 where there is none. */
  private wholeLines(piece: string): readonly [first: number, last: number] {
    let [first, last] = [0, 0];
    let lineEnd = piece.indexOf("\n");
    // From one quotation mark to the next all is within a cell, or all is not.
    for (let at = 0; at <= piece.length;) {
      const quote = piece.indexOf('"', at);
      const end = quote < 0 ? piece.length : quote;
      if (lineEnd >= 0 && lineEnd < at) lineEnd = piece.indexOf("\n", at);
      if (!this.isOpen && lineEnd >= 0 && lineEnd < end) {
        if (first === 0) first = lineEnd + 1;
        last = piece.lastIndexOf("\n", end - 1) + 1;
      }
      if (quote >= 0) this.isOpen = !this.isOpen;
      at = end + 1;
    }
    return [first, last];
  }

  private parse(text: string): void {
    this.dsv.parseRows(text, (fields) => {
      this.line++;
      this.onRow(fields);
      return null;
    });
  }
}
