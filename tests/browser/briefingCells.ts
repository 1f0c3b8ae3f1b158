// What every cell of a briefing has to hold, calculated without a browser and without a host.
import assert from "node:assert/strict";
import { en } from "../../src/i18n/en";
import { ko } from "../../src/i18n/ko";
import type { Language } from "../../src/i18n/language";
import { briefingDrafts } from "../../src/sheets/briefing/briefingDrafts";
import { namesOf } from "../../src/sheets/briefing/names";
import { briefingSources, newestMonth } from "../../src/sheets/Sources";
import { emptyForm, type Group, isProblem, readForm } from "../../src/taskpane/loading/loadRequest";
import { tableToWrite } from "../../src/taskpane/loading/tableToWrite";
import { inWorkbook, tableDrafts } from "../sheets/briefing/workbookTables";
import { calculateSets, cellsOf, typed } from "../sheets/draftCells";

/** Sheet, row and column from 0, formula ("" of a value), value. */
export type BriefingCell = readonly [
  sheet: string,
  row: number,
  column: number,
  formula: string,
  value: unknown,
];

/** The briefing over everything that is shipped of these groups, in each of the months that are typed into it. */
export function briefingCells(
  language: Language,
  groups: readonly Group[],
  months: readonly string[],
): BriefingCell[][] {
  const tables = groups.map((group) => {
    const request = readForm(emptyForm(group));
    if (isProblem(request)) throw new Error(`no figures of ${group}`);
    return tableToWrite(request, language === "ko" ? ko : en, language);
  });
  const sources = briefingSources(inWorkbook(tables));
  const { exports } = sources;
  if (!exports) throw new Error("no exports");
  const drafts = briefingDrafts({ ...sources, exports }, [language], newestMonth(sources) as number);
  const sets = months.map((month) => typed(drafts, namesOf(language).asOf, month));
  const calculated = calculateSets(sets.map((set) => [...set, ...tableDrafts(tables)]));
  return sets.map((set, i) =>
    set.flatMap((draft) =>
      cellsOf(draft).map(({ row, column, content }): BriefingCell => {
        const isFormula = typeof content === "object" && content !== null;
        return isFormula
          ? [draft.name, row, column, content.formula, calculated[i](draft.name, row, column)]
          : [draft.name, row, column, "", content];
      }),
    ),
  );
}

/** Holds cells that were read against what they have to hold. */
export function assertCells(read: readonly BriefingCell[], expected: readonly BriefingCell[]): void {
  const wrong = expected.filter((cell, i) => {
    const [, , , formula, value] = read[i];
    return formula !== cell[3] || !isSame(value, cell[4]);
  });
  assert.deepEqual(wrong, []);
}

function isSame(a: unknown, b: unknown): boolean {
  const isClose =
    typeof a === "number" && typeof b === "number" && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
  return isClose || a === b;
}
