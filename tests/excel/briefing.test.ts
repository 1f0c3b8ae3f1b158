/** @jest-environment ./tests/officeEnvironment.js */
// The briefing, written to a workbook through Office.js.
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { briefingDrafts } from "../../src/sheets/briefing/briefingDrafts";
import { carriedDraft } from "../../src/sheets/carried/carriedDraft";
import { carriedGroups } from "../../src/sheets/carried/carriedGroups";
import { recordsDraft } from "../../src/sheets/records/recordsDraft";
import { recordRows } from "../../src/taskpane/brief/recordRows";
import { sourcesOf } from "../sheets/briefing/built";
import { inWorkbook, loadedTables } from "../sheets/briefing/workbookTables";
import { emptyWorkbook, host } from "./workbook";

const options = { signal: new AbortController().signal, onProgress: () => undefined };

test("it is written whole, with its charts, its lines on the right and its two pages", async () => {
  emptyWorkbook();
  const sources = sourcesOf({ asOf: "2026-01", languages: ["ko"] });
  const month = sources.exports.months.at(-1) as number;
  const result = await officeWorkbook().writeSheets(briefingDrafts(sources, ["ko"], month), options);
  expect(result).toEqual({ kind: "built", sheet: "브리핑" });
  const { pageLayout } = host.workbook.sheet("브리핑");
  expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 2 });
  expect([pageLayout.leftMargin, pageLayout.bottomMargin]).toEqual([22, 22]);
});

test("its page is read as it stands, down to the last printed row, and only if it is there", async () => {
  const id = emptyWorkbook();
  const page = { name: "BriefAsOfKo", below: "BriefDateKo", columns: 3 } as const;
  const workbook = officeWorkbook();
  expect(await workbook.readPage(page)).toEqual({ kind: "missing" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C1").values = [["first", 1234.5, "△1.0%"]];
    sheet.getRange("E1").values = [["a note beside"]];
    sheet.getRange("A4").values = [["below"]];
    context.workbook.names.add("BriefAsOfKo", sheet.getRange("B2"));
    context.workbook.names.add("BriefDateKo", sheet.getRange("A4"));
    await context.sync();
  });
  expect(await workbook.readPage(page)).toEqual({
    kind: "page",
    sheet: "Sheet1",
    texts: [
      ["first", "1234.5", "△1.0%"],
      ["", "", ""],
      ["", "", ""],
    ],
  });
  host.workbook.store.insertRows(id, 0, 1);
  const result = await workbook.readPage(page);
  expect(result.kind === "page" && result.texts).toHaveLength(4);
});

test.each(["records", "carried"] as const)(
  "a sheet of the %s is written whole, as often as it is asked for",
  async (which) => {
    emptyWorkbook();
    const wanted = { asOf: "2025-09", languages: ["en"], groups: ["exports", "customs"] } as const;
    const tables = inWorkbook(loadedTables(wanted.asOf, "en", wanted.groups));
    const sources = sourcesOf(wanted);
    const month = sources.exports.months.at(-1) as number;
    const draft =
      which === "records"
        ? recordsDraft(recordRows(tables, month, "en"), month, "en")
        : carriedDraft(carriedGroups(sources), sources.exports, { month, span: "month", language: "en" });
    const written: string[] = [];
    for (let times = 0; times < 2; times++) {
      const result = await officeWorkbook().writeSheets([draft], options);
      if (result.kind !== "built") throw new Error(JSON.stringify({ times, result }));
      written.push(result.sheet);
      expect(host.workbook.sheet(result.sheet).charts.itemsList()).toHaveLength(draft.charts.length);
    }
    expect(new Set(written).size).toBe(2);
  },
);
