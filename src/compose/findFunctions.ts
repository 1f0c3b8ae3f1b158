import type { FunctionHelp } from "../functions/help";
import { FUNCTION_WORDS } from "../i18n/functionWords";

/** How much a word counts by where it is found. */
const WEIGHTS = { name: 100, startOfName: 40, wholeWord: 30, word: 20, description: 8, rest: 3 };

/**
 * Functions by what they do, the most fitting first, in either language: every word of the query is in the name, in what
 * people call it, in a description or an argument. All of them, in their order, for an empty query.
 */
export function findFunctions(query: string, catalogue: readonly FunctionHelp[]): FunctionHelp[] {
  const words = query.split(/\s+/).map(folded).filter(Boolean);
  if (words.length === 0) return [...catalogue];
  const together = folded(query);
  return catalogue
    .map((one) => ({ one, score: scoreOf(one, words, together) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one);
}

/** 0 where a word is found nowhere. What is said in several words, such as 전년 동월, may also be one. */
function scoreOf(one: FunctionHelp, words: readonly string[], together: string): number {
  const each = words.map((word) => wordScore(one, word));
  const apart = each.includes(0) ? 0 : each.reduce((sum, score) => sum + score, 0) / words.length;
  return Math.max(apart, wordScore(one, together));
}

function wordScore({ id, family, description, parameters }: FunctionHelp, word: string): number {
  const name = folded(id);
  const called = (FUNCTION_WORDS[id] ?? []).map(folded);
  if (name === word) return WEIGHTS.name;
  return forms(word).reduce((best, form) => {
    const found = name.startsWith(form)
      ? WEIGHTS.startOfName
      : called.includes(form)
        ? WEIGHTS.wholeWord
        : called.some((one) => one.includes(form))
          ? WEIGHTS.word
          : has([description], form)
            ? WEIGHTS.description
            : has([family, ...parameters.map((parameter) => parameter.description)], form)
              ? WEIGHTS.rest
              : 0;
    return Math.max(best, found);
  }, 0);
}

function has(texts: readonly FunctionHelp["description"][], word: string): boolean {
  return texts.some(({ en, ko }) => folded(en).includes(word) || folded(ko).includes(word));
}

/** records is looked for as record too. */
function forms(word: string): string[] {
  return /^[a-z]{3,}s$/.test(word) ? [word, word.slice(0, -1)] : [word];
}

/** Case, blanks, hyphens and underscores do not matter. */
function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_-]+/g, "");
}
