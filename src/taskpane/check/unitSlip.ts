/** Units that figures of trade come in lie so far apart: thousands, millions, 억 and billions. */
const FACTORS = [1000, 100, 1e6];
/** Figures wanted on each side. */
const LEAST = 3;
/** Figures around it that lie further apart than this prove nothing. */
const STEADY = 3;

/**
 * The figure that one in a wrong unit stands for, where those around it prove it: at least three on each side, all within
 * a factor of three of each other, and the figure times or by one power of ten, and one only, lies among them.
 *
 * @param before - The figures next to it on its one side, nearest first, none in doubt; `after` on its other.
 */
export function inUnitOfNeighbours(
  value: number,
  before: readonly number[],
  after: readonly number[],
): number | undefined {
  if (before.length < LEAST || after.length < LEAST) return undefined;
  const around = [...before, ...after];
  const [least, most] = [Math.min(...around), Math.max(...around)];
  if (!(least > 0) || most / least > STEADY) return undefined;
  const fitting = FACTORS.flatMap((factor) => [exact(value / factor), exact(value * factor)]).filter(
    (one) => one >= least && one <= most,
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Without the noise of calculating: Excel keeps fifteen digits. */
function exact(x: number): number {
  return Number(x.toPrecision(15));
}
