import { absoluteCell, cellOfRow, type Place, type Rect } from "../../grid/a1";
import { columnReference } from "../../grid/structuredReference";
import type { Content, DraftTable } from "../Draft";
import { TABLE_LOOK } from "../looks";

/** A column of a working table: each of its cells may read the others. */
export interface WorkingColumn<K extends string> {
  readonly header: string;
  readonly format: string;
  /** Points, of a column of words. */
  readonly width?: number;
  /**
   * @param row - From 0.
   * @param cell - The address of a cell of the same table: in the same row, as a formula that is filled down has it, unless
   * a row is named. So the formulas of a column are one.
   */
  readonly cell: (row: number, cell: (key: K, row?: number) => string) => Content;
}

/** A table that the briefing and its charts read. */
export interface WorkingTable<K extends string> {
  readonly draft: DraftTable;
  /** Points; undefined where the header and figures tell. */
  readonly widths: readonly (number | undefined)[];
  /** The body of a column, by the table's name: it may be read from any sheet. */
  readonly column: (key: K) => string;
  /** The cells of a column, for a chart; of its last rows only, if so many are named. */
  readonly cells: (key: K, last?: number) => Rect;
}

export function workingTable<K extends string>(
  name: string,
  { row: top, column: left }: Place,
  rows: number,
  columns: Readonly<Record<K, WorkingColumn<K>>>,
): WorkingTable<K> {
  const keys = Object.keys(columns) as K[];
  const cells = (key: K, last = rows): Rect => ({
    row: top + 1 + rows - last,
    column: left + keys.indexOf(key),
    rows: last,
    columns: 1,
  });
  const bodies = Array.from({ length: rows }, (_, row) =>
    keys.map((key) =>
      columns[key].cell(row, (other, at) => {
        const column = left + keys.indexOf(other);
        return at === undefined ? cellOfRow(top + 1 + row, column) : absoluteCell(top + 1 + at, column);
      }),
    ),
  );
  return {
    draft: {
      row: top,
      column: left,
      name,
      headers: keys.map((key) => columns[key].header),
      rows: bodies,
      formats: keys.map((key) => columns[key].format),
      look: TABLE_LOOK,
    },
    widths: keys.map((key) => columns[key].width),
    column: (key) => columnReference(name, columns[key].header),
    cells,
  };
}
