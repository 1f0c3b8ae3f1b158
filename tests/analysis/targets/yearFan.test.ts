import { Absence } from "../../../src/analysis/AnalysisError";
import { finished } from "../../../src/analysis/steps";
import { targetOdds } from "../../../src/analysis/targets/targetOdds";
import { yearFan } from "../../../src/analysis/targets/yearFan";
import type { Series } from "../../../src/analysis/time/Series";

const JANUARY = 2020 * 12;
const SEASON = [90, 95, 110, 100, 105, 108, 98, 97, 103, 106, 111, 117];
/** Four years and a half with a season and a trend. */
const series = (): Series => ({
  frequency: "month",
  values: new Map(
    Array.from({ length: 54 }, (_, i) => [JANUARY + i, SEASON[i % 12] * (1 + i / 100) + (i % 5)]),
  ),
});
const JUNE = JANUARY + 53;

test("the last month of the fan is the forecast of the year that TARGET_ODDS gives", () => {
  const fan = finished(yearFan(series(), JUNE, 0.8));
  if (fan instanceof Absence) throw new Error(fan.code);
  const { projection, low, high } = finished(targetOdds(series(), JUNE, 1000, 0.8));
  expect(fan.at(-1)).toEqual({ ordinal: JANUARY + 59, mean: projection, low, high });
});

test("the fan goes on from the year to date, widens and has a month for each that is left", () => {
  const fan = finished(yearFan(series(), JUNE, 0.8));
  if (fan instanceof Absence) throw new Error(fan.code);
  expect(fan.map(({ ordinal }) => ordinal - JUNE)).toEqual([1, 2, 3, 4, 5, 6]);
  const ytd = Array.from({ length: 6 }, (_, i) => series().values.get(JUNE - i) as number).reduce(
    (a, b) => a + b,
  );
  expect(fan[0].low).toBeGreaterThan(ytd);
  const widths = fan.map(({ low, high }) => high - low);
  expect(widths).toEqual([...widths].sort((a, b) => a - b));
  for (const { low, mean, high } of fan) expect(low <= mean && mean <= high).toBe(true);
});

test("a year that is over has no fan; a gap in it is told", () => {
  expect(finished(yearFan(series(), JANUARY + 47, 0.8))).toEqual([]);
  const values = new Map(series().values);
  values.delete(JUNE - 2);
  expect(finished(yearFan({ frequency: "month", values }, JUNE, 0.8))).toMatchObject({
    code: "missing-observation",
  });
});
