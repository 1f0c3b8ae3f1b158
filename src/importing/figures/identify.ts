import type { Frequency } from "../../analysis/time/Period";
import { figuresOf } from "../../dataset/figures";
import { findIndicator } from "../../dataset/indicators";
import type { Grouping, Indicator } from "../../dataset/types";
import { isTotalWord, type TradeFlow } from "../layout/tradeWords";
import type { Identity } from "./Figures";
import { type Label, namesIn } from "./RawSeries";

/** Figures of the same thing differ by revisions and rounding. */
const CLOSE = 0.02;
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
  if (about.length > 1) return [];
  const [label] = about;
  if (!label) return found([findIndicator({ flow })]);
  const items = (["ministry", "customs", "compiled"] as const).map((grouping: Grouping) =>
    findIndicator({ flow, item: `${grouping}:${label.text}` }),
  );
  const partner = findIndicator({ flow, partner: label.text });
  if (label.dimension === "partner" || label.dimension === "sheet") return found([partner]);
  return found(label.dimension === "item" ? items : [...items, partner]);
}

/** The candidate whose shipped figures agree, in million dollars; without common periods, one that may be it. */
export function identify(
  candidates: readonly Indicator[],
  values: ReadonlyMap<number, number>,
  frequency: Frequency,
): Identity | undefined {
  if (frequency === "half") return undefined;
  let byNames: Indicator | undefined;
  for (const indicator of candidates) {
    const shipped = figuresOf(indicator, frequency);
    const known = new Map(
      shipped.flatMap(({ period, value }) => (value === undefined ? [] : [[period.ordinal, value]])),
    );
    const common = [...values.keys()].filter((ordinal) => known.has(ordinal));
    if (common.length === 0) {
      if (isNear(values, known)) byNames ??= indicator;
      continue;
    }
    if (mostlyAgree(new Map(common.map((o) => [o, values.get(o) as number])), known))
      return { key: indicator, code: indicator.code, by: "figures" };
  }
  return byNames && { key: byNames, code: byNames.code, by: "names" };
}

/** Whether figures of common periods are those of one thing, revisions and rounding apart. */
export function mostlyAgree(
  values: ReadonlyMap<number, number>,
  known: ReadonlyMap<number, number>,
): boolean {
  const close = [...values].filter(([ordinal, value]) => {
    const other = known.get(ordinal) as number;
    return Math.abs(value - other) <= CLOSE * Math.abs(other);
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
