import { FormulaDataModel, RemoveDefinedNameMutation } from "@univerjs/engine-formula";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
} from "@univerjs/sheets";
import {
  AddSheetTableCommand,
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  TableManager,
} from "@univerjs/sheets-table";
import type {
  CellInput,
  CellState,
  CellStore,
  CellStyle,
  NameInfo,
  Rect,
  Selected,
  StoreEvents,
  TableInfo,
} from "../host/CellStore";
import { intersection, MAX_COLUMNS, MAX_ROWS } from "../host/model/address";
import { type Move, movedDown, movedFormula, movedUp } from "../host/shift";
import { addSheet } from "./addSheet";
import type { Calculation } from "./calculation";
import { PENDING } from "./evaluation";
import { movedCells } from "./movedCells";
import { type Cells, PendingCells } from "./pendingCells";
import { putCells } from "./putCells";
import { Bounds, cellData, EMPTY, rectOf, univerRange, type UniverRange, valueOf } from "./univerCells";
import { changeName } from "./spokenNames";
import { styleData, styleOf } from "./univerLooks";
import type { Sheet } from "./univer";
import { watchEdits, watchSelection } from "./watched";

/** The cell store over Univer: values, formulas, styles, tables, names and selection live in the spreadsheet. */
export class UniverStore implements CellStore {
  events: StoreEvents = { edited: () => {}, selected: () => {}, anyValue: () => {} };
  private readonly formulas: FormulaDataModel;
  private readonly tableManager: TableManager;
  private addinDepth = 0;
  private readonly pending = new Map<string, PendingCells>();
  private isPuttingIn = false;

  constructor(
    private readonly sheet: Sheet,
    private readonly calculation: Calculation,
  ) {
    this.formulas = sheet.injector.get(FormulaDataModel);
    this.tableManager = sheet.injector.get(TableManager);
    watchEdits(sheet.commands, {
      valueAt: (id, row, column) => this.read(id, row, column).value,
      written: (id) => this.events.anyValue(id),
      edited: (id, rect, before) => {
        if (!this.isPuttingIn) this.events.edited(id, rect, this.addinDepth > 0, before);
      },
    });
    watchSelection(sheet.commands, (id, rect) => this.events.selected(id, rect));
  }

  get unit(): string {
    return this.sheet.book.getId();
  }
  private facade(id: string) {
    this.putIn();
    return this.frame(id);
  }
  /** A sheet, when nothing is asked of its cells. */
  private frame(id: string) {
    const found = this.sheet.book.getSheetBySheetId(id);
    if (!found) throw new Error(`no sheet ${id}`);
    return found;
  }
  private run(id: string, params: object): void {
    this.putIn();
    if (!this.sheet.commands.syncExecuteCommand(id, params)) throw new Error(`the spreadsheet refused ${id}`);
  }
  asAddin<T>(edit: () => T): T {
    this.addinDepth++;
    try {
      return edit();
    } finally {
      this.addinDepth--;
    }
  }

