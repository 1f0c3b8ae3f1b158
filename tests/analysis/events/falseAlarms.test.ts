// A sample of `npm run bench -- events`, small enough for every run.
import { errorsDrawn } from "../../../benchmarks/events/simulatedErrors";
import { type EventImpact, eventImpact } from "../../../src/analysis/events/eventImpact";
import { type UsualEstimates, usualEstimates } from "../../../src/analysis/events/usualEstimates";

const [MONTHS, RUNS, START] = [60, 100, 2018 * 12];
const question = { event: START + 30, slope: false };

test("months with an autocorrelation of 0.9: few false alarms, many with Newey–West errors, and a true step is found", () => {
  const draw = errorsDrawn({ name: "AR(1) 0.9", rho: 0.9, noise: 0 }, 1);
  const alarms = { averaged: 0, neweyWest: 0, withStep: 0 };
  for (let run = 0; run < RUNS; run++) {
    const u = draw(MONTHS);
    const seriesOf = (step: number) => ({
      frequency: "month" as const,
      values: new Map(u.map((x, t) => [START + t, Math.exp(0.05 * (t < 30 ? x : x + step))])),
    });
    const p = (step: number) => (eventImpact(seriesOf(step), question) as EventImpact).p_value;
    if (p(0) < 0.05) alarms.averaged++;
    if (p(3) < 0.05) alarms.withStep++;
    if ((usualEstimates(seriesOf(0), question) as UsualEstimates).neweyWest.p_value < 0.05)
      alarms.neweyWest++;
  }
  expect(alarms.averaged / RUNS).toBeLessThan(0.1);
  expect(alarms.averaged).toBeGreaterThan(0);
  expect(alarms.neweyWest / RUNS).toBeGreaterThan(0.15);
  expect(alarms.withStep / RUNS).toBeGreaterThan(0.6);
});
