// What is told of an annual target, and why where nothing is: figures small enough to check by hand.
import { call, cell, column, error } from "./sheet";

const monthsOf = (...years: number[]) =>
  column(...years.flatMap((year) => Array.from({ length: 12 }, (_, i) => 100 * year + i + 1)));
const twelve = (figure: number) => Array.from({ length: 12 }, () => figure);

test("75 of 100 are 25 short, a quarter of the target, and three quarters of the way", () => {
  const gap = (result: string) => cell(call("TARGET_GAP", 75, 100, result));
  expect([gap("amount"), gap("percent"), gap("achieved")]).toEqual([25, 0.25, 0.75]);
  expect(cell(call("TARGET_GAP", 125, 100, "percent"))).toBe(-0.25);
});

test("a target that is met but for the noise of adding up is achieved as a whole", () => {
  expect(1 - 0.9).toBeLessThan(0.1);
  expect(cell(call("TARGET_GAP", 1 - 0.9, 0.1, "achieved"))).toBe(1);
});

describe("TARGET_PACE", () => {
  const pace = (values: number[], target: number, at: number, result: string) =>
    cell(call("TARGET_PACE", column(...values), monthsOf(2023, 2024), target, at, result));

  test("on 10 a month last year and 12 this year, 150 asks for 15 a month in June, half as much again", () => {
    const values = [...twelve(10), ...twelve(12)];
    const of = (result: string) => pace(values, 162, 202406, result);
    expect(["ytd", "remaining", "months_left", "required_average"].map(of)).toEqual([72, 90, 6, 15]);
    expect(of("required_growth")).toBeCloseTo(0.5, 12);
    expect(of("expected")).toBeCloseTo(81, 12);
    expect(of("ahead")).toBeCloseTo(-9, 12);
  });

  test("a year that is over and missed its target cannot grow to it", () => {
    for (const result of ["required_growth", "required_average"])
      expect(pace([...twelve(10), ...twelve(10)], 121, 202412, result)).toEqual(
        error("#N/A", /With 2024-12 the year is over/),
      );
  });

  test("a target reached in the last month asks for no growth and for 0 a month", () => {
    const of = (result: string) => pace([...twelve(10), ...twelve(10)], 120, 202412, result);
    expect(of("required_average")).toBe(0);
    expect(of("required_growth")).toEqual(error("#N/A", /already reached by 2024-12/));
  });

  test.each([
    ["as much as was lost", twelve(5).map((x, i) => (i % 2 === 0 ? x : -x))],
    ["a deficit", twelve(-5)],
  ])("after a year that brought %s there is no path to be ahead of, and the months are named", (_, last) => {
    for (const result of ["expected", "ahead"])
      expect(pace([...last, ...twelve(10)], 500, 202406, result)).toEqual(
        error("#N/A", /base, 2023-01 … 2023-12, is not above zero/),
      );
    expect(pace([...last, ...twelve(10)], 500, 202406, "required_growth")).toEqual(
      error("#N/A", /base, 2023-07 … 2023-12, is not above zero/),
    );
    expect(pace([...last, ...twelve(10)], 500, 202411, "required_growth")).toEqual(
      error("#N/A", /base, 2023-12, is not above zero/),
    );
  });

  test("the card says of which sign a distance behind the path is", () => {
    const months = column(...Array.from({ length: 13 }, (_, i) => 202301 + i + (i === 12 ? 88 : 0)));
    const figures = column(...Array<number>(12).fill(10), 12);
    const last = (language: string) =>
      call("TARGET_PACE", figures, months, 150, null, "all", language).at(-1);
    expect(last("en")).toEqual(["Ahead (+) or behind (−) the path", -0.5]);
    expect(last("ko")).toEqual(["경로 대비 초과(+)·미달(−)", -0.5]);
  });

  test("quarters and years are refused, whatever is asked", () => {
    for (const result of ["ytd", "all"])
      expect(cell(call("TARGET_PACE", column(1, 2), column("2023Q4", "2024Q1"), 9, null, result))).toEqual(
        error("#VALUE!", /^periods is of another frequency; give a month/),
      );
  });
});

describe("TARGET_ODDS", () => {
  /** Four years of months around 100, with a season and what no model explains. */
  const usual = Array.from({ length: 48 }, (_, i) => 100 + 10 * (i % 3) + ((i * 7919) % 17));
  const odds = (values: readonly number[], target: unknown, at: number, result?: string) =>
    cell(call("TARGET_ODDS", column(...values), monthsOf(2021, 2022, 2023, 2024), target, at, result));

  test("the low end of an interval of 80 % is reached with nine chances in ten, the high end with one", () => {
    for (const [end, chance] of [
      ["low", 0.9],
      ["high", 0.1],
    ] as const) {
      const total = odds(usual, 1, 202405, end);
      expect(odds(usual, total, 202405)).toBeCloseTo(chance, 2);
    }
  });

  test("what is reached can be lost again where there ever was a figure below zero, up to the month asked for", () => {
    const reached = usual.slice(36, 41).reduce((sum, x) => sum + x, 0);
    const withOne = (place: number, figure: number) => usual.map((x, i) => (i === place ? figure : x));
    expect(odds(usual, reached, 202405)).toBe(1);
    expect(odds(withOne(3, 0), reached, 202405)).toBe(1);
    expect(odds(withOne(41, -1), reached, 202405)).toBe(1);
    expect(odds(withOne(3, -1), reached, 202405)).toBe(0.99);
    expect(odds(withOne(40, -1), 1, 202405)).toBe(0.99);
  });

  test("years have nothing left to forecast: the period is named, and what is needed", () => {
    expect(cell(call("TARGET_ODDS", column(1, 2), column(2023, 2024), 9))).toEqual(
      error("#VALUE!", /^2024 is of another frequency; give a month/),
    );
  });
});
