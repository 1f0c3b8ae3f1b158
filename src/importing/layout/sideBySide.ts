import type { Cell, Rows } from "../readers/Book";
import { isBlank, textOf, tidied } from "./grid";
import { figureIn, isFigure } from "./numberIn";
import { periodIn } from "./periodIn";
import { isPeriodHeading } from "./tradeWords";

/** Columns from the first to the one before the last. */
export interface Columns {
  readonly from: number;
  readonly to: number;
}

const SAMPLE = 50;
const MOSTLY = 0.6;

/**
 * The columns of tables that stand side by side: a table begins where names or periods stand again, behind an empty
 * column, under the heading that the first column has, or before figures with the same headings; each has figures of its
 * own. One stretch where it is one table.
 */
export function sideBySide(
  rows: Rows,
  headerRows: readonly number[],
  dataRows: readonly number[],
  width: number,
): readonly Columns[] {
  const sample = dataRows.slice(0, SAMPLE);
  const heading = (c: number) => tidied(rows[headerRows[headerRows.length - 1]]?.[c]);
  const cells = (c: number) => sample.map((r) => rows[r][c] ?? null).filter((cell) => !isBlank(cell));
  const isEmpty = (c: number) => cells(c).length === 0 && heading(c) === "";
  const first = Array.from({ length: width }, (_, c) => c).find((c) => !isEmpty(c)) ?? 0;
  const starts = [first];
  for (let c = first + 2; c < width; c++) {
    const isAgain = heading(c) !== "" && heading(c) === heading(first);
    const isAgainOfOthers = isText(cells(c)[0] ?? null) && headsTheSame(c);
    const isBehindGap = isEmpty(c - 1) && (isAgain || !arePeriods(cells(c)) || isPeriodHeading(heading(c)));
    if ((isAgain || isAgainOfOthers || isBehindGap) && isLabel(cells(c))) starts.push(c);
  }
  const found = starts.map((from, i) => ({ from, to: starts[i + 1] ?? width }));
  return found.every(hasFigures) ? found : [{ from: 0, to: width }];

  /** "수출 품목 | 금액 | 증감률 | 수입 품목 | 금액 | 증감률": under names that stand again the same figures do. */
  function headsTheSame(c: number): boolean {
    const names = Array.from({ length: c }, (_, i) => i).find((i) => isText(cells(i)[0] ?? null));
    if (names === undefined || heading(c) === "") return false;
    const own = figuresFrom(c).map(heading);
    const before = figuresFrom(names).map(heading);
    return (
      own.length > 0 &&
      !own.includes("") &&
      own.length === before.length &&
      own.every((h, i) => h === before[i])
    );
  }

  /** The columns of figures right behind one of names. */
  function figuresFrom(c: number): readonly number[] {
    const found: number[] = [];
    for (let i = c + 1; i < width && isNumeric(cells(i)); i++) found.push(i);
    return found;
  }

  function hasFigures({ from, to }: Columns): boolean {
    for (let c = from + 1; c < to; c++) if (isNumeric(cells(c))) return true;
    return false;
  }
}

/** The rows with nothing in them but these columns. */
export function onlyColumns(rows: Rows, { from, to }: Columns): Rows {
  return rows.map((row) => row.map((cell, c) => (c >= from && c < to ? cell : null)));
}

function isLabel(cells: readonly Cell[]): boolean {
  const labels = cells.filter((cell) => isText(cell) || periodIn(cell) !== undefined);
  return cells.length > 1 && labels.length >= MOSTLY * cells.length;
}

function arePeriods(cells: readonly Cell[]): boolean {
  return cells.filter((cell) => periodIn(cell) !== undefined).length >= MOSTLY * cells.length;
}

function isNumeric(cells: readonly Cell[]): boolean {
  const figures = cells.filter(isFigure);
  return cells.length > 0 && figures.length >= MOSTLY * cells.length;
}

function isText(cell: Cell): boolean {
  return figureIn(cell) === undefined && !isFigure(cell) && textOf(cell).trim() !== "";
}
