import type { TableInfo } from "../CellStore";
import {
  alreadyExists,
  HostCollection,
  HostError,
  HostObject,
  invalidArgument,
  notFound,
} from "../HostObject";
import { absoluteA1, intersection, isName, quoteSheet } from "./address";
import { HostAutoFilter, HostFilter } from "./filter";
import { HostRange } from "./range";
import { HostTableSort } from "./sort";
import type { HostWorkbook } from "./workbook";
import type { HostWorksheet } from "./worksheet";

const [SELECTED, CHANGED, ADDED, DELETED] = [100, 101, 102, 103];

export class HostTableCollection extends HostCollection<HostTable> {
  constructor(
    private readonly workbook: HostWorkbook,
    private readonly sheet?: HostWorksheet,
  ) {
    super();
  }
  itemsList(): HostTable[] {
    return this.workbook.tableList().filter((table) => !this.sheet || table.info().sheetId === this.sheet.id);
  }
  getItem(key: unknown): HostTable {
    const name = String(key).toLowerCase();
    const found = this.itemsList().find((table) => table.id === key || table.name.toLowerCase() === name);
    if (!found) throw notFound();
    return found;
  }
  add(address: HostRange | string, hasHeaders: boolean): HostTable {
    const range =
      address instanceof HostRange ? address : (this.sheet ?? this.workbook.activeSheet()).getRange(address);
    range.sheet.refuseWhenProtected();
    const tables = this.workbook.tableList();
    if (
      tables.some(
        (table) => table.info().sheetId === range.sheet.id && intersection(table.info().rect, range.rect),
      )
    ) {
      throw new HostError("InvalidOperation", "A table can't overlap another table.");
    }
    range.sheet.refuseMerged(range.rect);
    // The spreadsheet takes the column names when the table is made, so the headers must be texts by then.
    const head = (range.getRow(0).values as unknown[][])[0];
    range.getRow(0).values = [
      head.map((value, i) => `'${hasHeaders && value !== "" ? value : `Column${i + 1}`}`),
    ];
    let n = tables.length + 1;
    while (tables.some(({ name }) => name === `Table${n}`)) n++;
    const id = this.workbook.newId("table");
    const rect = { ...range.rect, rows: Math.max(range.rect.rows, 2) };
    this.workbook.store.addTable(range.sheet.id, `Table${n}`, rect, id);
    this.workbook.tableAdded(id, range.sheet.id);
    return this.getItem(id);
  }
  _registerDataChangedEvent(): void {
    this.workbook.listen(CHANGED, "Workbook", true);
  }
  _unregisterDataChangedEvent(): void {
    this.workbook.listen(CHANGED, "Workbook", false);
  }
  _registerAddedEvent(): void {
    this.workbook.listen(ADDED, "Workbook", true);
  }
  _unregisterAddedEvent(): void {
    this.workbook.listen(ADDED, "Workbook", false);
  }
  _registerDeletedEvent(): void {
    this.workbook.listen(DELETED, "Workbook", true);
  }
  _unregisterDeletedEvent(): void {
    this.workbook.listen(DELETED, "Workbook", false);
  }
}

interface ColumnKey {
  readonly name: string;
  readonly id: number;
}

export class HostTable extends HostObject {
  static override readonly navigation = ["autoFilter", "columns", "rows", "sort", "worksheet"];
  private styleName = "TableStyleMedium2";
  private readonly filter: HostAutoFilter;
  private columnKeys: readonly ColumnKey[] = [];
  private nextColumnId = 1;
  private readonly sorting = new HostTableSort(this);

