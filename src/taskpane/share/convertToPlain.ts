import { toPlain } from "../../compose/plainExcel/toPlain";
import type {
  HalfDone,
  Refused,
  ReplaceOptions,
  Replacement,
  RunOptions,
  Workbook,
} from "../../excel/Workbook";
import { addressOf, meet, type Rect } from "../../grid/a1";
import { callsOurs } from "../../grid/callsOurs";
import { LONGEST_FORMULA } from "../../grid/limits";
import { quotedSheet } from "../../grid/sheetReference";
import { cellAt, errorOf, formulaCells, type SheetInWorkbook } from "../../model/sheetInWorkbook";
import { WAITING } from "../../sheets/shareCopy/shareCopy";
import { loadHelp } from "../formula/loadHelp";
import { referencesFrom } from "./references";

/** A cell that keeps its formula. */
export interface KeptFormula {
  readonly cell: string;
  /** Ids of the functions that have no plain formula there. */
  readonly without: readonly string[];
}

export type Converted =
  | {
      readonly kind: "converted";
      readonly formulas: number;
      /** The year of the Excel that they need; undefined when Excel 2019 will do. */
      readonly since: number | undefined;
      readonly unequal: readonly string[];
      readonly kept: readonly KeptFormula[];
      /** Cells whose plain formula would have more characters than Excel takes. */
      readonly tooLong: readonly string[];
    }
  /** The selected cells hold no formula of ours. */
  | { readonly kind: "none-selected" }
  /** Cells without a value that the plain formula could be held against. */
  | { readonly kind: "not-calculated"; readonly cells: readonly string[] }
  | { readonly kind: "cancelled" }
  | Refused
  | HalfDone;

interface Candidate extends Replacement {
  readonly cell: string;
  readonly since: number | undefined;
  readonly values: readonly (readonly unknown[])[];
}

/**
 * Plain Excel in the place of our formulas, wherever it gives what stands there.
 * @param where - Ids of sheets; or of the selected sheet those formulas that have a cell of their answer selected.
 */
export async function convertToPlain(
  workbook: Workbook,
  where: readonly string[] | "selection",
  options: RunOptions,
): Promise<Converted> {
  // Right away: reading a large workbook takes seconds, in which the user may select something else.
  const selected = where === "selection" ? await workbook.selectedAreas() : undefined;
  if (selected?.kind === "refused") return selected;
  const [found, help] = await Promise.all([workbook.readSheets([]), loadHelp()]);
  if (found.kind === "refused") return found;
  const isWanted = (sheet: string, rect: Rect) =>
    selected
      ? selected.sheet === sheet && selected.rects.some((one) => meet(one, rect))
      : where.includes(sheet);
  let isAny = false;
  const [candidates, kept]: [Candidate[], KeptFormula[]] = [[], []];
  const [tooLong, waiting]: [string[], string[]] = [[], []];
  for (const sheet of found.sheets)
    for (const { row, column, formula, value } of formulaCells(sheet)) {
      if (!callsOurs(formula)) continue;
      const spill = sheet.spills.find((one) => one.row === row && one.column === column);
      const rect = spill ?? { row, column, rows: 1, columns: 1 };
      if (!isWanted(sheet.id, rect)) continue;
      isAny = true;
      const cell = `${quotedSheet(sheet.name)}!${addressOf(rect)}`;
      if (WAITING.has(errorOf(value) ?? "")) waiting.push(cell);
      const at = { sheet, row, column };
      const plain = toPlain(formula, referencesFrom(formula, at, found), help, spill !== undefined);
      if ("without" in plain) {
        kept.push({ cell, without: plain.without });
        continue;
      }
      if (plain.formula.length > LONGEST_FORMULA) {
        tooLong.push(cell);
        continue;
      }
      const values = valuesOf(sheet, rect);
      const before = values.map((line, i) => line.map((one, j) => (i + j === 0 ? formula : one)));
      candidates.push({
        sheet: sheet.id,
        rect,
        before,
        formula: plain.formula,
        cell,
        since: plain.since,
        values,
      });
    }
  if (selected && !isAny) return { kind: "none-selected" };
  if (waiting.length > 0) return { kind: "not-calculated", cells: waiting };
  const replacing: ReplaceOptions = { ...options, mustGive: candidates.map(({ values }) => values) };
  const result = await workbook.replaceFormulas(candidates, replacing);
  if (result.kind !== "replaced") return result;
  const done = candidates.filter((_, i) => !result.unequal.includes(i));
  const years = done.flatMap(({ since }) => since ?? []);
  return {
    kind: "converted",
    formulas: done.length,
    since: years.length > 0 ? Math.max(...years) : undefined,
    unequal: result.unequal.map((i) => candidates[i].cell),
    kept,
    tooLong,
  };
}

function valuesOf(sheet: SheetInWorkbook, { row, column, rows, columns }: Rect): unknown[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => cellAt(sheet, row + i, column + j).value),
  );
}
