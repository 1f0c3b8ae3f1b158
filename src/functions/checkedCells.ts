import { Absence, AnalysisError } from "../analysis/AnalysisError";
import type { CheckedCell } from "../analysis/checks/Finding";
import type { Period } from "../analysis/time/Period";
import { parsePeriod } from "../analysis/time/parsePeriod";
import { isBlankPeriod, plain, readEntry, readNumber } from "./cells";

/** A written "n.a." says that there is no figure; a blank says nothing. */
export function checkedCell(cell: unknown): CheckedCell {
  const value = readNumber(cell);
  if (value !== undefined) return value;
  const isWritten = String(plain(cell) ?? "").trim() !== "";
  return isWritten ? new Absence("missing-value", {}) : undefined;
}

/** The period of a row that may be wrong in every way. */
export function checkedPeriod(cell: unknown): Period | undefined | Absence {
  if (isBlankPeriod(cell)) return undefined;
  try {
    return parsePeriod(readEntry(cell));
  } catch (reason) {
    if (reason instanceof AnalysisError) return new Absence(reason.code, reason.details);
    throw reason;
  }
}
