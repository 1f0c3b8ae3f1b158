import type { Frequency } from "../analysis/time/Period";
import { parsePeriod } from "../analysis/time/parsePeriod";
import type { Rect } from "../grid/a1";
import type { Table, TableSeries } from "../importing/table/Table";
import type { Update } from "../importing/table/Update";
import type { ColumnModel, TableModel, WorkbookModel } from "./WorkbookModel";

/** A table of the workbook as it stands there. */
export interface TableCells {
  /** Excel's. */
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly { readonly id: number; readonly header: string }[];
  readonly rows: readonly (readonly unknown[])[];
  /** The same rows as they are typed; left out where no cell is a formula. */
  readonly formulas?: readonly (readonly unknown[])[];
  /** Where they stood on the sheet; left out where they were not read from one. */
  readonly body?: Rect;
}

/** The same as figures, with the way back to the cells. */
export interface TableInWorkbook {
  readonly cells: TableCells;
  readonly model: TableModel;
  readonly table: Table;
  /** The row of a period: the first where it stands twice. */
  readonly rows: ReadonlyMap<number, number>;
  /** The period of each row, if it has one. */
  readonly ordinals: readonly (number | undefined)[];
}

/** A cell of a table, held by what it is and not by where it stands: rows are sorted, tables moved, sheets renamed. */
export interface CellPlace {
  /** Excel's id, and the name by which people know it. */
  readonly table: string;
  readonly tableName: string;
  /** Excel's id. */
  readonly column: number;
  /** Where it stood in the table's body, from 0. */
  readonly row: number;
  /** What its row is known by: the cell of the periods, as it was. */
  readonly key: { readonly column: number; readonly value: unknown };
}

/** The place of a cell, by its row and column in the table's body as it was read. */
export function placeIn({ cells, model }: TableInWorkbook, row: number, column: number): CellPlace {
  const periods = cells.columns.findIndex(({ id }) => id === model.periodColumn);
  return {
    table: cells.id,
    tableName: cells.name,
    column: cells.columns[column].id,
    row,
    key: { column: model.periodColumn, value: cells.rows[row][periods] },
  };
}

/** By the cells as they were read, which nobody changes: a pane asks with every key. */
const remembered = new WeakMap<
  TableCells,
  { readonly model: TableModel; readonly made: TableInWorkbook | undefined }
>();

/** Every table of the workbook whose figures are known. */
export function knownTables(model: WorkbookModel, tables: readonly TableCells[]): readonly TableInWorkbook[] {
  return tables.flatMap((cells) => {
    const known = model.tables.find(({ table }) => table === cells.id);
    if (!known) return [];
    let found = remembered.get(cells);
    if (found?.model !== known) {
      found = { model: known, made: tableInWorkbook(cells, known) };
      remembered.set(cells, found);
    }
    return found.made ?? [];
  });
}

/** @returns undefined where the column of periods or every series is gone. */
export function tableInWorkbook(cells: TableCells, model: TableModel): TableInWorkbook | undefined {
  const placeOf = (id: number) => cells.columns.findIndex((column) => column.id === id);
  const periods = placeOf(model.periodColumn);
  const columns = model.columns.filter(({ column }) => placeOf(column) >= 0);
  if (periods < 0 || columns.length === 0) return undefined;
  const rows = new Map<number, number>();
  const ordinals = cells.rows.map((row) => ordinalOf(row[periods], model.frequency));
  ordinals.forEach((ordinal, i) => {
    if (ordinal !== undefined && !rows.has(ordinal)) rows.set(ordinal, i);
  });
  const series = columns.map((column) => seriesOf(column, placeOf(column.column)));
  const table: Table = {
    frequency: model.frequency,
    periods: [...rows.keys()].sort((a, b) => a - b),
    series,
  };
  return { cells, model: { ...model, columns }, table, rows, ordinals };

  function seriesOf(model: ColumnModel, at: number): TableSeries {
    const values = new Map<number, number>();
    for (const [ordinal, row] of rows) {
      const value = cells.rows[row][at];
      if (typeof value === "number") values.set(ordinal, value);
    }
    const { id, also, name, flow, measure, isCumulative, unit, step, provisional } = model;
    const words = { name, ...(flow && { flow }), measure, isCumulative };
    return { id, also, ...words, ...(unit && { unit }), step, values, provisional: new Set(provisional) };
  }
}

function ordinalOf(cell: unknown, frequency: Frequency): number | undefined {
  if (typeof cell !== "string" && typeof cell !== "number") return undefined;
  try {
    const period = parsePeriod(cell);
    return period.frequency === frequency ? period.ordinal : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a cell's figure is what a formula of the analyst's gives. */
export function isFormulaAt({ rows, formulas }: TableCells, row: number, column: number): boolean {
  const typed = formulas?.[row][column];
  return typeof typed === "string" && typed.startsWith("=") && typed !== rows[row][column];
}

/** A cell that gets another content, and what it must still hold by then. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** Its value, or its formula as it is typed. */
  readonly before: unknown;
  readonly after: string | number | boolean | null | { readonly formula: string };
  /** The number format that it gets: in a cell of texts a number would stay one. */
  readonly format?: string;
}

/** An update in terms of cells: rows and columns count from the first cell of the table's body. */
export interface CellsOfUpdate {
  readonly changes: readonly CellChange[];
  /** Added rows, oldest first: period, and by column the figure. */
  readonly added: readonly { readonly ordinal: number; readonly figures: ReadonlyMap<number, number> }[];
  readonly periodColumn: number;
}

/** Changes of cells that the table has, and the rows of those that it lacks. */
export function cellsOfUpdate({ cells, model, rows }: TableInWorkbook, update: Update): CellsOfUpdate {
  const placeOf = new Map(cells.columns.map(({ id }, i) => [id, i]));
  const columnOf = new Map(model.columns.map(({ id, column }) => [id, placeOf.get(column) as number]));
  const changes: CellChange[] = [];
  const added = new Map<number, Map<number, number>>();
  for (const { series, ordinal, before, after } of update.changes) {
    const column = columnOf.get(series);
    if (column === undefined || after === undefined || after === before) continue;
    const row = rows.get(ordinal);
    if (row !== undefined) changes.push({ row, column, before: cells.rows[row][column], after });
    else added.set(ordinal, (added.get(ordinal) ?? new Map<number, number>()).set(column, after));
  }
  return {
    changes,
    added: [...added].sort(([a], [b]) => a - b).map(([ordinal, figures]) => ({ ordinal, figures })),
    periodColumn: placeOf.get(model.periodColumn) as number,
  };
}
