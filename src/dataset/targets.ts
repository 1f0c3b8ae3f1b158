import { codeOf, ITEM_NAMES } from "./names";
import { shipped } from "./store";
import type { Target } from "./types";

/** The government's announced headline target for a year, million US dollars; undefined when none was announced. */
export function exportTarget(year: number, item?: string): Target | undefined {
  const scope = item === undefined ? "" : codeOf(item, ITEM_NAMES);
  const found = shipped.targets.find((target) => target[0] === year && target[1] === scope);
  if (!found) return undefined;
  const [, , value, vintage, source] = found;
  return { year, item: scope || undefined, value, vintage, source };
}
