// What the tests of the adapter share: the host behind the real client, and the workbook as the user would see it.
import type { CellStore, Rect } from "../../playground/host/CellStore";
import type { Host } from "../../playground/host/Host";
import type { MemoryStore } from "../../playground/host/MemoryStore";
import type { TableToWrite, UpdateOptions, WriteOptions } from "../../src/excel/Workbook";
import { everythingOf } from "./everything";
import { LOOKS, TABLE_LOOK } from "../../src/sheets/looks";

export const host = (globalThis as unknown as { excelHost: Host }).excelHost;
export const store: CellStore = host.workbook.store;

/** An empty workbook with one sheet; its id. */
export function emptyWorkbook(): string {
  const old = store.sheetIds();
  const id = store.addSheet(`Blank ${Math.random().toString(36).slice(2, 8)}`);
  for (const { id: table } of store.tables()) store.deleteTable(table);
  for (const { name, scope } of store.names()) store.deleteName(name, scope);
  for (const part of host.workbook.customXmlParts.itemsList()) part.delete();
  store.activateSheet(id);
  for (const sheet of old) store.deleteSheet(sheet);
  store.renameSheet(id, "Sheet1");
  store.select(id, cell(0, 0));
  return id;
}

/**
 * What makes the workbook again as it is now, without a request: its sheets and tables have the same ids. Of those nobody has
 * protected, sorted or filtered any.
 */
export function keptWorkbook(): () => void {
  const restore = (store as MemoryStore).kept();
  const { customXmlParts } = host.workbook;
  const parts = customXmlParts.itemsList().map((part) => part.getXml());
  return () => {
    for (const id of store.sheetIds()) host.workbook.forget(id);
    emptyWorkbook();
    host.workbook.tableList(); // forgets those that are gone
    restore();
    for (const xml of parts) customXmlParts.add(xml);
  };
}

export function cell(row: number, column: number): Rect {
  return { row, column, rows: 1, columns: 1 };
}

/** Types a value or a formula into a cell. */
export function type(sheetId: string, row: number, column: number, content: string | number): void {
  const isFormula = typeof content === "string" && content.startsWith("=");
  store.write(sheetId, cell(row, column), [[isFormula ? { formula: content } : { value: content }]]);
}

/** Makes cells such as take everything for a text. */
export function makeTexts(sheetId: string, rect: Rect): void {
  const formats = Array.from({ length: rect.rows }, () => Array<string>(rect.columns).fill("@"));
  store.setNumberFormats(sheetId, rect, formats);
}

export function formatAt(sheetId: string, row: number, column: number): string | undefined {
  return store.style(sheetId, row, column).numberFormat;
}

/** Everything that a user could see of the workbook, for comparison. */
export function everything(): ReturnType<typeof everythingOf> {
  return everythingOf(host);
}

/** The values of a block. */
export function values(sheetId: string, { row, column, rows, columns }: Rect): unknown[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => store.read(sheetId, row + i, column + j).value),
  );
}

export function sheetIdOf(name: string): string {
  const found = store.sheetIds().find((id) => store.sheetName(id) === name);
  if (!found) throw new Error(`There is no sheet ${name}`);
  return found;
}

/** A table as the pane hands it over: months since 2020-01 with two series. */
export function sampleTable(rows = 60): TableToWrite {
  return {
    sheetName: "Exports",
    tableName: "Exports_total",
    title: "Total exports",
    note: "Customs service, as of 2026-10-02, provisional, million US dollars",
    headers: ["Period", "Exports", "Imports"],
    rows: Array.from({ length: rows }, (_, i) => [43861 + 31 * i, 1000 + i, i === 3 ? null : 900 + i]),
    formats: ["yyyy-mm", "#,##0.0", "#,##0.0"],
    widths: [60, 90, 90],
    look: { ...TABLE_LOOK, title: LOOKS.title, note: LOOKS.source },
  };
}

export function options(more: Partial<WriteOptions & UpdateOptions> = {}): WriteOptions & UpdateOptions {
  return {
    place: { kind: "new-sheet" },
    replace: false,
    onProgress: () => undefined,
    signal: new AbortController().signal,
    ...more,
  };
}

export const atSelection = { place: { kind: "selection" } } as const;

/** Excel answers the request number `n` (from 0), and those after it up to `times`, with an error. */
export function failRequest(n: number, code: string, times = 1): () => void {
  const { dispatcher } = host;
  const execute = dispatcher.execute.bind(dispatcher);
  let count = -1;
  dispatcher.execute = async (body, context) => {
    // The client's own requests, such as results of custom functions, are not counted.
    if (context && Object.keys(context).length > 0) count++;
    if (count < n || count >= n + times) return execute(body, context);
    const error = {
      Code: code,
      Message: `It is ${code}.`,
      ActionIndex: 0,
      Location: "Test",
      HttpStatusCode: 400,
    };
    return { Results: [], TraceIds: [], Error: error };
  };
  return () => {
    dispatcher.execute = execute;
  };
}
