import type { ReferenceStruct } from "@borgar/fx";
import { boundsOf, type Rect } from "./a1";

export interface TableShape {
  readonly headers: readonly string[];
  /** With headers and totals, as far as they are shown. */
  readonly whole: Rect;
  readonly body: Rect;
}

/**
 * The cells that a structured reference names.
 * @param row - Of the formula.
 * @returns undefined where Excel has none: no such column, no totals, a row outside the table.
 */
export function structuredRect(
  { columns = [], sections = [] }: ReferenceStruct,
  { headers, whole, body }: TableShape,
  row: number | undefined,
): Rect | undefined {
  const places = columns.map((column) =>
    headers.findIndex((header) => header.toLowerCase() === column.toLowerCase()),
  );
  if (places.includes(-1)) return undefined;
  const parts = (sections.length > 0 ? sections : ["data"]).map(rowsOf);
  if (!parts.every((part) => part !== undefined && part.rows > 0)) return undefined;
  const [left, right] = columns.length > 0 ? ends(places) : [0, headers.length - 1];
  return { ...boundsOf(parts as Rect[]), column: whole.column + left, columns: right - left + 1 };

  function rowsOf(section: string): Rect | undefined {
    const end = body.row + body.rows;
    switch (section) {
      case "data":
        return body;
      case "all":
        return whole;
      case "headers":
        return { ...whole, rows: body.row - whole.row };
      case "totals":
        return { ...whole, row: end, rows: whole.row + whole.rows - end };
      case "this row":
        return row !== undefined && row >= body.row && row < end ? { ...body, row, rows: 1 } : undefined;
      default:
        return undefined;
    }
  }
}

function ends(places: readonly number[]): [number, number] {
  return [Math.min(...places), Math.max(...places)];
}
