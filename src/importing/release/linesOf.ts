import { ENGLISH_MONTHS } from "../layout/dateWords";
import { isHeading } from "./columns";
import { LEXICON, patternOf } from "./lexicon";

/** A figure with its unit, or the rest of one. */
const FIGURE = "[+\\-−△▲▽▼(]?\\s?\\d[\\d,.]*\\s?(?:%|[십백천만억조])";
/** What a line cannot end with, before what its next one goes on with: a PDF breaks lines anywhere. */
const GOES_ON: readonly (readonly [RegExp, RegExp])[] = [
  [/\d\s?[십백천만억조]+$/, /^(?:미\s?)?(?:달러|불|弗)/],
  [
    /\d$/,
    /^(?:[십백천만억조]+\s?(?:미\s?)?(?:달러|불|弗)|%|퍼센트|(?:billion|million|percent|per cent)(?![a-z]))/,
  ],
  [
    /[가-힣](?:[한된인은는이가을를의로와과]|및|대비|보다|하여|하며|으며|늘어|줄어)$|(?:약|총|각각|전년|동월|동기|전월|대비),?$|[가-힣][,고며]$/,
    new RegExp(`^${FIGURE}`),
  ],
  [
    /[가-힣)%\d]$/,
    /^(?:(?:[을를로에의은는과와]|으로|이며|보다|까지|에서|이후)\s|증가|감소|늘[어었]|줄[어었]|기록[하한했]|집계[되된됐]|달성|돌파|상회|하회|웃돌|밑돌|넘[어었]|전망[되된됐]|예상[되된됐]|추정[되된됐]|달할|이상|이하|미만|안팎|내외|가량|정도|넘게|규모)/,
  ],
  [/(?:달러|불|弗)$/, /^\([+\-−–△▲▽▼]?\s?\d/],
  [
    /^.{8,}\s(?:전년|전월|지난해|작년|올해|(?:전년\s?)?동[월기]|같은\s?[달기간]+|누적|연간|\d+월|\d{4}년|\d분기|[상하]반기|일평균|평균)$/,
    /^[가-힣]/,
  ],
  [new RegExp(`(?<![a-z])(?:${ENGLISH_MONTHS})[a-z]{0,6}\\.?$`, "i"), /^\d/],
  [/(?:^|\s)(?:in|of|to|at|by|from|for|the|a|an|and|first|with|than|or|US|U\.S\.)$/, /^\S/],
  [
    /(?:\S+\s){3,}\S*[^\s.!?:;|]$/,
    /^(?:(?:US)?\$\s?\d|\d[\d.,]*\s?(?:billion|million|percent|per cent)|[a-z]+[\s,])/,
  ],
];
/** As wide as a page may be at the least. */
const WIDE = 18;
/** The end of a sentence, of a figure or of a row. */
const IS_COMPLETE =
  /(?:[다음임됨함]|동향|현황|실적|통계|발표|자료|결과|요약|개요)$|[.!?:;|\]}>】%\d]$|(?<!\([가-힣A-Za-z\s]{1,20})\)$|(?:달러|불|弗|\$|원|억|흑자|적자|billion|million)$/;
/** What begins something of its own: a bullet, a number of a list, a heading in brackets, a row of figures. */
const BEGINS =
  /^(?:[□○◦▪■◇•※*▲△▶ㅇ·→–—-]|\d{1,2}[.)]\s|[가-하]\.\s|[[<【(|]|[^\d]{1,24}\s[\d.,+\-△▲()%\s]+$|단위)/;

const SENTENCE_ENDS =
  /(?<=[가-힣a-z%)])(?<!(?<![A-Za-z])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|vs|No|approx))\.\s|(?<=\s(?:19|20)\d\d)\.\s(?=[A-Z])/;
/** A sentence that begins with a span of several months, and one that says of which month it is. */
const BEGINS_LONGER =
  /^.{0,14}(?:누계|누적|올해\s?들어|[~∼]\s?\d{1,2}월|[1-4]\s?분기(?!\s?(?:만|연속))|[상하]반기)|^.{0,40}(?:cumulative|so far this year|year[- ]to[- ]date|(?:first|third|second|fourth)[- ](?:quarter|half)|first \w+ months)/i;
const SAYS_MONTH = new RegExp(
  `\\d\\s?월(?!\\s?(?:[~∼]|까지))|당월|이달|지난달|한\\s?달|(?<![a-z])(?:${ENGLISH_MONTHS})|month`,
  "i",
);

