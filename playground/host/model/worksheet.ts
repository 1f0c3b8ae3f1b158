import type { CellStore, Rect } from "../CellStore";
import {
  alreadyExists,
  HostCollection,
  HostError,
  HostObject,
  invalidArgument,
  notFound,
} from "../HostObject";
import { intersection, isInside, MAX_COLUMNS, MAX_ROWS, parseA1, splitReference } from "./address";
import { HostChartCollection } from "./chart";
import { HostAutoFilter } from "./filter";
import { HostNamedItemCollection } from "./names";
import { HostPageLayout } from "./pageLayout";
import { HostRange } from "./range";
import { HostTableCollection } from "./table";
import type { HostWorkbook } from "./workbook";

const [CHANGED, ADDED, SELECTED, DELETED] = [10, 13, 14, 15];

export class HostWorksheetCollection extends HostCollection<HostWorksheet> {
  constructor(private readonly workbook: HostWorkbook) {
    super();
  }
  itemsList(): HostWorksheet[] {
    return this.workbook.sheetList();
  }
  getItem(key: unknown): HostWorksheet {
    return this.workbook.sheet(String(key));
  }
  getActiveWorksheet(): HostWorksheet {
    return this.workbook.activeSheet();
  }
  getFirst(): HostWorksheet {
    return this.itemsList()[0];
  }
  add(name?: string | null): HostWorksheet {
    this.workbook.refuseWhenProtected();
    const names = this.itemsList().map((sheet) => sheet.name);
    let free = name ?? "";
    for (let n = names.length + 1; !free; n++) if (!names.includes(`Sheet${n}`)) free = `Sheet${n}`;
    checkName(free, names);
    const id = this.workbook.store.addSheet(free);
    this.workbook.sheetAdded(id);
    return this.workbook.sheetById(id);
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

function checkName(name: string, taken: readonly string[]): void {
  if (!name || name.length > 31 || /[\\/?*[\]:]/.test(name)) throw invalidArgument();
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) throw alreadyExists();
}

export class HostWorksheet extends HostObject {
  static override readonly navigation = [
    "autoFilter",
    "tables",
    "charts",
    "names",
    "freezePanes",
    "protection",
    "pageLayout",
  ];
  /** A field, so that a load does not take it for a property. */
  readonly store: CellStore;
  private readonly chartList: HostChartCollection;
  private readonly guard = new HostProtection();
  private readonly page = new HostPageLayout();
  private readonly filter = new HostAutoFilter(() => this);

