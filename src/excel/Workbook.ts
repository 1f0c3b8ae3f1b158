import type { Rect } from "../grid/a1";
import type { CellsOfWorkbook } from "../model/sheetInWorkbook";
import type { CellChange, CellPlace, TableCells } from "../model/tableInWorkbook";
import type { ModelFound } from "../model/modelXml";
import type { ModelToBe } from "../model/WorkbookModel";
import type { Cell, Draft, Look, TableLook } from "../sheets/Draft";
import type { RunOptions } from "./steps";

/** A table to put into the workbook, ready in memory. */
export interface TableToWrite {
  readonly sheetName: string;
  /** Excel's, for structured references. */
  readonly tableName: string;
  readonly title: string;
  /** The source line under the title: publisher, release, status, unit. */
  readonly note: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** One number format a column, e.g. "yyyy-mm" or "#,##0.0". */
  readonly formats: readonly string[];
  /** Points, one a column; a column of the user's is only ever widened. */
  readonly widths: readonly number[];
  readonly look: TableLook & { readonly title: Look; readonly note: Look };
  /** What the columns are, to be known again; none for a table that is only to be read. */
  readonly model?: ModelToBe;
  /** It is the workbook's table of one-off holidays from now on. */
  readonly isHolidays?: true;
}

/** A table that takes in figures where they belong, and keeps all else: order, formats, columns of the analyst's own. */
export interface TableGrowth {
  /** Excel's. */
  readonly id: string;
  readonly name: string;
  /** As they were when the update was made ready. */
  readonly headers: readonly string[];
  readonly rowCount: number;
  /** What says of each row which it is: somebody may sort the table before or while it is written to. */
  readonly keys?: { readonly column: number; readonly values: readonly unknown[] };
  readonly changes: readonly CellChange[];
  /** New rows, in the order in which they are to stand. */
  readonly added: readonly AddedRow[];
  readonly newColumns: readonly NewColumn[];
  /** The line above the header row, which is replaced if it still is what we wrote. */
  readonly note?: { readonly before: string; readonly after: string };
}

export interface AddedRow {
  /** The row, as they were, in front of which it comes; their number for the end. */
  readonly before: number;
  /** By column; undefined in a column of the analyst's own. */
  readonly cells: readonly (Cell | undefined)[];
}

export interface NewColumn {
  readonly header: string;
  readonly format: string;
  readonly look: Look;
  /** For all rows, as they will stand. */
  readonly cells: readonly Cell[];
}

export interface TableUpdate {
  readonly table: TableGrowth;
  /** None for a table that holds no figures. */
  readonly model?: ModelToBe;
  /** Rows for the table of revisions, which may have to be made. */
  readonly revisions?:
    | { readonly kind: "add"; readonly table: TableGrowth }
    | { readonly kind: "new"; readonly table: TableToWrite };
}

export type TablesResult =
  ({ readonly kind: "tables"; readonly tables: readonly TableCells[] } & ModelFound) | Refused;

export type SheetsResult = ({ readonly kind: "sheets" } & CellsOfWorkbook) | Refused;

export type SelectionResult =
  | {
      readonly kind: "selection";
      readonly sheet: string;
      readonly values: readonly (readonly unknown[])[];
      /** Number formats. */
      readonly formats: readonly (readonly string[])[];
    }
  | Refused;

/** Blocks of one sheet, by its id; whole columns are as long as the sheet. */
export type AreasResult =
  { readonly kind: "areas"; readonly sheet: string; readonly rects: readonly Rect[] } | Refused;

export type Place = { readonly kind: "new-sheet" } | { readonly kind: "selection" };

/** What stands in the way of a write; the pane turns it into a sentence that says what to do. */
export type Obstacle =
  | { readonly kind: "sheet-protected"; readonly sheet: string }
  /** Its structure: no sheet can come or go. */
  | { readonly kind: "workbook-protected" }
  | { readonly kind: "inside-table"; readonly table: string }
  /** Excel takes what is written beside a table into it. */
  | { readonly kind: "beside-table"; readonly table: string }
  | { readonly kind: "merged-cells" }
  | { readonly kind: "rows-hidden"; readonly address: string }
  /** A chart, a picture or a chart sheet; or several blocks, where one is asked for. */
  | { readonly kind: "no-cell-selected" }
  | { readonly kind: "cells-in-use"; readonly address: string }
  | { readonly kind: "name-taken"; readonly name: string }
  /** Of the sheet so called; the names of the workbook's tables and columns stand in it. */
  | { readonly kind: "formula-too-long"; readonly sheet: string }
  | { readonly kind: "table-exists"; readonly table: string; readonly sheet: string }
  | { readonly kind: "other-columns"; readonly table: string; readonly sheet: string }
  | { readonly kind: "sheet-gone" }
  /** Deleted, or turned into a range: its name. */
  | { readonly kind: "table-gone"; readonly table: string }
  /** The table is there, its row or column is not. */
  | { readonly kind: "cell-gone"; readonly table: string }
  | { readonly kind: "sheet-hidden"; readonly sheet: string }
  /** The cell holds another formula than when it was looked at. */
  | { readonly kind: "formula-moved" }
  /** Somebody changed the table, or the cells meant for it, while it was being written. */
  | { readonly kind: "moved" }
  /** By another pane, just now. */
  | { readonly kind: "being-written"; readonly table: string }
  /** Another pane is at something in the workbook. */
  | { readonly kind: "still-writing" }
  | { readonly kind: "busy-editing" }
  /** Excel on the web lost its server, or asks to wait. */
  | { readonly kind: "no-answer" }
  /** More than Excel takes or gives at once. */
  | { readonly kind: "too-large" }
  | { readonly kind: "unexpected"; readonly message: string };

