// Calculates a workbook in a process of its own, for `calculate`: a workbook as JSON in, its values as JSON out.
import { readFileSync } from "node:fs";
import type { PlainBook } from "./calculate";
import { openWorkbook } from "./engine";

const BOOLEAN = 3; // the cell type of Univer

async function main(): Promise<void> {
  const plain = JSON.parse(readFileSync(0, "utf8")) as PlainBook;
  const { book, recalculate } = openWorkbook(plain);
  const isDone = await recalculate();
  const values = plain.cells
    .filter(({ formula }) => formula)
    .map((cell) => {
      const found = book.getSheetBySheetId(cell.sheetId).getCellRaw(cell.row, cell.column);
      return { ...cell, value: found?.t === BOOLEAN ? Boolean(found.v) : (found?.v ?? "") };
    });
  process.stdout.write(JSON.stringify(values), () => process.exit(isDone ? 0 : 1));
}

void main();
