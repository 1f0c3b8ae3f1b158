import fc from "fast-check";
import { Absence } from "../../../src/analysis/AnalysisError";
import { eventPaths, expected } from "../../../src/analysis/events/counterfactual";
import { type EventDesign, eventDesign, type EventQuestion } from "../../../src/analysis/events/eventDesign";
import type { EventEffect } from "../../../src/analysis/events/eventEffect";
import {
  type EventComparison,
  eventComparison,
  type EventImpact,
  eventImpact,
} from "../../../src/analysis/events/eventImpact";
import { type UsualEstimates, usualEstimates } from "../../../src/analysis/events/usualEstimates";
import { leastSquares } from "../../../src/analysis/statistics/leastSquares";
import type { Frequency } from "../../../src/analysis/time/Period";
import type { Series } from "../../../src/analysis/time/Series";
import { expectEachWithin, expectWithin, referenceCases, type ReferenceCase } from "../../reference/within";

const seriesOf = (values: readonly number[], start: number, frequency: Frequency = "month"): Series => ({
  frequency,
  values: new Map(values.map((value, i) => [start + i, value])),
});
const asked = (event: number, slope = false): EventQuestion => ({ event, slope });
const impact = (series: Series, question: EventQuestion) => eventImpact(series, question) as EventImpact;
const usual = (series: Series, question: EventQuestion) => usualEstimates(series, question) as UsualEstimates;
const caseOf = (id: string) => referenceCases("event_its").find((one) => one.id === id) as ReferenceCase;
const START = 1969 * 12;
const LAW = 1983 * 12 + 1;

describe("the seat-belt law of February 1983, front seats, against R", () => {
  const one = caseOf("its-seatbelts-front-step-slope");
  const series = seriesOf(one.y, START);

  test("the regression has the columns of the reference, in its order", () => {
    const { columns, eventColumns, before, after } = eventDesign(series, asked(LAW, true)) as EventDesign;
    expect(columns).toEqual(one.design.columns.map((name: string) => one.design.X[name]));
    expect(eventColumns.map((j) => one.design.columns[j])).toEqual(["step", "slope_change"]);
    expect([before, after]).toEqual([169, 23]);
  });

  test("both usual estimates of the step, the lag and the autocorrelation are R's", () => {
    const { arOne, neweyWest } = usual(series, asked(LAW, true));
    const { newey_west, gls_ar1, step_effect } = one.expected;
    const loose = { tolerance: { rel: one.tolerance?.gls_ar1_rel ?? 0 } };
    expectWithin(neweyWest.effect, step_effect.pct, one);
    expectWithin(neweyWest.standardError, newey_west.lag4_dfadj.se[2], one);
    expectWithin(neweyWest.p_value, newey_west.lag4_dfadj.p_t[2], one);
    expectWithin(neweyWest.low, Math.expm1(newey_west.lag4_dfadj.ci95_lo[2]), one);
    expectWithin(neweyWest.high, Math.expm1(newey_west.lag4_dfadj.ci95_hi[2]), one);
    expect(neweyWest.lag).toBe(4);
    expectWithin(arOne.rho, gls_ar1.REML.phi, loose);
    expectWithin(arOne.effect, Math.expm1(gls_ar1.REML.coef[2]), loose);
    expectWithin(arOne.standardError, gls_ar1.REML.se[2], loose);
  });

  test("the headline is averaged over the autocorrelation, as numpy does it", () => {
    const averaged = referenceCases("event_averaged").find(({ of }) => of === one.id) as ReferenceCase;
    const { step, slope_change } = averaged.expected;
    const found = impact(series, asked(LAW, true));
    expectEffect(found, step, averaged);
    expectEffect(found.slope as EventEffect, slope_change, averaged);
    expectWithin(found.rho, averaged.expected.rho, averaged);
    expectWithin(found.noiseShare, averaged.expected.noise_share, averaged);
  });
});

