import { difference } from "../analysis/numeric/sum";
import { figuresOf, type Series, thousands, worstOf } from "./figures";
import type { Figures, Observation } from "./types";

/** Exports less imports, million US dollars, for every period that has both: cited by its imports. */
export function balanceOf(exports: Series, imports: Series): Series {
  const years = (series: Series) => figuresOf(series, "year").flatMap(({ observation }) => observation ?? []);
  return {
    months: differences(exports.months, imports.months),
    // Years may be published where months are not, of one flow only.
    years: differences(years(exports), years(imports)),
    first: firstOf(exports.first, imports.first),
  };
}

function firstOf(exports: Figures, imports: Figures): Figures {
  return {
    months: differences(exports.months, imports.months),
    years: differences(exports.years, imports.years),
  };
}

function differences(exports: readonly Observation[], imports: readonly Observation[]): Observation[] {
  const bought = new Map(imports.map((one) => [one.period.ordinal, one]));
  return exports.flatMap((sold) => {
    const other = bought.get(sold.period.ordinal);
    if (!other) return [];
    const value = thousands(difference(sold.value, other.value));
    return [{ ...other, ...worstOf([sold, other]), value }];
  });
}
