import type { Rect } from "../grid/a1";
import { alignment } from "./alignment";
import { partsOf } from "./cellsInUse";
import type { Input } from "./cellInput";
import { EMPTY_KEY, keyOfCell, keyOfInput } from "./contentKey";
import { type HeldArea, type Places } from "./HeldArea";
import { CELL, type CellBefore, contentBack, foundIn, type HeldCell } from "./heldCell";
import { Refusal } from "./obstacles";

type Size = Pick<Rect, "rows" | "columns">;

/** What is to be put into a cell; null leaves it, or its format, alone. */
interface Restored {
  content: Input | null;
  format: string | null;
}

/**
 * Finds out where the cells of the area have gone; before any of them is put back, since they are known by what they
 * hold, and columns by their widths as long as these are not changed.
 */
export async function placesNow(
  area: HeldArea,
  range: Excel.Range,
  widths: readonly number[] = [],
): Promise<Places> {
  if (area.places) return area.places;
  const size = await sizeOf(range);
  const now = await readParts(range, size);
  const columns = Array.from({ length: size.columns }, (_, column) => range.getCell(0, column).format);
  for (const format of columns) format.load("columnWidth");
  await range.context.sync();
  const widthsNow = columns.map(({ columnWidth }, column) => area.misplacedWidths.get(column) ?? columnWidth);
  const isKnownByWidth = widths.length > 0 && area.widths.size === 0;
  area.places = placesThen(area, now, isKnownByWidth ? [widths, widthsNow] : [[], []]);
  return area.places;
}

/**
 * Puts back every cell that still holds what was written to it. Whatever somebody else has typed meanwhile stays, and
 * so do rows and columns that somebody inserted; a row that was moved is known by its content.
 */
export async function restoreCells(area: HeldArea, range: Excel.Range, known: Places): Promise<void> {
  for (let n = 0; n < TRIES; n++) if (await isRestored(area, range, known)) return;
  throw new Refusal({ kind: "moved" });
}

/** Each of them fails only where somebody changed the cells between a look at them and the request that puts them back. */
const TRIES = 4;

/** @returns Whether the cells were put back; if not, nothing was done. */
async function isRestored(area: HeldArea, range: Excel.Range, known: Places): Promise<boolean> {
  const size = await sizeOf(range);
  const now = await readParts(range, size);
  // A table may have been sorted since.
  const places = area.axes ? placesByAxes(area.grid, now, area.axes) : known;
  const read = now.map((row) => [...row]);
  const restored = now.map((row) => row.map((): Restored => ({ content: null, format: null })));
  restoreMisplaced(area, now, (cell, i, j) => restoreCell(cell, now[i][j], restored[i][j]));
  now.forEach((row, i) =>
    row.forEach((cell, j) => {
      const [r, c] = [places.rows[i], places.columns[j]];
      if (r === undefined || c === undefined) return;
      // What was written beside a table stays where it is when the table is sorted.
      const stayed = now.length === area.grid.length && !isWritten(area.grid[r][c], cell);
      const own = stayed && isWritten(area.grid[i][c], cell) ? area.grid[i][c] : area.grid[r][c];
      restoreCell(own, cell, restored[i][j]);
    }),
  );
  const formats = restored.map((row) => row.map(({ format }) => format));
  await assignParts(range, size, formats, async (cells, rows) => {
    cells.numberFormat = rows;
    await cells.context.sync();
  });
  let isInTime = true;
  const contents = restored.map((row) => row.map(({ content }) => content));
  await assignParts(range, size, contents, async (cells, rows, { row: first }) => {
    const found = cells.load(CELL);
    cells.formulasR1C1 = rows;
    await cells.context.sync();
    const isChanged = rows.map((row, i) =>
      row.map((content, j) => content !== null && !isSame(foundIn(found, i, j), read[first + i][j])),
    );
    if (!isChanged.flat().includes(true)) return;
    isInTime = false;
    cells.formulasR1C1 = rows.map((row, i) =>
      row.map((content, j) => (content === null ? null : contentBack(foundIn(found, i, j)))),
    );
    await cells.context.sync();
  });
  return isInTime;
}

function isSame(a: CellBefore, b: CellBefore): boolean {
  return keyOfCell(a.value, a.formula) === keyOfCell(b.value, b.formula);
}

/** What a request did that came after rows or columns were inserted is taken from the cells of now first, last to first. */
function restoreMisplaced(
  { misplaced }: HeldArea,
  now: CellBefore[][],
  restore: (cell: HeldCell, i: number, j: number) => CellBefore,
): void {
  for (const { rect, cells } of [...misplaced].reverse())
    cells.forEach((row, i) =>
      row.forEach((cell, j) => {
        const [r, c] = [rect.row + i, rect.column + j];
        if (now[r]?.[c]) now[r][c] = restore(cell, r, c); // else it has gone beyond the area
      }),
    );
}

