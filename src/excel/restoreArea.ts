import type { Rect } from "../grid/a1";
import { alignment } from "./alignment";
import { partsOf } from "./readCells";
import { AS_TEXT, type Input } from "./cellInput";
import { EMPTY_KEY, keyOfCell, keyOfInput } from "./contentKey";
import { handAlive } from "./handAlive";
import { type HeldArea, type Places } from "./HeldArea";
import {
  CELL,
  type CellBefore,
  contentBack,
  contentKeyOf,
  foundIn,
  type HeldCell,
  isAlive,
} from "./heldCell";
import { Refusal } from "./obstacles";
import { type Axes, type CellFinder, cellFinder, headerRowOf, type Lines } from "./tableLines";

type Size = Pick<Rect, "rows" | "columns">;

/** What is to be put into a cell; null leaves it, or its format, alone. */
interface Restored {
  content: CellBefore | null;
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
  const now = await readCells(area, range.context);
  const size = { columns: now[0].length };
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
export async function restoreCells(
  area: HeldArea,
  context: Excel.RequestContext,
  known: Places,
): Promise<void> {
  for (let n = 0; n < TRIES; n++) if (await isRestored(area, context, known)) return;
  throw new Refusal({ kind: "moved" });
}

/** Each of them fails only where somebody changed the cells between a look at them and the request that puts them back. */
const TRIES = 4;

/** @returns Whether the cells were put back; if not, nothing was done. */
async function isRestored(area: HeldArea, context: Excel.RequestContext, known: Places): Promise<boolean> {
  const now = await readCells(area, context);
  const read = now.map((row) => [...row]);
  const restored = now.map((row) => row.map((): Restored => ({ content: null, format: null })));
  restoreEntries(area, now, (cell, i, j) => restoreCell(cell, now[i][j], restored[i][j]));
  // Of a table with axes every request has entries.
  for (const [i, row] of area.axes ? [] : now.entries())
    row.forEach((cell, j) => {
      const [r, c] = [known.rows[i], known.columns[j]];
      if (r !== undefined && c !== undefined) row[j] = restoreCell(area.grid[r][c], cell, restored[i][j]);
    });
  const formats = restored.map((row) => row.map(({ format }) => format));
  await assignParts(area, context, formats, async (cells, rows) => {
    cells.numberFormat = rows;
    await cells.context.sync();
  });
  let isInTime = true;
  const back = restored.map((row, i) =>
    // An apostrophe would be seen where the format is that of texts by then.
    row.map(({ content }, j) => content && { ...content, format: now[i][j].format }),
  );
  const contents = back.map((row) => row.map((content) => content && contentBack(content)));
  await assignParts(area, context, contents, async (cells, rows, { row: first }) => {
    const found = cells.load(CELL);
    const ofTexts = rows.map((row, i) => row.map((_, j) => isAliveAsText(back[first + i][j])));
    handAlive(cells, ofTexts, () => (cells.formulasR1C1 = rows));
    await cells.context.sync();
    const isChanged = rows.map((row, i) =>
      row.map((content, j) => content !== null && !isSame(foundIn(found, i, j), read[first + i][j])),
    );
    if (!isChanged.flat().includes(true)) return;
    isInTime = false;
    const others = rows.map((row, i) =>
      row.map((content, j) => (content === null ? null : foundIn(found, i, j))),
    );
    const othersOfTexts = others.map((row) => row.map(isAliveAsText));
    handAlive(cells, othersOfTexts, () => {
      // Office.js's types do not say that null leaves a cell alone.
      cells.formulasR1C1 = others.map((row) => row.map((cell) => cell && contentBack(cell))) as Input[][];
    });
    await cells.context.sync();
  });
  return isInTime;
}

function isAliveAsText(cell: CellBefore | null): boolean {
  return cell !== null && cell.format === AS_TEXT && isAlive(cell);
}

function isSame(a: CellBefore, b: CellBefore): boolean {
  return keyOfCell(a.value, a.formula) === keyOfCell(b.value, b.formula);
}

/** What single requests did is taken from the cells of now first, last to first. */
function restoreEntries(
  area: HeldArea,
  now: CellBefore[][],
  restore: (cell: HeldCell, i: number, j: number) => CellBefore,
): void {
  const inPlace: CellFinder = (row, column) => [row, column];
  let find = inPlace;
  let known: Lines | undefined;
  for (const { rect, cells, lines } of area.toUndo().reverse()) {
    // Entries of one request have the same.
    if (lines !== known) find = lines ? cellFinder(lines, now) : inPlace;
    known = lines;
    cells.forEach((row, i) =>
      row.forEach((cell, j) => {
        const then = [rect.row + i, rect.column + j] as const;
        const place = find(...then);
        // What was written beside a table stays where it is when the table is sorted.
        const [r, c] = !isWritten(cell, now, place) && isWritten(cell, now, then) ? then : place;
        if (now[r]?.[c]) now[r][c] = restore(cell, r, c); // else it has gone beyond the area
      }),
    );
  }
}

function isWritten(
  { content }: HeldCell,
  now: readonly (readonly CellBefore[])[],
  [row, column]: readonly [number, number],
): boolean {
  const cell = now[row]?.[column];
  return content !== undefined && cell !== undefined && isHeldBy(cell, content);
}

/** A cell that became one of texts meanwhile shows it letter by letter. */
function isHeldBy({ value, formula }: CellBefore, content: Input): boolean {
  return keyOfCell(value, formula) === keyOfInput(content) || value === content;
}

/** @returns What the cell then holds. */
function restoreCell({ before, content, format }: HeldCell, now: CellBefore, to: Restored): CellBefore {
  let { value, formula, relative, format: nowFormat } = now;
  if (format !== undefined && nowFormat !== before.format) to.format = nowFormat = before.format;
  if (content === undefined) return { value, formula, relative, format: nowFormat };
  const [key, keyBefore] = [keyOfCell(value, formula), keyOfCell(before.value, before.formula)];
  const isOurs = isHeldBy(now, content) || key === EMPTY_KEY;
  if (isOurs && key !== keyBefore) {
    to.content = before;
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
  if (area.axes) return placesByAxes(grid, now, area.axes);
  const unused: Restored = { content: null, format: null };
  restoreEntries(area, now, (cell, i, j) => restoreCell(cell, now[i][j], unused));
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
  axes: Axes,
): Places {
  const keys = now.map((row) => row.map(({ value, formula }) => keyOfCell(value, formula)));
  const headers = then[axes.row].map(contentKeyOf);
  const headersNow = keys[headerRowOf(headers, keys)];
  const columns =
    headersNow.length === headers.length ? headers.map((_, j) => j) : alignment(headers, headersNow);
  const key = columns.indexOf(axes.column);
  const rows = alignment(
    then.map((row) => contentKeyOf(row[axes.column])),
    keys.map((row) => (key < 0 ? "" : row[key])),
  );
  return { rows, columns };
}

function keyThen(cell: HeldCell): string {
  return keyOf(contentKeyOf(cell), cell.format ?? cell.before.format);
}

function keyOf(content: string, format: string): string {
  return `${content} ${format}`;
}

function cellsOf(range: Excel.Range, { row, column, rows, columns }: Rect): Excel.Range {
  return range.getCell(row, column).getAbsoluteResizedRange(rows, columns);
}

/** Every request asks for the area anew: somebody may have moved it. */
async function readCells(area: HeldArea, context: Excel.RequestContext): Promise<CellBefore[][]> {
  const whole = area.range(context).load("rowCount,columnCount");
  await context.sync();
  const size: Size = { rows: whole.rowCount, columns: whole.columnCount };
  const now: CellBefore[][] = [];
  for (const part of partsOf({ row: 0, column: 0, ...size })) {
    const range = area.range(context).load("rowCount,columnCount");
    const cells = cellsOf(range, part).load(CELL);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a larger answer would be refused
    await context.sync();
    if (range.rowCount !== size.rows || range.columnCount !== size.columns) return readCells(area, context);
    now.push(...cells.values.map((row, i) => row.map((_, j) => foundIn(cells, i, j))));
  }
  return now;
}

async function assignParts(
  area: HeldArea,
  context: Excel.RequestContext,
  whole: readonly (readonly (Input | null)[])[],
  assign: (cells: Excel.Range, rows: Input[][], part: Rect) => Promise<void>,
): Promise<void> {
  for (const part of partsOf({ row: 0, column: 0, rows: whole.length, columns: whole[0].length })) {
    const rows = whole.slice(part.row, part.row + part.rows);
    if (rows.every((row) => row.every((cell) => cell === null))) continue;
    // Office.js's types do not say that null leaves a cell alone.
    await assign(cellsOf(area.range(context), part), rows as Input[][], part);
  }
}
