import { ReadingError } from "./ReadingError";

const MEGABYTE = 1_000_000;

/** Before work: a file beyond is refused, whatever is in it. */
export const MOST_BYTES = 300 * MEGABYTE;
/** A text longer than this is read in a stream, by `foldRows`, never as a whole. */
export const MOST_BYTES_AT_ONCE = 60 * MEGABYTE;
/** What a workbook may unpack to. */
export const MOST_UNPACKED = 300 * MEGABYTE;
/** A workbook of zeros packs a hundredfold; beyond this it is no workbook. */
export const MOST_TIMES_PACKED = 250;
/** So small a file may be packed as it will. */
export const HARMLESS_UNPACKED = 20 * MEGABYTE;
export const MOST_CELLS = 6_000_000;
export const MOST_SHEETS = 255;
/** As many characters as an Excel cell takes. */
export const MOST_CHARACTERS = 32_767;
/** A worker that reads longer is ended. */
export const MOST_SECONDS = 60;

export function megabytes(bytes: number): number {
  return Math.round(bytes / MEGABYTE);
}

export function refuseBytes(bytes: number): void {
  if (bytes === 0) throw new ReadingError("empty-file", {});
  if (bytes > MOST_BYTES) {
    throw new ReadingError("too-large", { megabytes: megabytes(bytes), limit: megabytes(MOST_BYTES) });
  }
}

export function refuseCells(count: number): void {
  if (count > MOST_CELLS) throw new ReadingError("too-many-cells", { limit: MOST_CELLS });
}
