import type { SelectionResult } from "../../excel/Workbook";
import type { Book, Cell } from "../../importing/readers/Book";

type Selection = Extract<SelectionResult, { readonly kind: "selection" }>;

/** Words, colours and languages in a number format, which do not count; [h] is time. */
const BESIDE = /"[^"]*"|\[(?!h+\]|m+\]|s+\])[^\]]*\]|\\./gi;
const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/;

/** Cells of the sheet as a reader would give them. */
export function selectedBook({ sheet, values, formats }: Selection): Book {
  const rows = values.map((row, i) => row.map((value, j) => cellOf(value, formats[i][j])));
  return { file: "", container: "cells", sheets: [{ name: sheet, rows, merges: [] }] };
}

function cellOf(value: unknown, format: string): Cell {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "number") {
    return isDateFormat(format) ? { day: value } : value;
  }
  if (typeof value === "boolean") return value;
  const text = String(value);
  return ERROR.test(text) ? { error: text } : text;
}

/** Whether a number format shows a day or a month; the m of a format with hours or seconds are minutes. */
function isDateFormat(format: string): boolean {
  if (format === "General") return false;
  const plain = format.replace(BESIDE, "");
  return /[yd]/i.test(plain) || (/m/i.test(plain) && !/[hs]/i.test(plain));
}
