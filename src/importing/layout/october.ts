import { periodOf } from "../../analysis/time/Period";
import type { Cell } from "../readers/Book";
import type { PeriodFacts } from "./periodIn";

/** 2025.1, as a text or a number: January, or October without its zero. */
const SHORT = /^\s*((?:19|20|21)\d\d)\.1\s*(?:\(?[pe]\)?)?\s*$/i;
const ANY = /^\s*((?:19|20|21)\d\d)\.(\d\d?)\s*(?:\(?[pe]\)?)?\s*$/i;

export type October = "january" | "october" | "unknown";

/**
 * Which month each entry written 2025.1 is, told by its neighbours; no answer for other entries.
 *
 * A spreadsheet takes 2025.10 for a number and drops the zero. Where the other months below ten are written with theirs
 * (2025.01), it must be October; else the entries before and behind it tell: it lies between September and November, or
 * between December and February.
 *
 * @param entries - The periods of a table as they stand, in their order.
 */
export function octobers(entries: readonly Cell[]): readonly (October | undefined)[] {
  if (!entries.some((entry) => SHORT.test(textOf(entry)))) return entries.map(() => undefined);
  const written = entries.map((entry) => ANY.exec(textOf(entry)));
  const isPadded = written.some((found) => found?.[2].startsWith("0"));
  return entries.map((entry, i) => {
    if (!SHORT.test(textOf(entry))) return undefined;
    return isPadded ? "october" : byNeighbours(written, i);
  });
}

function byNeighbours(written: readonly (RegExpExecArray | null)[], i: number): October {
  const year = Number(written[i]?.[1]);
  let [january, october] = [0, 0];
  for (const step of [-1, 1]) {
    const near = neighbour(written, i, step);
    if (near === undefined) continue;
    if (Math.abs(near - year * 12) === 1) january++;
    if (Math.abs(near - year * 12 - 9) === 1) october++;
  }
  return january > october ? "january" : october > january ? "october" : "unknown";
}

/** The month of the nearest entry that is another one and no 2025.1 itself. */
function neighbour(
  written: readonly (RegExpExecArray | null)[],
  i: number,
  step: number,
): number | undefined {
  for (let j = i + step; j >= 0 && j < written.length; j += step) {
    const found = written[j];
    if (!found) continue;
    if (found[0].trim() === written[i]?.[0].trim()) continue;
    return found[2] === "1" ? undefined : Number(found[1]) * 12 + Number(found[2]) - 1;
  }
  return undefined;
}

/** The facts about an entry written 2025.1, once the month is known. */
export function withOctober(
  facts: PeriodFacts | undefined,
  month: October | undefined,
): PeriodFacts | undefined {
  if (month !== "october" || facts?.kind !== "period") return facts;
  return { ...facts, period: periodOf("month", Math.floor(facts.period.ordinal / 12), 9) };
}

function textOf(entry: Cell): string {
  return typeof entry === "string" ? entry : typeof entry === "number" ? String(entry) : "";
}
