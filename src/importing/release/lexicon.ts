import { ITEM_NAMES, REGION_NAMES } from "../../dataset/names";

/** What a name in a release stands for, without its flow. */
export type Subject =
  | { readonly kind: "item"; readonly item: string }
  | { readonly kind: "partner"; readonly partner: string }
  | { readonly kind: "exports" | "imports" }
  /** `sign`: said by the name itself, as "trade deficit" does. */
  | { readonly kind: "balance"; readonly sign?: 1 | -1 }
  /** Names that figures hang on which are none of ours: the current account, exports and imports together. */
  | { readonly kind: "none" };

export interface LexiconEntry {
  readonly name: string;
  readonly subject: Subject;
}

/** How headlines abbreviate markets: 對美, 대미, 대(對)중. */
const SHORT_MARKETS: Readonly<Record<string, string>> = {
  美: "us",
  미: "us",
  中: "china",
  중: "china",
  日: "japan",
  일: "japan",
};
/** "us" in small letters is a word. */
const IN_CAPITALS = ["US", "EU", "CIS", "EV"];
/** What Korea's releases speak of as imports, whether or not the word stands beside it. */
const IMPORTED = new Set(["energy", "non_energy", "crude_oil", "gas", "coal"]);

export function isImported(item: string): boolean {
  return IMPORTED.has(item);
}

const FLOW_WORDS: readonly (readonly [string, Subject])[] = [
  ["무역수지", { kind: "balance" }],
  ["무역흑자", { kind: "balance", sign: 1 }],
  ["무역적자", { kind: "balance", sign: -1 }],
  ["trade balance", { kind: "balance" }],
  ["balance of trade", { kind: "balance" }],
  ["trade surplus", { kind: "balance", sign: 1 }],
  ["trade deficit", { kind: "balance", sign: -1 }],
  ["총수출", { kind: "exports" }],
  ["총수입", { kind: "imports" }],
  ["수출", { kind: "exports" }],
  ["수입", { kind: "imports" }],
  ["exports", { kind: "exports" }],
  ["outbound shipments", { kind: "exports" }],
  ["imports", { kind: "imports" }],
  ["수지", { kind: "balance" }],
  ["수출입", { kind: "none" }],
  ["교역", { kind: "none" }],
  ["무역액", { kind: "none" }],
  ["무역규모", { kind: "none" }],
  ["경상수지", { kind: "none" }],
  ["상품수지", { kind: "none" }],
  ["서비스수지", { kind: "none" }],
  ["current account", { kind: "none" }],
  ["total trade", { kind: "none" }],
];

/** Every name that the dataset knows, the longest first: 자동차부품 before 자동차. */
export const LEXICON: readonly LexiconEntry[] = entries().sort((a, b) => b.name.length - a.name.length);

function entries(): LexiconEntry[] {
  const named = (names: typeof ITEM_NAMES, subject: (code: string) => Subject) =>
    Object.entries(names).flatMap(([code, { en, ko, also = [] }]) =>
      [...new Set([en, ko, ...also])].map((name) => ({ name, subject: subject(code) })),
    );
  return [
    ...named(ITEM_NAMES, (item) => ({ kind: "item", item })),
    ...named(REGION_NAMES, (partner) => ({ kind: "partner", partner })),
    { name: "US", subject: { kind: "partner", partner: "us" } },
    ...Object.entries(SHORT_MARKETS).map(([name, partner]): LexiconEntry => ({
      name,
      subject: { kind: "partner", partner },
    })),
    ...FLOW_WORDS.map(([name, subject]): LexiconEntry => ({ name, subject })),
  ];
}

/** Of a Korean word that goes on other words are made: 반도체부품, 자동차용. Particles and what figures are of may follow. */
const WORD_ENDS =
  "(?:(?![가-힣])|(?=수출|수입|무역|향|산|행|(?:[은는이가을를의도만와과]|으?로(?:부터)?|에서?|까지|부터|등|및|이나|나|인|이며|이고|중|보다|에게|뿐|마저|조차|간)(?:[^가-힣]|$|[은는의도서])))";
const TO = "(?:대\\s?\\(對\\)|대|對)";
/** 대미, 對中: said to be exports there. 대만 is the name of a market. */
export function saysTo(text: string): boolean {
  return /^(?:대(?!만)|對)/.test(text);
}

/** The pattern of a name: Korean may be spaced anywhere, English plural or not, neither within a longer word. */
export function patternOf(name: string): string {
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  // One letter is a market only behind the sign that says so, and before nothing that makes another word of it.
  if (name in SHORT_MARKETS)
    return `(?<![가-힣])${TO}\\s?${name}(?:(?![가-힣])|(?=수출|수입|무역|[은는이가]\\s))`;
  if (/[가-힣]/.test(name)) {
    const end = /^(?:총?수[출입]|무역|수지)/.test(name)
      ? /수출$/.test(name)
        ? "(?!입)"
        : ""
      : `(?:류|제품)?${WORD_ENDS}`;
    return `(?<![가-힣])${TO}?${Array.from(name.replace(/\s/g, ""), escaped).join("\\s?")}${end}`;
  }
  const word = singularToo(escaped(name).replace(/\s+/g, "[\\s-]+"));
  return `(?<![a-z])(?<!(?:north|south|latin|central)\\s)${TO}?${word}(?![a-z$])`;
}

/** Batteries, battery; chips, chip; steel alone. Three letters keep their s: CIS. */
function singularToo(word: string): string {
  if (word.length <= 3 || /ss$|gas$/i.test(word)) return word;
  if (/ies$/i.test(word)) return word.replace(/ies$/i, "(?:y|ies)");
  return /s$/i.test(word) ? `${word}?` : word;
}

/** Whether the letters of a name that is also a word say that the name is meant. */
export function isWrittenSo({ name }: LexiconEntry, text: string): boolean {
  return !IN_CAPITALS.includes(name) || text.includes(name);
}
