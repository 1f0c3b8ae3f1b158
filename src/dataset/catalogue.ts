import { labelOf } from "../analysis/time/Period";
import { latestObservation } from "./figures";
import { indicators } from "./indicators";
import type { FigureFrequency, Indicator, Observation } from "./types";

/** One line of the catalogue: what there is of one series at one frequency. */
export interface CatalogueEntry {
  readonly indicator: Indicator;
  readonly frequency: Extract<FigureFrequency, "month" | "year">;
  readonly first: string;
  readonly last: string;
  /** Periods between first and last without a figure. */
  readonly missing: readonly string[];
  readonly latest: Observation;
}

export function catalogue(): readonly CatalogueEntry[] {
  return indicators().flatMap((indicator) => [
    ...entry(indicator, "month", indicator.months),
    ...entry(indicator, "year", indicator.years),
  ]);
}

function entry(indicator: Indicator, frequency: "month" | "year", list: readonly Observation[]): CatalogueEntry[] {
  if (list.length === 0) return [];
  const there = new Set(list.map(({ period }) => period.ordinal));
  const [first, last] = [list[0].period, list[list.length - 1].period];
  const missing: string[] = [];
  for (let ordinal = first.ordinal; ordinal <= last.ordinal; ordinal++) {
    if (!there.has(ordinal)) missing.push(labelOf({ frequency, ordinal }));
  }
  const latest = frequency === "month" ? latestObservation(indicator) : list[list.length - 1];
  return [{ indicator, frequency, first: labelOf(first), last: labelOf(last), missing, latest }];
}
