import { absoluteCell } from "../../grid/a1";
import type { InputKey, LineKey, SectionKey, StripKey } from "../../i18n/targetWorkbook";
import { FIGURE_COLUMN, FIRST_INPUT, STRIP_ROWS } from "../page";

const INPUTS: readonly InputKey[] = ["asOf", "target"];

/** The figures that are read first. */
export const STRIP: readonly StripKey[] = ["exports", "growth", "yearToDate", "achieved", "ahead"];

export const SECTIONS: readonly (readonly [SectionKey, readonly LineKey[]])[] = [
  [
    "month",
    [
      "asOfDate",
      "year",
      "exports",
      "growth",
      "record",
      "sameMonth",
      "yearToDate",
      "yearToDateGrowth",
      "workdays",
      "dailyAverage",
      "dailyGrowth",
      "imports",
      "balance",
    ],
  ],
  [
    "towardsTarget",
    ["achieved", "remaining", "monthsLeft", "requiredAverage", "requiredGrowth", "expected", "ahead"],
  ],
  ["yearEnd", ["monthsKnown", "yearTotal", "yearRecord", "recordYear", "yearMargin", "yearGap"]],
  [
    "claims",
    [
      "total2022",
      "record2022",
      "target2024",
      "growthToApril",
      "levelToMay",
      "growthToMay",
      "cars2023",
      "carsGrowth",
      "carsRecord",
      "total2024",
      "margin2024",
      "gap2024",
    ],
  ],
];

const STRIP_ROW = FIRST_INPUT + INPUTS.length;
/** The answer, the inputs and the strip stay in view. */
export const FROZEN_ROWS = STRIP_ROW + STRIP_ROWS;
const CHART_ROWS = 13;
/** An empty row on either side. */
export const CHART = { row: FROZEN_ROWS + 1, rows: CHART_ROWS } as const;
const FIRST_SECTION = CHART.row + CHART_ROWS + 1;

/** Where every line stands; rows count from 0. */
export interface Layout {
  readonly inputRow: Readonly<Record<InputKey, number>>;
  readonly stripRow: number;
  readonly sectionRow: Readonly<Record<SectionKey, number>>;
  readonly lineRow: Readonly<Record<LineKey, number>>;
  readonly rows: number;
}

export function layOut(): Layout {
  let row = FIRST_SECTION;
  const sectionRow: Partial<Record<SectionKey, number>> = {};
  const lineRow: Partial<Record<LineKey, number>> = {};
  for (const [section, lines] of SECTIONS) {
    sectionRow[section] = row++;
    for (const line of lines) lineRow[line] = row++;
    row++; // an empty row between sections
  }
  return {
    inputRow: Object.fromEntries(INPUTS.map((key, i) => [key, FIRST_INPUT + i])) as Layout["inputRow"],
    stripRow: STRIP_ROW,
    sectionRow: sectionRow as Layout["sectionRow"],
    lineRow: lineRow as Layout["lineRow"],
    rows: row - 1,
  };
}

export function figureCell(layout: Layout, line: LineKey): string {
  return absoluteCell(layout.lineRow[line], FIGURE_COLUMN);
}
