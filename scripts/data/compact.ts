import type { CompactSeries, Release, Run } from "../../src/dataset/shipped";
import type { Figure } from "./figures";

/** Numbers the releases that figures come from, in the order in which they are met. */
export class Releases {
  readonly list: Release[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf({ status, vintage, source }: Figure): number {
    const key = [status, vintage, source].join("|");
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.list.length);
    return this.list.push([status, vintage, source]) - 1;
  }
}

/** As figures ship; undefined when there are none. */
export function compact(figures: readonly Figure[], releases: Releases): CompactSeries | undefined {
  if (figures.length === 0) return undefined;
  const start = figures[0].period.ordinal;
  const length = figures[figures.length - 1].period.ordinal - start + 1;
  const values = new Array<number | null>(length).fill(null);
  const runs: Run[] = [];
  for (const figure of figures) {
    const { period, value, precision } = figure;
    values[period.ordinal - start] = value;
    const release = releases.numberOf(figure);
    const [count, ...last] = runs[runs.length - 1] ?? [0];
    if (last[0] === precision && last[1] === release) runs[runs.length - 1] = [count + 1, precision, release];
    else runs.push([1, precision, release]);
  }
  return { start, values, runs };
}
