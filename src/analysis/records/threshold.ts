import { Absence } from "../AnalysisError";
import { asPrinted, compare } from "../numeric/sum";
import { observation, type Series } from "../time/Series";
import type { Claim } from "./claim";
import { standing } from "./record";

/** A round level that no earlier figure reached, and the claim to a record that this rests on: of all figures or of the month's. */
export interface Threshold {
  readonly level: number;
  readonly claim: Claim;
}

/**
 * The highest round level that a positive figure reaches, as releases speak of them: its first digit with zeros behind
 * (600억 달러 of 659.5억 달러), and of a first digit 1 the second one too (1,200억 달러 of 1,209.4억 달러), where the next
 * level would be twice as high. The same in whatever unit of ten the figure is given.
 */
export function roundLevel(figure: number): number {
  const [digits, power] = asPrinted(figure).toExponential().split("e");
  return Number(`${digits.startsWith("1.") ? digits.slice(0, 3) : digits[0]}e${power}`);
}

/**
 * The round level that a period is the first to reach (사상 처음으로 600억 달러 돌파), else the one that it is the first of
 * its month to reach (9월 중 처음으로). It takes a figure above all earlier ones there are, on both sides of any gap. What
 * may be said of all time, or of all Septembers, goes before what may be said of the data without gaps only.
 *
 * @returns undefined where no level is passed, none can be known to be, or the figure is not above zero.
 */
export function thresholdPassed(series: Series, ordinal: number): Threshold | undefined {
  const figure = observation(series, ordinal);
  if (figure instanceof Absence || figure <= 0) return undefined;
  const level = roundLevel(figure);
  const passed = (["all", "same_month"] as const).flatMap((scope): Threshold[] => {
    const found = standing(series, ordinal, scope);
    if (found instanceof Absence || found.claim instanceof Absence) return [];
    const { claim, previousHigh } = found;
    const isFirst = previousHigh !== undefined && compare(previousHigh, level) < 0;
    return isFirst && claim.kind === "best" ? [{ level, claim }] : [];
  });
  return passed.find(({ claim }) => claim.isWhole) ?? passed[0];
}
