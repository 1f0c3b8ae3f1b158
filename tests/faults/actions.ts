// What the pane does to a workbook, each on one that its user has made her own.
import type { TableToWrite, WriteOptions } from "../../src/excel/Workbook";
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
import { type Action, running } from "./Action";
import { byKey, fixing } from "./updatesByKey";
import {
  AS_OF,
  figures,
  HEADERS,
  monthThere,
  OTHER_AS_OF,
  ownWork,
  ROWS,
  TABLE,
  tableThere,
} from "./workbooks";

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
