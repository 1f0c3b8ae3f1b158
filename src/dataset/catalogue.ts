import { labelOf } from "../analysis/time/Period";
import { figuresOf, observationAt } from "./figures";
import { indicators } from "./indicators";
import { fold } from "./names";
import type { FigureFrequency, Indicator, Observation } from "./types";

/** One line of the catalogue: what there is of one series at one frequency. */
export interface CatalogueEntry {
  readonly indicator: Indicator;
  readonly frequency: Extract<FigureFrequency, "month" | "year">;
  readonly first: string;
  readonly last: string;
  /** Periods between first and last without a figure: the known gaps. */
  readonly missing: readonly string[];
  readonly latest: Observation;
}

/** Every series whose code or name, in either language, has `search` in it; all of them when it is left out. */
export function catalogue(search = ""): readonly CatalogueEntry[] {
  const wanted = fold(search);
  return indicators()
    .filter(({ code, name }) => [code, name.en, name.ko].some((text) => fold(text).includes(wanted)))
    .flatMap((indicator) => [...entry(indicator, "month"), ...entry(indicator, "year")]);
}

function entry(indicator: Indicator, frequency: "month" | "year"): CatalogueEntry[] {
  // The first ten days of twelve months add up to no year.
  if (indicator.kind === "first-days" && frequency === "year") return [];
  const rows = figuresOf(indicator, frequency);
  if (rows.length === 0) return [];
  const [first, last] = [rows[0].period, rows[rows.length - 1].period];
  const latest = observationAt(indicator, last);
  if (!latest) return [];
  const missing = rows.filter(({ value }) => value === undefined).map(({ period }) => labelOf(period));
  return [{ indicator, frequency, first: labelOf(first), last: labelOf(last), missing, latest }];
}
