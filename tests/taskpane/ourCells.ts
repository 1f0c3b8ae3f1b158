// Cells of ours as the workbook finds them.
import type { OurBlock, OursFound } from "../../src/excel/OurCells";
import type { FakeWorkbook } from "./fakeWorkbook";

export function block(formula: string, texts: readonly string[], more: Partial<OurBlock> = {}): OurBlock {
  const rect = { row: 1, column: 2, rows: texts.length, columns: 1 };
  return { sheetId: "s", rect, formula, relative: formula, texts, errors: 0, busy: 0, ...more };
}

export const foundOf = (...blocks: readonly OurBlock[]): OursFound => ({
  kind: "found",
  sheets: [{ id: "s", name: "Work", blocks }],
  hidden: [],
});

export const EXPORTS = block('=INDEX(TRADE.EXPORTS(,,"2024-05","2024-05"),1,2)', ["58,112"]);
export const FAILED = block('=TRADE.EXPORTS(,,"2024-13","2024-13")', ["#VALUE!"], {
  errors: 1,
  firstError: { row: 0, column: 0 },
});

/** What the workbook answers of a block's first cell. */
export function holds(workbook: FakeWorkbook, one: OurBlock, shown: unknown): void {
  const address = "Work!C2";
  const home = { sheet: "s", row: 1, column: 2, address };
  workbook.ourCells = new Map([
    ...workbook.ourCells,
    [one, { kind: "formula", address, home, formula: one.formula, place: { row: 0, column: 0 }, shown }],
  ]);
}
