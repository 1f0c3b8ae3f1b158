// Workbooks as an action finds them: what is the analyst's own, and what an earlier release left.
import type { Host } from "../../playground/host/Host";
import type { TableToWrite } from "../../src/excel/Workbook";
import { namesOf } from "../../src/sheets/briefing/names";
import { LOOKS, TABLE_LOOK } from "../../src/sheets/looks";

export const TABLE = "ExportsMonth";
export const HEADERS = ["Period", "Exports", "Imports, all"];
export const ROWS = 30;
export const REVISIONS = ["Series", "Before", "After"];
export const { asOf: AS_OF } = namesOf("ko");
export const { asOf: OTHER_AS_OF } = namesOf("en");

export function figures(rows: number, from = 1000): TableToWrite {
  return {
    sheetName: "Exports",
    tableName: TABLE,
    title: "Total exports",
    note: `release of ${from}`,
    headers: HEADERS,
    rows: Array.from({ length: rows }, (_, i) => [43861 + 31 * i, from + i, i === 3 ? null : from / 2 + i]),
    formats: ["yyyy-mm", "#,##0.0", "#,##0.0"],
    widths: [60, 90, 90],
    look: { ...TABLE_LOOK, title: LOOKS.title, note: LOOKS.source },
  };
}

/** Values, a formula, a look, widths, a table, a name and a selection of the user's own. */
export function ownWork({ workbook: { store } }: Host): void {
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

/** The cell of a briefing that says its month, on another sheet than the one that is shown. */
export function monthThere({ workbook: { store } }: Host, name = AS_OF): void {
  const id = store.addSheet("Briefing");
  const cell = { row: 2, column: 1, rows: 1, columns: 1 };
  store.setNumberFormats(id, cell, [["@"]]);
  store.write(id, cell, [[{ value: "2026-01" }]]);
  store.setName({ name, formula: "Briefing!$B$3", comment: "" });
}

/** Our table of an earlier release, with a column and a look that the user gave it. */
export function tableThere({ workbook: { store } }: Host, hasOwnColumn: boolean): void {
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
  // Earlier versions defined a name for each column.
  store.setName({ name: "ExportsMonth_a", formula: `${TABLE}[Exports]`, comment: "" });
  const [own] = store.sheetIds();
  store.write(own, at(3, 5), [[{ formula: `=SUM(${TABLE}[Exports])` }]]);
}

/** The table as the analyst has it: in her order, with a formula of her own beside it, and a filter. */
export function analystsTable({ workbook }: Host, isNewestFirst: boolean): void {
  const { store } = workbook;
  const id = store.sheetIds()[1];
  const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
  store.write(id, at(10, 1), [[{ value: 1007 }]]);
  for (const row of [8, 9]) store.write(id, at(3 + row, 1), [[{ value: row * 1000 }]]);
  store.write(id, at(2, 4), [[{ value: "Double" }]]);
  const ours = workbook.tableList().find(({ name }) => name === TABLE);
  for (let i = 0; i < ROWS; i++) {
    if (isNewestFirst) store.write(id, at(3 + i, 0), [[{ value: 43861 + 31 * (ROWS - i) }]]);
    store.write(id, at(3 + i, 4), [[{ formula: `=B${4 + i}*2` }]]);
  }
  store.resizeTable("ours", { row: 2, column: 0, rows: ROWS + 1, columns: 5 });
  if (isNewestFirst) ours?.columns.itemsList()[1].filter.applyCustomFilter("<>1004");
}

export function revisionsThere({ workbook: { store } }: Host): void {
  const id = store.addSheet("Revisions");
  store.write(id, { row: 2, column: 0, rows: 2, columns: 3 }, [
    REVISIONS.map((value) => ({ value })),
    [{ value: "row 1" }, { value: 1 }, { value: 2 }],
  ]);
  store.addTable(id, "TradeRevisions", { row: 2, column: 0, rows: 2, columns: 3 }, "revisions");
}
