import { compare } from "../numeric/sum";
import type { Figure } from "../structure/completeItems";

/** How many items rose, fell and stayed (15대 품목 중 N개 증가). */
export interface Breadth {
  readonly up: number;
  readonly down: number;
  readonly unchanged: number;
  /** Items with both figures. */
  readonly counted: number;
}

/** Counts the items whose current figure lies above, below and at the previous one; the others are not counted. */
export function breadth(items: readonly Readonly<Record<"current" | "previous", Figure>>[]): Breadth {
  let [up, down, unchanged] = [0, 0, 0];
  for (const { current, previous } of items) {
    if (current === undefined || previous === undefined) continue;
    const move = compare(current, previous);
    if (move > 0) up++;
    else if (move < 0) down++;
    else unchanged++;
  }
  return { up, down, unchanged, counted: up + down + unchanged };
}
