import { codeOf, firstDaysName, GROUPING_NAMES, ITEM_NAMES, REGION_NAMES, TOTAL_NAMES } from "./names";
import { shipped, unpack } from "./store";
import type { Grouping, Indicator, Text } from "./types";

let all: readonly Indicator[] | undefined;

/** Every series of the shipped figures. */
export function indicators(): readonly Indicator[] {
  all ??= Object.keys(shipped.series).map(describe);
  return all;
}

function describe(code: string): Indicator {
  const { months, years } = shipped.series[code];
  return { code, ...identity(code), months: unpack(months, "month"), years: unpack(years, "year") };
}

function identity(code: string): Omit<Indicator, "code" | "months" | "years"> {
  if (code === "exports" || code === "imports") return { kind: "total", flow: code, name: TOTAL_NAMES[code] };
  const [prefix, rest] = code.split(":");
  if (prefix === "to") return { kind: "destination", flow: "exports", partner: rest, name: REGION_NAMES[rest] };
  const days = /^first(10|20)$/.exec(prefix)?.[1];
  if (days) {
    const firstDays = Number(days) as 10 | 20;
    const name = rest ? join(ITEM_NAMES[rest], firstDaysName(firstDays)) : firstDaysName(firstDays);
    return { kind: "first-days", flow: "exports", firstDays, item: rest, name };
  }
  const grouping = prefix as Grouping;
  return { kind: "item", flow: "exports", grouping, item: rest, name: ITEM_NAMES[rest] };
}

function join(a: Text, b: Text): Text {
  return { en: `${a.en}: ${b.en}`, ko: `${a.ko}: ${b.ko}` };
}

export interface IndicatorQuery {
  readonly flow: "exports" | "imports";
  /** Code or name; the ministry's grouping unless `customs:` or `관세청:` stands before it. */
  readonly item?: string;
  readonly partner?: string;
}

/** The series of an item or a destination by code or by English or Korean name; undefined when there is none. */
export function findIndicator({ flow, item, partner }: IndicatorQuery): Indicator | undefined {
  if (item && partner) return undefined; // no source gives items by destination month by month
  const code = partner ? destinationCode(partner) : item ? itemCode(item) : flow;
  return indicators().find((one) => one.code === code && one.flow === flow);
}

function destinationCode(partner: string): string | undefined {
  const region = codeOf(partner, REGION_NAMES);
  return region && `to:${region}`;
}

function itemCode(text: string): string | undefined {
  const [, prefix, name] = /^(?:([^:]+):)?(.+)$/.exec(text) ?? [];
  const grouping = prefix === undefined ? "ministry" : codeOf(prefix, GROUPING_NAMES);
  const item = codeOf(name ?? "", ITEM_NAMES);
  return grouping && item && `${grouping}:${item}`;
}

/** Code of an item by any of its names. */
export function findItem(text: string): string | undefined {
  return codeOf(text, ITEM_NAMES);
}
