// Every example of the function reference gives what it says, and so does the plain Excel that is said to do the same.
import { catalogue } from "../catalogue";
import { MemoryStore } from "../../playground/host/MemoryStore";
import { calculate } from "../excel/calculate";
import { type Answer, calculateFormula, readResult, Written } from "./formula";
import { CellError } from "./sheet";

const { docs } = catalogue();
const examples = Object.values(docs.en).flatMap((one) => one.examples);
/** Numbers agree to the digits shown, and to four decimals at least. */
const LEAST_DECIMALS = 4;

function expectAnswer(got: Answer, expected: Answer): void {
  expect(got.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  expected.forEach((row, i) => row.forEach((cell, j) => expectCell(got[i][j], cell)));
}

function expectCell(got: unknown, expected: unknown): void {
  if (expected instanceof CellError) return expect(codeOf(got)).toBe(expected.code);
  if (!(expected instanceof Written)) return expect(got).toBe(expected);
  const decimals = expected.digits.split(".")[1]?.length ?? 0;
  expect(got).toBeCloseTo(Number(expected), Math.max(decimals, LEAST_DECIMALS));
}

function codeOf(cell: unknown): unknown {
  return cell instanceof CellError ? cell.code : cell;
}

test.each(examples.map(({ formula, result }) => [formula, result]))("%s → %s", (formula, result) => {
  expectAnswer(calculateFormula(formula), readResult(result));
});

test.each(examples.map(({ formula }) => [formula]))(
  "%s: a range skipped may come as null or as a single blank cell",
  (formula) => {
    expect(calculateFormula(formula, [[null]])).toEqual(calculateFormula(formula));
    expect(calculateFormula(formula, [[{ type: "Empty", basicValue: 0 }]])).toEqual(
      calculateFormula(formula),
    );
  },
);

describe("in plain Excel, calculated by a spreadsheet", () => {
  const plain = examples.flatMap(({ excel, result }) =>
    excel ? [{ excel, expected: readResult(result) }] : [],
  );
  let answers: Answer[];

  // A spreadsheet hands back the cell of a formula only: an array is asked for cell by cell.
  beforeAll(() => {
    const store = new MemoryStore();
    const [sheet] = store.sheetIds();
    const places = plain.map(({ excel, expected }, k) =>
      expected.map((row, i) =>
        row.map((_, j) => {
          const isOne = expected.length === 1 && row.length === 1;
          const formula = isOne ? excel : `=INDEX(${excel.slice(1)},${i + 1},${j + 1})`;
          const at = { row: k * 30 + i, column: j, rows: 1, columns: 1 };
          store.write(sheet, at, [[{ formula }]]);
          return at;
        }),
      ),
    );
    const calculated = calculate(store);
    answers = places.map((block) =>
      block.map((row) => row.map((at) => calculated(sheet, at.row, at.column))),
    );
  });

  test.each(plain.map(({ excel }, k) => [excel, k] as const))("%s", (_, k) => {
    expectAnswer(answers[k], plain[k].expected);
  });
});

test("a result that is not right, and a formula that cannot be read, are found", () => {
  expect(() => expectAnswer(calculateFormula("=TRADE.SHARE(1,4)"), readResult("0.2501"))).toThrow();
  expect(() => expectAnswer(calculateFormula("=TRADE.SHARE(1,4)"), readResult("{0.25;0.25}"))).toThrow();
  expect(() => expectAnswer(calculateFormula("=TRADE.SHARE(1,4)"), readResult("#N/A"))).toThrow();
  expect(() => calculateFormula("=TRADE.SHARE(1,4")).toThrow(/nothing found/);
  expect(() => calculateFormula("=TRADE.SHARE(,4)")).toThrow(/required argument is skipped/);
  expect(() => calculateFormula("=TRADE.SHARE(1,4)*2")).toThrow(/cannot be read/);
});
