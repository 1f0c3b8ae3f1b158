import { isSeasonal } from "../../../src/analysis/forecast/theta/seasonality";
import { fitTheta, thetaDistributions, thetaForecast } from "../../../src/analysis/forecast/theta/theta";
import { referenceCases } from "../../reference/within";
import { expectNear } from "./cases";

const m1 = referenceCases("accuracy_m1");

for (const one of referenceCases("theta")) {
  test(`${one.id}: as thetaf`, () => {
    const y = Float64Array.from(m1.find(({ id }) => id === one.series)!.train as number[]);
    expect(isSeasonal(y, one.period)).toBe(one.expected.seasonal);
    const fit = fitTheta(y, one.period);
    expectNear(thetaForecast(fit, 18), one.expected.mean, one.tolerance!.rel);
    const distributions = thetaDistributions(fit, 18);
    for (const [end, p] of Object.entries({ lo80: 0.1, hi80: 0.9, lo95: 0.025, hi95: 0.975 })) {
      // Relative to the forecast: an end may come near zero.
      distributions.forEach(({ mean, quantile }, h) => {
        expect(Math.abs(quantile(p) - one.expected[end][h]) / mean).toBeLessThanOrEqual(
          one.tolerance!.interval_rel,
        );
      });
    }
  });
}

test("a series that crosses zero is freed of an additive season", () => {
  const y = Float64Array.from(
    { length: 60 },
    (_, t) => Math.sin((2 * Math.PI * t) / 12) + ((t * 7) % 5) / 50,
  );
  const fit = fitTheta(y, 12);
  expect(fit.season?.kind).toBe("additive");
  thetaForecast(fit, 12).forEach((x, h) => expect(Math.abs(x - y[48 + h])).toBeLessThan(0.2));
});

test("annual and constant series are not seasonal", () => {
  expect(
    isSeasonal(
      Float64Array.from({ length: 30 }, (_, t) => t % 2),
      1,
    ),
  ).toBe(false);
  expect(isSeasonal(new Float64Array(48).fill(5), 12)).toBe(false);
});
