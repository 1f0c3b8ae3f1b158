/** @jest-environment ./tests/officeEnvironment.js */
// A Korean briefing copied without formulas, saved as a file and opened elsewhere: what a reader without the add-in sees,
// and the formulas that go back into it. In whole runs through LibreOffice as well, where that is installed.
import { workbookFile } from "../../playground/file/workbookFile";
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { SHARE_COPY_WORDS } from "../../src/i18n/shareCopy";
import { briefingDrafts } from "../../src/sheets/briefing/briefingDrafts";
import type { Group } from "../../src/taskpane/loading/loadRequest";
import { putFormulasBack } from "../../src/taskpane/share/putFormulasBack";
import { isWhole } from "../sample";
import { sourcesOf } from "../sheets/briefing/built";
import { loadedTables } from "../sheets/briefing/workbookTables";
import { serveHelp } from "../taskpane/formulaCells";
import { answered } from "./answered";
import { hasLibreOffice, openFile, throughLibreOffice } from "./fromFile";
import { cellsHeld, copyByDefault, newestAppendix } from "./shareCopies";
import { emptyWorkbook, host, options, sheetIdOf, store } from "./workbook";

const GROUPS: readonly Group[] = isWhole ? ["exports", "imports"] : ["exports"];
const WANTED = { asOf: "2026-01", languages: ["ko"], groups: GROUPS } as const;
const APPENDIX = SHARE_COPY_WORDS.ko.appendix;

interface Sheet {
  readonly name: string;
  readonly values: ReadonlyMap<string, unknown>;
  readonly formulas: readonly string[];
}

function sheets(): Sheet[] {
  return store.sheetIds().map((id) => {
    const cells = cellsHeld(id);
    return {
      name: store.sheetName(id),
      values: new Map(
        cells.flatMap(({ row, column, value }) => (value === "" ? [] : [[`${row},${column}`, value]])),
      ),
      formulas: cells.flatMap(({ row, column, formula }) => (formula ? [`${row},${column} ${formula}`] : [])),
    };
  });
}

/** Cells whose values differ, but for the last digits. */
function differences(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): unknown[] {
  const isSame = (x: unknown, y: unknown) =>
    typeof x === "number" && typeof y === "number"
      ? Math.abs(x - y) <= 1e-9 * Math.max(1, Math.abs(x))
      : x === y;
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((key) =>
    isSame(a.get(key), b.get(key)) ? [] : [[key, a.get(key), b.get(key)]],
  );
}

let [originals, file]: [Sheet[], Uint8Array] = [[], new Uint8Array()];
/** As LibreOffice saves it. */
let savedAgain: Uint8Array | undefined;
beforeAll(async () => {
  serveHelp();
  emptyWorkbook();
  const workbook = officeWorkbook();
  for (const table of loadedTables(WANTED.asOf, "ko", WANTED.groups))
    await workbook.writeTable(table, options());
  const sources = sourcesOf(WANTED);
  await workbook.writeSheets(
    briefingDrafts(sources, ["ko"], sources.exports.months.at(-1) as number),
    options(),
  );
  answered(store);
  originals = sheets();
  const result = await copyByDefault("ko");
  expect(result.kind).toBe("built");
  answered(store);
  // As it travels: with the tables of figures, without the sheets that it was made from.
  const isCopied = ({ name }: Sheet) => store.sheetIds().some((id) => store.sheetName(id) === copyOf(name));
  for (const { name } of originals.filter(isCopied)) host.workbook.sheet(name).delete();
  file = await workbookFile(host.workbook);
  if (hasLibreOffice()) savedAgain = throughLibreOffice(file);
});

const copyOf = (name: string) => `${name} (${SHARE_COPY_WORDS.ko.copy})`;

test("in the file every figure is there, no formula of ours is, and the appendix has a line for each formula", async () => {
  for (const bytes of savedAgain ? [file, savedAgain] : [file]) {
    await openFile(bytes);
    const now = sheets();
    const copies = originals.filter(({ name }) => now.some((sheet) => sheet.name === copyOf(name)));
    expect(copies.length).toBeGreaterThan(1);
    for (const { name, values } of copies) {
      const copy = now.find((sheet) => sheet.name === copyOf(name));
      expect(copy?.formulas).toEqual([]);
      expect([name, differences(values, copy?.values ?? new Map())]).toEqual([name, []]);
    }
    const all = now.flatMap(({ values }) => [...values.values()]);
    expect(all.filter((value) => value === "#NAME?")).toEqual([]);
    expect(now.flatMap(({ formulas }) => formulas).filter((text) => !/ =CHOOSE\(1,/.test(text))).toEqual([]);
    const lines = now.find(({ name }) => name === APPENDIX)?.formulas ?? [];
    expect(lines).toHaveLength(copies.flatMap(({ formulas }) => formulas).length);
  }
});

test("opened where the add-in is, every formula goes back and gives the same", async () => {
  await openFile(savedAgain ?? file);
  const before = sheets().filter(({ name }) => originals.some((one) => copyOf(one.name) === name));
  const result = await putFormulasBack(officeWorkbook(), await newestAppendix(), options());
  expect(result).toMatchObject({ kind: "relinked", left: [] });
  const formulas = originals.flatMap((sheet) =>
    before.some(({ name }) => name === copyOf(sheet.name)) ? sheet.formulas : [],
  );
  expect(result.kind === "relinked" && result.formulas).toBe(formulas.length);
  answered(store);
  for (const { name, values } of before) {
    const now = new Map(sheets().find((sheet) => sheet.name === name)?.values);
    expect([name, differences(values, now)]).toEqual([name, []]);
  }
  expect(sheetIdOf(APPENDIX)).toBeTruthy();
});
