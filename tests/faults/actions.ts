// What the pane does to a workbook, each on one that its user has made her own.
import type { Host } from "../../playground/host/Host";
import type { FormulaCells } from "../../src/excel/FormulaCells";
import type {
  TableGrowth,
  TableToWrite,
  TableUpdate,
  Workbook,
  WriteOptions,
} from "../../src/excel/Workbook";
import type { Rect } from "../../src/grid/a1";
import type { ModelToBe } from "../../src/model/WorkbookModel";
import { briefingSources } from "../../src/sheets/Sources";
import { carriedDraft } from "../../src/sheets/carried/carriedDraft";
import { carriedGroups } from "../../src/sheets/carried/carriedGroups";
import type { Border, Draft } from "../../src/sheets/Draft";
import { exampleDrafts } from "../../src/sheets/examples/exampleDraft";
import { briefingDrafts } from "../../src/sheets/briefing/briefingDrafts";
import { recordsDraft } from "../../src/sheets/records/recordsDraft";
import { targetDrafts } from "../../src/sheets/target/targetDrafts";
import { shareCopy } from "../../src/sheets/shareCopy/shareCopy";
import { recordRows } from "../../src/taskpane/brief/recordRows";
import { homeTarget } from "../../src/taskpane/panels/formula/formulaTarget";
import { sourcesOf } from "../sheets/briefing/built";
import { inWorkbook, loadedTables } from "../sheets/briefing/workbookTables";
import { workbookOf } from "../taskpane/sheets";
import { ordinalOf } from "../sheets/tableMonths";
import {
  analystsTable,
  AS_OF,
  figures,
  HEADERS,
  monthThere,
  OTHER_AS_OF,
  ownWork,
  REVISIONS,
  revisionsThere,
  ROWS,
  TABLE,
  tableThere,
} from "./workbooks";

type Pane = Workbook & FormulaCells;
type Outcome = Awaited<
  ReturnType<
    | Pane["writeTable"]
    | Pane["writeSheets"]
    | Pane["setInputs"]
    | Pane["insertFormula"]
    | Pane["placeToInsert"]
    | Pane["replaceFormulas"]
  >
>;

export interface Action {
  readonly name: string;
  /** Whether the table that is written to is there before. */
  readonly isUpdate: boolean;
  /** In its midst a sort comes to another order: rows are empty for a while and go last, or a filter is cleared. */
  readonly sortsOtherwise?: boolean;
  /** Formulas stand for a moment where they are tried: a pane that closes then leaves them, and the next one takes them out. */
  readonly tries?: boolean;
  /** Rows that come in above others. */
  readonly rowsComing?: number;
  /** Prepares the workbook, which has one empty sheet. */
  prepare(host: Host): void;
  run(workbook: Pane): Promise<Outcome>;
  /** The same, made ready anew from the workbook as it is: a part may have been done. */
  again?(workbook: Pane, host: Host): Promise<Outcome>;
  /** The sheet that is written to, once it is there. */
  readonly sheet: string;
  /** A defined name that it gives. */
  readonly definedName: string;
}

const never = new AbortController().signal;
const running = { signal: never, onProgress: () => undefined };

const TAX_LAW = exampleDrafts("taxLaw", "en");
const TARGET = targetDrafts("en");
/** Over the totals: with more tables it has more of the same cells. */
const BRIEFING_TABLES = sourcesOf({ asOf: "2026-01", languages: ["ko"], groups: ["exports", "imports"] });
const BRIEFING = briefingDrafts(BRIEFING_TABLES, ["ko"], BRIEFING_TABLES.exports.months.at(-1) as number);

/** The two sheets of the Brief panel, over loaded figures. */
const MONTH = ordinalOf("2026-09");
const tablesWith = (group: "ministry" | "destinations") =>
  inWorkbook(loadedTables("2026-09", "en", ["exports", group]));
function recordsSheet(): Draft {
  return recordsDraft(recordRows(tablesWith("destinations"), MONTH, "en"), MONTH, "en");
}
function carriedSheet(): Draft {
  const { exports, ...parts } = briefingSources(tablesWith("ministry"));
  if (!exports) throw new Error("no exports");
  return carriedDraft(carriedGroups(parts), exports, { month: MONTH, span: "month", language: "en" });
}

const FRAME: Border = {
  rect: { row: 0, column: 0, rows: 3, columns: 2 },
  side: "bottom",
  line: { style: "Double", weight: "Thick", color: "#C00000" },
};

/** A report with its figures, as they are copied without formulas, with lines as an analyst draws them. */
function copied(): readonly Draft[] {
  const workbook = workbookOf();
  const chosen = ["report", "figures"];
  const copy = shareCopy({ workbook, chosen, noteOf: () => ({}), copiedOn: "2026-11-26", language: "en" });
  if (copy.kind !== "ready") throw new Error(copy.kind);
  return copy.drafts.map((draft) => ({ ...draft, borders: [FRAME] }));
}

const widened = (table: TableToWrite): TableToWrite => ({
  ...table,
  headers: [...table.headers, "Cars"],
  rows: table.rows.map((row, i) => [...row, 7 + i]),
  formats: [...table.formats, "0"],
  widths: [...table.widths, 60],
});

function inserting(name: string, place: WriteOptions["place"], sheet: string): Action {
  return {
    name,
    isUpdate: false,
    sheet,
    definedName: TABLE,
    prepare: ownWork,
    run: (workbook) => workbook.writeTable(figures(ROWS), { ...running, place, replace: false }),
  };
}

