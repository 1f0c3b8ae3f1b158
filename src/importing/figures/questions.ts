import { type Frequency, yearOf } from "../../analysis/time/Period";
import { latestObservation } from "../../dataset/figures";
import { findIndicator } from "../../dataset/indicators";
import type { Choices, Layout, Question } from "../layout/Layout";
import { isRate } from "../layout/measures";
import { isForecastHeading, type Measure } from "../layout/tradeWords";
import type { Unit } from "../layout/unitWords";
import { unitOf } from "./buildSeries";
import { converted, MILLION_DOLLARS } from "./convert";
import { looksCumulative, shareOfLast } from "./ends";
import { candidatesFor, identify } from "./identify";
import type { Measured } from "./Measured";
import type { Selection } from "./selectSeries";

export interface Asking {
  readonly layout: Layout;
  readonly selection: Selection;
  readonly frequency: Frequency;
  readonly choices: Choices;
  readonly isRunning: boolean;
  /** Zeros at the end of all series. */
  readonly zeros: readonly number[];
  /** The last period that is taken. */
  readonly last?: number;
}

/** What a table does not tell. */
export function questionsOf(asking: Asking): readonly Question[] {
  return [
    ...periodQuestion(asking),
    ...yearQuestion(asking),
    ...unitQuestions(asking),
    ...octoberQuestion(asking),
    ...cumulativeQuestion(asking),
    ...endQuestions(asking),
    ...measureQuestion(asking),
    ...totalsQuestion(asking),
    ...forecastsQuestion(asking),
  ];
}

function periodQuestion({ layout, isRunning, choices }: Asking): Question[] {
  const isKnown = layout.frequency !== undefined || (isRunning && layout.around.facts) || choices.period;
  return isKnown || layout.axis.kind !== "around" ? [] : [{ code: "period", isNeeded: true }];
}

/** Months without a year: none anywhere, or headings that may be of the last year or of the next. */
function yearQuestion({ layout, selection, choices }: Asking): Question[] {
  const { axis, around, dates, columns } = layout;
  if (axis.kind === "around" || choices.year !== undefined || around.year !== undefined) return [];
  // Growth between two years stands behind both, and comes in with neither.
  const headings = columns.flatMap(({ facts, name }) => (facts && !isRate(name) ? [facts] : []));
  const isPart = ({ kind }: { readonly kind: string }) => kind === "part";
  const areLost = axis.kind === "across" && headings.some(isPart);
  const areOnly =
    selection.taken.every(({ raw }) => raw.values.size === 0) &&
    [...dates, ...headings].some((facts) => facts !== undefined && isPart(facts));
  return areLost || areOnly ? [{ code: "year", isNeeded: true }] : [];
}

function unitQuestions({ layout, selection, frequency, choices }: Asking): Question[] {
  const { taken } = selection;
  const unknown = taken.filter((one) => isUnitNeeded(one, taken, choices));
  const measures = [...new Set(unknown.map(({ about }) => about.measure))];
  const hasAmounts = taken.some(({ about }) => about.measure === "amount");
  const asked = measures.map((measure): Question => {
    const own = unknown.filter(({ about }) => about.measure === measure);
    const suggested = suggestedUnit(measure, own, layout, frequency);
    const isNeeded = measure === "amount" || !hasAmounts;
    return { code: "unit", isNeeded, measure, series: own.length, ...(suggested && { suggested }) };
  });
  return [...asked, ...conflicts(taken, choices)];
}

/** Where most names carry a unit, one that carries none has none. */
function isUnitNeeded(one: Measured, all: readonly Measured[], choices: Choices): boolean {
  if (unitOf(one, choices)) return false;
  const told = all.filter(({ about }) => about.unitFrom?.place === "cells").length;
  return !(told * 2 >= all.length && (one.about.measure === "index" || !one.about.isMeasureTold));
}

function conflicts(taken: readonly Measured[], choices: Choices): Question[] {
  const found = new Map<Measure, readonly Unit[]>();
  for (const { about } of taken) {
    if (about.otherUnits && about.unit && !choices.units?.[about.measure]) {
      found.set(about.measure, [about.unit, ...about.otherUnits]);
    }
  }
  return [...found].map(([measure, units]) => ({
    code: "conflicting-units",
    isNeeded: true,
    measure,
    units,
  }));
}

/** Series whose names are looked up. */
const MOST_LOOKED_AT = 200;
const POWERS = [0, 3, 6, 8, 9];

