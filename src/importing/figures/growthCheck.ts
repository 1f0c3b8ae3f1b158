import { halfUnit } from "../../analysis/numeric/decimals";
import { type Frequency, PERIODS_PER_YEAR } from "../../analysis/time/Period";
import type { GrowthDifference } from "./Figures";

type Values = ReadonlyMap<number, number>;

export interface GrowthCheck {
  readonly agreeing: number;
  readonly differing: readonly GrowthDifference[];
}

/** Printed growth stands against the same period of the year before, or against the period before. */
const NOISE = 1e-9;

/**
 * Printed growth held against what the figures give: on year or on the period before, in per cent or as a fraction,
 * whichever agrees most. It agrees when rounding explains the difference: of the growth, and of both figures.
 *
 * @returns undefined where no base is in the table.
 */
export function growthCheck(printed: Values, figures: Values, frequency: Frequency): GrowthCheck | undefined {
  const lags = [...new Set([PERIODS_PER_YEAR[frequency], 1])];
  const ways = lags.flatMap((lag) =>
    [100, 1].map((scale) => compared(printed, figures, frequency, lag, scale)),
  );
  const best = ways.reduce((a, b) => (b.agreeing > a.agreeing ? b : a));
  return best.agreeing + best.differing.length > 0 ? best : undefined;
}

/** By its own digits: a column may hold 515.7 beside a 520 that was rounded to whole numbers. */
function halfUnitOf(x: number): number {
  return halfUnit([x]);
}

function compared(
  printed: Values,
  figures: Values,
  frequency: Frequency,
  lag: number,
  scale: number,
): GrowthCheck {
  const differing: GrowthDifference[] = [];
  let agreeing = 0;
  for (const [ordinal, growth] of printed) {
    const [now, base] = [figures.get(ordinal), figures.get(ordinal - lag)];
    if (now === undefined || base === undefined || base <= 0) continue;
    const calculated = (now / base - 1) * scale;
    const rounding = halfUnitOf(now) / base + (halfUnitOf(base) * Math.abs(now)) / base ** 2;
    const allowed = halfUnitOf(growth) + scale * rounding + NOISE;
    if (Math.abs(calculated - growth) <= allowed) agreeing++;
    else differing.push({ period: { frequency, ordinal }, printed: growth, calculated });
  }
  return { agreeing, differing };
}
