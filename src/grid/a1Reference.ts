import { addA1RangeBounds, type RangeA1 } from "@borgar/fx";
import type { Rect } from "./a1";

/** Another workbook's cells: [Prices.xlsx]May!A1. */
const ELSEWHERE = /^'?\[[^\]]*\][^\]]*!/;

export function isOfAnotherWorkbook(reference: string): boolean {
  return ELSEWHERE.test(reference);
}

/** The cells of a reference that was read; whole columns and rows go from one end of the sheet to the other. */
export function rectOf(range: RangeA1): Rect {
  const [top, left, bottom, right] = (["top", "left", "bottom", "right"] as const).map((side) =>
    Number(addA1RangeBounds(range)[side]),
  );
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
