import { ENGLISH_MONTHS } from "../layout/dateWords";
import type { About } from "./about";
import { isFlow } from "./codes";
import type { Entry, NameToken } from "./Entry";
import { isOfLongerSpan } from "./otherPeriods";
import { type Token, tokensOf } from "./tokens";

/** What a line speaks of that others stand below; `other`: of something whose parts are no series of ours. */
export type HeadKind = "exports" | "imports" | "item" | "partner" | "other";

/** What the title of a table ends with. */
const TITLE =
  /(?:수출입?|수입|교역|품목별?|국가별?|지역별?|실적|현황|추이|통계|items?|products?|countries|regions?)$|^(?:exports?|imports?|trade)\s/i;
const FLOW = /수출|수입(?!차)|무역|교역|exports?|imports?/i;
/** "[수입]", "2. 품목별 수입 동향", "Imports by item". */
const SECTION =
  /^(?:(?:\d{4}년|\d+월|주요|품목별?|지역별?|국가별?|총|분야별)[\s·의]*)*(수출|수입|무역수지)\s?(?:액|동향|실적|현황|품목별?|지역별?|국가별?|(?:주요|상위|주력)\s?품목|부문|증감률?|\s)*$|^(?:(?:main|major|total|key)\s)?(exports|imports|trade balance)(?:\sby\s[a-z]+(?:\s[a-z]+)?)?$/i;
/** Bullets, brackets, the number of a list, and 對. */
const NO_WORDS = /^(?:\d{1,2}[.)]\s|[가-하]\)\s)?[^가-힣A-Za-z\d]*/;
const NUMBER_OF_TABLE = /^(?:표|그림|table|figure)\s?\d*[.):]?\s+/i;
/** With its unit, with a decimal, or at the end of a line. */
const FIGURE = /\d[\d,.]*\s?(?:[십백천만억조%]|달러|불|billion|million|percent|$)|\d\.\d/i;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const LONGEST_HEADING = 60;
const LONGEST_TITLE = 40;
const SENTENCE = /(?:(?<!캐나|르완|우간)다|[함음됨임])\.?$|[,.]$/;
/** What no part of trade ends with. */
const HEADLINE =
  /(?:속|에도|불구하고|증가(?:세|율)?|감소(?:세|율)?|기록|달성|견인|플러스|마이너스|호조|부진|돌파|경신|전환|지속|확대|둔화|회복|영향|최대|최고)\s?$/;
