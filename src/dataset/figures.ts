import { type Period, PERIODS_PER_YEAR, yearOf } from "../analysis/time/Period";
import type { FigureFrequency, FigureRow, Indicator, Observation } from "./types";

/**
 * The figures of a series, oldest first, one row for every period from `from` to `to` (default: the first and the
 * latest figure). A quarter or year is the sum of its months when all exist, else the published figure, else missing.
 */
export function figuresOf(
  indicator: Indicator,
  frequency: FigureFrequency,
  from?: Period,
  to?: Period,
): FigureRow[] {
  const values = new Map(frequency === "month" ? monthly(indicator) : summed(indicator, frequency));
  if (frequency === "year") {
    for (const { period, value } of indicator.years) {
      if (!values.has(period.ordinal)) values.set(period.ordinal, value);
    }
  }
  const ordinals = [...values.keys()];
  const first = from?.ordinal ?? Math.min(...ordinals);
  const last = to?.ordinal ?? Math.max(...ordinals);
  const rows: FigureRow[] = [];
  for (let ordinal = first; ordinal <= last; ordinal++) {
    rows.push({ period: { frequency, ordinal }, value: values.get(ordinal) });
  }
  return rows;
}

/** The figure of a month or year with its provenance; undefined when there is none. */
export function observationAt(indicator: Indicator, period: Period): Observation | undefined {
  const list = period.frequency === "month" ? indicator.months : indicator.years;
  return list.find((one) => one.period.ordinal === period.ordinal);
}

/** The latest figure: of the months, else of the years. */
export function latestObservation({ months, years }: Indicator): Observation {
  return months[months.length - 1] ?? years[years.length - 1];
}

function monthly({ months }: Indicator): [number, number][] {
  return months.map(({ period, value }) => [period.ordinal, value]);
}

/** Sums of the quarters or years whose months all exist. */
function summed({ months }: Indicator, frequency: "quarter" | "year"): Map<number, number> {
  const perYear = PERIODS_PER_YEAR[frequency];
  const monthsEach = 12 / perYear;
  const sums = new Map<number, { sum: number; count: number }>();
  for (const { period, value } of months) {
    const ordinal = yearOf(period) * perYear + Math.floor((period.ordinal % 12) / monthsEach);
    const { sum, count } = sums.get(ordinal) ?? { sum: 0, count: 0 };
    sums.set(ordinal, { sum: sum + value, count: count + 1 });
  }
  const complete = [...sums].filter(([, { count }]) => count === monthsEach);
  // The sources give at most thousand dollars: more digits are the noise of adding up.
  return new Map(complete.map(([ordinal, { sum }]) => [ordinal, Math.round(sum * 1000) / 1000]));
}
