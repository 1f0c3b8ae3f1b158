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
