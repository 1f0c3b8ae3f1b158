import { type Period, yearOf } from "../../analysis/time/Period";

/** What tells the years of months that have none: an answer, a range or a period in the texts around. */
export interface YearsTold {
  readonly chosen?: number;
  readonly range?: readonly [Period, Period];
  readonly period?: Period;
}

/** `unknown`: the months go over a year's turn, and which years these are is not told. */
export type YearsOfParts = readonly (readonly number[])[] | "unknown" | undefined;

/**
 * The years of months (or quarters) that go over a year's turn: November, December, January. Undefined where they stay
 * within one year, as far as anybody can tell.
 *
 * @param runs - The months of each series in the order of the table, from 0.
 * @param size - How many of them make a year.
 */
export function yearsOfParts(
  runs: readonly (readonly number[])[],
  size: 12 | 4 | 2,
  { chosen, range, period }: YearsTold,
): YearsOfParts {
  const inParts = (one: Period) =>
    one.frequency === "month" ? Math.floor(one.ordinal / (12 / size)) : undefined;
  const [from, to] = (range ?? []).map(inParts);
  if (
    chosen === undefined &&
    range &&
    from !== undefined &&
    to !== undefined &&
    yearOf(range[0]) !== yearOf(range[1])
  )
    return within(runs, size, from, to);
  const offsets = runs.map(offsetsOf);
  const longest = runs.reduce((best, run, i) => (run.length > runs[best].length ? i : best), 0);
  const own = offsets[longest];
  if (!own || own.every((offset) => offset === 0)) return undefined;
  const placed = placedAlike(runs, longest, own);
  if (!placed) return "unknown";
  const base = baseOf(runs[longest], own, chosen, period && inParts(period), size);
  return base === undefined ? "unknown" : placed.map((years) => years.map((offset) => base + offset));
}

/** The years of a range that the months lie in: each month once in it, or one after the other from its end to end. */
function within(runs: readonly (readonly number[])[], size: number, from: number, to: number): YearsOfParts {
  if (to - from < size) {
    const years = runs.map((run) =>
      run.map((index) => {
        const ordinal = from + ((index - (from % size) + size) % size);
        return ordinal <= to ? Math.floor(ordinal / size) : NaN;
      }),
    );
    return years.flat().some(Number.isNaN) ? "unknown" : years;
  }
  const years = runs.map((run) => {
    const offsets = offsetsOf(run) ?? [];
    const ordinals = run.map((index, i) => offsets[i] * size + index);
    const [first, last] = [ordinals[0], ordinals[ordinals.length - 1]];
    const start = first <= last ? from : to;
    const shift = (start - first) / size;
    const isWhole = Number.isInteger(shift) && last + shift * size === (first <= last ? to : from);
    return isWhole ? offsets.map((offset) => offset + shift) : undefined;
  });
  return years.every((own) => own !== undefined) ? (years as number[][]) : "unknown";
}

/** How many years each month lies behind the first; undefined where the months go neither up nor down. */
function offsetsOf(run: readonly number[]): number[] | undefined {
  const steps = run.slice(1).map((index, i) => index - run[i]);
  const [ups, downs] = [steps.filter((step) => step > 0).length, steps.filter((step) => step < 0).length];
  if (ups === downs && ups > 1) return undefined;
  // Of two months alone December and January, or January and December, are neighbours.
  const isUp = ups > downs || (ups === downs ? steps[0] < 0 : run.length === 2 && run[0] - run[1] > 6);
  let year = 0;
  return [0, ...steps.map((step) => (isUp && step < 0 ? ++year : !isUp && step > 0 ? --year : year))];
}

/** A series with gaps goes by the one that has most months. */
function placedAlike(
  runs: readonly (readonly number[])[],
  longest: number,
  offsets: readonly number[],
): readonly (readonly number[])[] | undefined {
  const model = runs[longest];
  const byIndex = new Map<number, Set<number>>();
  model.forEach((index, i) => byIndex.set(index, (byIndex.get(index) ?? new Set()).add(offsets[i])));
  if ([...byIndex.values()].every((own) => own.size === 1)) {
    const found = runs.map((run) => run.flatMap((index) => [...(byIndex.get(index) ?? [NaN])]));
    return found.flat().some(Number.isNaN) ? undefined : found;
  }
  const isSame = (run: readonly number[]) =>
    run.length === model.length && run.every((x, i) => x === model[i]);
  return runs.every(isSame) ? runs.map(() => offsets) : undefined;
}

/** An answer is of the first month; a month in a title is the last one, or the first. */
function baseOf(
  run: readonly number[],
  offsets: readonly number[],
  chosen: number | undefined,
  told: number | undefined,
  size: number,
): number | undefined {
  if (chosen !== undefined) return chosen;
  if (told === undefined) return undefined;
  const ordinals = run.map((index, i) => offsets[i] * size + index);
  const ends = [ordinals.reduce((a, b) => Math.max(a, b)), ordinals.reduce((a, b) => Math.min(a, b))];
  const end = ends.find((ordinal) => (told - ordinal) % size === 0);
  return end === undefined ? undefined : (told - end) / size;
}
