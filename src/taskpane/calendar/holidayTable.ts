import { parseHoliday } from "../../analysis/time/parseDate";
import type { TablesResult, TableToWrite, TableUpdate } from "../../excel/Workbook";
import { columnReference } from "../../grid/structuredReference";
import { CALENDAR_PANE } from "../../i18n/calendarPane";
import type { Language } from "../../i18n/language";
import type { CellChange, TableCells } from "../../model/tableInWorkbook";
import type { Cell } from "../../sheets/Draft";
import { LOOKS, TABLE_LOOK } from "../../sheets/looks";

/** A one-off holiday, such as a temporary public holiday that was announced after the shipped calendar. */
export interface OneOffHoliday {
  /** Excel serial number. */
  readonly serial: number;
  readonly name: string;
  readonly source: string;
}

/** Such days as a table of the workbook has them; rows count within its body from 0. */
export interface HolidayTable {
  readonly cells: TableCells;
  readonly places: HolidayPlaces;
  readonly days: readonly (OneOffHoliday & { readonly row: number })[];
  /** Cells that stand for a date and name none. */
  readonly unreadable: readonly string[];
}

/** Where date, name and source stand among the table's columns; an analyst may have put others before them, or deleted one. */
export interface HolidayPlaces {
  readonly date: number;
  readonly name: number | undefined;
  readonly source: number | undefined;
}

const FORMATS = ["yyyy-mm-dd", "@", "@"];
const WIDTHS = [80, 160, 200];

/** The workbook's table of one-off holidays, which the model knows by its id. */
export function holidayTable(tables: TablesResult | undefined): HolidayTable | undefined {
  if (tables?.kind !== "tables") return undefined;
  const cells = tables.tables.find(({ id }) => id === tables.model.holidays);
  if (!cells) return undefined;
  const places = placesIn(cells);
  const days: HolidayTable["days"][number][] = [];
  const unreadable: string[] = [];
  cells.rows.forEach((cellsOfRow, row) => {
    const date = cellsOfRow[places.date];
    if (date === "" || date === 0) return;
    const serial = serialOf(date);
    const text = (place: number | undefined) => (place === undefined ? "" : String(cellsOfRow[place]));
    if (serial === undefined) unreadable.push(String(date));
    else days.push({ serial, name: text(places.name), source: text(places.source), row });
  });
  return { cells, places, days, unreadable };
}

/** By their headers in either language; what is called otherwise stands where it was written, unless another does. */
function placesIn({ columns }: TableCells): HolidayPlaces {
  const named = [0, 1, 2].map((i) => {
    const names = Object.values(CALENDAR_PANE).map(({ table }) => table.headers[i]);
    return columns.findIndex(({ header }) => names.includes(header));
  });
  const [date, name, source] = named.map((place, i) =>
    place >= 0 ? place : i < columns.length && !named.includes(i) ? i : undefined,
  );
  return { date: date ?? 0, name, source };
}

function serialOf(cell: unknown): number | undefined {
  if (typeof cell !== "number" && typeof cell !== "string") return undefined;
  try {
    return parseHoliday(cell);
  } catch {
    return undefined;
  }
}

/** What functions take as `holidays`: the column of dates, which grows with its table. */
export function holidaysReference({ cells, places }: HolidayTable): string {
  return columnReference(cells.name, cells.columns[places.date].header);
}

/** The table with its first day. */
export function newHolidayTable(day: OneOffHoliday, language: Language): TableToWrite {
  const { title, note, headers } = CALENDAR_PANE[language].table;
  return {
    sheetName: title,
    tableName: "TradeHolidays",
    title,
    note,
    headers,
    rows: [rowOf(day)],
    formats: FORMATS,
    widths: WIDTHS,
    look: { ...TABLE_LOOK, title: LOOKS.title, note: LOOKS.source },
    isHolidays: true,
  };
}

function rowOf({ serial, name, source }: OneOffHoliday): readonly Cell[] {
  return [serial, name, source];
}

/** A day more: in the first blank row, which one that was taken out has left, else at the end. */
export function withDay({ cells, places }: HolidayTable, day: OneOffHoliday): TableUpdate {
  const blank = cells.rows.findIndex((row) => row.every((cell) => cell === ""));
  const said = [places.date, places.name, places.source];
  const contents = rowOf(day);
  if (blank < 0) {
    const row = cells.columns.map((_, place) =>
      said.includes(place) ? contents[said.indexOf(place)] : undefined,
    );
    return update(cells, [], [{ before: cells.rows.length, cells: row }]);
  }
  const changes = contents.flatMap((after, i): CellChange[] => {
    const column = said[i];
    return column === undefined ? [] : [{ row: blank, column, before: "", after, format: FORMATS[i] }];
  });
  return update(cells, changes, []);
}

/** A day less: its cells are emptied, as often as it stands there. Columns of the analyst's own stay. */
export function withoutDay({ cells, places, days }: HolidayTable, serial: number): TableUpdate {
  const rows = days.filter((day) => day.serial === serial).map(({ row }) => row);
  const changes = rows.flatMap((row) =>
    [places.date, places.name, places.source].flatMap((column): CellChange[] => {
      if (column === undefined) return [];
      const before = cells.formulas?.[row][column] ?? cells.rows[row][column];
      return before === "" ? [] : [{ row, column, before, after: null }];
    }),
  );
  return update(cells, changes, []);
}

function update(
  { id, name, columns, rows }: TableCells,
  changes: readonly CellChange[],
  added: TableUpdate["table"]["added"],
): TableUpdate {
  const headers = columns.map(({ header }) => header);
  return { table: { id, name, headers, rowCount: rows.length, changes, added, newColumns: [] } };
}
