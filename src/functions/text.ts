import { Absence, AnalysisError } from "../analysis/AnalysisError";
import { headlineFacts } from "../analysis/text/headlineFacts";
import { MILLION_DOLLARS, pressUnit, type PressUnit, UNIT_NAMES } from "../analysis/text/pressUnit";
import { headline as headlineSentence } from "../i18n/headline";
import { amountText, rateText, withGrowth } from "../i18n/pressText";
import {
  choice,
  isBlankPeriod,
  isLeftOut,
  isMissing,
  line,
  quoted,
  readNumber,
  readText,
  requireNumber,
  single,
} from "./cells";
import { DaysCovered, HeadlineKind, TextLanguage } from "./enums";
import { firstDays, requireMonths } from "./firstDays";
import { koreanCalendar } from "./koreanCalendar";
import { eachElement, spillLatest } from "./spill";

/**
 * One press sentence from figures in million US dollars: level, on-year change, turn or run, record with its distance, and of a flow the daily average.
 * @customfunction HEADLINE
 * @param values Figures in million US dollars; one column for each series.
 * @param periods Their months, quarters, halves or years; one column as long as values.
 * @param [at] Period or periods to report. Left out: the latest with a figure.
 * @param [name] What the figures are; one, or one for each series. Left out: Exports, or The trade balance.
 * @param [language] en (default) or ko.
 * @param [kind] flow, or balance for a surplus or deficit. Left out: a balance once a figure was below zero, else a flow.
 * @param [days] month (default), first10 or first20: what days of its month a figure covers.
 * @param [precision] What the figures are rounded to, such as 100 for 억 달러: a change within it is told as none.
 * @param [holidays] More non-working dates, such as a one-off holiday.
 * @returns One sentence for each period.
 * @formula none
 * @definition Growth is TRADE.YOY, turn and run TRADE.STREAK, the record TRADE.RECORD_CHECK, the average
 *   TRADE.DAILY_AVERAGE, each from the figures up to the period only; what they do not give is not said, and no record
 *   is claimed over a gap. The news is the record of all time; else the record of the month, and beside it the best
 *   since a time ago or the second or third place ever. Of data shorter than five years it says so, and of less than a
 *   year nothing. A run that reaches a gap or the first figure is "at least". A balance is compared with the amount a
 *   year earlier, has runs of surpluses or deficits, the largest of either as its records, and no daily average. With
 *   `precision` a change within it is "about unchanged (figures rounded)", and no turn, run or record rests on one. A 0
 *   that may be a blank cell is no base, run or record.
 * @throws #VALUE! `name` is neither one text nor one for each series, or longer than 255 characters; `language`, `kind`
 *   or `days` is none of those listed; the figures of first days are not monthly; `precision` is no number of 0 or more;
 *   an entry of `holidays` is no date.
 * @throws #N/A There is no figure for the period.
 * @source 산업통상자원부 (Ministry of Trade), 수출입 동향
 * @excel none
 * @example =TRADE.HEADLINE({52054.2;58020.6},{"2023-05";"2024-05"}) →
 *   "Exports came to $58.02 billion in May 2024, up 11.5% from a year earlier; the average over 22 working days (0.5 more than a year earlier) was $2.64 billion, up 8.9%."
 * @example =TRADE.HEADLINE({52054.2;58020.6},{"2023-05";"2024-05"},,,"ko") →
 *   "2024년 5월 수출은 580.2억 달러(전년 동월 대비 +11.5%)를 기록, 일평균 26.4억 달러(+8.9%), 조업일수 22일(+0.5일)"
 * @example =TRADE.HEADLINE({32500;32700},{"2023-05";"2024-05"},,,"ko",,"first20") →
 *   "2024년 5월 1~20일 수출은 327.0억 달러(전년 동기 대비 +0.6%)를 기록, 일평균 26.2억 달러(+16.7%), 조업일수 12.5일(△2일)"
 * @example =TRADE.HEADLINE({-1995;-800;9560},{"2024-08";"2024-09";"2025-09"}) →
 *   "The trade balance showed a surplus of $9.56 billion in September 2025, compared with a deficit of $800.0 million a year earlier."
 */
export function headline(
  values: any[][],
  periods: any[][],
  at?: any[][],
  name?: any[][],
  language?: TextLanguage,
  kind?: HeadlineKind,
  days?: DaysCovered,
  precision?: any[][],
  holidays?: any[][],
): any[][] {
  const tongue = choice(language, TextLanguage, "language");
  const calendar = koreanCalendar(holidays);
  const nameOf = names(name);
  const options = {
    kind: isBlankPeriod(single(kind, "kind")) ? undefined : choice(kind, HeadlineKind, "kind"),
    firstDays: firstDays(days),
    precision: readPrecision(precision),
  };
  return spillLatest(
    values,
    periods,
    at,
    (series, place, count) => {
      const facts = headlineFacts(requireMonths(options.firstDays, series), calendar, options);
      const called = nameOf(place, count);
      return (ordinal) => {
        const found = facts(ordinal);
        return found instanceof Absence ? found : headlineSentence(found, called, tongue);
      };
    },
    name,
    holidays,
  );
}

