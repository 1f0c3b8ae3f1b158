import type { BriefingWords } from "../../i18n/briefing";
import { joined } from "../sentence";
import { orNothing } from "../expressions";
import type { Names } from "./names";
import type { SeriesRow } from "./seriesRow";

/** Million US dollars: 10 billion, which a run is counted above, and 1 billion, which months of the year are. */
const [WIDE, NARROW] = [10_000, 1_000];

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
): string {
  const floor = (step: number) => `${step}*INT(${level}/${step})`;
  const shown = (step: number) => `FIXED(${floor(step)}/${unit.divisor},0)`;
  const months = `TRADE.STREAK(${series},${asOf},"above",${floor(WIDE)})`;
  const times = monthsAbove(`DATE(YEAR(${date})-1,12,31)`, date, floor(NARROW));
  const run = joined(sentences.above, { level: shown(WIDE), months });
  const ofYear = joined(sentences.timesOfYear, { level: shown(NARROW), times });
  const said = `TEXTJOIN(", ",TRUE,IF(${months}>1,${run},""),IF(${times}>1,IF(${times}<MONTH(${date}),${ofYear},""),""))`;
  const named = `IF(${said}="","",${name}&" "&${said})`;
  return `IF(ISNUMBER(${level}),IF(${level}>=${WIDE},${orNothing(named)},""),"")`;
}