function expectEffect(
  found: EventEffect,
  logs: Record<"mean" | "low" | "high" | "p", number>,
  one: ReferenceCase,
) {
  expectWithin(found.effect, Math.expm1(logs.mean), one);
  expectWithin(found.low, Math.expm1(logs.low), one);
  expectWithin(found.high, Math.expm1(logs.high), one);
  expectWithin(found.p_value, logs.p, one);
}

test.each(referenceCases("event_averaged", "EVENT_IMPACT_AVERAGED").map((one) => [one.id, one] as const))(
  "%s: with working days, as numpy does it",
  (_, one) => {
    const start = one.start[0] * 12 + one.start[1] - 1;
    const question: EventQuestion = {
      event: start + one.event_index_0based,
      slope: false,
      workingDays: (ordinal) => one.working_days[ordinal - start],
    };
    const found = impact(seriesOf(one.y, start), question);
    expectEffect(found, one.expected.step, one);
    expect(found.hasWorkingDays).toBe(true);
  },
);

test.each(["its-seatbelts-drivers-step", "its-seatbelts-front-step-slope", "its-seatbelts-rear-placebo"])(
  "%s: the path without the event is R's",
  (id) => {
    const one = caseOf(id);
    const { columns, X } = one.design;
    const design: number[][] = columns.map((name: string) => X[name]);
    const { coefficients } = leastSquares(design, one.y.map(Math.log));
    const eventColumns = ["step", "slope_change"].map((name) => columns.indexOf(name));
    const after = expected(design, coefficients, eventColumns).slice(one.event_index_1based - 1);
    expectEachWithin(after, one.expected.counterfactual_post, one);
    const gap = after.reduce((sum, path, i) => sum + one.expected.actual_post[i] - path, 0);
    expectWithin(gap, one.expected.sum_gap_post, one);
  },
);

const noise = fc.array(fc.double({ min: -0.1, max: 0.1, noNaN: true }), { minLength: 60, maxLength: 60 });
const START_2018 = 2018 * 12;
const EVENT = START_2018 + 40;
const values = (disturbances: readonly number[]) =>
  disturbances.map((u, t) =>
    Math.exp(5 + 0.004 * t + 0.1 * Math.sin((2 * Math.PI * t) / 12) + u + 0.001 * (t % 7)),
  );
const once = { numRuns: 15 };

test("the unit of the series leaves the effect, and scales the gap", () => {
  fc.assert(
    fc.property(noise, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (u, unit) => {
      const one = impact(seriesOf(values(u), START_2018), asked(EVENT));
      const other = impact(
        seriesOf(
          values(u).map((x) => x * unit),
          START_2018,
        ),
        asked(EVENT),
      );
      for (const part of ["effect", "low", "high", "p_value"] as const) {
        expect(other[part]).toBeCloseTo(one[part], 5);
      }
      // Against the size of the series, not of the gap, which may be any small number.
      const size = values(u).reduce((sum, x) => sum + x, 0);
      expect((other.gap / unit - one.gap) / size).toBeCloseTo(0, 7);
    }),
    once,
  );
});

test("a step put into a series is found on top of what was there, with the same errors", () => {
  fc.assert(
    fc.property(noise, fc.double({ min: -0.6, max: 2, noNaN: true }), (u, step) => {
      const stepped = values(u).map((x, t) => (START_2018 + t < EVENT ? x : x * (1 + step)));
      const [one, other] = [values(u), stepped].map((x) => seriesOf(x, START_2018));
      const [before, after] = [one, other].map((series) => impact(series, asked(EVENT)));
      for (const part of ["effect", "low", "high"] as const) {
        expect((1 + after[part]) / (1 + before[part])).toBeCloseTo(1 + step, 5);
      }
      const [usualBefore, usualAfter] = [one, other].map((series) => usual(series, asked(EVENT)));
      for (const method of ["neweyWest", "arOne"] as const) {
        const [from, to] = [usualBefore[method], usualAfter[method]];
        expect((1 + to.effect) / (1 + from.effect)).toBeCloseTo(1 + step, 5);
        expect(to.standardError).toBeCloseTo(from.standardError, 6);
      }
    }),
    once,
  );
});

