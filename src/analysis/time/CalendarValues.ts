import type { Observations } from "./Series";

/**
 * Observations in one array over the calendar, from the first to the last ordinal: what a map of a hundred thousand
 * entries costs to fill and to ask is most of a call. Years have four digits, so that the array is never long.
 */
export class CalendarValues implements Observations {
  private readonly cells: Float64Array;
  private count = 0;

  /** @param last - May be below `first`: then nothing can be set. */
  constructor(
    private readonly first: number,
    last: number,
  ) {
    this.cells = new Float64Array(Math.max(0, last - first + 1)).fill(NaN);
  }

  get size(): number {
    return this.count;
  }

  get(ordinal: number): number | undefined {
    const value = this.cells[ordinal - this.first];
    return value === value ? value : undefined; // NaN stands for "no observation"
  }

  has(ordinal: number): boolean {
    return this.get(ordinal) !== undefined;
  }

  /** @param value - A finite number, at an ordinal within the bounds. */
  set(ordinal: number, value: number): void {
    if (!this.has(ordinal)) this.count++;
    this.cells[ordinal - this.first] = value;
  }

  delete(ordinal: number): void {
    if (!this.has(ordinal)) return;
    this.count--;
    this.cells[ordinal - this.first] = NaN;
  }

  /** Oldest first. */
  *keys(): Generator<number> {
    for (let i = 0; i < this.cells.length; i++) {
      if (this.cells[i] === this.cells[i]) yield this.first + i;
    }
  }

  *[Symbol.iterator](): Generator<[number, number]> {
    for (const ordinal of this.keys()) yield [ordinal, this.cells[ordinal - this.first]];
  }
}
