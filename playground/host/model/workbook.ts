import type { CellStore, CellValue, Rect, Selected } from "../CellStore";
import type { ChartLayer } from "../ChartLayer";
import type { HostEvent } from "../customFunctions";
import { HostError, HostObject, notFound } from "../HostObject";
import { HostUser } from "../HostUser";
import { a1, intersection, quoteSheet, splitReference } from "./address";
import { HostCustomXmlPartCollection } from "./customXml";
import { growTable } from "./growTable";
import { HostNamedItemCollection } from "./names";
import { HostRange, HostRangeAreas, valueType } from "./range";
import { HostStyleCollection } from "./styles";
import { HostTable, HostTableCollection } from "./table";
import { HostProtection, HostWorksheet, HostWorksheetCollection } from "./worksheet";

const EVENT_CATEGORY = 65_536;
const SHEET_CHANGED = 10;
const SHEET_ADDED = 13;
const SHEET_DELETED = 15;
const TABLE_SELECTED = 100;
const TABLE_CHANGED = 101;
const TABLE_ADDED = 102;
const TABLE_DELETED = 103;
const SHEET_SELECTED = 14;
const BOOK_SELECTED = 2;
const FIRST_CELL: Selected = { rect: { row: 0, column: 0, rows: 1, columns: 1 } };

export class HostWorkbook extends HostObject {
  static override readonly navigation = [
    "application",
    "worksheets",
    "tables",
    "names",
    "styles",
    "customXmlParts",
    "protection",
  ];
  private readonly sheets = new Map<string, HostWorksheet>();
  private readonly tableObjects = new Map<string, HostTable>();
  /** Those who have the workbook open; the first one's machine calculates the functions. */
  readonly users: HostUser[];
  /** Whose request is being served. */
  served: HostUser;
  private seated: HostUser;
  private readonly app: HostApplication;
  private readonly xmlParts = new HostCustomXmlPartCollection();
  private readonly structure = new HostProtection();
  private nextId = 1;

  constructor(
    readonly store: CellStore,
    readonly charts: ChartLayer | undefined,
    emit: (events: readonly HostEvent[]) => void,
  ) {
    super();
    this.seated = this.served = new HostUser(emit);
    this.users = [this.seated];
    this.app = new HostApplication(store);
    store.events = {
      edited: (sheetId, rect, byAddin, before) => {
        this.changed(this.sheetById(sheetId), rect, byAddin, before);
        if (byAddin) return;
        this.flush();
        // The spreadsheet is still busy with the edit; its sheet may be gone by then.
        queueMicrotask(() => store.sheetIds().includes(sheetId) && growTable(store, sheetId, rect));
      },
      selected: (sheetId, rect) => this.selected(this.seated, sheetId, rect),
      anyValue: () => charts?.refreshSoon(),
    };
  }

  get application(): HostApplication {
    return this.app;
  }
  get protection(): HostProtection {
    return this.structure;
  }
  get worksheets(): HostWorksheetCollection {
    return new HostWorksheetCollection(this);
  }
  get tables(): HostTableCollection {
    return new HostTableCollection(this);
  }
  get names(): HostNamedItemCollection {
    return new HostNamedItemCollection(this);
  }
  get styles(): HostStyleCollection {
    return new HostStyleCollection();
  }
  get customXmlParts(): HostCustomXmlPartCollection {
    return this.xmlParts;
  }
  /** Several blocks are no range. */
  getSelectedRange(): HostRange {
    const { sheet, rect, others } = this.selectedCells();
    if (others) throw invalidSelection();
    return new HostRange(sheet, rect);
  }
  getSelectedRanges(): HostRangeAreas {
    const { sheet, rect, others = [] } = this.selectedCells();
    return new HostRangeAreas([...others, rect].map((one) => new HostRange(sheet, one)));
  }
  getActiveCell(): HostRange {
    const { sheet, rect } = this.selectedCells();
    return new HostRange(sheet, rect).getCell(0, 0);
  }
  private selectedCells(): Selected & { readonly sheet: HostWorksheet } {
    if (this.served.selectsChart) throw invalidSelection();
    const { elsewhere } = this.served;
    if (!elsewhere) {
      const { sheetId, ...selected } = this.store.selection();
      return { sheet: this.sheetById(sheetId), ...selected };
    }
    const sheet = this.activeSheet();
    return { sheet, ...(elsewhere.selected.get(sheet.id) ?? FIRST_CELL) };
  }
  _getRangeForEventByReferenceId(reference: string): HostRange {
    const { sheet, address } = splitReference(reference);
    return this.sheet(sheet ?? "").getRange(address);
  }

