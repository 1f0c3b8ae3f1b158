import { targetGap } from "../../analysis/targets/targetGap";
import { difference } from "../../analysis/numeric/sum";
import { type DisplayUnit, UNIT_POWERS } from "../../i18n/displayUnit";
import { dollarsIn } from "../../i18n/dollarsIn";
import type { Language } from "../../i18n/language";
import { achievedText, rateText } from "../../i18n/pressText";
import { TARGET_PANEL_WORDS } from "../../i18n/targetPanel";
import { known, type YearOfTarget } from "./yearOfTarget";
import type { TargetForecast } from "./useForecast";

/** What the year has come to and what it still takes: the figures of TARGET_PACE and TARGET_GAP. */
export function paceInWords(year: YearOfTarget, unit: DisplayUnit, language: Language): readonly string[] {
  const { words } = TARGET_PANEL_WORDS[language];
  const { pace, target, record } = year;
  const amount = (million: number) => amountOf(Math.abs(million), unit, language);
  const ytd = known(pace.ytd);
  if (ytd === undefined) return [];
  const achieved = known(targetGap(ytd, target, "achieved"));
  if (achieved === undefined) return [];
  const ahead = known(pace.ahead);
  const fromPath = ahead === undefined ? [] : [bySide(ahead, words.behind, words.onPath, words.ahead)];
  return [
    (pace.months_left > 0 ? words.ytd : words.wholeYear)(amount(ytd), achievedText(achieved)),
    ...(pace.months_left > 0 ? fromPath : []),
    ...stillToGo(),
    ...(record ? [words.record(amount(record.total), record.year, record.since)] : []),
  ];

  function bySide(
    million: number,
    below: (apart: string) => string,
    level: string,
    above: (apart: string) => string,
  ): string {
    return Math.abs(million) < NOTHING ? level : (million < 0 ? below : above)(amount(million));
  }

  function stillToGo(): readonly string[] {
    const gap = difference(target, ytd as number);
    if (pace.months_left === 0) return [bySide(gap, words.exceeded, words.met, words.missed)];
    if (gap <= 0) return [words.reached];
    const [average, growth] = [known(pace.required_average), known(pace.required_growth)];
    return [words.remaining(amount(gap), pace.months_left), ...required(average, growth)];
  }

  /** Of one month there is no average: it must bring what is left. */
  function required(average: number | undefined, growth: number | undefined): readonly string[] {
    const rate = growth === undefined ? undefined : rateText(growth, language);
    if (pace.months_left === 1) return rate === undefined ? [] : [words.requiredOfDecember(rate)];
    if (average === undefined) return [];
    return [
      rate === undefined ? words.requiredAverage(amount(average)) : words.required(amount(average), rate),
    ];
  }
}

/** Half a dollar, in million dollars: what would be told as $0 is no distance. */
const NOTHING = 0.5e-6;

/** In a unit of its own where the chosen one would leave nothing of it: what is there is not told as 0. */
function amountOf(million: number, unit: DisplayUnit, language: Language): string {
  return dollarsIn(unit, million, UNIT_POWERS.million, language);
}

/** The chance of a target that is not decided yet, and the forecast of the year. */
export function chanceInWords(
  { odds }: TargetForecast,
  isReached: boolean,
  unit: DisplayUnit,
  language: Language,
): readonly string[] {
  const { words } = TARGET_PANEL_WORDS[language];
  const [chance, projection, low, high] = [odds.probability, odds.projection, odds.low, odds.high].map(known);
  if (chance === undefined || projection === undefined || low === undefined || high === undefined)
    return [words.noForecast];
  const [whole, from, to] = [projection, low, high].map((million) => amountOf(million, unit, language));
  return isReached
    ? [words.forecast(whole, from, to)]
    : [words.chance(chanceText(chance)), words.forecast(whole, from, to)];
}

/** Of what is undecided it is within 1 % and 99 %, so that rounding makes no certainty of it. */
function chanceText(chance: number): string {
  return `${(100 * chance).toFixed(0)}%`;
}
