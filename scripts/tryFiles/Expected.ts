import fs from "node:fs";
import path from "node:path";

/** What reading a file right means, as found with other programs: `expected/NN.json` beside the files. */
export interface Expected {
  readonly n: string;
  /** Below the folder. */
  readonly file: string;
  readonly container: string;
  readonly encoding?: string;
  /** From 1. */
  readonly header_rows?: readonly number[];
  /** Which of several tables in the file; then rows are counted within it. */
  readonly table_used?: number;
  /** In words; null where the file does not say, so that it must be asked. */
  readonly unit: string | null;
  readonly frequency: "M" | "Q" | "H" | "A";
  readonly first_period: string;
  readonly last_period: string;
  readonly n_series: number;
  readonly spot: readonly Spot[];
  readonly provisional?: readonly string[];
  /** In words. */
  readonly ask: readonly string[];
}

export interface Spot {
  /** In words: names, flow, measure. */
  readonly series: string;
  readonly period: string;
  /** In the unit of the file. */
  readonly value: number;
}

/** The expectations of a folder, by file; none where it has no folder `expected`. */
export function expectationsOf(folder: string): ReadonlyMap<string, Expected> {
  const own = path.join(folder, "expected");
  if (!fs.existsSync(own)) return new Map();
  const names = fs.readdirSync(own).filter((name) => name.endsWith(".json"));
  const all = names
    .sort()
    .map((name) => JSON.parse(fs.readFileSync(path.join(own, name), "utf8")) as Expected);
  return new Map(all.map((one) => [path.join(folder, one.file), one]));
}

/** Every file of a folder and its subfolders, without what is expected of them. */
export function filesOf(folder: string): string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const at = path.join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === "expected" ? [] : filesOf(at);
      return /^readme|\.md$/i.test(entry.name) ? [] : [at];
    });
}
