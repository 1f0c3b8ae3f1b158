import path from "node:path";
import { type Built, buildFigures } from "../../scripts/data/buildFigures";
import { readTables, type Row, type Tables } from "../../scripts/data/csv";
import { RULES } from "../../scripts/data/rules";

export const FOLDER = path.join(__dirname, "../../data");

/** The CSV files as they are. */
export const tables: Tables = readTables(FOLDER, Object.keys(RULES)).tables;

/** The findings after one file was changed; none when all is sound. */
export function findingsWith(
  name: string,
  change: (rows: readonly Row[]) => readonly Row[],
): readonly string[] {
  const built: Built = buildFigures({ ...tables, [name]: change(tables[name]) });
  return "findings" in built ? built.findings : [];
}

/** The rows with the first one that fits changed. */
export function edit(fits: (row: Row) => boolean, changes: Row) {
  return (rows: readonly Row[]): readonly Row[] => {
    const i = rows.findIndex(fits);
    if (i < 0) throw new Error("no such row");
    return rows.map((row, n) => (n === i ? { ...row, ...changes } : row));
  };
}
