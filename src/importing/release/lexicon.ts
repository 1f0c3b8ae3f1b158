import { ITEM_NAMES, REGION_NAMES } from "../../dataset/names";

/** What a name in a release stands for, without its flow. */
export type Subject =
  | { readonly kind: "item"; readonly item: string }
  | { readonly kind: "partner"; readonly partner: string }
  | { readonly kind: "exports" | "imports" | "balance" };

export interface LexiconEntry {
  readonly name: string;
  readonly subject: Subject;
}

/** How headlines abbreviate markets. */
const SIGNS: Readonly<Record<string, string>> = { 美: "us", 中: "china", 日: "japan" };
const FLOW_WORDS: readonly (readonly [string, Subject["kind"]])[] = [
  ["무역수지", "balance"],
  ["trade balance", "balance"],
  ["trade surplus", "balance"],
  ["trade deficit", "balance"],
  ["총수출", "exports"],
  ["총수입", "imports"],
  ["수출", "exports"],
  ["수입", "imports"],
  ["exports", "exports"],
  ["imports", "imports"],
  ["수지", "balance"],
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
    ...Object.entries(SIGNS).map(([name, partner]): LexiconEntry => ({
      name,
      subject: { kind: "partner", partner },
    })),
    ...FLOW_WORDS.map(([name, kind]): LexiconEntry => ({ name, subject: { kind } as Subject })),
  ];
}

/** The pattern of a name: Korean may be spaced anywhere, English plural or not, neither within a longer word. */
export function patternOf(name: string): string {
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  if (/[가-힣]/.test(name))
    return `(?<![가-힣])(?:대|對)?(?:\\(對\\))?${Array.from(name.replace(/\s/g, ""), escaped).join("\\s?")}(?:류|제품)?`;
  const word = escaped(name).replace(/\s+/g, "[\\s-]+");
  return /^[\u4e00-\u9fff]$/.test(name) ? `(?:대|對)\\s?${word}` : `(?<![a-z])(?:대|對)?${word}(?![a-z])`;
}
