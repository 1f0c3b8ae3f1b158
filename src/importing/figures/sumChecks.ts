import { halfUnit } from "../../analysis/numeric/decimals";
import type { Frequency } from "../../analysis/time/Period";
import { isTotalWord } from "../layout/tradeWords";
import type { Check, SumDifference } from "./Figures";
import type { Collected, GrandTotal, RawSeries } from "./RawSeries";

/** More parts than this are not compared one by one with every total. */
const MOST_SERIES = 20_000;

/**
 * Printed totals held against the sums of their parts. Rounding may move each part by half a unit. A total that agrees
 * in fewer than half of its periods is not spoken of: its parts overlap, or not all of them are in the table.
 */
export function partsChecks(series: readonly RawSeries[], frequency: Frequency): readonly Check[] {
  const totals = series.filter(({ isTotal }) => isTotal);
  if (totals.length === 0 || series.length > MOST_SERIES) return [];
  const groups = groupByParent(series);
  return totals.flatMap((total): Check[] => {
    const parts = (groups.get(parentOf(total)) ?? []).filter((one) => one !== total && isPartOf(one, total));
    if (parts.length < 2) return [];
    const compared = compare(
      total.values,
      parts.map(({ values }) => values),
      frequency,
    );
    if (compared.agreeing === 0 || compared.agreeing < compared.differing.length) return [];
    return [{ code: "parts", total: nameOfTotal(total), ...compared }];
  });
}

/** The line that adds up all periods. */
export function grandTotalChecks({ grandTotals, series }: Collected): readonly Check[] {
  return grandTotals.flatMap(({ column, heading, ordinals, seriesRows, value }: GrandTotal): Check[] => {
    const values = series
      .filter((one) => one.column === column && (seriesRows ? seriesRows.has(one.row) : !one.isTotal))
      .flatMap((one) => [...one.values])
      .flatMap(([ordinal, own]) => (ordinals?.has(ordinal) === false ? [] : [own]));
    if (values.length < 2) return [];
    const sum = values.reduce((running, x) => running + x, 0);
    const allowed = halfUnit([...values, value]) * (values.length + 1);
    const agrees = Math.abs(sum - value) <= allowed;
    return [{ code: "grand-total", column: heading.trim(), printed: value, sum, agrees }];
  });
}

/** Balance against exports less imports. */
export function balanceCheck(
  {
    balance,
    exports,
    imports,
  }: Readonly<Record<"balance" | "exports" | "imports", ReadonlyMap<number, number>>>,
  frequency: Frequency,
): Check | undefined {
  const negative = new Map([...imports].map(([ordinal, value]) => [ordinal, -value]));
  const compared = compare(balance, [exports, negative], frequency, true);
  return compared.agreeing + compared.differing.length > 0 ? { code: "balance", ...compared } : undefined;
}

function compare(
  total: ReadonlyMap<number, number>,
  parts: readonly ReadonlyMap<number, number>[],
  frequency: Frequency,
  needsAll = false,
): { agreeing: number; differing: readonly SumDifference[] } {
  const half = halfUnit([...total.values(), ...parts.flatMap((part) => [...part.values()].slice(0, 100))]);
  const differing: SumDifference[] = [];
  let agreeing = 0;
  for (const [ordinal, printed] of total) {
    const given = parts.map((part) => part.get(ordinal)).filter((value) => value !== undefined);
    if (given.length === 0 || (needsAll && given.length < parts.length)) continue;
    const sum = given.reduce((running, value) => running + value, 0);
    const noise = 1e-12 * given.reduce((running, value) => running + Math.abs(value), Math.abs(printed));
    if (Math.abs(sum - printed) <= half * (given.length + 1) + noise) agreeing++;
    else differing.push({ period: { frequency, ordinal }, printed, sum });
  }
  return { agreeing, differing };
}

/** Where the first total word of a series stands among its names. */
function levelOf(series: RawSeries): number {
  return series.labels.findIndex(({ text }) => isTotalWord(text));
}

function parentOf(series: RawSeries, level = levelOf(series)): string {
  return [series.column, level, ...series.labels.slice(0, level).map(({ text }) => text)].join("\u0001");
}

function groupByParent(series: readonly RawSeries[]): Map<string, RawSeries[]> {
  const groups = new Map<string, RawSeries[]>();
  for (const one of series) {
    for (let level = 0; level < one.labels.length; level++) {
      const key = parentOf(one, level);
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  return groups;
}

/** Named at the level of the total, and itself whole in all levels below. */
function isPartOf(one: RawSeries, total: RawSeries): boolean {
  const level = levelOf(total);
  return one.labels.every(({ text }, i) =>
    i < level ? true : i === level ? !isTotalWord(text) : isTotalWord(text) || text === total.labels[i]?.text,
  );
}

function nameOfTotal({ labels, column }: RawSeries): string {
  return [...labels.map(({ text }) => text), column].filter((text) => text !== "").join(" · ");
}