function building(name: string, drafts: readonly Draft[]): Action {
  const [{ name: sheet, names }] = drafts;
  return {
    name,
    isUpdate: false,
    sheet,
    definedName: Object.keys(names)[0] ?? "Unused",
    prepare: ownWork,
    run: (workbook) => workbook.writeSheets(drafts, running),
  };
}

function updating(name: string, table: TableToWrite): Action {
  return {
    name: `update, ${name}`,
    isUpdate: true,
    sortsOtherwise: table.rows.length < ROWS,
    sheet: "Exports",
    definedName: "Unused",
    prepare(host) {
      ownWork(host);
      tableThere(host, table.headers.length === HEADERS.length);
    },
    run: (workbook) =>
      workbook.writeTable(table, { ...running, place: { kind: "new-sheet" }, replace: true }),
  };
}

/** Figures that come in for the table that is there: two are revised, a month or two are added. */
function byKey(
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
function fixing(): Action {
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

/**
 * Formulas into cells of a sheet that is there: one into a cell, one into cells that make room for its answer.
 * @param mustGive - Nothing is calculated here, so that each gives a blank.
 */
function replacing(name: string, mustGive?: readonly (readonly (readonly unknown[])[])[]): Action {
  return {
    name,
    isUpdate: true,
    sheet: "Copy",
    definedName: "Unused",
    tries: mustGive !== undefined,
    prepare(host) {
      ownWork(host);
      const { store } = host.workbook;
      const id = store.addSheet("Copy");
      const cells = [
        ["Share", "", ""],
        [0.5, 100, 200],
        ["", 110, 210],
        [7, "", ""],
        [8, "", ""],
      ];
      store.write(
        id,
        { row: 1, column: 0, rows: 5, columns: 3 },
        cells.map((row) => row.map((value) => ({ value }))),
      );
      store.setStyle(id, { row: 2, column: 0, rows: 1, columns: 1 }, { bold: true });
    },
    async run(workbook) {
      const found = await workbook.readSheets([]);
      if (found.kind === "refused") return found;
      const { id: sheet } = found.sheets.find(({ name }) => name !== "Sheet1") ?? found.sheets[0];
      const at = (row: number, rows: number) => ({ row, column: 0, rows, columns: 1 });
      return workbook.replaceFormulas(
        [
          { sheet, rect: at(2, 1), before: [[0.5]], formula: "=B3/C3" },
          { sheet, rect: at(4, 2), before: [[7], [8]], formula: "=B3:B4/C3:C4" },
        ],
        { ...running, ...(mustGive && { mustGive }) },
      );
    },
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

export const ACTIONS: readonly Action[] = [
  inserting("insert on a new sheet", { kind: "new-sheet" }, "Exports"),
  inserting("insert at the selection", { kind: "selection" }, "Sheet1"),
  updating("same rows", figures(ROWS, 5000)),
  updating("more rows", figures(ROWS + 8, 5000)),
  updating("fewer rows", figures(ROWS - 8, 5000)),
  updating("a column more", widened(figures(ROWS + 8, 5000))),
  byKey("revisions new", { isNewestFirst: false, revisions: "new" }),
  byKey("newest first and filtered, revisions added", { isNewestFirst: true, revisions: "add" }),
  fixing(),
  building("an example's sheet", TAX_LAW),
  building("the target's sheets", TARGET),
  building("the sheet of records", [recordsSheet()]),
  building("the sheet of what carried exports", [carriedSheet()]),
  { ...building("a copy without formulas", copied()), definedName: "TradeCopy_1" },
  replacing("formulas into a copy"),
  replacing("formulas that are tried", [[[""]], [[1], [2]]]),
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
  {
    name: "the briefing's sheets, with the month of the other",
    isUpdate: false,
    sheet: BRIEFING[0].name,
    definedName: AS_OF,
    prepare(host) {
      ownWork(host);
      monthThere(host, OTHER_AS_OF);
    },
    run: (workbook) =>
      workbook.writeSheets(BRIEFING, { ...running, inputs: { names: [OTHER_AS_OF], text: "2026-02" } }),
  },
  {
    name: "the briefing's month",
    isUpdate: false,
    sheet: "Sheet1",
    definedName: "Unused",
    prepare(host) {
      ownWork(host);
      monthThere(host);
    },
    run: (workbook) => workbook.setInputs({ names: [AS_OF], text: "2026-02" }, running),
  },
  {
    name: "a formula at the selection",
    isUpdate: false,
    sheet: "Sheet1",
    definedName: "Unused",
    prepare: ownWork,
    async run(workbook) {
      const place = await workbook.placeToInsert();
      return place.kind === "refused" ? place : workbook.insertFormula("=SUM($F$1:$F$3)", place, running);
    },
  },
  {
    name: "a formula that was taken up, in its cell",
    isUpdate: false,
    sheet: "Sheet1",
    definedName: "Unused",
    prepare(host) {
      ownWork(host);
      const { store } = host.workbook;
      const [id] = store.sheetIds();
      const cell = { row: 4, column: 0, rows: 1, columns: 1 };
      store.write(id, cell, [[{ formula: "=SUM($F$1:$F$3)" }]]);
    },
    async run(workbook) {
      const taken = await workbook.selectedCell();
      if (taken.kind === "refused") return taken;
      if (taken.kind === "no-formula") return { kind: "refused", obstacle: { kind: "formula-moved" } };
      const target = homeTarget(workbook, taken, () => undefined);
      const place = await target.look();
      return place.kind === "refused" ? place : target.write("=MAX($F$1:$F$3)", place, running);
    },
  },
];
