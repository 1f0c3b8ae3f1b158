import { Absence, AnalysisError } from "../analysis/AnalysisError";
import { headlineFacts } from "../analysis/text/headlineFacts";
import { MILLION_DOLLARS, pressUnit, type PressUnit, UNIT_NAMES } from "../analysis/text/pressUnit";
import { DEFAULT_NAME, headline as headlineSentence } from "../i18n/headline";
import type { Language } from "../i18n/language";
import { amountText, rateText, withGrowth } from "../i18n/pressText";
import { choice, line, readNumber, readText } from "./cells";
import { TextLanguage } from "./enums";
import { koreanCalendar } from "./koreanCalendar";
import { eachElement, spillLatest } from "./spill";

/**
 * One press sentence from figures in million US dollars: level, on-year change, run, record since the data begin, daily average.
 * @customfunction HEADLINE
 * @param values Figures in million US dollars; one column for each series.
 * @param periods Their months, quarters, halves or years; one column as long as values.
 * @param [at] Period or periods to report. Left out: the latest with a figure.
 * @param [name] What the figures are; one, or one for each series. Left out: Exports.
 * @param [language] en (default) or ko.
 * @returns One sentence for each period.
 * @formula none
 * @definition Growth is TRADE.YOY, the run TRADE.STREAK, the record TRADE.RECORD_CHECK, the average
 *   TRADE.DAILY_AVERAGE, each from the figures up to the period only; what they do not give is not said. A series that
 *   has been negative is a balance: its change is told as an amount, its run is one of surpluses or deficits, and it
 *   has no daily average.
 * @throws #VALUE! `name` is neither one text nor one for each series; `language` is neither `en` nor `ko`.
 * @throws #N/A There is no figure for the period.
 * @source 산업통상자원부 (Ministry of Trade), 수출입 동향
 * @excel none
 * @example =TRADE.HEADLINE({52054.2;58020.6},{"2023-05";"2024-05"}) →
 *   "Exports came to $58.02 billion in May 2024, up 11.5% from a year earlier, an all-time high (since 2023-05); the average per working day was $2.64 billion, up 8.9%."
 * @example =TRADE.HEADLINE({52054.2;58020.6},{"2023-05";"2024-05"},,,"ko") →
 *   "2024년 5월 수출은 580.2억 달러(전년 동월 대비 +11.5%)를 기록, 역대 최대 (2023-05 이후), 일평균 26.4억 달러(+8.9%)"
 */
export function headline(
  values: any[][],
  periods: any[][],
  at?: any[][],
  name?: any[][],
  language?: TextLanguage,
): any[][] {
  const tongue = choice(language, TextLanguage, "language");
  const calendar = koreanCalendar();
  const nameOf = names(name, tongue);
  return spillLatest(values, periods, at, (series, place, count) => {
    const facts = headlineFacts(series, calendar);
    const called = nameOf(place, count);
    return (ordinal) => {
      const found = facts(ordinal);
      return found instanceof Absence ? found : headlineSentence(found, called, tongue);
    };
  });
}

/**
 * A figure as the press prints it: $65.85 billion (+33.9%), in Korean 658.5억 달러(+33.9%); rounded half away from zero.
 * @customfunction PRESS_TEXT
 * @param value Figures. Left out: the growth alone. A blank cell may count as zero.
 * @param [growth] Growth rates as fractions, 0.339 for 33.9 %; one for each figure, or a single one.
 * @param [unit] Unit of value: million USD (default), USD, thousand USD, 억달러, billion USD; percent for a rate as a fraction.
 * @param [language] en (default) or ko.
 * @returns One text for each figure.
 * @formula none
 * @definition Answers cell by cell. English prints billions with two decimals (millions with one), Korean 억 달러 with
 *   one; growth has one decimal, a sign, and △ for falls in Korean. Rounds half away from zero and never prints -0.0.
 * @throws #VALUE! The ranges differ in size; `unit` is unknown or not of US dollars; `language` is neither `en` nor
 *   `ko`; a cell holds text (that cell only).
 * @throws #N/A Both `value` and `growth` are missing (blank where many cells are answered).
 * @source 산업통상자원부 (Ministry of Trade), 수출입 동향: 658.5억 달러(+33.9%), △10.9%
 * @example =TRADE.PRESS_TEXT(65850,0.339) → "$65.85 billion (+33.9%)"
 * @excel ="$"&TEXT(65850/1000,"0.00")&" billion ("&TEXT(0.339,"+0.0%;-0.0%")&")"
 * @example =TRADE.PRESS_TEXT({65850;-2000},,,"ko") → {"658.5억 달러";"△20.0억 달러"}
 * @example =TRADE.PRESS_TEXT(,-0.109,,"ko") → "△10.9%"
 */
export function pressText(value: any[][], growth?: any[][], unit?: any, language?: TextLanguage): any[][] {
  const tongue = choice(language, TextLanguage, "language");
  const measure = unitOf(unit);
  return eachElement([value, growth ?? null], (cells) => {
    const [amount, rate] = cells.map(readNumber);
    if (amount instanceof Absence) return amount;
    if (rate instanceof Absence) return rate;
    const rateWords = rate === undefined ? undefined : rateText(rate, tongue);
    if (amount === undefined) return rateWords ?? new Absence("missing-value", {});
    const text = measure === "rate" ? rateText(amount, tongue) : amountText(amount, measure.power, tongue);
    return rateWords === undefined ? text : withGrowth(text, rateWords, tongue);
  });
}

function unitOf(given: unknown): PressUnit {
  const name = readText(given);
  if (name === undefined) return MILLION_DOLLARS;
  const unit = pressUnit(name);
  if (!unit) throw new AnalysisError("bad-argument", { argument: "unit", given: name, expected: UNIT_NAMES });
  return unit;
}

/** The name of each series: the same for all, or one each. */
function names(given: unknown, language: Language): (place: number, count: number) => string {
  const texts = line(given, "name").cells.map(readText);
  return (place, count) => {
    if (texts.length !== 1 && texts.length !== count) {
      throw new AnalysisError("shape-mismatch", {
        first: `name: ${texts.length}`,
        second: `values: ${count}`,
      });
    }
    return texts[texts.length === 1 ? 0 : place] ?? DEFAULT_NAME[language];
  };
}
