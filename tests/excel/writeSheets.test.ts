/** @jest-environment ./tests/officeEnvironment.js */
import type { MemoryStore } from "../../playground/host/MemoryStore";
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { EXAMPLE_KEYS } from "../../src/i18n/examples";
import type { Draft } from "../../src/sheets/Draft";
import { exampleDrafts } from "../../src/sheets/examples/exampleDraft";
import { NAMES } from "../../src/sheets/target/names";
import { targetDrafts } from "../../src/sheets/target/targetDrafts";
import { cellsOf } from "../sheets/draftCells";
import { emptyWorkbook, everything, failRequest, host, sheetIdOf, store, type } from "./workbook";
import { isWhole } from "../sample";

const workbook = officeWorkbook();
const onProgress = () => undefined;
const never = new AbortController().signal;
const write = (drafts: readonly Draft[], signal = never) =>
  workbook.writeSheets(drafts, { signal, onProgress });
const target = () => targetDrafts("en");
/** Every set of sheets that the add-in composes. */
const SETS: Readonly<Record<string, (language: "en" | "ko") => readonly Draft[]>> = {
  target: targetDrafts,
  ...Object.fromEntries(
    EXAMPLE_KEYS.map((key) => [key, (language: "en" | "ko") => exampleDrafts(key, language)]),
  ),
};
const sheets = () => (everything() as { sheets: unknown }).sheets;
beforeEach(() => {
  emptyWorkbook();
});

test.each(Object.keys(SETS))(
  "every cell of the drafts arrives as it is, formulas as formulas: %s",
  async (key) => {
    const drafts = SETS[key]("ko");
    await write(drafts);
    for (const draft of drafts) {
      const id = sheetIdOf(draft.name);
      for (const { row, column, content, format, look } of cellsOf(draft)) {
        const found = store.read(id, row, column);
        if (typeof content === "object") expect(found.formula).toBe(content?.formula);
        else expect(found.value).toBe(content);
        const style = store.style(id, row, column);
        if (format && format !== "General") expect(style.numberFormat).toBe(format);
        expect([style.fill, style.bold, style.wrap]).toEqual([look.fill, look.bold, look.wrap]);
        expect([style.horizontalAlignment, style.verticalAlignment, style.indent]).toEqual([
          look.align,
          look.vertical,
          look.indent,
        ]);
      }
      const rects = store.tables().filter(({ sheetId }) => sheetId === id);
      expect(rects.map(({ name, rect }) => [name, rect.row, rect.column, rect.rows, rect.columns])).toEqual(
        draft.tables.map(({ name, row, column, rows, headers }) => [
          name,
          row,
          column,
          1 + rows.length,
          headers.length,
        ]),
      );
    }
  },
);

test("the sheets are there in their order, the first is shown with its cell selected, and names are defined", async () => {
  expect(await write(target())).toEqual({ kind: "built", sheet: "2024 target" });
  expect(store.sheetIds().map((id) => store.sheetName(id))).toEqual(["Sheet1", "2024 target", "Data"]);
  const [draft] = target();
  const { row, column } = draft.names[NAMES.asOf];
  const rect = { row, column, rows: 1, columns: 1 };
  expect(store.selection()).toEqual({ sheetId: sheetIdOf("2024 target"), rect });
  expect(store.names().map(({ name }) => name)).toEqual(Object.keys(draft.names));
  expect(store.names()[0].formula).toBe(`'2024 target'!$B$${row + 1}`);
  expect(store.frozen(sheetIdOf("2024 target")).rows).toBe(draft.frozenRows);
  expect(store.hasGridlines(sheetIdOf("2024 target"))).toBe(false);
  expect(store.hasGridlines(sheetIdOf("Data"))).toBe(true);
});

test("a sentence stretches over its columns, each row by itself", async () => {
  await write(target());
  for (const { name, blocks } of target()) {
    const wanted = blocks.flatMap(({ row, column, cells, span }) =>
      span === undefined ? [] : cells.map((_, i) => ({ row: row + i, column, rows: 1, columns: span })),
    );
    const merged = (store as MemoryStore).merged(sheetIdOf(name));
    expect(merged).toHaveLength(wanted.length);
    expect(merged).toEqual(expect.arrayContaining(wanted));
  }
});

