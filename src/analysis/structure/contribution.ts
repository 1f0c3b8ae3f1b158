import { Absence, type NumberOutcome } from "../AnalysisError";
import { difference, isEqual, totalOf } from "../numeric/sum";
import { labelOf, PERIODS_PER_YEAR } from "../time/Period";
import { isUnreadable, observation, type Series } from "../time/Series";

export type ContributionResult = "points" | "share_of_change";

/**
 * What each part contributed to the total's year-on-year growth.
 *
 * points (기여도): (part(t) − part(t − 1y)) / total(t − 1y) · share_of_change (기여율): Δpart / Δtotal
 *
 * @param parts - One series a part.
 * @param total - Left out: the sum of the parts, and one missing part makes the period missing.
 * @returns For an ordinal one outcome a part, and a last one for the rest of the total when `total` is given. Points
 *   are plain fractions and add up to the total's growth.
 * @see IMF (2017), Quarterly National Accounts Manual (additive case).
 */
export function contributions(
  parts: readonly Series[],
  total: Series | undefined,
  result: ContributionResult,
): (ordinal: number) => NumberOutcome[] {
  const { frequency } = total ?? parts[0];
  const year = PERIODS_PER_YEAR[frequency];
  return (ordinal) => {
    const now = parts.map((part) => observation(part, ordinal));
    const before = parts.map((part) => observation(part, ordinal - year));
    const totalNow = total ? observation(total, ordinal) : sumOfAll(now);
    const totalBefore = total ? observation(total, ordinal - year) : sumOfAll(before);
    const divisor = divisorOf(totalNow, totalBefore, ordinal);
    const share = (change: NumberOutcome): NumberOutcome =>
      divisor instanceof Absence ? divisor : change instanceof Absence ? change : change / divisor;

    const answers = now.map((x, i) => share(minus(x, before[i])));
    // Not change less changes: the noise of large levels would stay as a rest where there is none.
    if (total) answers.push(share(minus(sumOfAll([totalNow, ...before]), sumOfAll([totalBefore, ...now]))));
    return answers;
  };

  function divisorOf(now: NumberOutcome, before: NumberOutcome, ordinal: number): NumberOutcome {
    if (now instanceof Absence) return now;
    if (before instanceof Absence) return before;
    if (before <= 0) {
      return new Absence("no-rate", { period: labelOf({ frequency, ordinal: ordinal - year }) });
    }
    if (result === "points") return before;
    return isEqual(now, before)
      ? new Absence("zero-change", { period: labelOf({ frequency, ordinal }) })
      : now - before;
  }
}

function minus(x: NumberOutcome, y: NumberOutcome): NumberOutcome {
  return x instanceof Absence ? x : y instanceof Absence ? y : difference(x, y);
}

/** Of several reasons why there is no sum, one that names a cell that cannot be read. */
function sumOfAll(outcomes: readonly NumberOutcome[]): NumberOutcome {
  const figures = outcomes.filter((x) => typeof x === "number");
  if (figures.length === outcomes.length) return totalOf(figures);
  return (outcomes.find(isUnreadable) ?? outcomes.find((x) => x instanceof Absence)) as Absence;
}
