import type { Frequency, Period } from "../analysis/time/Period";

export type Language = "en" | "ko";
export type Status = "provisional" | "revised" | "final";
export type Grouping = "ministry" | "customs";
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

/** One line of the catalogue: what is measured. */
export interface Indicator {
  /** `exports`, `imports`, `ministry:automobiles`, `customs:semiconductors`, `to:us`, `first10`, `first20:semiconductors`. */
  readonly code: string;
  readonly kind: "total" | "item" | "destination" | "first-days";
  readonly flow: "exports" | "imports";
  readonly name: Text;
  readonly grouping?: Grouping;
  readonly item?: string;
  readonly partner?: string;
  readonly firstDays?: 10 | 20;
  /** Best figure per month, oldest first; gaps are simply absent. */
  readonly months: readonly Observation[];
  /** Best published figure per year, oldest first. */
  readonly years: readonly Observation[];
}

/** One row of what a function or the pane writes; `value` undefined = no figure. */
export interface FigureRow {
  readonly period: Period;
  readonly value: number | undefined;
  /** The figure with its provenance; undefined with `value`. */
  readonly observation: Observation | undefined;
}

export interface Source {
  readonly publisher: string;
  readonly title: string;
  readonly date: string;
  readonly url: string;
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
