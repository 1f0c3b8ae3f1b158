// Calculations behind the functions, with another program's settings, parameters or states.
import { empirical } from "../../src/analysis/forecast/distribution";
import { finished } from "../../src/analysis/steps";
import { etsDistributions, etsTotal } from "../../src/analysis/forecast/ets/distributions";
import { evaluateEts, type FittedEts } from "../../src/analysis/forecast/ets/FittedEts";
import { forecastMoments, pointForecast } from "../../src/analysis/forecast/ets/moments";
import { fitTheta, thetaForecast } from "../../src/analysis/forecast/theta/theta";
import { itemContributions } from "../../src/analysis/prices/itemContributions";
import { type PriceVolume, priceVolume } from "../../src/analysis/prices/priceVolume";
import { stl } from "../../src/analysis/seasonal/stl/stl";
import { workingDayElasticity } from "../../src/analysis/seasonal/workingDayEffect";
import { x11 } from "../../src/analysis/seasonal/x11/x11";
import { modelNamed, parametersOf, seriesOf, stateOf } from "../analysis/forecast/cases";
import { stlOptionsOf } from "../analysis/seasonal/stlOptions";
import { type Difference, shared } from "../reference/differences";
import { type ReferenceCase, referenceCases, referenceSeries } from "../reference/within";

/** By the name in `differences.json`; `inputs` there are its own. */
export const OWN_CALCULATIONS: Readonly<Record<string, (one: Difference) => number>> = {
  ETS_POINT: ({ inputs: { of, step } }) => pointForecast(etsOf(of), step)[step - 1],
  ETS_AICC: ({ inputs: { of } }) => etsOf(of).aicc,
  ETS_LOW: ({ inputs: { of, step, level } }) =>
    finished(etsDistributions(etsOf(of), step))[step - 1].quantile((1 - level) / 2),
  ETS_WIDTH_RATIO: ({ inputs: { label, parameters, step } }) => {
    const final = stateOf(50, 0, new Array<number>(12).fill(0));
    const origin = { model: modelNamed(label, 12), parameters: parametersOf(parameters), final, sigma2: 1 };
    const { variance } = forecastMoments(origin, step);
    return Math.sqrt(variance[step - 1] / variance[0]);
  },
  TOTAL_SD: ({ inputs: { of, months } }) => {
    const { model, fixed_final_state: state } = caseOf("total_probability", of);
    const final = stateOf(state.level, state.trend, state.season_next_12);
    const { sigma2 } = state;
    const origin = { model: modelNamed(model.label, 12), parameters: parametersOf(state), final, sigma2 };
    return finished(etsTotal(origin, months)).sd;
  },
  QUANTILE: ({ inputs: { outcomes, p } }) => empirical(Float64Array.from(outcomes)).quantile(p),
  THETA: ({ inputs: { of, less = 0, step } }) => {
    const y = seriesOf(of).map((x) => x - less);
    return thetaForecast(fitTheta(y, 12), step)[step - 1];
  },
  STL_WEIGHT: ({ inputs: { of, at } }) => {
    const one = caseOf("stl", of);
    const { values } = referenceSeries("stl", one.series);
    return stl(one.transform === "log" ? values.map(Math.log) : values, stlOptionsOf(one)).weights[at - 1];
  },
  X11_TREND: (one) => {
    const [name] = Object.keys(one.data ?? {});
    const series = shared(one, name).values as number[];
    const { tables } = x11(series, { period: 12, composition: "additive", firstIndex: 0 });
    return tables.d12[series.length - 1];
  },
  WORKING_DAY_ELASTICITY: (one) => {
    const [values, days] = Object.keys(one.data ?? {}).map((name) =>
      Float64Array.from(shared(one, name).values as number[]),
    );
    return workingDayElasticity(values, days, 12) as number;
  },
  MONTGOMERY_PRICE: ({ inputs: { of, from, to } }) => {
    const { price, quantity } = caseOf("price_index", of);
    const items = (price as number[][]).map((p, i) => ({
      v0: p[from - 1] * quantity[i][from - 1],
      q0: quantity[i][from - 1],
      v1: p[to - 1] * quantity[i][to - 1],
      q1: quantity[i][to - 1],
    }));
    return (priceVolume(items, "montgomery") as PriceVolume).price;
  },
  FISHER_CONTRIBUTION: ({ inputs: { of, from, to, item } }) => {
    const { price, quantity } = caseOf("price_index", of);
    const at = (table: number[][], t: number) => table.map((row) => row[t - 1]);
    const periods = { p0: at(price, from), q0: at(quantity, from), p1: at(price, to), q1: at(quantity, to) };
    return itemContributions("fisher", periods)[item - 1];
  },
};

function etsOf(of: string): FittedEts {
  const { series, model, fixed } = caseOf("ets", of);
  const state = stateOf(fixed.level0, fixed.trend0, fixed.season0_chronological);
  return evaluateEts(seriesOf(series), modelNamed(model.label, model.period), parametersOf(fixed), state);
}

function caseOf(family: string, id: string): ReferenceCase {
  return referenceCases(family).find((one) => one.id === id) as ReferenceCase;
}
