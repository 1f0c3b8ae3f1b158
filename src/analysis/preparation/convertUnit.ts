import { Absence, AnalysisError, type NumberOutcome } from "../AnalysisError";
import { KNOWN_UNITS, type MoneyUnit, parseMoneyUnit } from "./moneyUnit";

/**
 * Converts amounts of money between units.
 * @param from - Name of the unit of the value, as `parseMoneyUnit` reads it.
 * @returns For a value, and for a change of currency won per US dollar, the value in `to`. Absence "not-positive" for a
 *   rate that is not above zero.
 * @throws AnalysisError "bad-argument" for an unknown unit.
 */
export function unitConversion(
  from: string,
  to: string,
): { readonly needsRate: boolean; readonly convert: (value: number, rate?: number) => NumberOutcome } {
  const [source, target] = [unit(from, "from"), unit(to, "to")];
  const needsRate = source.currency !== target.currency;
  return {
    needsRate,
    convert: (value, rate = 1) => {
      if (!needsRate) return scaled(value, source.power - target.power);
      if (!(rate > 0)) return new Absence("not-positive", { argument: "rate" });
      return scaled(target.currency === "KRW" ? value * rate : value / rate, source.power - target.power);
    },
  };
}

/** Divides by a power of ten rather than multiplying by its inverse, which is not exact. */
function scaled(value: number, power: number): number {
  return power >= 0 ? value * 10 ** power : value / 10 ** -power;
}

function unit(name: string, argument: string): MoneyUnit {
  const found = parseMoneyUnit(name);
  if (!found) throw new AnalysisError("bad-argument", { argument, given: name, expected: KNOWN_UNITS });
  return found;
}
