/**
 * Weights of Henderson's moving average: of all that pass a cubic, the one with the smoothest weights.
 *
 * With m = (length + 3) / 2 and j = 0 at the centre:
 * w_j = 315 [(m−1)² − j²][m² − j²][(m+1)² − j²][3m² − 16 − 11j²] / {8m(m²−1)(4m²−1)(4m²−9)(4m²−25)}
 *
 * @param length - Odd number of terms.
 * @returns The weights in order; they are symmetric and add up to 1.
 * @see Ladiray & Quenneville (2001), ch. 3.
 */
export function hendersonWeights(length: number): Float64Array {
  const half = (length - 1) / 2;
  const m = half + 2;
  const m2 = m * m;
  const scale = 315 / (8 * m * (m2 - 1) * (4 * m2 - 1) * (4 * m2 - 9) * (4 * m2 - 25));
  return Float64Array.from({ length }, (_, i) => {
    const j2 = (i - half) ** 2;
    return scale * ((m - 1) ** 2 - j2) * (m2 - j2) * ((m + 1) ** 2 - j2) * (3 * m2 - 16 - 11 * j2);
  });
}

/**
 * Musgrave's weights for the end of a series, where the last observations of a symmetric average are not there yet: of
 * all weights that add up to 1, those that a later full average revises least, if the trend is a straight line.
 *
 * v_i = w_i + U₁/k + U₂ D (i − (k+1)/2) / (1 + D k(k−1)(k+1)/12), i = 1 … k, with U₁ = Σ_{j>k} w_j,
 * U₂ = Σ_{j>k} (j − (k+1)/2) w_j and D = 4 / (π (I/C)²)
 *
 * @param weights - Of the symmetric average.
 * @param k - Observations there are: more than half of the weights, fewer than all.
 * @param irregularToTrend - I/C, the assumed ratio of the mean absolute changes of irregular and trend.
 * @returns k weights, oldest first.
 * @see Doherty (2001), The surrogate Henderson filters in X-11; Ladiray & Quenneville (2001), ch. 3.
 */
export function musgraveWeights(weights: Float64Array, k: number, irregularToTrend: number): Float64Array {
  const d = 4 / (Math.PI * irregularToTrend ** 2);
  const centre = (k + 1) / 2;
  let u1 = 0;
  let u2 = 0;
  for (let j = k + 1; j <= weights.length; j++) {
    u1 += weights[j - 1];
    u2 += (j - centre) * weights[j - 1];
  }
  const slope = (u2 * d) / (1 + (d * (k * (k - 1) * (k + 1))) / 12);
  return weights.slice(0, k).map((w, i) => w + u1 / k + slope * (i + 1 - centre));
}

/** Applies the symmetric weights where all observations are there; the ends stay 0. */
export function symmetricAverage(series: Float64Array, weights: Float64Array): Float64Array {
  const half = (weights.length - 1) / 2;
  const smooth = new Float64Array(series.length);
  for (let t = half; t < series.length - half; t++) {
    let sum = 0;
    for (let j = 0; j < weights.length; j++) sum += weights[j] * series[t - half + j];
    smooth[t] = sum;
  }
  return smooth;
}

/**
 * Henderson's average of the whole series, with Musgrave's weights at both ends.
 * @param series - At least `length` observations.
 */
export function hendersonAverage(
  series: Float64Array,
  length: number,
  irregularToTrend: number,
): Float64Array {
  const weights = hendersonWeights(length);
  const smooth = symmetricAverage(series, weights);
  const half = (length - 1) / 2;
  const last = series.length - 1;
  for (let t = 0; t < half; t++) {
    const k = half + 1 + t;
    const end = musgraveWeights(weights, k, irregularToTrend);
    for (let j = 0; j < k; j++) {
      // The newest weight belongs to the last observation; the beginning is the mirror image.
      smooth[last - t] += end[k - 1 - j] * series[last - j];
      smooth[t] += end[k - 1 - j] * series[j];
    }
  }
  return smooth;
}
