import { LEXICON, patternOf, type Subject } from "./lexicon";

/** What a release says piece by piece, with its place in the text. */
export type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: "name"; readonly subject: Subject; readonly text: string }
  | { readonly kind: "amount"; readonly million: number; readonly step: number }
  | { readonly kind: "growth"; readonly percent: number }
  /** A number without a unit, as in a table. */
  | { readonly kind: "number"; readonly value: number; readonly decimals: number }
  | { readonly kind: "deficit" }
);

const NAMES = LEXICON.map(({ name }, i) => `(?<n${i}>${patternOf(name)})`).join("|");
const SIGN = "[+\\-−–△▲▽▼]";
const DIGITS = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const PATTERN = new RegExp(
  [
    `(?<skip>(?:19|20)\\d\\d년(?:\\s?\\d+월)?\\s?\\([^)]*\\)|(?:19|20)\\d\\d\\.\\s?\\d{1,2}(?!\\d)\\.?|\\d+\\s?[~∼]\\s?\\d+(?:일|월)|\\d+(?:\\.\\d+)?\\s?(?:개월|년|월|일|대|위|차|개|분기|months?|years?|days?)(?![가-힣a-z]*\\s?달러))`,
    `(?<aSign>${SIGN})?\\s?(?<amount>${DIGITS})\\s?(?<scale>억|백만|천만|천|십억|조)\\s?(?:미\\s?)?(?:달러|불|弗|\\$)`,
    `(?:US)?\\$\\s?(?<enAmount>${DIGITS})\\s?(?<enScale>billion|million|bn|mn|b|m)(?![a-z])`,
    `(?<enAmount2>${DIGITS})\\s?(?<enScale2>billion|million|bn)\\s(?:US\\s)?dollars`,
    `(?:(?<up>rose|grew|increased|gained|up|jumped|surged|climbed)|(?<down>fell|dropped|declined|decreased|down|slid|shrank))\\s(?:by\\s)?(?<enGrowth>${DIGITS})\\s?(?:%|percent)`,
    `(?<gSign>${SIGN})\\s?(?<growth>${DIGITS})\\s?(?:%|퍼센트)?(?!\\s?(?:억|백만|천|조|p))`,
    `(?<plain>${DIGITS})\\s?(?:%|percent|퍼센트)(?!p)\\s?(?:(?<rise>증가|상승|늘|급증|확대)|(?<fall>감소|하락|줄|급감|축소))?`,
    `(?<deficit>적자|deficit)`,
    NAMES,
    `(?<![\\d.,])(?<number>${DIGITS})(?![\\d%])`,
  ].join("|"),
  "giu",
);

const POWERS: Readonly<Record<string, number>> = {
  천: -3,
  백만: 0,
  천만: 1,
  억: 2,
  십억: 3,
  조: 6,
  million: 0,
  mn: 0,
  m: 0,
  billion: 3,
  bn: 3,
  b: 3,
};

/** Names, amounts and growth in a text, in order. Years, months, counts and what stands in brackets behind a date are none of them. */
export function tokensOf(text: string): readonly Token[] {
  const found: Token[] = [];
  for (const match of text.normalize("NFKC").matchAll(PATTERN)) {
    const token = tokenOf(match.groups ?? {}, match[0]);
    if (token) found.push({ ...token, start: match.index, end: match.index + match[0].length } as Token);
  }
  return found;
}

type Unplaced<T> = T extends Token ? Omit<T, "start" | "end"> : never;

function tokenOf(groups: Record<string, string | undefined>, text: string): Unplaced<Token> | undefined {
  if (groups.skip) return undefined;
  const amount = groups.amount ?? groups.enAmount ?? groups.enAmount2;
  if (amount) {
    const power = POWERS[(groups.scale ?? groups.enScale ?? groups.enScale2 ?? "").toLowerCase()];
    const sign = groups.aSign && groups.aSign !== "+" ? -1 : 1;
    return { kind: "amount", million: sign * scaled(amount, power), step: scaled(stepOf(amount), power) };
  }
  if (groups.enGrowth) return { kind: "growth", percent: (groups.down ? -1 : 1) * numberOf(groups.enGrowth) };
  if (groups.growth)
    return { kind: "growth", percent: (groups.gSign === "+" ? 1 : -1) * numberOf(groups.growth) };
  if (groups.plain) return { kind: "growth", percent: (groups.fall ? -1 : 1) * numberOf(groups.plain) };
  if (groups.deficit) return { kind: "deficit" };
  if (groups.number) {
    return {
      kind: "number",
      value: numberOf(groups.number),
      decimals: groups.number.split(".")[1]?.length ?? 0,
    };
  }
  const i = LEXICON.findIndex((_, n) => groups[`n${n}`] !== undefined);
  return i < 0 ? undefined : { kind: "name", subject: LEXICON[i].subject, text };
}

function numberOf(text: string): number {
  return Number(text.replace(/,/g, ""));
}

function stepOf(text: string): string {
  return `1e-${text.split(".")[1]?.length ?? 0}`;
}

/** By way of the decimal text, so that 659.5억 is 65,950 and not a hair beside it. */
function scaled(text: string, power: number): number {
  const [mantissa, exponent = "0"] = text.replace(/,/g, "").split("e");
  return Number(`${mantissa}e${Number(exponent) + power}`);
}
