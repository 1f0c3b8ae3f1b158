import type { Choices, Layout } from "../layout/Layout";
import type { Step } from "./Figures";
import { type Measured, thingOf } from "./Measured";
import { type Totals, totalsAmong } from "./totals";

/** The series to take, and those that only check them. */
export interface Selection {
  readonly taken: readonly Measured[];
  /** Growth and shares beside the amounts that they are calculated from. */
  readonly rates: readonly { readonly rate: Measured; readonly of: Measured }[];
  /** Running totals beside single months. */
  readonly running: readonly { readonly total: Measured; readonly of: Measured }[];
  /** All measures of the table, where only some were taken. */
  readonly measures?: { readonly all: readonly string[]; readonly taken: readonly string[] };
  readonly totals: Totals;
  readonly done: readonly Step[];
}

/**
 * Leaves out what can be calculated from the rest: growth, shares and running totals beside the amounts. Where a
 * publisher gives one trade in several measures, its main one is taken unless others are chosen.
 */
export function selectSeries(all: readonly Measured[], layout: Layout, choices: Choices): Selection {
  const measures = measuresTaken(all, layout, choices);
  const kept = measures ? all.filter(({ raw }) => measures.taken.includes(raw.column)) : all;
  const amounts = new Map<string, Measured>();
  for (const one of kept)
    if (one.about.measure === "amount" && !amounts.has(thingOf(one))) amounts.set(thingOf(one), one);
  const rates: { rate: Measured; of: Measured }[] = [];
  const running: { total: Measured; of: Measured }[] = [];
  const alone = kept.filter((one) => {
    const isRate = ["growth", "share", "rate"].includes(one.about.measure);
    const of = isRate ? amounts.get(thingOf(one)) : undefined;
    if (of) rates.push({ rate: one, of });
    if (of && choices.measures) return true;
    const single = one.about.isCumulative && !isRate ? amounts.get(thingOf(one, false)) : undefined;
    if (single && one.about.measure === "amount") running.push({ total: one, of: single });
    return !of && !single;
  });
  const totals = totalsAmong(alone);
  const taken = choices.totals === "leave-out" ? alone.filter((one) => !totals.series.has(one)) : alone;
  const done: Step[] = [];
  if (taken.length < alone.length)
    done.push({ code: "totals-left-out", series: alone.length - taken.length });
  if (rates.length > 0 && !choices.measures) done.push({ code: "growth-left-out", series: rates.length });
  if (running.length > 0) done.push({ code: "running-totals-left-out", count: running.length });
  if (measures) {
    const names = measures.all.filter((name) => !measures.taken.includes(name));
    if (names.length > 0) done.push({ code: "measures-left-out", names });
  }
  const offered = measures ?? offeredMeasures(kept, rates);
  return { taken, rates, running, ...(offered && { measures: offered }), totals, done };
}

/** Growth beside its amounts: it is a check unless someone wants it in the table. */
function offeredMeasures(
  kept: readonly Measured[],
  rates: Selection["rates"],
): Selection["measures"] | undefined {
  const left = new Set(rates.map(({ rate }) => rate.raw.column));
  const all = [...new Set(kept.map(({ raw }) => raw.column))];
  return left.size > 0 ? { all, taken: all.filter((name) => !left.has(name)) } : undefined;
}

function measuresTaken(
  all: readonly Measured[],
  { publisher }: Layout,
  { measures }: Choices,
): Selection["measures"] | undefined {
  const names = [...new Set(all.map(({ raw }) => raw.column))];
  if (measures) return { all: names, taken: names.filter((name) => measures.includes(name)) };
  const main = names.filter((name) => publisher?.main?.test(name));
  return main.length > 0 && names.length > 1 ? { all: names, taken: main } : undefined;
}
