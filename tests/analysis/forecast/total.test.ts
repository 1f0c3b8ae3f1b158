import fc from "fast-check";
import { finished } from "../../../src/analysis/steps";
import { etsTotal } from "../../../src/analysis/forecast/ets/distributions";
import { fitEts } from "../../../src/analysis/forecast/ets/fitEts";
import { simulatedPaths } from "../../../src/analysis/forecast/ets/simulate";
import { type ReferenceCase, referenceCases, referenceSeries } from "../../reference/within";
import { modelNamed, parametersOf, seriesOf, stateOf } from "./cases";

const hills = referenceCases("ets_hills").filter(({ expected }) => expected.prob_ge);

const worstError = (atLeast: (x: number) => number, targets: number[], probabilities: number[]) =>
  targets.reduce((worst, target, i) => Math.max(worst, Math.abs(atLeast(target) - probabilities[i])), 0);

const originOf = ({ model: m, fixed_final_state: f }: ReferenceCase) => ({
  model: modelNamed(m.label, m.period),
  parameters: parametersOf(f),
  final: stateOf(f.level, f.trend, f.season_next_12),
  sigma2: f.sigma2 as number,
});

for (const one of referenceCases("total_probability", "PROB_TARGET")) {
  const { expected, model: m, months_known: known, ytd } = one;
  const { prob_abs_given_fixed, prob_abs_refit, total_mean_rel, total_sd_rel } = one.tolerance!;
  const model = modelNamed(m.label, m.period);
  const [startYear, startMonth] = referenceSeries("ets", one.series).start;
  const length = (one.origin[0] - startYear) * 12 + one.origin[1] - startMonth + 1;

  test(`${one.id}: the year's total from R's parameters and states`, () => {
    const total = finished(etsTotal(originOf(one), 12 - known));
    expect(Math.abs((ytd + total.mean) / expected.total_mean - 1)).toBeLessThanOrEqual(total_mean_rel);
    expect(Math.abs(total.sd / expected.total_sd - 1)).toBeLessThanOrEqual(total_sd_rel);
    const error = worstError((x) => total.atLeast(x - ytd), expected.targets, expected.prob_ge);
    expect(error).toBeLessThanOrEqual(prob_abs_given_fixed);
    // Both ways: probabilities at R's quantiles, and quantiles beside R's, in standard deviations.
    const quantiles = Object.entries<number>(expected.quantiles).map(([name, x]) => [
      Number(name.slice(1)) / 100,
      x,
    ]);
    for (const [p, x] of quantiles) {
      expect(Math.abs(1 - total.atLeast(x - ytd) - p)).toBeLessThanOrEqual(prob_abs_given_fixed);
      expect(Math.abs(ytd + total.quantile(p) - x) / expected.total_sd).toBeLessThanOrEqual(total_sd_rel);
    }
  });

  test(`${one.id}: the year's total, fitted anew`, () => {
    const fit = finished(fitEts(seriesOf(one.series, length), model));
    const total = finished(etsTotal(fit, 12 - known));
    // On a higher hill than the peer found, against the peer's simulation from that hill.
    const hill = hills.find((h) => h.series === one.series && h.use_first_n === length);
    const { targets, prob_ge } = (hill ?? one).expected;
    const error = worstError((x) => total.atLeast(x - ytd), targets, prob_ge);
    expect(error).toBeLessThanOrEqual(prob_abs_refit);
  });
}

test("the variance of a sum is not the sum of the variances: errors of successive months move together", () => {
  const origin = {
    model: modelNamed("ETS(A,N,N)", 1),
    parameters: { alpha: 1, beta: 0, gamma: 0, phi: 1 },
    final: stateOf(0, 0, null),
    sigma2: 1,
  };
  // A random walk: the sum of three steps is 3 e1 + 2 e2 + e3.
  expect(finished(etsTotal(origin, 3)).sd).toBeCloseTo(Math.sqrt(9 + 4 + 1), 12);
});

test("a relative error takes away the whole figure at most", () => {
  const shares = fc.record({
    alpha: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
    sigma: fc.double({ min: 0.3, max: 3, noNaN: true }),
  });
  fc.assert(
    fc.property(shares, ({ alpha, sigma }) => {
      const origin = {
        model: modelNamed("ETS(M,N,N)", 1),
        parameters: { alpha, beta: 0, gamma: 0, phi: 1 },
        final: stateOf(100, null, null),
        sigma2: sigma ** 2,
      };
      for (const step of finished(simulatedPaths(origin, 6, 200)))
        expect(Math.min(...step)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 30 },
  );
});

for (const one of referenceCases("total_probability", "PROB_NOISY")) {
  test(`${one.id}: errors that R cuts off at −1`, () => {
    const { steps, expected } = one;
    const total = finished(etsTotal(originOf(one), steps));
    const { prob_abs_given_fixed, total_mean_rel, total_sd_rel } = one.tolerance!;
    expect(Math.abs(total.mean / expected.total_mean - 1)).toBeLessThanOrEqual(total_mean_rel);
    expect(Math.abs(total.sd / expected.total_sd - 1)).toBeLessThanOrEqual(total_sd_rel);
    const error = worstError((x) => total.atLeast(x), expected.targets, expected.prob_ge);
    expect(error).toBeLessThanOrEqual(prob_abs_given_fixed);
  });
}
