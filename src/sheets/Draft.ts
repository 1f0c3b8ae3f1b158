// What the add-in writes, as plain data: composed here without a host, written by src/excel, which knows these types only.
import type { Place, Rect } from "../grid/a1";

/** What a cell may hold; null is an empty cell. */
export type Cell = string | number | boolean | null;

export interface Formula {
  /** As it is typed: =SUM(A1:A3), or an error value such as #N/A. */
  readonly formula: string;
}

export type Content = Cell | Formula;

/** What is not said stays as Excel has it. */
export interface Look {
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly align?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center";
  /** Characters from the edge that the text is aligned to. */
  readonly indent?: number;
}

/** What cells of the analyst's own may look like besides, in Excel's words; only new sheets get it. */
export interface CopiedLook extends Omit<Look, "align" | "vertical"> {
  readonly font?: string;
  readonly underline?: "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly strikethrough?: boolean;
  /** Makes a text smaller until it fits. */
  readonly shrink?: boolean;
  /** Degrees, upwards; 180 for letters one below the other. */
  readonly orientation?: number;
  readonly align?: Look["align"] | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly vertical?: Look["vertical"] | "Justify" | "Distributed";
}

/** A line at one side of every cell of a block. */
export interface Border {
  readonly rect: Rect;
  readonly side: "top" | "bottom" | "left" | "right" | "diagonalDown" | "diagonalUp";
  readonly line: BorderLine;
}

/** In Excel's words, such as Continuous and Thin. */
export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** Cells side by side that look the same. */
export interface Block extends Place {
  readonly cells: readonly (readonly Content[])[];
  /** Rows that the block's only formula fills, if it spills; format and look hold for all of them. */
  readonly spills?: number;
  /** Columns that each row of a block of one column stretches over, merged: room for a sentence. */
  readonly span?: number;
  /** Rows that the block's only cell stretches over, merged with its columns. */
  readonly rowSpan?: number;
  readonly format?: string;
  readonly look?: CopiedLook;
}

export interface TableLook {
  /** One of Excel's own, such as "TableStyleLight1". */
  readonly style: string;
  readonly header: Look;
}

/** Its place is the first cell of the header row. */
export interface DraftTable extends Place {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Content[])[];
  /** One number format a column. */
  readonly formats: readonly string[];
  readonly look: TableLook;
}

/** Cells of a sheet that is written along with this one; `sheet` is the name of its draft. */
export interface CellsOf {
  readonly sheet: string;
  readonly rect: Rect;
}

/**
 * A column of formulas that know cells of any sheet of the same writing by their addresses: each is text and cells by
 * turns. Excel keeps them on these cells, whatever is inserted or renamed.
 */
export interface Holding extends Place {
  readonly formulas: readonly (readonly (string | CellsOf)[])[];
}

export interface DraftSeries {
  readonly name: string;
  readonly values: CellsOf;
  /** The labels of the points. */
  readonly categories: CellsOf;
  /** Excel chooses it where it is not said. */
  readonly color?: string;
  /** A line against an axis of its own, on the right, with this number format. */
  readonly lineOnRight?: string;
}

export interface DraftChart {
  readonly name: string;
  /** Excel's word: ours are Line, ColumnStacked, ColumnClustered and BarClustered. */
  readonly type: string;
  readonly title: string;
  readonly series: readonly DraftSeries[];
  /** Excel chooses the limits that are not given. */
  readonly valueAxis: { readonly format: string; readonly minimum?: number; readonly maximum?: number };
  /** The cells that it covers. */
  readonly position: Rect;
}

/** On A4, as wide as the paper. */
export interface Print {
  readonly area: Rect;
  readonly orientation: "Portrait" | "Landscape";
  /** So many rows from the top stand on every page. */
  readonly titleRows: number;
  /** On so many pages; on as many as it takes where it is not said. */
  readonly pages?: number;
  /** On every side, points; Excel's own where it is not said. */
  readonly margin?: number;
}

/**
 * A sheet to be. Its formulas may refer to every table and defined name of the drafts that are written with it, in
 * whatever order; other cells they know by defined names only, since a sheet's name may turn out to be taken.
 */
export interface Draft {
  /** Wanted name; a number follows it when it is taken. */
  readonly name: string;
  /** What the sheet is called in all languages, if it is to stand in a workbook once; else empty. */
  readonly knownAs: readonly string[];
  readonly blocks: readonly Block[];
  readonly tables: readonly DraftTable[];
  readonly charts: readonly DraftChart[];
  readonly holdings?: readonly Holding[];
  readonly borders?: readonly Border[];
  /** Defined names of the workbook, each for cells of this sheet. */
  readonly names: Readonly<Record<string, Rect>>;
  /** Points, by column; a column that is not named keeps its width. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** Points, by row. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly frozenRows: number;
  readonly hasGridlines: boolean;
  /** Left to Excel where it is not said. */
  readonly print?: Print;
  /** The cell that is selected when the sheet is shown. */
  readonly activeCell: Place;
}
