import { AnalysisError } from "../analysis/AnalysisError";
import { isLeftOut, plain, requireNumber, single } from "./cells";

/** A whole number of 1 or more; undefined when left out. */
export function readCount(given: unknown, argument: string): number | undefined {
  if (isLeftOut(given)) return undefined;
  const count = requireNumber(given, argument);
  if (Number.isInteger(count) && count >= 1) return count;
  throw new AnalysisError("bad-argument", { argument, given: String(count), expected: "1 · 2 · 3 · …" });
}

/** TRUE or FALSE; `otherwise` when left out. */
export function readFlag(given: unknown, argument: string, otherwise: boolean): boolean {
  const value = plain(single(given, argument));
  if (value === null || value === "") return otherwise;
  if (typeof value === "boolean") return value;
  if (value === 0 || value === 1) return value === 1;
  const text = typeof value === "object" ? value.error : String(value).trim().toUpperCase();
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  throw new AnalysisError("bad-argument", { argument, given: text, expected: "TRUE · FALSE" });
}

/**
 * The probability of an interval; left out: 0.8.
 * @throws AnalysisError "bad-argument" unless strictly between 0 and 1.
 */
export function readLevel(given: unknown): number {
  const level = isLeftOut(given) ? 0.8 : requireNumber(given, "level");
  if (level > 0 && level < 1) return level;
  throw new AnalysisError("bad-argument", {
    argument: "level",
    given: String(level),
    expected: "0.5 · 0.8 · 0.95 …",
  });
}
