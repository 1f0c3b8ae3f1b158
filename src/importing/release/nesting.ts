import { ENGLISH_MONTHS } from "../layout/dateWords";
import type { About } from "./about";
import { isFlow } from "./codes";
import type { Entry, NameToken } from "./Entry";
import type { Line } from "./linesOf";
import { type Token, tokensOf } from "./tokens";

/** What a line speaks of that has others below it; `other`: of something whose parts are no series of ours. */
type Head = "exports" | "imports" | "item" | "partner" | "other";

interface Above {
  readonly line: Line;
  readonly head?: Head | undefined;
  /** Of a heading: its words, unless they only say that it is of the country's trade in the month. */
  readonly words?: string | undefined;
  /** A flow or a name alone, which holds up to the next one, whatever the bullets. */
  readonly isSection: boolean;
}

/** What the lines above say of a line. */
export interface Context {
  /** Whose flow its figures are. */
  readonly flow?: "imports";
  /** The headings: "일평균", "울산", "8월", "중국"; with them before it the line says what its figures are of. */
  readonly words: string;
  /** Whether the headings are of other months, or of what was expected. */
  readonly isOther: boolean;
  /** A heading that ends what came under those before it. */
  readonly isHeading: boolean;
  /** Whether an entry is less than its name says: "반도체" below "중국", "미국" below "자동차". */
  readonly isPart: (code: string | undefined) => boolean;
}

const BEGINS_FLOW = /^[^가-힣A-Za-z\d]*(?:총\s?)?(?:수출|수입|무역|exports?|imports?|trade)/i;
/** What the title of a table ends with. */
const TITLE =
  /(?:수출입?|수입|교역|품목별?|국가별?|지역별?|실적|현황|추이|통계|items?|products?|countries|regions?)$|^(?:exports?|imports?|trade)\s/i;
const FLOW = /수출|수입(?!차)|무역|교역|exports?|imports?/i;
const EXPORTS = /수출|export|shipment/i;
/** "[수입]", "2. 품목별 수입 동향", "Imports by item". */
const SECTION =
  /^(?:(?:\d{4}년|\d+월|주요|품목별?|지역별?|국가별?|총|분야별)[\s·의]*)*(수출|수입|무역수지)\s?(?:액|동향|실적|현황|품목별?|지역별?|국가별?|(?:주요|상위|주력)\s?품목|부문|증감률?|\s)*$|^(?:(?:main|major|total|key)\s)?(exports|imports|trade balance)(?:\sby\s[a-z]+(?:\s[a-z]+)?)?$/i;
/** Bullets, brackets, the number of a list, and 對. */
const NO_WORDS = /^(?:\d{1,2}[.)]\s|[가-하]\)\s)?[^가-힣A-Za-z\d]*/;
const NUMBER_OF_TABLE = /^(?:표|그림|table|figure)\s?\d*[.):]?\s+/i;
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
/** Words of a heading that say that what is below it is no figure of the month. */
const NOT_OF_MONTH =
  /누계|누적|분기|[상하]반기|연간|전년|작년|지난해|전월|지난\s?달|동월|동기|전망|예상|예측|추정|목표|cumulative|so far|year[- ]to[- ]date|quarter|half|previous|last|earlier|ago|forecast|outlook|target|expect/i;
const EN_MONTH = new RegExp(`(?<![a-z])(${ENGLISH_MONTHS})[a-z]{0,6}\\.?(?![a-z])`, "gi");

/** Follows the lines of a text one after the other: which of them stand below which, by their bullets and indents. */
export class Nesting {
  private readonly heads: Above[] = [];

  constructor(private readonly about: About) {}

  /** What stands above the next line. */
  above(line: Line): Context {
    const begins = sectionOf(line.text) !== undefined || isTitle(line);
    while (this.heads.length > 0 && !isBelow(line, begins, this.heads[this.heads.length - 1]))
      this.heads.pop();
    const kinds = this.heads.map(({ head }) => head);
    const flow = kinds.filter((head) => head === "exports" || head === "imports").pop();
    const isOf = (...heads: readonly Head[]) => kinds.some((head) => head && heads.includes(head));
    const isFlowBelow = BEGINS_FLOW.test(line.text);
    // Below a name alone the figures of a column may come as well.
    const said = this.heads.filter(({ isSection }) => !isSection || isFlowBelow);
    const words = said.flatMap((above) => (above.words ? [above.words] : [])).join(" ");
    return {
      ...(flow === "imports" && !EXPORTS.test(line.text) && { flow }),
      words,
      isOther: this.isOfOther(words),
      isHeading: begins || (isHeading(line) && (line.level > 0 || ON_THE_WHOLE.test(line.text))),
      isPart: (code) =>
        (isItem(code) && isOf("partner", "other")) || (isPartner(code) && isOf("item", "other")),
    };
  }

