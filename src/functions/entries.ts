import { AnalysisError } from "../analysis/AnalysisError";
import { rememberedWith } from "../analysis/rememberedWith";
import type { Period } from "../analysis/time/Period";
import { IncomingError, isBlankPeriod, isOneCell, plain, readPeriod, rectangle } from "./cells";
import { type Range, recognised } from "./ranges";

/** What a cell that should hold a period says; undefined for a blank. */
export type Entry = Period | undefined | IncomingError | AnalysisError;

/**
 * Reads cells that should hold periods, row by row, up to the first that cannot be read: it fails the call. A long range
 * is read once, whatever stands beside it.
 */
export function readEntries(given: unknown): readonly Entry[] {
  return isOneCell(given) ? read(rectangle(given)[0]) : ofRange(recognised(given));
}

const ofRange = rememberedWith(({ cells }: Range) => read(cells));

function read(cells: readonly unknown[]): Entry[] {
  const entries: Entry[] = [];
  for (const cell of cells) {
    const value = plain(cell);
    if (value instanceof IncomingError) entries.push(value);
    else if (isBlankPeriod(value)) entries.push(undefined);
    else {
      try {
        entries.push(readPeriod(value));
      } catch (error) {
        if (!(error instanceof AnalysisError)) throw error;
        entries.push(error);
        break;
      }
    }
  }
  return entries;
}
