// Figures of a table by month, straight from its cells.
import { dateOfSerial } from "../../src/analysis/time/Period";
import { parsePeriod } from "../../src/analysis/time/parsePeriod";
import type { TableToWrite } from "../../src/excel/Workbook";

export type Months = ReadonlyMap<number, number>;

export function ordinalOf(month: string): number {
  return parsePeriod(month).ordinal;
}

/** By the month's number counted from year 0. */
export function monthsOf({ headers, rows }: TableToWrite, header: string): Months {
  const at = headers.indexOf(header);
  if (at < 0) throw new Error(`no column ${header}`);
  return new Map(
    rows.flatMap(([serial, ...figures]): [number, number][] => {
      const date = dateOfSerial(serial as number);
      const figure = figures[at - 1];
      return typeof figure === "number" ? [[date.getUTCFullYear() * 12 + date.getUTCMonth(), figure]] : [];
    }),
  );
}
