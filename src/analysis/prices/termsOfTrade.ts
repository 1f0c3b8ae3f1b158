import { Absence, type NumberOutcome } from "../AnalysisError";

/**
 * Terms of trade, in index points.
 *
 * net barter (순상품교역조건): export price / import price × 100 · income (소득교역조건), with a volume: that × volume / 100
 *
 * @param exportPrice - Price index of exports.
 * @param importPrice - Price index of imports on the same base.
 * @param exportVolume - Volume index of exports, base = 100. Left out: net barter.
 * @returns Absence "zero-divisor" for an import price of zero; "negative-figure" for a figure below zero.
 * @see Bank of Korea, 무역지수 및 교역조건 (its definitions); IMF et al. (2009), Export and Import Price Index Manual.
 */
export function termsOfTrade(exportPrice: number, importPrice: number, exportVolume = 100): NumberOutcome {
  if (Math.min(exportPrice, importPrice, exportVolume) < 0) return new Absence("negative-figure", {});
  if (importPrice === 0) return new Absence("zero-divisor", { argument: "import_price" });
  return (exportPrice / importPrice) * exportVolume;
}
