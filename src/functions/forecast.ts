import { Absence, AnalysisError, type Outcome } from "../analysis/AnalysisError";
import { backtest, type BacktestRow } from "../analysis/forecast/backtest";
import { outlook as outlookOf } from "../analysis/forecast/outlook";
import { outlookModel } from "../analysis/forecast/outlookModel";
import type { Steps } from "../analysis/steps";
import { labelOf } from "../analysis/time/Period";
import type { Series } from "../analysis/time/Series";
import { CARD_LABELS } from "../i18n/cards";
import { allOrigins, outlookMethod } from "../i18n/outlook";
import { breathing } from "./breathe";
import { type Cells, choice } from "./cells";
import { OutlookMethod, OutlookResult, TextLanguage } from "./enums";
import { readCount, readLevel } from "./options";
import { card, requireReadable, toSingleCell } from "./spill";
import { readTable, transpose } from "./table";

const LONGEST_HORIZON = 120;

/**
 * Forecasts the coming periods: period, forecast, low, high; or tells of the model or its past errors. Fits the latest 360 figures; needs 24 months (12 quarters). Gaps of up to a quarter of a year are filled, data before a longer one left out.
 * @customfunction OUTLOOK
 * @param values Figures of one series, in one column.
 * @param periods Their months, quarters, halves or years; one column as long as values.
 * @param [horizon] Periods to forecast, 1 to 120. Left out: 12.
 * @param [level] Probability of the interval, between 0 and 1. Left out: 0.8.
 * @param [method] combined (default), auto or aaa.
 * @param [result] table (default), model: what was fitted, or backtest: its errors from up to 24 past origins, the parameters fitted once to the data before the first origin.
 * @param [language] en (default) or ko.
 * @returns A table of four columns, a labelled card or a table of errors.
 * @formula none
 * @definition `combined` is the mean of exponential smoothing with multiplicative error and season and a damped trend
 *   (additive where figures are not above zero) and of the Theta method; `auto` the exponential smoothing with the
 *   lowest AICc; `aaa` the additive model that FORECAST.ETS has too, at its most likely parameters: single figures may
 *   differ from that function's by several per cent. Figures above zero are not forecast below it. The interval holds if
 *   the model is right: on 30 series of the M1 competition those of 80 % held 76 % of what followed. `backtest` sets the
 *   errors on your own series beside those of repeating the last year. Not a judgement: it knows the series only.
 * @throws #VALUE! `values` is more than one series; `horizon` is not a whole number from 1 to 120; `level` does not lie
 *   between 0 and 1; `method`, `result` or `language` is none of those listed.
 * @throws #N/A There are fewer than 24 months, 12 quarters, 10 half-years or 9 years; `backtest` needs more.
 * @source Hyndman, Koehler, Ord and Snyder (2008), Forecasting with Exponential Smoothing
 * @source Assimakopoulos and Nikolopoulos (2000), The Theta Model
 * @excel none
 * @example =TRADE.OUTLOOK({90;110;100;100;90;110;100;100;90;110;100;100},
 *   {"2022Q1";"2022Q2";"2022Q3";"2022Q4";"2023Q1";"2023Q2";"2023Q3";"2023Q4";"2024Q1";"2024Q2";"2024Q3";"2024Q4"},4) →
 *   {"2025Q1",90,90,90;"2025Q2",110,110,110;"2025Q3",100,100,100;"2025Q4",100,100,100}
 */
export function outlook(
  values: any[][],
  periods: any[][],
  horizon?: any[][],
  level?: any[][],
  method?: OutlookMethod,
  result?: OutlookResult,
  language?: TextLanguage,
): any[][] | Promise<any[][]> {
  const how = choice(method, OutlookMethod, "method");
  const what = choice(result, OutlookResult, "result");
  const tongue = choice(language, TextLanguage, "language");
  const steps = readHorizon(horizon);
  const share = readLevel(level);
  const { series: all, isAcross } = readTable(values, periods);
  if (all.length !== 1) throw new AnalysisError("one-line-expected", { argument: "values" });
  const series = requireReadable(all[0]);
  switch (what) {
    case OutlookResult.table:
      return breathing(forecastTable(series, isAcross, steps, share, how));
    case OutlookResult.model:
      return breathing(modelCard(series, how, tongue));
    case OutlookResult.backtest:
      return breathing(errorTable(series, steps, share, how, tongue));
  }
}

function* forecastTable(
  series: Series,
  isAcross: boolean,
  horizon: number,
  level: number,
  method: OutlookMethod,
): Steps<Cells> {
  const rows = found(yield* outlookOf(series, horizon, level, method));
  const cells = rows.map(({ ordinal, forecast, low, high }) => [
    labelOf({ frequency: series.frequency, ordinal }),
    ...[forecast, low, high].map(toSingleCell),
  ]);
  return isAcross ? transpose(cells) : cells;
}

function readHorizon(given: unknown): number {
  const horizon = readCount(given, "horizon") ?? 12;
  if (horizon <= LONGEST_HORIZON) return horizon;
  const expected = `1 · 2 · … · ${LONGEST_HORIZON}`;
  throw new AnalysisError("bad-argument", { argument: "horizon", given: String(horizon), expected });
}

function* modelCard(series: Series, method: OutlookMethod, language: TextLanguage): Steps<Cells> {
  const model = found(yield* outlookModel(series, method));
  const label = (ordinal: number) => labelOf({ frequency: series.frequency, ordinal });
  const isRelative = model.model.error === "M";
  const answers: Record<keyof (typeof CARD_LABELS.outlook)["en"], Outcome | undefined> = {
    method: outlookMethod(model, language),
    alpha: model.alpha,
    beta: model.beta,
    gamma: model.gamma,
    phi: model.phi,
    thetaAlpha: model.thetaAlpha,
    thetaDrift: model.thetaDrift,
    aicc: model.aicc,
    relativeSigma: isRelative ? model.sigma : undefined,
    sigma: isRelative ? undefined : model.sigma,
    first: label(model.first),
    last: label(model.last),
    observations: model.observations,
    interpolated: model.interpolated,
  };
  const labels = CARD_LABELS.outlook[language];
  return card(
    (Object.keys(labels) as (keyof typeof labels)[]).flatMap((row) => {
      const answer = answers[row];
      return answer === undefined ? [] : [[labels[row], answer] as const];
    }),
  );
}

function* errorTable(
  series: Series,
  horizon: number,
  level: number,
  method: OutlookMethod,
  language: TextLanguage,
): Steps<Cells> {
  const { origins, steps, all } = found(yield* backtest(series, horizon, level, method));
  const { step, error, naiveError, ratio, inside } = CARD_LABELS.backtest[language];
  const cells = (row: BacktestRow) => [row.error, row.naiveError, row.ratio, row.inside].map(toSingleCell);
  return [
    [step, error, naiveError, ratio, inside],
    ...steps.map((row, h) => [h + 1, ...cells(row)]),
    [allOrigins(origins, language), ...cells(all)],
  ];
}

/** An outlook that does not exist fails the call. */
function found<T>(outcome: T | Absence): T {
  if (outcome instanceof Absence) throw new AnalysisError(outcome.code, outcome.details);
  return outcome;
}
