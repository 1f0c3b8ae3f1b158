import type { Cell } from "../readers/Book";
import { distinctTexts, isBlank, tidied } from "./grid";
import { isRate } from "./measures";
import { periodIn } from "./periodIn";
import { isDimensionHeading, isNamesHeading, tradeWordsIn } from "./tradeWords";
import { unitStatements } from "./unitStatements";
import { type Unit, unitOf } from "./unitWords";

type Row = readonly Cell[];

/** "표 1", "<Table 2-1>": the number of a table in a cell of its own, before its title. */
const NUMBER = /^[<[(〈《【]?\s*(?:표|부표|통계표|table|tab\.)\s*[\d.-]*\s*[>\])〉》】.:]?$/i;
/** As a unit stands beside a title: "(백만 달러)", "[US$ million]", "단위 : 천불". */
const IN_BRACKETS = /^[([（［〔【<].*[)\]）］〕】>]$/;
const OPENED = /^[([（［〔【<]\s*/;
const UNIT_FIRST = /^[*※]?\s*(?:단위|units?(?![a-z]))/i;
const SOURCE_FIRST = /^[*※]?\s*(?:자료|출처|source)/i;

/**
 * Whether a row above a row of headings is the line over the table, with its title on the left and what the figures are measured
 * in, of when or from where they are on the right: "표 1. 수출입 동향 | | (단위: 백만 달러)". It heads no column.
 * @param below - The row of headings.
 * @param left - The first column that the table fills, where titles begin.
 * @param width - The column behind the last that it fills.
 */
export function isTitleLine(row: Row, below: Row, left: number, width: number): boolean {
  const texts = distinctTexts(row);
  const [last = "", ...others] = [...texts].reverse();
  const titles = others.filter((text) => !NUMBER.test(text));
  if (titles.length > 1 || others.some((text) => isDimensionHeading(text) || unitsStated(text).length > 0))
    return false;
  const units = unitsStated(last);
  if (units.length > 0 && isUnitLine(last)) return true;
  // "(억 달러, %)": no one column is in both.
  const arePercent = units.filter(({ kind }) => kind === "percent");
  if (IN_BRACKETS.test(last) && arePercent.length > 0 && arePercent.length < units.length) return true;

  if (IN_BRACKETS.test(last) && units.length > 0 && isAtTheEnd(row, left, width)) {
    const filled = below.slice(left + 1, width).filter((cell) => !isBlank(cell));
    const isOfDates = (cell: Cell) => periodIn(cell) !== undefined || isRate(tidied(cell));
    const isOfLast = arePercent.length > 0 && isRate(tidied(below[width - 1]));
    if (filled.some((cell) => periodIn(cell)) && filled.every(isOfDates) && !isOfLast) return true;
  }

  // "백만 달러" alone at the end: of all, unless another column is of something else that is measured.
  if (texts.length === 1 && unitOf(last)?.kind === "money" && isApart(row, left, width)) {
    const measures = below.slice(left + 1, width).map((cell) => tradeWordsIn(tidied(cell)).measure);
    if (measures.every((measure) => measure === undefined || measure === "amount" || measure === "growth"))
      return true;
  }

  // Without such a sign it could head columns: not where those below need no other heading.
  const headings = below.slice(left + 1, width).map(tidied);
  if (headings.includes("") || new Set(headings).size < headings.length) return false;
  const [corner, cornerBelow] = [row, below].map((one) => tidied(one[left]));
  const isOverAnother = titles.length > 0 && corner !== "" && cornerBelow !== "" && corner !== cornerBelow;
  const areDated = below.slice(left + 1, width).every((cell) => periodIn(cell) !== undefined);
  const isOfAll = units.some(({ kind }) => kind !== "percent" && kind !== "points") || areDated;
  if (IN_BRACKETS.test(last) && isOfAll && (units.length > 0 || isOverAnother)) return true;
  if (units.length > 0) return isOfAll && (isOverAnother || (corner !== "" && isApart(row, left, width)));
  return isOverAnother && (SOURCE_FIRST.test(last) || periodIn(last) !== undefined);
}

/**
 * Whether the row right above the figures is such a line and no headings stand between: "수출입 동향 | | (단위: 백만 달러)". The
 * heading of names or periods may stand beside a unit, too: "기간 | (단위: 백만 달러)".
 */
export function isTitleOverFigures(row: Row): boolean {
  const [last = "", ...others] = distinctTexts(row).reverse();
  const titles = others.filter((text) => !NUMBER.test(text));
  if (titles.length !== 1 || !isUnitLine(last) || unitsStated(last).length === 0) return false;
  return !isNamesHeading(titles[0]) && unitsStated(titles[0]).length === 0;
}

/** Something at the very end, with nothing in the columns before it. */
function isAtTheEnd(row: Row, left: number, width: number): boolean {
  return tidied(row[width - 1]) !== "" && row.slice(left + 1, width - 1).every((c) => isBlank(c));
}

function isApart(row: Row, left: number, width: number): boolean {
  return width > left + 2 && isAtTheEnd(row, left, width);
}

/** "단위 : 천불", in brackets or not. */
export function isUnitLine(text: string): boolean {
  return UNIT_FIRST.test(text.replace(OPENED, ""));
}

/** "수출입 동향 | | (단위: 백만 달러)": one title and one unit, of all tables that stand below. */
export function isTitleAndUnit(row: Row): boolean {
  const [title, unit, ...others] = distinctTexts(row);
  return others.length === 0 && unit !== undefined && isUnitLine(unit) && !isUnitLine(title);
}

/** "(백만 달러, %)", "백만 달러": units and nothing else. */
export function isUnitAlone(text: string): boolean {
  return unitOf(text) !== undefined || (IN_BRACKETS.test(text) && unitsStated(text).length > 0);
}

/** A text that is a unit, or in brackets as a whole: nothing that would head a column. */
export function isBesideTitles(text: string): boolean {
  return isUnitLine(text) || IN_BRACKETS.test(text) || unitOf(text) !== undefined;
}

/** The units that a text around a table states. */
export function unitsStated(text: string): Unit[] {
  return unitStatements([{ place: "above", text }]).map(({ unit }) => unit);
}
