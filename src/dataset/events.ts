import { shipped } from "./store";
import type { PolicyEvent } from "./types";

/**
 * Dated policy events, oldest first. Dates are YYYY-MM-DD or YYYY-MM, in the figures as in `from` and `to`, which are
 * both included: a date known only to its month is inside when any day of that month is.
 */
export function policyEvents(from = "", to = ""): readonly PolicyEvent[] {
  return shipped.events
    .filter(([date]) => sameLength(date, from) >= sameLength(from, date))
    .filter(([date]) => !to || sameLength(date, to) <= sameLength(to, date))
    .map(([date, kind, en, ko, source]) => ({ date, kind, name: { en, ko }, source }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** `date` cut to the length of the other, so that a day and a month compare as months. */
function sameLength(date: string, other: string): string {
  return date.slice(0, other.length);
}
