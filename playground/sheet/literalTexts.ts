import { ValueObjectFactory } from "@univerjs/engine-formula";

/**
 * Univer 0.25.1 reads a date, a percentage or an amount of money into a text that stands as an argument or in an array of
 * a formula: "2025-01" becomes 1 January 2025. In Excel a text between quotes is that text.
 */
export function keepLiteralTexts(): void {
  const original = ValueObjectFactory.create;
  ValueObjectFactory.create = (raw, isIgnoreNumberPattern) =>
    original.call(ValueObjectFactory, raw, isIgnoreNumberPattern || isQuoted(raw));
}

function isQuoted(raw: unknown): boolean {
  return typeof raw === "string" && /^\s*"[\s\S]*"\s*$/.test(raw);
}
