import { labelOf, lastDay } from "../../analysis/time/Period";
import type { TableToWrite } from "../../excel/Workbook";
import type { Language } from "../../i18n/language";
import { BRING_IN_WORDS } from "../../i18n/importing/bringIn";
import { TABLE_WORDS } from "../../i18n/importing/tableWords";
import { cellsOf } from "../../importing/table/cellsOf";
import type { Table, TableSeries } from "../../importing/table/Table";
import { amountWidthOf, columnWidthOf } from "../../sheets/columnWidth";
import { modelOfTable } from "../../model/seriesModel";
import { LOOKS, TABLE_LOOK } from "../../sheets/looks";

const LONGEST_NAME = 31;
const LONGEST_HEADER = 120;
const MOST_DECIMALS = 3;

/** The files that figures come from, and the day: 2026-10-01. */
export interface From {
  readonly names: readonly string[];
  readonly day: string;
}

/** Columns beside that of the periods, as many as a sheet has. */
export const MOST_SERIES = 16_383;

/** What came in as a table of the workbook: a row for each period, a column for each series. */
export function importedTable(table: Table, from: From, language: Language): TableToWrite {
  const [headers, ...rows] = cellsOf(table, "wide", TABLE_WORDS[language]);
  const heads = uniqueHeaders(headers.map((header) => shortened(String(header))));
  const { frequency, periods } = table;
  const title = titleOf(from.names[0]) || BRING_IN_WORDS[language].pasted;
  const note = noteOf(table, from, language);
  const isMonth = frequency === "month";
  const sheetName = sheetNameOf(title);
  return {
    sheetName,
    tableName: otherThan(sheetName, tableNameOf(title)),
    title,
    note,
    headers: heads,
    // Months are month-end dates, as those that are loaded are.
    rows: rows.map((cells, i) => [
      isMonth ? lastDay({ frequency, ordinal: periods[i] }) : labelOf({ frequency, ordinal: periods[i] }),
      ...cells.slice(1),
    ]),
    formats: [isMonth ? "yyyy-mm" : "@", ...table.series.map(formatOf)],
    widths: heads.map((header, i) => (i === 0 ? columnWidthOf(header, ["2000-00"]) : amountWidthOf(header))),
    look: { ...TABLE_LOOK, title: LOOKS.title, note: LOOKS.source },
    model: modelOfTable(table, heads, { source: sourceOf(from, language), day: from.day }, note),
  };
}

const SHOWN_PERIODS = 3;
const SHOWN_SERIES = 5;

/** As much of the table to be as a preview shows: a long one is not made before it is wanted. */
export function previewOf(table: Table, from: From, language: Language): TableToWrite {
  const { periods, series } = table;
  // One between stands for all that are left out.
  const ends = [...periods.slice(0, SHOWN_PERIODS + 1), ...periods.slice(-SHOWN_PERIODS)];
  const short = periods.length > ends.length ? ends : periods;
  const shown = importedTable(
    { ...table, periods: short, series: series.slice(0, SHOWN_SERIES) },
    from,
    language,
  );
  return { ...shown, note: noteOf(table, from, language) };
}

function noteOf(table: Table, from: From, language: Language): string {
  return BRING_IN_WORDS[language].note(sourceOf(from, language), from.day, provisionalFrom(table));
}

export function sourceOf({ names }: From, language: Language): string {
  return names.filter(Boolean).join(", ") || BRING_IN_WORDS[language].pasted;
}

/** As many decimals as the figures have, three at the most. */
export function formatOf({ step }: TableSeries): string {
  const decimals = Math.min(MOST_DECIMALS, Math.max(0, Math.ceil(-Math.log10(step || 1) - 1e-9)));
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}

function provisionalFrom({ frequency, series }: Table): string | undefined {
  const all = series.flatMap(({ provisional }) => [...provisional]);
  if (all.length === 0) return undefined;
  return labelOf({ frequency, ordinal: all.reduce((a, b) => Math.min(a, b)) });
}

/** The header of a table's column has 255 characters at most; what makes it unique comes behind. */
export function shortened(header: string): string {
  const letters = Array.from(header);
  return letters.length > LONGEST_HEADER ? `${letters.slice(0, LONGEST_HEADER).join("")}…` : header;
}

/** A table takes no two columns of one name, however they are written. */
export function uniqueHeaders(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  return headers.map((header) => {
    let free = header;
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${header} ${n}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

function titleOf(file: string): string {
  return file.replace(/\.\w{1,5}$/, "").trim();
}

function sheetNameOf(title: string): string {
  const plain = title.replace(/[\\/?*[\]:\p{Cc}]/gu, " ").slice(0, LONGEST_NAME);
  const name = plain.replace(/^[\s']+|[\s']+$/g, "");
  // Excel keeps the name History for itself.
  return name === "" || /^history$/i.test(name) ? "TRADE" : name;
}

/** Letters and digits of the title; what could be read as a cell or a number gets a letter before it. */
function tableNameOf(title: string): string {
  const letters = title
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .slice(0, 60);
  return /^\p{L}/u.test(letters) && !/^[a-z]{1,3}\d+$|^r\d*c\d*$/i.test(letters)
    ? letters
    : `Table${letters}`;
}

/** A table called as its sheet would puzzle whoever reads a formula. */
function otherThan(sheet: string, name: string): string {
  return name.toLowerCase() === sheet.toLowerCase() ? `${name}Table` : name;
}