  constructor(
    readonly workbook: HostWorkbook,
    private readonly sheetId: string,
  ) {
    super();
    this.store = workbook.store;
    this.chartList = new HostChartCollection(this);
  }
  override get wireId() {
    return { Id: this.sheetId };
  }
  get id(): string {
    return this.sheetId;
  }
  get name(): string {
    return this.store.sheetName(this.sheetId);
  }
  set name(name: string) {
    this.workbook.refuseWhenProtected();
    checkName(
      name,
      this.workbook.sheetList().flatMap((sheet) => (sheet === this ? [] : [sheet.name])),
    );
    this.store.renameSheet(this.sheetId, name);
  }
  get position(): number {
    return this.store.sheetIds().indexOf(this.sheetId);
  }
  set position(position: number) {
    this.workbook.refuseWhenProtected();
    this.store.moveSheet(this.sheetId, position);
  }
  get visibility(): string {
    return this.store.isSheetHidden(this.sheetId) ? "Hidden" : "Visible";
  }
  set visibility(visibility: string) {
    this.workbook.refuseWhenProtected();
    if (visibility !== "Visible") this.refuseLastVisible();
    this.store.hideSheet(this.sheetId, visibility !== "Visible");
  }
  get tabColor(): string {
    return this.store.tabColor(this.sheetId);
  }
  set tabColor(color: string) {
    this.store.setTabColor(this.sheetId, color);
  }
  get showGridlines(): boolean {
    return this.store.hasGridlines(this.sheetId);
  }
  set showGridlines(shown: boolean) {
    this.store.showGridlines(this.sheetId, shown);
  }
  /** What `showGridlines` is called on the wire when it is set. */
  get gridlines(): boolean {
    return this.showGridlines;
  }
  set gridlines(shown: boolean) {
    this.showGridlines = shown;
  }
  get tables(): HostTableCollection {
    return new HostTableCollection(this.workbook, this);
  }
  get names(): HostNamedItemCollection {
    return new HostNamedItemCollection(this.workbook, this);
  }
  get charts(): HostChartCollection {
    return this.chartList;
  }
  get freezePanes(): HostFreezePanes {
    return new HostFreezePanes(this);
  }
  get autoFilter(): HostAutoFilter {
    return this.filter;
  }
  get protection(): HostProtection {
    return this.guard;
  }
  get pageLayout(): HostPageLayout {
    return this.page;
  }
  activate(): void {
    this.workbook.activate(this.sheetId);
  }
  /** A workbook has at least one sheet that is seen. */
  private refuseLastVisible(): void {
    const others = this.store.sheetIds().filter((id) => id !== this.sheetId);
    if (others.every((id) => this.store.isSheetHidden(id)))
      throw new HostError("InvalidOperation", "The workbook must contain at least one visible sheet.");
  }
  delete(): void {
    this.workbook.refuseWhenProtected();
    this.refuseLastVisible();
    for (const chart of this.chartList.itemsList()) chart.delete();
    this.store.deleteSheet(this.sheetId);
    this.workbook.forget(this.sheetId);
    this.workbook.sheetDeleted(this.sheetId);
  }
  getRange(reference?: string | null): HostRange {
    if (!reference) return new HostRange(this, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
    const { sheet, address } = splitReference(reference);
    const rect = parseA1(address);
    if (rect) return new HostRange(sheet ? this.workbook.sheet(sheet) : this, rect);
    const name = this.workbook.names.getItemOrNullObject(address);
    const table = name ? null : this.workbook.tables.getItemOrNullObject(address);
    const found = name ? name.getRange() : table?.getDataBodyRange();
    if (!found) throw invalidArgument();
    return found;
  }
  getCell(row: number, column: number): HostRange {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): HostRange {
    const rect = { row, column, rows, columns };
    if (!isInside(rect)) throw invalidArgument();
    return new HostRange(this, rect);
  }
  getUsedRangeOrNullObject(valuesOnly = false): HostRange | null {
    const used = this.store.used(this.sheetId, valuesOnly);
    return used && new HostRange(this, used);
  }
  getUsedRange(valuesOnly = false): HostRange {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  _registerDataChangedEvent(): void {
    this.workbook.listen(CHANGED, this.sheetId, true);
  }
  _unregisterDataChangedEvent(): void {
    this.workbook.listen(CHANGED, this.sheetId, false);
  }
  _registerSelectionChangedEvent(): void {
    this.workbook.listen(SELECTED, this.sheetId, true);
  }
  _unregisterSelectionChangedEvent(): void {
    this.workbook.listen(SELECTED, this.sheetId, false);
  }

  // For the host itself.
  refuseMerged(rect: Rect): void {
    if (this.store.merged(this.sheetId).every((merged) => !intersection(merged, rect))) return;
    throw new HostError(
      "MergedRangeConflict",
      "Cannot complete the operation. A table can't overlap merged cells.",
    );
  }
  /** Cells below may move only where no table, filter or merged cell is torn apart. */
  refuseShift({ row, column, columns }: Rect): void {
    this.refuseWhenProtected();
    const below: Rect = { row, column, columns, rows: MAX_ROWS - row };
    const isTorn = (rect: Rect) =>
      intersection(rect, below) !== null &&
      (rect.column < column || rect.column + rect.columns > column + columns);
    if (this.store.merged(this.sheetId).some(isTorn))
      throw new HostError(
        "MergedRangeConflict",
        "Cannot complete the operation. It would tear merged cells apart.",
      );
    for (const table of this.tables.itemsList()) {
      const { rect } = table.info();
      const isFiltered = table.autoFilter.isDataFiltered && intersection(rect, below) !== null;
      if (isTorn(rect) || isFiltered)
        throw new HostError(
          "InvalidOperation",
          "This operation is not allowed. It is attempting to shift cells in a filtered range or table.",
        );
    }
  }
  refuseWhenProtected(): void {
    if (!this.store.sheetIds().includes(this.sheetId)) throw notFound();
    if (this.guard.protected) {
      throw new HostError("AccessDenied", "You do not have permissions to change this protected sheet.");
    }
  }
}

/** Of a sheet, or of the workbook's structure. */
export class HostProtection extends HostObject {
  private isOn = false;
  get protected(): boolean {
    return this.isOn;
  }
  protect(): void {
    if (this.isOn) throw new HostError("InvalidOperation", "It is protected already.");
    this.isOn = true;
  }
  unprotect(): void {
    this.isOn = false;
  }
}

class HostFreezePanes extends HostObject {
  constructor(private readonly sheet: HostWorksheet) {
    super();
  }
  freezeRows(count = 1): void {
    this.sheet.store.freeze(this.sheet.id, count, 0);
  }
  freezeColumns(count = 1): void {
    this.sheet.store.freeze(this.sheet.id, 0, count);
  }
  unfreeze(): void {
    this.sheet.store.freeze(this.sheet.id, 0, 0);
  }
  getLocationOrNullObject(): HostRange | null {
    const { rows, columns } = this.sheet.store.frozen(this.sheet.id);
    if (!rows && !columns) return null;
    return new HostRange(this.sheet, {
      row: 0,
      column: 0,
      rows: rows || MAX_ROWS,
      columns: columns || MAX_COLUMNS,
    });
  }
}
