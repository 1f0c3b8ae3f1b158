import { type Frequency } from "../analysis/time/Period";
import figures from "./figures.json";
import type { CompactSeries, ShippedFigures, ShippedSeries } from "./shipped";
import type { Figures, Observation, Status } from "./types";

/** The figures as the build wrote them. TypeScript reads tuples in JSON as arrays of unions, hence the cast. */
export const shipped = figures as unknown as ShippedFigures;

/** The best figures and the first prints of a series. */
export function unpack(series: ShippedSeries): Figures & { readonly first: Figures } {
  return {
    months: observations(series.months, "month"),
    years: observations(series.years, "year"),
    first: {
      months: observations(series.firstMonths, "month"),
      years: observations(series.firstYears, "year"),
    },
  };
}

/** Observations of a compact series, oldest first. */
function observations(series: CompactSeries | undefined, frequency: Frequency): readonly Observation[] {
  if (!series) return [];
  const provenance = series.runs.flatMap(([count, precision, release]) => {
    const [status, vintage, source] = shipped.releases[release];
    return Array.from({ length: count }, () => ({ precision, status: status as Status, vintage, source }));
  });
  let known = 0;
  return series.values.flatMap((value, i) =>
    value === null
      ? []
      : [{ period: { frequency, ordinal: series.start + i }, value, ...provenance[known++] }],
  );
}