  private pendingOf(id: string): PendingCells {
    let found = this.pending.get(id);
    if (!found) {
      if (this.pending.size === 0) queueMicrotask(() => this.putIn());
      this.pending.set(id, (found = new PendingCells()));
    }
    return found;
  }
  /** Before anything reads cells or moves them; at the latest before the request is answered. */
  private putIn(): void {
    if (this.pending.size === 0) return;
    const sheets = [...this.pending];
    this.pending.clear();
    for (const [id, pending] of sheets) {
      if (!this.sheetIds().includes(id)) continue;
      this.isPuttingIn = true;
      try {
        putCells(this.frame(id), { unitId: this.unit, subUnitId: id }, pending, (...command) =>
          this.run(...command),
        );
      } finally {
        this.isPuttingIn = false;
      }
      for (const { rect, before, byAddin } of pending.written) this.events.edited(id, rect, byAddin, before);
    }
  }
  sheetIds(): string[] {
    return this.sheet.book.getSheets().map((sheet) => sheet.getSheetId());
  }
  sheetName(id: string): string {
    return this.frame(id).getSheetName();
  }
  renameSheet(id: string, name: string): void {
    this.facade(id).setName(name);
  }
  addSheet(name: string): string {
    return addSheet(this.sheet, name);
  }
  deleteSheet(id: string): void {
    this.sheet.book.deleteSheet(id);
  }
  moveSheet(id: string, position: number): void {
    void this.sheet.book.moveSheet(this.facade(id), position);
  }
  get activeSheetId(): string {
    return this.sheet.book.getActiveSheet().getSheetId();
  }
  activateSheet(id: string): void {
    this.sheet.book.setActiveSheet(this.facade(id));
  }
  isSheetHidden(id: string): boolean {
    return this.facade(id).isSheetHidden();
  }
  hideSheet(id: string, hidden: boolean): void {
    if (hidden) this.facade(id).hideSheet();
    else this.facade(id).showSheet();
  }
  tabColor(id: string): string {
    return this.facade(id).getTabColor() ?? "";
  }
  setTabColor(id: string, color: string): void {
    this.facade(id).setTabColor(color);
  }
  hasGridlines(id: string): boolean {
    return !this.facade(id).hasHiddenGridLines();
  }
  showGridlines(id: string, shown: boolean): void {
    this.facade(id).setHiddenGridlines(!shown);
  }
  frozen(id: string): { rows: number; columns: number } {
    const { xSplit, ySplit } = this.facade(id).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }
  freeze(id: string, rows: number, columns: number): void {
    const sheet = this.facade(id);
    if (!rows && !columns) sheet.cancelFreeze();
    else sheet.setFreeze({ xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 });
  }