export type { RunOptions };

export interface UpdateOptions extends RunOptions {
  /** The user agreed that filters which hide rows are cleared. */
  readonly clearsFilters?: boolean;
}

export interface WriteOptions extends RunOptions {
  readonly place: Place;
  /** The user agreed to update the table of the same name in place. */
  readonly replace: boolean;
  /** A name that is taken is no obstacle: the new table gets a number. */
  readonly isNumbered?: boolean;
}

/** Nothing is changed. */
export interface Refused {
  readonly kind: "refused";
  readonly obstacle: Obstacle;
}

/** Something of a change that Excel did not let be put back. */
export type Leftover =
  | { readonly kind: "sheet"; readonly sheet: string }
  | { readonly kind: "cells"; readonly sheet: string; readonly address: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "filter"; readonly sheet: string }
  /** A sheet that is shown instead of the one before. */
  | { readonly kind: "shown"; readonly sheet: string };

/** A change that could neither be made nor wholly put back. */
export interface HalfDone {
  readonly kind: "half-done";
  /** Why it could not be put back. */
  readonly obstacle: Obstacle;
  readonly left: readonly Leftover[];
}

/** Something that a pane which was closed half-way has left: nobody says of it any longer whether it is complete. */
export type LeftBehind =
  /** A sheet that was being made. */
  | { readonly kind: "sheet"; readonly sheet: string }
  /** Cells that were free, and hold something that is no part of a table yet, or of one that was being made. */
  | { readonly kind: "filled"; readonly sheet: string; readonly address: string }
  /** Cells that were in use, some of which may hold what they are to hold and others what they held. */
  | { readonly kind: "changed"; readonly sheet: string; readonly address: string }
  /** Cells in which formulas were being tried in the place of others, which are kept. */
  | { readonly kind: "tried"; readonly sheet: string; readonly address: string };

export type LeftBehindResult =
  | {
      readonly kind: "left-behind";
      readonly left: readonly LeftBehind[];
      /** Seconds until it can be said: a pane may be writing now. */
      readonly waits?: number;
    }
  | Refused;

/** Where a table is now. */
interface TablePlace {
  readonly sheet: string;
  readonly address: string;
  readonly table: string;
  /** Excel's. */
  readonly id?: string;
  readonly rows: number;
}

/** newer: a later version of the add-in keeps the workbook's model, which is left to it. */
export type Remembered = "remembered" | "newer" | "failed";

export type WriteResult =
  | ({
      readonly kind: "written" | "updated";
      /** The table stands, but what it holds could not be noted down. */
      readonly forgotten?: Exclude<Remembered, "remembered">;
      /** The id of the table of revisions, if one was made. */
      readonly revisions?: string;
      /** The number formats that cells had before which got another with a change, by the change's place in the update. */
      readonly formats?: readonly (string | undefined)[];
    } & TablePlace)
  | { readonly kind: "cancelled" }
  | Refused
  | HalfDone;

export type BuildResult =
  | { readonly kind: "built" | "exists"; readonly sheet: string }
  | { readonly kind: "cancelled" }
  | Refused
  | HalfDone;

/** The cells of a page as they are shown; missing: the sheet is not there. */
export type PageResult =
  | { readonly kind: "page"; readonly sheet: string; readonly texts: readonly (readonly string[])[] }
  | { readonly kind: "missing" }
  | Refused;

/** A page of ours, by defined names: of one of its cells, and of a cell below it. */
export interface PageToRead {
  readonly name: string;
  readonly below: string;
  /** From the first. */
  readonly columns: number;
}

/** isRowHidden: the cell is selected, but a filter, or somebody, hides its row. */
export type ShowResult =
  | {
      readonly kind: "shown";
      readonly sheet: string;
      readonly address: string;
      readonly isRowHidden: boolean;
    }
  | Refused;

/** The same text for the cells of several defined names. */
export interface Inputs {
  readonly names: readonly string[];
  readonly text: string;
}

