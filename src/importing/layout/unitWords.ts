import { remembering } from "../remembering";

/** What figures are measured in. `power` is of ten: thousand dollars are dollars with power 3. */
export type Unit =
  | { readonly kind: "money"; readonly currency: string; readonly power: number }
  /** Of kilograms: tons have power 3. */
  | { readonly kind: "weight"; readonly power: number }
  | { readonly kind: "percent" }
  /** Percentage points. */
  | { readonly kind: "points" }
  | { readonly kind: "index"; readonly base?: string }
  | { readonly kind: "count"; readonly word: string; readonly power: number }
  /** One unit for each of another, as dollars a ton: kept in its own words. */
  | { readonly kind: "ratio"; readonly word: string };

export interface UnitMention {
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
}

const SCALES: readonly (readonly [power: number, words: string])[] = [
  [12, "조|trillions?|trn|tn"],
  [9, "십억|10억|billions?|bn|bln|bil\\.?|mrd\\.?"],
  [8, "억|100 ?millions?|hundred millions?"],
  [7, "1?천만|1,?000만|(?:10|ten) ?millions?|crores?"],
  [6, "1?백만|100만|millions?|mil\\.?|mio\\.?|mln|mn|1,?000,?000|1,000천"],
  [5, "십만|10만|100,?000|hundred thousands?|lakhs?"],
  [3, "천|thousands?|thous\\.?|thsd|1,?000|'?000s?|k"],
  [4, "만|10,000|ten thousands?"],
];
/** Dollars that are not those of the United States. CAD is a word as well: CAD/CAM. */
const OTHER_DOLLARS: readonly (readonly [currency: string, whose: string, sign: string])[] = [
  ["HKD", "홍콩|hong ?kong", "hkd|hk ?\\$"],
  ["TWD", "대만|(?:new )?taiwan(?:ese)?", "twd|nt ?\\$"],
  ["CAD", "캐나다|canadian", "ca?n? ?\\$"],
  ["AUD", "호주|australian", "aud|au? ?\\$"],
  ["SGD", "싱가포르|singapore(?:an)?", "sgd|s ?\\$"],
  ["NZD", "뉴질랜드|new zealand", "nzd|nz ?\\$"],
];
const CURRENCIES: readonly (readonly [currency: string, words: string])[] = [
  ...OTHER_DOLLARS.map(([currency, whose, sign]): readonly [string, string] => [
    currency,
    `(?:${whose}) ?(?:달러|dollars?)|${sign}`,
  ]),
  [
    "USD",
    "(?:미국? ?|美 ?|u\\.?s\\.? ?)?달러(?:화)?|미불|불(?![가-힣])|弗|(?:current |constant )?(?:u\\.? ?s\\.? ?)?dollars?|us? ?\\$|usd|\\$",
  ],
  ["KRW", "원(?![가-힣])|krw|(?:korean )?won|₩"],
  ["EUR", "유로|euros?|eur(?![a-z])|ecu|€"],
  ["JPY", "엔(?:화)?|yen|jpy|¥"],
  ["GBP", "파운드|pounds? sterling|gbp|£"],
  ["CNY", "위안|yuan|cny|rmb|renminbi"],
];
const WEIGHTS: readonly (readonly [power: number, words: string])[] = [
  [0, "kgs?(?![a-z])|킬로그램|킬로|kilograms?|weight in kilograms"],
  [3, "톤|metric tons?|tonnes?|tons?|m\\/t(?![a-z])|mt(?![a-z])|t(?![a-z])"],
  [-3, "그램|grams?(?![a-z])|g(?![a-z])"],
];
const COUNTS =
  "건(?:수)?|개(?:사)?|명|대|척|두|본|매|세트|number of items|items?|units?|persons?|pieces?|pcs";

/** As they stand beside a currency alone: "USD m", "MUSD". A ton that "m" stands before is a metric one. */
const SHORT_SCALES: readonly (readonly [power: number, words: string])[] = [
  [6, "mm?"],
  [9, "b"],
];

const anyOf = (list: readonly (readonly [unknown, string])[]) => list.map(([, words]) => words).join("|");
const SCALE = `(?:${anyOf(SCALES)})`;
const CURRENCY = `(?:${anyOf(CURRENCIES)})`;
const WEIGHT = `(?:${anyOf(WEIGHTS)})`;

const PATTERN = new RegExp(
  [
    `(?<base>\\d{4}(?:\\.\\d{1,2}){0,2} ?(?:년)? ?= ?100(?:\\.0)?)`,
    `(?<points>%p|% ?포인트|percentage points?|%points?)`,
    `(?<percent>%|퍼센트|per ?cent)`,
    `(?<![a-z\\d])(?<scale>${SCALE}|(?:${anyOf(SHORT_SCALES)})(?= ?(?:[a-z]{0,2} ?\\$|[a-z]{3}(?![a-z])|[€£¥₩])))?[ ]?(?:of )?(?<currency>${CURRENCY})(?:[, (-]{0,3}(?<behind>${SCALE}|${anyOf(SHORT_SCALES)})(?![a-z가-힣\\d]))?`,
    `(?<![a-z\\d])(?<heavy>${SCALE})?[ ]?(?:of )?(?<![a-z])(?<weight>${WEIGHT})`,
  ].join("|"),
  "gi",
);
const COUNT = new RegExp(`^(?<scale>${SCALE})?[ ]?(?<word>${COUNTS})$`, "i");
const INDEX = /^(?:지수|index(?: number)?|p|pt)$/i;

