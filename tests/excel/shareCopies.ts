import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { appendicesIn } from "../../src/sheets/shareCopy/readAppendix";
import type { Language } from "../../src/i18n/language";
import { copiedByDefault } from "../../src/taskpane/share/copyChoices";
import { makeCopy } from "../../src/taskpane/share/makeCopy";
import { host, options, store } from "./workbook";

/** Copies what the panel would copy. */
export async function copyByDefault(language: Language): ReturnType<typeof makeCopy> {
  const found = await officeWorkbook().readSheets([]);
  if (found.kind === "refused") return found;
  return makeCopy(officeWorkbook(), copiedByDefault(found), language, options());
}

/** Every cell that holds anything, row by row. */
export function cellsHeld(id: string) {
  const used = store.used(id, true);
  if (!used) return [];
  return Array.from({ length: used.rows * used.columns }, (_, i) => {
    const [row, column] = [used.row + Math.floor(i / used.columns), used.column + (i % used.columns)];
    return { row, column, ...store.read(id, row, column) };
  }).filter(({ value, formula }) => value !== "" || formula);
}

/** Merged cells, whatever order they came in. */
export function mergedIn(id: string): string[] {
  return store
    .merged(id)
    .map((rect) => JSON.stringify(rect))
    .sort();
}

/** The name of the newest appendix. */
export async function newestAppendix(): Promise<string> {
  const found = await officeWorkbook().readSheets([]);
  if (found.kind === "refused") throw new Error("The sheets cannot be read");
  return appendicesIn(found).at(-1)?.name ?? "";
}

/** How many requests something makes of Excel. */
export async function requestsOf(work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  host.disturb = () => {
    count++;
    return undefined;
  };
  await work();
  host.disturb = undefined;
  return count;
}
