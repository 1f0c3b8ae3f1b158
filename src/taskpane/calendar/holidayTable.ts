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
  readonly days: readonly (OneOffHoliday & { readonly row: number })[];
  /** Cells that stand for a date and name none. */
  readonly unreadable: readonly string[];
}

const FORMATS = ["yyyy-mm-dd", "@", "@"];
const WIDTHS = [80, 160, 200];

/** The workbook's table of one-off holidays, which the model knows by its id. */
export function holidayTable(tables: TablesResult | undefined): HolidayTable | undefined {
  if (tables?.kind !== "tables") return undefined;
  const cells = tables.tables.find(({ id }) => id === tables.model.holidays);
  if (!cells) return undefined;
  const days: HolidayTable["days"][number][] = [];
  const unreadable: string[] = [];
  cells.rows.forEach(([date, name = "", source = ""], row) => {
    if (date === "" || date === 0) return;
    const serial = serialOf(date);
    if (serial === undefined) unreadable.push(String(date));
    else days.push({ serial, name: String(name), source: String(source), row });
  });
  return { cells, days, unreadable };
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
export function holidaysReference({ cells }: HolidayTable): string {
  return columnReference(cells.name, cells.columns[0].header);
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
export function withDay({ cells }: HolidayTable, day: OneOffHoliday): TableUpdate {
  const blank = cells.rows.findIndex((row) => row.every((cell) => cell === ""));
  if (blank < 0) {
    const own = cells.columns.slice(FORMATS.length).map(() => undefined);
    return update(cells, [], [{ before: cells.rows.length, cells: [...rowOf(day), ...own] }]);
  }
  const changes = rowOf(day).map((after, column): CellChange => ({
    row: blank,
    column,
    before: "",
    after,
    format: FORMATS[column],
  }));
  return update(cells, changes, []);
}

/** A day less: its cells are emptied, as often as it stands there. Columns of the analyst's own stay. */
export function withoutDay({ cells, days }: HolidayTable, serial: number): TableUpdate {
  const rows = days.filter((day) => day.serial === serial).map(({ row }) => row);
  const changes = rows.flatMap((row) =>
    FORMATS.flatMap((_, column): CellChange[] => {
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
