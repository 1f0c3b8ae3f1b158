import { orderStatistic } from "../numeric/orderStatistic";
import { normalCdf, normalQuantile } from "../statistics/distributions/normal";

/** The distribution of a coming figure. */
export interface Distribution {
  readonly mean: number;
  readonly sd: number;
  /** Probability of reaching x or more. */
  readonly atLeast: (x: number) => number;
  readonly quantile: (p: number) => number;
}

/** A standard deviation of 0 puts the whole probability on the mean. */
export function normal(mean: number, sd: number): Distribution {
  return {
    mean,
    sd,
    atLeast: (x) => (sd > 0 ? normalCdf((mean - x) / sd) : Number(mean >= x)),
    quantile: (p) => (sd > 0 ? mean + sd * normalQuantile(p) : mean),
  };
}

/** The distribution of equally likely outcomes; quantiles are median-unbiased (type 8 of Hyndman & Fan 1996). */
export function empirical(outcomes: Float64Array): Distribution {
  const numbers = outcomes.slice();
  const n = numbers.length;
  let total = 0;
  for (const x of numbers) total += x;
  const mean = total / n;
  let squares = 0;
  for (const x of numbers) squares += (x - mean) * (x - mean);
  return {
    mean,
    sd: Math.sqrt(squares / (n - 1)),
    atLeast: (x) => {
      let count = 0;
      for (const outcome of numbers) if (outcome >= x) count++;
      return count / n;
    },
    quantile: (p) => {
      const place = Math.min(n, Math.max(1, (n + 1 / 3) * p + 1 / 3));
      const below = Math.floor(place);
      const lower = orderStatistic(numbers, below - 1);
      // None after it is smaller: the next one is the smallest of them.
      let upper = below < n ? numbers[below] : lower;
      for (let i = below + 1; i < n; i++) upper = Math.min(upper, numbers[i]);
      return lower + (place - below) * (upper - lower);
    },
  };
}

/** The same shape around another mean, its deviations multiplied by `factor`. */
export function movedTo(centre: number, factor: number, shape: Distribution): Distribution {
  return {
    mean: centre,
    sd: factor * shape.sd,
    atLeast: (x) => shape.atLeast(shape.mean + (x - centre) / factor),
    quantile: (p) => centre + factor * (shape.quantile(p) - shape.mean),
  };
}

/** The distribution with what lies below `least` moved onto it. Its mean is not below; its sd is that of the whole shape. */
export function notBelow(least: number, shape: Distribution): Distribution {
  return {
    ...shape,
    atLeast: (x) => (x <= least ? 1 : shape.atLeast(x)),
    quantile: (p) => Math.max(least, shape.quantile(p)),
  };
}

/** A coming figure and the ends of its interval. */
export interface ForecastInterval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The interval that leaves out as much below as above and holds the figure with the probability `level`. Of a skewed
 * distribution a narrow one lies beside the mean: it is stretched to it.
 */
export function centralInterval({ mean, quantile }: Distribution, level: number): ForecastInterval {
  return {
    mean,
    low: Math.min(mean, quantile((1 - level) / 2)),
    high: Math.max(mean, quantile((1 + level) / 2)),
  };
}
