import type { Cell, Rows, Sheet } from "../readers/Book";
import { distinctTexts, isBlank, tidied, withMergesFilled } from "./grid";
import { figureIn, isFigure } from "./numberIn";
import { onlyColumns, sideBySide } from "./sideBySide";
import {
  areMonthsOverNames,
  areYearsOfMonths,
  hasFigures,
  isBelowHeadings,
  isBlankRow,
  isHeading,
  isLoneYear,
  isNote,
  tellsApart,
} from "./rowKinds";
import { stackedTables } from "./stackedTables";
import { isTitleAndUnit, isTitleLine, isTitleOverFigures, isUnitAlone } from "./titleLines";
import { withoutUnits } from "./unitsAmongHeadings";
import { unitOf } from "./unitWords";

/** A table within a sheet, with the texts around it. Rows are counted from 0, in the sheet. */
export interface Block {
  readonly sheet: Sheet;
  /** With merged cells filled. */
  readonly rows: Rows;
  readonly above: readonly string[];
  readonly headerRows: readonly number[];
  /** Everything below the headings that is not blank: figures, and what stands between and below them. */
  readonly dataRows: readonly number[];
  readonly below: readonly string[];
  /** Columns that the figures reach to. */
  readonly width: number;
  /** Figures in brackets stood behind others, and are left out. */
  readonly isWithoutBrackets?: boolean;
  /** Its periods were the first days of months, so many of each. */
  readonly firstDays?: number;
}

/** The rows that hold the headings, in the sheets of one form; the figures begin below them, headings or none. */
export interface ChosenHeadings {
  readonly sheets: readonly string[];
  /** From 0 in the sheet. */
  readonly first: number;
  readonly count: number;
}

const MOST_HEADINGS = 5;

/**
 * The tables of a sheet: what blank rows part, each with the headings right above its figures. Texts without figures
 * are notes of the table below them, at the end of the one above. A part without headings of its own goes on with the
 * table before it.
 *
 * @param chosen - Rows that hold the headings of one of them, as set by hand.
 */
export function blocksOf(sheet: Sheet, chosen?: ChosenHeadings): Block[] {
  const rows = withMergesFilled(sheet);
  const found = draftsOf(rows);
  const isMeant = chosen?.sheets.includes(sheet.name);
  const { blocks, notes } = chosen && isMeant ? withHeadings(rows, found, chosen) : found;
  return blocks.flatMap((block, i) => {
    const { headerRows, width } = block;
    const isLast = i === blocks.length - 1;
    // What stands between two tables may be the title of the second.
    const end = isLast ? endOfFigures(rows, block.dataRows) : block.dataRows.length;
    const dataRows = block.dataRows.slice(0, end);
    const below = isLast ? textsOf(rows, [...block.dataRows.slice(end), ...notes]) : [];
    const columns = sideBySide(rows, headerRows, dataRows, width);
    if (columns.length === 1) {
      const { rows: own, texts } = withoutUnits(rows, headerRows, dataRows);
      const above = [...textsOf(rows, block.above), ...texts];
      return [{ headerRows, dataRows, width, sheet, rows: own, above, below }];
    }
    return columns.map((own): Block => {
      const part = onlyColumns(rows, own);
      const filled = (r: number) => !isBlankRow(part[r]);
      // A text above that stands over other columns speaks of all tables, unless this one has its own there.
      const isOwn = (r: number) => filled(r) && !isTitleAndUnit(rows[r]);
      const above = block.above.flatMap((r) => textsOf(isOwn(r) ? part : rows, [r]));
      return {
        headerRows: headerRows.filter(filled),
        dataRows: dataRows.filter(filled),
        width: own.to,
        sheet,
        rows: part,
        above,
        below,
      };
    });
  });
}

interface Draft {
  readonly above: readonly number[];
  readonly headerRows: readonly number[];
  readonly dataRows: number[];
  readonly width: number;
}

interface Drafts {
  readonly blocks: readonly Draft[];
  /** Rows below the last figures. */
  readonly notes: readonly number[];
}

