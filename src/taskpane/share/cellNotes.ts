import type { Place } from "../../grid/a1";
import { toPlain } from "../../compose/plainExcel/toPlain";
import { explain, type Explained } from "../../explain/explain";
import { sourceInWords } from "../../explain/sourceInWords";
import type { FunctionHelp } from "../../functions/help";
import { errorMessage } from "../../i18n/errors";
import { EXPLAIN_WORDS } from "../../i18n/explain";
import type { Language } from "../../i18n/language";
import { SHARE_COPY_WORDS } from "../../i18n/shareCopy";
import { SHARE_PANE } from "../../i18n/sharePane";
import { callsOurs } from "../../grid/callsOurs";
import { referencesIn } from "../../grid/formulaReferences";
import { placeOf } from "../../sheets/shareCopy/places";
import {
  cellAt,
  type CellsOfWorkbook,
  errorOf,
  formulaCells,
  type SheetInWorkbook,
} from "../../model/sheetInWorkbook";
import type { TableInWorkbook } from "../../model/tableInWorkbook";
import type { CellNote } from "../../sheets/shareCopy/appendixDraft";
import { addressIn, referencesFrom } from "./references";
import { sourceFinder } from "./sources";

/** Functions that take figures from those that are shipped. */
const FROM_SHIPPED = /TRADE\.(?:EXPORTS|IMPORTS|BALANCE|PUBLISHED_GROWTH|EXPORT_TARGET)\b/i;
const FUNCTION = /TRADE\.([A-Z0-9_]+)/i;

export interface NotesWanted {
  readonly workbook: CellsOfWorkbook;
  readonly sheets: readonly SheetInWorkbook[];
  readonly known: readonly TableInWorkbook[];
  readonly help: readonly FunctionHelp[];
  readonly language: Language;
}

/**
 * What is said of every formula of the sheets. Only those are calculated again that take shipped figures or show none:
 * the others say enough by what they read.
 */
export async function cellNotes(
  wanted: NotesWanted,
  signal: AbortSignal,
): Promise<(sheet: SheetInWorkbook, cell: Place) => CellNote> {
  const { workbook, sheets, known, help, language } = wanted;
  const explained = new Map<string, Explained>();
  for (const sheet of workbook.sheets)
    for (const { row, column, formula, value } of formulaCells(sheet)) {
      if (signal.aborted) break;
      const isAsked =
        FROM_SHIPPED.test(formula) ||
        (sheets.includes(sheet) && (value === "" || errorOf(value) !== undefined));
      if (!callsOurs(formula) || !isAsked) continue;
      const cell = { formula, place: { row: 0, column: 0 }, shown: value };
      const found = await explain(cell, referencesFrom(formula, { sheet, row, column }, workbook), help);
      if (found) explained.set(keyOf(sheet, { row, column }), found);
    }
  const shippedOf = ({ sheet, row, column }: At) =>
    (explained.get(keyOf(sheet, { row, column }))?.calls ?? []).flatMap(({ provenance }) =>
      provenance
        ? [
            sourceInWords(provenance, language)
              .map(({ text }) => text)
              .join(": "),
          ]
        : [],
    );
  const sourcesAt = sourceFinder(workbook, known, shippedOf, language);
  const reasonAt = reasonFinder(workbook, explained, language);
  return (sheet, place) => {
    const source = sourcesAt({ sheet, ...place }).join("; ");
    const reason = reasonAt({ sheet, ...place });
    return {
      ...plainOf({ sheet, ...place }, wanted),
      ...(reason && { reason }),
      ...(source && { source }),
    };
  };
}

type At = Place & { readonly sheet: SheetInWorkbook };

function keyOf({ id }: SheetInWorkbook, { row, column }: Place): string {
  return `${id} ${row} ${column}`;
}

/** Why a cell shows no figure: what its function says, or that of the first cell it reads that shows none, or else Excel. */
function reasonFinder(
  workbook: CellsOfWorkbook,
  explained: ReadonlyMap<string, Explained>,
  language: Language,
) {
  const words = SHARE_PANE[language];
  return reasonAt;

  function reasonAt(at: At, seen: readonly string[] = []): string | undefined {
    const key = keyOf(at.sheet, at);
    const { value, formula } = cellAt(at.sheet, at.row, at.column);
    const error = errorOf(value);
    if (formula === undefined || (error === undefined && value !== "") || seen.includes(key))
      return undefined;
    const reasons = (explained.get(key)?.calls ?? []).flatMap(({ reason }) =>
      reason ? [errorMessage(reason.code, reason.details, language)] : [],
    );
    if (reasons.length > 0) return [...new Set(reasons)].join(" ");
    if (error === undefined) return undefined;
    for (const { text } of referencesIn(formula)) {
      const area = placeOf(text, at, workbook);
      if (!area || area.rect.rows * area.rect.columns !== 1) continue;
      const cell = { sheet: area.sheet, row: area.rect.row, column: area.rect.column };
      const told = reasonAt(cell, [...seen, key]);
      if (told) return words.because(addressIn(area), told);
    }
    return EXPLAIN_WORDS[language].excelErrors[error] ?? words.shows(error);
  }
}

/** The same without functions of ours, where one is known, or else how plain Excel would answer what the function does. */
function plainOf(at: At, { workbook, help, language }: NotesWanted): CellNote {
  const words = SHARE_COPY_WORDS[language];
  const { formula } = cellAt(at.sheet, at.row, at.column);
  if (formula === undefined || !callsOurs(formula)) return {};
  const isMany = at.sheet.spills.some(({ row, column }) => row === at.row && column === at.column);
  const own = toPlain(formula, referencesFrom(formula, at, workbook), help, isMany);
  const needs = (since: number | undefined) =>
    since === undefined ? words.anyExcel : words.excelSince(since);
  if ("formula" in own) return { plain: own.formula, needs: needs(own.since) };
  const id = FUNCTION.exec(formula)?.[1].toUpperCase();
  const plain = help.find((one) => one.id === id)?.plain;
  return plain ? { plain: words.pattern(plain.example, plain.formula), needs: needs(plain.since) } : {};
}
