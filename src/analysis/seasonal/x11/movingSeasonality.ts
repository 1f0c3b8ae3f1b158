import { type Composition, totalChange, without } from "../composition";
import type { SeasonalAverage } from "./seasonalAverage";
import { yearsOf } from "../seasons";

/**
 * Chooses the seasonal moving average for D10 by the global moving seasonality ratio (MSR): the more the irregular moves
 * from year to year beside the season, the longer the average.
 *
 * Up to 2.5: 3×3; 3.5 to 5.5: 3×5; from 6.5: 3×9. Between these, the last year is dropped and the ratio taken again;
 * with fewer than five years left: 3×5.
 *
 * @param si - SI ratios; only whole calendar years at the end count.
 * @param firstIndex - Place of the first ratio in its calendar year, from 0.
 * @see Lothian (1984); Ladiray & Quenneville (2001), ch. 4, table D10.
 */
export function chooseSeasonalAverage(
  si: Float64Array,
  firstIndex: number,
  period: number,
  composition: Composition,
): SeasonalAverage {
  let length = si.length - ((firstIndex + si.length) % period);
  for (; length >= 5 * period; length -= period) {
    const ratio = movingSeasonalityRatio(si.subarray(0, length), period, composition);
    if (ratio <= 2.5) return "3x3";
    if (ratio >= 6.5) return "3x9";
    if (ratio >= 3.5 && ratio <= 5.5) return "3x5";
  }
  return "3x5";
}

/**
 * Global moving seasonality ratio: yearly changes of the irregular over those of the season, all months together. The
 * season is a 7-year moving average here, whose ends take the mean of three years for the years not there.
 *
 * @param si - At least five years.
 */
function movingSeasonalityRatio(si: Float64Array, period: number, composition: Composition): number {
  let irregularChange = 0;
  let seasonalChange = 0;
  for (let first = 0; first < period; first++) {
    const years = yearsOf(si, period, first);
    const seasonal = sevenYearAverage(years);
    const irregular = without(years, seasonal, composition);
    const { ofIrregular, ofSeasonal } = lengthFactors(years.length - 1);
    irregularChange += ofIrregular * totalChange(irregular, composition);
    seasonalChange += ofSeasonal * totalChange(seasonal, composition);
  }
  return seasonalChange === 0 ? Infinity : irregularChange / seasonalChange;
}

function sevenYearAverage(years: Float64Array): Float64Array {
  const last = years.length - 1;
  const before = (years[0] + years[1] + years[2]) / 3;
  const after = (years[last] + years[last - 1] + years[last - 2]) / 3;
  return years.map((_, i) => {
    let sum = 0;
    for (let j = i - 3; j <= i + 3; j++) sum += j < 0 ? before : j > last ? after : years[j];
    return sum / 7;
  });
}

/** The ends of the 7-year average are smoother, and the irregular rougher, than its middle: X-11's correction by length. */
function lengthFactors(changes: number): { ofIrregular: number; ofSeasonal: number } {
  if (changes === 4) return { ofIrregular: 1.01779, ofSeasonal: 1.55291 };
  if (changes === 5) return { ofIrregular: 1.01383, ofSeasonal: 1.30095 };
  const more = changes - 6;
  return {
    ofIrregular: (changes * 12.247449) / (73.239334 + more * 12.247449),
    ofSeasonal: (changes * 1.732051) / (8.485281 + more * 1.732051),
  };
}
