import type { Heading } from "./headings";

/** What offices call figures that are not settled, first results and what is only expected, and those that are. */
const WORDS =
  /(?<![가-힣a-z])(?:(?<unsettled>(?:잠정|속보|전망|예상|추정|예측)치?|est(?:imates?)?|forecasts?|preliminary|provisional)|(?:실적|확정)치?|actuals?|final)(?![가-힣a-z])\.?/gi;
const EMPTY = /[([]\s*[)\]]/g;

/**
 * Headings of one series whose periods are settled or not, "2025 실적, 2026 전망": the words are no part of its name. Where they
 * tell figures of one period apart, 전망 and 실적 of 2026, they are its name; and 실적 alone may be any figures.
 */
export function withSettled(headings: readonly Heading[]): readonly Heading[] {
  const isAny = headings.some((one) => one.facts && (one.facts.isProvisional ?? isUnsettled(one.name)));
  if (!isAny) return headings;
  const settled = headings.map((one): Heading => {
    if (!one.facts) return one;
    const name = one.name.replace(WORDS, " ").replace(EMPTY, " ").replace(/\s+/g, " ").trim();
    const facts = isUnsettled(one.name) ? { ...one.facts, isProvisional: true } : one.facts;
    return { ...one, name, facts };
  });
  if (areTold(settled)) return settled;
  const named = headings.map((one): Heading => {
    const [word] = one.texts.join(" ").match(WORDS) ?? [];
    const isNamed = word === undefined || one.facts === undefined || one.name.includes(word);
    return isNamed ? one : { ...one, name: `${one.name} ${word}`.trim() };
  });
  return areTold(named) ? named : headings;
}

function isUnsettled(name: string): boolean {
  return [...name.matchAll(WORDS)].some(({ groups }) => groups?.unsettled !== undefined);
}

/** Whether no two columns are of one period and name. */
function areTold(headings: readonly Heading[]): boolean {
  const keys = headings.flatMap(({ name, facts }) =>
    facts ? [JSON.stringify([name, { ...facts, isProvisional: undefined }])] : [],
  );
  return new Set(keys).size === keys.length;
}
