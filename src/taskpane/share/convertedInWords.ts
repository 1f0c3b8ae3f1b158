import type { SharePaneWords } from "../../i18n/sharePane";
import type { Converted } from "./convertToPlain";
import { someOf } from "./namedCells";

/** What came of converting: how many, the Excel that they need, and what was left, and why. */
export function convertedInWords(
  { formulas, since, unequal, kept, tooLong }: Extract<Converted, { readonly kind: "converted" }>,
  words: SharePaneWords,
): string[] {
  const functions = [...new Set(kept.flatMap(({ without }) => without))].map((id) => `TRADE.${id}`);
  const cells = kept.map(({ cell }) => cell);
  return [
    formulas > 0 ? `${words.converted(formulas)} ${words.convertNeeds(since)}` : words.convertedNone,
    ...(unequal.length > 0 ? [words.unequal(someOf(unequal, words))] : []),
    ...(kept.length > 0 ? [words.without(someOf(functions, words), someOf(cells, words))] : []),
    ...(tooLong.length > 0 ? [words.tooLong(someOf(tooLong, words))] : []),
  ];
}
