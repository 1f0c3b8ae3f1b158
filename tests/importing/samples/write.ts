import iconv from "iconv-lite";
import { writeXlsx } from "hucre/xlsx";
import type { Merge } from "../../../src/importing/readers/Book";

export type Value = string | number | null;
export type Encoding = "utf8" | "utf8-bom" | "cp949" | "utf16le" | "utf16le-bom" | "utf16be-bom" | "win1252";

export function encoded(text: string, encoding: Encoding): Uint8Array {
  const [name, bom] = encoding.split("-");
  return new Uint8Array(iconv.encode(text, name, { addBOM: bom !== undefined }));
}

/** Quoted where needed, or every cell. */
export function delimited(
  rows: readonly (readonly Value[])[],
  delimiter = ",",
  isQuoted = false,
  lineEnd = "\r\n",
): string {
  const quoted = (cell: Value) => {
    const text = String(cell ?? "");
    return isQuoted || /["\n\r]/.test(text) || text.includes(delimiter)
      ? `"${text.replace(/"/g, '""')}"`
      : text;
  };
  return rows.map((row) => row.map(quoted).join(delimiter) + lineEnd).join("");
}

export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly (readonly (Value | Date)[])[];
  readonly merges?: readonly Merge[];
  readonly hidden?: boolean;
  readonly veryHidden?: boolean;
}

export async function xlsx(...sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, rows, merges = [], hidden, veryHidden }) => ({
      name,
      hidden,
      veryHidden,
      rows: rows.map((row) => [...row]),
      merges: merges.map(({ top, left, bottom, right }) => ({
        startRow: top,
        startCol: left,
        endRow: bottom,
        endCol: right,
      })),
    })),
  });
}
