// data/*.csv → src/dataset/figures.json. Run it after editing a CSV: `npm run data`.
import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import { buildFigures } from "./data/buildFigures";
import { readTables } from "./data/csv";
import { RULES } from "./data/rules";

const root = path.join(__dirname, "..");
/** Another folder may be named, to check figures before they replace the ones in data/. Nothing is written then. */
const other = process.argv[2];

const { tables, findings: unreadable } = readTables(other ?? path.join(root, "data"), Object.keys(RULES));
const built = unreadable.length > 0 ? { findings: unreadable } : buildFigures(tables);

if ("findings" in built) {
  console.error(built.findings.join("\n"));
  console.error(`${built.findings.length} found; figures.json is as it was.`);
  process.exitCode = 1;
} else {
  const text = `${JSON.stringify(built.figures)}\n`;
  if (!other) fs.writeFileSync(path.join(root, "src/dataset/figures.json"), text);
  console.log(`figures.json: ${text.length} characters, ${zlib.gzipSync(text).length} bytes gzipped`);
}
