import type { Book } from "./Book";
import { readDelimited, type TextOptions } from "./csv";
import { refuseBytes } from "./limits";
import { type MarkupParser, readHtml, readXml } from "./markup";
import { sniff } from "./sniff";
import { readXlsBook, readXlsxBook } from "./workbook";

export interface ReadOptions extends TextOptions {
  /** Needed for HTML and XML only. */
  readonly parser?: MarkupParser;
}

/**
 * The cells of a file, by its bytes, whatever its name ends in.
 * @throws ReadingError that says what to do.
 */
export async function readFile(bytes: Uint8Array, file: string, options: ReadOptions = {}): Promise<Book> {
  refuseBytes(bytes.length);
  switch (sniff(bytes)) {
    case "zip":
      return readXlsxBook(bytes, file);
    case "compound":
      return readXlsBook(bytes, file);
    case "html":
      return readHtml(bytes, file, options.parser ?? new DOMParser(), options.encoding);
    case "xml":
      return readXml(bytes, file, options.parser ?? new DOMParser(), options.encoding);
    case "text":
      return readDelimited(bytes, file, options);
  }
}
