/** @jest-environment ./tests/officeEnvironment.js */
// The briefing, written to a workbook through Office.js.
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { briefingDrafts } from "../../src/sheets/briefing/briefingDrafts";
import { sourcesOf } from "../sheets/briefing/built";
import { emptyWorkbook, host } from "./workbook";

jest.setTimeout(120_000);
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