export interface SheetsOptions extends RunOptions {
  /** What is typed together with the sheets. */
  readonly inputs?: Inputs;
}

/** missing: not each name has a cell, but those that are there; nothing is changed. */
export type InputResult =
  | { readonly kind: "set"; readonly sheet: string }
  | { readonly kind: "missing"; readonly there: readonly string[] }
  | { readonly kind: "cancelled" }
  | Refused
  | HalfDone;

/** A formula that comes into a cell, where its answer may fill more. */
export interface Replacement {
  /** Excel's id of the sheet. */
  readonly sheet: string;
  /** The formula's cell, and those that its answer is to fill. */
  readonly rect: Rect;
  /** What they were seen to hold as they are typed; of what has spilled the value. */
  readonly before: readonly (readonly unknown[])[];
  readonly formula: string;
}

export interface ReplaceOptions extends RunOptions {
  /** Of the replacements by their places: the values that they must give; others are taken back. */
  readonly mustGive?: readonly (readonly (readonly unknown[])[])[];
}

export type ReplaceResult =
  | {
      readonly kind: "replaced";
      /** Places of the replacements that did not give what they must, and were taken back. */
      readonly unequal: readonly number[];
    }
  | { readonly kind: "cancelled" }
  | Refused
  | HalfDone;

export type PutBackResult = { readonly kind: "put-back" } | HalfDone;

/**
 * What the pane may ask of the workbook, in our words. The one implementation that calls Office.js is `OfficeWorkbook`.
 * Nothing here mentions an Excel proxy: every answer is plain data.
 */
export interface Workbook {
  /** Writes a table where it is wanted, or updates the one of its name in place: completely, or not at all. */
  writeTable(table: TableToWrite, options: WriteOptions): Promise<WriteResult>;
  /** The tables whose figures the workbook knows, and what it knows of them. */
  readTables(): Promise<TablesResult>;
  /**
   * Remembers what names in releases were said to be: the code of a series, null for nothing. What was remembered of other
   * names stays.
   * @returns Whether it could be remembered.
   */
  rememberNames(names: Readonly<Record<string, string | null>>): Promise<boolean>;
  /** What is selected, without the empty rest of whole columns. */
  readSelection(): Promise<SelectionResult>;
  /** Where what is selected stands, be it several blocks. */
  selectedAreas(): Promise<AreasResult>;
  /** Puts figures into a table by period and series: completely, or not at all. */
  updateTable(update: TableUpdate, options: UpdateOptions): Promise<WriteResult>;
  /**
   * Adds sheets, all of them completely, or none, and shows the first. `exists` when one that is to stand in a workbook
   * once is there already: it is shown unchanged.
   */
  writeSheets(drafts: readonly Draft[], options: SheetsOptions): Promise<BuildResult>;
  /**
   * Tells when tables may have changed, by a write of ours or by somebody's hand.
   * @returns Ends it.
   */
  watchTables(onChange: () => void): () => void;
  /**
   * Types a text into the cells of defined names, except where a formula stands, and shows the sheet of the first: into
   * all of them, or into none. Nothing else changes.
   */
  setInputs(inputs: Inputs, options: RunOptions): Promise<InputResult>;
  /** Shows a cell of a table, selected, wherever it stands by now. Nothing in the workbook changes. */
  show(place: CellPlace): Promise<ShowResult>;
  /** What a page says as it stands, whatever has been changed in it. */
  readPage(page: PageToRead): Promise<PageResult>;
  /**
   * Every sheet with its cells, tables and charts as they stand.
   * @param looksOf - Excel's ids of the sheets of which it is also told what they look like.
   */
  readSheets(looksOf: readonly string[]): Promise<SheetsResult>;
  /**
   * Puts formulas into cells, as long as these hold what they were seen to hold: completely, or not at all. What looks and
   * formats the cells have stays.
   */
  replaceFormulas(replacements: readonly Replacement[], options: ReplaceOptions): Promise<ReplaceResult>;
  /** Tries again to put back what the last write left half-done. */
  putBack(): Promise<PutBackResult>;
  /**
   * What panes that were closed half-way have left, here or on somebody else's machine. It takes two looks: what has gone on
   * since the first is being written.
   */
  findLeftBehind(): Promise<LeftBehindResult>;
  /**
   * Deletes the sheets, empties the cells that were free, takes out rows that are blank still, and gives up what such panes
   * held and claimed. Formulas that others were tried in the place of come back; what other cells hold that were in use stays.
   * Nothing is done as long as anybody writes.
   */
  clearLeftBehind(): Promise<{ readonly kind: "cleared" } | Refused>;
  /** Leaves every cell and sheet as it is, and says nothing of them from now on. */
  keepLeftBehind(): Promise<{ readonly kind: "kept" } | Refused>;
}
