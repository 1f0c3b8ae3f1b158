import { type Frequency } from "../analysis/time/Period";
import figures from "./figures.json";
import type { Observation, Status } from "./types";

/** A series as it is shipped; written by `scripts/build-data.ts`. */
interface CompactSeries {
  readonly start: number;
  readonly values: readonly (number | null)[];
  readonly runs: readonly (readonly [number, number, string, string, string])[];
}

/** The shipped figures as the build wrote them. */
export const shipped = figures as unknown as {
  readonly series: Readonly<
    Record<string, { readonly months: CompactSeries | null; readonly years: CompactSeries | null }>
  >;
  readonly sources: Readonly<Record<string, readonly [string, string, string, string]>>;
  readonly targets: readonly (readonly [number, string, number, string, string])[];
  readonly events: readonly (readonly [string, string, string, string, string])[];
  readonly nonWorking: readonly number[];
  readonly calendarYears: readonly [number, number];
  readonly published: readonly (readonly [string, string, string, number, string, string])[];
};

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
