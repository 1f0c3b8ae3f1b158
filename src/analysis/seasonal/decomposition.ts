import type { Composition } from "./composition";
import { stl, type StlOptions } from "./stl/stl";
import { x11 } from "./x11/x11";

/** The parts of a series without gaps; adjusted = trend with irregular. */
export type Decomposition = Readonly<Record<"adjusted" | "trend" | "seasonal" | "irregular", Float64Array>>;

/**
 * X-11 with averages of its own choice.
 * @param firstIndex - Place of the first observation in its calendar year, from 0.
 */
export function byX11(
  values: Float64Array,
  firstIndex: number,
  period: 12 | 4,
  composition: Composition,
): Decomposition {
  const { tables } = x11(values, { period, composition, firstIndex });
  return { adjusted: tables.d11, trend: tables.d12, seasonal: tables.d10, irregular: tables.d13 };
}

/**
 * STL, on logarithms when the parts multiply: seasonal window 13, the other windows by the paper's rules, local lines, no
 * jumps; 5 inner passes, or 2 and 15 robustness passes, as statsmodels' defaults.
 */
export function byStl(
  values: Float64Array,
  period: number,
  composition: Composition,
  isRobust: boolean,
): Decomposition {
  const isLog = composition === "multiplicative";
  const { trend, seasonal, remainder } = stl(
    isLog ? values.map(Math.log) : values,
    stlOptions(period, isRobust),
  );
  const back = (part: Float64Array) => (isLog ? part.map(Math.exp) : part);
  return {
    adjusted: back(trend.map((x, t) => x + remainder[t])),
    trend: back(trend),
    seasonal: back(seasonal),
    irregular: back(remainder),
  };
}

function stlOptions(period: number, isRobust: boolean): StlOptions {
  const window = 13;
  const everywhere = { degree: 1, jump: 1 } as const;
  return {
    period,
    seasonal: { window, ...everywhere },
    trend: { window: nextOdd((1.5 * period) / (1 - 1.5 / window)), ...everywhere },
    lowPass: { window: nextOdd(period), ...everywhere },
    inner: isRobust ? 2 : 5,
    outer: isRobust ? 15 : 0,
  };
}

/** The smallest odd number that is not below x. */
function nextOdd(x: number): number {
  const up = Math.ceil(x);
  return up % 2 === 1 ? up : up + 1;
}
