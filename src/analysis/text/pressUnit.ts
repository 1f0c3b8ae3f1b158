import { parseMoneyUnit } from "../preparation/moneyUnit";

const RATES = new Set(["percent", "%", "퍼센트"]);

/** What a figure is measured in: US dollars times a power of ten, or a rate as a plain fraction. */
export type PressUnit = { readonly power: number } | "rate";

/** The names to offer to someone whose unit is not known. */
export const UNIT_NAMES = "million USD · USD · thousand USD · 억달러 · billion USD · percent";

/** The unit of the bundled figures, and of figures whose unit is not said. */
export const MILLION_DOLLARS = { power: 6 } as const;

/** Reads the name of a unit; undefined when it is not known, and for won: releases speak of dollars. */
export function pressUnit(name: string): PressUnit | undefined {
  if (RATES.has(name.trim().toLowerCase())) return "rate";
  const unit = parseMoneyUnit(name);
  return unit?.currency === "USD" ? { power: unit.power } : undefined;
}
