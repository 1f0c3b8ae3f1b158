import type { Series } from "../time/Series";

/**
 * The total less its parts (반도체 제외). A period that lacks the total or one of the parts is missing.
 * @param parts - Of the total's frequency and unit.
 */
export function excluding(total: Series, parts: readonly Series[]): Series {
  const values = new Map<number, number>();
  for (const [ordinal, value] of total.values) {
    const taken = parts.map((part) => part.values.get(ordinal));
    if (taken.includes(undefined)) continue;
    values.set(
      ordinal,
      (taken as number[]).reduce((rest, part) => rest - part, value),
    );
  }
  return { frequency: total.frequency, values };
}
