import type { Frequency, Period } from "../../analysis/time/Period";
import type { SeriesKey } from "../../dataset/types";
import type { Layout, Question, Reason } from "../layout/Layout";
import type { Measure, TradeFlow } from "../layout/tradeWords";
import type { PublisherId } from "../layout/publishers";
import type { Unit } from "../layout/unitWords";
import type { Label } from "./RawSeries";
import type { Settings } from "./settings";

/** Where a series came from. */
export interface Origin {
  readonly file: string;
  readonly sheet: string;
  readonly publisher?: PublisherId;
  /** The unit in which the file gives it; undefined where it says none. */
  readonly given?: Unit;
}

/** Figures of one series, each with its period. */
export interface ImportedSeries {
  /** Made of its names: the same in every file that names it so. */
  readonly key: string;
  /** What the table is about, folded: its title, else its sheet's or file's name. */
  readonly subject: string;
  /** In the words of the file. */
  readonly name: string;
  readonly labels: readonly Label[];
  readonly flow?: TradeFlow;
  readonly measure: Measure;
  readonly isCumulative: boolean;
  readonly isTotal: boolean;
  /** Of `values`: million US dollars for any amount of dollars; else as the file has it. Undefined while it is not known. */
  readonly unit?: Unit;
  readonly values: ReadonlyMap<number, number>;
  readonly provisional: ReadonlySet<number>;
  /** The smallest step in which the file gives the figures, in `unit`. */
  readonly step: number;
  readonly identity?: Identity;
  readonly origin: Origin;
}

/** Which series of the shipped figures it is, and what tells. */
export interface Identity {
  readonly key: SeriesKey;
  readonly code: string;
  /** figures: those of common periods agree · names: only the names do, so that it is to be confirmed. */
  readonly by: "figures" | "names";
}

/** Something to look at before the figures are taken. */
export type Check =
  | {
      readonly code: "growth";
      readonly series: string;
      readonly agreeing: number;
      readonly differing: readonly GrowthDifference[];
    }
  | {
      readonly code: "parts";
      readonly total: string;
      readonly agreeing: number;
      readonly differing: readonly SumDifference[];
    }
  | {
      readonly code: "grand-total";
      readonly column: string;
      readonly printed: number;
      readonly sum: number;
      readonly agrees: boolean;
    }
  | { readonly code: "balance"; readonly agreeing: number; readonly differing: readonly SumDifference[] }
  | {
      readonly code: "running-total";
      readonly series: string;
      readonly agreeing: number;
      readonly differing: number;
    }
  | {
      readonly code: "conflict";
      readonly series: string;
      readonly period: Period;
      readonly first: number;
      readonly second: number;
    }
  | { readonly code: "deficit-signs"; readonly series: string }
  | { readonly code: "gaps"; readonly series: string; readonly first: Period; readonly count: number }
  | { readonly code: "missing-rows"; readonly series: number; readonly periods: number }
  | { readonly code: "unit-jump"; readonly series: string; readonly period: Period; readonly ratio: number }
  | {
      readonly code: "unreadable-period";
      readonly text: string;
      readonly row: number;
      readonly count: number;
    }
  | {
      readonly code: "impossible-period";
      readonly text: string;
      readonly row: number;
      readonly count: number;
    }
  | {
      readonly code: "not-a-figure";
      readonly text: string;
      readonly row: number;
      readonly column: number;
      readonly count: number;
    };

export interface GrowthDifference {
  readonly period: Period;
  readonly printed: number;
  readonly calculated: number;
}

export interface SumDifference {
  readonly period: Period;
  readonly printed: number;
  readonly sum: number;
}

/** What was done to the figures on their way. */
export type Step =
  | { readonly code: "converted"; readonly from: Unit; readonly to: Unit; readonly series: number }
  | { readonly code: "growth-left-out"; readonly series: number }
  | { readonly code: "measures-left-out"; readonly names: readonly string[] }
  | { readonly code: "running-totals-left-out"; readonly count: number }
  /** Behind other figures, in their cells. */
  | { readonly code: "brackets-left-out" }
  | { readonly code: "columns-left-out"; readonly names: readonly string[]; readonly unnamed?: number }
  | { readonly code: "sums-left-out"; readonly names: readonly string[] }
  | { readonly code: "grand-totals-left-out"; readonly labels: readonly string[] }
  | { readonly code: "totals-kept"; readonly labels: readonly string[] }
  | { readonly code: "other-frequency-left-out"; readonly count: number; readonly frequency: Frequency }
  | { readonly code: "october"; readonly count: number }
  | { readonly code: "provisional"; readonly first: Period; readonly last: Period }
  | { readonly code: "zeros-restored"; readonly count: number; readonly digits: number }
  | { readonly code: "unpublished-left-out"; readonly first: Period; readonly last: Period }
  | { readonly code: "last-period-left-out"; readonly period: Period }
  | { readonly code: "duplicates"; readonly count: number }
  | { readonly code: "repeated-headings"; readonly count: number }
  | { readonly code: "tables-joined"; readonly names: readonly string[] }
  | { readonly code: "tables-left-out"; readonly names: readonly string[] }
  | { readonly code: "hidden-left-out"; readonly names: readonly string[] }
  | { readonly code: "files-joined"; readonly files: readonly string[] }
  | { readonly code: "repeated-rows"; readonly count: number }
  | { readonly code: "named-blank"; readonly count: number }
  | { readonly code: "notes"; readonly texts: readonly string[] }
  | { readonly code: "totals-left-out"; readonly series: number }
  | { readonly code: "forecasts-left-out" }
  /** Figures that are called deficits got a minus. */
  | { readonly code: "deficits-turned"; readonly names: readonly string[] }
  | { readonly code: "without-figures"; readonly series: number };

/** The figures of one table or of several joined. */
export interface Figures {
  readonly frequency: Frequency;
  /** Every period that the table names, with figures or without, ascending; those left out are not among them. */
  readonly periods: readonly number[];
  readonly series: readonly ImportedSeries[];
  readonly checks: readonly Check[];
  readonly done: readonly Step[];
}

/** Everything that was understood of a file. */
export interface Understanding extends Figures {
  readonly layouts: readonly Layout[];
  /** Of the first table, where several are taken. */
  readonly settings: Settings;
  readonly reasons: readonly Reason[];
  readonly questions: readonly Question[];
}
