import { shipped } from "./store";

/** A growth rate as it was printed at the time: a fact about a text, not a result of today's figures. */
export interface PublishedGrowth {
  /** Per cent. */
  readonly percent: number;
  readonly vintage: string;
  readonly source: string;
}

/**
 * Printed growth of several months together, or of a year, on the same span a year earlier; first printed first. That of
 * single months is in `growthIndicators`.
 *
 * @param series - Code of a series: exports, imports, ministry:automobiles, to:us.
 * @param from - First month of the span, YYYY-MM; or a year.
 * @param to - Last month of the span; left out, `from` is the year.
 * @example publishedGrowth("exports", "2024-01", "2024-04") // 9.6, printed 2024-05-01
 */
export function publishedGrowth(series: string, from: string, to = from): readonly PublishedGrowth[] {
  return shipped.spans
    .filter((row) => row[0] === from && row[1] === to && row[2] === series)
    .map(([, , , percent, vintage, source]) => ({ percent, vintage, source }))
    .sort((a, b) => (a.vintage < b.vintage ? -1 : a.vintage > b.vintage ? 1 : 0));
}
