import { readSeries } from "./seriesQuery";
import { shipped } from "./store";
import type { Target } from "./types";

/**
 * The government's announced headline target for a year, million US dollars; undefined when none was announced.
 * Targets for items are the ministry's, in its own grouping.
 */
export function exportTarget(year: number, item?: string): Target | undefined {
  const key = readSeries({ flow: "exports", item });
  if (!key || key.partner || key.firstDays || (key.item && key.grouping !== "ministry")) return undefined;
  const found = shipped.targets.find((target) => target[0] === year && target[1] === (key.item ?? ""));
  if (!found) return undefined;
  const [, scope, value, vintage, source] = found;
  return { year, item: scope || undefined, value, vintage, source };
}
