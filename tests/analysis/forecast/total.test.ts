import { etsTotal } from "../../../src/analysis/forecast/ets/distributions";
import { fitEts } from "../../../src/analysis/forecast/ets/fitEts";
import { referenceCases, referenceSeries } from "../../reference/within";
import { modelNamed, parametersOf, seriesOf, stateOf } from "./cases";

const hills = referenceCases("ets_hills").filter(({ expected }) => expected.prob_ge);

const worstError = (atLeast: (x: number) => number, targets: number[], probabilities: number[]) =>
  targets.reduce((worst, target, i) => Math.max(worst, Math.abs(atLeast(target) - probabilities[i])), 0);

for (const one of referenceCases("total_probability")) {
  const { expected, model: m, months_known: known, ytd, fixed_final_state: f } = one;
  const { prob_abs_given_fixed, prob_abs_refit, total_mean_rel, total_sd_rel } = one.tolerance!;
  const model = modelNamed(m.label, m.period);
  const [startYear, startMonth] = referenceSeries("ets", one.series).start;
  const length = (one.origin[0] - startYear) * 12 + one.origin[1] - startMonth + 1;

  test(`${one.id}: the year's total from R's parameters and states`, () => {
    const origin = {
      model,
      parameters: parametersOf(f),
      final: stateOf(f.level, f.trend, f.season_next_12),
      sigma2: f.sigma2,
    };
    const total = etsTotal(origin, 12 - known);
    expect(Math.abs((ytd + total.mean) / expected.total_mean - 1)).toBeLessThanOrEqual(total_mean_rel);
    expect(Math.abs(total.sd / expected.total_sd - 1)).toBeLessThanOrEqual(total_sd_rel);
    const error = worstError((x) => total.atLeast(x - ytd), expected.targets, expected.prob_ge);
    expect(error).toBeLessThanOrEqual(prob_abs_given_fixed);
  });

  test(`${one.id}: the year's total, fitted anew`, () => {
    const fit = fitEts(seriesOf(one.series, length), model);
    const total = etsTotal(fit, 12 - known);
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
  expect(etsTotal(origin, 3).sd).toBeCloseTo(Math.sqrt(9 + 4 + 1), 12);
});
