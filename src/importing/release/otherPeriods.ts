import type { Period } from "../../analysis/time/Period";

const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
const COUNTS = "\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven";
/** Quarters, halves, years and running totals. */
const LONGER = [
  "누계|누적|연간|(?:올|지난)\\s?한\\s?해",
  "(?<![\\d.])(?:1[0-2]|0?[1-9])\\s?월?\\s?[~∼–-]\\s?\\d{1,2}\\s?월|\\d{1,2}월부터\\s?\\d{1,2}월",
  "(?:[1-4]|[一二三四])\\s?(?:\\/4)?\\s?(?:사)?분기|[상하]\\s?반기",
  "올해\\s?(?:들어|수출|수입|무역)|(?:19|20)\\d\\d년\\s?(?:한\\s?해\\s?|전체\\s?|의\\s?)?(?:총\\s?)?(?:수출|수입|무역수지)",
  `year[- ]to[- ]date|cumulative|full[- ]year|annual(?!ly)(?=\\s(?:exports|imports|trade|total))|so far this year|(?:this|last|whole|entire) year['’]s|${MONTH}\\s?(?:[-–—~]|to|through)\\s?${MONTH}(?![a-z])`,
  `(?:first|second|third|fourth|1st|2nd|3rd|4th|last)[- ](?:quarter|half)|(?<![a-z\\d])(?:Q[1-4]|[1-4]Q|H[12]|[12]H)(?![a-z\\d])|first\\s(?:${COUNTS})\\smonths|(?:for|in|over)\\s(?:all\\sof\\s)?(?:19|20)\\d\\d(?!\\d)(?!\\s?[-./]\\d)`,
].join("|");
/** This month's, but no whole of it; or what was before. */
const OTHER = `일\\s?평균|daily average|average daily|per[- ]day|전년\\s?(?:동월|동기)\\s?\\(|(?:전년\\s?동?[월기]|전월|지난해|작년|전년)\\s?(?:\\d{1,2}월\\s?)?(?:의\\s?)?(?:수출|수입|무역수지)`;
/** "3분기 만에", "4분기 연속": how long, not what of. */
const NO_PERIOD = "(?!\\s?(?:만에|연속|이후|이래|대비|보다))";
const ANY = new RegExp(`${OTHER}|(?:${LONGER})${NO_PERIOD}`, "giu");
const LONGER_ONLY = new RegExp(`(?:${LONGER})${NO_PERIOD}`, "iu");
const OF_MONTH =
  /(?:((?:19|20)\d\d)년\s?)?(?<![\d~∼-])(\d{1,2})월\s?(?:중\s?|의\s?)?(?:총\s?)?(?:수출|수입|무역수지)(?!\s?(?:\(|이후))/g;
const FIGURE = /\d\s?(?:[조억만천백]\s?)*(?:달러|불|弗)|\$\s?\d|(?:billion|million|trillion)/i;
const CLAUSE_ENDS = /(?:[,;]|[가-힣](?:며|고|나)|,?\s(?:and|while|but))\s?(?:[가-힣]{1,3}\s)?$/;

/**
 * The part of a line that is about the month of the release. Where it goes on with another span of time in a clause of
 * its own, with a figure of its own, what stands before is kept; else nothing, since the figure may be of either.
 */
export function partOfMonth(line: string, period: Period | undefined): string {
  const at = otherAt(line, period);
  if (at === undefined) return line;
  const [before, rest] = [line.slice(0, at), line.slice(at)];
  const hasOwn = FIGURE.test(rest) && /수출|수입|무역|export|import|trade|surplus|deficit/i.test(rest);
  return CLAUSE_ENDS.test(before) && hasOwn ? before : "";
}

function otherAt(line: string, period: Period | undefined): number | undefined {
  const places = [...line.matchAll(ANY)].map(({ index }) => index);
  for (const { index, 1: year, 2: month } of line.matchAll(OF_MONTH)) {
    const isOwn =
      !period ||
      (Number(month) - 1 === period.ordinal % 12 &&
        (!year || Number(year) === Math.floor(period.ordinal / 12)));
    if (!isOwn) places.push(index);
  }
  return places.length > 0 ? Math.min(...places) : undefined;
}

/**
 * Whether a line without figures begins a part about a longer span ("□ 3분기 실적": true), or one about the month
 * (false); undefined where it says neither.
 */
export function beginsLonger(line: string, period: Period | undefined): boolean | undefined {
  const isMonth =
    period !== undefined &&
    new RegExp(`(?<![\\d~∼-]|[~∼-]\\s)0?${(period.ordinal % 12) + 1}월(?!\\s?[~∼-])`).test(line);
  if (isMonth || /당월|이달|이번\s?달/.test(line)) return false;
  return LONGER_ONLY.test(line) ? true : undefined;
}
