import { AnalysisError, type NumberOutcome } from "../analysis/AnalysisError";
import { yearOnYear } from "../analysis/growth/onPeriod";
import { contributions } from "../analysis/structure/contribution";
import { excluding as totalLess } from "../analysis/structure/excluding";
import { share as shareOf } from "../analysis/structure/share";
import { readAt } from "./at";
import { choice } from "./cells";
import { ContributionResult, GrowthMode } from "./enums";
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

/**
 * Year-on-year change of the total less a part or several: exports excluding semiconductors.
 * @customfunction EXCLUDING
 * @param values Figures of the total; one column.
 * @param periods Their months, quarters, halves or years; one column as long as values.
 * @param part Figures of the part, as long as periods; several columns are all taken off.
 * @param [at] Period or periods to answer for. Left out: every row.
 * @param [mode] percent (default), difference or log.
 * @returns One result for each row, or for each period in at.
 */
export function excluding(
  values: any[][],
  periods: any[][],
  part: any[][],
  at?: any[][],
  mode?: GrowthMode,
): any[][] {
  const how = choice(mode, GrowthMode, "mode");
  const table = readTable(values, periods);
  if (table.lines.length !== 1) throw new AnalysisError("one-line-expected", { argument: "values" });
  const lines = [table.lines[0], ...readTable(part, periods).lines];
  const [total, ...parts] = lines.map(({ series }) => series);
  const unreadable = new Map(lines.flatMap((line) => [...line.unreadable]));
  const answers = yearOnYear(totalLess(total, parts), how);
  return spillLines(table, readAt(at, table), [{ unreadable, answers }]);
}
