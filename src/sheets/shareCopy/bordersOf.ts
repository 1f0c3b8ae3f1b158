import type { Place } from "../../grid/a1";
import { rectangles } from "../../grid/rectangles";
import type { CellBorders } from "../../model/sheetInWorkbook";
import type { Border, BorderLine } from "../Draft";

/**
 * The borders of cells, in few blocks. Between two cells there is one line, whichever of them has it: it is that of the
 * upper or left one.
 * @param first - Where the cells begin.
 */
export function bordersOf(cells: readonly (readonly CellBorders[])[], first: Place): Border[] {
  const at = (i: number, j: number, side: Border["side"]) => cells[i]?.[j]?.[side];
  const lineAt: Readonly<Record<Border["side"], (i: number, j: number) => BorderLine | undefined>> = {
    top: (i, j) => (i === 0 ? at(i, j, "top") : undefined),
    left: (i, j) => (j === 0 ? at(i, j, "left") : undefined),
    bottom: (i, j) => at(i, j, "bottom") ?? at(i + 1, j, "top"),
    right: (i, j) => at(i, j, "right") ?? at(i, j + 1, "left"),
    diagonalDown: (i, j) => at(i, j, "diagonalDown"),
    diagonalUp: (i, j) => at(i, j, "diagonalUp"),
  };
  return (Object.keys(lineAt) as Border["side"][]).flatMap((side) => {
    const lines = cells.flatMap((row, i) =>
      row.flatMap((_, j) => {
        const line = lineAt[side](i, j);
        return line ? [{ row: first.row + i, column: first.column + j, line }] : [];
      }),
    );
    const keyOf = ({ line: { style, weight, color } }: (typeof lines)[number]) =>
      `${style} ${weight} ${color}`;
    return rectangles(lines, keyOf).map(({ rect, cells: [{ line }] }) => ({ rect, side, line }));
  });
}
