// What Excel does to the references of a formula when a sheet is renamed or deleted.
import { quoteSheet } from "./model/address";

/** References to the sheet follow. */
export function sheetRenamed(from: string, to: string): (formula: string) => string {
  const reference = new RegExp(`(^|[^\\p{L}\\p{N}_.'])${escaped(quoteSheet(from))}!`, "giu");
  const quoted = new RegExp(`'${escaped(from.replace(/'/g, "''"))}'!`, "gi");
  return (formula) =>
    formula
      .replace(quoted, () => `${quoteSheet(to)}!`)
      .replace(reference, (_, before: string) => `${before}${quoteSheet(to)}!`);
}

/**
 * References to the sheet and to its tables are lost.
 * @param tables - Their names.
 */
export function sheetDeleted(sheet: string, tables: readonly string[]): (formula: string) => string {
  const reference = new RegExp(
    `(?:'${escaped(sheet.replace(/'/g, "''"))}'|(?<![\\p{L}\\p{N}_.])${escaped(sheet)})!\\$?[A-Z]+\\$?\\d+(?::\\$?[A-Z]+\\$?\\d+)?`,
    "giu",
  );
  const lost = tables.map((table) => table.toLowerCase());
  return (formula) =>
    formula
      .replace(reference, "#REF!")
      .replace(/([\p{L}_][\p{L}\p{N}_.]*)\[/gu, (whole, table: string) =>
        lost.includes(table.toLowerCase()) ? "#REF![" : whole,
      );
}

/** A text in a regular expression. */
function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
