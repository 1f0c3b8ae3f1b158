import type { Frequency } from "../../analysis/time/Period";
import { figuresOf } from "../../dataset/figures";
import { findIndicator } from "../../dataset/indicators";
import type { Grouping, Indicator } from "../../dataset/types";
import { firstDaysNamed } from "../layout/firstDays";
import { isTotalWord, type TradeFlow } from "../layout/tradeWords";
import type { Identity } from "./Figures";
import { median } from "./median";
import { type Label, namesIn } from "./RawSeries";

/** Figures of the same thing differ by revisions and rounding. */
const CLOSE = 0.02;
/** Customs and ministry count semiconductors and oil products one per cent apart. */
const SAME = 0.002;
/** Trade seldom triples between the last shipped period and the first of a file. */
const FAR = 3;

export interface Subject {
  readonly flow?: TradeFlow;
  readonly labels: readonly Label[];
}

/**
 * Which shipped series a series with these names may be, by every name the dataset knows. A partner and an item together
 * are none, as no shipped series is both; nor is the trade of another country.
 */
export function candidatesFor({ flow, labels }: Subject): readonly Indicator[] {
  if (flow !== "exports" && flow !== "imports") return [];
  if (labels.some(({ dimension, text }) => dimension === "reporter" && !isKorea(text))) return [];
  const named = labels.filter(
    ({ text, dimension }) => !isTotalWord(text) && dimension !== "flow" && dimension !== "section",
  );
  const about = named
    .filter(({ dimension }) => dimension !== "reporter" && dimension !== "measure")
    .flatMap((label) => namesIn(label).map((text) => ({ ...label, text })));
  const [label, second] = about.filter(({ text }) => firstDaysNamed(text) === undefined);
  if (second) return [];
  const [days] = about.flatMap(({ text }) => firstDaysNamed(text) ?? []);
  const prefix = days ? `first${days}:` : "";
  if (!label) return found([findIndicator({ flow, item: prefix.slice(0, -1) })]);
  const items = (["ministry", "customs", "compiled"] as const).map((grouping: Grouping) =>
    findIndicator({ flow, item: `${prefix}${grouping}:${label.text}` }),
  );
  const partner = findIndicator({ flow, partner: `${prefix}${label.text}` });
  if (label.dimension === "partner" || label.dimension === "sheet") return found([partner]);
  return found(label.dimension === "item" ? items : [...items, partner]);
}

/**
 * The candidate whose shipped figures agree best, in million dollars; without common periods, one that may be it. An item
 * has nearly the same figures in two groupings, so that the first one that agrees need not be it.
 */
export function identify(
  candidates: readonly Indicator[],
  values: ReadonlyMap<number, number>,
  frequency: Frequency,
): Identity | undefined {
  if (frequency === "half") return undefined;
  let byNames: Indicator | undefined;
  let closest:
    { readonly indicator: Indicator; readonly distance: number; readonly common: number } | undefined;
  for (const indicator of candidates) {
    const shipped = figuresOf(indicator, frequency).flatMap(({ period, observation }) =>
      observation ? [[period.ordinal, observation] as const] : [],
    );
    const known = new Map(shipped.map(([ordinal, { value }]) => [ordinal, value]));
    const common = shipped.filter(([ordinal]) => values.has(ordinal));
    if (common.length === 0) {
      if (isNear(values, known)) byNames ??= indicator;
      continue;
    }
    const own = new Map(common.map(([ordinal]) => [ordinal, values.get(ordinal) as number]));
    if (!mostlyWithin(own, known, (other) => CLOSE * Math.abs(other))) continue;
    const distance = median(
      common.map(([o, { value, precision }]) => beyondRounding(own.get(o) as number, value, precision)),
    );
    const isCloser = !closest || distance < closest.distance;
    // Of figures that rounding makes equal, those that were compared more often.
    const isSurer = closest?.distance === distance && common.length > closest.common;
    if (isCloser || isSurer) closest = { indicator, distance, common: common.length };
  }
  if (closest) return { key: closest.indicator, code: closest.indicator.code, by: "figures" };
  return byNames && { key: byNames, code: byNames.code, by: "names" };
}

/** How far a figure is from a printed one, as a share of it, when nothing is held against it that rounding explains. */
function beyondRounding(value: number, printed: number, precision: number): number {
  return Math.max(0, Math.abs(value - printed) - precision / 2) / Math.abs(printed);
}

/** Whether most figures of common periods are the same but for the step in which they are given. */
export function mostlySame(
  values: ReadonlyMap<number, number>,
  known: ReadonlyMap<number, number>,
  step: number,
): boolean {
  return mostlyWithin(values, known, (other) => Math.max(SAME * Math.abs(other), step / 2));
}

function mostlyWithin(
  values: ReadonlyMap<number, number>,
  known: ReadonlyMap<number, number>,
  leeway: (other: number) => number,
): boolean {
  const close = [...values].filter(([ordinal, value]) => {
    const other = known.get(ordinal) as number;
    return Math.abs(value - other) <= leeway(other);
  });
  return close.length >= 0.8 * values.size;
}

function isNear(values: ReadonlyMap<number, number>, known: ReadonlyMap<number, number>): boolean {
  const ordinals = [...known.keys()];
  const first = Math.min(...values.keys());
  const nearest = ordinals.reduce((a, b) => (Math.abs(b - first) < Math.abs(a - first) ? b : a), ordinals[0]);
  const ratio = (values.get(first) ?? 0) / (known.get(nearest) ?? 0);
  return ratio > 1 / FAR && ratio < FAR;
}

function isKorea(name: string): boolean {
  return /한국|대한민국|korea(?!.*(?:north|dem))|^kor$|^410$|^kr$/i.test(name);
}

function found(indicators: readonly (Indicator | undefined)[]): readonly Indicator[] {
  return indicators.filter((indicator) => indicator !== undefined);
}
