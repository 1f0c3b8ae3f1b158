import { FLOW_NAMES, firstDaysName, itemName, REGION_NAMES, TOTAL_NAMES } from "./names";
import type { SeriesKey, Text } from "./types";

/**
 * The code of a series. The flow stands in it where it is not exports, the days where they are not the whole month; the
 * items of the first days are the customs service's and need no grouping.
 *
 * @example codeOfSeries({ flow: "imports", firstDays: 10, grouping: "customs", item: "gas" }) // "first10:imports:gas"
 */
export function codeOfSeries({ flow, firstDays, grouping, item, partner }: SeriesKey): string {
  const days = firstDays && `first${firstDays}`;
  const imports = flow === "imports" && flow;
  const group = !(days && grouping === "customs") && grouping;
  const parts = partner
    ? [days, imports ? "from" : "to", partner]
    : item
      ? [days, imports, group, item]
      : [days, imports || (!days && flow)];
  return parts.filter(Boolean).join(":");
}

/** As the catalogue shows it: the item or the partner, then what is not plain exports of whole months. */
export function nameOfSeries(key: SeriesKey): Text {
  const { flow, firstDays, grouping, item, partner } = key;
  const subject = partner ? REGION_NAMES[partner] : item && grouping ? itemName(item, grouping) : undefined;
  const what = firstDays ? firstDaysName(flow, firstDays) : FLOW_NAMES[flow];
  if (!subject) return firstDays ? what : TOTAL_NAMES[flow];
  if (flow === "exports" && !firstDays) return { en: subject.en, ko: subject.ko };
  return { en: `${subject.en}: ${what.en.toLowerCase()}`, ko: `${subject.ko}: ${what.ko}` };
}
