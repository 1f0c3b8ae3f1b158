import { Absence, type NumberOutcome } from "../AnalysisError";
import { asPrinted, totalOf } from "../numeric/sum";
import { share } from "../structure/share";
import type { Figure } from "../structure/completeItems";

export interface RankedItem {
  /** Place in the list that was given, from 0. */
  readonly place: number;
  readonly value: number;
  /** Of the sum of all items. Absence "zero-total" when that is zero, "negative-total" when it turns signs. */
  readonly share: NumberOutcome;
}

export interface TopItems {
  readonly top: readonly RankedItem[];
  /** All items below the top together; undefined when there is none. */
  readonly others: Omit<RankedItem, "place"> | undefined;
}

/**
 * The `n` largest items, largest first; ties keep the order of the list, missing ones are ignored. Shares, those of the
 * others included, add up to 1. Of a total below zero what lies above it would have a negative share, and what lies below a
 * positive one: there are none, unless no item lies above.
 */
export function topItems(values: readonly Figure[], n: number): TopItems {
  const ranked = values
    .flatMap((value, place) => (value === undefined ? [] : [{ place, value, printed: asPrinted(value) }]))
    .sort((a, b) => b.printed - a.printed);
  const total = totalOf(ranked.map(({ value }) => value));
  const turnsSigns = total < 0 && ranked[0].value > 0;
  const shareOf = (value: number) => (turnsSigns ? new Absence("negative-total", {}) : share(value, total));
  const rest = ranked.slice(n).map(({ value }) => value);
  const others = totalOf(rest);
  return {
    top: ranked.slice(0, n).map(({ place, value }) => ({ place, value, share: shareOf(value) })),
    others: rest.length === 0 ? undefined : { value: others, share: shareOf(others) },
  };
}
