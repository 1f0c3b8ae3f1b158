/** @jest-environment ./tests/officeEnvironment.js */
// The one cell of the briefing that an update types into, through Office.js.
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { emptyWorkbook, sheetIdOf, store, type } from "./workbook";

const options = { signal: new AbortController().signal, onProgress: () => undefined };

beforeEach(() => {
  emptyWorkbook();
});

function named(name: string, address: string): Promise<void> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange(address);
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
  expect(await officeWorkbook().setInput("BriefAsOfEn", "2026-09", options)).toEqual({
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
  expect(await officeWorkbook().setInput("BriefAsOfEn", "2026-09", options)).toMatchObject({ kind: "set" });
  expect(store.read(id, 2, 1).formula).toBe("=A1");
});

test("a sheet that was hidden is seen again, since it is said to be shown", async () => {
  const front = sheetIdOf("Sheet1");
  const id = store.addSheet("Brief");
  store.setName({ name: "BriefAsOfEn", formula: "Brief!$B$3", comment: "" });
  store.hideSheet(id, true);
  store.activateSheet(front);
  expect(await officeWorkbook().setInput("BriefAsOfEn", "2026-09", options)).toEqual({
    kind: "set",
    sheet: "Brief",
  });
  expect([store.isSheetHidden(id), store.activeSheetId]).toEqual([false, id]);
});

test("without the name nothing is there to type into", async () => {
  expect(await officeWorkbook().setInput("BriefAsOfEn", "2026-09", options)).toEqual({ kind: "missing" });
});
