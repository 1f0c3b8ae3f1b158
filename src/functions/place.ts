import { AnalysisError, type Place } from "../analysis/AnalysisError";

/** The entry number `index` (from 0) of a row or column of periods. */
export function placeOf(range: string, index: number, isAcross: boolean): Place {
  return { range, number: index + 1, isAcross };
}

/** The same error, with the place of the one entry among many that it is about. */
export function placed({ code, details }: AnalysisError, place: Place): AnalysisError {
  return new AnalysisError(code, { ...details, place });
}
