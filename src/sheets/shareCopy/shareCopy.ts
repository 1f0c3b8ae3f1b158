import { addressOf, type Place } from "../../grid/a1";
import { referenceTexts } from "../../grid/formulaReferences";
import { quotedSheet } from "../../grid/sheetReference";
import type { Language } from "../../i18n/language";
import { SHARE_COPY_WORDS } from "../../i18n/shareCopy";
import {
  type CellsOfWorkbook,
  errorOf,
  formulaCells,
  type SheetInWorkbook,
} from "../../model/sheetInWorkbook";
import type { CellsOf, Draft } from "../Draft";
import { appendixDraft, type AppendixLine, type CellNote } from "./appendixDraft";
import { chartCopy } from "./chartCopies";
import { controlTotal } from "./controlTotal";
import { copyDraft, shownAt } from "./copyDraft";
import { placeOf } from "./places";

/** By this and a number an appendix is known again, whatever its sheet is called by then. */
export const APPENDIX_NAME = "TradeCopy";
const LONGEST_NAME = 31;
/** The answers of a cell that has none yet. */
export const WAITING = new Set(["#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

export interface CopyWanted {
  readonly workbook: CellsOfWorkbook;
  /** Excel's ids of the sheets. */
  readonly chosen: readonly string[];
  readonly noteOf: (sheet: SheetInWorkbook, cell: Place) => CellNote;
  /** 2026-11-26 */
  readonly copiedOn: string;
  readonly language: Language;
}

/** Cells by sheet and address that stand in the way of a copy. */
export interface CopyHindered {
  readonly kind: "not-calculated" | "unknown-name";
  readonly cells: readonly string[];
}

export interface CopyReady {
  readonly kind: "ready";
  /** The copies, and the appendix last. */
  readonly drafts: readonly Draft[];
  readonly formulas: number;
}

/** The chosen sheets as values, with charts over these, and the appendix that says what stands behind them. */
export function shareCopy({
  workbook,
  chosen,
  noteOf,
  copiedOn,
  language,
}: CopyWanted): CopyReady | CopyHindered {
  const sheets = workbook.sheets.filter(({ id }) => chosen.includes(id));
  const hindered = hindrance(sheets);
  if (hindered) return hindered;
  const words = SHARE_COPY_WORDS[language];
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const free = (wanted: string, ending: string) => freeName(wanted, ending, taken);
  const copies = new Map(sheets.map((sheet) => [sheet.id, free(sheet.name, words.copy)]));
  const copyOf = ({ id }: SheetInWorkbook) => copies.get(id);
  const chartsLeftOut: string[] = [];
  const drafts = sheets.map((sheet) => {
    const charts = sheet.charts.flatMap((chart) => {
      const copy = chartCopy(chart, sheet, workbook, copyOf);
      if (!copy) chartsLeftOut.push(chart.title || chart.name);
      return copy ?? [];
    });
    return copyDraft(sheet, copyOf(sheet) as string, charts);
  });
  const lines = sheets.flatMap((sheet) => linesOf(sheet, copyOf(sheet) as string));
  const appendix = appendixDraft(
    {
      name: free(words.appendix, ""),
      definedName: freeDefinedName(workbook),
      lines,
      originals: sheets.map(({ name }) => name),
      copiedOn,
      chartsLeftOut,
    },
    language,
  );
  return { kind: "ready", drafts: [...drafts, appendix], formulas: lines.length };

  function linesOf(sheet: SheetInWorkbook, copy: string): AppendixLine[] {
    return formulaCells(sheet).map(({ row, column, formula }) => {
      const spill = sheet.spills.find((one) => one.row === row && one.column === column);
      const rect = spill ?? { row, column, rows: 1, columns: 1 };
      const holds = referenceTexts(formula).map((text): CellsOf | undefined => {
        const found = placeOf(text, { sheet, row, column }, workbook);
        const name = found && copyOf(found.sheet);
        return found && name !== undefined ? { sheet: name, rect: found.rect } : undefined;
      });
      return {
        sheet: copy,
        rect,
        original: `${quotedSheet(sheet.name)}!${addressOf(rect)}`,
        shown: shownAt(sheet, row, column),
        format: sheet.formats[row - sheet.rect.row][column - sheet.rect.column],
        formula,
        holds,
        note: noteOf(sheet, { row, column }),
        ...(spill && { check: controlTotal(blockOf(sheet, spill)) }),
      };
    });
  }
}

function blockOf(
  { values, rect }: SheetInWorkbook,
  { row, column, rows, columns }: AppendixLine["rect"],
): unknown[][] {
  return values
    .slice(row - rect.row, row - rect.row + rows)
    .map((line) => line.slice(column - rect.column, column - rect.column + columns));
}

/** A figure that is not there yet cannot be copied, and a name that Excel does not know must not travel. */
function hindrance(sheets: readonly SheetInWorkbook[]): CopyHindered | undefined {
  const showing = (isIt: (error: string) => boolean) =>
    sheets.flatMap((sheet) =>
      sheet.values.flatMap((line, i) =>
        line.flatMap((value, j) => {
          const error = errorOf(value);
          if (error === undefined || !isIt(error)) return [];
          const cell = { row: sheet.rect.row + i, column: sheet.rect.column + j, rows: 1, columns: 1 };
          return [`${quotedSheet(sheet.name)}!${addressOf(cell)}`];
        }),
      ),
    );
  const waiting = showing((error) => WAITING.has(error));
  if (waiting.length > 0) return { kind: "not-calculated", cells: waiting };
  const unknown = showing((error) => error === "#NAME?");
  return unknown.length > 0 ? { kind: "unknown-name", cells: unknown } : undefined;
}

/** "Target (copy)", "Target (copy 2)", … as long as Excel allows. */
function freeName(wanted: string, ending: string, taken: Set<string>): string {
  for (let n = 1; ; n++) {
    const words = [ending, n > 1 ? String(n) : ""].filter(Boolean).join(" ");
    const behind = words ? ` (${words})` : "";
    const name = wanted.slice(0, LONGEST_NAME - behind.length) + behind;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

function freeDefinedName({ names, sheets }: CellsOfWorkbook): string {
  const taken = new Set(
    [...names.map(({ name }) => name), ...sheets.flatMap(({ tables }) => tables.map(({ name }) => name))].map(
      (name) => name.toLowerCase(),
    ),
  );
  for (let n = 1; ; n++)
    if (!taken.has(`${APPENDIX_NAME}_${n}`.toLowerCase())) return `${APPENDIX_NAME}_${n}`;
}
