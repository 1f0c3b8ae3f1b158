/** @jest-environment ./tests/officeEnvironment.js */
// Whence the figures of the workbook's own tables came: said of every formula that reads them, in the list of our cells
// and in the appendix of a copy.
import { functionHelp } from "../../scripts/functionHelp";
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { EXPLAIN_WORDS } from "../../src/i18n/explain";
import type { Language } from "../../src/i18n/language";
import { knownTables, type TableInWorkbook } from "../../src/model/tableInWorkbook";
import type { SeriesModel } from "../../src/model/WorkbookModel";
import { detailsOf } from "../../src/taskpane/cells/detailsOf";
import { cellNotes } from "../../src/taskpane/share/cellNotes";
import { catalogue } from "../catalogue";
import "../functions/sheet";
import { emptyWorkbook, options, sampleTable, sheetIdOf, store, type } from "./workbook";

const help = functionHelp(catalogue());
const workbook = officeWorkbook();
let sheet: string;

const series = (name: string, source: string, came: string): SeriesModel => ({
  id: name,
  also: [],
  name,
  measure: "amount",
  isCumulative: false,
  step: 1,
  provisional: [],
  source,
  came,
});

async function write(
  sheetName: string,
  tableName: string,
  known?: Readonly<Record<string, SeriesModel>>,
): Promise<void> {
  const model = known && { frequency: "month" as const, periodHeader: "Period", series: known };
  const table = { ...sampleTable(24), sheetName, tableName, ...(model && { model }) };
  expect(await workbook.writeTable(table, options())).toMatchObject({ kind: "written" });
}

beforeEach(async () => {
  sheet = emptyWorkbook();
  await write("Exports", "Flows", {
    Exports: series("Exports", "October release.pdf", "2026-10-01"),
    Imports: series("Imports", "customs.xlsx", "2026-09-15"),
  });
  await write("Of chips", "Chips", {
    Exports: series("Chips", "October release.pdf", "2026-10-01"),
    Imports: series("Cars", "typed in", "2026-10-02"),
  });
  await write("Plain", "Plain");
});

async function known(): Promise<readonly TableInWorkbook[]> {
  const found = await workbook.readTables();
  if (found.kind !== "tables") throw new Error(found.kind);
  return knownTables(found.model, found.tables);
}

/** What the list says of the only formula of ours. */
async function listed(language: Language): Promise<string[] | undefined> {
  const found = await workbook.findOurs(options());
  if (found.kind !== "found") throw new Error(found.kind);
  const [[block], ...others] = found.sheets.map(({ blocks }) => blocks);
  expect(others).toEqual([]);
  const told = await detailsOf(block, workbook, { help, tables: await known(), read: new Map(), language });
  const { source } = EXPLAIN_WORDS[language].headings;
  return told?.sources.map(({ term, text }) => (term === source ? text : `${term}: ${text}`));
}

/** What the appendix says of the formula of a cell. */
async function inAppendix(row: number, column: number, language: Language): Promise<string | undefined> {
  const found = await workbook.readSheets([]);
  if (found.kind !== "sheets") throw new Error(found.kind);
  const sheets = found.sheets.filter(({ id }) => id === sheet);
  const { signal } = new AbortController();
  const wanted = { workbook: found, sheets, known: await known(), help, language };
  return (await cellNotes(wanted, signal))(sheets[0], { row, column }).source;
}

const OCTOBER = { en: "October release.pdf, as of 2026-10-01", ko: "October release.pdf, 2026-10-01 기준" };
const CUSTOMS = { en: "customs.xlsx, as of 2026-09-15", ko: "customs.xlsx, 2026-09-15 기준" };

describe.each(["en", "ko"] as const)("in %s", (language) => {
  test.each([
    "=TRADE.YOY(Flows[Period],Flows[Exports])",
    "=TRADE.YOY(Exports!A4:A27,Exports!$B$4:$B$27)",
    "=TRADE.YOY(Exports!A:A,Exports!B:B)",
    '=IFERROR(TRADE.YOY(Flows[Period],Flows[Exports],"2021-10"),0)',
    "=TRADE.YOY(Flows[Period],Flows[Exports])+TRADE.YTD(Flows[Period],Flows[Exports])",
  ])(
    "the list says the source and the day of the column that is read, and so does the appendix: %s",
    async (formula) => {
      type(sheet, 1, 1, formula);
      const line = `Exports: ${OCTOBER[language]}`;
      expect(await listed(language)).toEqual([line]);
      expect(await inAppendix(1, 1, language)).toBe(line);
    },
  );

  test("of several tables every source is said, each once", async () => {
    type(
      sheet,
      1,
      1,
      "=TRADE.YOY(Flows[Period],Flows[[Exports]:[Imports]])+TRADE.YTD(Chips[Period],Chips[Exports])+TRADE.YTD(Flows[Period],Flows[Imports])",
    );
    const lines = [`Exports, Chips: ${OCTOBER[language]}`, `Imports: ${CUSTOMS[language]}`];
    expect(await listed(language)).toEqual(lines);
    for (const text of [OCTOBER[language], CUSTOMS[language]])
      expect((await inAppendix(1, 1, language))?.split(text).length).toBe(2);
  });

  test("what shipped figures a formula takes is said beside it", async () => {
    type(sheet, 1, 1, '=TRADE.YTD(Flows[Period],Flows[Imports])/TRADE.EXPORTS(,,"2024-05","2024-05")');
    const said = await listed(language);
    expect(said?.at(-1)).toBe(`Imports: ${CUSTOMS[language]}`);
    expect(said?.length).toBeGreaterThan(1);
  });
});

test.each([
  ["a table that the model does not know", "=TRADE.YOY(Plain[Period],Plain[Exports])"],
  ["cells beside a table", "=TRADE.YOY(Exports!A4:A27,Exports!E4:E27)"],
  ["a table's periods only", "=TRADE.PERIOD(INDEX(Flows[Period],1))"],
  ["a table's headers only", '=TRADE.TEXT_OF(Flows[[#Headers],[Exports]],"x")'],
])("nothing is said of %s", async (_, formula) => {
  type(sheet, 1, 1, formula);
  expect(await listed("en")).toEqual([]);
});

test("of formulas filled across, one line, the sources of all that they read are said", async () => {
  type(sheet, 1, 1, "=TRADE.YTD(Exports!$A$4:$A$27,Exports!B$4:B$27)");
  type(sheet, 1, 2, "=TRADE.YTD(Exports!$A$4:$A$27,Exports!C$4:C$27)");
  expect(await listed("en")).toEqual([`Exports: ${OCTOBER.en}`, `Imports: ${CUSTOMS.en}`]);
});

test("a row of a table is read by the formula beside it", async () => {
  const id = sheetIdOf("Of chips");
  store.write(id, { row: 2, column: 3, rows: 2, columns: 1 }, [
    [{ value: "Mine" }],
    [{ formula: "=TRADE.YTD([@Period],[@Imports])" }],
  ]);
  const { id: table = "" } = store.tables().find(({ name }) => name === "Chips") ?? {};
  store.resizeTable(table, { row: 2, column: 0, rows: 25, columns: 4 });
  expect(await listed("en")).toEqual(["Cars: typed in, as of 2026-10-02"]);
});

test("a table that was moved, and a column that was renamed, are known again", async () => {
  store.insertRows(sheetIdOf("Exports"), 0, 5);
  type(sheetIdOf("Exports"), 7, 1, "Whatever");
  type(sheet, 1, 1, "=TRADE.YTD(Exports!A9:A32,Exports!B9:B32)");
  expect(await listed("en")).toEqual([`Exports: ${OCTOBER.en}`]);
});
