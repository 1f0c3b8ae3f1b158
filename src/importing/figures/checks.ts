import { unitJumps } from "../../analysis/checks/unitJumps";
import type { Frequency } from "../../analysis/time/Period";
import { subjectsOf } from "../layout/tradeWords";
import { nameOf } from "./describe";
import type { Check } from "./Figures";
import { growthCheck } from "./growthCheck";
import { type Measured, thingOf } from "./Measured";
import type { Collected } from "./RawSeries";
import type { Selection } from "./selectSeries";
import { balanceCheck, grandTotalChecks, partsChecks } from "./sumChecks";

/** Jumps are looked for in tables that a person reads, not in thousands of small series that jump by nature. */
const MOST_JUMP_CHECKED = 60;
const MOST_OF_A_KIND = 100;

/** Everything in a table that a person should look at before its figures are taken. */
export function checksOf(collected: Collected, selection: Selection, frequency: Frequency): readonly Check[] {
  return [
    ...growthChecks(selection, frequency),
    ...runningChecks(selection, frequency),
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

/** A running total against the sum of the months from January on, where all are in the table. */
function runningChecks({ running }: Selection, frequency: Frequency): Check[] {
  if (frequency !== "month") return [];
  return running.slice(0, MOST_OF_A_KIND).flatMap(({ total, of }): Check[] => {
    let [agreeing, differing] = [0, 0];
    for (const [ordinal, printed] of total.raw.values) {
      const months = Array.from({ length: (ordinal % 12) + 1 }, (_, i) => of.raw.values.get(ordinal - i));
      if (months.some((month) => month === undefined)) continue;
      const sum = months.reduce<number>((running, month) => running + (month as number), 0);
      if (Math.abs(sum - printed) <= 0.001 * Math.abs(printed) + months.length) agreeing++;
      else differing++;
    }
    return agreeing + differing > 0
      ? [{ code: "running-total", series: nameOf(total.raw), agreeing, differing }]
      : [];
  });
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
