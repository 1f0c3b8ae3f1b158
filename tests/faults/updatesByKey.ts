// Updates that find their rows by what says which they are, each on the table as the analyst has it by then.
import type { Host } from "../../playground/host/Host";
import type { TableGrowth, TableToWrite, TableUpdate } from "../../src/excel/Workbook";
import type { Rect } from "../../src/grid/a1";
import type { ModelToBe } from "../../src/model/WorkbookModel";
import { type Action, running } from "./Action";
import {
  analystsTable,
  figures,
  HEADERS,
  ownWork,
  REVISIONS,
  revisionsThere,
  ROWS,
  TABLE,
  tableThere,
} from "./workbooks";

/** Figures that come in for the table that is there: two are revised, a month or two are added. */
export function byKey(
  name: string,
  { isNewestFirst, revisions }: { readonly isNewestFirst: boolean; readonly revisions: "new" | "add" },
): Action {
  const added = isNewestFirst ? [2, 1] : [1];
  const growth: TableGrowth = {
    id: "ours",
    name: TABLE,
    headers: [...HEADERS, "Remark", "Double"],
    rowCount: ROWS,
    keys: {
      column: 0,
      values: figures(ROWS).rows.map(([period], i) => (isNewestFirst ? 43861 + 31 * (ROWS - i) : period)),
    },
    changes: [
      { row: 8, column: 1, before: 8000, after: 8001 },
      { row: 9, column: 1, before: 9000, after: 9001 },
    ],
    added: added.map((month) => ({
      before: isNewestFirst ? 0 : ROWS,
      cells: [50000 + month, 5000 + month, null, undefined, undefined],
    })),
    newColumns: [],
    note: { before: "release of 1000", after: "release of 5000" },
  };
  const series = {
    also: [],
    measure: "amount" as const,
    isCumulative: false,
    step: 1,
    provisional: [],
    source: "x",
    came: "2026-10-01",
  };
  const model: ModelToBe = {
    frequency: "month",
    periodHeader: "Period",
    series: { Exports: { id: "exports", name: "Exports", ...series } },
  };
  const lines = growth.changes.map(({ row, before, after }) => [`row ${row}`, Number(before), Number(after)]);
  return {
    name: `update by key, ${name}`,
    isUpdate: true,
    sortsOtherwise: isNewestFirst,
    rowsComing: isNewestFirst ? added.length : 0,
    sheet: "Exports",
    definedName: revisions === "new" ? "TradeRevisions" : "Unused",
    prepare(host) {
      ownWork(host);
      tableThere(host, true);
      analystsTable(host, isNewestFirst);
      if (revisions === "add") revisionsThere(host);
    },
    run: (workbook) =>
      workbook.updateTable(
        {
          table: growth,
          model,
          revisions: revisions === "new" ? newRevisions(lines) : moreRevisions(lines),
        },
        { ...running, clearsFilters: isNewestFirst },
      ),
    again: (workbook, host) =>
      workbook.updateTable(
        {
          table: stillToDo(growth, host),
          model,
          revisions: revisions === "new" ? newRevisions(lines) : moreRevisions(lines),
        },
        { ...running, clearsFilters: isNewestFirst },
      ),
  };
}

/** The growth as it would be made ready from the table as it is by now: what is done already is none of it. */
function stillToDo(growth: TableGrowth, { workbook }: Host): TableGrowth {
  const { store } = workbook;
  const { rect, sheetId } = workbook
    .tableList()
    .find(({ name }) => name === growth.name)
    ?.info() as { rect: Rect; sheetId: string };
  const body = Array.from({ length: rect.rows - 1 }, (_, i) =>
    Array.from({ length: rect.columns }, (_, j) => store.read(sheetId, rect.row + 1 + i, rect.column + j)),
  );
  const periods = body.map(([{ value }]) => value);
  const added = growth.added
    .filter(({ cells: [period] }) => !periods.includes(period as number))
    .map((row) => ({ ...row, before: row.before === 0 ? 0 : body.length }));
  const came = growth.added[0]?.before === 0 ? growth.added.length - added.length : 0;
  const changes = growth.changes.flatMap(({ row, column, after, ...more }) => {
    const { value, formula } = body[row + came][column];
    const now = formula ?? value;
    const wanted = after !== null && typeof after === "object" ? after.formula : (after ?? "");
    return now === wanted ? [] : [{ ...more, row: row + came, column, before: now, after }];
  });
  const note = store.read(sheetId, rect.row - 1, rect.column).value;
  return {
    ...growth,
    rowCount: body.length,
    keys: { column: 0, values: periods },
    changes,
    added,
    ...(growth.note && { note: { ...growth.note, before: String(note) } }),
  };
}

/** Fixes of the check: a repeated row is emptied, a text becomes a number, a formula comes back. */
export function fixing(): Action {
  const table: TableGrowth = {
    id: "ours",
    name: TABLE,
    headers: [...HEADERS, "Remark", "Double"],
    rowCount: ROWS,
    changes: [
      { row: 8, column: 1, before: 8000, after: 8 },
      { row: 9, column: 1, before: "9,000.5", after: 9000.5, format: "#,##0.0##" },
      { row: 12, column: 0, before: 43861 + 31 * 12, after: null },
      { row: 12, column: 1, before: 1012, after: null },
      { row: 12, column: 4, before: "=B16*2", after: null },
      { row: 14, column: 4, before: 7, after: { formula: "=B18*2" } },
    ],
    keys: { column: 0, values: figures(ROWS).rows.map(([period]) => period) },
    added: [],
    newColumns: [],
  };
  const model: ModelToBe = { frequency: "month", periodHeader: "Period", series: {} };
  return {
    name: "fixes of the check",
    isUpdate: true,
    sortsOtherwise: true,
    sheet: "Exports",
    definedName: "Unused",
    prepare(host) {
      ownWork(host);
      tableThere(host, true);
      analystsTable(host, false);
      const { store } = host.workbook;
      const id = store.sheetIds()[1];
      const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
      store.setNumberFormats(id, at(12, 1), [["@"]]);
      store.write(id, at(12, 1), [[{ value: "9,000.5" }]]);
      store.write(id, at(17, 4), [[{ value: 7 }]]);
    },
    run: (workbook) => workbook.updateTable({ table, model }, running),
    again: (workbook, host) => workbook.updateTable({ table: stillToDo(table, host), model }, running),
  };
}

function newRevisions(rows: TableToWrite["rows"]): TableUpdate["revisions"] {
  const table = { ...figures(0), sheetName: "Revisions", tableName: "TradeRevisions", title: "Revisions" };
  return {
    kind: "new",
    table: { ...table, headers: REVISIONS, rows, formats: ["@", "0.0", "0.0"] },
  };
}

function moreRevisions(rows: TableToWrite["rows"]): TableUpdate["revisions"] {
  const added = rows.map((cells) => ({ before: 1, cells }));
  const known = { id: "revisions", name: "TradeRevisions", headers: REVISIONS, rowCount: 1 };
  return { kind: "add", table: { ...known, changes: [], added, newColumns: [] } };
}
