// Calculates workbooks in a process of its own, for `calculate`: workbooks as JSON in, their values as JSON out.
import { readFileSync } from "node:fs";
import type { PlainBook, PlainCell } from "./calculate";
import { openWorkbook } from "./engine";

const BOOLEAN = 3; // the cell type of Univer

async function main(): Promise<void> {
  const calculated: PlainCell[][] = [];
  for (const book of JSON.parse(readFileSync(0, "utf8")) as PlainBook[])
    calculated.push(await calculate(book));
  process.stdout.write(JSON.stringify(calculated), () => process.exit(0));
}

async function calculate(plain: PlainBook): Promise<PlainCell[]> {
  const { book, recalculate, close } = openWorkbook(plain);
  if (!(await recalculate())) throw new Error("The calculation did not end.");
  const values = plain.cells
    .filter(({ formula }) => formula)
    .map((cell) => {
      const found = book.getSheetBySheetId(cell.sheetId).getCellRaw(cell.row, cell.column);
      return { ...cell, value: found?.t === BOOLEAN ? Boolean(found.v) : (found?.v ?? "") };
    });
  close();
  return values;
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
