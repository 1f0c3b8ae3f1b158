import type { Absence } from "../AnalysisError";
import { rememberedWith } from "../rememberedWith";
import { difference, sum } from "../numeric/sum";
import { isUnreadable, type Series } from "../time/Series";

/**
 * The total less its parts (반도체 제외). A period that lacks the total or one of the parts is missing, for the reasons
 * that the total or the parts have.
 * @param parts - Of the total's frequency and unit.
 */
export const excluding = rememberedWith((total: Series, parts: readonly Series[]): Series => {
  const values = new Map<number, number>();
  for (const [ordinal, value] of total.values) {
    const taken = parts.map((part) => part.values.get(ordinal));
    if (taken.includes(undefined)) continue;
    values.set(ordinal, difference(value, sum(taken as number[])));
  }
  return { frequency: total.frequency, values, reasons: reasonsOf([total, ...parts]) };
});

/** Of several reasons for a period, the first that says which cell cannot be read. */
function reasonsOf(all: readonly Series[]): ReadonlyMap<number, Absence> {
  const reasons = new Map<number, Absence>();
  for (const series of all) {
    for (const [ordinal, reason] of series.reasons ?? []) {
      if (!isUnreadable(reasons.get(ordinal))) reasons.set(ordinal, reason);
    }
  }
  return reasons;
}