/**
 * A figure as the press prints it: $65.85 billion (+33.9%), in Korean 658.5억 달러(+33.9%); rounded half away from zero.
 * @customfunction PRESS_TEXT
 * @param [value] Figures. Left out: the growth alone. In older Excel a blank cell counts as zero.
 * @param [growth] Growth rates as fractions, 0.339 for 33.9 %; one for each figure, or a single one.
 * @param [unit] Unit of value: million USD (default), USD, thousand USD, 억달러, billion USD; percent for a rate as a fraction.
 * @param [language] en (default) or ko.
 * @param [decimals] Digits behind the point of value and growth, 0 to 10. Left out: 1; billions in English have 2.
 * @returns One text for each figure.
 * @formula none
 * @definition Answers cell by cell. English prints millions and billions, Korean 억 달러; smaller figures are whole
 *   dollars or 만 달러. Growth has a sign, and △ for falls in Korean. One number of `decimals` serves figure and growth:
 *   join two texts where they differ. Rounds half away from zero and never prints -0.0.
 * @throws #VALUE! The ranges differ in size; `unit` is unknown or not of US dollars; `language` is neither `en` nor
 *   `ko`; `decimals` is not a whole number from 0 to 10; a cell holds text (that cell only).
 * @throws #N/A Both `value` and `growth` are missing (blank where many cells are answered).
 * @source 산업통상자원부 (Ministry of Trade), 수출입 동향: 658.5억 달러(+33.9%), △10.9%
 * @example =TRADE.PRESS_TEXT(65850,0.339) → "$65.85 billion (+33.9%)"
 * @excel ="$"&TEXT(65850/1000,"0.00")&" billion ("&TEXT(0.339,"+0.0%;-0.0%")&")"
 * @example =TRADE.PRESS_TEXT({65850;-2000},,,"ko") → {"658.5억 달러";"△20.0억 달러"}
 * @example =TRADE.PRESS_TEXT(,-0.109,,"ko") → "△10.9%"
 * @example =TRADE.PRESS_TEXT({49200;58100},{-0.1;0.03},,"ko",0) → {"492억 달러(△10%)";"581억 달러(+3%)"}
 */
export function pressText(
  value?: any[][],
  growth?: any[][],
  unit?: any,
  language?: TextLanguage,
  decimals?: any[][],
): any[][] {
  const tongue = choice(language, TextLanguage, "language");
  const measure = unitOf(unit);
  return eachElement([value ?? null, growth ?? null, decimals ?? null], ([figure, change, digits]) => {
    const kept = readDecimals(digits);
    const [amount, rate] = [figure, change].map(readNumber);
    if (amount instanceof Absence) return amount;
    if (rate instanceof Absence) return rate;
    const rateWords = rate === undefined ? undefined : rateText(rate, tongue, kept);
    if (amount === undefined) return rateWords ?? new Absence("missing-value", {});
    const text =
      measure === "rate" ? rateText(amount, tongue, kept) : amountText(amount, measure.power, tongue, kept);
    return rateWords === undefined ? text : withGrowth(text, rateWords, tongue);
  });
}

/** More would be noise: a rate is known to thirteen decimals. */
const MOST_DECIMALS = 10;

/** @throws AnalysisError unless it is a whole number that can be printed; undefined when left out. */
function readDecimals(cell: unknown): number | undefined {
  if (isMissing(cell)) return undefined;
  const decimals = requireNumber(cell, "decimals");
  if (Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS) return decimals;
  const expected = `0 · 1 · … · ${MOST_DECIMALS}`;
  throw new AnalysisError("bad-argument", { argument: "decimals", given: quoted(decimals), expected });
}

function unitOf(given: unknown): PressUnit {
  const name = readText(given);
  if (name === undefined) return MILLION_DOLLARS;
  const unit = pressUnit(name);
  if (!unit) throw new AnalysisError("bad-argument", { argument: "unit", given: name, expected: UNIT_NAMES });
  return unit;
}

/** A name is no essay: with 255 characters a sentence is far from what a cell can hold. */
const LONGEST_NAME = 255;

/** The name of each series: the same for all, or one each. */
function names(given: unknown): (place: number, count: number) => string | undefined {
  const texts = line(given, "name").cells.map(readText);
  if (texts.some((text) => text !== undefined && text.length > LONGEST_NAME)) {
    throw new AnalysisError("text-too-long", { argument: "name", limit: LONGEST_NAME });
  }
  return (place, count) => {
    if (texts.length !== 1 && texts.length !== count) {
      throw new AnalysisError("shape-mismatch", {
        first: `name: ${texts.length}`,
        second: `values: ${count}`,
      });
    }
    return texts[texts.length === 1 ? 0 : place];
  };
}

function readPrecision(given: unknown): number {
  if (isLeftOut(given)) return 0;
  const precision = requireNumber(given, "precision");
  if (precision >= 0) return precision;
  throw new AnalysisError("bad-argument", {
    argument: "precision",
    given: String(precision),
    expected: "0.1 · 1 · 100 …",
  });
}
