import type { CellStore, CellValue, Rect } from "../CellStore";
import type { HostEvent } from "../customFunctions";
import { HostError, HostObject, notFound } from "../HostObject";
import { a1, intersection, quoteSheet, splitReference } from "./address";
import type { ChartLayer } from "./chart";
import { HostCustomXmlPartCollection } from "./customXml";
import { growTable } from "./growTable";
import { HostNamedItemCollection } from "./names";
import { HostRange, valueType } from "./range";
import { HostTable, HostTableCollection } from "./table";
import { HostWorksheet, HostWorksheetCollection } from "./worksheet";

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

export class HostWorkbook extends HostObject {
  static override readonly navigation = ["application", "worksheets", "tables", "names", "customXmlParts"];
  private readonly sheets = new Map<string, HostWorksheet>();
  private readonly tableObjects = new Map<string, HostTable>();
  private readonly listeners = new Set<string>();
  /** Tables in which the selection is. */
  private selectedTables: ReadonlySet<string> = new Set();
  private readonly app: HostApplication;
  private readonly xmlParts = new HostCustomXmlPartCollection();
  private events: HostEvent[] = [];
  private nextId = 1;
  private selectsChart = false;

  constructor(
    readonly store: CellStore,
    readonly charts: ChartLayer | undefined,
    private readonly emit: (events: readonly HostEvent[]) => void,
  ) {
    super();
    this.app = new HostApplication(store);
    store.events = {
      edited: (sheetId, rect, byAddin, before) => {
        this.changed(this.sheetById(sheetId), rect, byAddin, before);
        if (byAddin) return;
        this.flush();
        // The spreadsheet is still busy with the edit; its sheet may be gone by then.
        queueMicrotask(() => store.sheetIds().includes(sheetId) && growTable(store, sheetId, rect));
      },
      selected: (sheetId, rect) => {
        this.selectsChart = false;
        this.fire(SHEET_SELECTED, [sheetId, "Workbook"], { address: a1(rect), worksheetId: sheetId });
        this.selectedInTables(sheetId, rect);
        this.events.push({
          messageCategory: EVENT_CATEGORY,
          messageType: BOOK_SELECTED,
          targetId: "",
          message: "{}",
        });
        queueMicrotask(() => this.flush());
      },
      anyValue: () => charts?.refreshSoon(),
    };
  }

  get application(): HostApplication {
    return this.app;
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
  get customXmlParts(): HostCustomXmlPartCollection {
    return this.xmlParts;
  }
  getSelectedRange(): HostRange {
    if (this.selectsChart)
      throw new HostError("InvalidSelection", "The current selection is invalid for this operation.");
    const { sheetId, rect } = this.store.selection();
    return new HostRange(this.sheetById(sheetId), rect);
  }
  getActiveCell(): HostRange {
    return this.getSelectedRange().getCell(0, 0);
  }
  _getRangeForEventByReferenceId(reference: string): HostRange {
    const { sheet, address } = splitReference(reference);
    return this.sheet(sheet ?? "").getRange(address);
  }

  // For the host itself.
  chartSelected(): void {
    this.selectsChart = true;
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
    return this.sheetById(this.store.activeSheetId);
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
    if (on) this.listeners.add(`${type}|${target}`);
    else this.listeners.delete(`${type}|${target}`);
  }
  afterBatch(): void {
    this.flush();
    this.charts?.mount();
    this.charts?.refreshSoon();
  }

  sheetAdded(worksheetId: string): void {
    this.fire(SHEET_ADDED, ["Workbook"], { source: "Local", worksheetId });
  }
  sheetDeleted(worksheetId: string): void {
    this.fire(SHEET_DELETED, ["Workbook"], { source: "Local", worksheetId });
  }
  tableAdded(tableId: string, worksheetId: string): void {
    this.fire(TABLE_ADDED, ["Workbook"], { source: "Local", tableId, worksheetId });
  }
  tableDeleted(tableId: string, tableName: string, worksheetId: string): void {
    this.fire(TABLE_DELETED, ["Workbook"], { source: "Local", tableId, tableName, worksheetId });
  }
  /** A table is told what of it is selected, and once, without an address, that nothing is any longer. */
  private selectedInTables(sheetId: string, rect: Rect): void {
    const before = this.selectedTables;
    const now = new Set<string>();
    for (const table of this.store.tables()) {
      const part = table.sheetId === sheetId ? intersection(table.rect, rect) : null;
      if (part) now.add(table.id);
      if (!part && !before.has(table.id)) continue;
      const address = part ? a1(part) : "";
      this.fire(TABLE_SELECTED, [table.id], { address, tableId: table.id, worksheetId: table.sheetId });
    }
    this.selectedTables = now;
  }
  private changed(sheet: HostWorksheet, rect: Rect, byAddin: boolean, before: CellValue | undefined): void {
    const common = {
      changeType: "RangeEdited",
      source: "Local",
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
    const triggerSource = byAddin ? "ThisLocalAddin" : "Unknown";
    this.fire(SHEET_CHANGED, [sheet.id, "Workbook"], {
      ...common,
      ...details,
      address: a1(rect),
      triggerSource,
      shiftDirection: "None",
    });
    for (const table of this.store.tables()) {
      const part = table.sheetId === sheet.id && intersection(table.rect, rect);
      if (part)
        this.fire(TABLE_CHANGED, [table.id, "Workbook"], { ...common, address: a1(part), tableId: table.id });
    }
  }
  private fire(messageType: number, targets: readonly string[], payload: object): void {
    for (const targetId of targets.filter((target) => this.listeners.has(`${messageType}|${target}`))) {
      this.events.push({
        messageCategory: EVENT_CATEGORY,
        messageType,
        targetId,
        message: JSON.stringify(payload),
      });
    }
  }
  private flush(): void {
    const events = this.events.splice(0);
    if (events.length > 0) this.emit(events);
  }
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
