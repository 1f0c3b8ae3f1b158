import { yearsOf } from "../seasons";
import { localFit, loess, type LoessOptions } from "./loess";

/**
 * Smooths the values of each month (quarter …) over the years, and carries each on for one year before and after.
 * @returns n + 2 × period values, the first a year before the first observation.
 * @see Cleveland et al. (1990), section 2.2, steps 2 and 3.
 */
export function smoothCycleSubseries(
  series: Float64Array,
  period: number,
  options: LoessOptions,
  robustness?: Float64Array,
): Float64Array {
  const smooth = new Float64Array(series.length + 2 * period);
  for (let first = 0; first < period; first++) {
    const years = yearsOf(series, period, first);
    const weights = robustness && yearsOf(robustness, period, first);
    const inner = loess(years, options, weights);
    const fit = localFit(years, options, weights);
    const count = years.length;
    const before = fit(-1, 0) ?? inner[0];
    const after = fit(count, Math.max(0, count - options.window)) ?? inner[count - 1];
    smooth[first] = before;
    for (let year = 0; year < count; year++) smooth[first + (year + 1) * period] = inner[year];
    smooth[first + (count + 1) * period] = after;
  }
  return smooth;
}