function suggestedUnit(
  measure: Measure,
  series: readonly Measured[],
  { publisher }: Layout,
  frequency: Frequency,
): Extract<Question, { code: "unit" }>["suggested"] {
  if (measure === "index") return { unit: { kind: "index" }, by: "name" };
  if (measure === "amount") {
    for (const { raw, about } of series.slice(0, MOST_LOOKED_AT)) {
      const candidates = candidatesFor({ flow: about.flow, labels: raw.labels });
      if (candidates.length === 0) continue;
      for (const power of POWERS) {
        const unit: Unit = { kind: "money", currency: "USD", power };
        const values = new Map(
          [...raw.values].map(([o, value]) => [o, converted(value, unit, MILLION_DOLLARS)]),
        );
        if (identify(candidates, values, frequency)?.by === "figures") return { unit, by: "shipped" };
      }
    }
  }
  const unit = publisher?.suggested?.[measure];
  return unit && { unit, by: "publisher" };
}

function octoberQuestion({ layout, choices }: Asking): Question[] {
  const { unknown } = layout.octobers;
  return unknown > 0 && !choices.october ? [{ code: "october", isNeeded: true, entries: unknown }] : [];
}

function cumulativeQuestion({ selection, frequency, choices, isRunning }: Asking): Question[] {
  if (choices.isCumulative !== undefined || isRunning || frequency !== "month") return [];
  const amounts = selection.taken.filter(
    ({ raw, about }) =>
      about.measure === "amount" && !about.isCumulative && about.flow !== "balance" && raw.values.size > 12,
  );
  const alike = amounts.filter(({ raw }) => looksCumulative(raw.values)).length;
  return alike > 0 && alike * 2 > amounts.length ? [{ code: "cumulative", isNeeded: true }] : [];
}

function endQuestions(asking: Asking): Question[] {
  const { selection, frequency, choices, zeros, last } = asking;
  const asked: Question[] = [];
  if (zeros.length > 0 && choices.zeros === undefined) {
    const [first, end] = [zeros[0], zeros[zeros.length - 1]];
    asked.push({
      code: "zeros",
      isNeeded: false,
      first: { frequency, ordinal: first },
      last: { frequency, ordinal: end },
    });
  }
  if (last === undefined || choices.lastPeriod !== undefined) return asked;
  const amounts = selection.taken.filter(
    ({ about }) => about.measure === "amount" && about.flow !== "balance",
  );
  const share = shareOfLast(
    amounts.map(({ raw }) => raw.values),
    last,
    frequency,
  );
  const period = { frequency, ordinal: last };
  if (share !== undefined) asked.push({ code: "last-period", isNeeded: false, period, share });
  else if (mayBeRunning(asking, amounts, last)) asked.push({ code: "last-period", isNeeded: false, period });
  return asked;
}

/**
 * Whether a year may not have been over when the file was made: it is not before the one ahead of the newest shipped
 * figures, and no shipped figure of the whole year confirms it.
 */
function mayBeRunning(
  { frequency, selection, choices }: Asking,
  amounts: readonly Measured[],
  last: number,
): boolean {
  const isForecast = selection.taken.some(
    ({ raw }) => raw.forecastsAfter !== undefined || raw.provisional.has(last),
  );
  if (frequency !== "year" || amounts.length === 0 || isForecast || last < newestShippedYear() - 1)
    return false;
  return !amounts.slice(0, MOST_LOOKED_AT).some((one) => {
    const unit = unitOf(one, choices);
    const value = one.raw.values.get(last);
    if (!unit || value === undefined) return false;
    const million = new Map([[last, converted(value, unit, MILLION_DOLLARS)]]);
    const candidates = candidatesFor({ flow: one.about.flow, labels: one.raw.labels });
    return identify(candidates, million, frequency)?.by === "figures";
  });
}

function newestShippedYear(): number {
  const total = findIndicator({ flow: "exports" });
  return total ? yearOf(latestObservation(total).period) : Infinity;
}

function totalsQuestion({ selection, choices }: Asking): Question[] {
  const { labels, isQuestion } = selection.totals;
  return isQuestion && !choices.totals ? [{ code: "totals", isNeeded: false, labels }] : [];
}

function forecastsQuestion({ layout, selection, choices }: Asking): Question[] {
  if (choices.forecasts || !selection.taken.some(({ raw }) => raw.forecastsAfter !== undefined)) return [];
  const heading = layout.columns.find(({ name }) => isForecastHeading(name))?.name ?? "";
  return [{ code: "forecasts", isNeeded: false, heading }];
}

function measureQuestion({ selection, choices }: Asking): Question[] {
  const { measures } = selection;
  if (!measures || choices.measures) return [];
  return [{ code: "measures", isNeeded: false, names: measures.all, taken: measures.taken }];
}
