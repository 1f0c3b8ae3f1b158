import type { SelectionResult } from "../../excel/Workbook";
import type { Book, Cell } from "../../importing/readers/Book";

type Selection = Extract<SelectionResult, { readonly kind: "selection" }>;

/** A number format that shows a day or a month; words and colours in it do not count. */
const DATE = /[yd]|m(?!m?:)/i;
const BESIDE = /"[^"]*"|\[[^\]]*\]|\\./g;
const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/;

/** Cells of the sheet as a reader would give them. */
export function selectedBook({ sheet, values, formats }: Selection): Book {
  const rows = values.map((row, i) => row.map((value, j) => cellOf(value, formats[i][j])));
  return { file: "", container: "cells", sheets: [{ name: sheet, rows, merges: [] }] };
}

function cellOf(value: unknown, format: string): Cell {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "number") {
    const isDate = format !== "General" && DATE.test(format.replace(BESIDE, ""));
    return isDate ? { day: value } : value;
  }
  if (typeof value === "boolean") return value;
  const text = String(value);
  return ERROR.test(text) ? { error: text } : text;
}
