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
export type Run = readonly [
  count: number,
  precision: number,
  status: string,
  vintage: string,
  source: string,
];

export interface ShippedFigures {
  /** Newest vintage of anything below. */
  readonly version: string;
  readonly series: Readonly<Record<string, ShippedSeries>>;
  readonly sources: Readonly<
    Record<string, readonly [publisher: string, title: string, date: string, url: string]>
  >;
  readonly targets: readonly ShippedTarget[];
  readonly events: readonly (readonly [date: string, kind: string, en: string, ko: string, source: string])[];
  /** Excel serial numbers, each as the step from the one before. */
  readonly nonWorking: readonly number[];
  readonly calendarYears: readonly [first: number, last: number];
  readonly published: readonly ShippedGrowth[];
}

export interface ShippedSeries {
  readonly months: CompactSeries | null;
  readonly years: CompactSeries | null;
}

/** `item` is "" for total exports. */
export type ShippedTarget = readonly [
  year: number,
  item: string,
  value: number,
  vintage: string,
  source: string,
];

/** Growth as it was printed; `from` and `to` are months, or one year twice. */
export type ShippedGrowth = readonly [
  from: string,
  to: string,
  series: string,
  percent: number,
  vintage: string,
  source: string,
];
