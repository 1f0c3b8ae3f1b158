import type { Check, Step } from "./Figures";
import { nameOf } from "./describe";
import type { Measured } from "./Measured";

const DEFICIT = /적자|(?<![a-z])deficits?(?![a-z])/i;
const EITHER = /수지|흑자|balance|surplus/i;

/** Whether figures are called deficits, so that one without a sign lies below zero. */
function areDeficits({ raw, about }: Measured): boolean {
  if (about.flow !== "balance" || about.measure !== "amount") return false;
  const own = [raw.column, ...raw.labels.map(({ text }) => text)].join(" ");
  return [own, about.flowFrom?.text ?? ""].some((text) => DEFICIT.test(text) && !EITHER.test(text));
}

/** The balance of a column of deficits; one that has a minus anywhere stays as it stands. */
export function asBalance(one: Measured): Measured {
  const values = [...one.raw.values];
  if (!areDeficits(one) || values.some(([, value]) => value < 0)) return one;
  const turned = values.map(([ordinal, value]) => [ordinal, value === 0 ? 0 : -value] as const);
  return { ...one, raw: { ...one.raw, values: new Map(turned) } };
}

/** @param before - As they stand in the file, in the same order. */
export function deficitSteps(before: readonly Measured[], after: readonly Measured[]): readonly Step[] {
  const names = before.filter((one, i) => one !== after[i]).map(({ raw }) => nameOf(raw));
  return names.length > 0 ? [{ code: "deficits-turned", names }] : [];
}

/** Deficits with and without a minus: which of them lie below zero, the file does not say. */
export function deficitChecks(all: readonly Measured[]): readonly Check[] {
  return all.flatMap((one): Check[] => {
    const values = [...one.raw.values.values()];
    const areMixed = values.some((value) => value < 0) && values.some((value) => value > 0);
    return areMixed && areDeficits(one) ? [{ code: "deficit-signs", series: nameOf(one.raw) }] : [];
  });
}
