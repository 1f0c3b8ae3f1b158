import { Absence, type NumberOutcome } from "../AnalysisError";
import { difference, sum } from "../numeric/sum";

/**
 * Trade specialisation index (무역특화지수): (X − M) / (X + M), from −1 (imports only) to 1 (exports only).
 * @returns Absence "zero-total" without any trade; "negative-figure" for a figure below zero.
 * @see Ballance, Forstner and Murray (1987), "Consistency tests of alternative measures of comparative advantage".
 */
export function tradeSpecialization(exports: number, imports: number): NumberOutcome {
  if (Math.min(exports, imports) < 0) return new Absence("negative-figure", {});
  const trade = sum([exports, imports]);
  return trade === 0 ? new Absence("zero-total", {}) : difference(exports, imports) / trade;
}
