import type { SharePaneWords } from "../../i18n/sharePane";

const SHOWN = 5;

/** The first few of many, and how many more there are. */
export function someOf(cells: readonly string[], words: SharePaneWords): string {
  const more = cells.length > SHOWN ? [words.more(cells.length - SHOWN)] : [];
  return [...cells.slice(0, SHOWN), ...more].join(", ");
}
