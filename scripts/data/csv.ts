import fs from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";

export type Row = Readonly<Record<string, string>>;

/** Reads one file of data/. Every row must have as many fields as the header. */
export function readCsv(folder: string, name: string): Row[] {
  return parse(fs.readFileSync(path.join(folder, name)), { columns: true, bom: true, relax_column_count: false });
}
