import type { Unit } from "../layout/unitWords";

/** The unit of all amounts of dollars here and in the shipped figures. */
export const MILLION_DOLLARS = { kind: "money", currency: "USD", power: 6 } as const satisfies Unit;

/** The unit that figures are kept in: no rate of exchange is known here, so that won stay won. */
export function keptUnit(unit: Unit): Unit {
  return unit.kind === "money" && unit.currency === "USD" ? MILLION_DOLLARS : unit;
}

/** A figure in another unit of its kind, to the last digit: 613.8 in 억 is 61,380 million, and not a hair beside it. */
export function converted(value: number, from: Unit, to: Unit): number {
  if (!("power" in from) || !("power" in to)) return value;
  const power = from.power - to.power;
  // Dividing by a power of ten rounds once; multiplying by one that is no whole of the decimal text would show its noise.
  if (power <= 0) return value / 10 ** -power;
  const [mantissa, exponent = "0"] = String(value).split("e");
  return Number(`${mantissa}e${Number(exponent) + power}`);
}

export function convertible(from: Unit, to: Unit): boolean {
  if (from.kind !== to.kind) return false;
  if (from.kind === "money" && to.kind === "money") return from.currency === to.currency;
  return from.kind !== "ratio" || (to.kind === "ratio" && from.word === to.word);
}
