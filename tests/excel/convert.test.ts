/** @jest-environment ./tests/officeEnvironment.js */
// Plain Excel in the place of our formulas, each tried in its own cell.
import type { MemoryStore } from "../../playground/host/MemoryStore";
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { convertToPlain } from "../../src/taskpane/share/convertToPlain";
import { serveHelp } from "../taskpane/formulaCells";
import { requestsOf } from "./shareCopies";
import { emptyWorkbook, everything, failRequest, host, options, store, type } from "./workbook";

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
