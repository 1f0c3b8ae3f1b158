import { unitJumps } from "../../analysis/checks/unitJumps";
import type { Frequency } from "../../analysis/time/Period";
import { subjectsOf } from "../layout/tradeWords";
import { nameOf } from "./describe";
import type { Check } from "./Figures";
import { growthCheck } from "./growthCheck";
import { type Measured, thingOf } from "./Measured";
import type { Collected, RawSeries, Running } from "./RawSeries";
import type { Selection } from "./selectSeries";
import { balanceCheck, grandTotalChecks, partsChecks } from "./sumChecks";

/** Jumps are looked for in tables that a person reads, not in thousands of small series that jump by nature. */
const MOST_JUMP_CHECKED = 60;
const MOST_OF_A_KIND = 100;

/** Everything in a table that a person should look at before its figures are taken. */
export function checksOf(collected: Collected, selection: Selection, frequency: Frequency): readonly Check[] {
  return [
    ...growthChecks(selection, frequency),
    ...runningChecks(collected, selection, frequency),
    ...grandTotalChecks(collected),
    ...partsChecks(collected.series, frequency),
    ...balanceChecks(selection, frequency),
    ...conflicts(collected, frequency),
    ...gaps(collected, selection, frequency),
    ...jumps(selection, frequency),
    ...unreadable(collected),
  ];
}

function growthChecks({ rates }: Selection, frequency: Frequency): Check[] {
  return rates.slice(0, MOST_OF_A_KIND).flatMap(({ rate, of }): Check[] => {
    if (rate.about.measure === "share") return [];
    const found = growthCheck(rate.raw.values, of.raw.values, frequency);
    return found ? [{ code: "growth", series: nameOf(rate.raw), ...found }] : [];
  });
}

/** A running total, in a series or a column of its own, against the sum of its months, where all are in the table. */
function runningChecks(collected: Collected, { taken, running }: Selection, frequency: Frequency): Check[] {
  if (frequency !== "month") return [];
  const found = new Map<string, { agreeing: number; differing: number }>();
  const compare = (name: string, { values }: RawSeries, printed: number, from: number, to: number) => {
    const months = Array.from({ length: to - from + 1 }, (_, i) => values.get(from + i));
    if (months.some((month) => month === undefined)) return;
    const sum = months.reduce<number>((whole, month) => whole + (month as number), 0);
    const counts = found.get(name) ?? { agreeing: 0, differing: 0 };
    const isAlike = Math.abs(sum - printed) <= 0.001 * Math.abs(printed) + months.length;
    counts[isAlike ? "agreeing" : "differing"]++;
    found.set(name, counts);
  };
  for (const { total, of } of running.slice(0, MOST_OF_A_KIND))
    for (const [ordinal, printed] of total.raw.values)
      compare(nameOf(total.raw), of.raw, printed, ordinal - (ordinal % 12), ordinal);
  for (const { series, year, from, to, value } of amountsTogether(collected, taken).slice(0, MOST_OF_A_KIND))
    if (year !== undefined) compare(nameOf(series), series, value, year * 12 + from, year * 12 + to);
  return [...found].map(([series, counts]) => ({ code: "running-total", series, ...counts }));
}

/** Amounts of several months in a column of their own: "2025.1~9월". */
export function amountsTogether({ running }: Collected, taken: readonly Measured[]): readonly Running[] {
  const amounts = new Set(taken.filter(({ about }) => about.measure === "amount").map(({ raw }) => raw));
  return running.filter(({ series }) => amounts.has(series));
}

function balanceChecks({ taken }: Selection, frequency: Frequency): Check[] {
  const amounts = taken.filter(({ about }) => about.measure === "amount");
  const byThing = new Map(amounts.map((one) => [tradeOf(one), one.raw.values]));
  const found: Check[] = [];
  for (const one of amounts.filter(({ about }) => about.flow === "balance").slice(0, MOST_OF_A_KIND)) {
    const of = (flow: "exports" | "imports") =>
      byThing.get(tradeOf({ raw: one.raw, about: { ...one.about, flow } }));
    const [exports, imports] = [of("exports"), of("imports")];
    const check =
      exports && imports && balanceCheck({ balance: one.raw.values, exports, imports }, frequency);
    if (check) found.push(check);
  }
  return found;
}

/** Whose trade it is: rows that are called 수출, 수입 and 무역수지 are of the same. */
function tradeOf(one: Measured): string {
  const labels = one.raw.labels.filter(({ text }) => subjectsOf(text).length > 0);
  return thingOf({ ...one, raw: { ...one.raw, labels } });
}

function conflicts(collected: Collected, frequency: Frequency): Check[] {
  return collected.conflicts.slice(0, MOST_OF_A_KIND).map(({ series, ordinal, first, second }) => ({
    code: "conflict",
    series: nameOf(series),
    period: { frequency, ordinal },
    first,
    second,
  }));
}

/** Periods that no row or heading names, and series that lack some of those that there are. */
function gaps({ periods }: Collected, { taken }: Selection, frequency: Frequency): Check[] {
  const [first, last] = [Math.min(...bounds(periods)), Math.max(...bounds(periods))];
  const named = new Set(periods);
  const missing: number[] = [];
  for (let ordinal = first; ordinal <= last && missing.length < MOST_OF_A_KIND; ordinal++) {
    if (!named.has(ordinal)) missing.push(ordinal);
  }
  const short = taken.filter(({ raw }) => raw.values.size > 0 && raw.values.size < named.size).length;
  return [
    ...(missing.length > 0
      ? [
          {
            code: "gaps",
            series: "",
            first: { frequency, ordinal: missing[0] },
            count: missing.length,
          } as const,
        ]
      : []),
    ...(short > 0 ? [{ code: "missing-rows", series: short, periods: named.size } as const] : []),
  ];
}

/** The least and the greatest: a list may be longer than arguments may be. */
function bounds(ordinals: readonly number[]): readonly number[] {
  let [least, greatest] = [Infinity, -Infinity];
  for (const ordinal of ordinals) [least, greatest] = [Math.min(least, ordinal), Math.max(greatest, ordinal)];
  return ordinals.length === 0 ? [] : [least, greatest];
}

function jumps({ taken }: Selection, frequency: Frequency): Check[] {
  if (taken.length > MOST_JUMP_CHECKED) return [];
  return taken.flatMap(({ raw, about }): Check[] => {
    if (about.flow === "balance" || about.measure !== "amount") return [];
    const points = [...raw.values].sort(([a], [b]) => a - b);
    const calendar = points.map(([ordinal], row) => ({ row, ordinal }));
    const found = unitJumps(
      points.map(([, value]) => value),
      0,
      calendar,
      frequency,
    );
    return found.flatMap((finding): Check[] =>
      finding.kind === "level" || finding.kind === "outlier"
        ? [{ code: "unit-jump", series: nameOf(raw), period: finding.period, ratio: finding.ratio }]
        : [],
    );
  });
}

function unreadable({ unreadable: lines, notFigures }: Collected): Check[] {
  const found: Check[] = [];
  for (const code of ["impossible-period", "unreadable-period"] as const) {
    const own = lines.filter(({ isImpossible }) => isImpossible === (code === "impossible-period"));
    if (own.length > 0) found.push({ code, text: own[0].text, row: own[0].row, count: own.length });
  }
  if (notFigures.length > 0) found.push({ code: "not-a-figure", ...notFigures[0], count: notFigures.length });
  return found;
}
