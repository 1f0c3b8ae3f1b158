// What somebody does by hand in the sheet, while the other's pane, or her own, may be writing.
import { host, store } from "../excel/workbook";
import type { Random } from "../fuzz/Random";
import type { Desk, Written } from "./paneActions";
import { type figuresNow, keyOf, knownNow } from "./workbookNow";

/** What she has typed, or what is gone for good. */
export interface ByHand {
  readonly name: string;
  readonly typed?: readonly Written[];
  /** A text of her own outside the tables, and where. */
  readonly own?: { readonly text: string; readonly sheetId: string };
  /** Sheets that were deleted, with all that was there. */
  readonly deleted?: readonly string[];
  /** A table that is a plain range from now on. */
  readonly ended?: string;
}

/** @param settled - The figures before what is going on began: nobody types into a row that is just being added. */
type HandAction = (random: Random, desk: Desk, settled: ReturnType<typeof figuresNow>) => ByHand | undefined;

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const tableObject = (random: Random) => {
  const known = new Set(knownNow().map(({ cells }) => cells.id));
  const tables = host.workbook.tableList().filter(({ id }) => known.has(id));
  return tables.length > 0 ? random.pick(tables) : undefined;
};

const typeOwn: HandAction = (random, desk) => {
  const sheetId = random.pick(store.sheetIds().filter((id) => !store.isSheetHidden(id)));
  const [row, column] = [random.whole(0, 40), random.whole(14, 20)];
  if (store.read(sheetId, row, column).value !== "") return undefined;
  const text = `own ${desk.fresh()}`;
  store.write(sheetId, at(row, column), [[{ value: text }]]);
  return { name: "types a text of her own", own: { text, sheetId } };
};

const typeFigure: HandAction = (random, desk, settled) => {
  const there = knownNow();
  if (there.length === 0) return undefined;
  const { cells, model, rows, table } = random.pick(there);
  const { rect, sheetId } = store
    .tables()
    .map((one) => ({ ...one }))
    .find(({ id }) => id === cells.id) as { rect: ReturnType<typeof at>; sheetId: string };
  const then = new Set([...(settled.get(cells.id)?.keys() ?? [])].map((key) => Number(key.split(" ")[1])));
  const known = [...rows].filter(([ordinal]) => then.has(ordinal));
  if (known.length === 0) return undefined;
  const [ordinal, row] = random.pick(known);
  const { id, column } = random.pick(model.columns);
  const place = cells.columns.findIndex((one) => one.id === column);
  const after = desk.fresh();
  const before = table.series.find((one) => one.id === id)?.values.get(ordinal);
  store.write(sheetId, at(rect.row + 1 + row, rect.column + place), [[{ value: after }]]);
  return { name: "types a figure", typed: [{ table: cells.id, key: keyOf(id, ordinal), before, after }] };
};

const sort: HandAction = (random) => {
  const table = tableObject(random);
  if (!table || table.worksheet.protection.protected) return undefined;
  const key = random.whole(0, table.columns.itemsList().length - 1);
  table.sort.apply([{ key, ascending: random.chance(0.5) }]);
  return { name: `sorts ${table.name} by column ${key}` };
};

const filter: HandAction = (random) => {
  const column = tableObject(random)?.columns.itemsList()[1];
  if (!column) return undefined;
  column.filter.applyCustomFilter(`>${random.whole(0, 200)}`);
  return { name: "filters" };
};
const clearFilter: HandAction = (random) => {
  tableObject(random)?.clearFilters();
  return { name: "clears filters" };
};

const insertRows: HandAction = (random) => {
  const sheetId = random.pick(store.sheetIds());
  const row = random.whole(0, 8);
  store.insertRows(sheetId, row, random.whole(1, 2));
  return { name: `inserts rows at ${row}` };
};
const insertColumns: HandAction = (random) => {
  const sheetId = random.pick(store.sheetIds());
  const column = random.whole(0, 4);
  store.insertColumns(sheetId, column, 1);
  return { name: `inserts a column at ${column}` };
};

const rename: HandAction = (random, desk) => {
  const sheet = random.pick(host.workbook.sheetList());
  sheet.name = `Renamed ${Math.floor(desk.fresh())}`;
  return { name: "renames a sheet" };
};
const renameTable: HandAction = (random, desk) => {
  const table = tableObject(random);
  if (!table) return undefined;
  table.name = `Table_${Math.floor(desk.fresh())}`;
  return { name: "renames a table" };
};

const deleteSheet: HandAction = (random) => {
  const sheets = host.workbook.sheetList();
  const isRevisions = (id: string) =>
    store.tables().some(({ sheetId, name }) => sheetId === id && name.startsWith("TradeRevisions"));
  const free = sheets.filter(({ id }) => !isRevisions(id));
  if (free.length < 3) return undefined;
  const { id } = random.pick(free);
  host.workbook.sheetById(id).delete();
  return { name: "deletes a sheet", deleted: [id] };
};

const endTable: HandAction = (random) => {
  const table = tableObject(random);
  if (!table) return undefined;
  const { id } = table;
  table.convertToRange();
  return { name: "turns a table into a range", ended: id };
};

/** Those that move what is there. */
const MOVES: readonly HandAction[] = [sort, sort, sort, insertRows, insertColumns];
/** At any moment between two requests. */
export const HAND_ACTIONS: readonly HandAction[] = [
  ...MOVES,
  ...[typeOwn, typeOwn, typeOwn, typeFigure, typeFigure, typeFigure, filter, clearFilter],
  ...[rename, renameTable],
];
/** Rarely. */
export const DELETIONS: readonly HandAction[] = [deleteSheet, endTable];
