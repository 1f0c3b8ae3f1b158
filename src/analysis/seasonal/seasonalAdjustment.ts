import { Absence, AnalysisError, type NumberOutcome } from "../AnalysisError";
import { rememberedWith } from "../rememberedWith";
import { indexInYear, PERIODS_PER_YEAR } from "../time/Period";
import { missing, observed, type Series, tooFew } from "../time/Series";
import { type Composition, neutral, without } from "./composition";
import { byStl, byX11, type Decomposition } from "./decomposition";
import { fillGaps } from "./fillGaps";
import { workingDayEffect, workingDayElasticity } from "./workingDayEffect";

export type SeasonalMethod = "x11" | "stl" | "stl_robust";
export type SeasonalPart = "adjusted" | "trend" | "seasonal" | "irregular" | "calendar";

/** The parts of a series, each by period ordinal, in the unit of the series or as factors around 1. */
export interface SeasonalAdjustment {
  readonly composition: Composition;
  readonly part: (part: SeasonalPart, ordinal: number) => NumberOutcome;
}

/**
 * Seasonal adjustment of a monthly, quarterly or (STL only) half-yearly series.
 *
 * series = trend × seasonal × irregular × calendar, adjusted = trend × irregular. Where a value is zero or negative, or
 * X-11's trend would be: sums instead of products.
 *
 * 1. `calendar`: with `workingDays`, months and quarters and a series above zero, the working-day effect is estimated
 *    from the series and divided out (see `workingDayElasticity`); else it is neutral, as it is for periods whose
 *    working days are not known.
 * 2. Gaps inside the series are filled (see `fillGaps`) for the calculation only: their parts are missing.
 * 3. X-11 or STL separates the rest (see `byX11`, `byStl`).
 *
 * A constant series is its own trend.
 *
 * @param workingDays - Working days of a period by its ordinal; left out: no calendar step.
 * @returns Absence "too-few-observations" for fewer than three years of observations, "too-many-gaps" when more than a
 *   quarter of the periods from the first to the last is missing.
 * @throws AnalysisError "no-season" for years; "bad-argument" for half-years with X-11, which has no averages for them.
 * @see Ladiray & Quenneville (2001); Cleveland et al. (1990); Eurostat (2015), ESS Guidelines on Seasonal Adjustment.
 */
export function seasonalAdjustment(
  series: Series,
  method: SeasonalMethod,
  workingDays?: (ordinal: number) => NumberOutcome,
): SeasonalAdjustment | Absence {
  return adjusted(series, method, workingDays);
}

/** A sheet asks for adjusted figures, trend and factors of one series beside each other. */
const adjusted = rememberedWith(calculate);

function calculate(
  series: Series,
  method: SeasonalMethod,
  workingDays: ((ordinal: number) => NumberOutcome) | undefined,
): SeasonalAdjustment | Absence {
  const { frequency } = series;
  const period = PERIODS_PER_YEAR[frequency];
  if (frequency === "year") throw new AnalysisError("no-season", {});
  if (frequency === "half" && method === "x11") {
    throw new AnalysisError("bad-argument", {
      argument: "method",
      given: "x11",
      expected: "stl · stl_robust",
    });
  }
  const ordinals = observed(series);
  const first = ordinals[0] ?? 0;
  const span = ordinals.length === 0 ? 0 : ordinals[ordinals.length - 1] - first + 1;
  if (ordinals.length < 3 * period) return tooFew(series, 3 * period);
  if (ordinals.length < 0.75 * span) {
    return new Absence("too-many-gaps", { missing: span - ordinals.length, periods: span });
  }
  const values = Float64Array.from({ length: span }, (_, t) => series.values.get(first + t) ?? NaN);
  const days =
    workingDays && frequency !== "half" ? values.map((_, t) => known(workingDays(first + t))) : undefined;
  const found = decompose(values, indexInYear({ frequency, ordinal: first }), period, method, days);
  return {
    composition: found.composition,
    part: (part, ordinal) =>
      series.values.has(ordinal) ? found[part][ordinal - first] : missing(frequency, ordinal),
  };
}

function known(days: NumberOutcome): number {
  return days instanceof Absence ? NaN : days;
}

interface Parts extends Decomposition {
  readonly calendar: Float64Array;
  readonly composition: Composition;
}

function decompose(
  values: Float64Array,
  firstIndex: number,
  period: number,
  method: SeasonalMethod,
  days: Float64Array | undefined,
): Parts {
  const constant = values.find((x) => !Number.isNaN(x)) ?? 0;
  const isPositive = values.every((x) => !(x <= 0));
  if (values.every((x) => x === constant || Number.isNaN(x))) {
    return flat(values.fill(constant), isPositive ? "multiplicative" : "additive");
  }
  const decomposeAs = (composition: Composition): Parts => {
    const calendar = calendarOf(values, period, composition, days);
    const filled = fillGaps(without(values, calendar, composition), period, composition);
    const parts =
      method === "x11"
        ? byX11(filled, firstIndex, period as 12 | 4, composition)
        : byStl(filled, period, composition, method === "stl_robust");
    return { ...parts, calendar, composition };
  };
  if (isPositive) {
    const product = decomposeAs("multiplicative");
    // X-11's averages may run below zero where positive values leap.
    if (product.trend.every(isAboveZero) && product.seasonal.every(isAboveZero)) return product;
  }
  return decomposeAs("additive");
}

function isAboveZero(x: number): boolean {
  return x > 0;
}

function flat(values: Float64Array, composition: Composition): Parts {
  const nothing = values.map(() => neutral(composition));
  return {
    composition,
    adjusted: values,
    trend: values,
    seasonal: nothing,
    irregular: nothing,
    calendar: nothing,
  };
}

function calendarOf(
  values: Float64Array,
  period: number,
  composition: Composition,
  days: Float64Array | undefined,
): Float64Array {
  const elasticity =
    days && composition === "multiplicative" ? workingDayElasticity(values, days, period) : undefined;
  return days && elasticity !== undefined
    ? workingDayEffect(days, elasticity, period)
    : values.map(() => neutral(composition));
}
