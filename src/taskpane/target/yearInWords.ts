import { targetGap } from "../../analysis/targets/targetGap";
import { amountIn, type DisplayUnit } from "../../i18n/displayUnit";
import type { Language } from "../../i18n/language";
import { achievedText, rateText } from "../../i18n/pressText";
import { TARGET_PANEL_WORDS } from "../../i18n/targetPanel";
import { known, type YearOfTarget } from "./yearOfTarget";
import type { TargetForecast } from "./useForecast";

/** What the year has come to and what it still takes: the figures of TARGET_PACE and TARGET_GAP. */
export function paceInWords(year: YearOfTarget, unit: DisplayUnit, language: Language): readonly string[] {
  const { words } = TARGET_PANEL_WORDS[language];
  const { pace, target, record } = year;
  const amount = (million: number) => amountIn(unit, Math.abs(million), language);
  const ytd = known(pace.ytd);
  if (ytd === undefined) return [];
  const achieved = known(targetGap(ytd, target, "achieved"));
  if (achieved === undefined) return [];
  const ahead = known(pace.ahead);
  const distance =
    ahead === undefined ? [] : [ahead < 0 ? words.behind(amount(ahead)) : words.ahead(amount(ahead))];
  return [
    words.ytd(amount(ytd), achievedText(achieved)),
    ...(pace.months_left > 0 ? distance : []),
    ...stillToGo(),
    ...(record ? [words.record(amount(record.total), record.year, record.since)] : []),
  ];

  function stillToGo(): readonly string[] {
    const gap = target - (ytd as number);
    if (pace.months_left === 0) return [gap > 0 ? words.missed(amount(gap)) : words.exceeded(amount(gap))];
    if (gap <= 0) return [words.reached];
    const [average, growth] = [known(pace.required_average), known(pace.required_growth)];
    return [
      words.remaining(amount(gap), pace.months_left),
      ...(average === undefined
        ? []
        : growth === undefined
          ? [words.requiredAverage(amount(average))]
          : [words.required(amount(average), rateText(growth, language))]),
    ];
  }
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
  const [whole, from, to] = [projection, low, high].map((million) => amountIn(unit, million, language));
  return isReached
    ? [words.forecast(whole, from, to)]
    : [words.chance(chanceText(chance)), words.forecast(whole, from, to)];
}

/** Of what is undecided it is within 1 % and 99 %, so that rounding makes no certainty of it. */
function chanceText(chance: number): string {
  return `${(100 * chance).toFixed(0)}%`;
}
