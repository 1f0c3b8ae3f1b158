import fs from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";

export type Row = Readonly<Record<string, string>>;
/** Rows of the CSV files by their name without the ending. */
export type Tables = Readonly<Record<string, readonly Row[]>>;

/** Reads files of a folder. A file that is no CSV, such as one with a row too short, becomes a finding. */
export function readTables(folder: string, names: readonly string[]): { tables: Tables; findings: string[] } {
  const tables: Record<string, readonly Row[]> = {};
  const findings: string[] = [];
  for (const name of names) {
    tables[name] = [];
    try {
      tables[name] = parse(fs.readFileSync(path.join(folder, `${name}.csv`)), { columns: true, bom: true });
    } catch (reason) {
      findings.push(`${name}.csv: ${(reason as Error).message}`);
    }
  }
  return { tables, findings };
}

/** Where a row stands in its file: the first is on line 2, below the header. */
export function lineOf(name: string, index: number): string {
  return `${name}.csv:${index + 2}`;
}
