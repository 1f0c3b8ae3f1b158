/** A local regression smoother over equally spaced observations. */
export interface LoessOptions {
  /** Observations in the neighbourhood of a fit, q; it may exceed their number. */
  readonly window: number;
  /** 0: local mean, 1: local line. */
  readonly degree: 0 | 1;
  /** Fit at every `jump`-th place and draw straight lines between; 1 fits everywhere. */
  readonly jump: number;
}

/**
 * Loess of equally spaced observations (Cleveland 1979), as in the STL procedure.
 *
 * The fit at x takes the q nearest observations with tricube weights (1 − (|i − x| / h)³)³, h being the distance to the
 * farthest of them; with q > n, h grows by (q − n) / 2.
 *
 * @param y - n observations, at places 0 … n − 1.
 * @param robustness - Further weights, one an observation.
 * @returns n fitted values; where all weights are 0, the observation.
 * @see Cleveland, Cleveland, McRae & Terpenning (1990), STL, Journal of Official Statistics 6, section 2.
 */
export function loess(y: Float64Array, options: LoessOptions, robustness?: Float64Array): Float64Array {
  const n = y.length;
  const fitted = new Float64Array(n);
  if (n < 2) return y.slice();
  const fit = localFit(y, options, robustness);
  const jump = Math.min(options.jump, n - 1);
  const last = n - 1;
  for (let x = 0; x < n; x += jump) fitted[x] = fit(x, leftOf(x, n, options.window)) ?? y[x];
  if (jump === 1) return fitted;
  const lastFit = last - (last % jump);
  for (let x = 0; x < lastFit; x += jump) interpolate(fitted, x, x + jump);
  if (lastFit < last) {
    fitted[last] = fit(last, leftOf(lastFit, n, options.window)) ?? y[last];
    interpolate(fitted, lastFit, last);
  }
  return fitted;
}

/** First of the q observations around place x, as many on either side as the ends allow. */
function leftOf(x: number, n: number, window: number): number {
  const before = ((window + 1) >> 1) - 1;
  return Math.max(0, Math.min(x - before, n - window));
}

function interpolate(fitted: Float64Array, from: number, to: number): void {
  const step = (fitted[to] - fitted[from]) / (to - from);
  for (let x = from + 1; x < to; x++) fitted[x] = fitted[from] + step * (x - from);
}

/**
 * The local fit at one place x, from the q observations that begin at `left` (fewer if there are not so many).
 * x may lie just outside the observations. undefined where all weights are 0.
 */
export function localFit(
  y: Float64Array,
  { window, degree }: Pick<LoessOptions, "window" | "degree">,
  robustness?: Float64Array,
): (x: number, left: number) => number | undefined {
  const n = y.length;
  const count = Math.min(window, n);
  const beyond = window > n ? (window - n) >> 1 : 0;
  const weights = new Float64Array(count);
  return (x, left) => {
    const tricube = tricubes(Math.max(x - left, left + count - 1 - x) + beyond);
    let sum = 0;
    let mean = 0;
    for (let j = 0; j < count; j++) {
      const distance = left + j - x;
      let weight = tricube[distance < 0 ? -distance : distance];
      if (robustness) weight *= robustness[left + j];
      weights[j] = weight;
      sum += weight;
      mean += weight * distance;
    }
    if (sum <= 0) return undefined;
    let value = 0;
    for (let j = 0; j < count; j++) value += weights[j] * y[left + j];
    value /= sum;
    if (degree === 0) return value;
    // The line through the weighted mean, read at x; left out where the neighbourhood is practically one point.
    mean /= sum;
    let spread = 0;
    let slope = 0;
    for (let j = 0; j < count; j++) {
      const centred = left + j - x - mean;
      spread += weights[j] * centred * centred;
      slope += weights[j] * centred * y[left + j];
    }
    return Math.sqrt(spread / sum) > 0.001 * (n - 1) ? value - (mean * slope) / spread : value;
  };
}

const byBandwidth = new Map<number, Float64Array>();

/** Tricube weights by distance 0, 1, 2 … for bandwidth h: as places are whole numbers, a table serves all fits. */
function tricubes(h: number): Float64Array {
  let table = byBandwidth.get(h);
  if (!table) {
    // The procedure's own limits: full weight within h / 1000, none beyond 0.999 h.
    table = Float64Array.from({ length: h + 1 }, (_, distance) => {
      if (distance > 0.999 * h) return 0;
      return distance <= 0.001 * h ? 1 : (1 - (distance / h) ** 3) ** 3;
    });
    if (byBandwidth.size > 256) byBandwidth.clear();
    byBandwidth.set(h, table);
  }
  return table;
}
