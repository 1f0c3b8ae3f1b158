// Where a run begins, what it ends, and why there is none: years and months small enough to count by hand.
import { Absence } from "../../../src/analysis/AnalysisError";
import { runs, type StreakOptions, type StreakTest } from "../../../src/analysis/records/streak";
import type { Frequency } from "../../../src/analysis/time/Period";

/** The runs of figures from January 2023, or from 2000 on; undefined is missing. */
function runsOf(
  figures: readonly (number | undefined)[],
  test: StreakTest,
  options?: StreakOptions,
  frequency: Frequency = "month",
) {
  const first = frequency === "month" ? 2023 * 12 : 2000;
  const values = new Map(
    figures.flatMap((x, i): [number, number][] => (x === undefined ? [] : [[first + i, x]])),
  );
  const runAt = runs({ frequency, values }, test, options);
  return figures.map((_, i) => runAt(first + i));
}
const missing = (period: string) => new Absence("missing-observation", { period });

test("without a figure to compare with, that period is the reason: a month before, or a year before", () => {
  expect(runsOf([1, 2, undefined, 4], "mom").map((one) => one instanceof Absence && one)).toEqual([
    missing("2022-12"),
    false,
    missing("2023-03"),
    missing("2023-03"),
  ]);
  expect(runsOf([1], "yoy")).toEqual([missing("2022-01")]);
});

test("a run that follows a gap or is the first may be longer; one that follows another is not", () => {
  const lengths = (figures: (number | undefined)[], test: StreakTest) =>
    runsOf(figures, test).map((run) => (run instanceof Absence ? run.code : [run.length, run.isAtLeast]));
  expect(lengths([5, 6, -1, undefined, 2], "surplus")).toEqual([
    [1, true],
    [2, true],
    [-1, false],
    "missing-observation",
    [1, true],
  ]);
  expect(lengths([9, 1, 2, 12, 13], "record")).toEqual([
    [0, false],
    [0, true],
    [0, true],
    [1, false],
    [2, false],
  ]);
});

test("what a turn ended is known whole where another figure stands before it, else it is at least so long", () => {
  const ended = (figures: (number | undefined)[]) =>
    runsOf(figures, "surplus").map((run) => (run instanceof Absence ? undefined : run.ended));
  expect(ended([-1, 5, 6, -2]).at(-1)).toEqual({ length: 2, isAtLeast: false });
  expect(ended([5, 6, -2]).at(-1)).toEqual({ length: 2, isAtLeast: true });
  expect(ended([-1, undefined, 5, 6, -2]).at(-1)).toEqual({ length: 2, isAtLeast: true });
  // The figures after the turn are no part of it.
  expect(ended([5, 6, -2, -3])).toEqual([undefined, undefined, { length: 2, isAtLeast: true }, undefined]);
  expect(ended([5, 6, -2, 4])[3]).toEqual({ length: 1, isAtLeast: false });
});

test("a turn reaches back to the last of its sign, over what was unchanged, or at least to where the data begin", () => {
  const turned = (figures: (number | undefined)[]) =>
    runsOf(figures, "surplus").map((run) => (run instanceof Absence ? undefined : run.turned));
  expect(turned([-3, 2, 0, -1, 2])).toEqual([
    undefined,
    { after: 2, isAtLeast: true },
    undefined,
    undefined,
    { after: 3, isAtLeast: false },
  ]);
  expect(turned([2, -3, 0, -1, 2]).at(-1)).toEqual({ after: 4, isAtLeast: false });
  expect(turned([0, -1, 2]).at(-1)).toEqual({ after: 3, isAtLeast: true });
  expect(turned([5, undefined, 0, -1, 2]).at(-1)).toEqual({ after: 3, isAtLeast: true });
});

test("two months unchanged are no run, and the second is no turn", () => {
  const unchanged = runsOf([1, 1, 1, 2], "mom").slice(1);
  expect(unchanged).toMatchObject([
    { length: 0, ended: undefined },
    { length: 0, ended: undefined },
    { length: 1, ended: undefined },
  ]);
});

test("on a year before is not on a month before", () => {
  const values = [10, ...Array.from({ length: 11 }, () => 20), 12];
  const last = (test: StreakTest) => runsOf(values, test).at(-1);
  expect([last("yoy"), last("mom")]).toMatchObject([{ length: 1 }, { length: -1 }]);
});

test("a difference that rounding explains has no sign: half a unit of a figure, a whole one of two", () => {
  const lengths = (figures: number[], test: StreakTest) =>
    runsOf(figures, test, { precision: 10 }, "year").map((run) =>
      run instanceof Absence ? run.details : run.length,
    );
  expect(lengths([5, -5, 6, -6, 0], "surplus")).toEqual([
    { period: "2000" },
    { period: "2001" },
    1,
    -1,
    { period: "2004" },
  ]);
  expect(lengths([100, 110, 121, 110, 120, 120], "yoy")).toEqual([
    { period: "1999" },
    { period: "2001" },
    1,
    -1,
    { period: "2004" },
    { period: "2005" },
  ]);
});

test("a record is above every earlier one, a tie with one is none", () => {
  const lengths = (figures: number[], test: StreakTest) =>
    runsOf(figures, test).map((run) => (run instanceof Absence ? run.code : run.length));
  expect(lengths([9, 5, 7, 9, 9.5], "record")).toEqual([0, 0, 0, 0, 1]);
  const year = Array.from({ length: 12 }, () => 9);
  expect(lengths([...year, 10, 9, 8, 11], "same_month_record").slice(12)).toEqual([1, 0, 0, 1]);
  expect(lengths([...year, 10, 9, 8, 11], "record").slice(12)).toEqual([1, 0, 0, 1]);
  expect(lengths([...year, 11, 10], "record").slice(12)).toEqual([1, 0]);
  expect(lengths([...year, 11, 10], "same_month_record").slice(12)).toEqual([1, 2]);
});
