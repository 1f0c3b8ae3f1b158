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
export function readParts(
  sheet: Excel.Worksheet,
  rect: Rect,
  properties: string,
  take: (part: Excel.Range) => void,
): Promise<void> {
  return readAreas([{ sheet, rect }], properties, take);
}

interface Area {
  readonly sheet: Excel.Worksheet;
  readonly rect: Rect;
}

/**
 * Loads properties of blocks of any size, and gives each part by part, from its first row to its last. What fits into one
 * answer is asked for together.
 */
export async function readAreas<A extends Area>(
  areas: readonly A[],
  properties: string,
  take: (part: Excel.Range, area: A) => void,
): Promise<void> {
  const takePart = (part: Excel.Range, { area }: Part<A>) => take(part, area);
  for (const parts of requestsOf(areas)) await readRequest(parts, properties, takePart);
}

interface Part<A> extends Area {
  readonly area: A;
}

/** As many parts in each as one answer holds. */
function requestsOf<A extends Area>(areas: readonly A[]): Part<A>[][] {
  const requests: Part<A>[][] = [];
  let cells = Infinity;
  for (const area of areas) {
    for (const rect of partsOf(area.rect)) {
      const own = rect.rows * rect.columns;
      if (cells + own > MOST_CELLS) requests.push([]);
      cells = cells + own > MOST_CELLS ? own : cells + own;
      requests[requests.length - 1].push({ sheet: area.sheet, rect, area });
    }
  }
  return requests;
}

/** Cells with long texts are read in smaller parts. */
async function readRequest<A>(
  parts: readonly Part<A>[],
  properties: string,
  take: (range: Excel.Range, part: Part<A>) => void,
): Promise<void> {
  const ranges = parts.map(({ sheet, rect: { row, column, rows, columns } }) =>
    sheet.getRangeByIndexes(row, column, rows, columns).load(properties),
  );
  try {
    await parts[0].sheet.context.sync();
  } catch (error) {
    const halves = isAnswerTooLarge(error) ? halvesOf(parts) : [];
    if (halves.length === 0) throw error;
    for (const half of halves) await readRequest(half, properties, take);
    return;
  }
  ranges.forEach((range, i) => take(range, parts[i]));
}

/** None where there is but one row. */
function halvesOf<A>(parts: readonly Part<A>[]): (readonly Part<A>[])[] {
  if (parts.length > 1) return [parts.slice(0, parts.length >> 1), parts.slice(parts.length >> 1)];
  const [{ rect, ...part }] = parts;
  const half = rect.rows >> 1;
  if (half === 0) return [];
  return [
    [{ ...part, rect: { ...rect, rows: half } }],
    [{ ...part, rect: { ...rect, row: rect.row + half, rows: rect.rows - half } }],
  ];
}

/** Rows of a block that fit into one answer, or one request. */
export function partsOf(rect: Rect, mostCells = MOST_CELLS): Rect[] {
  const most = Math.max(1, Math.floor(mostCells / rect.columns));
  return Array.from({ length: Math.ceil(rect.rows / most) }, (_, i) => {
    const first = i * most;
    return { ...rect, row: rect.row + first, rows: Math.min(most, rect.rows - first) };
  });
}
