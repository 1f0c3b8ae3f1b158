import type { InputKey, LineKey, SectionKey } from "../../i18n/targetWorkbook";
import { absoluteCell } from "../../grid/a1";

export const INPUTS: readonly InputKey[] = ["asOf", "asOfDate", "year", "target", "series"];

export const SECTIONS: readonly (readonly [SectionKey, readonly LineKey[]])[] = [
  [
    "month",
    [
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

const FIRST_INPUT = 2;
/** Title, subtitle and inputs stay in view. */
export const FROZEN_ROWS = FIRST_INPUT + INPUTS.length;
const CHART_ROWS = 15;
/** The chart stands under the inputs with an empty row on either side, over the three columns. */
export const CHART = { row: FROZEN_ROWS + 1, rows: CHART_ROWS } as const;
const FIRST_SECTION = CHART.row + CHART_ROWS + 1;

/** The columns of the sheet, in points: label, figure, explanation. */
export const COLUMN_WIDTHS = [190, 150, 300] as const;
export const FIGURE_COLUMN = 1;

/** Where every line stands; rows count from 0. */
export interface Layout {
  readonly inputRow: Readonly<Record<InputKey, number>>;
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
    sectionRow: sectionRow as Layout["sectionRow"],
    lineRow: lineRow as Layout["lineRow"],
    rows: row - 1,
  };
}

export function figureCell(layout: Layout, line: LineKey): string {
  return absoluteCell(layout.lineRow[line], FIGURE_COLUMN);
}
