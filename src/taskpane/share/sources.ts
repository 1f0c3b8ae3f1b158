import { sources } from "../../dataset/sources";
import { referencesIn } from "../../grid/formulaReferences";
import { meet, type Place, type Rect } from "../../grid/a1";
import type { Language } from "../../i18n/language";
import { SHARE_PANE } from "../../i18n/sharePane";
import {
  type CellsOfWorkbook,
  formulaCells,
  type SheetInWorkbook,
  type TableOnSheet,
} from "../../model/sheetInWorkbook";
import type { TableInWorkbook } from "../../model/tableInWorkbook";
import type { SeriesModel } from "../../model/WorkbookModel";
import { type Area, placeOf } from "../../sheets/shareCopy/places";
import { seriesIn, seriesSources } from "../seriesSources";
import { addressIn } from "./references";

/** A series that the workbook knows, or in words. */
type Source = SeriesModel | string;
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
  const found = new Map<string, readonly Source[]>();

  return (at) => {
    const sources = [...new Set(sourcesAt(at))];
    const series = sources.filter((one) => typeof one !== "string");
    const others = sources.filter((one) => typeof one === "string");
    return [...seriesSources(series, language), ...others];
  };

  function sourcesAt(at: At): readonly Source[] {
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
    const sources = [...new Set([...own(at), ...read.flatMap((area) => ofArea(area))])];
    found.set(key, sources);
    return sources;
  }

  function ofArea(area: Area): Source[] {
    const { sheet, rect } = area;
    const calculated = (formulas.get(sheet.id) ?? []).filter(({ row, column }) =>
      meet(filledBy(sheet, { row, column }), rect),
    );
    const tables = sheet.tables.filter(({ whole }) => meet(whole, rect));
    const behind = calculated.flatMap(({ row, column }) => sourcesAt({ sheet, row, column }));
    if (tables.length > 0) return [...tables.flatMap((table) => ofTable(table, area)), ...behind];
    return calculated.length > 0 ? behind : [words.cells(addressIn(area))];
  }

  function ofTable(table: TableOnSheet, { sheet, rect }: Area): Source[] {
    const model = known.find(({ cells }) => cells.name === table.name);
    if (!model) return [words.table(table.name, sheet.name, cited.get(sheet.id) ?? [])];
    return seriesIn(model, table.body, rect);
  }
}

function filledBy({ spills }: SheetInWorkbook, { row, column }: Place): Rect {
  return (
    spills.find((one) => one.row === row && one.column === column) ?? { row, column, rows: 1, columns: 1 }
  );
}

/** Texts of a sheet that cite a release that we know. */
function citations({ values }: SheetInWorkbook): string[] {
  const known = sources().flatMap(({ en, ko }) => [en, ko]);
  const texts = values
    .flat()
    .filter((value): value is string => typeof value === "string" && value.length > 10);
  return [...new Set(texts.filter((text) => known.some((citation) => text.includes(citation))))];
}
