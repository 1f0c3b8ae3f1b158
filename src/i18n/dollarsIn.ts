// Amounts of the workbook's tables in the unit that the pane tells them in, rounded and signed as releases print them.
import { pressDigits } from "../analysis/text/pressDigits";
import { type DisplayUnit, UNIT_DECIMALS, UNIT_POWERS, withUnit } from "./displayUnit";
import type { Language } from "./language";
import { amountText, FALL, withSign } from "./pressText";

/**
 * "$65.95 billion", "659.5억 달러", "△20.0억 달러". What the unit would leave fewer than two digits of is told as releases
 * print it ($14.3 million, not $0.01 billion): "$0.00 billion" would say that there was nothing.
 * @param power - The value is in US dollars times this power of ten.
 */
export function dollarsIn(unit: DisplayUnit, value: number, power: number, language: Language): string {
  const { sign, digits } = pressDigits(value, UNIT_DECIMALS[unit], power - UNIT_POWERS[unit]);
  if (value !== 0 && Number(digits.replace(/\D/g, "")) < 10) return amountText(value, power, language);
  return (sign < 0 ? FALL[language] : "") + withUnit(unit, digits, language);
}

/** A change without its unit, for a column that is headed by it: "+1.23", "-0.40"; "△4.0". */
export function changeIn(unit: DisplayUnit, million: number, language: Language): string {
  return withSign(
    pressDigits(million, UNIT_DECIMALS[unit], UNIT_POWERS.million - UNIT_POWERS[unit]),
    language,
  );
}
