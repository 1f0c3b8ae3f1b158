/** Below `lower` standard deviations an irregular counts fully, above `upper` not at all, between them in part. */
export interface SigmaLimits {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Weights of the irregular values, 1 for ordinary ones and 0 for extremes (tables B17, C17; inside B4 and B9).
 *
 * Each calendar year is judged by the standard deviation of the five years around it; the first and the last three by
 * that of the first and last five. The deviation is taken twice, the second time without the values beyond `upper`.
 *
 * @param irregular - Factors around 1 or amounts around 0.
 * @param firstIndex - Place of the first value in its calendar year, from 0.
 * @param centre - 1 for factors, 0 for amounts.
 * @see Ladiray & Quenneville (2001), ch. 4, tables B4 and B17.
 */
export function irregularWeights(
  irregular: Float64Array,
  firstIndex: number,
  period: number,
  centre: number,
  limits: SigmaLimits,
): Float64Array {
  const weights = new Float64Array(irregular.length).fill(1);
  const counts = new Uint8Array(irregular.length).fill(1);
  const blocks = yearBlocks(irregular.length, firstIndex, period);
  for (const { judged, judging } of blocks) {
    const upper = limits.upper * deviation(irregular, centre, judging);
    if (upper === 0) continue;
    for (let t = judged.from; t < judged.to; t++) {
      if (Math.abs(irregular[t] - centre) > upper) weights[t] = 0;
    }
  }
  weights.forEach((weight, t) => (counts[t] = weight));
  for (const { judged, judging } of blocks) {
    const sigma = deviation(irregular, centre, judging, counts);
    if (sigma === 0) continue;
    for (let t = judged.from; t < judged.to; t++) {
      const distance = Math.abs(irregular[t] - centre) / sigma;
      if (distance > limits.upper) {
        weights[t] = 0;
      } else if (distance > limits.lower) {
        weights[t] = (limits.upper - distance) / (limits.upper - limits.lower);
        // As in X-11, a value that turns out less extreme counts again in the deviations of the years after it.
        counts[t] = 1;
      }
    }
  }
  return weights;
}

interface Span {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** Which values are judged by the standard deviation of which. */
interface YearBlock {
  readonly judged: Span;
  readonly judging: Span;
}

function yearBlocks(n: number, firstIndex: number, period: number): YearBlock[] {
  const whole = { from: 0, to: n };
  const start = (year: number) => Math.min(Math.max(year * period - firstIndex, 0), n);
  const firstFull = firstIndex === 0 ? 0 : 1;
  const endOfFull = Math.floor((firstIndex + n) / period);
  const years = Math.ceil((firstIndex + n) / period);
  // The years are counted from the calendar year of the first value; a part of a year goes with its neighbours.
  if (endOfFull - firstFull < 5 || years <= 5) return [{ judged: whole, judging: whole }];
  return Array.from({ length: years - 4 }, (_, year) => {
    const isFirst = year === 0;
    const isLast = year === years - 5;
    return {
      judged: { from: isFirst ? 0 : start(year + 2), to: isLast ? n : start(year + 3) },
      judging: {
        from: isFirst ? 0 : start(isLast ? endOfFull - 5 : year),
        to: isLast ? n : start(isFirst ? firstFull + 5 : year + 5),
      },
    };
  });
}

/** Standard deviation around `centre`, divisor n. */
function deviation(values: Float64Array, centre: number, { from, to }: Span, counts?: Uint8Array): number {
  let sum = 0;
  let n = 0;
  for (let t = from; t < to; t++) {
    if (counts && counts[t] === 0) continue;
    sum += (values[t] - centre) ** 2;
    n++;
  }
  return n === 0 ? 0 : Math.sqrt(sum / n);
}
