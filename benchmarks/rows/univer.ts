// Values as JSON in, milliseconds of one recalculation of =A13/A1-1 in every row out.
import { readFileSync } from "node:fs";
import type { PlainCell } from "../../tests/excel/calculate";
import { openWorkbook } from "../../tests/excel/engine";

async function main(): Promise<void> {
  const values = JSON.parse(readFileSync(0, "utf8")) as number[];
  const cells = values.flatMap((value, row): PlainCell[] => [
    { sheetId: "s", row, column: 0, value },
    ...(row < 12
      ? []
      : [{ sheetId: "s", row, column: 1, value: "", formula: `=A${row + 1}/A${row - 11}-1` }]),
  ]);
  const { book, recalculate } = openWorkbook({
    sheets: [{ id: "s", name: "s" }],
    cells,
    tables: [],
    names: [],
  });
  const start = performance.now();
  const isDone = await recalculate();
  const time = performance.now() - start;
  const last = Number(book.getSheetBySheetId("s").getCellRaw(values.length - 1, 1)?.v);
  const expected = values[values.length - 1] / values[values.length - 13] - 1;
  if (!isDone || Math.abs(last - expected) > 1e-9) throw new Error(`got ${last}, expected ${expected}`);
  process.stdout.write(String(time), () => process.exit(0));
}

void main();