test("it is printed as the draft says", async () => {
  await write(target());
  for (const { name, print } of target()) {
    const { pageLayout } = host.workbook.sheet(name);
    const { paperSize, orientation, zoom } = pageLayout;
    expect([paperSize, orientation, zoom]).toEqual(["A4", print?.orientation, { horizontalFitToPages: 1 }]);
    expect(pageLayout.printArea()).toEqual(print?.area);
    expect(pageLayout.titleRows()).toMatchObject({ row: 0, rows: print?.titleRows });
  }
});

test("widths and heights are those of the draft, in points", async () => {
  await write(target());
  const [{ name, columnWidths, rowHeights }] = target();
  for (const [column, width] of Object.entries(columnWidths))
    expect(store.columnWidth(sheetIdOf(name), Number(column))).toBe(Math.round((width * 4) / 3));
  for (const [row, height] of Object.entries(rowHeights))
    expect(store.rowHeight(sheetIdOf(name), Number(row))).toBe(Math.round((height * 4) / 3));
});

test("a chart has its own series and none that was guessed, though no formula is calculated yet", async () => {
  await write(target());
  const [{ charts: wanted }] = target();
  await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem("2024 target");
    charts.load("items/name,items/chartType,items/series/items/name,items/axes/valueAxis/numberFormat");
    await context.sync();
    const found = charts.items.map(({ name, chartType, series, axes }) => [
      name,
      chartType,
      series.items.map((one) => one.name),
      axes.valueAxis.numberFormat,
    ]);
    expect(found).toEqual(
      wanted.map(({ name, type, series, valueAxis }) => [
        name,
        type,
        series.map((one) => one.name),
        valueAxis.format,
      ]),
    );
  });
});

test.each(Object.keys(SETS))(
  "written twice: it is shown and nothing changes, whatever the language: %s",
  async (key) => {
    const drafts = SETS[key]("en");
    await write(drafts);
    const built = sheets();
    store.activateSheet(sheetIdOf("Sheet1"));
    const [{ name: sheet }] = drafts;
    expect(await write(SETS[key]("ko"))).toEqual({ kind: "exists", sheet });
    expect(store.sheetName(store.activeSheetId)).toBe(sheet);
    expect(sheets()).toEqual(built);
  },
);

test("one that was hidden is seen again, and is hidden as before where Excel fails", async () => {
  await write(target());
  const id = store.activeSheetId;
  store.activateSheet(sheetIdOf("Sheet1"));
  store.hideSheet(id, true);
  const before = everything();
  let failed = 0;
  for (let n = 0; n < 40; n++) {
    const end = failRequest(n, "GeneralException");
    const result = await write(target());
    end();
    if (result.kind === "exists") break;
    failed++;
    expect(everything()).toEqual(before);
  }
  expect(failed).toBeGreaterThan(1);
  expect([store.isSheetHidden(id), store.activeSheetId]).toEqual([false, id]);
});

test("all of them stand beside each other", async () => {
  for (const drafts of Object.values(SETS).map((of) => of("ko")))
    expect(await write(drafts)).toEqual({ kind: "built", sheet: drafts[0].name });
  const tables = ["Exports", "Annual", "Cars", "Path", "CarMonths", "OddsMonths"];
  expect(store.tables().map(({ name }) => name)).toEqual(tables);
});

test("a sheet of the user's that has a wanted name stays as it is, and charts and names find the other", async () => {
  store.renameSheet(sheetIdOf("Sheet1"), "Data");
  type(sheetIdOf("Data"), 0, 0, "mine");
  expect(await write(target())).toMatchObject({ kind: "built" });
  expect(store.read(sheetIdOf("Data"), 0, 0).value).toBe("mine");
  expect(store.tables().every(({ sheetId }) => sheetId === sheetIdOf("Data (2)"))).toBe(true);
});

test.each(["Annual", "AsOf"])("the name %s taken: refused, and the workbook is as it was", async (name) => {
  store.setName({ name, formula: "Sheet1!$A$1", comment: "" });
  const before = everything();
  expect(await write(target())).toEqual({ kind: "refused", obstacle: { kind: "name-taken", name } });
  expect(everything()).toEqual(before);
});

/** Every other request, where not all is run. */
const STRIDE = isWhole ? 1 : 2;

