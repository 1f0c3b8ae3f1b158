import { ENGLISH_MONTHS } from "../layout/dateWords";
import { type Amount, englishAmount, koreanAmount } from "./amounts";
import { growthOf, growthPatterns, isOtherPercentage } from "./growthWords";
import { isWrittenSo, LEXICON, patternOf, type Subject } from "./lexicon";

/** What a release says piece by piece, with its place in the text. */
export type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: "name"; readonly subject: Subject; readonly text: string }
  | {
      readonly kind: "amount";
      readonly million: number;
      readonly step: number;
      /** It has a plus or a minus of its own. */
      readonly isSigned: boolean;
    }
  | {
      readonly kind: "growth";
      readonly percent: number;
      readonly isSigned: boolean;
      /** Of one that is written with a sign but without %. */
      readonly decimals?: number;
    }
  /** A number without a unit, as in a table. */
  | { readonly kind: "number"; readonly value: number; readonly decimals: number }
  /** 흑자 and 적자. */
  | { readonly kind: "side"; readonly sign: 1 | -1 }
);

const NAMES = LEXICON.map(({ name }, i) => `(?<n${i}>${patternOf(name)})`).join("|");
const DIGITS = "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
/** Digits with their scales, one after the other: 659억 5천만. */
const CHAIN = `(?:${DIGITS}\\s?[십백천만억조]+\\s?)+(?:${DIGITS}\\s?)?여?`;
const DOLLARS = "(?:미\\s?|US\\s?)?(?:달러|불(?![가-힣])|弗|\\$)";
const PATTERN = new RegExp(
  [
    `(?<skip>(?<![a-z])(?:${ENGLISH_MONTHS})[a-z]{0,6}\\.?,?\\s(?:\\d{1,2},\\s)?(?:19|20)\\d\\d(?!\\d)|(?:19|20)\\d\\d년(?:\\s?\\d+월)?\\s?\\([^)]*\\)|(?:19|20)\\d\\d\\.\\s?\\d{1,2}(?!\\d)\\.?|\\d+\\s?[~∼]\\s?\\d+(?:일|월)|\\d+(?:\\.\\d+)?\\s?(?:개월|년|월|일|대|위|차|개|분기|months?|years?|days?)(?![가-힣a-z]*\\s?달러)|${CHAIN}\\s?원|${DIGITS}\\s?(?:(?:trillion|billion|million)\\s)?won(?![a-z])|${DIGITS}\\s?(?:%\\s?p|%\\s?포인트|percentage points?)|(?:배럴|톤|개|kg|대)당\\s?${DIGITS}\\s?${DOLLARS})`,
    `(?:(?:\\(\\s?(?<bMark>[△▲▽▼+\\-−–])\\s?\\)|(?<aMark>[△▲▽▼]|마이너스)|(?<![\\d가-힣a-z])(?<aSign>[+\\-−–](?=\\d)))\\s?)?(?<![\\d.,])(?<!\\d\\s)(?<amount>${CHAIN})\\s?${DOLLARS}`,
    `(?<![\\d.,])(?<scaled>(?=[\\d.,\\s십백천만]*[억조])${CHAIN})(?!\\s?[십백천만억조]|\\s?(?:원|명|개|건|대|톤|배럴|위안|엔|유로|k|달러|불|弗|\\$|\\d|[가-힣]*(?:달러|원)))`,
    `(?<![\\d가-힣a-z])(?<whole>[1-9]\\d{0,2}(?:,\\d{3}){2,}|\\d{7,})\\s?(?:${DOLLARS}|dollars)`,
    `(?<small>${DIGITS}\\s?(?:달러|불(?![가-힣])|弗|dollars))`,
    `(?<eSign>[△▲▽▼+\\-−–]|(?<![a-z])(?:minus|negative)\\s)?(?:(?:US|U\\.S\\.\\s?)?\\$|USD)\\s?(?<eSign2>[\\-−–])?(?<enAmount>${DIGITS})[\\s-]?(?<enScale>trillion|billion|million|thousand|bln|mln|bn|mn|tn|b|m)(?![a-z])`,
    `(?<enAmount2>${DIGITS})[\\s-]?(?<enScale2>trillion|billion|million|bln|mln|bn)[\\s-](?:US[\\s-]|U\\.S\\.\\s)?dollars?`,
    ...growthPatterns(DIGITS),
    NAMES,
    `(?:(?<surplus>흑자|surplus)|(?<deficit>적자|deficit|마이너스))`,
    `(?<![\\d.,])(?<number>${DIGITS})(?![\\d%])`,
  ].join("|"),
  "giu",
);