async function sizeOf(range: Excel.Range): Promise<Size> {
  range.load("rowCount,columnCount");
  await range.context.sync();
  return { rows: range.rowCount, columns: range.columnCount };
}

function isWritten({ content }: HeldCell, { value, formula }: CellBefore): boolean {
  return content !== undefined && keyOfCell(value, formula) === keyOfInput(content);
}

/** @returns What the cell then holds. */
function restoreCell({ before, content, format }: HeldCell, now: CellBefore, to: Restored): CellBefore {
  let { value, formula, relative, format: nowFormat } = now;
  if (format !== undefined && nowFormat !== before.format) to.format = nowFormat = before.format;
  if (content === undefined) return { value, formula, relative, format: nowFormat };
  const [key, keyBefore] = [keyOfCell(value, formula), keyOfCell(before.value, before.formula)];
  const isOurs = key === keyOfInput(content) || key === EMPTY_KEY;
  if (isOurs && key !== keyBefore) {
    to.content = contentBack(before);
    ({ value, formula, relative } = before);
  }
  return { value, formula, relative, format: nowFormat };
}

function placesThen(
  area: HeldArea,
  now: CellBefore[][],
  [widthsThen, widthsNow]: readonly [readonly number[], readonly number[]],
): Places {
  const { grid } = area;
  const unused: Restored = { content: null, format: null };
  restoreMisplaced(area, now, (cell, i, j) => restoreCell(cell, now[i][j], unused));
  if (area.axes) return placesByAxes(grid, now, area.axes);
  const columnKeys = (cells: readonly (readonly string[])[], widths: readonly number[]) =>
    (cells[0] ?? []).map((_, j) => `${cells.map((row) => row[j]).join("\n")} ${widths[j]}`);
  const then = grid.map((row) => row.map(keyThen));
  const keys = now.map((row) =>
    row.map(({ value, formula, format }) => keyOf(keyOfCell(value, formula), format)),
  );
  const columns =
    keys[0]?.length === then[0].length
      ? then[0].map((_, j) => j)
      : alignment(columnKeys(then, widthsThen), columnKeys(keys, widthsNow));
  const known = columns.flatMap((column, j) => (column === undefined ? [] : [{ column, j }]));
  const rows = alignment(
    then.map((row) => known.map(({ column }) => row[column]).join("\n")),
    keys.map((row) => known.map(({ j }) => row[j]).join("\n")),
  );
  return { rows, columns };
}

/** Rows of a table are known by their keys and columns by their headers, whatever else was typed into them. */
function placesByAxes(
  then: readonly (readonly HeldCell[])[],
  now: readonly (readonly CellBefore[])[],
  axes: NonNullable<HeldArea["axes"]>,
): Places {
  const nowKey = ({ value, formula }: CellBefore) => keyOfCell(value, formula);
  const headers = then[axes.row].map(contentThen);
  const isHeader = (cell: CellBefore) => headers.includes(nowKey(cell));
  const matches = now.map((row) => row.filter(isHeader).length);
  const headersNow = now[matches.indexOf(Math.max(...matches))];
  const columns =
    headersNow.length === headers.length
      ? headers.map((_, j) => j)
      : alignment(headers, headersNow.map(nowKey));
  const key = columns.indexOf(axes.column);
  const rows = alignment(
    then.map((row) => contentThen(row[axes.column])),
    now.map((row) => (key < 0 ? "" : nowKey(row[key]))),
  );
  return { rows, columns };
}

function contentThen({ before, content }: HeldCell): string {
  return content === undefined ? keyOfCell(before.value, before.formula) : keyOfInput(content);
}

function keyThen(cell: HeldCell): string {
  return keyOf(contentThen(cell), cell.format ?? cell.before.format);
}

function keyOf(content: string, format: string): string {
  return `${content} ${format}`;
}

function cellsOf(range: Excel.Range, { row, column, rows, columns }: Rect): Excel.Range {
  return range.getCell(row, column).getAbsoluteResizedRange(rows, columns);
}

async function readParts(range: Excel.Range, size: Size): Promise<CellBefore[][]> {
  const now: CellBefore[][] = [];
  for (const part of partsOf({ row: 0, column: 0, ...size })) {
    const cells = cellsOf(range, part).load(CELL);
    // One by one: a larger answer would be refused
    await range.context.sync();
    now.push(...cells.values.map((row, i) => row.map((_, j) => foundIn(cells, i, j))));
  }
  return now;
}

async function assignParts(
  range: Excel.Range,
  size: Size,
  whole: readonly (readonly (Input | null)[])[],
  assign: (cells: Excel.Range, rows: Input[][], part: Rect) => Promise<void>,
): Promise<void> {
  for (const part of partsOf({ row: 0, column: 0, ...size })) {
    const rows = whole.slice(part.row, part.row + part.rows);
    if (rows.every((row) => row.every((cell) => cell === null))) continue;
    // Office.js's types do not say that null leaves a cell alone.
    await assign(cellsOf(range, part), rows as Input[][], part);
  }
}
