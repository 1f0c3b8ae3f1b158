/**
 * The form in which figures.json ships: written by `scripts/build-data.ts`, read by `store.ts`. Values stand by
 * period, provenance as runs, because a column of figures mostly has one source.
 */
export interface CompactSeries {
  /** Ordinal of the first period: months, or years. */
  readonly start: number;
  /** One for each period from `start`; null where there is no figure. */
  readonly values: readonly (number | null)[];
  readonly runs: readonly Run[];
}

/** Provenance of the next `count` figures; gaps do not count. */
export type Run = readonly [count: number, precision: number, release: number];

/** What one source said at one time. */
export type Release = readonly [status: string, vintage: string, source: string];

export interface ShippedFigures {
  /** Newest vintage of anything below. */
  readonly version: string;
  readonly series: Readonly<Record<string, ShippedSeries>>;
  /** Growth on the same month a year earlier as it was printed, a fraction, by the code of the series. */
  readonly growth: Readonly<Record<string, ShippedSeries>>;
  readonly releases: readonly Release[];
  readonly sources: Readonly<Record<string, readonly [en: string, ko: string, date: string]>>;
  readonly targets: readonly ShippedTarget[];
  readonly events: readonly (readonly [date: string, kind: string, en: string, ko: string, source: string])[];
  /** Excel serial numbers, each as the step from the one before. */
  readonly nonWorking: readonly number[];
  readonly calendarYears: readonly [first: number, last: number];
  readonly spans: readonly ShippedSpan[];
}

/** What is not known is left out. */
export interface ShippedSeries {
  readonly months?: CompactSeries;
  readonly years?: CompactSeries;
  readonly firstMonths?: CompactSeries;
  readonly firstYears?: CompactSeries;
}

/** `item` is "" for total exports. */
export type ShippedTarget = readonly [
  year: number,
  item: string,
  value: number,
  vintage: string,
  source: string,
];

/** Growth as it was printed for several months together or for a year; `from` and `to` are months, or one year twice. */
export type ShippedSpan = readonly [
  from: string,
  to: string,
  series: string,
  percent: number,
  vintage: string,
  source: string,
];
