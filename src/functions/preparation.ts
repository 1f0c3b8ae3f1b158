import { Absence, AnalysisError } from "../analysis/AnalysisError";
import { unitConversion } from "../analysis/preparation/convertUnit";
import { HS_DIGITS, hsCode as restored } from "../analysis/preparation/hsCode";
import { labelOf, lastDay } from "../analysis/time/Period";
import {
  choice,
  IncomingError,
  isBlankPeriod,
  isLeftOut,
  plain,
  quoted,
  readPeriod,
  readText,
  requireNumber,
} from "./cells";
import { PeriodFormat } from "./enums";
import { eachElement, elementwise } from "./spill";
import { isNothing } from "./table";

/**
 * Reads a period as people write it: 2024. 5., May 2024, 2024년 5월, 24.5, 2Q24, 2024.2/4, 202405, a date. Spans are refused.
 * @customfunction PARSE_PERIOD
 * @param text Texts or numbers that name a period.
 * @param [format] date (default): the period's last day; label: a text such as 2024-05.
 * @returns One date or label for each cell.
 * @formula none
 * @definition `date` is the serial number of the period's last day: format the cell as a date. `label` is a text that
 *   every function takes back: 2024-05, 2024Q2, 2024H1 or 2024. Months: 2024-05, 2024. 5., 2024년 5월, 24년 5월, 24.5,
 *   202405, 2024M05, May 2024, May-24. Quarters and halves: 2024Q2, 2Q24, Q2 2024, 2024년 2분기, 2024.2/4; 2024H1,
 *   2024년 상반기, 2024.1/2. Years: 2024, 2024년. Dates, which count as their month: 2024-05-01, 2024. 5. 1. (수),
 *   20240501, with a time of day if need be. The separators - . / and space are interchangeable within one entry. A
 *   publisher's p, e, r or * behind is dropped. Two digits are the years 1950 to 2049; the years read are 1900 to 2199.
 * @throws #VALUE! The entry is not wholly a period (that cell only): a span such as 2024.1~5, a word behind, a month
 *   without a year, a number such as 2024.1 or 2405; `format` is neither.
 * @throws #N/A The cell is blank (blank where many cells are answered) or holds an error.
 * @source none
 * @example =TRADE.PARSE_PERIOD("2024년 5월") → 45443
 * @excel =EOMONTH(DATE(2024,5,1),0)
 * @example =TRADE.PARSE_PERIOD({"24.5","May 2024",202405,"2024. 5. 1. (수)"},"label") → {"2024-05","2024-05","2024-05","2024-05"}
 * @example =TRADE.PARSE_PERIOD({"2024년 2분기";"2Q24";"2024.2/4";"2024.1/2"},"label") → {"2024Q2";"2024Q2";"2024Q2";"2024H1"}
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

/**
 * HS code as text, with the leading zero that a number has lost, without dots, dashes and spaces.
 * @customfunction HS_CODE
 * @param code Codes as text or numbers: 101210000, 8542.31 as text, 85.
 * @param [digits] Cut to 2, 4, 6 or 10 digits. Left out: all of them.
 * @returns One text for each code.
 * @formula none
 * @definition An odd number of digits has lost a zero in front: 101210000 is 0101210000. Where dots or dashes part the
 *   code, it is the first group that may lack its zero.
 * @throws #VALUE! The entry is no code: letters, a number with a fraction (8542.3, which may have been 8542.30), a
 *   chapter 00 or more than ten digits (that cell only); `digits` is none of 2, 4, 6 and 10.
 * @throws #N/A The code has fewer digits than `digits`; the cell is blank (blank where many cells are answered).
 * @source WCO, Harmonized Commodity Description and Coding System; 관세청 (Korea Customs Service), HSK
 * @example =TRADE.HS_CODE({101210000;8542310000},6) → {"010121";"854231"}
 * @excel =LEFT(TEXT({101210000;8542310000},"0000000000"),6)
 * @example =TRADE.HS_CODE({"8542.31";"101.21"}) → {"854231";"010121"}
 */
export function hsCode(code: any[][], digits?: any[][]): any[][] {
  const length = readDigits(digits);
  return eachElement([code], ([cell]) => {
    if (isNothing(cell)) return new Absence("missing-value", {});
    const entry = plain(cell);
    if (entry instanceof IncomingError) return new Absence("incoming-error", { error: entry.error });
    return restored(typeof entry === "number" ? entry : quoted(cell), length);
  });
}

/**
 * Converts money between units: USD, thousand USD, million USD, 억달러, billion USD, KRW, 천원, 백만원, 억원, 조원, and more. In older Excel a blank counts as zero.
 * @customfunction CONVERT_UNIT
 * @param value Amounts.
 * @param from Their unit, in English or Korean: million USD, 백만달러.
 * @param to The unit to convert to.
 * @param [rate] Won for one US dollar, one for each amount or a single one; needed when the currency changes.
 * @returns One amount for each value.
 * @formula none
 * @definition Answers cell by cell. Units are named in English or Korean, in any case, with or without spaces: million
 *   USD, USD million, 백만달러, 억원. Won are dollars times `rate`.
 * @throws #VALUE! `from` or `to` is no unit that is known (the message lists them); the currency changes and `rate` is
 *   left out, or it is not above zero; a cell holds text (that cell only).
 * @throws #N/A A figure is missing (blank where many cells are answered).
 * @source none
 * @example =TRADE.CONVERT_UNIT(683609.5,"million USD","억달러") → 6836.095
 * @excel =683609.5*10^6/10^8
 * @example =TRADE.CONVERT_UNIT({1;2.5},"billion USD","조원",1350) → {1.35;3.375}
 * @excel ={1;2.5}*10^9*1350/10^12
 */
export function convertUnit(value: any[][], from: any, to: any, rate?: any[][]): any[][] {
  const { needsRate, convert } = unitConversion(readText(from) ?? "", readText(to) ?? "");
  if (!needsRate) return elementwise([value], (amount) => convert(amount));
  if (isLeftOut(rate)) throw new AnalysisError("rate-needed", {});
  return elementwise([value, rate], convert);
}

function readDigits(given: unknown) {
  if (isLeftOut(given)) return undefined;
  const digits = requireNumber(given, "digits");
  const found = HS_DIGITS.find((allowed) => allowed === digits);
  if (found) return found;
  throw new AnalysisError("bad-argument", {
    argument: "digits",
    given: String(digits),
    expected: HS_DIGITS.join(" · "),
  });
}
