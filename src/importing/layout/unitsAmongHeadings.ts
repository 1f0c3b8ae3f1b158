import type { Cell, Rows } from "../readers/Book";
import { isBlank, tidied } from "./grid";
import { isBesideTitles, isUnitLine, unitsStated } from "./titleLines";

/**
 * What the figures are measured in may stand beside upper headings or over a column that holds nothing, "구분 | 2026년 9월 | |
 * (단위: 백만 달러)": it speaks of the whole table and heads no column.
 * @returns The rows without it, and what it says.
 */
export function withoutUnits(
  rows: Rows,
  headerRows: readonly number[],
  dataRows: readonly number[],
): { readonly rows: Rows; readonly texts: readonly string[] } {
  const found = headerRows.flatMap((r, level) =>
    rows[r].flatMap((cell, column) => {
      const text = tidied(cell);
      const isCorner = rows[r].slice(0, column).every(isBlank);
      if (isCorner || unitsStated(text).length === 0) return [];
      const isUpper = level < headerRows.length - 1 && isUnitLine(text);
      const isOverNothing = isBesideTitles(text) && dataRows.every((d) => isBlank(rows[d][column] ?? null));
      return [{ r, column, text, isOfAll: isUpper || isOverNothing }];
    }),
  );
  const texts = [...new Set(found.map(({ text }) => text))];
  // Several units are those of the columns.
  if (texts.length !== 1 || !found.every(({ isOfAll }) => isOfAll)) return { rows, texts: [] };
  const isTaken = (r: number, column: number) => found.some((one) => one.r === r && one.column === column);
  return {
    rows: rows.map((row, r) =>
      headerRows.includes(r) ? row.map((cell, c): Cell => (isTaken(r, c) ? null : cell)) : row,
    ),
    texts,
  };
}
