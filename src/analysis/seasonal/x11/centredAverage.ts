/**
 * Centred moving average over a year, 2 × period: it passes a straight line and takes out a stable season.
 *
 * m_t = (½ x_{t−p/2} + x_{t−p/2+1} + … + x_{t+p/2−1} + ½ x_{t+p/2}) / p
 *
 * @param series - n observations.
 * @param period - p, even.
 * @returns n − p values: the first belongs to observation p/2.
 * @see Ladiray & Quenneville (2001), Seasonal Adjustment with the X-11 Method, ch. 3.
 */
export function centredAverage(series: Float64Array, period: number): Float64Array {
  const averages = new Float64Array(Math.max(0, series.length - period));
  for (let i = 0; i < averages.length; i++) {
    let sum = (series[i] + series[i + period]) / 2;
    for (let j = i + 1; j < i + period; j++) sum += series[j];
    averages[i] = sum / period;
  }
  return averages;
}