/** Every unit that a text names, in order. */
export function unitsIn(text: string): readonly UnitMention[] {
  const found: UnitMention[] = [];
  const folded = text.normalize("NFKC");
  for (const match of folded.matchAll(PATTERN)) {
    const unit = unitOfGroups(match.groups ?? {});
    if (unit && !isCounted(folded.slice(0, match.index)))
      found.push({ unit, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Behind "659억", "백" or "10^6" a dollar is no unit of its own, but the end of one that is not known. "2015 dollars" are. */
function isCounted(before: string): boolean {
  return /(?:\d|[십백천만억])\s?$/.test(before) && !/(?<!\d)(?:19|20)\d\d\s$/.test(before);
}

function unitOfGroups(groups: Record<string, string | undefined>): Unit | undefined {
  if (groups.base) return { kind: "index", base: groups.base.replace(/\s/g, "") };
  if (groups.points) return { kind: "points" };
  if (groups.percent) return { kind: "percent" };
  if (groups.currency) {
    const power = powerOf(groups.scale ?? groups.behind);
    return { kind: "money", currency: String(named(CURRENCIES, groups.currency) ?? "USD"), power };
  }
  if (!groups.weight) return undefined;
  return { kind: "weight", power: Number(named(WEIGHTS, groups.weight) ?? 0) + powerOf(groups.heavy) };
}

/** "천불(US$)", "천불, US$" and "US$(천불)" name their currency twice: they say no more than 천불. */
export const namedOnce = remembering((given): string => {
  if (!/[(（[,，]/.test(given)) return given;
  const text = given.normalize("NFKC");
  const mentions = unitsIn(text);
  for (const [i, second] of mentions.slice(1).entries()) {
    const first = mentions[i];
    const between = text.slice(first.end, second.start).trim();
    const isBracketed = /^[([]$/.test(between);
    // "천달러, 달러" are two units.
    const isListed = between === "," && /^[^가-힣]+$/.test(text.slice(second.start, second.end));
    if ((isBracketed || isListed) && namesCurrencyOf(second.unit, first.unit)) {
      const rest = text.slice(second.end);
      return text.slice(0, first.end) + (isBracketed ? rest.replace(/^\s*[)\]]/, "") : rest);
    }
    if (isBracketed && namesCurrencyOf(first.unit, second.unit))
      return text.slice(0, first.start) + text.slice(first.end);
  }
  return given;
});

function namesCurrencyOf(name: Unit, unit: Unit): boolean {
  return unit.kind === "money" && unit.power > 0 && sameUnit(name, { ...unit, power: 0 });
}

/** The unit that a text is, with nothing else in it: "US Dollars, Millions", "천 불(USD 1,000)", "천달러", "%". */
export const unitOf = remembering((text): Unit | undefined => {
  const whole = namedOnce(text.normalize("NFKC").trim());
  if (whole.length === 0 || whole.length > 60) return undefined;
  const mentions = unitsIn(whole);
  if (mentions.length > 0) {
    let rest = whole;
    for (const { start, end } of [...mentions].reverse()) rest = rest.slice(0, start) + rest.slice(end);
    const isOne = mentions.every(({ unit }) => sameUnit(unit, mentions[0].unit));
    if (/^\s*(?:\/|per\b|a\b)\s*(?!환율)[\p{L}]*\s*$/iu.test(rest)) return { kind: "ratio", word: whole };
    return isOne && /^(?:[\s()[\],.:-]|in|of|current|mil)*$/i.test(rest) ? mentions[0].unit : undefined;
  }
  const count = COUNT.exec(whole)?.groups;
  if (count) return { kind: "count", word: count.word, power: powerOf(count.scale) };
  return INDEX.test(whole) ? { kind: "index" } : undefined;
});

/** A scale that stands alone, in a column beside the units: "Billions", "Units". */
export function scaleOf(text: string): number | undefined {
  const whole = text.trim();
  if (/^(?:units?|ones?|없음|-)$/i.test(whole)) return 0;
  return new RegExp(`^${SCALE}$`, "i").test(whole) ? powerOf(whole) : undefined;
}

export function scaled(unit: Unit, power: number): Unit {
  return "power" in unit ? { ...unit, power: unit.power + power } : unit;
}

export function sameUnit(a: Unit, b: Unit): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === "money" && b.kind === "money") return a.currency === b.currency && a.power === b.power;
  if (a.kind === "ratio" && b.kind === "ratio") return a.word === b.word;
  if ("power" in a && "power" in b) return a.power === b.power;
  return true;
}

function powerOf(scale: string | undefined): number {
  return scale ? Number(named([...SCALES, ...SHORT_SCALES], scale) ?? 0) : 0;
}

/** What a word stands for in a list. */
function named<T>(list: readonly (readonly [T, string])[], word: string): T | undefined {
  return list.find(([, words]) => new RegExp(`^(?:${words})$`, "i").test(word.trim()))?.[0];
}
