import { eachSeason, mean, yearsOf } from "../seasons";

/**
 * SI ratios with the extreme ones replaced (tables B4, B9): the mean of the value times its weight and of the two
 * nearest full-weight values of the same month on either side; what one side lacks the other makes up for. In the
 * first and last two years: the four full-weight values nearest to the end. Fewer than four in all: the month's mean.
 *
 * @param weights - One for each ratio; below 1 it is replaced.
 * @see Ladiray & Quenneville (2001), ch. 4, table B4.
 */
export function replaceExtremes(si: Float64Array, weights: Float64Array, period: number): Float64Array {
  return eachSeason(si, period, (years, first) => {
    const weightOf = yearsOf(weights, period, first);
    if (weightOf.every((weight) => weight === 1)) return years;
    const full = [...years.keys()].filter((year) => weightOf[year] === 1);
    return years.map((x, year) => {
      if (weightOf[year] === 1) return x;
      const four = nearest(full, year, years.length);
      if (four.length < 4) return mean(years);
      return (four.reduce((sum, other) => sum + years[other], 0) + weightOf[year] * x) / (4 + weightOf[year]);
    });
  });
}

/** Of the full-weight years, the four that stand for an extreme one. */
function nearest(full: readonly number[], year: number, count: number): number[] {
  if (year <= 1) return full.slice(0, 4);
  if (year >= count - 2) return full.slice(-4);
  const before = full.filter((other) => other < year);
  const after = full.filter((other) => other > year);
  const fromBefore = Math.min(before.length, 4 - Math.min(2, after.length));
  const fromAfter = Math.min(after.length, 4 - fromBefore);
  return [...before.slice(before.length - fromBefore), ...after.slice(0, fromAfter)];
}
