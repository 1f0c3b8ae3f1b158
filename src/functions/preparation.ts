import { Absence, AnalysisError } from "../analysis/AnalysisError";
import { labelOf, lastDay } from "../analysis/time/Period";
import { choice, IncomingError, isBlankPeriod, plain, readPeriod } from "./cells";
import { PeriodFormat } from "./enums";
import { eachElement } from "./spill";

/**
 * Reads a period as people write it: 2024.05, May 2024, 2024년 5월, '24.5, 2024Q2, 2024H1, 202405, a date.
 * @customfunction PARSE_PERIOD
 * @param text Texts or numbers that name a period.
 * @param [format] date (default): the period's last day; label: a text such as 2024-05.
 * @returns One date or label for each cell.
 */
export function parsePeriod(text: any[][], format?: PeriodFormat): any[][] {
  const how = choice(format, PeriodFormat, "format");
  return eachElement([text], ([cell]) => {
    if (isBlankPeriod(cell)) return new Absence("blank-period", {});
    const value = plain(cell);
    if (value instanceof IncomingError) return new Absence("incoming-error", { error: value.error });
    try {
      const period = readPeriod(cell);
      return how === PeriodFormat.label ? labelOf(period) : lastDay(period);
    } catch (reason) {
      if (reason instanceof AnalysisError) return new Absence(reason.code, reason.details);
      throw reason;
    }
  });
}
