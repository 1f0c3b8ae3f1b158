import type { Language } from "./language";
import { TARGET_WORKBOOK_EN } from "./targetWorkbook.en";
import { TARGET_WORKBOOK_KO } from "./targetWorkbook.ko";

/** The cells that the reader may change, and what is read from them. */
export type InputKey = "asOf" | "target";

/** One line of the worked example: a live formula between its label and its explanation. */
export type LineKey =
  | "asOfDate"
  | "year"
  | "exports"
  | "growth"
  | "record"
  | "sameMonth"
  | "yearToDate"
  | "yearToDateGrowth"
  | "workdays"
  | "dailyAverage"
  | "dailyGrowth"
  | "imports"
  | "balance"
  | "achieved"
  | "remaining"
  | "monthsLeft"
  | "requiredAverage"
  | "requiredGrowth"
  | "expected"
  | "ahead"
  | "monthsKnown"
  | "yearTotal"
  | "yearRecord"
  | "recordYear"
  | "yearMargin"
  | "yearGap"
  | "total2022"
  | "record2022"
  | "target2024"
  | "growthToApril"
  | "levelToMay"
  | "growthToMay"
  | "cars2023"
  | "carsGrowth"
  | "carsRecord"
  | "total2024"
  | "margin2024"
  | "gap2024";

export type HeadlinePart =
  | "opening"
  | "ahead"
  | "behind"
  | "onPath"
  | "reached"
  | "missed"
  | "exceeded"
  | "met"
  | "noTarget"
  | "noFigure";

/** The figures that are read first. */
export type StripKey = "exports" | "growth" | "yearToDate" | "achieved" | "ahead";

export type SectionKey = "month" | "towardsTarget" | "yearEnd" | "claims";

export interface Line {
  readonly label: string;
  readonly note: string;
}

/** Facts of the shipped figures that a text names. */
export interface Facts {
  readonly firstMonth: string;
  readonly lastMonth: string;
  /** Years for which there is a car figure: "2014, 2019–2025". */
  readonly carYears: string;
  /** Growth of January–April 2024 as it was printed at the time, in per cent, and when. */
  readonly printedPercent: string;
  readonly printedOn: string;
}

export interface TargetWorkbookWords {
  readonly sheet: string;
  readonly dataSheet: string;
  /** The answer, put together from the parts that hold; {names} stand for live figures. */
  readonly headline: Readonly<Record<HeadlinePart, string>>;
  /** The months of the year up to the as-of month; {month} is the last of them. */
  readonly months: Readonly<Record<"first" | "several" | "all", string>>;
  readonly monthNames: readonly string[];
  readonly coverage: string;
  readonly strip: Readonly<Record<StripKey, string>>;
  readonly inputs: (facts: Facts) => Readonly<Record<InputKey, Line>>;
  readonly sections: Readonly<Record<SectionKey, Line & { readonly figure: string }>>;
  readonly lines: (facts: Facts) => Readonly<Record<LineKey, Line>>;
  /** Texts inside formulas. */
  readonly noTarget: string;
  readonly alreadyReached: string;
  readonly yearIsOver: string;
  readonly noFigure: string;
  /** Instead of what only a complete year has; {months} have a figure. */
  readonly incomplete: string;
  readonly columns: {
    readonly period: string;
    readonly year: string;
    readonly exports: string;
    readonly imports: string;
    readonly month: string;
    readonly thisYear: string;
    readonly targetPath: string;
    readonly aheadOfPath: string;
    readonly behindPath: string;
  };
  /** On the axis of the chart. */
  readonly monthLabels: readonly string[];
  readonly dataTitle: string;
  readonly captions: (facts: Facts) => {
    readonly monthly: string;
    readonly annual: string;
    readonly cars: string;
    readonly path: string;
  };
  readonly chartTitle: string;
}

/** Every word of the worked example "2024 export target". */
export const TARGET_WORKBOOK: Readonly<Record<Language, TargetWorkbookWords>> = {
  en: TARGET_WORKBOOK_EN,
  ko: TARGET_WORKBOOK_KO,
};
