import { mean } from "../seasons";

/** The 3 × n moving averages over the years of one month or quarter. */
export type SeasonalAverage = "3x3" | "3x5" | "3x9";

interface Filter {
  readonly centre: readonly number[];
  /** Weights for the first year, the second …, as far as the centre does not reach: the nearest year first. */
  readonly ends: readonly (readonly number[])[];
}

/** @see Ladiray & Quenneville (2001), ch. 3, tables of the composite averages and their asymmetric weights. */
const FILTERS: Readonly<Record<SeasonalAverage, Filter>> = {
  "3x3": {
    centre: [1, 2, 3, 2, 1],
    ends: [
      [11, 11, 5],
      [7, 10, 7, 3],
    ],
  },
  "3x5": {
    centre: [1, 2, 3, 3, 3, 2, 1],
    ends: [
      [17, 17, 17, 9],
      [15, 15, 15, 11, 4],
      [9, 13, 13, 13, 8, 4],
    ],
  },
  "3x9": {
    centre: [1, 2, 3, 3, 3, 3, 3, 3, 3, 2, 1],
    ends: [
      [246, 221, 197, 173, 112, 51],
      [208, 192, 176, 160, 144, 92, 28],
      [173, 163, 154, 143, 133, 123, 79, 32],
      [141, 137, 132, 128, 123, 117, 113, 75, 34],
      [84, 120, 118, 117, 116, 114, 113, 111, 73, 34],
    ],
  },
};

/**
 * Moving average of the years of one month or quarter. Where even the end weights ask for more years than there are:
 * the plain mean.
 * @param years - One value a year, oldest first.
 */
export function seasonalAverage(years: Float64Array, average: SeasonalAverage): Float64Array {
  const { centre, ends } = FILTERS[average];
  const half = (centre.length - 1) / 2;
  const last = years.length - 1;
  return years.map((_, i) => {
    const nearest = Math.min(i, last - i);
    if (nearest >= half) return weightedMean(centre, (j) => years[i - half + j]);
    const weights = ends[nearest];
    if (weights.length > years.length) return mean(years);
    return weightedMean(weights, i <= last - i ? (j) => years[j] : (j) => years[last - j]);
  });
}

function weightedMean(weights: readonly number[], value: (j: number) => number): number {
  let sum = 0;
  let total = 0;
  for (let j = 0; j < weights.length; j++) {
    sum += weights[j] * value(j);
    total += weights[j];
  }
  return sum / total;
}
