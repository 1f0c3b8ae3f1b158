/** @jest-environment ./tests/officeEnvironment.js */
// Copies without formulas, through Office.js, of sheets that the spreadsheet has calculated.
import { SHARE_COPY_WORDS } from "../../src/i18n/shareCopy";
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { targetDrafts } from "../../src/sheets/target/targetDrafts";
import { copiedByDefault } from "../../src/taskpane/share/copyChoices";
import { makeCopy } from "../../src/taskpane/share/makeCopy";
import { serveHelp } from "../taskpane/formulaCells";
import { answered } from "./answered";
import { cellsHeld, copyByDefault, mergedIn } from "./shareCopies";
import { emptyWorkbook, host, options, sheetIdOf, store } from "./workbook";

beforeAll(serveHelp);

describe("of the 2024 target", () => {
  let originals: string[];
  beforeAll(async () => {
    emptyWorkbook();
    await officeWorkbook().writeSheets(targetDrafts("en"), options());
    answered(store);
    originals = store.sheetIds();
    expect(await copyByDefault("en")).toEqual({ kind: "built", sheet: "2024 target (copy)" });
  });

  test("no cell of the copies holds a formula, and each shows what the original shows", () => {
    let formulas = 0;
    for (const name of ["2024 target", "Data"]) {
      const [original, copy] = [cellsHeld(sheetIdOf(name)), cellsHeld(sheetIdOf(`${name} (copy)`))];
      expect(copy.filter(({ formula }) => formula)).toEqual([]);
      const shown = ({ row, column, value }: (typeof copy)[number]) => [row, column, value];
      expect(copy.map(shown)).toEqual(original.filter(({ value }) => value !== "").map(shown));
      formulas += original.filter(({ formula }) => formula).length;
    }
    expect(formulas).toBeGreaterThan(90);
  });

  test("it looks the same: number formats, looks, widths, heights, merged cells, frozen rows", () => {
    for (const name of ["2024 target", "Data"]) {
      const [id, copy] = [sheetIdOf(name), sheetIdOf(`${name} (copy)`)];
      for (const { row, column, value } of cellsHeld(id)) {
        if (value === "") continue;
        expect(store.numberFormat(copy, row, column) ?? "General").toBe(
          store.numberFormat(id, row, column) ?? "General",
        );
        const { bold, fill, fontSize = 11, wrap = false } = store.style(id, row, column);
        expect(store.style(copy, row, column)).toMatchObject({
          ...(bold && { bold }),
          ...(fill && { fill }),
        });
        expect(store.style(copy, row, column).fontSize ?? 11).toBe(fontSize);
        expect(store.style(copy, row, column).wrap ?? false).toBe(wrap);
        expect(store.columnWidth(copy, column)).toBe(store.columnWidth(id, column));
        expect(store.rowHeight(copy, row)).toBe(store.rowHeight(id, row));
      }
      expect(mergedIn(copy)).toEqual(mergedIn(id));
      expect(store.frozen(copy)).toEqual(store.frozen(id));
      expect(store.hasGridlines(copy)).toBe(store.hasGridlines(id));
    }
  });

  test("its chart draws the copied cells", () => {
    const chartOf = (name: string) => host.workbook.sheet(name).charts.itemsList()[0];
    const [original, copy] = [chartOf("2024 target"), chartOf("2024 target (copy)")];
    const drawn = (chart: typeof copy) =>
      chart.sources().map(({ name, values, categories }) => [name, values?.address, categories?.address]);
    expect(drawn(copy)).toEqual(
      drawn(original).map((line) => line.map((text) => text?.replace(/^Data!/, "'Data (copy)'!"))),
    );
    expect(copy.title.text).toBe(original.title.text);
    const box = ({ left, top, width, height }: typeof copy) => [left, top, width, height].map(Math.round);
    expect(box(copy)).toEqual(box(original));
  });

  test("the appendix has every formula with its value, and says where it stands and what stands behind it", () => {
    const columns = SHARE_COPY_WORDS.en.columns;
    const held = cellsHeld(sheetIdOf(SHARE_COPY_WORDS.en.appendix));
    const header = held.filter(({ row }) => row === 4).map(({ value }) => value);
    expect(header).toEqual(Object.values(columns));
    const of = (row: number, name: string) =>
      held.find((cell) => cell.row === row && cell.column === header.indexOf(name));
    const rows = [...new Set(held.map(({ row }) => row))].filter((row) => row > 4);
    const original = ["2024 target", "Data"].flatMap((name) =>
      cellsHeld(sheetIdOf(name)).flatMap(({ formula, value }) => (formula ? [[formula, value]] : [])),
    );
    expect(rows.map((row) => [of(row, columns.formula)?.value, of(row, columns.shown)?.value ?? ""])).toEqual(
      original,
    );
    for (const row of rows) {
      const value = of(row, columns.shown)?.value ?? "";
      expect(of(row, columns.formula)?.formula).toBeUndefined();
      expect(of(row, columns.source)?.value).toMatch(/table|cells|million US dollars/);
      if (/^#/.test(String(value))) expect(of(row, columns.reason)?.value).toMatch(/\w{3}/);
    }
  });

  test("the original sheets are as they were", () => {
    expect(store.sheetIds().slice(0, originals.length)).toEqual(originals);
    expect(store.tables().map(({ name }) => name)).toEqual(["Exports", "Annual", "Cars", "Path"]);
  });

  test("a second copy stands beside the first under names of its own, appendices are not offered", async () => {
    const found = await officeWorkbook().readSheets([]);
    if (found.kind === "refused") throw new Error("refused");
    expect(copiedByDefault(found).map((id) => store.sheetName(id))).toEqual(["2024 target", "Data"]);
    expect(await copyByDefault("en")).toEqual({ kind: "built", sheet: "2024 target (copy 2)" });
    expect(store.names().map(({ name }) => name)).toEqual(
      expect.arrayContaining(["TradeCopy_1", "TradeCopy_2"]),
    );
  });
});

test.each([
  ["#BUSY!", "not-calculated"],
  ["#NAME?", "unknown-name"],
])("a cell that shows %s is named, and nothing is copied", async (shown, kind) => {
  const id = emptyWorkbook();
  store.write(id, { row: 2, column: 1, rows: 1, columns: 1 }, [[{ formula: "=TRADE.EXPORTS()" }]]);
  (store as unknown as { answer: (...args: unknown[]) => void }).answer(id, 2, 1, [[shown]]);
  expect(await makeCopy(officeWorkbook(), [id], "en", options())).toEqual({ kind, cells: ["Sheet1!B3"] });
  expect(store.sheetIds()).toEqual([id]);
});
