import { type CellValue, readXls, readXlsx } from "hucre/xlsx";
import { serialOfDate } from "../../analysis/time/Period";
import type { Book, Cell, Merge, Sheet } from "./Book";
import { refuseUnlessBiff8 } from "./compoundFile";
import { MOST_SHEETS, refuseCells } from "./limits";
import { ReadingError, type ReadingErrorCode } from "./ReadingError";
import { refuseBomb, type ZipEntry, zipDirectory } from "./zipDirectory";

type Found = Awaited<ReturnType<typeof readXlsx>>;

/** What a ZIP may be instead of a workbook, by a part that only that has. */
const OTHER_ZIPS: readonly (readonly [ReadingErrorCode, RegExp])[] = [
  ["binary-workbook", /^xl\/workbook\.bin$/],
  ["word", /^word\//],
  ["slides", /^ppt\//],
  ["hwp", /^Contents\/(?:content\.hpf|section\d)/],
  ["open-document", /^content\.xml$/],
];
/** A sheet whose XML is this long and has no cells was not read. */
const LARGE_SHEET = 100_000;

/** A workbook of Excel 2007 or later. The directory of the ZIP is looked at before anything is unpacked. */
export async function readXlsxBook(bytes: Uint8Array, file: string): Promise<Book> {
  const entries = zipDirectory(bytes);
  for (const [code, part] of OTHER_ZIPS) {
    if (entries.some(({ name }) => part.test(name))) throw new ReadingError(code, {});
  }
  if (!entries.some(({ name }) => /^xl\//i.test(name))) throw new ReadingError("archive", {});
  refuseBomb(entries);
  const found = await whole(readXlsx(bytes), "xlsx");
  const book = bookOf(found, file, "xlsx");
  refuseLostCells(book, entries);
  return book;
}

/** A workbook of Excel 97–2003. */
export async function readXlsBook(bytes: Uint8Array, file: string): Promise<Book> {
  refuseUnlessBiff8(bytes);
  return bookOf(await whole(readXls(bytes), "xls"), file, "xls");
}

async function whole(reading: Promise<Found>, format: "xlsx" | "xls"): Promise<Found> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && error.name === "EncryptedFileError") throw new ReadingError("password", {});
    throw new ReadingError("damaged", { format });
  }
}

function bookOf(found: Found, file: string, container: "xlsx" | "xls"): Book {
  const { length } = found.sheets;
  if (length > MOST_SHEETS) throw new ReadingError("too-many-sheets", { sheets: length, limit: MOST_SHEETS });
  refuseCells(found.sheets.reduce((sum, { rows }) => sum + rows.length * (rows[0]?.length ?? 0), 0));
  const filled = found.sheets.filter(({ rows }) => rows.length > 0);
  const shown = filled.filter((sheet) => !sheet.hidden && !sheet.veryHidden);
  // What nobody sees may be an older table, or a list that others look up in.
  if (shown.length === 0 || shown.length === filled.length)
    return { file, container, sheets: found.sheets.map(sheetOf) };
  const hidden = filled.filter((sheet) => !shown.includes(sheet)).map(({ name }) => name);
  return { file, container, sheets: shown.map(sheetOf), hidden };
}

function sheetOf({ name, rows, merges = [], cells }: Found["sheets"][number]): Sheet {
  let unknown = 0;
  for (const { type, value } of cells?.values() ?? []) if (type === "formula" && value === null) unknown++;
  if (unknown > 0) throw new ReadingError("formulas-without-results", { sheet: name, count: unknown });
  // A sheet of BIFF has holes where a row has no cells.
  return { name, rows: Array.from(rows, (row) => (row ?? []).map(cellOf)), merges: merges.map(mergeOf) };
}

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|ERR!)$/;

/** The library gives a date as the moment in UTC at which Excel's day begins, whatever the clock of the place. */
function cellOf(value: CellValue): Cell {
  if (value instanceof Date) return { day: serialOfDate(value) };
  if (typeof value === "string") return value === "" ? null : ERROR.test(value) ? { error: value } : value;
  return value;
}

function mergeOf(merge: NonNullable<Found["sheets"][number]["merges"]>[number]): Merge {
  return { top: merge.startRow, left: merge.startCol, bottom: merge.endRow, right: merge.endCol };
}

/** A long sheet that came back empty was given up on without a word. */
function refuseLostCells(book: Book, entries: readonly ZipEntry[]): void {
  if (book.sheets.some(({ rows }) => rows.length > 0)) return;
  if (entries.some(({ name, unpacked }) => /^xl\/worksheets\//i.test(name) && unpacked > LARGE_SHEET)) {
    throw new ReadingError("lost-cells", { sheet: book.sheets[0]?.name ?? "" });
  }
}
