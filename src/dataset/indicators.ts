import {
  codeOf,
  firstDaysName,
  fold,
  GROUPING_NAMES,
  ITEM_NAMES,
  itemName,
  REGION_NAMES,
  regionName,
  TOTAL_NAMES,
} from "./names";
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
  if (prefix === "to") return { kind: "destination", flow: "exports", partner: rest, name: regionName(rest) };
  const days = /^first(10|20)$/.exec(prefix)?.[1];
  if (days)
    return { kind: "first-days", flow: "exports", ...firstDaysIdentity(Number(days) as 10 | 20, rest) };
  const grouping = prefix as Grouping;
  return { kind: "item", flow: "exports", grouping, item: rest, name: itemName(rest, grouping) };
}

/** The items of the first days are the customs service's. */
function firstDaysIdentity(
  firstDays: 10 | 20,
  item?: string,
): Pick<Indicator, "firstDays" | "grouping" | "item" | "name"> {
  const span = firstDaysName(firstDays);
  if (!item) return { firstDays, name: span };
  return { firstDays, grouping: "customs", item, name: join(itemName(item, "customs"), span) };
}

function join(a: Text, b: Text): Text {
  return { en: `${a.en}: ${b.en}`, ko: `${a.ko}: ${b.ko}` };
}

export interface IndicatorQuery {
  /** Left out: whatever flow the item's code names, exports where it names none. */
  readonly flow?: "exports" | "imports";
  /** A code of the catalogue, or a name; the ministry's grouping unless `customs:` or `관세청:` stands before it. */
  readonly item?: string;
  readonly partner?: string;
}

/** The series of an item or a destination by code or by English or Korean name; undefined when there is none. */
export function findIndicator({ flow, item, partner }: IndicatorQuery): Indicator | undefined {
  const own = indicators().filter((one) => flow === undefined || one.flow === flow);
  // No source gives items by destination month by month.
  if (item?.trim() && partner?.trim()) return undefined;
  if (partner?.trim()) return own.find(({ code }) => code === destinationCode(partner));
  if (!item?.trim()) return own.find((one) => one.kind === "total" && one.flow === (flow ?? "exports"));
  const wanted = DESTINATION.test(item) ? destinationCode(item) : itemCode(item);
  return wanted ? own.find(({ code }) => code === wanted) : own.find((one) => isWholeNamed(one, item));
}

/** Totals and first days have no grouping: they go by the code and the name that the catalogue shows. */
function isWholeNamed({ kind, code, name }: Indicator, text: string): boolean {
  if (kind !== "total" && kind !== "first-days") return false;
  return [code, name.en, name.ko].some((one) => fold(one) === fold(text));
}

/** How the catalogue writes the code of a destination. */
const DESTINATION = /^\s*to\s*:/i;

function destinationCode(partner: string): string | undefined {
  const region = codeOf(partner.normalize("NFKC").replace(DESTINATION, ""), REGION_NAMES);
  return region && `to:${region}`;
}

/** The code of an item, with its grouping, by any of its names. */
export function itemCode(text: string): string | undefined {
  const [, prefix, name] = /^(?:([^:]*):)?(.*)$/.exec(text.normalize("NFKC").trim()) ?? [];
  const grouping = prefix === undefined ? "ministry" : codeOf(prefix, GROUPING_NAMES);
  const item = codeOf(name ?? "", ITEM_NAMES);
  return grouping && item && `${grouping}:${item}`;
}
