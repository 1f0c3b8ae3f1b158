import type { Frequency, Period } from "../analysis/time/Period";

export type Language = "en" | "ko";
export type Status = "provisional" | "revised" | "final";
export type Flow = "exports" | "imports";
/** `compiled`: added up from HS codes by a public compiler; no table of the ministry. */
export type Grouping = "ministry" | "customs" | "compiled";
/** The best figure known now, or the one that the first release printed. */
export type Vintage = "latest" | "first";
export type Text = Readonly<Record<Language, string>>;

/** One published figure, with everything one must know to cite it. */
export interface Observation {
  readonly period: Period;
  /** Million US dollars. */
  readonly value: number;
  /** Smallest step in which the source gave it, million US dollars. */
  readonly precision: number;
  readonly status: Status;
  /** Date of the release or of the copy used: YYYY-MM-DD, sometimes only YYYY-MM. */
  readonly vintage: string;
  /** Key of `sources`. */
  readonly source: string;
}

/** What a series measures. */
export interface SeriesKey {
  readonly flow: Flow;
  /** The first days of every month instead of the whole. */
  readonly firstDays?: FirstDays;
  /** Of `item`. */
  readonly grouping?: Grouping;
  readonly item?: string;
  readonly partner?: string;
}

export type FirstDays = 10 | 20;

/** Figures per month and per year, oldest first; gaps are simply absent. */
export interface Figures {
  readonly months: readonly Observation[];
  /** As published for whole years, beside what the months add up to. */
  readonly years: readonly Observation[];
}

/** A series of the shipped figures. */
export interface Indicator extends SeriesKey, Figures {
  /** `exports`, `ministry:automobiles`, `to:us`, `from:us`, `imports:ministry:energy`, `first20:semiconductors`. */
  readonly code: string;
  readonly name: Text;
  /** As the first release printed them, where that is known. */
  readonly first: Figures;
}

/** One row of what a function or the pane writes; `value` undefined = no figure. */
export interface FigureRow {
  readonly period: Period;
  readonly value: number | undefined;
  /** The figure with its provenance; undefined with `value`. */
  readonly observation: Observation | undefined;
}

/** How a source is cited where a person reads it, at most 60 characters; the long form stays in data/sources.csv. */
export interface Source extends Text {
  /** YYYY-MM-DD, sometimes only YYYY-MM; it ends the citation. */
  readonly date: string;
}

export interface Target {
  readonly year: number;
  readonly item?: string;
  readonly value: number;
  readonly vintage: string;
  readonly source: string;
}

export interface PolicyEvent {
  /** YYYY-MM-DD or YYYY-MM. */
  readonly date: string;
  readonly kind: string;
  readonly name: Text;
  readonly source: string;
}

export type FigureFrequency = Extract<Frequency, "month" | "quarter" | "year">;