function draftsOf(rows: Rows): Drafts {
  const blocks: Draft[] = [];
  let notes: number[] = [];
  for (const part of partsOf(rows).flatMap((one) => stackedTables(rows, one))) {
    const start = firstFigures(rows, part);
    if (start === undefined) {
      notes.push(...part);
      continue;
    }
    const at = part.indexOf(start);
    const [left, width] = extentOf(rows, part.slice(at));
    const before = [...notes, ...part.slice(0, at)];
    const end = before.length - sectionsBelowHeadings(rows, before, rows[start]);
    const { headerRows, above } = headingsAbove(rows, before.slice(0, end), left, width);
    const sections = before.slice(end).filter((r) => !isOfAll(rows[r]));
    const notesBelow = before.slice(end).filter((r) => isOfAll(rows[r]));
    const last = blocks[blocks.length - 1];
    if (headerRows.length === 0 && last && notes.length === 0 && at === 0) last.dataRows.push(...part);
    else
      blocks.push({
        above: [...above, ...notesBelow],
        headerRows,
        dataRows: [...sections, ...part.slice(at)],
        width,
      });
    notes = [];
  }
  return { blocks, notes };
}

/** The table that holds the chosen rows gets them for its headings; it ends where it ended. */
function withHeadings(rows: Rows, { blocks, notes }: Drafts, { first, count }: ChosenHeadings): Drafts {
  const lastOf = ({ dataRows }: Draft) => dataRows[dataRows.length - 1];
  const found = blocks.findIndex((block) => lastOf(block) >= first);
  const at = found < 0 ? blocks.length : found;
  const top = at === 0 ? 0 : lastOf(blocks[at - 1]) + 1;
  const end = at < blocks.length ? lastOf(blocks[at]) : rows.length - 1;
  const filled = rows.flatMap((row, r) => (r >= top && r <= end && !isBlankRow(row) ? [r] : []));
  const headerRows = filled.filter((r) => r >= first && r < first + count);
  const dataRows = filled.filter((r) => r >= first + count);
  if (dataRows.length === 0) return { blocks, notes };
  const above = filled.filter((r) => r < first);
  const block: Draft = {
    above,
    headerRows,
    dataRows,
    width: extentOf(rows, [...headerRows, ...dataRows])[1],
  };
  const isLast = at >= blocks.length - 1;
  return {
    blocks: [...blocks.slice(0, at), block, ...blocks.slice(at + 1)],
    notes: isLast && found < 0 ? [] : notes,
  };
}

function partsOf(rows: Rows): number[][] {
  const parts: number[][] = [];
  let isOpen = false;
  rows.forEach((row, r) => {
    const isFilled = !isBlankRow(row);
    if (isFilled && isOpen) parts[parts.length - 1].push(r);
    else if (isFilled) parts.push([r]);
    isOpen = isFilled;
  });
  return parts;
}

/** Rows looked at to tell whether figures go on below the first. */
const AHEAD = 12;

/** The first row of figures: most rows that follow have some too, so that a date in a title is none. */
function firstFigures(rows: Rows, part: readonly number[]): number | undefined {
  for (let i = 0; i < part.length; i++) {
    const row = rows[part[i]];
    const above = part.slice(Math.max(0, i - MOST_HEADINGS), i).map((r) => rows[r]);
    const isBelow = (one: readonly Cell[]) => isBelowHeadings(one, above);
    const isOfFigures = (one: readonly Cell[]) => hasFigures(one) || isBelow(one);
    if (!isOfFigures(row) || isNote(row)) continue;
    if (isLoneYear(row, rows[part[i + 1]] ?? []) && !isBelow(row)) continue;
    if (areYearsOfMonths(row, rows[part[i - 1]] ?? [])) continue;
    if (areMonthsOverNames(row, rows[part[i + 1]] ?? [])) continue;
    // Lines of one text are notes and sections: a short table may have more of them than of figures.
    const ahead = part
      .slice(i + 1, i + 1 + AHEAD)
      .filter((r) => distinctTexts(rows[r]).length > 1 && !isNote(rows[r]));
    if (ahead.filter((r) => isOfFigures(rows[r])).length * 2 < ahead.length) continue;
    let first = i;
    while (first > 0 && hasOnlyMarks(rows[part[first - 1]], row)) first--;
    return part[first];
  }
  return undefined;
}

