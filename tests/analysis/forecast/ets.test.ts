import { etsDistributions } from "../../../src/analysis/forecast/ets/distributions";
import { finished } from "../../../src/analysis/steps";
import { nameOf, parameterCount } from "../../../src/analysis/forecast/ets/EtsModel";
import { fitEts } from "../../../src/analysis/forecast/ets/fitEts";
import { evaluateEts, type FittedEts } from "../../../src/analysis/forecast/ets/FittedEts";
import { forecastMoments, pointForecast } from "../../../src/analysis/forecast/ets/moments";
import { candidateModels, selectEts } from "../../../src/analysis/forecast/ets/selectEts";
import { type ReferenceCase, referenceCases } from "../../reference/within";
import { expectNear, modelNamed, parametersOf, seriesOf, stateOf } from "./cases";

const hills = referenceCases("ets_hills");
/** Where the peer's search stopped on a lower hill, its own likelihood at the parameters of the higher one. */
const hillOf = (series: string, label: string, n: number): ReferenceCase | undefined =>
  hills.find((hill) => hill.series === series && hill.label === label && hill.use_first_n === n);

/** Half the width of an interval of 95 %. */
const halfWidths = (fit: FittedEts, horizon: number) =>
  finished(etsDistributions(fit, horizon)).map((d) => (d.quantile(0.975) - d.quantile(0.025)) / 2);

/** This family's tolerances come in groups. */
const slack = (tolerance: unknown, group: string) =>
  (tolerance as Record<string, Record<string, number>>)[group];

describe("exponential smoothing at R's parameters", () => {
  for (const one of referenceCases("ets", "ETS")) {
    const { model: m, fixed, expected_given_fixed: given, expected_fit: summary, tolerance } = one;
    const model = modelNamed(m.label, m.period);
    const y = seriesOf(one.series);
    const state = stateOf(fixed.level0, fixed.trend0, fixed.season0_chronological);
    const fit = evaluateEts(y, model, parametersOf(fixed), state);
    const { rel } = slack(tolerance, "given_fixed");

    test(`${one.id}: states, likelihood and forecasts`, () => {
      expect(nameOf(model)).toBe(m.label);
      expectNear([fit.final.level], [given.final_level], rel);
      if (given.final_trend !== null) expectNear([fit.final.trend], [given.final_trend], rel);
      expectNear(fit.final.season, given.final_season_chronological_next ?? [], rel);
      expectNear(pointForecast(fit, 18), given.forecast_point, rel);
      expect(parameterCount(model)).toBe(summary.n_params);
      const sse = fit.innovations.reduce((sum, e) => sum + e * e, 0);
      expectNear(
        [sse, fit.minus2LogLikelihood, fit.aic, fit.aicc, fit.bic, fit.sigma2],
        [summary.sse, summary.minus2loglik_R, summary.aic, summary.aicc, summary.bic, summary.sigma2],
        rel,
      );
    });

    test(`${one.id}: means and intervals`, () => {
      if (given.forecast_exact_mean) {
        expectNear(forecastMoments(fit, 18).mean, given.forecast_exact_mean, rel);
      }
      const { rel: ofIntervals } = slack(tolerance, "intervals_given_fixed");
      const distributions = finished(etsDistributions(fit, 18));
      for (const [ends, p] of Object.entries({ lo80: 0.1, hi80: 0.9, lo95: 0.025, hi95: 0.975 })) {
        const got = distributions.map(({ quantile }) => quantile(p));
        expectNear(got, one.expected_intervals[ends], ofIntervals);
      }
    });
  }
});

describe("exponential smoothing fitted", () => {
  for (const one of referenceCases("ets", "ETS")) {
    const { model: m, expected_given_fixed: given, expected_fit: summary, expected_intervals: ends } = one;
    const { aicc_not_worse_than, forecast_rel, interval_width_rel } = slack(one.tolerance, "refit");
    const y = seriesOf(one.series);
    test(`${one.id}: at least as likely as R's fit, and the same forecasts on the same hill`, () => {
      const fit = finished(fitEts(y, modelNamed(m.label, m.period)));
      expect(fit.aicc).toBeLessThanOrEqual(summary.aicc + aicc_not_worse_than);
      if (hillOf(one.series, m.label, y.length)) return;
      expectNear(pointForecast(fit, 18), given.forecast_point, forecast_rel);
      const widths = ends.hi95.map((high: number, h: number) => (high - ends.lo95[h]) / 2);
      expectNear(halfWidths(fit, 18), widths, interval_width_rel);
    });
  }

  for (const hill of hills) {
    const { expected, tolerance, fixed } = hill;
    test(`${hill.id}: R agrees that this hill is higher than the one where its search stopped`, () => {
      const y = seriesOf(hill.series, hill.use_first_n);
      const fit = finished(fitEts(y, modelNamed(hill.label, 12)));
      expect(expected.minus2loglik).toBeLessThan(expected.minus2loglik_own_search - 4);
      expect(fit.minus2LogLikelihood).toBeLessThanOrEqual(
        expected.minus2loglik + tolerance!.minus2loglik_not_worse_than,
      );
      expect(fit.parameters.alpha).toBeCloseTo(fixed.alpha, 2);
      expectNear(pointForecast(fit, 18), expected.forecast_point, tolerance!.forecast_rel);
    });
  }
});

describe("selection by AICc", () => {
  for (const one of referenceCases("ets", "ETS_AUTO")) {
    const { expected, tolerance } = one;
    const y = seriesOf(one.series);
    test(`${one.id}: no model is less likely than R's fit of it`, () => {
      const names = candidateModels(one.period, true).map(nameOf);
      expect(names.sort()).toEqual(Object.keys(expected.aicc_table).sort());
      for (const [label, aicc] of Object.entries(expected.aicc_table as Record<string, number>)) {
        const fit = finished(fitEts(y, modelNamed(label, one.period)));
        expect([label, fit.aicc <= aicc + 0.5]).toEqual([label, true]);
      }
    });

    test(`${one.id}: the choice is as good as R's, and so are its forecasts`, () => {
      const fit = finished(selectEts(y, one.period));
      expect(fit.aicc).toBeLessThanOrEqual(expected.aicc + tolerance!.chosen_model_aicc_within);
      const hill = hillOf(one.series, nameOf(fit.model), y.length);
      const known = hill ? hill.expected.forecast_point : expected.forecast_mean;
      expectNear(pointForecast(fit, 18), known, tolerance!.forecast_rel);
    });
  }
});

test("a season that is not above zero has no multiplicative candidates, and annual data no seasonal ones", () => {
  expect(candidateModels(12, false).map(nameOf)).toEqual([
    "ETS(A,N,N)",
    "ETS(A,A,N)",
    "ETS(A,Ad,N)",
    "ETS(A,N,A)",
    "ETS(A,A,A)",
    "ETS(A,Ad,A)",
  ]);
  expect(candidateModels(1, true).every(({ season }) => season === "N")).toBe(true);
});
