import { filledDown } from "../../src/excel/filledDown";

/** A column whose rows all are there already. */
const column = (...cells: readonly (readonly [string, string])[]) => ({
  then: cells.map(([, relative]) => relative),
  now: cells.map(([formula, relative], was) => ({ formula, relative, was })),
});

const down = (cells: Parameters<typeof column>, row = cells.length) => {
  const { then, now } = column(...cells);
  return filledDown(then, now, [{ row, before: cells.length }]).get(row);
};

test("a column goes on with its formula, fixed parts and other sheets as Excel has them", () => {
  const pattern = "=RC[-1]*R2C6+SUM(Prices!R1C1:RC2)";
  const at = (row: number) => `=B${row}*$F$2+SUM(Prices!$A$1:$B${row})`;
  expect(
    down([
      [at(4), pattern],
      [at(5), pattern],
    ]),
  ).toBe(at(6));
});

test("what only looks like a cell stays: texts, sheets in quotes, columns of tables, functions", () => {
  const formula = `=IF([@Exports]>LOG10(B4),"B4",'Sheet B4'!C4)`;
  const pattern = `=IF([@Exports]>LOG10(RC[-1]),"B4",'Sheet B4'!RC)`;
  const last = formula.replace("(B4)", "(B5)").replace("!C4", "!C5");
  expect(
    down([
      [formula, pattern],
      [last, pattern],
    ]),
  ).toBe(formula.replace("(B4)", "(B6)").replace("!C4", "!C6"));
});

test("a column of texts, or of formulas that are not the same, does not go on", () => {
  expect(
    down([
      ["note", "note"],
      ["note", "note"],
    ]),
  ).toBeUndefined();
  expect(
    down([
      ["=B4", "=RC[-1]"],
      ["=C5", "=RC"],
    ]),
  ).toBeUndefined();
  expect(
    down([
      ["=B4", "=RC[-1]"],
      ["", ""],
    ]),
  ).toBeUndefined();
  expect(down([["=B4*2", "=RC[-1]*2"]])).toBe("=B5*2");
});

test("a formula that would reach beyond the first row of the sheet is left out", () => {
  const then = ["=R[-3]C[-1]", "=R[-3]C[-1]"];
  const now = [
    { formula: "", relative: "", was: undefined },
    { formula: "=A2", relative: then[0], was: 0 },
    { formula: "=A1", relative: then[1], was: 1 },
  ];
  expect(filledDown(then, now, [{ row: 0, before: 0 }]).get(0)).toBe("=A1");
  const first = now.map((cell, i) => (i === 1 ? { ...cell, formula: "=A1" } : cell));
  expect(filledDown(then, first, [{ row: 0, before: 0 }]).size).toBe(0);
});