  // For the host itself.
  /** Where its structure is protected no sheet comes, goes, moves, or is called or shown otherwise. */
  refuseWhenProtected(): void {
    if (this.structure.protected)
      throw new HostError(
        "AccessDenied",
        "You do not have permissions to change the structure of the workbook.",
      );
  }
  /** Somebody opens the workbook on another machine. */
  join(emit: (events: readonly HostEvent[]) => void): HostUser {
    const user = new HostUser(emit);
    user.elsewhere = { active: this.store.activeSheetId, selected: new Map() };
    this.users.push(user);
    return user;
  }
  /** Another user sits down at the grid, which then shows where she is. */
  sit(user: HostUser): void {
    if (user === this.seated) return;
    const { sheetId, ...selected } = this.store.selection();
    this.seated.elsewhere = { active: sheetId, selected: new Map([[sheetId, selected]]) };
    const place = user.elsewhere;
    user.elsewhere = undefined;
    this.seated = this.served = user;
    if (!place || !this.store.sheetIds().includes(place.active)) return;
    this.store.activateSheet(place.active);
    const { rect, others } = place.selected.get(place.active) ?? FIRST_CELL;
    this.store.select(place.active, rect, others);
  }
  get atGrid(): HostUser {
    return this.seated;
  }
  activate(sheetId: string): void {
    if (this.store.isSheetHidden(sheetId))
      throw new HostError("InvalidOperation", "A sheet that is hidden cannot be activated.");
    const { elsewhere } = this.served;
    if (elsewhere) elsewhere.active = sheetId;
    else this.store.activateSheet(sheetId);
  }
  select(sheetId: string, rect: Rect): void {
    const { elsewhere } = this.served;
    this.activate(sheetId);
    if (!elsewhere) return this.store.select(sheetId, rect);
    elsewhere.selected.set(sheetId, { rect });
    this.selected(this.served, sheetId, rect);
  }
  chartSelected(): void {
    this.seated.selectsChart = true;
  }
  newId(kind: string): string {
    return `{${kind}-${this.nextId++}}`;
  }
  sheetById(id: string): HostWorksheet {
    let sheet = this.sheets.get(id);
    if (!sheet) this.sheets.set(id, (sheet = new HostWorksheet(this, id)));
    return sheet;
  }
  sheetList(): HostWorksheet[] {
    return this.store.sheetIds().map((id) => this.sheetById(id));
  }
  sheet(key: string): HostWorksheet {
    const found = this.sheetList().find(
      ({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase(),
    );
    if (!found) throw notFound();
    return found;
  }
  activeSheet(): HostWorksheet {
    const { elsewhere } = this.served;
    const isThere = elsewhere && this.store.sheetIds().includes(elsewhere.active);
    return this.sheetById(isThere ? elsewhere.active : this.store.activeSheetId);
  }
  forget(sheetId: string): void {
    this.sheets.delete(sheetId);
  }
  tableList(): HostTable[] {
    const there = this.store.tables();
    const ids = new Set(there.map(({ id }) => id));
    for (const id of this.tableObjects.keys()) if (!ids.has(id)) this.tableObjects.delete(id);
    return there.map(({ id }) => {
      let table = this.tableObjects.get(id);
      if (!table) this.tableObjects.set(id, (table = new HostTable(this, id)));
      return table;
    });
  }
  listen(type: number, target: string, on: boolean): void {
    if (on) this.served.listeners.add(`${type}|${target}`);
    else this.served.listeners.delete(`${type}|${target}`);
  }
  afterBatch(): void {
    this.flush();
    this.charts?.mount();
    this.charts?.refreshSoon();
  }

  sheetAdded(worksheetId: string): void {
    this.fire(SHEET_ADDED, ["Workbook"], { worksheetId });
  }
  sheetDeleted(worksheetId: string): void {
    this.fire(SHEET_DELETED, ["Workbook"], { worksheetId });
  }
  tableAdded(tableId: string, worksheetId: string): void {
    this.fire(TABLE_ADDED, ["Workbook"], { tableId, worksheetId });
  }
  tableDeleted(tableId: string, tableName: string, worksheetId: string): void {
    this.fire(TABLE_DELETED, ["Workbook"], { tableId, tableName, worksheetId });
  }
  private selected(user: HostUser, sheetId: string, rect: Rect): void {
    user.selectsChart = false;
    const tell = (type: number, targets: readonly string[], payload: object) =>
      this.tell(user, type, targets, payload);
    tell(SHEET_SELECTED, [sheetId, "Workbook"], { address: a1(rect), worksheetId: sheetId });
    this.selectedInTables(user, sheetId, rect, tell);
    user.events.push({
      messageCategory: EVENT_CATEGORY,
      messageType: BOOK_SELECTED,
      targetId: "",
      message: "{}",
    });
    queueMicrotask(() => user.flush());
  }
  /** A table is told what of it is selected, and once, without an address, that nothing is any longer. */
  private selectedInTables(
    user: HostUser,
    sheetId: string,
    rect: Rect,
    tell: (type: number, targets: readonly string[], payload: object) => void,
  ): void {
    const before = user.selectedTables;
    const now = new Set<string>();
    for (const table of this.store.tables()) {
      const part = table.sheetId === sheetId ? intersection(table.rect, rect) : null;
      if (part) now.add(table.id);
      if (!part && !before.has(table.id)) continue;
      const address = part ? a1(part) : "";
      tell(TABLE_SELECTED, [table.id], { address, tableId: table.id, worksheetId: table.sheetId });
    }
    user.selectedTables = now;
  }
  private changed(sheet: HostWorksheet, rect: Rect, byAddin: boolean, before: CellValue | undefined): void {
    const author = byAddin ? this.served : this.seated;
    const common = {
      changeType: "RangeEdited",
      worksheetId: sheet.id,
      referenceId: `${quoteSheet(sheet.name)}!${a1(rect)}`,
    };
    const after = this.store.read(sheet.id, rect.row, rect.column);
    const details =
      before === undefined
        ? {}
        : {
            valueBefore: before,
            valueAfter: after.value,
            valueTypeBefore: valueType({ value: before, isError: false }),
            valueTypeAfter: valueType(after),
          };
    const local = { triggerSource: byAddin ? "ThisLocalAddin" : "Unknown" };
    const told = { ...common, ...details, address: a1(rect), shiftDirection: "None" };
    this.fire(SHEET_CHANGED, [sheet.id, "Workbook"], told, author, local);
    for (const table of this.store.tables()) {
      const part = table.sheetId === sheet.id && intersection(table.rect, rect);
      const inTable = part && { ...common, address: a1(part), tableId: table.id };
      if (inTable) this.fire(TABLE_CHANGED, [table.id, "Workbook"], inTable, author);
    }
  }
  /** Everybody who listens is told, and whether it was she herself. */
  private fire(
    messageType: number,
    targets: readonly string[],
    payload: object,
    author = this.served,
    local: object = {},
  ): void {
    for (const user of this.users)
      this.tell(user, messageType, targets, {
        ...payload,
        ...(user === author ? { ...local, source: "Local" } : { triggerSource: "Unknown", source: "Remote" }),
      });
  }
  private tell(user: HostUser, messageType: number, targets: readonly string[], payload: object): void {
    for (const targetId of targets.filter((target) => user.listeners.has(`${messageType}|${target}`)))
      user.events.push({
        messageCategory: EVENT_CATEGORY,
        messageType,
        targetId,
        message: JSON.stringify(payload),
      });
  }
  private flush(): void {
    for (const user of this.users) user.flush();
  }
}

function invalidSelection(): HostError {
  return new HostError("InvalidSelection", "The current selection is invalid for this operation.");
}

class HostApplication extends HostObject {
  constructor(private readonly store: CellStore) {
    super();
  }
  get calculationMode(): string {
    return "Automatic";
  }
  get calculationState(): string {
    return this.store.busy ? "Pending" : "Done";
  }
  calculate(): void {} // the spreadsheet calculates by itself
  suspendScreenUpdatingUntilNextSync(): void {}
  suspendApiCalculationUntilNextSync(): void {}
}
