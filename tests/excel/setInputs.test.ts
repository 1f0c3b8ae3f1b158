/** @jest-environment ./tests/officeEnvironment.js */
// The one cell of each briefing that an update types into, through Office.js.
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { plainDraft } from "../plainDraft";
import { emptyWorkbook, everything, host, sheetIdOf, store, type } from "./workbook";

const MONTH = { names: ["BriefAsOfEn"], text: "2026-09" };
const DRAFT = {
  ...plainDraft("Briefing", { cells: [["follows"], [{ formula: "=BriefAsOfKo" }]] }),
  columnWidths: { 0: 80 },
};
const options = { signal: new AbortController().signal, onProgress: () => undefined };

beforeEach(() => {
  emptyWorkbook();
});

function named(name: string, address: string, sheet = "Sheet1"): Promise<void> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(address);
    cell.numberFormat = [["@"]];
    context.workbook.names.add(name, cell);
    await context.sync();
  });
}

test("a text is typed into the cell of a name, as text, and nothing else changes", async () => {
  const id = sheetIdOf("Sheet1");
  await named("BriefAsOfEn", "B3");
  type(id, 2, 1, "2026-08");
  type(id, 4, 4, "a note of her own");
  expect(await officeWorkbook().setInputs(MONTH, options)).toEqual({
    kind: "set",
    sheet: "Sheet1",
  });
  expect(store.read(id, 2, 1).value).toBe("2026-09");
  expect(store.read(id, 4, 4).value).toBe("a note of her own");
});

test("a cell with a formula follows another and is left as it is", async () => {
  const id = sheetIdOf("Sheet1");
  await named("BriefAsOfEn", "B3");
  type(id, 0, 0, "2026-08");
  type(id, 2, 1, "=A1");
  expect(await officeWorkbook().setInputs(MONTH, options)).toMatchObject({ kind: "set" });
  expect(store.read(id, 2, 1).formula).toBe("=A1");
});

test("a sheet that was hidden is seen again, since it is said to be shown", async () => {
  const front = sheetIdOf("Sheet1");
  const id = store.addSheet("Brief");
  store.setName({ name: "BriefAsOfEn", formula: "Brief!$B$3", comment: "" });
  store.hideSheet(id, true);
  store.activateSheet(front);
  expect(await officeWorkbook().setInputs(MONTH, options)).toEqual({
    kind: "set",
    sheet: "Brief",
  });
  expect([store.isSheetHidden(id), store.activeSheetId]).toEqual([false, id]);
});

test("without the name nothing is there to type into", async () => {
  expect(await officeWorkbook().setInputs(MONTH, options)).toEqual({ kind: "missing", there: [] });
});

describe("two briefings", () => {
  const BOTH = { names: ["BriefAsOfKo", "BriefAsOfEn"], text: "2026-09" };
  const months = () => ["Ko", "En"].map((name) => store.read(sheetIdOf(name), 2, 1).value);

  beforeEach(async () => {
    for (const name of ["Ko", "En"]) {
      const id = store.addSheet(name);
      await named(`BriefAsOf${name}`, "B3", name);
      type(id, 2, 1, "2026-08");
    }
  });

  const protect = (name: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).protection.protect();
      await context.sync();
    });

  test("both get the month, and the first is shown", async () => {
    expect(await officeWorkbook().setInputs(BOTH, options)).toEqual({ kind: "set", sheet: "Ko" });
    expect(months()).toEqual(["2026-09", "2026-09"]);
    expect(store.activeSheetId).toBe(sheetIdOf("Ko"));
  });

  test("neither gets it where one is protected: it is said that nothing was changed", async () => {
    await protect("En");
    const before = everything();
    expect(await officeWorkbook().setInputs(BOTH, options)).toEqual({
      kind: "refused",
      obstacle: { kind: "sheet-protected", sheet: "En" },
    });
    expect(everything()).toEqual(before);
  });

  test("neither gets it where one is not there, which is told", async () => {
    const names = ["BriefAsOfKo", "Other"];
    expect(await officeWorkbook().setInputs({ names, text: "2026-09" }, options)).toEqual({
      kind: "missing",
      there: ["BriefAsOfKo"],
    });
    expect(months()).toEqual(["2026-08", "2026-08"]);
  });

  test("one that is there gets it together with the sheets of the other, or not at all", async () => {
    const inputs = { names: ["BriefAsOfKo"], text: "2026-09" };
    const before = everything();
    const write = (last: number) => {
      let count = 0;
      host.disturb = () => (++count === last ? { failsAfter: 0.5, code: "ServiceNotAvailable" } : undefined);
      return officeWorkbook()
        .writeSheets([DRAFT], { ...options, inputs })
        .finally(() => (host.disturb = undefined));
    };
    let failed = 0;
    for (let n = 1; (await write(n)).kind === "refused"; n++) {
      failed++;
      expect(everything()).toEqual(before);
    }
    expect(failed).toBeGreaterThan(5);
    expect(months()).toEqual(["2026-09", "2026-08"]);
    expect(store.sheetName(store.activeSheetId)).toBe(DRAFT.name);
  });

  test("the name of one that is there may go meanwhile: then nothing is written", async () => {
    const inputs = { names: ["Gone"], text: "2026-09" };
    const before = everything();
    expect(await officeWorkbook().writeSheets([DRAFT], { ...options, inputs })).toEqual({
      kind: "refused",
      obstacle: { kind: "moved" },
    });
    expect(everything()).toEqual(before);
  });
});
