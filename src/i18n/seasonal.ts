import type { Composition } from "../analysis/seasonal/composition";

/** The header of SEASONAL_ADJUST's table. English only: the function takes no language. */
export const SEASONAL_HEADERS: Readonly<Record<Composition, readonly string[]>> = {
  multiplicative: ["Period", "Adjusted", "Trend", "Seasonal factor", "Irregular factor", "Calendar factor"],
  additive: ["Period", "Adjusted", "Trend", "Seasonal amount", "Irregular amount", "Calendar amount"],
};
