import { BRIEFING_EN } from "./briefing.en";
import { BRIEFING_KO } from "./briefing.ko";
import type { Language } from "./language";

type DataColumn =
  | "name"
  | "level"
  | "before"
  | "calculated"
  | "printed"
  | "growth"
  | "change"
  | "previous"
  | "overtaken"
  | "overtakenOfYear"
  | "share"
  | "points"
  | "yearToDate"
  | "yearToDateGrowth"
  | "run"
  | "printedRun"
  | "move"
  | "ever"
  | "everRun"
  | "everShort"
  | "monthRecord"
  | "monthShort"
  | "yearRecord"
  | "reach"
  | "whole"
  | "news"
  | "code"
  | "ended"
  | "month"
  | "monthRun"
  | "threshold"
  | "place"
  | "rose"
  | "fell"
  | "exports"
  | "imports"
  | "balance"
  | "daily"
  | "dailyGrowth"
  | "surplus"
  | "deficit"
  | "said"
  | "ahead"
  | "behind"
  | "calendarYear"
  | "size"
  | "sizePlace"
  | "shown"
  | "shownPlace"
  | "carrier"
  | "carried"
  | "growthPlace"
  | "grown"
  | "grownBy";

/** Every word of the briefing. {names} stand for live figures. */
export interface BriefingWords {
  readonly sheet: string;
  readonly dataSheet: string;
  /** What amounts are divided by, million US dollars being 1, and how they look. */
  readonly unit: {
    readonly name: string;
    readonly divisor: number;
    readonly format: string;
    /** Of averages for a day. */
    readonly fine: string;
    readonly change: string;
    readonly rate: string;
    readonly points: string;
    readonly fall: string;
  };
  /** January to December, as a chart labels them. */
  readonly months: readonly string[];
  readonly noFigure: string;
  /** In its place where a month of the table is why. */
  readonly doubled: string;
  /** The same of another table than that of exports. */
  readonly doubledIn: string;
  readonly coverage: string;
  readonly asOf: string;
  readonly asOfNote: string;
  readonly strip: Readonly<Record<"exports" | "growth" | "dailyGrowth" | "imports" | "balance", string>>;
  readonly headers: Readonly<
    Record<
      | "level"
      | "change"
      | "growth"
      | "before"
      | "share"
      | "points"
      | "yearToDate"
      | "yearToDateGrowth"
      | "move"
      | "ever"
      | "month"
      | "claims",
      string
    >
  >;
  readonly sections: Readonly<
    Record<
      "summary" | "quotes" | "exports" | "items" | "regions" | "imports" | "balance" | "firstDays" | "notes",
      string
    >
  >;
  readonly lines: Readonly<
    Record<
      | "exports"
      | "imports"
      | "balance"
      | "daily"
      | "workdays"
      | "quarter"
      | "target"
      | "previous"
      | "thresholds"
      | "highest"
      | "highestInData"
      | "highestOfMonth"
      | "highestDaily"
      | "chain"
      | "korean"
      | "english"
      | "breadth"
      | "breadthOfRegions"
      | "up"
      | "down"
      | "without"
      | "customs"
      | "largest"
      | "largestInData"
      | "overtakings"
      | "balanceRecords"
      | "estimate",
      string
    >
  >;
  /** Sentences; {names} stand for live figures. */
  readonly sentences: Readonly<
    Record<
      | "workdays"
      | "quarter"
      | "quarterOpen"
      | "target"
      | "targetOnPath"
      | "targetPassed"
      | "targetMissed"
      | "targetMet"
      | "targetDistance"
      | "targetNear"
      | "targetLittle"
      | "targetLeft"
      | "targetLeftOfDecember"
      | "odds"
      | "noTarget"
      | "beaten"
      | "beatenAfter"
      | "beatenBy"
      | "equalled"
      | "below"
      | "justBelow"
      | "above"
      | "aboveFirst"
      | "aboveFirstOfMonth"
      | "timesOfYear"
      | "lastHigher"
      | "began"
      | "firstDoubleDigits"
      | "doubleDigits"
      | "ranked"
      | "breadth"
      | "breadthOf15"
      | "growthOf"
      | "without"
      | "withoutBoth"
      | "together"
      | "customs"
      | "evers"
      | "monthly"
      | "largestOf"
      | "largestTogether"
      | "breadthOfRegions"
      | "and"
      | "overtook"
      | "overtakenOfMonth"
      | "overtakenOfYear"
      | "balanceSoFar"
      | "balanceBest"
      | "balanceWorst"
      | "firstDays"
      | "firstDaysAverage"
      | "estimate"
      | "estimateInterval",
      string
    >
  >;
  readonly missing: Readonly<Record<"imports" | "items" | "regions" | "importItems" | "firstDays", string>>;
  readonly notes: readonly string[];
  readonly charts: Readonly<
    Record<"trend" | "daily" | "balance" | "sameMonth" | "path" | "carried" | "growth", string>
  >;
  readonly data: {
    readonly title: string;
    readonly note: string;
    readonly columns: Readonly<Record<DataColumn, string>>;
    readonly captions: Readonly<
      Record<
        | "totals"
        | "items"
        | "regions"
        | "overtakings"
        | "customsItems"
        | "importItems"
        | "trend"
        | "year"
        | "sameMonth"
        | "carried",
        string
      >
    >;
  };
  /** Names that a column has no room for. */
  readonly shortNames: Readonly<Record<string, string>>;
  /** Names that a sentence says otherwise than a table. */
  readonly namesInSentences: Readonly<Record<string, string>>;
}

export const BRIEFING: Readonly<Record<Language, BriefingWords>> = { en: BRIEFING_EN, ko: BRIEFING_KO };
