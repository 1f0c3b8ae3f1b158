/**
 * The narrow cell store under the Excel model. Two implementations: `MemoryStore` (unit tests) and the spreadsheet of
 * the playground. Rows and columns count from 0, sizes are CSS pixels, formulas start with "=".
 */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type CellValue = number | string | boolean;

/** What a cell holds. An empty cell has the value "". */
export interface CellState {
  readonly value: CellValue;
  readonly formula?: string;
  /** The value is an error such as "#N/A" and not a text that looks like one. */
  readonly isError: boolean;
}

/** What to put into a cell; `undefined` in a grid leaves the cell alone, `{ value: "" }` empties it. */
export type CellInput = { readonly value: CellValue } | { readonly formula: string };

export interface Line {
  /** Excel's words, such as Continuous and Thin. */
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export type Side = "top" | "bottom" | "left" | "right" | "diagonalDown" | "diagonalUp";
export type Borders = Readonly<Partial<Record<Side, Line>>>;

export interface CellStyle {
  numberFormat?: string;
  fill?: string;
  fontColor?: string;
  fontName?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  /** None: Single, Double and the two of accountants. */
  underline?: string;
  strikethrough?: boolean;
  wrap?: boolean;
  /** Makes a text smaller until it fits. */
  shrink?: boolean;
  horizontalAlignment?:
    "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  verticalAlignment?: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  /** Widths of a character from the edge. */
  indent?: number;
  /** Degrees, upwards; 180 for letters one below the other. */
  orientation?: number;
  borders?: Borders;
}

/** What a user has selected: the block with the active cell, and those that she had selected before and kept. */
export interface Selected {
  readonly rect: Rect;
  readonly others?: readonly Rect[];
}

export interface TableInfo {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  readonly rect: Rect;
}

export interface NameInfo {
  readonly name: string;
  /** Reference or formula without the leading "=". */
  readonly formula: string;
  /** Sheet id of a sheet-scoped name. */
  readonly scope?: string;
  readonly comment: string;
  readonly isHidden?: boolean;
}

export interface StoreEvents {
  /** Values or formulas changed by the user or by the add-in; not by a calculation. */
  edited(sheetId: string, rect: Rect, byAddin: boolean, before: CellValue | undefined): void;
  selected(sheetId: string, rect: Rect): void;
  /** Any value changed, calculated ones too. */
  anyValue(sheetId: string): void;
}

export interface CellStore {
  events: StoreEvents;
  /** Brackets an edit made by the add-in. */
  asAddin<T>(edit: () => T): T;

  sheetIds(): string[];
  sheetName(id: string): string;
  renameSheet(id: string, name: string): void;
  /** Adds at the end and does not activate. */
  addSheet(name: string): string;
  deleteSheet(id: string): void;
  moveSheet(id: string, position: number): void;
  readonly activeSheetId: string;
  activateSheet(id: string): void;
  isSheetHidden(id: string): boolean;
  hideSheet(id: string, hidden: boolean): void;
  tabColor(id: string): string;
  setTabColor(id: string, color: string): void;
  hasGridlines(id: string): boolean;
  showGridlines(id: string, shown: boolean): void;
  frozen(id: string): { rows: number; columns: number };
  freeze(id: string, rows: number, columns: number): void;

  read(id: string, row: number, column: number): CellState;
  /** The cells that the answer of a formula fills which has come into this cell; null where none has spilled. */
  spillAt(id: string, row: number, column: number): Rect | null;
  /** The cell as displayed. */
  text(id: string, row: number, column: number): string;
  write(id: string, at: Rect, cells: readonly (readonly (CellInput | undefined)[])[]): void;
  clear(id: string, rect: Rect, what: "All" | "Contents" | "Formats"): void;
  /** Makes one cell of them, which keeps what the first holds. */
  merge(id: string, rect: Rect): void;
  merged(id: string): readonly Rect[];
  /** Everything behind moves: cells, sizes, tables, names, and what formulas refer to. */
  insertRows(id: string, row: number, rows: number): void;
  insertColumns(id: string, column: number, columns: number): void;
  /** Cells come in; those below, in the same columns, move down, with tables, names and references. */
  insertCells(id: string, rect: Rect): void;
  /** The same backwards. */
  deleteCells(id: string, rect: Rect): void;
  isRowHidden(id: string, row: number): boolean;
  hideRows(id: string, row: number, rows: number, hidden: boolean): void;
  /** Bounding rectangle of all cells with content or style, or null. */
  used(id: string, valuesOnly: boolean): Rect | null;
  /** Whole rows and columns cut to the sheet as it is. */
  clip(id: string, rect: Rect): Rect;

  style(id: string, row: number, column: number): CellStyle;
  setStyle(id: string, rect: Rect, style: CellStyle): void;
  /** None: General. */
  numberFormat(id: string, row: number, column: number): string | undefined;
  /** One number format a cell; `null` leaves the cell alone. */
  setNumberFormats(id: string, rect: Rect, formats: readonly (readonly (string | null)[])[]): void;
  columnWidth(id: string, column: number): number;
  setColumnWidth(id: string, column: number, columns: number, pixels: number): void;
  autofitColumns(id: string, column: number, columns: number): void;
  rowHeight(id: string, row: number): number;
  setRowHeight(id: string, row: number, rows: number, pixels: number): void;

  selection(): { readonly sheetId: string } & Selected;
  select(id: string, rect: Rect, others?: readonly Rect[]): void;

  tables(): TableInfo[];
  addTable(sheetId: string, name: string, rect: Rect, id: string): void;
  renameTable(id: string, name: string): void;
  resizeTable(id: string, rect: Rect): void;
  /** The cells stay. */
  deleteTable(id: string): void;

  names(): NameInfo[];
  setName(name: NameInfo): void;
  deleteName(name: string, scope?: string): void;

  /** Asks the functions in these cells anew, though nothing that they refer to has changed. */
  recalculate(id: string, rect: Rect): void;
  /** A calculation, or a custom-function call, is under way. */
  readonly busy: boolean;
  /** True when settled, false when the limit passed first. */
  settle(limitMs: number): Promise<boolean>;
}
