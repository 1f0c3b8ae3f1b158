import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { CellStore, CellValue, NameInfo, TableInfo } from "../../playground/host/CellStore";
import { keep, kept } from "../kept";

/** A workbook as plain data. */
export interface PlainBook {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly cells: readonly PlainCell[];
  readonly tables: readonly TableInfo[];
  readonly names: readonly NameInfo[];
}

export interface PlainCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
}

/** Values of a calculated workbook; rows and columns count from 0. An error is its text, such as "#N/A". */
export type Calculated = (sheetId: string, row: number, column: number) => CellValue;

/** Calculates everything that the store holds. */
export function calculate(store: CellStore): Calculated {
  const sheets = store.sheetIds().map((id) => ({ id, name: store.sheetName(id) }));
  return calculateBook({ sheets, cells: cellsOf(store), tables: store.tables(), names: store.names() });
}

export function calculateBook(book: PlainBook): Calculated {
  return calculateBooks([book])[0];
}

/** Several suites look at the same briefings: what was calculated in this run is not calculated again. */
export function calculateBooks(books: readonly PlainBook[]): Calculated[] {
  const names = books.map((book) => createHash("sha256").update(JSON.stringify(book)).digest("hex"));
  const known = names.map((name) => kept<PlainCell[]>(name));
  const calculated = ask(books.filter((_, i) => !known[i]));
  return books.map(({ cells }, i) => {
    const answers = known[i] ?? keep(names[i], calculated.shift() as PlainCell[]);
    const values = new Map([...cells, ...answers].map((cell) => [keyOf(cell), cell.value]));
    return (sheetId, row, column) => values.get(keyOf({ sheetId, row, column })) ?? "";
  });
}

/** Asks the spreadsheet that the worker's tests share, else one that is begun for this. */
function ask(books: readonly PlainBook[]): PlainCell[][] {
  if (books.length === 0) return [];
  const shared = sharedSpreadsheet();
  const asked = JSON.stringify(books);
  const calculated = JSON.parse(shared ? askShared(shared, asked) : askOne(asked)) as
    PlainCell[][] | { readonly error: string };
  if ("error" in calculated) throw new Error(`The spreadsheet did not calculate. ${calculated.error}`);
  return calculated;
}

function askOne(asked: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(__dirname, "spreadsheetOnce.js")], {
    input: asked,
    encoding: "utf8",
    maxBuffer: 50_000_000,
  });
  if (status !== 0) throw new Error(`The spreadsheet did not calculate. ${stderr}`);
  return stdout;
}

let passing: { readonly port: MessagePort; readonly state: Int32Array } | undefined;

/** Stands still until a thread of this file's tests has brought the answer. */
function askShared(path: string, asked: string): string {
  passing ??= passOn();
  const { port, state } = passing;
  Atomics.store(state, 0, 0);
  port.postMessage({ path, asked });
  Atomics.wait(state, 0, 0);
  const { answer, error } = receiveMessageOnPort(port)?.message as { answer: string; error?: string };
  if (error !== undefined) throw new Error(`The spreadsheet is gone. ${error}`);
  return answer;
}

function passOn(): NonNullable<typeof passing> {
  const { port1: port, port2: other } = new MessageChannel();
  const state = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData = { port: other, state };
  new Worker(join(__dirname, "askSpreadsheet.js"), { workerData, transferList: [other] }).unref();
  port.unref();
  return { port, state };
}

function sharedSpreadsheet(): string | undefined {
  const { TRADE_SPREADSHEETS, JEST_WORKER_ID } = process.env;
  if (!TRADE_SPREADSHEETS) return undefined;
  const { path, count } = JSON.parse(TRADE_SPREADSHEETS) as { readonly path: string; readonly count: number };
  return `${path}${Number(JEST_WORKER_ID) % count}`;
}

function keyOf({ sheetId, row, column }: Pick<PlainCell, "sheetId" | "row" | "column">): string {
  return `${sheetId} ${row} ${column}`;
}

function cellsOf(store: CellStore): PlainCell[] {
  return store.sheetIds().flatMap((sheetId) => {
    const used = store.used(sheetId, true);
    if (!used) return [];
    return Array.from({ length: used.rows * used.columns }, (_, i) => {
      const [row, column] = [used.row + Math.floor(i / used.columns), used.column + (i % used.columns)];
      const { value, formula } = store.read(sheetId, row, column);
      return { sheetId, row, column, value, formula };
    }).filter(({ value, formula }) => value !== "" || formula);
  });
}
