import { Absence, type NumberOutcome } from "../AnalysisError";
import { difference, isEqual } from "../numeric/sum";

export type GrowthMode = "percent" | "difference" | "log";

/**
 * Growth of `current` on `base` as a plain fraction, where there is no other mode to fall back on.
 *
 * @param period - Label of the base.
 * @returns Absence "no-rate" unless the base is above zero.
 */
export function rateOn(current: number, base: number, period: () => string): NumberOutcome {
  return base > 0 ? ratioLessOne(current, base) : new Absence("no-rate", { period: period() });
}

/** Exactly 0 for two figures that are equal as printed. */
function ratioLessOne(current: number, base: number): number {
  return isEqual(current, base) ? 0 : current / base - 1;
}

/**
 * Growth of `current` on `previous`.
 *
 * percent: current / previous − 1 · difference: current − previous · log: ln(current / previous)
 *
 * @param current - Any unit.
 * @param previous - Same unit.
 * @param period - Label of the base, for the reason when there is no answer.
 * @returns A plain fraction (0.096), or the amount for `difference`. Absence "zero-base" or "negative-base" where a
 *   rate has no meaning, "not-positive-log" for the logarithm of a current value that is not positive.
 * @see OECD (2007), Data and Metadata Reporting and Presentation Handbook, ch. 4.
 */
export function growthRate(
  current: number,
  previous: number,
  mode: GrowthMode,
  period: string | (() => string) = "",
): NumberOutcome {
  if (mode === "difference") return difference(current, previous);
  if (previous <= 0) {
    const label = typeof period === "string" ? period : period();
    return new Absence(previous === 0 ? "zero-base" : "negative-base", { period: label });
  }
  if (mode === "percent") return ratioLessOne(current, previous);
  if (current <= 0) return new Absence("not-positive-log", {});
  return isEqual(current, previous) ? 0 : Math.log(current / previous);
}
