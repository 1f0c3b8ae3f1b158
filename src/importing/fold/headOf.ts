import { blocksOf } from "../layout/blocks";
import type { Choices, Layout } from "../layout/Layout";
import { recognise } from "../layout/recognise";
import type { Book, Delimiter, Encoding } from "../readers/Book";
import { decodeText } from "../readers/decode";
import { findDelimiter } from "../readers/delimiter";
import { rowsOf, type TextOptions } from "../readers/csv";
import { ReadingError } from "../readers/ReadingError";
import { refuseUnquotedCommas } from "../readers/thousands";

/** Enough to know a layout by, and little enough to be there at once. */
export const HEAD_BYTES = 256_000;

export interface Head {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly layout: Layout;
}

/** What the first lines of a large CSV tell: how it is written, and which column is what. */
export function headOf(
  bytes: Uint8Array,
  file: string,
  options: TextOptions = {},
  choices: Choices = {},
): Head {
  const { text, encoding } = decodeText(bytes.subarray(0, HEAD_BYTES), options.encoding);
  const whole = bytes.length > HEAD_BYTES ? text.slice(0, text.lastIndexOf("\n") + 1) : text;
  const delimiter = options.delimiter ?? findDelimiter(whole);
  const rows = rowsOf(whole, delimiter);
  refuseUnquotedCommas(rows, delimiter);
  const book: Book = { file, container: "csv", sheets: [{ name: "", rows, merges: [] }] };
  const [block] = blocksOf(book.sheets[0], choices.headings);
  if (!block) throw new ReadingError("no-figures", {});
  return { encoding, delimiter, layout: recognise(book, block, choices) };
}