test("cancelled at any request: no sheet, table or name is left", async () => {
  for (let n = 1; n < 30; n += STRIDE) {
    const before = everything();
    const controller = new AbortController();
    const { dispatcher } = host;
    const execute = dispatcher.execute.bind(dispatcher);
    let count = 0;
    dispatcher.execute = (body, context) => {
      if (context && Object.keys(context).length > 0 && ++count === n) controller.abort();
      return execute(body, context);
    };
    const result = await write(target(), controller.signal);
    dispatcher.execute = execute;
    if (result.kind === "built") {
      expect(n).toBeGreaterThan(8);
      return;
    }
    expect(result).toEqual({ kind: "cancelled" });
    expect(everything()).toEqual(before);
  }
  throw new Error("The build never ended");
});

test("an error in any request: no sheet, table or name is left, and it is told", async () => {
  for (let n = 0; n < 30; n += STRIDE) {
    const before = everything();
    const repair = failRequest(n, "GeneralException");
    const result = await write(target());
    repair();
    if (result.kind === "built") {
      expect(n).toBeGreaterThan(8);
      return;
    }
    const obstacle = { kind: "unexpected", message: "It is GeneralException." };
    expect(result).toEqual({ kind: "refused", obstacle });
    expect(everything()).toEqual(before);
  }
  throw new Error("The build never ended");
});

test("the answer to the new sheets lost: they go all the same", async () => {
  const before = everything();
  const { dispatcher } = host;
  const execute = dispatcher.execute.bind(dispatcher);
  const isNew = () => store.sheetIds().length > 1;
  dispatcher.execute = async (body, context) => {
    const reply = await execute(body, context);
    if (!isNew()) return reply;
    dispatcher.execute = execute;
    const error = {
      Code: "GeneralException",
      Message: "Lost.",
      ActionIndex: 0,
      Location: "",
      HttpStatusCode: 500,
    };
    return { Results: [], TraceIds: [], Error: error };
  };
  const obstacle = { kind: "unexpected", message: "Lost." };
  expect(await write(target())).toEqual({ kind: "refused", obstacle });
  expect(everything()).toEqual(before);
});

test("no request exceeds what Excel on the web takes (5 MB), and a sheet of many figures is complete", async () => {
  const text = "수출입".repeat(70);
  const rows = Array.from({ length: 9_000 }, (_, i) => [i, text, { formula: `=LEN(B${i + 2})` }]);
  const [draft] = exampleDrafts("taxLaw", "en");
  const look = { style: "TableStyleLight1", header: {} };
  const large: Draft = {
    ...draft,
    blocks: [{ row: 0, column: 5, cells: Array.from({ length: 9_000 }, () => [text]) }],
    tables: [
      { name: "Many", row: 0, column: 0, headers: ["a", "b", "c"], rows, formats: ["0", "@", "0"], look },
    ],
    charts: [],
    names: {},
  };
  const { dispatcher } = host;
  const execute = dispatcher.execute.bind(dispatcher);
  const sizes: number[] = [];
  dispatcher.execute = (body, context) => {
    sizes.push(Buffer.byteLength(JSON.stringify(body)));
    return execute(body, context);
  };
  const result = await write([large]);
  dispatcher.execute = execute;
  expect(result).toMatchObject({ kind: "built" });
  expect(sizes.reduce((a, b) => a + b)).toBeGreaterThan(15_000_000);
  expect(Math.max(...sizes)).toBeLessThan(5_000_000);
  const id = sheetIdOf(draft.name);
  expect(store.read(id, 9_000, 1).value).toBe(text);
  expect(store.read(id, 9_000, 2).formula).toBe("=LEN(B9001)");
  expect(store.read(id, 8_999, 5).value).toBe(text);
});

test("progress is told and ends with all", async () => {
  const told: number[] = [];
  await workbook.writeSheets(target(), { signal: never, onProgress: (done) => told.push(done) });
  expect(told.length).toBeGreaterThan(5);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told[told.length - 1]).toBe(1);
});

test("a formula longer than Excel takes is refused before anything is written, one as long as it takes is not", async () => {
  const [draft] = target();
  const withFormula = (length: number): Draft => ({
    ...draft,
    blocks: [{ row: 0, column: 0, cells: [[{ formula: `="${"x".repeat(length - 3)}"` }]] }],
    tables: [],
    charts: [],
    names: {},
  });
  const before = sheets();
  expect(await write([withFormula(8193)])).toEqual({
    kind: "refused",
    obstacle: { kind: "formula-too-long", sheet: draft.name },
  });
  expect(sheets()).toEqual(before);
  expect((await write([withFormula(8192)])).kind).toBe("built");
});
