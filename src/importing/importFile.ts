import type { Understanding } from "./figures/Figures";
import type { Choices } from "./layout/Layout";
import type { Book } from "./readers/Book";
import { type ReadOptions, readFile } from "./readers/readFile";
import type { Table } from "./table/Table";
import { tableOf } from "./table/tableOf";
import { understand } from "./understand";

/** A file on its way: the cells stay at hand, so that a choice set by hand needs no second reading. */
export interface Imported {
  readonly book: Book;
  readonly read: Understanding;
  readonly table: Table;
}

/** Bytes to a table, by way of cells, layout and figures. @throws ReadingError that says what to do. */
export async function importFile(
  bytes: Uint8Array,
  file: string,
  choices: Choices = {},
  options: ReadOptions = {},
): Promise<Imported> {
  return importBook(await readFile(bytes, file, options), choices);
}

/** Cells that were pasted, selected or read before. @throws ReadingError that says what to do. */
export function importBook(book: Book, choices: Choices = {}): Imported {
  const read = understand(book, choices);
  return { book, read, table: tableOf(read) };
}
