import type { Rect } from "../grid/a1";
import { isAnswerTooLarge } from "./obstacles";

/** A read asks for at most this many cells, so that hardly an answer exceeds what Excel on the web sends (5 MB). */
const MOST_CELLS = 20_000;

export interface CellBlock {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly formats: string[][];
}

/** Reads a block of any size. */
export async function readBlock(sheet: Excel.Worksheet, rect: Rect): Promise<CellBlock> {
  const block: CellBlock = { values: [], formulas: [], formats: [] };
  await readParts(sheet, rect, "values,formulas,numberFormat", ({ values, formulas, numberFormat }) => {
    block.values.push(...values);
    block.formulas.push(...formulas);
    block.formats.push(...(numberFormat as string[][]));
  });
  return block;
}

/** Loads properties of a block of any size, and gives it part by part, from the first row to the last. */
export async function readParts(
  sheet: Excel.Worksheet,
  rect: Rect,
  properties: string,
  take: (part: Excel.Range) => void,
): Promise<void> {
  for (const part of partsOf(rect)) await readPart(sheet, part, properties, take);
}

/** Cells with long texts are read in smaller parts. */
async function readPart(
  sheet: Excel.Worksheet,
  rect: Rect,
  properties: string,
  take: (part: Excel.Range) => void,
): Promise<void> {
  const { row, column, rows, columns } = rect;
  const range = sheet.getRangeByIndexes(row, column, rows, columns).load(properties);
  try {
    await sheet.context.sync();
  } catch (error) {
    if (rows === 1 || !isAnswerTooLarge(error)) throw error;
    const half = rows >> 1;
    await readPart(sheet, { ...rect, rows: half }, properties, take);
    await readPart(sheet, { ...rect, row: row + half, rows: rows - half }, properties, take);
    return;
  }
  take(range);
}

/** Rows of a block that fit into one answer, or one request. */
export function partsOf(rect: Rect, mostCells = MOST_CELLS): Rect[] {
  const most = Math.max(1, Math.floor(mostCells / rect.columns));
  return Array.from({ length: Math.ceil(rect.rows / most) }, (_, i) => {
    const first = i * most;
    return { ...rect, row: rect.row + first, rows: Math.min(most, rect.rows - first) };
  });
}
