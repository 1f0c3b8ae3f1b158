import { type Frequency } from "../analysis/time/Period";
import figures from "./figures.json";
import type { CompactSeries, ShippedFigures } from "./shipped";
import type { Observation, Status } from "./types";

/** The figures as the build wrote them. TypeScript reads tuples in JSON as arrays of unions, hence the cast. */
export const shipped = figures as unknown as ShippedFigures;

/** Observations of a compact series, oldest first. */
export function unpack(series: CompactSeries | null, frequency: Frequency): readonly Observation[] {
  if (!series) return [];
  const provenance = series.runs.flatMap(([count, precision, status, vintage, source]) =>
    Array.from({ length: count }, () => ({ precision, status: status as Status, vintage, source })),
  );
  let known = 0;
  return series.values.flatMap((value, i) =>
    value === null
      ? []
      : [{ period: { frequency, ordinal: series.start + i }, value, ...provenance[known++] }],
  );
}
