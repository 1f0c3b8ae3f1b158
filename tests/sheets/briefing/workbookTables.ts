// A workbook with the shipped figures loaded as tables, as the analyst of a month would have it: that month as first
// printed, the past as known today, nothing after it.
import type { Period } from "../../../src/analysis/time/Period";
import { parsePeriod } from "../../../src/analysis/time/parsePeriod";
import type { Indicator } from "../../../src/dataset/types";
import type { TableToWrite } from "../../../src/excel/Workbook";
import { en } from "../../../src/i18n/en";
import { ko } from "../../../src/i18n/ko";
import type { Language } from "../../../src/i18n/language";
import { tableInWorkbook, type TableInWorkbook } from "../../../src/model/tableInWorkbook";
import type { TableModel } from "../../../src/model/WorkbookModel";
import type { Cell, Draft } from "../../../src/sheets/Draft";
import { emptyForm, type Group, isProblem, readForm } from "../../../src/taskpane/loading/loadRequest";
import { tableToWrite } from "../../../src/taskpane/loading/tableToWrite";
import { plainDraft } from "../../plainDraft";

export const GROUPS: readonly Group[] = [
  "exports",
  "imports",
  "ministry",
  "customs",
  "destinations",
  "importedItems",
  "first20",
];

/** The tables of groups up to a month. */
export function loadedTables(
  asOf: string,
  language: Language,
  groups: readonly Group[] = GROUPS,
): readonly TableToWrite[] {
  return groups.map((group) => {
    const request = readForm({ ...emptyForm(group), to: asOf });
    if (isProblem(request)) throw new Error(`no figures of ${group}`);
    const month = parsePeriod(asOf);
    const written = tableToWrite(request, language === "ko" ? ko : en, language);
    const rows = written.rows.map((row, i) =>
      isSame(request.periods[i], month)
        ? row.map((cell, j): Cell =>
            j === 0 ? cell : (firstPrint(request.series[j - 1].indicator, month) ?? cell),
          )
        : row,
    );
    return { ...written, rows };
  });
}

function firstPrint({ first }: Indicator, month: Period): number | undefined {
  return first.months.find(({ period }) => isSame(period, month))?.value;
}

function isSame(a: Period, b: Period): boolean {
  return a.frequency === b.frequency && a.ordinal === b.ordinal;
}

/** The same as the workbook gives them back. */
export function inWorkbook(tables: readonly TableToWrite[]): TableInWorkbook[] {
  return tables.map(({ tableName, sheetName, headers, rows, model }) => {
    if (!model) throw new Error(`${tableName} is not known again`);
    const columns = headers.map((header, id) => ({ id, header }));
    const known: TableModel = {
      table: tableName,
      frequency: model.frequency,
      periodColumn: 0,
      columns: headers.slice(1).map((header, i) => ({ ...model.series[header], column: i + 1 })),
    };
    const found = tableInWorkbook({ id: tableName, name: tableName, sheet: sheetName, columns, rows }, known);
    if (!found) throw new Error(`${tableName} has no series`);
    return found;
  });
}

/** A sheet for each table, so that formulas find them. */
export function tableDrafts(tables: readonly TableToWrite[]): Draft[] {
  return tables.map(({ sheetName, tableName, headers, rows, formats, look }) => ({
    ...plainDraft(sheetName),
    tables: [{ row: 0, column: 0, name: tableName, headers, rows, formats, look }],
  }));
}
