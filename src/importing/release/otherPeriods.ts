import type { Period } from "../../analysis/time/Period";
import { ENGLISH_MONTHS, monthIndex } from "../layout/dateWords";
import { type About, isOwn } from "./about";
import { type DaySpan, daySpansIn } from "../layout/daySpans";

const MONTH_NAME = `(?:${ENGLISH_MONTHS})[a-z]*\\.?(?![a-z])`;
const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
/** A flow, and the names that may stand before it: 대미 자동차 수출. */
const FLOW = "(?:총\\s?)?(?:수출|수입|무역수지|무역흑자|무역적자)";
const NAMES =
  "(?:(?!대비|보다|비해|비교|이후|만에|같은|최[대고저]|역대|[가-힣]+[며고,])[가-힣A-Za-z對美中日·]{1,10}(?:\\([^()\\d]{1,8}\\))?\\s?){0,2}?";
/** Not where it is what is compared with: "작년 9월 수출보다". */
const NOT_COMPARED = "(?!입|액?\\s?(?:보다|대비|에\\s?비|과\\s?비교|에서|[을를]))";
const COUNTS = "\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven";
/** Quarters, halves, years and running totals. */
const LONGER = [
  "누계|누적|(?<!\\d)(?:1[0-2]|[2-9])월까지(?=\\s?(?:의\\s?)?(?:총\\s?)?(?:수출|수입|무역))|연간|(?:올|지난)\\s?한\\s?해",
  "(?<![\\d.])(?:1[0-2]|0?[1-9])\\s?월?\\s?[~∼–-]\\s?\\d{1,2}\\s?월|\\d{1,2}월부터\\s?\\d{1,2}월",
  "(?:[1-4]|[一二三四])\\s?(?:\\/4)?\\s?(?:사)?분기|[상하]\\s?반기",
  `올해\\s?(?:들어|무역|${NAMES}${FLOW}${NOT_COMPARED})|(?:19|20)\\d\\d년\\s?(?:한\\s?해\\s?|전체\\s?|의\\s?)?${NAMES}${FLOW}${NOT_COMPARED}`,
  "최근\\s?(?:\\d+|[한두세네]|수)\\s?(?:개월|달|년|분기)(?:간|\\s?동안)?(?!\\s?(?:만|연속|새))|(?:월|분기|연)\\s?평균",
  `year[- ]to[- ]date|cumulative|full[- ]year|annual(?!ly)(?=\\s(?:exports|imports|trade|total))|so far this year|(?:this|last|whole|entire) year['’]s|${MONTH}\\s?(?:[-–—~]|to|through)\\s?${MONTH}(?![a-z])`,
  `(?:over|in|during|for)\\sthe\\s(?:past|last|latest)\\s(?:${COUNTS}|twelve)\\s(?:months|years|quarters|weeks)`,
  `(?:first|second|third|fourth|1st|2nd|3rd|4th|last)[- ](?:quarter|half)|(?<![a-z\\d])(?:Q[1-4]|[1-4]Q|H[12]|[12]H)(?![a-z\\d])|first\\s(?:${COUNTS})\\smonths|(?:for|in|over)\\s(?:all\\sof\\s)?(?:19|20)\\d\\d(?!\\d)(?!\\s?[-./]\\d)`,
].join("|");
/** This month's, but no whole of it; or what was before. */
const OTHER = [
  "(?:일|하루)\\s?평균|daily average|average daily|per[- ](?:(?:working|business)[- ])?day|(?<![a-z])weekly|monthly averages?|average monthly|전년\\s?(?:동월|동기)\\s?\\(",
  `(?<![가-힣])(?:전년|전월|전달|지난해|작년|재작년|내년|내달|다음\\s?달)\\s?(?:동?[월기]|같은\\s?(?:달|기간|시기)|\\d{1,2}월)?\\s?(?:중\\s?|의\\s?)?(?:실적\\s?)?(?::\\s?)?${NAMES}${FLOW}${NOT_COMPARED}`,
  `(?:1|한|일)\\s?년\\s?전(?:에는|에|의|,)\\s?${NAMES}${FLOW}`,
  "(?:exports|imports|shipments|surplus|deficit)(?:\\s(?:to|of|from|with)\\s(?:the\\s)?[A-Z][A-Za-z.]+(?:\\s[A-Z][a-z]+)?)?\\s(?:a year (?:earlier|ago|before)|last year|the (?:previous|prior) year)(?![’'])",
  `(?:첫째|둘째|셋째|넷째|다섯째|마지막|첫|지난|이번)\\s?주(?:까지|\\s?동안|간)?(?=\\s?(?:의\\s?)?${NAMES}${FLOW})`,
].join("|");
/** "3분기 만에", "4분기 연속": how long, not what of. */
const NO_PERIOD = "(?!\\s?(?:만에|연속|이후|이래|대비|보다))";
const ANY = new RegExp(`${OTHER}|(?:${LONGER})${NO_PERIOD}`, "giu");
const LONGER_ONLY = new RegExp(`(?:${LONGER})${NO_PERIOD}`, "iu");
const OF_MONTH = new RegExp(
  `(?:(['’\`]\\d\\d|(?:19|20)\\d\\d)\\s?[년.]\\s?)?(?<![\\d~∼-])(\\d{1,2})월\\s?(?:중\\s?|의\\s?)?(?:실적\\s?)?(?::\\s?)?${NAMES}${FLOW}(?!\\s?(?:\\(|이후))${NOT_COMPARED}`,
  "g",
);
/** "August exports were", "In August exports reached". */
const EN_MONTH_TRADE = new RegExp(
  `(?<![a-z])(?<!(?:since|from|than|after|until|before|with|to)\\s)(?:(?<flow>${MONTH_NAME})(?:['’]s)?(?:\\s(?<flowYear>(?:19|20)\\d\\d))?\\s(?:[a-z.-]+\\s){0,3}?(?:exports?|imports?|shipments|trade)(?![a-z])|(?:in|for|during)\\s(?<said>${MONTH_NAME})(?:\\s(?<saidYear>(?:19|20)\\d\\d))?(?!\\s?\\d))`,
  "gi",
);
const FIGURE = /\d\s?(?:[조억만천백]\s?)*(?:달러|불|弗)|\$\s?\d|(?:billion|million|trillion)/i;
const CLAUSE_ENDS =
  /(?:[,;]|[가-힣](?:며|고|나)|,?\s(?:and|while|but))\s?(?:[가-힣]{1,3}\s|조업일수[^,;]{0,8}\s|the\s)?$/;
