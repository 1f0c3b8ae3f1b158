import { cellsIn, type Place, type Rect } from "../grid/a1";
import { LONGEST_FORMULA } from "../grid/limits";
import { rectangles } from "../grid/rectangles";
import { absoluteReference } from "../grid/sheetReference";
import type { Block, Content, Draft, DraftTable, Holding } from "../sheets/Draft";
import { contentInput, type InputRow, isFormula } from "./cellInput";
import { chunksOf, jsonBytes } from "./chunks";
import type { AreaRequest } from "./HeldArea";
import { Refusal } from "./obstacles";
import type { AreaWrite } from "./requests";

/** What the client wraps around the cells of one write: object paths and actions, generously counted. */
const WRAPPING_BYTES = 2_000;
/** A sheet may be renamed to something longer before its name is written. */
const SPARE_BYTES = 200;

/** Values and tables: what formulas read. */
export function contentWrites({ blocks, tables }: Draft): AreaWrite[] {
  return [
    ...blockWrites(blocks.filter(({ cells }) => !hasFormula(cells))),
    ...tables.flatMap((table) => [...tableCells(table), making(table)]),
  ];
}

/** Formulas; the tables and the defined names that they refer to have to be there. */
export function formulaWrites({ blocks, tables }: Draft): AreaWrite[] {
  return [
    ...blockWrites(blocks.filter(({ cells }) => hasFormula(cells))),
    ...tables
      .filter(({ rows }) => hasFormula(rows))
      .flatMap((table) =>
        rowWrites(
          bodyOf(table),
          inputs(table.rows, (column) => table.formats[column]),
        ),
      ),
  ];
}

/** Formulas that know cells of sheets by address, as these are called when it is written. */
export function holdingWrites({ holdings = [] }: Draft, nameOf: (draft: string) => string): AreaWrite[] {
  return holdings.flatMap(({ row, column, formulas }) => {
    const lines = formulas.map((parts) => [holdingFormula(parts, (draft) => draft)]);
    let first = 0;
    return chunksOf(lines).map((chunk) => {
      const [from, to] = [first, first + chunk.length];
      first = to;
      return {
        bytes: WRAPPING_BYTES + chunk.reduce((sum, line) => sum + jsonBytes(line) + SPARE_BYTES, 0),
        cells: chunk.length,
        queue: ({ write }: AreaRequest) =>
          write(
            { row: row + from, column, rows: chunk.length, columns: 1 },
            formulas.slice(from, to).map((parts) => [holdingFormula(parts, nameOf)]),
          ),
      };
    });
  });
}

export function holdingFormula(
  parts: Holding["formulas"][number],
  nameOf: (draft: string) => string,
): string {
  return parts
    .map((part) => (typeof part === "string" ? part : absoluteReference(nameOf(part.sheet), part.rect)))
    .join("");
}

/** What can be seen, and can go wrong without harm. */
export function lookWrites({ blocks, tables, borders = [], columnWidths, rowHeights }: Draft): AreaWrite[] {
  const looks = [
    ...blocks.flatMap((block) => allOver(block, block.look)),
    ...tables.flatMap((table) => throughout({ ...rectOfTable(table), rows: 1 }, table.look.header)),
  ];
  const heights = Object.entries(rowHeights).map(([row, what]) => ({ row: Number(row), column: 0, what }));
  return [
    ...mergings(blocks),
    ...alike(looks, (rect, look) => formatting((area) => area.look(rect, look))),
    ...borders.map((border) => formatting((area) => area.border(border))),
    ...Object.entries(columnWidths).map(([column, width]) =>
      formatting(({ widen }) => widen(Number(column), width)),
    ),
    ...alike(heights, (rect, height) => formatting(({ cells }) => (cells(rect).format.rowHeight = height))),
  ];
}

/** @throws Refusal "formula-too-long", before anything is written. */
export function refuseLongFormulas({ name, blocks, tables }: Draft): void {
  for (const { cells } of [...blocks, ...tables.map(({ rows }) => ({ cells: rows }))])
    for (const content of cells.flat())
      if (isFormula(content) && content.formula.length > LONGEST_FORMULA)
        throw new Refusal({ kind: "formula-too-long", sheet: name });
}

/** Header row and body; Excel's tables have at least one row, if an empty one. */
export function rectOfTable({ row, column, headers, rows }: DraftTable): Rect {
  return { row, column, rows: 1 + Math.max(1, rows.length), columns: headers.length };
}

function bodyOf(table: DraftTable): Rect {
  const { row, rows, ...rest } = rectOfTable(table);
  return { ...rest, row: row + 1, rows: rows - 1 };
}

