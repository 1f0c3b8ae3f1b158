import type { Observation } from "../dataset/types";
import { DATA_WORDS } from "./data";
import type { Language } from "./language";
import { releaseOf } from "./sourceLine";

const SHOWN_RELEASES = 3;

/**
 * One line that cites many figures: the releases that they come from, each with the statuses of its figures, and the
 * unit. The release that gives most of them stands first, of equals the latest; after three only their number.
 * @example "Bank of Korea, …, as of 2026-04-23, final/revised; Yonhap, …, as of 2026-05-01, provisional; million US dollars"
 */
export function sourceNote(
  observations: readonly Observation[],
  language: Language,
  unit: string = DATA_WORDS[language].units.amount,
): string {
  const words = DATA_WORDS[language];
  const releases = new Map<string, Observation[]>();
  for (const observation of observations) {
    const key = `${observation.source} ${observation.vintage}`;
    const figures = releases.get(key);
    if (figures) figures.push(observation);
    else releases.set(key, [observation]);
  }
  const ranked = [...releases.values()].sort(
    (a, b) => b.length - a.length || b[0].vintage.localeCompare(a[0].vintage),
  );
  const shown = ranked.slice(0, SHOWN_RELEASES).map((figures) => {
    const statuses = [...new Set(figures.map(({ status }) => words.status[status]))];
    return `${releaseOf(figures[0], language)}, ${statuses.join("/")}`;
  });
  const more = ranked.length - shown.length;
  return [...shown, ...(more > 0 ? [words.moreSources(more)] : []), unit].join("; ");
}
