import type { Frequency, Period } from "../../analysis/time/Period";
import type { Block, ChosenHeadings } from "./blocks";
import type { Column } from "./columns";
import type { ColumnUse } from "./columnUse";
import type { Place, Text } from "./context";
import type { DecimalMark } from "./numberIn";
import type { October } from "./october";
import type { PeriodAxis } from "./periodAxis";
import type { PeriodFacts } from "./periodIn";
import type { Publisher, PublisherId } from "./publishers";
import type { RowDate } from "./dates";
import type { Measure, TradeFlow } from "./tradeWords";
import type { UnitStatement } from "./unitStatements";
import type { Unit } from "./unitWords";

/** A table of a file, as it was understood. */
export interface Layout {
  readonly block: Block;
  readonly columns: readonly Column[];
  readonly axis: PeriodAxis;
  readonly decimal: DecimalMark;
  /** One for each data row. */
  readonly dates: readonly RowDate[];
  readonly octobers: Readonly<Record<October, number>>;
  readonly texts: readonly Text[];
  readonly statements: readonly UnitStatement[];
  /** What the texts around say about time, where rows and columns do not. */
  readonly around: { readonly facts?: PeriodFacts; readonly year?: number; readonly place?: Place };
  /** Its figures are of days or weeks, which are no months. */
  readonly areDays: boolean;
  /** Of each month only its days up to this one, as the texts around say. */
  readonly firstDays?: number;
  readonly frequency: Frequency | undefined;
  readonly publisher?: Publisher;
  /** By row, the line with figures that it stands below and is of: 수출 over its items. */
  readonly sections?: ReadonlyMap<number, string>;
}

/** Set by hand, over whatever was guessed. Left out: as guessed. */
export interface Choices {
  readonly headings?: ChosenHeadings;
  /** What columns are for, by index. */
  readonly uses?: Readonly<Record<number, ColumnUse>>;
  readonly decimal?: DecimalMark;
  readonly frequency?: Frequency;
  /** The period of figures that have none of their own. */
  readonly period?: Period;
  /** The year of months that have none of their own. */
  readonly year?: number;
  /** Which month 2025.1 is, where nothing tells. */
  readonly october?: "january" | "october";
  readonly units?: Partial<Record<Measure, Unit>>;
  readonly flow?: TradeFlow;
  /** Whether the figures add up from January. */
  readonly isCumulative?: boolean;
  /** Names of the measures to take, where a table has several of one trade. */
  readonly measures?: readonly string[];
  /** What to do with a last period that looks incomplete, and with zeros at the end. */
  readonly lastPeriod?: "keep" | "leave-out";
  readonly zeros?: "keep" | "leave-out";
  /** Whether totals stay beside their parts. */
  readonly totals?: "keep" | "leave-out";
  readonly forecasts?: "keep" | "leave-out";
  /** Whether codes that lost the zero in front get it back. */
  readonly codes?: "restore" | "as-written";
  /** Tables of the file to take, by their place in it from 0. */
  readonly tables?: readonly number[];
}

/** Why something was taken to be what it is; `src/i18n/importing` words it. */
export type Reason =
  | { readonly code: "container"; readonly container: string; readonly ending: string }
  | { readonly code: "encoding"; readonly encoding: string }
  | { readonly code: "delimiter"; readonly delimiter: string }
  | { readonly code: "header-rows"; readonly rows: readonly number[] }
  | { readonly code: "no-header" }
  | { readonly code: "periods"; readonly kind: PeriodAxis["kind"]; readonly heading: string }
  | { readonly code: "year-and-month"; readonly year: string; readonly month: string }
  | { readonly code: "year-around"; readonly year: number; readonly place: Place }
  | { readonly code: "period-around"; readonly period: string; readonly place: Place }
  | { readonly code: "frequency"; readonly frequency: Frequency; readonly isFromSpacing: boolean }
  | { readonly code: "order"; readonly order: Order }
  | {
      readonly code: "unit";
      readonly unit: Unit;
      readonly measure: Measure;
      readonly place: Place;
      readonly text: string;
    }
  | { readonly code: "flow"; readonly flow: string; readonly text: string; readonly place: Place }
  | { readonly code: "keys"; readonly headings: readonly string[] }
  | { readonly code: "publisher"; readonly publisher: PublisherId }
  | { readonly code: "main-measure"; readonly name: string; readonly others: readonly string[] }
  | { readonly code: "decimal-comma" }
  | { readonly code: "table"; readonly sheet: string; readonly of: number };

export type Order = "ascending" | "descending" | "stacked";

/** What the file does not tell, with the answers there are. The figures are not to be taken before `isNeeded` ones are answered. */
export type Question =
  | {
      readonly code: "unit";
      readonly isNeeded: boolean;
      readonly measure: Measure;
      readonly series: number;
      readonly suggested?: { readonly unit: Unit; readonly by: "publisher" | "name" | "shipped" };
    }
  | {
      readonly code: "conflicting-units";
      readonly isNeeded: boolean;
      readonly measure: Measure;
      readonly units: readonly Unit[];
    }
  | { readonly code: "period"; readonly isNeeded: boolean; readonly suggested?: Period }
  /** Months without a year. */
  | { readonly code: "year"; readonly isNeeded: boolean }
  | {
      readonly code: "cumulative";
      readonly isNeeded: boolean;
      readonly months?: readonly [from: number, to: number];
    }
  | { readonly code: "october"; readonly isNeeded: boolean; readonly entries: number }
  | {
      readonly code: "last-period";
      readonly isNeeded: boolean;
      readonly period: Period;
      /** How much of a whole period it looks to be; undefined where only the calendar makes one ask. */
      readonly share?: number;
    }
  | { readonly code: "zeros"; readonly isNeeded: boolean; readonly first: Period; readonly last: Period }
  | {
      readonly code: "measures";
      readonly isNeeded: boolean;
      readonly names: readonly string[];
      readonly taken: readonly string[];
    }
  | {
      readonly code: "tables";
      readonly isNeeded: boolean;
      readonly names: readonly string[];
      readonly taken: readonly number[];
    }
  /** Rows or columns that add up others: keep them beside their parts, or leave them out. */
  | { readonly code: "totals"; readonly isNeeded: boolean; readonly labels: readonly string[] }
  /** From which period on figures may be forecasts. */
  | { readonly code: "forecasts"; readonly isNeeded: boolean; readonly heading: string }
  /** The letters make no words: the encoding may be another. */
  | { readonly code: "encoding"; readonly isNeeded: boolean; readonly sample: string };