/** With the rows and columns that its cells stretch over. */
export function rectOfBlock({ row, column, cells, spills, span, rowSpan }: Block): Rect {
  return { row, column, rows: rowSpan ?? spills ?? cells.length, columns: span ?? cells[0].length };
}

/** Something of a cell: its look, say. */
interface Of<T> extends Place {
  readonly what: T;
  /** Cells that are merged: what is written of one is written of all of them. */
  readonly merged?: string;
}

function throughout<T>(rect: Rect, what: T, merged?: string): Of<T>[] {
  return cellsIn(rect).map(({ row, column }) => ({ row, column, what, merged }));
}

function allOver<T>(block: Block, what: T | undefined): Of<T>[] {
  return what === undefined ? [] : throughout(rectOfBlock(block), what, mergedAs(block));
}

/** The same for rows that are merged over the same columns. */
function mergedAs({ row, column, span, rowSpan }: Block): string | undefined {
  if (span === undefined) return undefined;
  return [column, span, ...(rowSpan === undefined ? [] : [row])].join(" ");
}

/** What neighbours have in common is written once: Excel takes its time for each range that it is told. */
function alike<T>(cells: readonly Of<T>[], write: (rect: Rect, what: T) => AreaWrite): AreaWrite[] {
  return rectangles(cells, ({ what, merged }) => JSON.stringify([what, merged])).map(
    ({ rect, cells: [{ what }] }) => write(rect, what),
  );
}

function mergings(blocks: readonly Block[]): AreaWrite[] {
  const merged = blocks.filter(({ span }) => span !== undefined);
  return alike(
    merged.flatMap((block) => allOver(block, block.rowSpan === undefined)),
    (rect, isEachRow) => formatting(({ cells }) => cells(rect).merge(isEachRow)),
  );
}

function hasFormula(cells: Block["cells"]): boolean {
  return cells.some((row) => row.some(isFormula));
}

/** The number format comes first, because Excel reads what is written by it. */
function blockWrites(blocks: readonly Block[]): AreaWrite[] {
  const formats = blocks.flatMap((block) => allOver(block, block.format));
  const contents = blocks.flatMap(({ row, column, cells, format }) =>
    cells.flatMap((line, i) =>
      line.map((content, j) => ({ row: row + i, column: column + j, input: contentInput(content, format) })),
    ),
  );
  return [
    ...alike(formats, (rect, format) => formatting(({ format: give }) => give(rect, format))),
    ...rectangles(contents, () => "").flatMap(({ rect, cells }) =>
      rowWrites(
        rect,
        Array.from({ length: rect.rows }, (_, i) =>
          cells.slice(i * rect.columns, (i + 1) * rect.columns).map(({ input }) => input),
        ),
      ),
    ),
  ];
}

/** Formulas are left out until everything that they may refer to is there. */
function tableCells(table: DraftTable): AreaWrite[] {
  const { headers, formats, rows } = table;
  const body = bodyOf(table);
  const columnOf = (i: number): Rect => ({ ...body, column: body.column + i, columns: 1 });
  const values = rows.map((row) => row.map((content) => (isFormula(content) ? null : content)));
  return [
    ...formats.map((format, i) => formatting(({ format: give }) => give(columnOf(i), format))),
    ...rowWrites({ ...rectOfTable(table), rows: 1 }, inputs([headers])),
    ...rowWrites(
      body,
      inputs(values, (column) => formats[column]),
    ),
  ];
}

/** Over cells that are there already. */
function making(table: DraftTable): AreaWrite {
  return formatting(({ makeTable }) => {
    const made = makeTable(rectOfTable(table));
    made.name = table.name;
    made.style = table.look.style;
  });
}

function inputs(
  cells: readonly (readonly Content[])[],
  formatOf: (column: number) => string | undefined = () => undefined,
): InputRow[] {
  return cells.map((row) => row.map((content, column) => contentInput(content, formatOf(column))));
}

/** The rows of a block, as many in one write as a request may hold. */
function rowWrites(rect: Rect, rows: readonly InputRow[]): AreaWrite[] {
  let first = rect.row;
  return chunksOf(rows).map((chunk) => {
    const part = { ...rect, row: first, rows: chunk.length };
    first += chunk.length;
    return {
      bytes: WRAPPING_BYTES + chunk.reduce((sum, row) => sum + jsonBytes(row), 0),
      cells: chunk.length * rect.columns,
      queue: ({ write }) => write(part, chunk),
    };
  });
}

function formatting(queue: (area: AreaRequest) => void): AreaWrite {
  return { bytes: WRAPPING_BYTES, cells: 0, queue };
}
