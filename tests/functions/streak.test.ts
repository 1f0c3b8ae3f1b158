import fc from "fast-check";
import { call, cell, column, error } from "./sheet";

const month = (n: number) => `${2023 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`;
const ask = (values: unknown[], test: string, result: string | null = null, level: number | null = null) =>
  call(
    "STREAK",
    column(...values),
    column(...values.map((_, n) => month(n))),
    null,
    test,
    level,
    result,
  ).flat();

test("rises count up and falls down, and a missing comparison ends the run", () => {
  expect(ask([1, 2, 3, 3, 2, null, 4], "mom")).toEqual(["", 1, 2, 0, -1, "", ""]);
  expect(ask([1, 2, -3, -4, -1, 0, 5], "surplus")).toEqual([1, 2, -1, -2, -3, 0, 1]);
  expect(ask([1, 2, 3, 1, 4, 5, 5], "record")).toEqual([0, 1, 2, 0, 1, 2, 0]);
  expect(ask([0.3, 0.1 + 0.2, 0.4], "mom")).toEqual(["", 0, 1]);
});

test("what adding up leaves of nothing is nothing: no surplus, no change and no record", () => {
  const rest = 65849.3 - 58020.1 - 7829.2;
  expect(rest).toBeGreaterThan(0);
  expect(ask([-5000, rest, 3000], "surplus")).toEqual([-1, 0, 1]);
  expect(ask([-5000, rest, 3000], "surplus", "turn")).toEqual([false, false, false]);
  expect(ask([5000, rest, -rest, rest], "mom")).toEqual(["", -1, 0, 0]);
  expect(ask([-5000, 0, rest, null], "record")).toEqual([0, 1, 0, ""]);
  expect(ask([-5000, -rest, 3000], "above", null, 0)).toEqual([0, 1, 2]);
  // A small figure is one where all are small.
  expect(ask([1e-12, 2e-12, -1e-12], "surplus")).toEqual([1, 2, -1]);
});

test("months in a row at or above a level, which must be given", () => {
  expect(ask([199, 200, 210, null, 200.00000000000003, 180], "above", null, 200)).toEqual([
    0,
    1,
    2,
    "",
    1,
    0,
  ]);
  expect(cell(call("STREAK", column(1), column(2024), null, "above"))).toEqual(
    error("#VALUE!", /level must be a number; its cell is blank/),
  );
});

test("months in a row that were the highest of their month", () => {
  const firstYear = Array.from({ length: 12 }, () => 10);
  const next = [11, 12, 10, 13];
  expect(ask([...firstYear, ...next], "same_month_record")).toEqual([...firstYear.map(() => 0), 1, 2, 0, 1]);
});

test("a turn, and what it ended: after twelve falls the first rise in 13 months", () => {
  const falls = Array.from({ length: 13 }, (_, i) => 20 - i);
  const values = [...falls, 9, 10];
  expect(ask(values, "mom", "turn").slice(-3)).toEqual([false, true, false]);
  expect(ask(values, "mom", "ended").slice(-3)).toEqual(["", 12, ""]);
  expect(ask([1, -1, -2, 0, 3], "surplus", "turn")).toEqual([false, true, false, false, false]);
  expect(ask([3, 200, 220, 5], "above", "ended", 200)).toEqual(["", 1, "", 2]);
  // The first figure is no run of months without a record, so that the second ends none.
  expect(ask([1, 2, 1, 1, 3], "record", "ended")).toEqual(["", "", 1, "", 2]);
  expect(cell(call("STREAK", column(1, 2), column(2023, 2024), 2023, "yoy", null, "turn"))).toEqual(
    error("#N/A", /2022/),
  );
});

test("any run, turn and end are those counted back from the figure itself", () => {
  const figures = fc.array(fc.constantFrom<number | null>(-2, -1, 0, 1, 2, null), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(figures, (middle) => {
      // A blank among them: the host tells zeros from blanks.
      const cells = [1, ...middle, null, 1];
      const sign = (n: number) => (n >= 0 && cells[n] !== null ? Math.sign(cells[n] as number) : undefined);
      const [run, turn, ended] = ["run", "turn", "ended"].map((result) => ask(cells, "surplus", result));
      cells.forEach((x, n) => {
        if (x === null) return expect([run[n], turn[n], ended[n]]).toEqual(["", "", ""]);
        const length = (from: number) => {
          let k = 0;
          while (sign(from - k) === sign(from)) k++;
          return k;
        };
        expect(run[n]).toBe(sign(n) === 0 ? 0 : (sign(n) as number) * length(n));
        const isTurn = sign(n) !== 0 && sign(n - 1) === -(sign(n) as number);
        expect(turn[n]).toBe(isTurn);
        expect(ended[n]).toBe(isTurn ? length(n - 1) : "");
      });
    }),
  );
});
