import { difference } from "../analysis/numeric/sum";
import { figuresOf, type Series, thousands, worstOf } from "./figures";
import type { Figures, Indicator, Observation, Text } from "./types";

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

/** With a partner by the partner's name, which that of exports is; else by what is not plain whole months. */
export function nameOfBalance(
  { name: exports, partner, firstDays }: Indicator,
  { name: imports }: Indicator,
): Text {
  if (!firstDays && !partner) return { en: "Trade balance", ko: "무역수지" };
  if (!firstDays) return { en: `Trade balance (${exports.en})`, ko: `무역수지(${exports.ko})` };
  return {
    en: `Trade balance (${exports.en}, ${imports.en})`,
    ko: `무역수지(${exports.ko}, ${imports.ko})`,
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