  constructor(
    private readonly workbook: HostWorkbook,
    private readonly tableId: string,
  ) {
    super();
    this.filter = new HostAutoFilter(() => this.worksheet, this);
  }
  get autoFilter(): HostAutoFilter {
    return this.filter;
  }
  get sort(): HostTableSort {
    return this.sorting;
  }
  clearFilters(): void {
    this.filter.clearCriteria();
  }
  reapplyFilters(): void {
    this.filter.reapply();
  }
  /** Where the table is now: it lives in the spreadsheet and follows inserted rows. */
  info(): TableInfo {
    const found = this.workbook.store.tables().find(({ id }) => id === this.tableId);
    if (!found) throw notFound();
    return found;
  }
  override get wireId() {
    return { Id: this.tableId };
  }
  get id(): string {
    return this.tableId;
  }
  get name(): string {
    return this.info().name;
  }
  set name(name: string) {
    if (!isName(name)) throw invalidArgument();
    const isTaken = (other: string) => other.toLowerCase() === name.toLowerCase();
    const { store } = this.workbook;
    if (store.tables().some((table) => table.id !== this.tableId && isTaken(table.name)))
      throw alreadyExists();
    if (store.names().some((item) => isTaken(item.name))) throw alreadyExists();
    store.renameTable(this.tableId, name);
  }
  get style(): string {
    return this.styleName;
  }
  set style(style: string) {
    this.styleName = style;
  }
  get worksheet(): HostWorksheet {
    return this.workbook.sheetById(this.info().sheetId);
  }
  get columns(): HostTableColumnCollection {
    return new HostTableColumnCollection(this);
  }
  get rows(): HostTableRowCollection {
    return new HostTableRowCollection(this);
  }
  /** A column keeps its id when it is renamed or moved, or others come in beside it. */
  columnId(place: number): number {
    const names = (this.getHeaderRowRange().values as unknown[][])[0].map(String);
    const known = this.columnKeys;
    const left = new Set(known.filter(({ name }) => !names.includes(name)));
    const isSameSize = names.length === known.length;
    this.columnKeys = names.map((name, i) => {
      const same = known.find((key) => key.name === name);
      const renamed = isSameSize && left.has(known[i]) ? known[i] : undefined;
      return { name, id: (same ?? renamed)?.id ?? this.nextColumnId++ };
    });
    return this.columnKeys[place].id;
  }
  getRange(): HostRange {
    return new HostRange(this.worksheet, this.info().rect);
  }
  getHeaderRowRange(): HostRange {
    return this.getRange().getRow(0);
  }
  getDataBodyRange(): HostRange {
    const { row, rows, ...rest } = this.info().rect;
    return new HostRange(this.worksheet, { ...rest, row: row + 1, rows: rows - 1 });
  }
  resize(to: HostRange | string): void {
    const range = to instanceof HostRange ? to : this.worksheet.getRange(to);
    if (range.rect.row !== this.info().rect.row || range.rect.rows < 2) throw invalidArgument();
    this.worksheet.refuseWhenProtected();
    this.worksheet.refuseMerged(range.rect);
    this.workbook.store.resizeTable(this.tableId, range.rect);
  }
  convertToRange(): HostRange {
    const range = this.getRange();
    this.worksheet.refuseWhenProtected();
    this.filter.clearCriteria();
    // What refers to a column refers to its cells from now on.
    for (const item of this.workbook.names.itemsList()) {
      const cells =
        item.formula.toLowerCase().startsWith(`=${this.name.toLowerCase()}[`) && item.getRangeOrNullObject();
      if (cells) item.formula = `=${quoteSheet(range.sheet.name)}!${absoluteA1(cells.rect)}`;
    }
    this.workbook.store.deleteTable(this.tableId);
    return range;
  }
  delete(): void {
    const { name, sheetId } = this.info();
    this.convertToRange().clear();
    this.workbook.tableDeleted(this.tableId, name, sheetId);
  }
  _registerDataChangedEvent(): void {
    this.workbook.listen(CHANGED, this.tableId, true);
  }
  _unregisterDataChangedEvent(): void {
    this.workbook.listen(CHANGED, this.tableId, false);
  }
  _registerSelectionChangedEvent(): void {
    this.workbook.listen(SELECTED, this.tableId, true);
  }
  _unregisterSelectionChangedEvent(): void {
    this.workbook.listen(SELECTED, this.tableId, false);
  }
}

class HostTableRowCollection extends HostCollection<HostTableRow> {
  constructor(private readonly table: HostTable) {
    super();
  }
  itemsList(): HostTableRow[] {
    return Array.from({ length: this.table.info().rect.rows - 1 }, (_, i) => new HostTableRow(this.table, i));
  }
  getItem(): HostTableRow {
    throw notFound();
  }
  /** Rows below move down, and what stands below the table. At the end for null or -1. */
  add(index: number | null = null, values?: unknown): HostTableRow {
    const body = this.table.getDataBodyRange();
    const at = index === null || index === -1 ? body.rect.rows : index;
    if (at < 0 || at > body.rect.rows) throw invalidArgument();
    const rows = Array.isArray(values)
      ? (values as unknown[][])
      : [Array(body.rect.columns).fill(values ?? null)];
    if (rows.some((row) => row.length !== body.rect.columns)) throw invalidArgument();
    const { sheet, rect } = body;
    const inserted = { ...rect, row: rect.row + at, rows: rows.length };
    sheet.refuseShift(inserted);
    const { rect: whole } = this.table.info();
    sheet.store.insertCells(sheet.id, inserted);
    const grown = { ...whole, rows: whole.rows + rows.length };
    if (this.table.info().rect.rows < grown.rows) sheet.store.resizeTable(this.table.id, grown);
    new HostRange(sheet, inserted).values = rows;
    return new HostTableRow(this.table, at);
  }
}

class HostTableRow extends HostObject {
  constructor(
    private readonly table: HostTable,
    private readonly place: number,
  ) {
    super();
  }
  get index(): number {
    return this.place;
  }
  get values(): unknown {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }
  getRange(): HostRange {
    return this.table.getDataBodyRange().getRow(this.place);
  }
  delete(): void {
    this.getRange().delete("Up");
  }
}

class HostTableColumnCollection extends HostCollection<HostTableColumn> {
  constructor(private readonly table: HostTable) {
    super();
  }
  itemsList(): HostTableColumn[] {
    return Array.from(
      { length: this.table.info().rect.columns },
      (_, i) => new HostTableColumn(this.table, i),
    );
  }
  getItem(key: unknown): HostTableColumn {
    const found = this.itemsList().find(
      (column) => column.id === key || column.name.toLowerCase() === String(key).toLowerCase(),
    );
    if (!found) throw notFound();
    return found;
  }
}

class HostTableColumn extends HostObject {
  static override readonly navigation = ["filter"];
  constructor(
    private readonly table: HostTable,
    private readonly place: number,
  ) {
    super();
  }
  get filter(): HostFilter {
    return new HostFilter(this.table.autoFilter, this.place);
  }
  override get wireId() {
    return { Id: this.id };
  }
  get id(): number {
    return this.table.columnId(this.place);
  }
  get index(): number {
    return this.place;
  }
  get name(): string {
    return String((this.table.getRange().getCell(0, this.place).values as unknown[][])[0][0]);
  }
  getRange(): HostRange {
    return this.table.getRange().getColumn(this.place);
  }
  getDataBodyRange(): HostRange {
    return this.table.getDataBodyRange().getColumn(this.place);
  }
}
