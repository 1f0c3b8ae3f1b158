import type { CellStore, Rect, TableInfo } from "../CellStore";
import { intersection } from "./address";

/** What a user types or pastes right of a table, or under it, becomes part of the table; what an add-in writes does not. */
export function growTable(store: CellStore, sheetId: string, edited: Rect): void {
  if (store.read(sheetId, edited.row, edited.column).value === "" && !hasFormula(store, sheetId, edited))
    return;
  const tables = store.tables().filter((table) => table.sheetId === sheetId);
  for (const table of tables) {
    const rect = grown(table.rect, edited);
    const isFree = tables.every((other) => other === table || !intersection(other.rect, rect ?? other.rect));
    if (!rect || !isFree) continue;
    store.asAddin(() => {
      nameColumns(store, table, rect);
      store.resizeTable(table.id, rect);
    });
    return;
  }
}

function hasFormula(store: CellStore, sheetId: string, { row, column }: Rect): boolean {
  return store.read(sheetId, row, column).formula !== undefined;
}

function grown(table: Rect, edited: Rect): Rect | undefined {
  const [right, below] = [table.column + table.columns, table.row + table.rows];
  const isInRows = edited.row >= table.row && edited.row + edited.rows <= below;
  const isInColumns = edited.column >= table.column && edited.column + edited.columns <= right;
  if (edited.column === right && isInRows) return { ...table, columns: table.columns + edited.columns };
  if (edited.row === below && isInColumns) return { ...table, rows: table.rows + edited.rows };
  return undefined;
}

/** Excel leaves no header blank: one that was emptied gets a name again. */
export function nameBlankHeaders(store: CellStore, sheetId: string, edited: Rect): void {
  for (const table of store.tables()) {
    const { rect } = table;
    const isHeader = table.sheetId === sheetId && intersection({ ...rect, rows: 1 }, edited);
    if (isHeader) nameColumns(store, { ...table, rect: { ...rect, columns: 0 } }, rect);
  }
}

/** A new column without a header is called Column1, Column2 … */
function nameColumns(store: CellStore, { sheetId, rect }: TableInfo, { columns }: Rect): void {
  const header = (place: number) => String(store.read(sheetId, rect.row, rect.column + place).value);
  const taken = new Set(Array.from({ length: columns }, (_, place) => header(place).toLowerCase()));
  for (let place = rect.columns; place < columns; place++) {
    if (header(place) !== "") continue;
    let n = 1;
    while (taken.has(`column${n}`)) n++;
    taken.add(`column${n}`);
    const at = { row: rect.row, column: rect.column + place, rows: 1, columns: 1 };
    store.write(sheetId, at, [[{ value: `Column${n}` }]]);
  }
}
