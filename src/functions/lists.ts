import { Absence, AnalysisError } from "../analysis/AnalysisError";
import type { Figure } from "../analysis/structure/completeItems";
import { line, plain, readNumber } from "./cells";

/** The numbers of a list; undefined where missing. A cell that is no number decides, since every answer depends on it. */
export function numbersOf(cells: readonly unknown[]): Figure[] | Absence {
  const figures: Figure[] = [];
  for (const [i, cell] of cells.entries()) {
    const figure = readNumber(cell);
    if (figure instanceof Absence) {
      const isHeader = i === 0 && typeof plain(cell) === "string" && typeof readNumber(cells[1]) === "number";
      return isHeader ? new Absence("header-in-range", { text: String(plain(cell)) }) : figure;
    }
    figures.push(figure);
  }
  return figures;
}

/**
 * Lists side by side, item by item. Each is one column or one row, and all are as long.
 * @param lists - The arguments by their names.
 * @throws AnalysisError for lists of different lengths and for a cell that is no number.
 */
export function readItems<K extends string>(lists: Readonly<Record<K, unknown>>): Record<K, Figure>[] {
  const names = Object.keys(lists) as K[];
  const columns = names.map((name) => {
    const figures = numbersOf(line(lists[name], name).cells);
    if (figures instanceof Absence) throw new AnalysisError(figures.code, figures.details);
    return figures;
  });
  requireSameLength(names, columns);
  return columns[0].map(
    (_, i) => Object.fromEntries(names.map((name, j) => [name, columns[j][i]])) as Record<K, Figure>,
  );
}

/** @throws AnalysisError "shape-mismatch" unless all lists are as long as the first. */
export function requireSameLength(names: readonly string[], lists: readonly (readonly unknown[])[]): void {
  const other = lists.findIndex(({ length }) => length !== lists[0].length);
  if (other < 0) return;
  throw new AnalysisError("shape-mismatch", {
    first: `${names[0]}: ${lists[0].length}`,
    second: `${names[other]}: ${lists[other].length}`,
  });
}