  read(id: string, row: number, column: number): CellState {
    this.putIn();
    return this.cell(id, row, column);
  }
  private cell(id: string, row: number, column: number): CellState {
    const raw = this.frame(id).getSheet().getCellRaw(row, column);
    const spilled = this.formulas.getArrayFormulaCellData()?.[this.unit]?.[id]?.[row]?.[column];
    const cell = raw?.v !== null && raw?.v !== undefined ? raw : (spilled ?? raw);
    const hasFormula = Boolean(raw?.f || raw?.si);
    const formula = hasFormula
      ? (this.formulas.getFormulaStringByCell(row, column, id, this.unit) ?? undefined)
      : undefined;
    const value = valueOf(cell);
    const isError = typeof value === "string" && value.startsWith("#") && (hasFormula || Boolean(spilled));
    return { value: value === PENDING ? "#BUSY!" : value, formula, isError };
  }
  spillAt(id: string, row: number, column: number): Rect | null {
    this.putIn();
    type Ranges = Record<number, Record<number, UniverRange | null> | null>;
    const ranges = (this.formulas.getArrayFormulaRange()?.[this.unit]?.[id] ?? {}) as Ranges;
    const rects = Object.values(ranges).flatMap((columns) =>
      Object.values(columns ?? {}).flatMap((range) => (range ? [rectOf(range)] : [])),
    );
    const found = rects.find((rect) => intersection(rect, { row, column, rows: 1, columns: 1 }));
    return found && found.rows * found.columns > 1 ? found : null;
  }
  text(id: string, row: number, column: number): string {
    const shown = this.facade(id).getSheet().getCell(row, column)?.v;
    if (shown === null || shown === undefined) return "";
    return shown === PENDING ? "#BUSY!" : String(shown);
  }
  write(id: string, at: Rect, cells: readonly (readonly (CellInput | undefined)[])[]): void {
    this.ensureSize(id, at);
    // The event of a single cell tells what was in it.
    if (this.pending.get(id)?.hasValue(at.row, at.column)) this.putIn();
    const before = at.rows * at.columns === 1 ? this.cell(id, at.row, at.column).value : undefined;
    const pending = this.pendingOf(id);
    const bounds = new Bounds();
    cells.forEach((row, i) =>
      row.forEach((cell, j) => {
        if (!cell) return;
        pending.setValue(at.row + i, at.column + j, cellData(cell));
        bounds.add(at.row + i, at.column + j);
      }),
    );
    const rect = bounds.rect();
    if (rect) pending.written.push({ rect, before, byAddin: this.addinDepth > 0 });
  }
  clear(id: string, rect: Rect, what: "All" | "Contents" | "Formats"): void {
    const range = this.range(id, rect);
    if (what === "Formats") range.clearFormat();
    else if (what === "Contents") range.clearContent();
    else range.clear();
  }
  /** The facade would select the cells as well, and begin to edit the first. */
  merge(id: string, rect: Rect): void {
    this.ensureSize(id, rect);
    const sheet = { unitId: this.unit, subUnitId: id };
    const covered: Cells = {};
    for (let row = rect.row; row < rect.row + rect.rows; row++)
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const isFirst = row === rect.row && column === rect.column;
        const { value, formula } = this.read(id, row, column);
        if (!isFirst && (formula || value !== "")) (covered[row] ??= {})[column] = { ...EMPTY };
      }
    if (Object.keys(covered).length > 0)
      this.run(SetRangeValuesMutation.id, { ...sheet, cellValue: covered });
    const within = this.merged(id).filter((other) => intersection(other, rect));
    if (within.length > 0)
      this.run(RemoveWorksheetMergeMutation.id, { ...sheet, ranges: within.map(univerRange) });
    this.run(AddWorksheetMergeMutation.id, { ...sheet, ranges: [univerRange(rect)] });
  }
  merged(id: string): readonly Rect[] {
    return this.frame(id)
      .getMergedRanges()
      .map((range) => rectOf(range.getRange()));
  }
  insertRows(id: string, row: number, rows: number): void {
    this.facade(id).insertRows(row, rows);
  }
  insertColumns(id: string, column: number, columns: number): void {
    this.facade(id).insertColumns(column, columns);
  }
  insertCells(id: string, rect: Rect): void {
    const used = this.used(id, false);
    this.ensureSize(id, { ...rect, row: Math.max(rect.row, used ? used.row + used.rows : 0) });
    this.moveCells(id, movedDown(rect));
  }
  deleteCells(id: string, rect: Rect): void {
    this.moveCells(id, movedUp(rect));
  }
  /** Univer's own commands do this later, on the sheet that is shown, and leave tables where they are. */
  private moveCells(id: string, move: Move): void {
    const name = this.sheetName(id);
    const tables = this.tables().filter(({ sheetId }) => sheetId === id);
    const names = this.names();
    for (const sheetId of this.sheetIds()) {
      const matrix = this.facade(sheetId).getSheet().getCellMatrix();
      const formulaAt = (row: number, column: number) =>
        this.formulas.getFormulaStringByCell(row, column, sheetId, this.unit) ?? undefined;
      // What arrives would be mixed with what it arrives upon.
      for (const cellValue of movedCells(matrix, formulaAt, { name, isOwn: sheetId === id, move }))
        if (Object.keys(cellValue).length > 0)
          this.run(SetRangeValuesMutation.id, { unitId: this.unit, subUnitId: sheetId, cellValue });
    }
    for (const item of names) {
      const formula = movedFormula(item.formula, name, item.scope === id, move);
      if (formula !== item.formula) this.setName({ ...item, formula });
    }
    for (const { id: table, rect } of tables) {
      const to = move(rect) ?? rect;
      if (to.row !== rect.row) this.tableManager.getTableById(this.unit, table)?.setRange(univerRange(to));
      else if (to.rows !== rect.rows) this.resizeTable(table, to);
    }
  }
  isRowHidden(id: string, row: number): boolean {
    return !this.facade(id).getSheet().getRowVisible(row);
  }
  hideRows(id: string, row: number, rows: number, hidden: boolean): void {
    if (hidden) this.facade(id).hideRows(row, rows);
    else this.facade(id).showRows(row, rows);
  }
  used(id: string, valuesOnly: boolean): Rect | null {
    const bounds = new Bounds();
    this.facade(id)
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const hasValue = cell && ((cell.v !== null && cell.v !== undefined && cell.v !== "") || cell.f);
        const hasStyle = !valuesOnly && cell && cell.s !== null && cell.s !== undefined;
        if (hasValue || hasStyle) bounds.add(row, column);
      });
    const spilled = this.formulas.getArrayFormulaCellData()?.[this.unit]?.[id] ?? {};
    for (const [row, cells] of Object.entries(spilled)) {
      for (const column of Object.keys(cells ?? {})) bounds.add(Number(row), Number(column));
    }
    return bounds.rect();
  }
  clip(id: string, { row, column, rows, columns }: Rect): Rect {
    const sheet = this.frame(id);
    return {
      row,
      column,
      rows: Math.max(1, Math.min(rows, sheet.getMaxRows() - row)),
      columns: Math.max(1, Math.min(columns, sheet.getMaxColumns() - column)),
    };
  }
  /** The facade throws outside its sheet: grow it first, as Excel's grid has room. */
  private ensureSize(id: string, { row, column, rows, columns }: Rect): void {
    const sheet = this.frame(id);
    const [lastRow, lastColumn] = [
      rows >= MAX_ROWS ? row + 1 : row + rows,
      columns >= MAX_COLUMNS ? column + 1 : column + columns,
    ];
    if (sheet.getMaxRows() < lastRow) sheet.setRowCount(lastRow + 500);
    if (sheet.getMaxColumns() < lastColumn) sheet.setColumnCount(lastColumn + 10);
  }
  private range(id: string, rect: Rect) {
    this.ensureSize(id, rect);
    const { row, column, rows, columns } = this.clip(id, rect);
    return this.facade(id).getRange(row, column, rows, columns);
  }

  style(id: string, row: number, column: number): CellStyle {
    const range = this.range(id, { row, column, rows: 1, columns: 1 });
    return {
      ...styleOf(range.getCellStyleData()),
      numberFormat: range.getNumberFormat() || undefined,
      wrap: range.getWrap(),
    };
  }
  setStyle(id: string, rect: Rect, style: CellStyle): void {
    this.ensureSize(id, rect);
    const [pending, data] = [this.pendingOf(id), styleData(style)];
    for (let row = rect.row; row < rect.row + rect.rows; row++)
      for (let column = rect.column; column < rect.column + rect.columns; column++)
        pending.setStyle(row, column, data);
  }
  numberFormat(id: string, row: number, column: number): string | undefined {
    const pattern = this.pending.get(id)?.format(row, column);
    if (pattern !== undefined) return pattern || undefined;
    const sheet = this.frame(id);
    if (row >= sheet.getMaxRows() || column >= sheet.getMaxColumns()) return undefined;
    // Of the cell itself, as nearly always, it is found without those of its row, column and sheet.
    const style = sheet.getSheet().getCellRaw(row, column)?.s;
    const own = this.sheet.book.getWorkbook().getStyles().get(style)?.n?.pattern;
    return (own ?? sheet.getRange(row, column).getNumberFormat()) || undefined;
  }
  setNumberFormats(id: string, at: Rect, formats: readonly (readonly (string | null)[])[]): void {
    this.ensureSize(id, at);
    const { row, column, rows, columns } = this.clip(id, at);
    const pending = this.pendingOf(id);
    formats.slice(0, rows).forEach((line, i) =>
      line.slice(0, columns).forEach((format, j) => {
        if (format !== null) pending.setFormat(row + i, column + j, format === "General" ? "" : format);
      }),
    );
  }
  columnWidth(id: string, column: number): number {
    return this.facade(id).getColumnWidth(column);
  }
  setColumnWidth(id: string, column: number, columns: number, pixels: number): void {
    const { widths } = this.pendingOf(id);
    for (let i = column; i < column + columns; i++) widths[i] = pixels;
  }
  autofitColumns(id: string, column: number, columns: number): void {
    this.facade(id).setColumnAutoWidth(column, columns);
  }
  rowHeight(id: string, row: number): number {
    return this.facade(id).getRowHeight(row);
  }
  setRowHeight(id: string, row: number, rows: number, pixels: number): void {
    this.ensureSize(id, { row, column: 0, rows, columns: 1 });
    const { heights } = this.pendingOf(id);
    for (let i = row; i < row + rows; i++) heights[i] = pixels;
  }

  selection(): { readonly sheetId: string } & Selected {
    const ranges = this.sheet.book.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
    const rects = ranges.map((range) => rectOf(range.getRange()));
    const [rect = { row: 0, column: 0, rows: 1, columns: 1 }] = rects.slice(-1);
    const others = rects.slice(0, -1);
    return { sheetId: this.activeSheetId, rect, ...(others.length > 0 && { others }) };
  }
  select(id: string, rect: Rect, others: readonly Rect[] = []): void {
    this.range(id, rect).activate();
    if (others.length === 0) return;
    const { row: actualRow, column: actualColumn } = rect;
    const active = {
      ...univerRange(rect),
      actualRow,
      actualColumn,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.run(SetSelectionsOperation.id, {
      unitId: this.unit,
      subUnitId: id,
      selections: [
        ...others.map((one) => ({ range: univerRange(one), primary: null, style: null })),
        { range: univerRange(rect), primary: active, style: null },
      ],
    });
  }

  tables(): TableInfo[] {
    return this.tableManager.getTableList(this.unit).map(({ id }) => {
      const table = this.tableManager.getTableById(this.unit, id);
      if (!table) throw new Error(`no table ${id}`);
      const range = table.getRange();
      return { id, sheetId: table.getSubunitId(), name: table.getDisplayName(), rect: rectOf(range) };
    });
  }
  addTable(sheetId: string, name: string, rect: Rect, id: string): void {
    const range = univerRange(rect);
    this.run(AddSheetTableCommand.id, {
      unitId: this.unit,
      subUnitId: sheetId,
      name,
      id,
      range,
      options: {},
    });
  }
  renameTable(tableId: string, name: string): void {
    this.run(SetSheetTableCommand.id, { unitId: this.unit, tableId, name });
  }
  resizeTable(tableId: string, rect: Rect): void {
    const { sheetId } = this.tables().find(({ id }) => id === tableId) as TableInfo;
    this.ensureSize(sheetId, rect);
    const updateRange = { newRange: univerRange(rect) };
    this.run(SetSheetTableCommand.id, { unitId: this.unit, tableId, updateRange });
  }
  deleteTable(tableId: string): void {
    const { sheetId } = this.tables().find(({ id }) => id === tableId) as TableInfo;
    this.run(DeleteSheetTableCommand.id, { unitId: this.unit, subUnitId: sheetId, tableId });
  }

  names(): NameInfo[] {
    return this.sheet.book.getDefinedNames().map((item) => ({
      name: item.getName(),
      formula: item.getFormulaOrRefString().replace(/^=/, ""),
      scope: item.isWorkbookScope() ? undefined : item.getLocalSheetId(),
      comment: item.getComment() ?? "",
    }));
  }
  setName({ name, formula, scope }: NameInfo): void {
    this.changeName(name, () => {
      const existing = this.definedName(name, scope);
      if (existing) existing.setFormula(formula);
      else if (scope) this.facade(scope).insertDefinedName(name, formula);
      else this.sheet.book.insertDefinedName(name, formula);
    });
  }
  /** The facade would look for the name in all formulas; in Excel they keep it. */
  deleteName(name: string, scope?: string): void {
    const found = this.definedName(name, scope)?.toBuilder().build();
    if (found)
      this.changeName(name, () => this.run(RemoveDefinedNameMutation.id, { ...found, unitId: this.unit }));
  }
  private changeName(name: string, change: () => void): void {
    this.putIn();
    changeName(this.sheet, name, change);
  }
  private definedName(name: string, scope?: string) {
    return this.sheet.book
      .getDefinedNames()
      .find(
        (item) =>
          item.getName() === name && (item.isWorkbookScope() ? !scope : item.getLocalSheetId() === scope),
      );
  }

  recalculate(id: string, rect: Rect): void {
    this.putIn();
    this.calculation.recalculate(id, rect);
  }
  get busy(): boolean {
    this.putIn();
    return this.calculation.isBusy;
  }
  settle(limitMs: number): Promise<boolean> {
    this.putIn();
    return this.calculation.settle(limitMs);
  }
}
