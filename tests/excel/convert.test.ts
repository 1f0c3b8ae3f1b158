/** @jest-environment ./tests/officeEnvironment.js */
// Plain Excel in the place of our formulas, each tried in its own cell.
import type { Rect } from "../../playground/host/CellStore";
import type { MemoryStore } from "../../playground/host/MemoryStore";
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { convertToPlain } from "../../src/taskpane/share/convertToPlain";
import { serveHelp } from "../taskpane/formulaCells";
import { requestsOf } from "./shareCopies";
import { cell, emptyWorkbook, everything, failRequest, host, options, store, type } from "./workbook";

beforeAll(serveHelp);

const memory = store as MemoryStore;
const PLAIN = {
  share: "=IF(ISNUMBER(A1)*ISNUMBER(B1)*(B1<>0),A1/B1,NA())",
  growth: '=IF(ISNUMBER(A1:A3)*ISNUMBER(B1:B3)*(B1:B3>0),A1:A3/B1:B3-1,"")',
  tsi: "=IF(ISNUMBER(A2)*ISNUMBER(B2)*(A2>=0)*(B2>=0)*(A2+B2>0),(A2-B2)/(A2+B2),NA())",
};

/** What a spreadsheet answers, as soon as somebody asks. */
function answering(answers: Readonly<Record<string, readonly (readonly (string | number)[])[]>>): void {
  host.disturb = () => ({
    meanwhile: async () => {
      for (const id of store.sheetIds())
        for (let row = 0; row < 9; row++)
          for (let column = 0; column < 9; column++) {
            const { formula, value } = store.read(id, row, column);
            if (formula && value === "" && formula in answers)
              memory.answer(id, row, column, answers[formula]);
          }
    },
  });
}
afterEach(() => (host.disturb = undefined));

function prepared(): string {
  const id = emptyWorkbook();
  [
    [10, 40],
    [30, 20],
    [0, 5],
  ].forEach((line, i) => line.forEach((value, j) => type(id, i, j, value)));
  const formula = (row: number, column: number, text: string, answer: number[][]) => {
    type(id, row, column, text);
    memory.answer(id, row, column, answer);
  };
  formula(0, 2, "=TRADE.SHARE(A1,B1)", [[0.25]]);
  formula(0, 3, "=TRADE.GROWTH_RATE(A1:A3,B1:B3)", [[-0.75], [0.5], [-1]]);
  formula(0, 4, "=TRADE.TSI(A2,B2)", [[0.2]]);
  formula(1, 4, "=TRADE.TOP_ITEMS(A1:A3,B1:B3,1)", [[1]]);
  formula(2, 4, '="TRADE.SHARE(A1,B1)"&SUM(A1:A3)', [[40]]);
  return id;
}
const RIGHT = { [PLAIN.share]: [[0.25]], [PLAIN.growth]: [[-0.75], [0.5], [-1]], [PLAIN.tsi]: [[0.2]] };
const formulaAt = (id: string, row: number, column: number) => store.read(id, row, column).formula;

test("what gives the same is replaced, a spill by a spill; what has no plain formula is named and left", async () => {
  const id = prepared();
  answering(RIGHT);
  expect(await convertToPlain(officeWorkbook(), [id], options())).toEqual({
    kind: "converted",
    formulas: 3,
    since: 2021,
    unequal: [],
    kept: [{ cell: "Sheet1!E2", without: ["TOP_ITEMS"] }],
    tooLong: [],
  });
  expect([formulaAt(id, 0, 2), formulaAt(id, 0, 3), formulaAt(id, 0, 4)]).toEqual(Object.values(PLAIN));
  expect(formulaAt(id, 1, 4)).toBe("=TRADE.TOP_ITEMS(A1:A3,B1:B3,1)");
});

test.each([
  ["another value", { ...RIGHT, [PLAIN.tsi]: [[0.2000001]] }, ["Sheet1!E1"]],
  ["another value within a spill", { ...RIGHT, [PLAIN.growth]: [[-0.75], [0.5], [0]] }, ["Sheet1!D1:D3"]],
  ["another size", { ...RIGHT, [PLAIN.growth]: [[-0.75], [0.5]] }, ["Sheet1!D1:D3"]],
  ["an error", { ...RIGHT, [PLAIN.share]: [["#N/A"]] }, ["Sheet1!C1"]],
])("what gives %s keeps its formula, and is named", async (_, answers, unequal) => {
  const id = prepared();
  answering(answers);
  expect(await convertToPlain(officeWorkbook(), [id], options())).toMatchObject({ formulas: 2, unequal });
  const left = [formulaAt(id, 0, 2), formulaAt(id, 0, 3), formulaAt(id, 0, 4)].filter((text) =>
    text?.includes("TRADE."),
  );
  expect(left).toHaveLength(1);
});

test("what would be longer than Excel takes keeps its formula, is named, and hinders nothing else", async () => {
  const id = prepared();
  const long = Array.from({ length: 900 }, (_, i) => `A${i + 1}`).join("+");
  type(id, 3, 2, `=TRADE.SHARE(${long},B1)`);
  memory.answer(id, 3, 2, [[0.5]]);
  answering(RIGHT);
  const result = await convertToPlain(officeWorkbook(), [id], options());
  expect(result).toMatchObject({ kind: "converted", formulas: 3, tooLong: ["Sheet1!C4"] });
  expect(formulaAt(id, 3, 2)).toBe(`=TRADE.SHARE(${long},B1)`);
});

