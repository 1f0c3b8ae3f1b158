import type { InputRow } from "./cellInput";

/** Excel on the web refuses requests above 5 MB; the rest is for what the client wraps around the cells. */
export const MOST_BYTES = 4_000_000;
/** Larger requests leave the progress bar standing and the Cancel button without effect for seconds. */
export const MOST_CELLS = 12_000;
/** Even a small table is written in a few steps, so that it can be cancelled half-way; but not a row at a time. */
const FEWEST_CHUNKS = 4;
const FEWEST_ROWS = 25;
const FEWEST_CELLS = 100;

export interface ChunkLimits {
  readonly bytes: number;
  readonly cells: number;
}

/** The cells of one request, if there are so many to write in all. */
export function mostCells(all: number): number {
  return Math.min(MOST_CELLS, Math.max(FEWEST_CELLS, Math.ceil(all / FEWEST_CHUNKS)));
}

/** Cuts rows into blocks that each fit into one request. */
export function chunksOf(
  rows: readonly InputRow[],
  limits: ChunkLimits = { bytes: MOST_BYTES, cells: MOST_CELLS },
): InputRow[][] {
  const columns = rows[0]?.length ?? 1;
  const byProgress = Math.max(FEWEST_ROWS, Math.ceil(rows.length / FEWEST_CHUNKS));
  const mostRows = Math.max(1, Math.min(byProgress, Math.floor(limits.cells / columns)));
  const chunks: InputRow[][] = [];
  let chunk: InputRow[] = [];
  let bytes = 0;
  for (const row of rows) {
    const size = jsonBytes(row);
    if (chunk.length > 0 && (chunk.length === mostRows || bytes + size > limits.bytes)) {
      chunks.push(chunk);
      [chunk, bytes] = [[], 0];
    }
    chunk.push(row);
    bytes += size;
  }
  if (chunk.length > 0) chunks.push(chunk);
  return chunks;
}

/** Bytes of a row in the request: UTF-8, where a Korean syllable takes three. */
export function jsonBytes(row: InputRow): number {
  let bytes = 1; // the comma after it
  for (const character of JSON.stringify(row)) {
    const code = character.codePointAt(0) as number;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