  /** Takes the line among those that others may stand below. */
  add(line: Line, tokens: readonly Token[], found: readonly Entry[]): void {
    const section = sectionOf(line.text);
    const isOwnTitle = section === undefined && isTitle(line);
    const words = section || !(isOwnTitle || isHeading(line)) ? undefined : this.wordsOf(line.text);
    const head =
      section ??
      (isOwnTitle ? headOfTitle(line.text) : headOf(line.text, tokens, found)) ??
      (words && "other");
    if (head) this.heads.push({ line, head, words, isSection: isOwnTitle || section !== undefined });
  }

  private wordsOf(text: string): string | undefined {
    const said = wordsIn(text);
    if (this.isOfOther(said)) return said;
    // Of a headline only what it says before the flow: "수출 4개월 연속 증가, 반도체가 견인" is of the country's exports.
    const [beforeFlow] = said.split(FLOW);
    const rest = this.withoutMonth(beforeFlow).replace(NEUTRAL, "");
    return /[가-힣A-Za-z\d]/.test(rest) && !HEADLINE.test(beforeFlow) ? said : undefined;
  }

  private isOfOther(words: string): boolean {
    const { period } = this.about;
    const rest = this.withoutMonth(words);
    const years = rest.match(YEAR) ?? [];
    const isOtherYear = period && years.some((year) => Number(year) !== Math.floor(period.ordinal / 12));
    return (
      Boolean(isOtherYear) ||
      NOT_OF_MONTH.test(words) ||
      /\d\s?월(?!\s?(?:[~∼]|\d))/.test(rest) ||
      rest.search(EN_MONTH) >= 0
    );
  }

  /** Without the month of the release; of its first days the month says that what is below is not of them. */
  private withoutMonth(text: string): string {
    const { period, month = period && period.ordinal % 12, firstDays } = this.about;
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
}

/** Without bullets and brackets around them. */
function wordsIn(heading: string): string {
  return heading
    .replace(NO_WORDS, "")
    .replace(NUMBER_OF_TABLE, "")
    .replace(/[\s\])>】:]+$/, "");
}

/**
 * A line without a bullet that says of what the lines below it are: the name of an item or of a market alone, or the title
 * of a table about one ("표 3. 대중국 수출 상위 품목", "Exports to China by item").
 */
function isTitle(line: Line): boolean {
  return line.level === 0 && headOfTitle(line.text) !== undefined;
}

function headOfTitle(text: string): Head | undefined {
  const said = wordsIn(text);
  if (said.length > LONGEST_TITLE || /[\d.,]/.test(said)) return undefined;
  const isTable = FLOW.test(said) && TITLE.test(said);
  const names = tokensOf(said).filter((token): token is NameToken => token.kind === "name");
  const kinds = names.map(({ subject }) => subject.kind);
  if (!isTable && !(names[0] && names[0].end - names[0].start === said.length)) return undefined;
  return kinds.includes("partner") ? "partner" : kinds.includes("item") ? "item" : undefined;
}

function sectionOf(text: string): Head | undefined {
  if (text.length > LONGEST_HEADING) return undefined;
  const [, ko, en] = SECTION.exec(wordsIn(text)) ?? [];
  const said = (ko ?? en)?.toLowerCase();
  if (said === undefined) return undefined;
  if (said === "수출" || said === "exports") return "exports";
  return said === "수입" || said === "imports" ? "imports" : "other";
}

function isHeading({ text }: Line): boolean {
  return text.length <= LONGEST_HEADING && !FIGURE.test(text.replace(YEAR, "")) && !SENTENCE.test(text);
}

/** What a line begins with: a flow, or an item or a market. */
function headOf(text: string, tokens: readonly Token[], found: readonly Entry[]): Head | undefined {
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

/** @param begins - The line is a heading that ends those before it. */
function isBelow(line: Line, begins: boolean, { line: head, isSection }: Above): boolean {
  if (line.level > 0 && head.level > 0)
    return line.level > head.level || (line.level === head.level && line.indent > head.indent);
  if (isSection && !begins) return true;
  if (line.level === 0 && head.level > 0) return !line.isApart;
  return line.level >= DASH || line.indent > head.indent;
}

/** The level of a dash: it begins what is below even a line without a bullet. */
const DASH = 6;

function isItem(code: string | undefined): boolean {
  return code !== undefined && /(?:^|:)ministry:/.test(code);
}

function isPartner(code: string | undefined): boolean {
  return code !== undefined && /^(?:to|from):/.test(code);
}
