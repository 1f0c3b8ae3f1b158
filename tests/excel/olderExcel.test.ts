/** @jest-environment ./tests/officeEnvironment.js */
// Excel without the sets of functions that are asked for while the add-in runs: each is missing once.
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { SHARE_COPY_WORDS } from "../../src/i18n/shareCopy";
import { targetDrafts } from "../../src/sheets/target/targetDrafts";
import { serveHelp } from "../taskpane/formulaCells";
import { answered } from "./answered";
import { cellsHeld, copyByDefault } from "./shareCopies";
import { emptyWorkbook, everything, host, options, sampleTable, sheetIdOf, store } from "./workbook";

beforeAll(serveHelp);

const { isSetSupported } = Office.context.requirements;
const ran: unknown[] = [];
const run = Excel.run.bind(Excel) as (...args: unknown[]) => Promise<unknown>;

/** Excel that knows sets up to one, and refuses the option of a later one. */
function excelUpTo(minor: number): void {
  Office.context.requirements.isSetSupported = (_, version) => Number(String(version).split(".")[1]) <= minor;
  ran.length = 0;
  Excel.run = (async (...args: unknown[]) => {
    if (args.length > 1) ran.push(args[0]);
    return run(...args);
  }) as typeof Excel.run;
}
afterEach(() => {
  Office.context.requirements.isSetSupported = isSetSupported;
  Excel.run = run as typeof Excel.run;
});

test("before 1.20 nothing is grouped, and a table is written and cancelled as a whole all the same", async () => {
  emptyWorkbook();
  excelUpTo(19);
  const before = everything();
  const control = new AbortController();
  const halfWay = { signal: control.signal, onProgress: () => control.abort() };
  const cancelled = await officeWorkbook().writeTable(sampleTable(), options(halfWay));
  expect(cancelled).toEqual({ kind: "cancelled" });
  expect(everything()).toEqual(before);
  expect(await officeWorkbook().writeTable(sampleTable(), options())).toMatchObject({ kind: "written" });
  expect(JSON.stringify(ran)).not.toContain("mergeUndoGroup");
});

describe.each([
  [
    14,
    "before 1.15 Excel does not tell what a chart draws: it is left out of a copy, and the appendix names it",
  ],
  [15, "before 1.16 Excel does not tell the colour of a column: the chart is copied, in Excel's own colours"],
])("up to 1.%i", (minor, statement) => {
  test(statement, async () => {
    emptyWorkbook();
    await officeWorkbook().writeSheets(targetDrafts("en"), options());
    answered(store);
    const [original] = host.workbook.sheet("2024 target").charts.itemsList();
    excelUpTo(minor);
    expect(await copyByDefault("en")).toMatchObject({ kind: "built" });
    const copies = host.workbook.sheet("2024 target (copy)").charts.itemsList();
    const appendix = cellsHeld(sheetIdOf(SHARE_COPY_WORDS.en.appendix)).map(({ value }) => String(value));
    const said = appendix.includes(SHARE_COPY_WORDS.en.chartsLeftOut(original.title.text));
    expect([copies.length, said]).toEqual(minor < 15 ? [0, true] : [1, false]);
    const colours = copies.flatMap((copy) => copy.sources().map(({ color }) => color));
    expect(colours.filter(Boolean)).toEqual([]);
  });
});