/** What the whole of a text says of how its figures are written. */
export interface Writing {
  /** 659.5억 without a currency is one of dollars. */
  readonly areDollars: boolean;
  /** ▲ is, or may be, a rise: no figure of growth with it is read. */
  readonly marksRise: boolean;
}

const AS_THE_MINISTRY: Writing = { areDollars: true, marksRise: false };

/**
 * Names, amounts and growth in a text, in order. Years, months, counts and what stands in brackets behind a date are none of them.
 *
 * @param writing - As the whole text is written.
 */
export function tokensOf(text: string, writing: Writing = AS_THE_MINISTRY): readonly Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const token = tokenOf(match.groups ?? {}, match[0], writing);
    if (!token) continue;
    if (token.kind === "growth" && isOtherPercentage(text.slice(0, start), text.slice(end))) continue;
    found.push({ ...token, start, end } as Token);
  }
  return found;
}

type Unplaced<T> = T extends Token ? Omit<T, "start" | "end"> : never;

function tokenOf(
  groups: Record<string, string | undefined>,
  text: string,
  { areDollars, marksRise }: Writing,
): Unplaced<Token> | undefined {
  if (groups.skip || groups.small) return undefined;
  const amount = amountOf(groups);
  if (amount?.million === 0) return undefined;
  if (amount) {
    const printed = groups.bMark ?? groups.aMark ?? groups.aSign ?? groups.eSign ?? groups.eSign2;
    const mark = printed === "▲" && marksRise ? undefined : printed;
    const sign = mark && mark !== "+" ? -1 : 1;
    return { kind: "amount", million: sign * amount.million, step: amount.step, isSigned: Boolean(mark) };
  }
  if (groups.scaled) return scaledToken(groups.scaled, areDollars);
  // Parts that make no one number are not read at all.
  if (groups.amount) return undefined;
  const growth = growthOf(groups);
  if (growth && marksRise && groups.gMark === "▲") return undefined;
  if (growth) {
    const isBare = !/%|퍼센트|per ?cent/i.test(text);
    return { kind: "growth", ...growth, ...(isBare && { decimals: text.split(".")[1]?.length ?? 0 }) };
  }
  if (groups.surplus) return { kind: "side", sign: 1 };
  if (groups.deficit) return { kind: "side", sign: -1 };
  if (groups.number) {
    return {
      kind: "number",
      value: Number(groups.number.replace(/,/g, "")),
      decimals: groups.number.split(".")[1]?.length ?? 0,
    };
  }
  const i = LEXICON.findIndex((_, n) => groups[`n${n}`] !== undefined);
  return i < 0 || !isWrittenSo(LEXICON[i], text)
    ? undefined
    : { kind: "name", subject: LEXICON[i].subject, text };
}

/** 659.5억 and no currency: dollars in a text of dollars, else a number whose unit is to be asked. */
function scaledToken(text: string, areDollars: boolean): Unplaced<Token> | undefined {
  const amount = areDollars ? koreanAmount(text) : undefined;
  if (amount) return { kind: "amount", ...amount, isSigned: false };
  const [, digits] = /^([\d,]+(?:\.\d+)?)\s?억$/.exec(text.trim()) ?? [];
  if (areDollars || !digits) return undefined;
  return {
    kind: "number",
    value: Number(digits.replace(/,/g, "")),
    decimals: digits.split(".")[1]?.length ?? 0,
  };
}

function amountOf(groups: Record<string, string | undefined>): Amount | undefined {
  if (groups.amount) return koreanAmount(groups.amount);
  if (groups.whole) return { million: Number(groups.whole.replace(/,/g, "")) / 1e6, step: 1e-6 };
  const digits = groups.enAmount ?? groups.enAmount2;
  return digits ? englishAmount(digits, groups.enScale ?? groups.enScale2 ?? "") : undefined;
}
