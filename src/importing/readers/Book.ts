/** A cell as it stood in the file, and nothing more: no format, no formula, no link. Null where it is empty. */
export type Cell = string | number | boolean | Day | CellError | null;

/** A date, as Excel's serial number. */
export interface Day {
  readonly day: number;
}

/** An error that a formula left, such as #N/A. */
export interface CellError {
  readonly error: string;
}

/** Cells shown as one; the text stands in the first. Counted from 0, both ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type Rows = readonly (readonly Cell[])[];

export interface Sheet {
  /** "" where the file has no sheets, as a CSV. */
  readonly name: string;
  readonly rows: Rows;
  readonly merges: readonly Merge[];
}

export type Container = "csv" | "xlsx" | "xls" | "html" | "xml" | "cells";
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "euc-kr" | "windows-1252";
export const DELIMITERS = [",", "\t", ";", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** How a text was read; both can be chosen by hand. What is pasted has no bytes, and so no encoding. */
export interface TextForm {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
}

/** What was in a file. */
export interface Book {
  /** The name of the file; it may be all that says what the figures are. "" for what was pasted or selected. */
  readonly file: string;
  readonly container: Container;
  readonly text?: TextForm;
  readonly sheets: readonly Sheet[];
  /** Names of sheets that the workbook hides, and that were not read. */
  readonly hidden?: readonly string[];
}

export function isDay(cell: Cell): cell is Day {
  return typeof cell === "object" && cell !== null && "day" in cell;
}

export function isError(cell: Cell): cell is CellError {
  return typeof cell === "object" && cell !== null && "error" in cell;
}
