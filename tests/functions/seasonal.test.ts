import fc from "fast-check";
import { misfits, referenceCases, referenceSeries } from "../reference/within";
import { call, cell, CellError, column, error } from "./sheet";

const label = (t: number) => `${2000 + Math.floor(t / 12)}-${String((t % 12) + 1).padStart(2, "0")}`;
const season = (t: number) => 100 + t + 20 * Math.sin(t) + 10 * (t % 12);
const labels = Array.from({ length: 60 }, (_, t) => label(t));
const values = labels.map((_, t) => season(t));
const table = [column(...values), column(...labels)] as const;

test("by default it is what X-13ARIMA-SEATS gives without model and forecasts", () => {
  const one = referenceCases("x11").find(({ id }) => id === "x13-x11-imp-mult-default")!;
  const { start, values: imports } = referenceSeries("x11", one.series);
  const periods = imports.map((_, t) => {
    const month = start[1] - 1 + t;
    return `${start[0] + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
  const parts = { adjusted: "d11", trend: "d12", seasonal: "d10", irregular: "d13" };
  for (const [part, name] of Object.entries(parts)) {
    const answer = call("SEASONAL_ADJUST", column(...imports), column(...periods), part, null, false);
    expect(
      misfits(
        answer.map(([x]) => x as number),
        one.expected[name],
        one,
      ),
    ).toEqual([]);
  }
});

test("stl_robust is STL of the logarithms with statsmodels' defaults and window 13", () => {
  const one = referenceCases("stl").find(({ id }) => id === "sm-stl-AirPassengers-seasonal13-robustTrue")!;
  const passengers = referenceSeries("stl", one.series).values;
  const periods = passengers.map((_, t) => label(t));
  const answer = call(
    "SEASONAL_ADJUST",
    column(...passengers),
    column(...periods),
    "trend",
    "stl_robust",
    false,
  );
  expect(
    misfits(
      answer.map(([x]) => Math.log(x as number)),
      one.expected.trend,
      one,
    ),
  ).toEqual([]);
});

test("row order does not matter: answers stand where their rows stand", () => {
  const straight = call("SEASONAL_ADJUST", ...table);
  fc.assert(
    fc.property(fc.shuffledSubarray([...labels.keys()], { minLength: 60, maxLength: 60 }), (order) => {
      const shuffled = call(
        "SEASONAL_ADJUST",
        column(...order.map((t) => values[t])),
        column(...order.map((t) => labels[t])),
      );
      expect(shuffled).toEqual(order.map((t) => straight[t]));
    }),
    { numRuns: 10 },
  );
});

test("several series are answered side by side, and rows across", () => {
  const two = call(
    "SEASONAL_ADJUST",
    values.map((x) => [x, 2 * x]),
    column(...labels),
    "seasonal",
  );
  expect(two[0]).toHaveLength(2);
  two.forEach(([one, twice]) => expect(twice).toBeCloseTo(one as number, 9));
  const [across] = call("SEASONAL_ADJUST", [values], [labels], "seasonal");
  expect(across).toEqual(two.map(([one]) => one));
});

test("all is a table with a header, oldest first, whose parts make the series", () => {
  const newestFirst = [column(...[...values].reverse()), column(...[...labels].reverse())] as const;
  const [header, ...rows] = call("SEASONAL_ADJUST", ...newestFirst, "all");
  expect(header).toEqual([
    "Period",
    "Adjusted",
    "Trend",
    "Seasonal factor",
    "Irregular factor",
    "Calendar factor",
  ]);
  expect(rows.map(([period]) => period)).toEqual(labels);
  rows.forEach((row, t) => {
    const [adjusted, trend, seasonal, irregular, calendar] = row.slice(1) as number[];
    expect((trend * seasonal * irregular * calendar) / values[t]).toBeCloseTo(1, 9);
    expect((trend * irregular) / adjusted).toBeCloseTo(1, 9);
  });
});

test("with a negative figure the header says amounts", () => {
  const balance = values.map((x, t) => (t === 3 ? -x : x));
  expect(call("SEASONAL_ADJUST", column(...balance), column(...labels), "all")[0].slice(3)).toEqual([
    "Seasonal amount",
    "Irregular amount",
    "Calendar amount",
  ]);
});

test("gaps and blank rows stay blank; a cell that cannot be read is named in place of every answer", () => {
  const cells: unknown[] = [...values, null, null];
  cells[20] = "-";
  const periods = column(...labels, label(60), "");
  const answer = call("SEASONAL_ADJUST", column(...cells), periods);
  expect([answer[20], answer[60], answer[61]]).toEqual([[""], [""], [""]]);
  expect(answer[31][0]).toBeGreaterThan(0);
  const all = call("SEASONAL_ADJUST", column(...cells), periods, "all");
  expect(all).toHaveLength(62);
  expect(all[21]).toEqual([labels[20], "", "", "", "", ""]);
  cells[30] = "soon";
  const named = error("#VALUE!", /^"soon" in 2002-07/);
  const spoilt = call("SEASONAL_ADJUST", column(...cells), periods).flat();
  expect(spoilt).toEqual(cells.map((cell) => (typeof cell === "number" || cell === "soon" ? named : "")));
  expect(call("SEASONAL_ADJUST", column(...cells), periods, "all")).toEqual([[named]]);
});

test("what cannot be adjusted says what to do", () => {
  const short = [column(...values.slice(0, 30)), column(...labels.slice(0, 30))] as const;
  expect(call("SEASONAL_ADJUST", ...short)[29]).toEqual([error("#N/A", /36 figures are needed, 30 found/)]);
  expect(cell(call("SEASONAL_ADJUST", ...short, "all"))).toEqual(error("#N/A", /36/));
  const years = [column(1, 2, 3, 4), column(2020, 2021, 2022, 2023)] as const;
  expect(cell(call("SEASONAL_ADJUST", ...years))).toEqual(error("#VALUE!", /no season/));
  const halves = [
    column(1, 2, 1, 2, 1, 2),
    column("2020H1", "2020H2", "2021H1", "2021H2", "2022H1", "2022H2"),
  ];
  expect(cell(call("SEASONAL_ADJUST", ...halves))).toEqual(error("#VALUE!", /stl · stl_robust/));
  expect(call("SEASONAL_ADJUST", ...halves, null, "stl")).toHaveLength(6);
  expect(cell(call("SEASONAL_ADJUST", ...table, "all", "x13"))).toEqual(error("#VALUE!", /x11 · stl/));
  expect(cell(call("SEASONAL_ADJUST", ...table, null, null, "maybe"))).toEqual(
    error("#VALUE!", /TRUE · FALSE/),
  );
  const two = values.map((x) => [x, x]);
  expect(cell(call("SEASONAL_ADJUST", two, column(...labels), "all"))).toEqual(
    error("#VALUE!", /one series/),
  );
});

describe("on Korean exports", () => {
  const months = call("EXPORTS", null, null, "2010-01", "2019-12");
  const exports = [months.map(([, value]) => [value]), months.map(([period]) => [period])] as const;
  const swings = (answer: unknown[][]) =>
    answer
      .slice(1)
      .reduce((sum, [x], t) => sum + Math.abs(Math.log((x as number) / (answer[t][0] as number))), 0);

  test("the adjusted series moves less from month to month, least without the working days' effect", () => {
    const raw = swings([...exports[0]]);
    const seasonal = swings(call("SEASONAL_ADJUST", ...exports, "adjusted", "x11", false));
    const calendar = swings(call("SEASONAL_ADJUST", ...exports));
    expect(seasonal).toBeLessThan(raw * 0.8);
    expect(calendar).toBeLessThan(seasonal * 0.9);
  });

  test("no answer is an error", () => {
    for (const method of ["x11", "stl", "stl_robust"]) {
      const answers = call("SEASONAL_ADJUST", ...exports, "all", method).flat();
      expect(answers.some((answer) => answer instanceof CellError)).toBe(false);
    }
  });
});
