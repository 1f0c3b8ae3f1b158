import { Absence, type NumberOutcome } from "../AnalysisError";
import { type Series, sumOf } from "../time/Series";

export type RollingMethod = "sum" | "mean";

/**
 * Trailing total or mean over the `window` calendar periods that end at each period (12개월 이동합계, 이동평균).
 * A gap inside makes it missing: no rate is spread over fewer periods.
 * @param window - Whole number of periods, 1 or more.
 */
export function rolling(
  series: Series,
  window: number,
  method: RollingMethod,
): (ordinal: number) => NumberOutcome {
  return (ordinal) => {
    const sum = sumOf(series, ordinal - window + 1, ordinal);
    return sum instanceof Absence || method === "sum" ? sum : sum / window;
  };
}
