import type { Cell, Rows, Sheet } from "../readers/Book";
import { areRecords, isBlank, tidied } from "./grid";
import { figureIn } from "./numberIn";
import { periodIn } from "./periodIn";
import { isRate } from "./measures";

type Row = readonly Cell[];

const ALONE = /^[(（]\s*([+\-−–△▲▽▼]?\s*\d[\d,]*(?:\.\d+)?\s*[%％]?p?)\s*[)）]$/;
const BEHIND = /^(.*\d)\s*[(（]\s*([+\-−–△▲▽▼]?\s*\d{1,3}(?:\.\d+)?\s*[%％]?p?)\s*[)）]$/;
/** What a footnote's number has not. */
const TELLS_A_RATE = /[+\-−–△▲▽▼.%％]/;
const SIGNED = /[+\-−–△▲▽▼]/;
const SPEAKS_OF_RATES = /[%％]|증[감가]\s*[률율]|growth|yoy/i;
const FEWEST = 2;

/**
 * A sheet where growth in brackets, as offices write it below or behind its amount, is growth: no minus is meant by
 * "(5.9)" where a fall is "(△4.0)". A line of it without a name has that of the line above.
 *
 * @returns `isLeftOut`: whether figures in brackets stood behind others, and are left out.
 */
export function withBracketedRates(sheet: Sheet): { readonly sheet: Sheet; readonly isLeftOut: boolean } {
  const hasAny = () => sheet.rows.some((row) => row.some((cell) => isOfRate(cell) || behind(cell)));
  if (areRecords(sheet.rows) || !hasAny()) return { sheet, isLeftOut: false };
  const without = withoutRatesBehind(sheet.rows);
  const rows = withOpenRates(withNamedLines(without));
  return { sheet: { ...sheet, rows }, isLeftOut: without !== sheet.rows };
}

/** "(12.7)" or "12.7%". */
function isOfRate(cell: Cell | undefined): boolean {
  return isAlone(cell) || (typeof cell === "string" && /[%％]\s*$/.test(cell) && isFigureIn(cell));
}

function isAlone(cell: Cell | undefined): boolean {
  return typeof cell === "string" && ALONE.test(cell.trim());
}

/** "65,950 (12.7)" without what is in brackets. */
function withoutRatesBehind(rows: Rows): Rows {
  const found = rows.flatMap((row) => row.flatMap((cell) => behind(cell)?.rate ?? []));
  const telling = found.filter((rate) => TELLS_A_RATE.test(rate));
  if (found.length < FEWEST || telling.length * 2 < found.length) return rows;
  return rows.map((row) => (row.some(behind) ? row.map((cell) => behind(cell)?.figure ?? cell) : row));
}

function behind(cell: Cell): { readonly figure: string; readonly rate: string } | undefined {
  const [, figure, rate] = (typeof cell === "string" && BEHIND.exec(cell.trim())) || [];
  return figure !== undefined && typeof figureIn(figure) === "number" ? { figure, rate } : undefined;
}

/** A line of rates alone, right below a named line of figures. */
function withNamedLines(rows: Rows): Rows {
  if (!rows.some((row) => row.some((cell) => typeof cell === "string" && SPEAKS_OF_RATES.test(cell))))
    return rows;
  return rows.map((row, r) => {
    const above = rows[r - 1] ?? [];
    const name = above.findIndex((cell) => !isBlank(cell));
    const cells = row.filter((cell) => !isBlank(cell));
    const isOfRates = cells.length > 0 && cells.every(isOfRate) && isBlank(row[name]);
    if (!isOfRates || !isName(above[name])) return row;
    const isOfAmounts = row.every(
      (cell, c) => isBlank(cell) || (isFigureIn(above[c]) && !isOfRate(above[c])),
    );
    return isOfAmounts ? row.map((cell, c) => (c === name ? `${tidied(above[name])} %` : cell)) : row;
  });
}

function isName(cell: Cell | undefined): boolean {
  return typeof cell === "string" && figureIn(cell) === undefined && periodIn(cell) === undefined;
}

function isFigureIn(cell: Cell | undefined): boolean {
  return typeof figureIn(cell ?? null) === "number";
}

/** Without brackets, where all figures of a line or a column of rates are in brackets, and something tells that this is no minus. */
function withOpenRates(rows: Rows): Rows {
  const inRows = rows.map((row) => isRate(nameIn(row)) && areAllAlone(row));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const inColumns = Array.from({ length: width }, (_, c) => {
    const column = rows.map((row) => row[c] ?? null);
    return isRate(nameIn(column.slice(0, column.findIndex(isAlone)))) && areAllAlone(column);
  });
  const isMeant = (r: number, c: number) => (inRows[r] || inColumns[c]) && isAlone(rows[r][c]);
  const texts = rows.flatMap((row, r) => row.filter((_, c) => isMeant(r, c)).map(tidied));
  const isUsedElsewhere = () => rows.some((row, r) => row.some((cell, c) => isAlone(cell) && !isMeant(r, c)));
  const isTold = texts.some((text) => SIGNED.test(text)) || (isKorean(rows) && !isUsedElsewhere());
  if (texts.length < FEWEST || !isTold) return rows;
  return rows.map((row, r) =>
    row.map((cell, c) => (isMeant(r, c) ? tidied(cell).replace(ALONE, "$1") : cell)),
  );
}

/** Offices write △ for a minus there, and brackets for what stands below or behind. */
function isKorean(rows: Rows): boolean {
  return rows.some((row) => row.some((cell) => typeof cell === "string" && /[가-힣]/.test(cell)));
}

function areAllAlone(cells: Row): boolean {
  const figures = cells.filter((cell) => isFigureIn(cell) && !periodIn(cell));
  return figures.length > 0 && figures.every(isAlone);
}

function nameIn(cells: Row): string {
  return cells.filter(isName).map(tidied).join(" ");
}