const CLAUSE_BEGINS = /(?:[,;]|[가-힣](?:며|고|나))\s(?:(?:한편|또한?|다만|반면|그리고|특히|이어)\s)?$/;
const FIGURE_AS = /(?:달러|불|弗)(?:\([^()]*\))?(?:\s?(?:흑자|적자))?로,?\s?(?:[가-힣]{1,3}\s)?$/;
const DAILY = /^(?:일|하루)\s?평균|^(?:daily average|average daily)/i;
/** A rate without an amount that could be meant. */
const DAILY_RATE =
  /^(?:(?:일|하루)\s?평균|(?:the\s)?(?:daily average|average daily))[^$억]*\d\s?(?:%|percent)[^$억]*$/i;
const TRADE = /수출|수입|무역|export|import|trade|surplus|deficit/i;

/** What a line says of the span of time that the release is about. */
export interface OwnPart {
  readonly text: string;
  /** Whether its figures may be another span's as well: these are asked about. */
  readonly isDoubtful: boolean;
}

/**
 * The part of a line that is about what the release is about. Where it goes on with another span of time in a clause of
 * its own, with a figure of its own, what stands before is kept; else its figures may be of either.
 */
export function ownPart(line: string, about: About): OwnPart {
  const at = otherAt(line, about);
  if (at === undefined) return { text: line, isDoubtful: false };
  const unbracketed = withoutBracketAt(line, at);
  if (unbracketed !== undefined) return ownPart(unbracketed, about);
  const again = againAt(line, at, about);
  const first = upTo(line.slice(0, at), line.slice(at, again));
  if (again === undefined) return first;
  const rest = ownPart(line.slice(again), about);
  // Of two parts the one that is doubtful is left, so that no word of it is wrong.
  if (first.isDoubtful || first.text === "") return rest;
  return rest.isDoubtful ? first : { text: `${first.text} ${rest.text}`, isDoubtful: false };
}

/** "659.5억 달러(일평균 △6.1%), 수입은": the sentence goes on behind the bracket; one without figures is of what stands before. */
function withoutBracketAt(line: string, at: number): string | undefined {
  const [open, close] = [line.lastIndexOf("(", at), line.indexOf(")", at)];
  if (open < 0 || close < 0 || line.slice(open, at).includes(")")) return undefined;
  const [before, inside] = [line.slice(0, open), line.slice(open, close)];
  const isOfItself = /\d\s?%/.test(inside) || FIGURE.test(inside);
  return isOfItself && FIGURE.test(before) ? `${before}${line.slice(close + 1)}` : undefined;
}

