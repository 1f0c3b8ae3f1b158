import type { Absence } from "../AnalysisError";
import type { Frequency, Period } from "../time/Period";

/** A cell as it was found: a number, blank (undefined), or why it is neither; "missing-value" is a written "n.a.". */
export type CheckedCell = number | undefined | Absence;

/** A table that may be wrong in every way. Rows run along time. */
export interface CheckedTable {
  /** Period by row; undefined for a blank, Absence for what cannot be read. */
  readonly periods: readonly (Period | undefined | Absence)[];
  /** What stands in the cells of the periods. */
  readonly written: readonly unknown[];
  /** Columns of figures, each as long as `periods`. */
  readonly columns: readonly (readonly CheckedCell[])[];
  /** What the columns should add up to. */
  readonly total: readonly CheckedCell[] | undefined;
  /** A blank has come as such, so that every 0 is a zero. */
  readonly tellsBlanks: boolean;
}

/** Place among the columns, or the total. */
export type ColumnPlace = number | "total";

/** Something to look at. Rows count from 0; a finding without a row is about periods that have none. */
export type Finding =
  | { readonly kind: "header"; readonly row: number; readonly text: string }
  | { readonly kind: "unreadable-period"; readonly row: number; readonly reason: Absence }
  | { readonly kind: "blank-period"; readonly row: number }
  | {
      readonly kind: "frequency";
      readonly row: number;
      readonly period: Period;
      readonly expected: Frequency;
    }
  | {
      readonly kind: "duplicate";
      readonly row: number;
      readonly period: Period;
      readonly first: number;
      /** The same figures, or none in either. */
      readonly isSame: boolean;
      /** One of the two rows, or both, has no figures: blanks and written n.a. only. */
      readonly hasNone: boolean;
      /** The cells hold two dates of the period. */
      readonly isOtherDay: boolean;
    }
  | {
      readonly kind: "gap";
      readonly period: Period;
      readonly last: Period;
      readonly count: number;
      /** A row between its neighbours has no period that can be read, and may be the one that is missing. */
      readonly mayBeThere: boolean;
    }
  | {
      readonly kind: "blank";
      readonly period: Period;
      readonly last: Period;
      readonly count: number;
      readonly column: ColumnPlace;
    }
  | {
      readonly kind: "no-number";
      readonly row: number;
      readonly period: Period | undefined;
      readonly column: ColumnPlace;
      readonly reason: Absence;
    }
  | {
      readonly kind: "outlier" | "level";
      readonly row: number;
      readonly period: Period;
      readonly column: ColumnPlace;
      readonly value: number;
      /** Of the value to the level around it, or of the level from here on to the one before. */
      readonly ratio: number;
    }
  | {
      readonly kind: "sum";
      readonly row: number;
      readonly period: Period;
      readonly sum: number;
      readonly total: number;
      readonly tolerance: number;
    };

/** A row of the calendar: the rows of the table in the order of time, each period once. */
export interface CalendarRow {
  readonly row: number;
  readonly ordinal: number;
}