const ON_THE_WHOLE = /총괄|개요|요약|종합|overview|summary/i;
/** Words of a heading that leave what is below it the country's. */
const NEUTRAL =
  /\d+\s?[대개]|(?:총괄|총|수출입|수출|수입|무역|교역|동향|실적|현황|통계|개요|요약|종합|결과|특징|핵심|세부|상세|주요|주력|품목|지역|국가|시장|상위|전체|전국|내용|통관|기준|잠정|월간|우리나라|한국|대한민국|산업통상(?:자원)?부|산업부|관세청|한국무역협회|무역협회|보도|자료|참고|붙임|별첨|첨부|발표|출처|속보|메모|정리|경제|지표|단위|별|액|및|의|중)|(?<![a-z])(?:overview|summary|total|monthly|trade|exports?|imports?|main|major|key|items?|products?|regions?|markets?|countries|country|destinations?|results?|highlights|performance|trends?|by|in|of|and|the|korea(?:['’]s|n)?|south)(?![a-z])/gi;

const UNKNOWN_NAME = /^[가-힣A-Za-z][^\d]{0,11}(?<![은는이가을를]\s?)$/;
/** Words of a heading that say that what is below it was before, or was expected. */
const NOT_OF_NOW =
  /전년|작년|지난해|전월|지난\s?달|동월|동기|전망|예상|예측|추정|목표|previous|last|earlier|ago|forecast|outlook|target|expect/i;
const EN_MONTH = new RegExp(`(?<![a-z])(${ENGLISH_MONTHS})[a-z]{0,6}\\.?(?![a-z])`, "gi");

/** The words of a heading, unless they only say that what is below it is of the country's trade in the month. */
export function ownWords(text: string, about: About): string | undefined {
  const said = wordsIn(text);
  if (isOfOtherTime(said, about)) return said;
  // Of a headline only what it says before the flow: "수출 4개월 연속 증가, 반도체가 견인" is of the country's exports.
  const [beforeFlow] = said.split(FLOW);
  const rest = withoutMonth(beforeFlow, about).replace(NEUTRAL, "");
  return /[가-힣A-Za-z\d]/.test(rest) && !HEADLINE.test(beforeFlow) ? said : undefined;
}

/** Whether a heading is of another span of time than the release, or of what was expected. */
export function isOfOtherTime(words: string, about: About): boolean {
  const { period } = about;
  const rest = withoutMonth(words, about);
  const years = rest.match(YEAR) ?? [];
  const isOtherYear =
    period !== undefined && years.some((year) => Number(year) !== Math.floor(period.ordinal / 12));
  return (
    isOtherYear ||
    isOfLongerSpan(words) ||
    NOT_OF_NOW.test(words) ||
    /\d\s?월(?!\s?(?:[~∼]|\d))/.test(rest) ||
    rest.search(EN_MONTH) >= 0
  );
}

export function isOnTheWhole(text: string): boolean {
  return ON_THE_WHOLE.test(text);
}

/** Without the month of the release; of its first days the month says that what is below is not of them. */
function withoutMonth(text: string, about: About): string {
  const { period, month = period && period.ordinal % 12, firstDays } = about;
  const year = period ? String(Math.floor(period.ordinal / 12)) : "\\d{4}";
  const undated = text.replace(
    new RegExp(`(?<!\\d)(?:${year}|['’]${year.slice(-2)})(?!\\d)\\s?[년.]?`, "g"),
    "",
  );
  if (month === undefined || firstDays) return undated;
  const own = ENGLISH_MONTHS.split("|")[month];
  return undated
    .replace(new RegExp(`(?<![\\d~∼-])0?${month + 1}\\s?월`), "")
    .replace(EN_MONTH, (said, begin: string) => (begin.toLowerCase() === own ? "" : said));
}

/** Without bullets and brackets around them. */
function wordsIn(heading: string): string {
  return heading
    .replace(NO_WORDS, "")
    .replace(NUMBER_OF_TABLE, "")
    .replace(/[\s\])>】:]+$/, "");
}

/**
 * Of what a line says the lines below it are: the name of an item or of a market alone, or the title of a table about one
 * ("표 3. 대중국 수출 상위 품목", "Exports to China by item").
 */
export function titleOf(text: string): HeadKind | undefined {
  const said = wordsIn(text);
  if (said.length > LONGEST_TITLE || /[\d.,]/.test(said)) return undefined;
  const isTable = FLOW.test(said) && TITLE.test(said);
  const names = tokensOf(said).filter((token): token is NameToken => token.kind === "name");
  const kinds = names.map(({ subject }) => subject.kind);
  if (!isTable && !(names[0] && names[0].end - names[0].start === said.length)) return undefined;
  return kinds.includes("partner") ? "partner" : kinds.includes("item") ? "item" : undefined;
}

/** The flow that a line names and nothing else. */
export function sectionOf(text: string): HeadKind | undefined {
  if (text.length > LONGEST_HEADING) return undefined;
  const [, ko, en] = SECTION.exec(wordsIn(text)) ?? [];
  const said = (ko ?? en)?.toLowerCase();
  if (said === undefined) return undefined;
  if (said === "수출" || said === "exports") return "exports";
  return said === "수입" || said === "imports" ? "imports" : "other";
}

export function isHeadingOfList(text: string): boolean {
  return text.length <= LONGEST_HEADING && !FIGURE.test(text.replace(YEAR, "")) && !SENTENCE.test(text);
}

/** What a line begins with: a flow, or an item or a market. */
export function headOf(
  text: string,
  tokens: readonly Token[],
  found: readonly Entry[],
): HeadKind | undefined {
  const names = tokens.filter((token): token is NameToken => token.kind === "name");
  const [first] = names;
  const flows = new Set(names.flatMap(({ subject }) => (isFlow(subject) ? [subject.kind] : [])));
  if (first && isFlow(first.subject)) {
    if (first.subject.kind === "exports") return "exports";
    return flows.size === 1 && first.subject.kind === "imports" ? "imports" : "other";
  }
  const isAtStart = first !== undefined && text.slice(0, first.start).replace(NO_WORDS, "") === "";
  if (isAtStart && first.subject.kind === "partner") return "partner";
  if (isAtStart && first.subject.kind === "item") return "item";
  if (found.length > 0 && found[0].code === undefined) return "other";
  // "북미 30억 달러": a name that is not known, with a figure.
  const amount = tokens.find(({ kind }) => kind === "amount");
  if (!amount || (first && first.start < amount.start)) return undefined;
  return UNKNOWN_NAME.test(text.slice(0, amount.start).replace(NO_WORDS, "")) ? "other" : undefined;
}
