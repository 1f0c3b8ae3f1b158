import { shipped } from "./store";

/** A growth rate as it was printed at the time. */
export interface PublishedGrowth {
  /** Per cent. */
  readonly percent: number;
  readonly vintage: string;
  readonly source: string;
}

/** Printed growth of exports or imports over a span of months (YYYY-MM), first printed first. */
export function publishedGrowth(series: string, from: string, to: string): readonly PublishedGrowth[] {
  return shipped.published
    .filter((row) => row[0] === from && row[1] === to && row[2] === series)
    .map(([, , , percent, vintage, source]) => ({ percent, vintage, source }))
    .sort((a, b) => (a.vintage < b.vintage ? -1 : 1));
}