/** A row of figures none of which is known: "n/a" or "-" wherever the figures of the rows below stand. */
function hasOnlyMarks(row: readonly Cell[], figures: readonly Cell[]): boolean {
  const columns = figures.flatMap((cell, c) => (isFigure(cell) ? [c] : []));
  const own = columns.map((c) => row[c] ?? null);
  const marks = own.filter((cell) => figureIn(cell) === "none").length;
  return (
    marks > 0 && marks * 2 >= own.length && own.every((cell) => isBlank(cell) || figureIn(cell) === "none")
  );
}

/** The first column that is filled, and the one behind the last. */
function extentOf(rows: Rows, part: readonly number[]): readonly [left: number, width: number] {
  let [left, width] = [Infinity, 0];
  for (const r of part.slice(0, 200)) {
    rows[r].forEach((cell, c) => {
      if (isBlank(cell)) return;
      left = Math.min(left, c);
      width = Math.max(width, c + 1);
    });
  }
  return [Math.min(left, width), width];
}

/** How many rows right above the figures hold one name each, a year's or a section's, below headings filled over them. */
function sectionsBelowHeadings(rows: Rows, above: readonly number[], figures: readonly Cell[]): number {
  const left = figures.findIndex((cell) => !isBlank(cell));
  const columns = figures.flatMap((cell, c) => (c > left && isFigure(cell) ? [c] : []));
  const isSection = (row: readonly Cell[]) =>
    distinctTexts(row).length === 1 && row.findIndex((cell) => !isBlank(cell)) <= left;
  const found = [...above].reverse().findIndex((r) => !isSection(rows[r]));
  const headings = rows[above[above.length - 1 - found]] ?? [];
  const headed = columns.filter((c) => !isBlank(headings[c]));
  return found > 0 && !isNote(headings) && headed.length * 2 > columns.length ? found : 0;
}

/** A note or a unit between headings and figures says what it says of the whole table. */
function isOfAll(row: readonly Cell[]): boolean {
  const text = tidied(row.find((cell) => !isBlank(cell)));
  return isNote(row) || isUnitAlone(text);
}

/** Where notes and units of the whole table begin below its last figures. */
function endOfFigures(rows: Rows, dataRows: readonly number[]): number {
  const isText = (r: number) => distinctTexts(rows[r]).length === 1 && !hasFigures(rows[r]);
  let end = dataRows.length;
  for (let i = end - 1; i > 0 && isText(dataRows[i]); i--) if (isOfAll(rows[dataRows[i]])) end = i;
  return end;
}

/** The headings right above the figures, and what stands above them. */
function headingsAbove(
  rows: Rows,
  above: readonly number[],
  left: number,
  width: number,
): { headerRows: number[]; above: readonly number[] } {
  let first = above.length;
  while (first > 0 && above.length - first < MOST_HEADINGS) {
    const isNearest = first === above.length;
    const r = above[first - 1];
    // A blank row parts headings from what stands above them, not from their figures.
    if (!isNearest && above[first] - r > 1) break;
    const isOver = !isNearest && tellsApart(rows[r], rows[above[first]], left, width);
    if (!isOver && !isHeading(rows[r], left, width, isNearest)) break;
    if (isNearest ? isTitleOverFigures(rows[r]) : isTitleLine(rows[r], rows[above[first]], left, width))
      break;
    first--;
  }
  return { headerRows: above.slice(first), above: above.slice(0, first) };
}

function textsOf(rows: Rows, numbers: readonly number[]): string[] {
  return numbers
    .flatMap((r) => {
      const texts = distinctTexts(rows[r]);
      const [last = ""] = texts.slice(-1);
      return unitOf(last) ? [texts.slice(0, -1).join("  "), last] : texts.join("  ");
    })
    .filter((text) => text !== "");
}
