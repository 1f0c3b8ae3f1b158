import { Absence, type NumberOutcome } from "../AnalysisError";

/** Share of a part in a total, a plain fraction. Absence "zero-total" when the total is zero. */
export function share(part: number, total: number): NumberOutcome {
  return total === 0 ? new Absence("zero-total", {}) : part / total;
}
