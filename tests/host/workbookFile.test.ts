/** @jest-environment ./tests/officeEnvironment.js */
// The workbook as a file, and back.
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre";
import { chartInFile } from "../../playground/file/chartInFile";
import { formulaFromFile, formulaInFile } from "../../playground/file/formulaInFile";
import { workbookFile } from "../../playground/file/workbookFile";
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { briefingDrafts } from "../../src/sheets/briefing/briefingDrafts";
import { targetDrafts } from "../../src/sheets/target/targetDrafts";
import { calculate } from "../excel/calculate";
import { hasLibreOffice, throughLibreOffice } from "../excel/fromFile";
import { sourcesOf } from "../sheets/briefing/built";
import { emptyWorkbook, host, options, store } from "../excel/workbook";

beforeEach(() => void emptyWorkbook());

/** What the reader gives for a cell, as the host has it: days are their numbers. */
function plain(value: unknown): unknown {
  return value instanceof Date ? (value.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000 : (value ?? "");
}

test.each([
  [
    "=TRADE.YOY(Exports[Value],Exports[Period],Exports[@Period])",
    "_xldudf_TRADE_YOY(Exports[Value],Exports[Period],Exports[[#This Row],[Period]])",
  ],
  [
    '=LET(x,TRADE.EXPORTS(),y,INDEX(x,,2),y&"LET(x, y)")',
    '_xlfn.LET(_xlpm.x,_xldudf_TRADE_EXPORTS(),_xlpm.y,INDEX(_xlpm.x,,2),_xlpm.y&"LET(x, y)")',
  ],
  ["=SUM('My sheet'!A1#)", "SUM(_xlfn.ANCHORARRAY('My sheet'!A1))"],
  [
    '=FILTER(T[Two words],T[[#All],[Two words]]<>"")&XLOOKUP(1,A1:A3,B1:B3)',
    '_xlfn._xlws.FILTER(T[Two words],T[[#All],[Two words]]<>"")&_xlfn.XLOOKUP(1,A1:A3,B1:B3)',
  ],
])("a formula is written as Excel writes it, and read back: %s", (formula, inFile) => {
  expect(formulaInFile(formula)).toBe(inFile);
  expect(formulaFromFile(inFile)).toBe(formula);
});

test("the own row of a table without its name is the table's that the cell stands in", () => {
  expect(formulaInFile("=[@Value]/[@[Year before]]-1", "Exports")).toBe(
    "Exports[[#This Row],[Value]]/Exports[[#This Row],[Year before]]-1",
  );
});

test("the target workbook in a file: every cell, table, name, merge, chart and page of it", async () => {
  await officeWorkbook().writeSheets(targetDrafts("ko"), options());
  const calculated = calculate(store);
  const file = await readXlsx(await workbookFile(host.workbook, calculated), { readStyles: true });
  expect(file.sheets.map(({ name }) => name)).toEqual(store.sheetIds().map((id) => store.sheetName(id)));
  let formulas = 0;
  for (const [i, id] of store.sheetIds().entries()) {
    const [sheet, own] = [file.sheets[i], host.workbook.sheetById(id)];
    const used = store.used(id, true);
    for (let r = used?.row ?? 0; used && r < used.row + used.rows; r++) {
      for (let c = used.column; c < used.column + used.columns; c++) {
        const { formula } = store.read(id, r, c);
        const cell = sheet.cells?.get(`${r},${c}`);
        const value = calculated(id, r, c);
        if (formula) {
          formulas++;
          expect(formulaFromFile(String(cell?.formula))).toBe(formula);
          expect(plain(cell?.formulaResult ?? cell?.value)).toEqual(value);
        } else expect(plain(cell?.value ?? sheet.rows[r]?.[c])).toEqual(value);
        const { numberFormat, bold } = store.style(id, r, c);
        if (numberFormat && numberFormat !== "General" && value !== "")
          expect(cell?.style?.numFmt).toBe(numberFormat);
        if (bold && value !== "") expect(cell?.style?.font?.bold).toBe(true);
      }
    }
    expect(sheet.merges ?? []).toHaveLength(store.merged(id).length);
    expect((sheet.tables ?? []).map(({ name }) => name)).toEqual(
      store.tables().flatMap((table) => (table.sheetId === id ? [table.name] : [])),
    );
    const charts = own.charts.itemsList().flatMap((chart) => chartInFile(chart, own) ?? []);
    expect((sheet.charts ?? []).map(({ title }) => title)).toEqual(charts.map(({ title }) => title));
    expect(own.charts.itemsList()).toHaveLength(charts.length);
    if (own.pageLayout.printArea()) expect(sheet.pageSetup?.printArea).toBeTruthy();
  }
  expect(formulas).toBeGreaterThan(25);
  expect(file.namedRanges?.map(({ name }) => name).sort()).toEqual(
    store
      .names()
      .map(({ name }) => name)
      .sort(),
  );
});

test("a chart's line against the axis on the right is in the file, over its own cells and axis", async () => {
  const sources = sourcesOf({ asOf: "2026-01", languages: ["en"], groups: ["exports"] });
  const drafts = briefingDrafts(sources, ["en"], sources.exports.months.at(-1) as number);
  expect(await officeWorkbook().writeSheets(drafts, options())).toMatchObject({ kind: "built" });
  const file = unzipSync(await workbookFile(host.workbook));
  const found = drafts
    .flatMap(({ charts }) => charts)
    .map(({ series }, i) => {
      const chart = new DOMParser().parseFromString(
        strFromU8(file[`xl/charts/chart${i + 1}.xml`]),
        "text/xml",
      );
      const kinds = ["c:barChart", "c:lineChart"].map((kind) =>
        [...chart.getElementsByTagName(kind)].reduce(
          (count, one) => count + one.getElementsByTagName("c:ser").length,
          0,
        ),
      );
      const right = series.filter(({ lineOnRight }) => lineOnRight !== undefined);
      return { kinds, wanted: [series.length - right.length, right.length], chart };
    });
  expect(found.map(({ kinds }) => kinds)).toEqual(found.map(({ wanted }) => wanted));
  const [{ chart }] = found.filter(({ kinds }) => kinds[1] > 0);
  const texts = (name: string) => [...chart.getElementsByTagName(name)].map(({ textContent }) => textContent);
  expect(new Set(texts("c:f")).size).toBe(3);
  expect(chart.getElementsByTagName("parsererror")).toHaveLength(0);
  const axes = (name: string, attribute = "val") =>
    [...chart.getElementsByTagName(name)].map((one) => one.getAttribute(attribute));
  // Each axis is named where it is used, where it is, and where it is crossed.
  const uses = [...axes("c:axId"), ...axes("c:crossAx")];
  expect(uses).toHaveLength(12);
  for (const axis of new Set(uses)) expect(uses.filter((one) => one === axis)).toHaveLength(3);
  expect(axes("c:numFmt", "formatCode")).toHaveLength(2);
});

test("a program that does not know our functions shows their last values", async () => {
  await officeWorkbook().writeSheets(targetDrafts("en"), options());
  const calculated = calculate(store);
  const written = await workbookFile(host.workbook, calculated);
  for (const bytes of hasLibreOffice() ? [written, throughLibreOffice(written)] : [written]) {
    const file = await readXlsx(bytes);
    let shown = 0;
    for (const [i, id] of store.sheetIds().entries()) {
      const used = store.used(id, true);
      for (let r = used?.row ?? 0; used && r < used.row + used.rows; r++)
        for (let c = used.column; c < used.column + used.columns; c++) {
          const value = calculated(id, r, c);
          // LibreOffice calculates a formula anew that has an empty text.
          if (!store.read(id, r, c).formula?.includes("TRADE.") || value === "") continue;
          const cell = file.sheets[i].cells?.get(`${r},${c}`);
          const now = plain(cell?.formulaResult ?? cell?.value ?? file.sheets[i].rows[r]?.[c]);
          if (typeof value === "number") expect(now).toBeCloseTo(value, 9);
          else expect([r, c, now]).toEqual([r, c, value]);
          shown++;
        }
    }
    expect(shown).toBeGreaterThan(25);
  }
});

test("the workbook's model and every other custom XML part are in the file byte for byte, each found from the workbook", async () => {
  const { customXmlParts } = host.workbook;
  customXmlParts.add(
    '<model xmlns="urn:trade-analyst:workbook-model" version="1">{"names":{"수출 &lt;":null}}</model>',
  );
  customXmlParts.add('<other xmlns="urn:other?a=1&amp;b=2">$1 &amp; 한글</other>');
  const bytes = await workbookFile(host.workbook);
  const file = unzipSync(bytes);
  const text = (name: string) => new TextDecoder().decode(file[name]);
  const xml = (name: string) => new DOMParser().parseFromString(text(name), "application/xml");
  const all = (name: string, tag: string) => [...xml(name).getElementsByTagNameNS("*", tag)];
  const related = all("xl/_rels/workbook.xml.rels", "Relationship").filter((one) =>
    one.getAttribute("Type")?.endsWith("/relationships/customXml"),
  );
  const targets = related.map((one) => String(one.getAttribute("Target")).replace("../", ""));
  expect(targets.map(text)).toEqual(customXmlParts.itemsList().map((part) => part.getXml()));
  const ids = all("xl/_rels/workbook.xml.rels", "Relationship").map((one) => one.getAttribute("Id"));
  expect(new Set(ids).size).toBe(ids.length);
  const types = all("[Content_Types].xml", "Override").map((one) => one.getAttribute("PartName"));
  const defaults = all("[Content_Types].xml", "Default").map((one) => one.getAttribute("Extension"));
  expect(defaults).toEqual(expect.arrayContaining(["xml", "rels"]));
  const found = targets.map((target) => {
    const name = target.replace("customXml/", "");
    const props = all(`customXml/_rels/${name}.rels`, "Relationship")[0].getAttribute("Target");
    expect(types).toContain(`/customXml/${props}`);
    const [item] = all(`customXml/${props}`, "datastoreItem");
    expect(item.getAttribute("ds:itemID")).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
    return all(`customXml/${props}`, "schemaRef")[0].getAttribute("ds:uri");
  });
  expect(found).toEqual(["urn:trade-analyst:workbook-model", "urn:other?a=1&b=2"]);
  expect((await readXlsx(bytes)).sheets).toHaveLength(1);
});
