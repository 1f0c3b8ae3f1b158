/** Every `period`-th observation from `first`: the years of one month or quarter, oldest first. */
export function yearsOf(series: Float64Array, period: number, first: number): Float64Array {
  const years = new Float64Array(Math.ceil((series.length - first) / period));
  for (let year = 0; year < years.length; year++) years[year] = series[first + year * period];
  return years;
}

/** Calculates on each month or quarter by itself: its years go in, as many values come out. */
export function eachSeason(
  series: Float64Array,
  period: number,
  calculate: (years: Float64Array, first: number) => Float64Array,
): Float64Array {
  const result = new Float64Array(series.length);
  for (let first = 0; first < period; first++) {
    const values = calculate(yearsOf(series, period, first), first);
    for (let year = 0; year < values.length; year++) result[first + year * period] = values[year];
  }
  return result;
}

/** The mean, for every year. */
export function meanOfYears(years: Float64Array): Float64Array {
  return new Float64Array(years.length).fill(mean(years));
}

export function mean(values: Float64Array): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length;
}