test("upside down, a series has the opposite effect: 1/x falls by what x rose", () => {
  fc.assert(
    fc.property(noise, (u) => {
      const upright = values(u);
      const one = impact(seriesOf(upright, START_2018), asked(EVENT));
      const other = impact(
        seriesOf(
          upright.map((x) => 1 / x),
          START_2018,
        ),
        asked(EVENT),
      );
      expect((1 + other.effect) * (1 + one.effect)).toBeCloseTo(1, 8);
      expect((1 + other.low) * (1 + one.high)).toBeCloseTo(1, 8);
      expect((1 + other.high) * (1 + one.low)).toBeCloseTo(1, 8);
      expect(other.p_value).toBeCloseTo(one.p_value, 8);
    }),
    once,
  );
});

test("a change of trend put into a series is found when it is asked for", () => {
  fc.assert(
    fc.property(noise, fc.double({ min: -0.03, max: 0.03, noNaN: true }), (u, change) => {
      const bent = values(u).map((x, t) => x * (1 + change) ** Math.max(0, START_2018 + t - EVENT));
      const [one, other] = [values(u), bent].map((x) => impact(seriesOf(x, START_2018), asked(EVENT, true)));
      const [before, after] = [one.slope?.effect as number, other.slope?.effect as number];
      expect((1 + after) / (1 + before)).toBeCloseTo(1 + change, 6);
      expect(other.effect).toBeCloseTo(one.effect, 4);
    }),
    once,
  );
});

test("of two series hit alike, the effect beyond the comparison is what is left", () => {
  fc.assert(
    fc.property(noise, fc.double({ min: -0.3, max: 0.5, noNaN: true }), (u, step) => {
      const common = values(u);
      const own = seriesOf(
        common.map((x, t) => x * (START_2018 + t < EVENT ? 1 : 1 + step) * (1 + 0.01 * (t % 5))),
        START_2018,
      );
      const { placebo, difference } = eventComparison(own, seriesOf(common, START_2018), asked(EVENT));
      expect(placebo).toEqual(eventImpact(seriesOf(common, START_2018), asked(EVENT)));
      expect((difference as EventImpact).effect).toBeCloseTo(step, 1);
    }),
    once,
  );
});

test("the interval holds the effect, and excludes zero exactly when the p-value is below 5 %", () => {
  fc.assert(
    fc.property(noise, (u) => {
      const { low, effect, high, p_value } = impact(seriesOf(values(u), START_2018), asked(EVENT));
      expect(low).toBeLessThan(effect);
      expect(effect).toBeLessThan(high);
      expect(low > 0 || high < 0).toBe(p_value < 0.05);
    }),
    once,
  );
});

test("the paths: without the event as fitted before it, apart by the effect after it", () => {
  const u = Array.from({ length: 60 }, (_, t) => 0.05 * Math.sin(t * t));
  const series = seriesOf(values(u), START_2018);
  const { effect, gap } = impact(series, asked(EVENT));
  const paths = eventPaths(series, asked(EVENT));
  if (paths instanceof Absence) throw new Error(paths.code);
  expect(paths.map(({ ordinal }) => ordinal)).toEqual(u.map((_, t) => START_2018 + t));
  for (const { ordinal, fitted, counterfactual } of paths) {
    expect(fitted / counterfactual).toBeCloseTo(ordinal < EVENT ? 1 : 1 + effect, 10);
  }
  const after = paths.filter(({ ordinal }) => ordinal >= EVENT);
  expect(after.reduce((sum, { actual, counterfactual }) => sum + actual - counterfactual, 0)).toBeCloseTo(
    gap,
    8,
  );
});

