import type { Unit } from "../layout/unitWords";

/** The unit of all amounts of dollars here and in the shipped figures. */
export const MILLION_DOLLARS = { kind: "money", currency: "USD", power: 6 } as const satisfies Unit;

/** The unit that figures are kept in: no rate of exchange is known here, so that won stay won. */
export function keptUnit(unit: Unit): Unit {
  return unit.kind === "money" && unit.currency === "USD" ? MILLION_DOLLARS : unit;
}

/** A figure in another unit of its kind. Divides by a power of ten rather than multiplying by its inverse, which is not exact. */
export function converted(value: number, from: Unit, to: Unit): number {
  if (!("power" in from) || !("power" in to)) return value;
  const power = from.power - to.power;
  return power >= 0 ? value * 10 ** power : value / 10 ** -power;
}

export function convertible(from: Unit, to: Unit): boolean {
  if (from.kind !== to.kind) return false;
  if (from.kind === "money" && to.kind === "money") return from.currency === to.currency;
  return from.kind !== "ratio" || (to.kind === "ratio" && from.word === to.word);
}
