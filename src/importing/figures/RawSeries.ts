import { type Dimension, subjectsOf } from "../layout/tradeWords";
import { bracketedUnit } from "../layout/unitStatements";

/** One name that tells a series from others: an item, a partner, a section, a sheet. */
export interface Label {
  readonly dimension: Dimension | "section" | "sheet";
  /** As it stands in the file, without spaces at its ends. */
  readonly text: string;
  /** Digits as they stand, leading zeros lost or not. */
  readonly code?: string;
  /** Spaces before the text: how some offices show what is part of what. */
  readonly indent: number;
  /** It stands in the heading of the column. */
  readonly isHeading?: true;
  /** The same in every row of the file: it says what all series are of, and tells none from another. */
  readonly isConstant?: true;
}

/** What a label names: "반도체 · 수출액" in a list of indicators is about 반도체; an item is called what it is called. */
export function namesIn({ dimension, text, isHeading }: Label): readonly string[] {
  const isCalled = isHeading || dimension === "item" || dimension === "partner" || dimension === "reporter";
  return isCalled ? [text] : subjectsOf(bracketedUnit(text)?.rest ?? text);
}

/** Figures of one series as they stand in the file, before any unit. */
export interface RawSeries {
  readonly labels: readonly Label[];
  /** The heading of its column, without the period; "" where the headings are periods only. */
  readonly column: string;
  readonly isTotal: boolean;
  readonly unitText?: string;
  readonly scaleText?: string;
  /** The year behind which the file calls its figures estimates. */
  readonly forecastsAfter?: number;
  /** By ordinal of the table's frequency. */
  readonly values: Map<number, number>;
  readonly provisional: Set<number>;
  /** Which of the tables that are read as one it stands in first, from 0: each has its own unit. */
  readonly table: number;
  /** The sheet's row of its first figure, from 0. */
  readonly row: number;
}

/** The same period twice with different figures. */
export interface Conflict {
  readonly series: RawSeries;
  readonly ordinal: number;
  readonly first: number;
  readonly second: number;
}

/** What a line that adds up all periods says of a column, for a check. */
export interface GrandTotal {
  readonly row: number;
  readonly label: string;
  readonly column: string;
  /** The column's heading, period and all. */
  readonly heading: string;
  /** The periods that it adds up, where a heading or a year beside it says which: the months of 2025. */
  readonly ordinals?: ReadonlySet<number>;
  /** The rows in which the series begin that it adds up, where it names some: 중국, 합계. */
  readonly seriesRows?: ReadonlySet<number>;
  readonly value: number;
}

/** What a column of running totals beside single months says. */
export interface Running {
  readonly series: RawSeries;
  /** Undefined where nothing says it: "1~9월" beside months of two years. */
  readonly year?: number;
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** All that stands in a table. */
export interface Collected {
  readonly series: readonly RawSeries[];
  /** Every period that rows or headings name, with a figure or without; in the order of the table. */
  readonly periods: readonly number[];
  readonly conflicts: readonly Conflict[];
  readonly duplicates: number;
  readonly grandTotals: readonly GrandTotal[];
  readonly running: readonly Running[];
  /** Lines with figures whose period cannot be read. */
  readonly unreadable: readonly {
    readonly row: number;
    readonly text: string;
    readonly isImpossible: boolean;
  }[];
  /** Lines of another frequency, such as years among months. */
  readonly otherFrequencies: number;
  readonly repeatedHeadings: number;
  /** Lines that say once more, figure by figure, what another of the same names says. */
  readonly repeatedRows: number;
  /** Named lines without any figure: headings of sections, or series that are empty throughout. */
  readonly namedBlank: number;
  /** Cells that are neither a figure nor a mark for none, where figures stand. */
  readonly notFigures: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly notes: readonly string[];
  /** All periods are running totals from January. */
  readonly isRunning: boolean;
}
