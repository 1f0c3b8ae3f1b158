import { AnalysisError, type NumberOutcome } from "../analysis/AnalysisError";
import { contributions } from "../analysis/structure/contribution";
import { share as shareOf } from "../analysis/structure/share";
import { readAt } from "./at";
import { choice } from "./cells";
import { ContributionResult } from "./enums";
import { elementwise, spillLines } from "./spill";
import { readTable } from "./table";

/**
 * Share of a part in a total, cell by cell: a fraction. A blank may count as zero.
 * @customfunction SHARE
 * @param part Figures of the part.
 * @param total Figures of the total, one for each, or a single one.
 * @returns One share for each pair.
 */
export function share(part: any[][], total: any[][]): any[][] {
  return elementwise([part, total], shareOf);
}

/**
 * What each part contributed to the total's year-on-year growth; adds up to it.
 * @customfunction CONTRIBUTION
 * @param parts Figures; one column for each part.
 * @param periods Their periods; one column as long as parts.
 * @param [total] Figures of the total, as long as periods. Left out: the sum of the parts.
 * @param [at] Period or periods to answer for. Left out: every row.
 * @param [result] points (default) of the growth rate as fractions, or share_of_change.
 * @returns One column for each part, and one for the rest when total is given.
 */
export function contribution(
  parts: any[][],
  periods: any[][],
  total?: any[][],
  at?: any[][],
  result?: ContributionResult,
): any[][] {
  const what = choice(result, ContributionResult, "result");
  const table = readTable(parts, periods);
  const totals = total === null || total === undefined ? undefined : readTable(total, periods);
  if (totals && totals.lines.length !== 1)
    throw new AnalysisError("one-line-expected", { argument: "total" });
  const totalLine = totals?.lines[0];
  const calculate = contributions(
    table.lines.map(({ series }) => series),
    totalLine?.series,
    what,
  );
  const known = new Map<number, NumberOutcome[]>();
  const answersAt = (ordinal: number) => {
    let answers = known.get(ordinal);
    if (!answers) known.set(ordinal, (answers = calculate(ordinal)));
    return answers;
  };
  const lines = totalLine ? [...table.lines, totalLine] : table.lines;
  return spillLines(
    table,
    readAt(at, table),
    lines.map(({ unreadable }, i) => ({ unreadable, answers: (ordinal) => answersAt(ordinal)[i] })),
  );
}
