import type { Block } from "./blocks";
import { isBlank, tidied } from "./grid";
import { type DecimalMark, figureIn } from "./numberIn";
import { periodIn } from "./periodIn";
import { isTotalWord } from "./tradeWords";

/** What the cells of a column are, counted over a sample of its rows. */
export interface Profile {
  readonly filled: number;
  readonly figures: number;
  /** Marks that there is no figure. */
  readonly marks: number;
  readonly years: number;
  /** Months, quarters and halves with their year. */
  readonly periods: number;
  readonly parts: number;
  /** Whole numbers from 1 to 12. */
  readonly monthNumbers: number;
  readonly totals: number;
  readonly distinct: number;
  /** Digits only, with a zero in front: a code. */
  readonly leadingZeros: number;
  /** Each number one above the last. */
  readonly isCounting: boolean;
}

const FIRST = 200;
const SPREAD = 400;

/** Rows that stand for all: the first ones, the last ones, and some between. */
export function sampleOf(rows: readonly number[]): readonly number[] {
  if (rows.length <= FIRST + SPREAD) return rows;
  const step = (rows.length - FIRST) / SPREAD;
  return [
    ...rows.slice(0, FIRST),
    ...Array.from({ length: SPREAD }, (_, i) => rows[FIRST + Math.floor(i * step)]),
  ];
}

export function profileOf(
  block: Block,
  column: number,
  sample: readonly number[],
  decimal: DecimalMark,
): Profile {
  const counts = {
    filled: 0,
    figures: 0,
    marks: 0,
    years: 0,
    periods: 0,
    parts: 0,
    monthNumbers: 0,
    totals: 0,
  };
  let leadingZeros = 0;
  let previous: number | undefined;
  let steps = 0;
  const distinct = new Set<string>();
  for (const r of sample) {
    const cell = block.rows[r][column];
    if (cell === undefined || isBlank(cell)) continue;
    counts.filled++;
    const text = tidied(cell);
    distinct.add(text);
    const figure = figureIn(cell, decimal);
    if (figure === "none") counts.marks++;
    else if (figure !== undefined) {
      counts.figures++;
      if (Number.isInteger(figure) && figure >= 1 && figure <= 12) counts.monthNumbers++;
      if (typeof cell === "string" && /^\s*0\d/.test(cell)) leadingZeros++;
      if (previous !== undefined && figure === previous + 1) steps++;
      previous = figure;
    }
    const facts = periodIn(cell);
    if (facts?.kind === "part") counts.parts++;
    else if (facts?.kind === "span") counts.periods++;
    else if (facts) counts[facts.period.frequency === "year" ? "years" : "periods"]++;
    else if (isTotalWord(text)) counts.totals++;
  }
  return {
    ...counts,
    distinct: distinct.size,
    leadingZeros,
    isCounting: counts.figures > 2 && steps >= counts.figures - 1,
  };
}
