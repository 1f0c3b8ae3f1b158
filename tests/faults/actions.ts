// What the pane does to a workbook, each on one that its user has made her own.
import type { Host } from "../../playground/host/Host";
import type { TableToWrite, Workbook, WriteOptions } from "../../src/excel/Workbook";
import { exampleDrafts } from "../../src/sheets/examples/exampleDraft";
import { targetDrafts } from "../../src/sheets/target/targetDrafts";
import { LOOKS, TABLE_LOOK } from "../../src/sheets/looks";

type Outcome = Awaited<ReturnType<Workbook["writeTable"] | Workbook["writeSheets"]>>;

export interface Action {
  readonly name: string;
  /** Whether the table that is written to is there before. */
  readonly isUpdate: boolean;
  /** Prepares the workbook, which has one empty sheet. */
  prepare(host: Host): void;
  run(workbook: Workbook): Promise<Outcome>;
  /** The sheet that is written to, once it is there. */
  readonly sheet: string;
  /** A defined name that it gives. */
  readonly definedName: string;
}

const TABLE = "ExportsMonth";
const NAMES = { ExportsMonth_a: "Exports", ExportsMonth_b: "Imports, all" };
const HEADERS = ["Period", "Exports", "Imports, all"];
const never = new AbortController().signal;
const running = { signal: never, onProgress: () => undefined };

export function figures(rows: number, from = 1000): TableToWrite {
  return {
    sheetName: "Exports",
    tableName: TABLE,
    title: "Total exports",
    note: `release of ${from}`,
    headers: HEADERS,
    rows: Array.from({ length: rows }, (_, i) => [43861 + 31 * i, from + i, i === 3 ? null : from / 2 + i]),
    formats: ["yyyy-mm", "#,##0.0", "#,##0.0"],
    names: NAMES,
    widths: [60, 90, 90],
    look: { ...TABLE_LOOK, title: LOOKS.title, note: LOOKS.source },
  };
}

const TAX_LAW = exampleDrafts("taxLaw", "en");
const TARGET = targetDrafts("en");

const ROWS = 30;
const widened = (table: TableToWrite): TableToWrite => ({
  ...table,
  headers: [...table.headers, "Cars"],
  rows: table.rows.map((row, i) => [...row, 7 + i]),
  formats: [...table.formats, "0"],
  names: { ...table.names, ExportsMonth_cars: "Cars" },
  widths: [...table.widths, 60],
});

function inserting(name: string, place: WriteOptions["place"], sheet: string): Action {
  return {
    name,
    isUpdate: false,
    sheet,
    definedName: "ExportsMonth_a",
    prepare: ownWork,
    run: (workbook) => workbook.writeTable(figures(ROWS), { ...running, place, replace: false }),
  };
}

function updating(name: string, table: TableToWrite): Action {
  return {
    name: `update, ${name}`,
    isUpdate: true,
    sheet: "Exports",
    definedName: table.headers.length > HEADERS.length ? "ExportsMonth_cars" : "ExportsMonth_a",
    prepare(host) {
      ownWork(host);
      tableThere(host, table.headers.length === HEADERS.length);
    },
    run: (workbook) =>
      workbook.writeTable(table, { ...running, place: { kind: "new-sheet" }, replace: true }),
  };
}

export const ACTIONS: readonly Action[] = [
  inserting("insert on a new sheet", { kind: "new-sheet" }, "Exports"),
  inserting("insert at the selection", { kind: "selection" }, "Sheet1"),
  updating("same rows", figures(ROWS, 5000)),
  updating("more rows", figures(ROWS + 8, 5000)),
  updating("fewer rows", figures(ROWS - 8, 5000)),
  updating("a column more", widened(figures(ROWS + 8, 5000))),
  {
    name: "an example's sheet",
    isUpdate: false,
    sheet: TAX_LAW[0].name,
    definedName: Object.keys(TAX_LAW[0].names)[0],
    prepare: ownWork,
    run: (workbook) => workbook.writeSheets(TAX_LAW, running),
  },
  {
    name: "the target's sheets",
    isUpdate: false,
    sheet: TARGET[0].name,
    definedName: Object.keys(TARGET[0].names)[0],
    prepare: ownWork,
    run: (workbook) => workbook.writeSheets(TARGET, running),
  },
  {
    name: "the target's sheets, there already",
    isUpdate: false,
    sheet: TARGET[0].name,
    definedName: "Unused",
    prepare(host) {
      ownWork(host);
      host.workbook.store.addSheet(TARGET[0].name);
    },
    run: (workbook) => workbook.writeSheets(TARGET, running),
  },
];

/** Values, a formula, a look, widths, a table, a name and a selection of the user's own. */
function ownWork({ workbook: { store } }: Host): void {
  const [id] = store.sheetIds();
  const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
  store.write(id, at(0, 0), [[{ value: "mine" }]]);
  store.write(id, at(1, 0), [[{ formula: "=SUM($F$1:$F$3)" }]]);
  store.write(id, at(60, 1), [[{ value: 12.5 }]]);
  store.setStyle(id, at(60, 1), { bold: true });
  // Where the table at the selection is to be.
  store.setStyle(id, at(7, 1, 3, 2), { fill: "#FFFF00", italic: true });
  store.setNumberFormats(id, at(12, 2), [["0%"]]);
  store.setColumnWidth(id, 1, 1, 41);
  store.setRowHeight(id, 5, 1, 33);
  store.write(id, at(0, 8, 3, 1), [[{ value: "Own" }], [{ value: 1 }], [{ value: 2 }]]);
  store.addTable(id, "OwnTable", at(0, 8, 3, 1), "own");
  store.setName({ name: "OwnName", formula: `${store.sheetName(id)}!$B$61`, comment: "" });
  store.select(id, at(4, 0));
}

/** Our table of an earlier release, with a column and a look that the user gave it. */
function tableThere({ workbook: { store } }: Host, hasOwnColumn: boolean): void {
  const id = store.addSheet("Exports");
  const { title, note, headers, rows } = figures(ROWS);
  const at = (row: number, column: number, height = 1, width = 1) => ({
    row,
    column,
    rows: height,
    columns: width,
  });
  const cells = [headers, ...rows].map((row) => row.map((value) => ({ value: value ?? "" })));
  store.write(id, at(0, 0, 2), [[{ value: title }], [{ value: note }]]);
  store.write(id, at(2, 0, cells.length, headers.length), cells);
  const columns = headers.length + (hasOwnColumn ? 1 : 0);
  if (hasOwnColumn) {
    store.write(id, at(2, 3), [[{ value: "Remark" }]]);
    store.write(id, at(31, 3), [[{ value: "see the note" }]]);
  }
  store.write(id, at(10, 1), [[{ formula: "=B10*2" }]]);
  store.setNumberFormats(id, at(3, 0, ROWS, 1), Array(ROWS).fill(["yyyy-mm"]));
  store.setStyle(id, at(30, 1), { fill: "#FF0000" });
  store.setStyle(id, at(36, 1), { bold: true });
  store.addTable(id, TABLE, at(2, 0, ROWS + 1, columns), "ours");
  for (const [name, header] of Object.entries(NAMES))
    store.setName({
      name,
      formula: `${TABLE}[${header === "Exports" ? header : `[${header}]`}]`,
      comment: "",
    });
  const [own] = store.sheetIds();
  store.write(own, at(3, 5), [[{ formula: `=SUM(${TABLE}[Exports])` }]]);
}
