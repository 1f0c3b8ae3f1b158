import type { Rect } from "../grid/a1";
import { partsOf } from "./readCells";

/** A cell as Excel hands it over to a function: a blank is null, an error none of the texts that look like one. */
export function handedOver(value: unknown, type: unknown): unknown {
  if (type === "Empty") return null;
  return type === "Error" ? { type: "Error", basicValue: value } : value;
}

/** Reads a block of any size as Excel hands it over, with its address. */
export async function readHandedOver(
  sheet: Excel.Worksheet,
  rect: Rect,
): Promise<{ readonly cells: unknown[][]; readonly address: string }> {
  const cells: unknown[][] = [];
  const whole = sheet.getRangeByIndexes(rect.row, rect.column, rect.rows, rect.columns).load("address");
  for (const { row, column, rows, columns } of partsOf(rect)) {
    const range = sheet.getRangeByIndexes(row, column, rows, columns).load("values,valueTypes");
    // One by one: a larger answer would be refused.
    await sheet.context.sync();
    const { values, valueTypes } = range;
    cells.push(...values.map((line, i) => line.map((value, j) => handedOver(value, valueTypes[i][j]))));
  }
  return { cells, address: whole.address };
}
