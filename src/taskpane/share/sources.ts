import { sources } from "../../dataset/sources";
import { referencesIn } from "../../grid/formulaReferences";
import type { Rect } from "../../grid/a1";
import { DATA_WORDS } from "../../i18n/data";
import type { Language } from "../../i18n/language";
import { SHARE_PANE } from "../../i18n/sharePane";
import {
  type CellsOfWorkbook,
  formulaCells,
  type SheetInWorkbook,
  type TableOnSheet,
} from "../../model/sheetInWorkbook";
import type { TableInWorkbook } from "../../model/tableInWorkbook";
import type { Place } from "../../sheets/Draft";
import { type Area, placeOf } from "../../sheets/shareCopy/places";
import { addressIn } from "./references";

type At = Place & { readonly sheet: SheetInWorkbook };

/**
 * Where the figures come from that a formula reads, be it by way of other formulas: series that the workbook knows, tables
 * with the sources that their sheets name, or cells.
 * @param own - What the formula itself takes from the shipped figures.
 */
export function sourceFinder(
  workbook: CellsOfWorkbook,
  known: readonly TableInWorkbook[],
  own: (at: At) => readonly string[],
  language: Language,
): (at: At) => readonly string[] {
  const words = SHARE_PANE[language];
  const formulas = new Map(workbook.sheets.map((sheet) => [sheet.id, formulaCells(sheet)]));
  const cited = new Map(workbook.sheets.map((sheet) => [sheet.id, citations(sheet)]));
  const found = new Map<string, readonly string[]>();

  return sourcesAt;

  function sourcesAt(at: At): readonly string[] {
    const key = `${at.sheet.id} ${at.row} ${at.column}`;
    const before = found.get(key);
    if (before) return before;
    found.set(key, []); // a formula that leads back to itself
    const formula = formulas
      .get(at.sheet.id)
      ?.find(({ row, column }) => row === at.row && column === at.column)?.formula;
    const read =
      formula === undefined
        ? []
        : referencesIn(formula).flatMap(({ text }) => placeOf(text, at, workbook) ?? []);
    const lines = [...new Set([...own(at), ...read.flatMap((area) => ofArea(area))])];
    found.set(key, lines);
    return lines;
  }

  function ofArea(area: Area): string[] {
    const { sheet, rect } = area;
    const calculated = (formulas.get(sheet.id) ?? []).filter(({ row, column }) =>
      overlap(filledBy(sheet, { row, column }), rect),
    );
    const tables = sheet.tables.filter(({ whole }) => overlap(whole, rect));
    const behind = calculated.flatMap(({ row, column }) => sourcesAt({ sheet, row, column }));
    if (tables.length > 0) return [...tables.flatMap((table) => ofTable(table, area)), ...behind];
    return calculated.length > 0 ? behind : [words.cells(addressIn(area))];
  }

  function ofTable(table: TableOnSheet, { sheet, rect }: Area): string[] {
    const model = known.find(({ cells }) => cells.name === table.name);
    if (!model) return [words.table(table.name, sheet.name, cited.get(sheet.id) ?? [])];
    const { columns } = model.cells;
    return model.model.columns.flatMap(({ column, name, source, came }) => {
      const place = table.whole.column + columns.findIndex(({ id }) => id === column);
      const isRead = place >= rect.column && place < rect.column + rect.columns;
      const from = [source, source.includes(came) ? "" : DATA_WORDS[language].asOf(came)]
        .filter(Boolean)
        .join(", ");
      return isRead ? [words.series(name, from)] : [];
    });
  }
}

function filledBy({ spills }: SheetInWorkbook, { row, column }: Place): Rect {
  return (
    spills.find((one) => one.row === row && one.column === column) ?? { row, column, rows: 1, columns: 1 }
  );
}

function overlap(a: Rect, b: Rect): boolean {
  const meet = (from: number, size: number, other: number, otherSize: number) =>
    from < other + otherSize && other < from + size;
  return meet(a.row, a.rows, b.row, b.rows) && meet(a.column, a.columns, b.column, b.columns);
}

/** Texts of a sheet that cite a release that we know. */
function citations({ values }: SheetInWorkbook): string[] {
  const known = sources().flatMap(({ en, ko }) => [en, ko]);
  const texts = values
    .flat()
    .filter((value): value is string => typeof value === "string" && value.length > 10);
  return [...new Set(texts.filter((text) => known.some((citation) => text.includes(citation))))];
}
