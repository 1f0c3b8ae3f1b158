import { shipped } from "./store";
import type { PolicyEvent } from "./types";

/** Dated policy events, oldest first. Dates are YYYY-MM-DD or YYYY-MM. */
export function policyEvents(): readonly PolicyEvent[] {
  return shipped.events
    .map(([date, kind, en, ko, source]) => ({ date, kind, name: { en, ko }, source }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
