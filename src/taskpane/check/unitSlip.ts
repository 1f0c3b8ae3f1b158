/** Units that figures of trade come in lie so far apart: thousands, millions, 억 and billions. */
const FACTORS = [1000, 100, 1e6];
/** Figures wanted on each side. */
const LEAST = 3;
/** Figures around it that lie further apart than this prove nothing. */
const STEADY = 2;
/** Rounder figures fit anywhere: 51 among figures of 50,000 need not be 51 thousand. */
const DIGITS = 3;

/** Figures that stand around one, none of them in doubt. */
export interface Surroundings {
  /** Next to it on its one side, nearest first, and on its other. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Of the same season in other years; undefined where a year has one figure only. */
  readonly season: readonly number[] | undefined;
}

/**
 * The figure that one in a wrong unit stands for, where those around it prove it: at least three on each side, all within
 * a factor of two of each other, and the figure times or by one power of ten, and one only, lies among them, and within a
 * factor of two of the same season in other years. A crop that comes in June is no slip, though it is a hundred times May.
 */
export function inUnitOfNeighbours(
  value: number,
  { before, after, season }: Surroundings,
): number | undefined {
  if (before.length < LEAST || after.length < LEAST || season?.length === 0) return undefined;
  if (digitsOf(value) < DIGITS) return undefined;
  const around = [...before, ...after];
  const [least, most] = [Math.min(...around), Math.max(...around)];
  if (!(least > 0) || most / least > STEADY) return undefined;
  const fitting = FACTORS.flatMap((factor) => [exact(value / factor), exact(value * factor)]).filter(
    (one) => one >= least && one <= most,
  );
  const [found] = fitting;
  const isOfSeason = (season ?? []).every((one) => found / one <= STEADY && one / found <= STEADY);
  return fitting.length === 1 && isOfSeason ? found : undefined;
}

/** Without zeros at either end. */
function digitsOf(x: number): number {
  return exact(Math.abs(x))
    .toExponential()
    .replace(/e.*|\./g, "").length;
}

/** Without the noise of calculating: Excel keeps fifteen digits. */
function exact(x: number): number {
  return Number(x.toPrecision(15));
}