/** A sentence about the trade with a market. */
const MARKETS = new RegExp(
  LEXICON.filter(({ subject }) => subject.kind === "partner")
    .map(({ name }) => patternOf(name))
    .join("|"),
  "i",
);
const TRADE = /수출|수입|무역|export|import|shipment|trade/i;

/** A line or a sentence of a text, and how it stands there. */
export interface Line {
  readonly text: string;
  /** The higher the further down its bullet is: □ 3, ○ 5, - 6; 0 without one. */
  readonly level: number;
  /** Blanks before it. */
  readonly indent: number;
  /** Behind a blank line. */
  readonly isApart: boolean;
}

/** What lines of a level begin with, from the headings down to the notes. */
const LEVELS: readonly RegExp[] = [
  /^[[【<]/,
  /^\d{1,2}[.)]\s/,
  /^[□■◇◆▣]/,
  /^[가-하]\)\s/,
  /^[○◦●◎ㅇ\u110b▪•▶►▷]/,
  // Not the sign of a number.
  /^[-–—―](?:\s(?!\d[\d,.]*%?(?:\s|$))|(?![\s\d]))/,
  /^[·∙ㆍ・]/,
  /^[*※]/,
];

/** The level of numbers of a list: from here on a line does not go on with the one before it. */
const NUMBERED = 2;

/**
 * Lines and sentences, those together that belong together; a comma parts nothing, since it stands within brackets too.
 */
export function linesOf(text: string): Line[] {
  const raw = text.split(/\r?\n/).map((line, i, all): Line => {
    const clean = line
      .replace(/\s+/g, " ")
      // "564. 0억": a space that a page put within a number.
      .replace(/(\d)(?:\s\.\s?|\.\s)(\d+)(?=\s?[조억])/g, "$1.$2")
      .trim()
      // No end of a sentence.
      .replace(/^([가-하])\.\s/, "$1) ");
    const [blanks] = /^\s*/.exec(line.replace(/\t/g, "    ")) as RegExpExecArray;
    return {
      text: clean,
      level: levelOf(clean),
      indent: blanks.length,
      isApart: i > 0 && all[i - 1].trim() === "",
    };
  });
  const whole = joined(
    raw,
    (line, next) => next !== "" && levelOf(next) < NUMBERED && isBroken(line, next),
    " ",
  );
  return whole.flatMap((line) =>
    line.text
      .split(/(?=[□○◦▪■◇•※])/)
      .map((part, i) => (i === 0 ? { ...line, text: part } : { ...line, text: part, level: levelOf(part) }))
      .flatMap((part) => withWhatGoesOn(sentencesOf(part)))
      .map((part) => ({ ...part, text: part.text.replace(/^[□○◦▪■◇•※]/, "").trim() }))
      .filter((part) => part.text !== ""),
  );
}

function levelOf(line: string): number {
  return 1 + LEVELS.findIndex((begin) => begin.test(line));
}

function sentencesOf(line: Line): Line[] {
  return line.text.split(SENTENCE_ENDS).map((text) => ({ ...line, text }));
}

/**
 * Sentences, and in one with it what goes on about a running total, or about a market: "1~9월 누계 수출은 …. 반도체는 1천197억 달러",
 * "대미 수출 102.7억 달러. 자동차 19.1억 달러".
 */
function withWhatGoesOn(sentences: readonly Line[]): Line[] {
  const goesOn = (one: string, next: string) =>
    (BEGINS_LONGER.test(one.trim()) && !SAYS_MONTH.test(next)) ||
    (MARKETS.test(one) && TRADE.test(one) && !TRADE.test(next));
  return joined(sentences, goesOn, ", ");
}

function joined(
  parts: readonly Line[],
  goesOn: (part: string, next: string) => boolean,
  glue: string,
): Line[] {
  const found: Line[] = [];
  for (const part of parts) {
    const last = found.pop();
    if (last === undefined) found.push(part);
    else if (goesOn(last.text, part.text)) found.push({ ...last, text: last.text + glue + part.text });
    else found.push(last, part);
  }
  return found;
}

/** Whether a sentence of one line goes on in the next. */
function isBroken(line: string, next: string): boolean {
  if (GOES_ON.some(([end, begin]) => end.test(line) && begin.test(next))) return true;
  return (
    line.length >= WIDE &&
    !IS_COMPLETE.test(line) &&
    !BEGINS.test(next) &&
    !isHeading(line) &&
    !isHeading(next)
  );
}
