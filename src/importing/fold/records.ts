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
  private rest = "";
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
    this.take(this.decoder.decode(bytes, { stream: true }), false);
  }

  end(): void {
    this.take(this.decoder.decode(), true);
  }

  private take(piece: string, isLast: boolean): void {
    const text = this.rest + piece;
    const end = isLast ? text.length : endOfWholeLines(text);
    if (!isLast && text.length - end > LONGEST_OPEN)
      throw new ReadingError("quote-not-closed", { line: this.line });
    this.rest = text.slice(end);
    this.dsv.parseRows(text.slice(0, end), (fields) => {
      this.line++;
      this.onRow(fields);
      return null;
    });
  }
}

/** Behind the last line end that lies in no quoted cell. */
function endOfWholeLines(text: string): number {
  let whole = 0;
  let isOpen = false;
  let from = 0;
  for (let quote = text.indexOf('"'); quote >= 0; quote = text.indexOf('"', from)) {
    if (!isOpen) {
      const end = text.lastIndexOf("\n", quote) + 1;
      if (end > from) whole = end;
    }
    isOpen = !isOpen;
    from = quote + 1;
  }
  const end = text.lastIndexOf("\n") + 1;
  return !isOpen && end > from ? end : whole;
}
