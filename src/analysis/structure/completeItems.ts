import { Absence } from "../AnalysisError";

/** A figure of a list; undefined where it is missing. */
export type Figure = number | undefined;

/**
 * The items of a list that have all their figures. An item without any is left out, as a blank row is.
 *
 * @param items - One record an item, the same fields in each.
 * @returns Absence "incomplete-item" (counted from 1) for an item that has some of its figures only, because leaving it
 *   out would change the total unseen; "negative-figure" for a figure below zero; "too-few-observations" where
 *   every item is blank, for nothing is no zero.
 */
export function completeItems<K extends string>(
  items: readonly Readonly<Record<K, Figure>>[],
): Record<K, number>[] | Absence {
  const complete: Record<K, number>[] = [];
  for (const [i, item] of items.entries()) {
    const figures: Figure[] = Object.values(item);
    if (figures.every((figure) => figure === undefined)) continue;
    if (figures.includes(undefined)) return new Absence("incomplete-item", { item: i + 1 });
    if (figures.some((figure) => (figure as number) < 0)) return new Absence("negative-figure", {});
    complete.push(item as Record<K, number>);
  }
  return complete.length > 0 ? complete : new Absence("too-few-observations", { needed: 1, found: 0 });
}
