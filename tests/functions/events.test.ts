import fc from "fast-check";
import { expectWithin, referenceCases, type ReferenceCase } from "../reference/within";
import { call, cell, column, error } from "./sheet";

const label = (n: number) => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`;
const labels = (start: number, n: number) => column(...Array.from({ length: n }, (_, t) => label(start + t)));
const figures = Array.from({ length: 60 }, (_, t) => 100 + t + 5 * Math.sin(t * t));
const months = [column(...figures), labels(2019 * 12, 60)] as const;
const line = (card: unknown[][], name: string) => card.find(([title]) => title === name)?.[1];
const seatbelts = (id: string) => {
  const one = referenceCases("event_its").find((each) => each.id === id) as ReferenceCase;
  return { one, table: [column(...one.y), labels(1969 * 12, one.y.length)] as const };
};

test("the card of the front seats has the average, the two usual estimates, and the rear seats beside them", () => {
  const { one, table } = seatbelts("its-seatbelts-front-step-slope");
  const rear = seatbelts("its-seatbelts-rear-placebo").table[0];
  const card = call("EVENT_IMPACT", ...table, one.event_period, "all", rear, true);
  const { newey_west, gls_ar1, step_effect } = one.expected;
  const loose = { tolerance: { rel: one.tolerance?.gls_ar1_rel ?? 0 } };
  expectWithin(line(card, "Newey–West: effect"), step_effect.pct, one);
  expectWithin(line(card, "Newey–West: standard error (log)"), newey_west.lag4_dfadj.se[2], one);
  expectWithin(line(card, "AR(1) GLS: standard error (log)"), gls_ar1.REML.se[2], loose);
  expectWithin(line(card, "AR(1) GLS: autocorrelation"), gls_ar1.REML.phi, loose);
  expectWithin(line(card, "AR(1) GLS: effect"), Math.expm1(gls_ar1.REML.coef[2]), loose);
  const averaged = referenceCases("event_averaged").find(({ of }) => of === one.id) as ReferenceCase;
  const { step, slope_change, rho, noise_share } = averaged.expected;
  expectWithin(line(card, "Effect"), Math.expm1(step.mean), averaged);
  expectWithin(line(card, "Low (95 %)"), Math.expm1(step.low), averaged);
  expectWithin(line(card, "High (95 %)"), Math.expm1(step.high), averaged);
  expectWithin(line(card, "p-value"), step.p, averaged);
  expectWithin(line(card, "Change of trend per period"), Math.expm1(slope_change.mean), averaged);
  expectWithin(line(card, "Autocorrelation (weighted mean)"), rho, averaged);
  expectWithin(line(card, "White noise, share of new disturbances (weighted mean)"), noise_share, averaged);
  expect(line(card, "Method")).toMatch(/^GLS averaged over the autocorrelation/);
  expect([line(card, "Observations before"), line(card, "Observations from the event on")]).toEqual([
    169, 23,
  ]);
  expect(line(card, "Working days")).toBe("not controlled for (the calendar does not cover all periods)");
  expect(line(card, "Comparison's own effect")).toBe(
    cell(call("EVENT_IMPACT", rear, table[1], one.event_period, null, null, true)),
  );
  const ofComparison = card.map(([title]) => String(title)).filter((title) => /comparison/i.test(title));
  expect(ofComparison).toEqual(
    ["Comparison's own effect", "Effect beyond the comparison"].flatMap((name) => [
      name,
      `${name}: Low (95 %)`,
      `${name}: High (95 %)`,
      `${name}: p-value`,
    ]),
  );
  expect(line(card, "Effect beyond the comparison: p-value")).toBeLessThan(0.05);
  expect(card.at(-1)?.[1]).toBe(
    "Whatever else happened at the same time is in the effect too; the comparison takes out only what touched both alike.",
  );
});

test("the card in Korean, without a comparison, has its own labels and no empty line", () => {
  const card = call("EVENT_IMPACT", ...months, "2022-01", "all", null, null, "ko");
  expect(card.map(([title]) => title)).toEqual(expect.arrayContaining(["효과", "p값", "조업일수", "유의"]));
  expect(card).toHaveLength(18);
  for (const [title, value] of card) {
    expect(title).toMatch(/[가-힣]|AR\(1\)/);
    expect(value).not.toBe("");
  }
});

test("years have no working days, whatever the calendar covers", () => {
  const years = column(...Array.from({ length: 16 }, (_, t) => 2009 + t));
  const card = call("EVENT_IMPACT", column(...figures.slice(0, 16)), years, 2019, "all");
  expect(line(card, "Working days")).toBe("not controlled for (months and quarters only)");
});

test("one figure a series, side by side as the series lie; the order of rows does not matter", () => {
  const two = figures.map((x, t) => [x, 300 - t + 9 * Math.cos(t * t)]);
  const answer = call("EVENT_IMPACT", two, months[1], "2022-01");
  expect(answer).toHaveLength(1);
  expect(answer[0][0]).toBe(cell(call("EVENT_IMPACT", ...months, "2022-01")));
  const across = (block: unknown[][]) => block[0].map((_, j) => block.map((row) => row[j]));
  expect(call("EVENT_IMPACT", across(two), across(months[1]), "2022-01")).toEqual(across(answer));
  fc.assert(
    fc.property(
      fc.shuffledSubarray(
        figures.map((_, t) => t),
        { minLength: 60 },
      ),
      (order) => {
        const shuffled = [order.map((t) => two[t]), order.map((t) => months[1][t])] as const;
        expect(call("EVENT_IMPACT", ...shuffled, "2022-01")).toEqual(answer);
      },
    ),
    { numRuns: 5 },
  );
});

test("a date is its month, and a comparison changes nothing but the card", () => {
  const effect = call("EVENT_IMPACT", ...months, "2022-01", "p_value");
  expect(call("EVENT_IMPACT", ...months, "2022-01-15", "p_value")).toEqual(effect);
  expect(call("EVENT_IMPACT", ...months, "2022-01", "p_value", column(...figures.map(Math.sqrt)))).toEqual(
    effect,
  );
});

test.each([
  ["an event outside the data", ["2030-01"], "#VALUE!", /60 figures before 2030-01 and 0 from it on/],
  ["an event of another frequency", ["2022Q1"], "#VALUE!", /another frequency/],
  ["a blank event", [[[null]]], "#N/A", /blank/],
  ["no event", [null], "#N/A", /blank/],
  ["two events", [column("2022-01", "2022-02")], "#VALUE!", /one cell/],
  ["a result that does not exist", ["2022-01", "step"], "#VALUE!", /effect · low · high/],
  ["a slope that is neither TRUE nor FALSE", ["2022-01", null, null, "some"], "#VALUE!", /TRUE · FALSE/],
  [
    "a comparison of two series",
    ["2022-01", null, figures.map((x) => [x, x])],
    "#VALUE!",
    /one cell, one row/,
  ],
  ["a comparison of another length", ["2022-01", null, column(1, 2)], "#VALUE!", /differ in length/],
] as const)("%s is answered with a sentence", (_, args, code, message) => {
  expect(cell(call("EVENT_IMPACT", ...months, ...args))).toEqual(error(code, message));
});

test("a zero inside has no logarithm, and two series have no card", () => {
  const zero = column(...figures.map((x, t) => (t === 5 ? 0 : x)));
  expect(cell(call("EVENT_IMPACT", zero, months[1], "2022-01"))).toEqual(
    error("#N/A", /2019-06 is not above zero/),
  );
  const two = figures.map((x) => [x, x]);
  expect(cell(call("EVENT_IMPACT", two, months[1], "2022-01", "all"))).toEqual(
    error("#VALUE!", /one series/),
  );
});
