import type { ForecastMethod } from "../../../src/analysis/forecast/fitForecast";
import { finished } from "../../../src/analysis/steps";
import { outlook, type OutlookRow } from "../../../src/analysis/forecast/outlook";
import { targetOdds } from "../../../src/analysis/targets/targetOdds";
import { sampleOf } from "../../sample";
import { monthly } from "./cases";

/** What is combined is chosen from, too: the choice alone is a case of its own where all are run. */
const METHODS = sampleOf<ForecastMethod>(["combined", "auto", "aaa"], 2);
const JANUARY_2000 = 2000 * 12;
/** Noise that is the same every time. */
const noise = (t: number) => ((t * 7919) % 101) / 50 - 1;
const season = (t: number) => 1 + 0.2 * Math.sin((t * Math.PI) / 6);
/** An item that is dying out, and one that has collapsed. */
const falling = (n: number, monthlyRate: number) =>
  Array.from({ length: n }, (_, t) => 1000 * Math.exp(monthlyRate * t + 0.05 * noise(t)) * season(t));
const straightDown = Array.from({ length: 60 }, (_, t) => 100 - 1.5 * t);
const rows = (values: number[], horizon: number, level: number, method: ForecastMethod) =>
  finished(outlook(monthly(values), horizon, level, method)) as OutlookRow[];

describe.each(METHODS)("%s", (method) => {
  test.each([
    ["3 % down a month", falling(120, -0.03)],
    ["8 % down a month", falling(60, -0.08)],
    ["a straight line towards zero", straightDown],
    ["a figure that is five times the others at the end", [...falling(119, 0), 5000]],
  ])("a series above zero is not forecast below it, nor are the ends of its intervals: %s", (_, values) => {
    for (const { forecast, low, high } of rows(values, 120, 0.95, method)) {
      expect(Math.min(forecast, low, high)).toBeGreaterThanOrEqual(0);
    }
  });

  test("a series that has been below zero may fall as it falls", () => {
    const balance = Array.from({ length: 60 }, (_, t) => 50 - 2 * t + noise(t));
    expect(rows(balance, 12, 0.8, method)[11].forecast).toBeLessThan(-70);
  });

  test("an interval holds its forecast, however narrow it is and however skewed the figures", () => {
    const skewed = [
      ...Array.from({ length: 110 }, (_, t) => 100 * season(t) * Math.exp(0.03 * noise(t))),
      ...Array.from({ length: 10 }, (_, t) => 250 * season(t + 2) * Math.exp(0.03 * noise(t))),
    ];
    for (const { forecast, low, high } of rows(skewed, 36, 0.02, method)) {
      expect(low).toBeLessThanOrEqual(forecast);
      expect(forecast).toBeLessThanOrEqual(high);
    }
  });
});

test("a year of figures above zero is not projected below what it has reached", () => {
  const values = falling(60, -0.08);
  const august = JANUARY_2000 + 55;
  const found = finished(targetOdds(monthly(values), august, 40, 0.99)) as Record<
    "projection" | "low" | "high",
    number
  >;
  const ytd = values.slice(48, 56).reduce((sum, x) => sum + x, 0);
  expect(found.low).toBeGreaterThanOrEqual(ytd);
  expect(found.low).toBeLessThanOrEqual(found.projection);
  expect(found.projection).toBeLessThanOrEqual(found.high);
  // The year to date is reached, and any figure above zero adds to it.
  expect(finished(targetOdds(monthly(values), august, ytd, 0.8)).probability).toBe(1);
  expect(finished(targetOdds(monthly(values), august, ytd * (1 + 1e-9), 0.8)).probability).toBe(0.99);
});