describe("only what is selected", () => {
  const [C1, D1, E1] = [0, 1, 2];
  const COLUMNS = 16_384;
  const ROWS = 1_048_576;
  const converting = () => convertToPlain(officeWorkbook(), "selection", options());
  /** Which of the three formulas that can be converted are plain by now. */
  const plainIn = (id: string) =>
    [C1, D1, E1].filter((i) => formulaAt(id, 0, 2 + i) === Object.values(PLAIN)[i]);

  test.each<[string, Rect, readonly Rect[], readonly number[]]>([
    ["a cell", cell(0, 4), [], [E1]],
    ["several blocks", cell(0, 2), [{ ...cell(0, 4), rows: 2 }, cell(8, 8)], [C1, E1]],
    ["whole columns", { row: 0, column: 3, rows: ROWS, columns: 2 }, [], [D1, E1]],
    [
      "a whole row beside a cell far below",
      cell(900, 0),
      [{ ...cell(0, 0), columns: COLUMNS }],
      [C1, D1, E1],
    ],
    ["the whole sheet", { row: 0, column: 0, rows: ROWS, columns: COLUMNS }, [], [C1, D1, E1]],
    ["a cell within an answer, whose formula is one", cell(2, 3), [], [D1]],
  ])("%s", async (_, rect, others, plain) => {
    const id = prepared();
    store.select(id, rect, others);
    answering(RIGHT);
    expect(await converting()).toMatchObject({ kind: "converted", formulas: plain.length, unequal: [] });
    expect(plainIn(id)).toEqual(plain);
    expect(store.selection()).toMatchObject({ sheetId: id, rect });
  });

  test("what stands there is the proof: another value keeps its formula, no plain formula is named", async () => {
    const id = prepared();
    store.select(id, { ...cell(0, 4), rows: 3 });
    answering({ ...RIGHT, [PLAIN.tsi]: [[0.21]] });
    expect(await converting()).toMatchObject({
      formulas: 0,
      unequal: ["Sheet1!E1"],
      kept: [{ cell: "Sheet1!E2", without: ["TOP_ITEMS"] }],
    });
    expect(plainIn(id)).toEqual([]);
  });

  test("a formula that is not calculated yet is no obstacle outside of it", async () => {
    const id = prepared();
    memory.answer(id, 0, 2, [["#BUSY!"]]);
    store.select(id, cell(0, 4));
    answering(RIGHT);
    expect(await converting()).toMatchObject({ kind: "converted", formulas: 1 });
  });

  test.each<[string, Rect]>([
    ["figures, and a text that speaks of our function", { ...cell(0, 0), rows: 2, columns: 2 }],
    ["empty cells", { ...cell(40, 0), rows: 9 }],
    ["another formula", cell(2, 4)],
  ])("%s alone are nothing to convert", async (_, rect) => {
    const id = prepared();
    type(id, 1, 1, "TRADE.SHARE(A1,B1)");
    store.select(id, rect);
    const before = everything();
    expect(await converting()).toEqual({ kind: "none-selected" });
    expect(everything()).toEqual(before);
  });

  test("the same cells of a sheet that is not in front are left", async () => {
    const id = prepared();
    const other = store.addSheet("Other");
    store.select(other, { row: 0, column: 0, rows: 9, columns: 9 });
    expect(await converting()).toEqual({ kind: "none-selected" });
    expect(plainIn(id)).toEqual([]);
  });

  test("a chart is no cell", async () => {
    prepared();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns").activate();
      await context.sync();
    });
    expect(await converting()).toEqual({ kind: "refused", obstacle: { kind: "no-cell-selected" } });
  });
});

test("a cell that is not calculated yet is named, and nothing is changed", async () => {
  const id = prepared();
  memory.answer(id, 0, 2, [["#BUSY!"]]);
  const before = everything();
  expect(await convertToPlain(officeWorkbook(), [id], options())).toEqual({
    kind: "not-calculated",
    cells: ["Sheet1!C1"],
  });
  expect(everything()).toEqual(before);
});

test("whatever request fails, every formula is back", async () => {
  let id = prepared();
  const all = await requestsOf(() => convertToPlain(officeWorkbook(), [id], options()));
  let failed = 0;
  for (let n = 0; n < all; n++) {
    id = prepared();
    const end = failRequest(n, "GeneralException");
    const { kind } = await convertToPlain(officeWorkbook(), [id], options());
    end();
    // What Excel is told when all is done may fail.
    if (kind === "converted") continue;
    failed++;
    expect([n, kind]).toEqual([n, "refused"]);
    expect([2, 3, 4].map((column) => formulaAt(id, 0, column)?.slice(0, 7))).toEqual(
      Array(3).fill("=TRADE."),
    );
    expect([store.names(), formulaAt(id, 1, 3)]).toEqual([[], undefined]);
  }
  expect(failed).toBeGreaterThan(9);
});