test("working days are controlled for in months and quarters that the calendar knows, else left out", () => {
  const u = Array.from({ length: 60 }, (_, t) => 0.05 * Math.sin(t * t));
  const days = (ordinal: number) => 20 + (ordinal ** 2 % 5);
  const busy = values(u).map((x, t) => x * days(START_2018 + t));
  const question = { ...asked(EVENT), workingDays: days };
  const known = impact(seriesOf(busy, START_2018), question);
  const plain = impact(seriesOf(values(u), START_2018), question);
  expect(known.hasWorkingDays).toBe(true);
  expect(known.effect).toBeCloseTo(plain.effect, 5); // proportional to the days: nothing of them is left
  const unknown = (ordinal: number) =>
    ordinal < START_2018 + 2 ? new Absence("outside-calendar", { first: 1, last: 2 }) : days(ordinal);
  const partly = impact(seriesOf(busy, START_2018), { ...question, workingDays: unknown });
  expect(partly.hasWorkingDays).toBe(false);
  expect(partly).toEqual(impact(seriesOf(busy, START_2018), asked(EVENT)));
  const yearly = impact(seriesOf(busy, 1960, "year"), { ...question, event: 2000 });
  expect(yearly.hasWorkingDays).toBe(false);
});

test.each([
  ["before the data", asked(START_2018 - 1), "event-outside-data"],
  ["after the data", asked(START_2018 + 60), "event-outside-data"],
  ["23 months in", asked(START_2018 + 23), "event-outside-data"],
  ["with 5 months to go", asked(START_2018 + 55), "event-outside-data"],
  ["with 11 months to go and a slope", asked(START_2018 + 49, true), "event-outside-data"],
])("an event %s cannot be judged", (_, question, code) => {
  const series = seriesOf(values(Array.from({ length: 60 }, (_u, t) => 0.01 * (t % 3))), START_2018);
  expect(eventImpact(series, question)).toMatchObject({ code });
});

test("24 months before and 6 from the event on are enough, 12 with a slope", () => {
  const u = Array.from({ length: 60 }, (_, t) => 0.05 * Math.sin(t * t));
  expect(impact(seriesOf(values(u).slice(0, 30), START_2018), asked(START_2018 + 24)).before).toBe(24);
  expect(impact(seriesOf(values(u).slice(0, 36), START_2018), asked(START_2018 + 24, true)).after).toBe(12);
});

test("zero, exactness, and an event that coincides with the season are refused with their reason", () => {
  const u = values(Array.from({ length: 60 }, (_, t) => 0.05 * Math.sin(t * t)));
  const withZero = u.map((x, t) => (t === 10 ? 0 : x));
  expect(eventImpact(seriesOf(withZero, START_2018), asked(EVENT))).toMatchObject({
    code: "not-positive-figure",
    details: { period: "2018-11" },
  });
  const exact = u.map((_, t) => 100 * 1.01 ** t);
  expect(eventImpact(seriesOf(exact, START_2018), asked(EVENT))).toMatchObject({ code: "no-scatter" });
  const halves: [number, number][] = [];
  for (let t = 0; t < 120; t++)
    if (t % 12 < 6 === t < 60) halves.push([START_2018 + t, 100 + Math.sin(t * t)]);
  const split: Series = { frequency: "month", values: new Map(halves) };
  expect(eventImpact(split, asked(START_2018 + 60))).toMatchObject({ code: "collinear" });
});

test("a comparison that cannot be studied says so and leaves the series alone", () => {
  const u = values(Array.from({ length: 60 }, (_, t) => 0.05 * Math.sin(t * t)));
  const beside: EventComparison = eventComparison(
    seriesOf(u, START_2018),
    seriesOf(
      u.map((x, t) => (t === 3 ? -x : x)),
      START_2018,
    ),
    asked(EVENT),
  );
  expect(beside.placebo).toMatchObject({ code: "not-positive-figure" });
  expect(beside.difference).toMatchObject({ code: "not-positive-figure" });
});
