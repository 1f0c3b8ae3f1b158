import type { Border, BorderLine } from "../Draft";
import type { Place, Rect } from "../../grid/a1";
import type { CellBorders } from "../../model/sheetInWorkbook";

/**
 * The borders of cells, in as few blocks as rows of them give. Between two cells there is one line, whichever of them has
 * it: it is that of the upper or left one.
 * @param first - Where the cells begin.
 */
export function bordersOf(cells: readonly (readonly CellBorders[])[], first: Place): Border[] {
  const at = (i: number, j: number, side: Border["side"]) => cells[i]?.[j]?.[side];
  const last = { row: cells.length - 1, column: (cells[0]?.length ?? 0) - 1 };
  const lineAt: Readonly<Record<Border["side"], (i: number, j: number) => BorderLine | undefined>> = {
    top: (i, j) => (i === 0 ? at(i, j, "top") : undefined),
    left: (i, j) => (j === 0 ? at(i, j, "left") : undefined),
    bottom: (i, j) => at(i, j, "bottom") ?? (i < last.row ? at(i + 1, j, "top") : undefined),
    right: (i, j) => at(i, j, "right") ?? (j < last.column ? at(i, j + 1, "left") : undefined),
    diagonalDown: (i, j) => at(i, j, "diagonalDown"),
    diagonalUp: (i, j) => at(i, j, "diagonalUp"),
  };
  return (Object.keys(lineAt) as Border["side"][]).flatMap((side) =>
    blocksOf(cells.map((row, i) => row.map((_, j) => lineAt[side](i, j)))).map(({ rect, line }) => ({
      rect: { ...rect, row: first.row + rect.row, column: first.column + rect.column },
      side,
      line,
    })),
  );
}

interface Run {
  readonly rect: Rect;
  readonly line: BorderLine;
}

/** Runs of a row with the same line, joined with the same run of the row above. */
function blocksOf(lines: readonly (readonly (BorderLine | undefined)[])[]): Run[] {
  const done: Run[] = [];
  let open: readonly Run[] = [];
  lines.forEach((row, i) => {
    const above = open;
    open = runsOf(row, i).map((run) => {
      const same = above.find(({ rect, line }) => isAsWide(rect, run.rect) && isSame(line, run.line));
      return same ? { ...same, rect: { ...same.rect, rows: same.rect.rows + 1 } } : run;
    });
    done.push(
      ...above.filter(
        (one) => !open.some(({ rect }) => rect.row === one.rect.row && isAsWide(rect, one.rect)),
      ),
    );
  });
  return [...done, ...open];
}

function runsOf(row: readonly (BorderLine | undefined)[], i: number): Run[] {
  const runs: Run[] = [];
  row.forEach((line, j) => {
    if (!line) return;
    const last = runs[runs.length - 1];
    if (last && last.rect.column + last.rect.columns === j && isSame(last.line, line))
      runs[runs.length - 1] = { line, rect: { ...last.rect, columns: last.rect.columns + 1 } };
    else runs.push({ line, rect: { row: i, column: j, rows: 1, columns: 1 } });
  });
  return runs;
}

function isAsWide(a: Rect, b: Rect): boolean {
  return a.column === b.column && a.columns === b.columns;
}

function isSame(a: BorderLine, b: BorderLine): boolean {
  return a.style === b.style && a.weight === b.weight && a.color === b.color;
}
