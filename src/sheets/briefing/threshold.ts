import type { BriefingWords } from "../../i18n/briefing";
import { joined } from "../sentence";
import type { Language } from "../../i18n/language";
import { BELOW_ALL, orNothing, unbroken } from "../expressions";
import { atLeast } from "../moves";
import type { Names } from "./names";
import type { SeriesRow } from "./seriesRow";

/** Million US dollars: 10 billion, which a run is counted above, and 1 billion, which months of the year are. */
const [WIDE, NARROW] = [10_000, 1_000];

/** For how many months in a row a series was at a level or above it, from two on: at least so many where none is known before. */
export function runAbove(
  series: string,
  asOf: string,
  level: string,
  inWords: (months: string) => string,
  language: Language,
): string {
  const said = inWords(`${atLeast("known>months", language)}&months`);
  // Both are asked for at once.
  return `LET(months,TRADE.STREAK(${series},${asOf},"above",${level}),known,${unbroken(series, asOf)},IF(months>1,${said},""))`;
}

/**
 * The round levels that a series of 10 billion dollars or more reached: for how many months in a row, and which month of
 * the year this one is.
 */
export function threshold(
  {
    level,
    name,
    series,
    monthsAbove,
  }: { readonly level: string; readonly name: string } & Required<Pick<SeriesRow, "series" | "monthsAbove">>,
  { asOf, date }: Names,
  { sentences, unit }: BriefingWords,
  language: Language,
): string {
  const floor = (step: number) => `${step}*INT(${level}/${step})`;
  const shown = (step: number) => `FIXED(${floor(step)}/${unit.divisor},0)`;
  const months = runAbove(
    series,
    asOf,
    floor(WIDE),
    (run) => joined(sentences.above, { level: shown(WIDE), months: run }),
    language,
  );
  const inYear = (least: string) => monthsAbove(`DATE(YEAR(${date})-1,12,31)`, date, least);
  // A month of the year without a figure may be one of them.
  const times = `${atLeast(`${inYear(BELOW_ALL)}=MONTH(${date})`, language)}&times`;
  const ofYear = joined(sentences.timesOfYear, { level: shown(NARROW), times });
  const year = `LET(times,${inYear(floor(NARROW))},IF(times>1,IF(times<MONTH(${date}),${ofYear},""),""))`;
  const named = `LET(said,TEXTJOIN(", ",TRUE,${months},${year}),IF(said="","",${name}&" "&said))`;
  return `IF(ISNUMBER(${level}),IF(${level}>=${WIDE},${orNothing(named)},""),"")`;
}
