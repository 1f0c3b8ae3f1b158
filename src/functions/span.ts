import { AnalysisError } from "../analysis/AnalysisError";
import { labelOf, type Period, PERIODS_PER_YEAR } from "../analysis/time/Period";
import { isBlankPeriod, isLeftOut, readPeriod, single } from "./cells";
import type { DataFrequency } from "./enums";

/** The first and the last period of a frequency; undefined where left out. */
export function span(from: unknown, to: unknown, every: DataFrequency): (Period | undefined)[] {
  const [first, last] = [edge(from, "from", "first", every), edge(to, "to", "last", every)];
  if (first && last && first.ordinal > last.ordinal) {
    throw new AnalysisError("reversed-span", { first: labelOf(first), last: labelOf(last) });
  }
  return [first, last];
}

/** The first or last period of a frequency within the period that an argument names; undefined when left out. */
function edge(
  given: unknown,
  argument: string,
  side: "first" | "last",
  frequency: DataFrequency,
): Period | undefined {
  if (isLeftOut(given)) return undefined;
  const cell = single(given, argument);
  if (isBlankPeriod(cell)) throw new AnalysisError("blank-period", {});
  const period = readPeriod(cell);
  const [from, to] = [PERIODS_PER_YEAR[period.frequency], PERIODS_PER_YEAR[frequency]];
  const { ordinal } = period;
  const found =
    side === "first" ? Math.floor((ordinal * to) / from) : Math.ceil(((ordinal + 1) * to) / from) - 1;
  return { frequency, ordinal: found };
}
