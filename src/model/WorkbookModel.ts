import type { Frequency } from "../analysis/time/Period";
import type { TableSeries } from "../importing/table/Table";

/** What the workbook's own tables hold: Excel knows cells, this knows figures. Tables and columns go by Excel's ids. */
export interface WorkbookModel {
  readonly tables: readonly TableModel[];
  /** The table of revisions, once there is one. */
  readonly revisions?: string;
  /** The table of one-off holidays, once there is one. */
  readonly holidays?: string;
  /** What names in releases were said to be: the code of a series, null for nothing. */
  readonly names: Readonly<Record<string, string | null>>;
}

export interface TableModel {
  readonly table: string;
  readonly frequency: Frequency;
  readonly periodColumn: number;
  /** The source line that was written above it. */
  readonly note?: string;
  readonly columns: readonly ColumnModel[];
}

export interface ColumnModel extends SeriesModel {
  readonly column: number;
}

/** A series without its figures, which stand in the cells. */
export interface SeriesModel extends Omit<TableSeries, "values" | "provisional"> {
  /** Periods whose figures are provisional. */
  readonly provisional: readonly number[];
  readonly source: string;
  /** The day on which the newest of its figures came: 2026-10-01. */
  readonly came: string;
}

/** The same for a table that is not written yet: its columns have headers, and no ids. */
export interface ModelToBe {
  readonly frequency: Frequency;
  readonly periodHeader: string;
  readonly note?: string;
  /** By header; the analyst's own columns are none of them. */
  readonly series: Readonly<Record<string, SeriesModel>>;
  /** The series as they were known when this was made, by header; none for a table that is new. */
  readonly was?: Readonly<Record<string, SeriesModel>>;
}

export const EMPTY_MODEL: WorkbookModel = { tables: [], names: {} };
