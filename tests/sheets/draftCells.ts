// A draft as a sheet would have it, cell by cell, and calculated without any host.
import type { Content, CopiedLook, Draft } from "../../src/sheets/Draft";
import { addressOf, absoluteCell, type Rect } from "../../src/grid/a1";
import { type Calculated, calculateBooks, type PlainBook, type PlainCell } from "../excel/calculate";

export interface DraftCell {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly format: string | undefined;
  readonly look: CopiedLook;
  /** Columns that it stretches over. */
  readonly span: number;
}

/** The cells with content. */
export function cellsOf({ blocks, tables }: Draft): DraftCell[] {
  const of = (
    at: { row: number; column: number },
    cells: readonly (readonly Content[])[],
    formatOf: (column: number) => string | undefined,
    look: CopiedLook = {},
    span = 1,
  ): DraftCell[] =>
    cells.flatMap((contents, i) =>
      contents.map((content, j) => ({
        row: at.row + i,
        column: at.column + j,
        content,
        format: formatOf(j),
        look,
        span,
      })),
    );
  return [
    ...blocks.flatMap((block) => of(block, block.cells, () => block.format, block.look, block.span)),
    ...tables.flatMap((table) => [
      ...of(table, [table.headers], () => undefined, table.look.header),
      ...of({ ...table, row: table.row + 1 }, table.rows, (column) => table.formats[column]),
    ]),
  ].filter(({ content }) => content !== null && content !== "");
}

/** The content of a cell of a draft. */
export function contentAt(draft: Draft, row: number, column: number): Content {
  return cellsOf(draft).find((cell) => cell.row === row && cell.column === column)?.content ?? null;
}

/** The same drafts after something was typed into the cells of a name. */
export function typed(drafts: readonly Draft[], name: string, content: Content): Draft[] {
  return drafts.map((draft) => {
    const { [name]: rect } = draft.names;
    if (!rect) return draft;
    const blocks = draft.blocks.map((block) =>
      block.row === rect.row && block.column === rect.column ? { ...block, cells: [[content]] } : block,
    );
    return { ...draft, blocks };
  });
}

/** The same draft after something was typed into a cell. */
export function typedAt(draft: Draft, row: number, column: number, content: Content): Draft {
  const blocks = draft.blocks.map((block) =>
    block.row === row && block.column === column ? { ...block, cells: [[content]] } : block,
  );
  return { ...draft, blocks };
}

/** Every formula calculated; a draft is known by its name. */
export function calculateDrafts(drafts: readonly Draft[]): Calculated {
  return calculateSets([drafts])[0];
}

/** Sets of drafts, each a workbook of its own. */
export function calculateSets(sets: readonly (readonly Draft[])[]): Calculated[] {
  return calculateBooks(sets.map(bookOf));
}

function bookOf(drafts: readonly Draft[]): PlainBook {
  return {
    sheets: drafts.map(({ name }) => ({ id: name, name })),
    cells: drafts.flatMap((draft) => cellsOf(draft).map((cell) => plain(draft.name, cell))),
    tables: drafts.flatMap(({ name: sheetId, tables }) =>
      tables.map(({ name, row, column, headers, rows }) => {
        const rect = { row, column, rows: 1 + rows.length, columns: headers.length };
        return { id: name, sheetId, name, rect };
      }),
    ),
    names: drafts.flatMap(({ name: sheet, names }) =>
      Object.entries(names).map(([name, rect]) => ({ name, formula: reference(sheet, rect), comment: "" })),
    ),
  };
}

function plain(sheetId: string, { row, column, content }: DraftCell): PlainCell {
  const isFormula = typeof content === "object" && content !== null;
  return isFormula
    ? { sheetId, row, column, value: "", formula: content.formula }
    : { sheetId, row, column, value: content ?? "" };
}

function reference(sheet: string, rect: Rect): string {
  const isCell = rect.rows * rect.columns === 1;
  return `'${sheet}'!${isCell ? absoluteCell(rect.row, rect.column) : addressOf(rect)}`;
}