/** What stands before another span of time, by what stands there and behind. */
function upTo(before: string, rest: string): OwnPart {
  const isBracket = /\(\s?$/.test(before) && FIGURE.test(rest.slice(0, rest.indexOf(")")));
  // "95.6억 달러 흑자로 전년 동월(66.6억 달러) 대비": the first figure has been said to be the subject's.
  const isSaid = FIGURE_AS.test(before);
  if (
    isBracket ||
    isSaid ||
    (CLAUSE_ENDS.test(before) && FIGURE.test(rest) && (TRADE.test(rest) || DAILY.test(rest)))
  )
    return { text: before, isDoubtful: false };
  // "659.5억 달러를 기록했고, 일평균은 6.1% 감소": it has no amount that could be meant.
  if (CLAUSE_ENDS.test(before) && FIGURE.test(before) && DAILY_RATE.test(rest))
    return { text: before, isDoubtful: false };
  return FIGURE.test(before) && FIGURE.test(rest)
    ? { text: before, isDoubtful: true }
    : { text: "", isDoubtful: false };
}

/** Where behind another span a clause begins that names the release's own: "상반기 수출은 3,347억 달러, 9월 수출은". */
function againAt(line: string, from: number, about: About): number | undefined {
  const own = [
    ...daySpansIn(line).filter((span) => isOwn(span, about)),
    ...[...line.matchAll(OF_MONTH)].filter(
      ({ 1: year, 2: month }) =>
        about.firstDays === undefined &&
        about.period !== undefined &&
        isMonthOf(about.period, Number(month) - 1, year),
    ),
  ].map(({ index }) => index);
  return own
    .filter((index) => index > from && CLAUSE_BEGINS.test(line.slice(0, index)))
    .sort((a, b) => a - b)[0];
}

function otherAt(line: string, about: About): number | undefined {
  const { period } = about;
  const places = [...line.matchAll(ANY)].map(({ index }) => index);
  const days = daySpansIn(line);
  for (const span of days) if (!isOwn(span, about)) places.push(span.index);
  for (const { index, 1: year, 2: month } of line.matchAll(OF_MONTH)) {
    if (period && !isMonthOf(period, Number(month) - 1, year)) places.push(index);
  }
  for (const match of line.matchAll(EN_MONTH_TRADE)) {
    const { flow = "", flowYear, said = "", saidYear } = match.groups ?? {};
    const month = monthIndex(flow || said);
    const behind = line.slice(match.index + match[0].length).split(/;|,\s(?:while|and|but)/)[0];
    if (period && !isMonthOf(period, month, flowYear ?? saidYear) && FIGURE.test(behind))
      places.push(match.index);
  }
  const found = places.filter((at) => !days.some((span) => isOwn(span, about) && isWithin(at, span)));
  return found.length > 0 ? Math.min(...found) : undefined;
}

function isWithin(at: number, { index, end }: DaySpan): boolean {
  return at >= index && at < end;
}

function isMonthOf(period: Period, month: number, year: string | undefined): boolean {
  return (
    month === period.ordinal % 12 &&
    (!year || Number(year.replace(/\D/g, "")) % 100 === Math.floor(period.ordinal / 12) % 100)
  );
}

/** "(7월) 608.2억 달러 →", "('25.9월) 585.1": each figure with its month before it. */
const LABELLED = new RegExp(
  `(?<![~∼–\\d.-]\\s?)\\(?\\s?(?:(['’\`]\\d\\d|(?:19|20)\\d\\d)\\s?[.년]\\s?|(?<![\\d.]))(1[0-2]|0?[1-9])\\s?월\\s?\\)?\\s?(?:${NAMES}${FLOW}액?\\s?(?=\\())?[:(]?\\s?\\d[\\d,.]*(?![\\d,.]|\\s?[일년개위차대명~∼])\\s?(?:[조억만천백십]\\s?)*(?:달러|불|弗)?\\s?(?:\\([^()]*\\)\\s?|\\))?\\s?(?:→|⇒|->)?`,
  "g",
);
/** "$58.4 billion in August", "(August 2026: … to $58.4bn)". */
const EN_LABELLED = new RegExp(
  `\\$\\s?[\\d.,]+\\s?(?:[bmt]n|[bmt]illion)\\s(?:in|for|of|during)\\s(?<behind>${MONTH_NAME})(?:\\s(?<behindYear>(?:19|20)\\d\\d))?|\\((?<bracket>${MONTH_NAME})(?:\\s(?<bracketYear>(?:19|20)\\d\\d))?\\s?:[^()]*\\)`,
  "gi",
);

/** "3분기 실적", "1~9월 누계", "the first half". */
export function isOfLongerSpan(text: string): boolean {
  return LONGER_ONLY.test(text);
}

/** A line in which figures are blank that have the name of another month right beside them. */
export function withoutOtherMonths(line: string, { period }: About): string {
  if (!period) return line;
  const kept = (found: string, month: number, year: string | undefined) =>
    isMonthOf(period, month, year) ? found : " ".repeat(found.length);
  return line
    .replace(LABELLED, (found: string, year: string | undefined, month: string) =>
      kept(found, Number(month) - 1, year),
    )
    .replace(EN_LABELLED, (found: string, ...rest: unknown[]) => {
      const { behind, behindYear, bracket, bracketYear } = rest.pop() as Record<string, string | undefined>;
      const index = monthIndex(behind ?? bracket ?? "");
      return kept(found, index, behindYear ?? bracketYear);
    });
}

/**
 * Whether a line without figures begins a part about another span ("□ 3분기 실적", "(9.1~25일, 억 달러)": true), or one
 * about the release's own (false); undefined where it says neither.
 */
export function beginsOther(line: string, about: About): boolean | undefined {
  const days = daySpansIn(line);
  if (days.length > 0) return !days.some((span) => isOwn(span, about));
  const { period } = about;
  const isMonth =
    period !== undefined &&
    new RegExp(`(?<![\\d~∼-]|[~∼-]\\s)0?${(period.ordinal % 12) + 1}월(?!\\s?[~∼-])`).test(line);
  if (isMonth || /당월|이달|이번\s?달/.test(line)) return false;
  return isOfLongerSpan(line) ? true : undefined;
}
