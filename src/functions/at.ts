import { Absence, AnalysisError } from "../analysis/AnalysisError";
import { labelOf } from "../analysis/time/Period";
import { IncomingError, isLeftOut, line, plain, single } from "./cells";
import { type Entry, readEntries } from "./entries";
import { placed, placeOf } from "./place";
import type { Table } from "./table";

/** The periods an answer is asked for. An entry is an ordinal, undefined for a blank cell, or an incoming error. */
export interface At {
  readonly entries: readonly (number | undefined | Absence)[];
  readonly isRow: boolean;
  readonly isSingle: boolean;
}

/**
 * Reads `at`: one period, or a row or column of them.
 * @returns undefined when the argument was left out.
 * @throws AnalysisError for an unreadable period, a block, or a period of another frequency than the table's.
 */
export function readAt(at: unknown, table: Pick<Table, "frequency">): At | undefined {
  if (isLeftOut(at)) return undefined;
  const { cells, isRow } = line(at, "at");
  const isSingle = cells.length === 1;
  const read = readEntries(at);
  const entries = cells.map((cell, i) => {
    try {
      return ordinalOf(read[i], cell, table);
    } catch (error) {
      if (isSingle || !(error instanceof AnalysisError)) throw error;
      throw placed(error, placeOf("at", i, isRow));
    }
  });
  return { entries, isRow, isSingle };
}

/** A single period, such as the start of a comparison; undefined when left out. */
export function readOne(at: unknown, table: Pick<Table, "frequency">, argument: string): number | undefined {
  if (isLeftOut(at)) return undefined;
  const cell = single(at, argument);
  const entry = ordinalOf(readEntries(at)[0], cell, table);
  if (entry instanceof Absence) throw new AnalysisError(entry.code, entry.details);
  if (entry === undefined) throw new AnalysisError("blank-period", {});
  return entry;
}

function ordinalOf(
  entry: Entry,
  cell: unknown,
  table: Pick<Table, "frequency">,
): number | undefined | Absence {
  if (entry === undefined) return undefined;
  if (entry instanceof IncomingError) return new Absence("incoming-error", { error: entry.error });
  if (entry instanceof AnalysisError) throw entry;
  if (entry.frequency === table.frequency) return entry.ordinal;
  const value = plain(cell);
  if (typeof value === "number" && entry.frequency === "year" && table.frequency === "month") {
    throw new AnalysisError("dashes-were-minus", { entry: String(value) });
  }
  throw new AnalysisError("wrong-frequency", { entry: labelOf(entry), expected: table.frequency });
}
