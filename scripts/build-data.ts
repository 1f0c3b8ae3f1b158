// data/*.csv → src/dataset/figures.json. Run it after editing a CSV: `npm run data`.
import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import { buildFigures } from "./data/buildFigures";

const root = path.join(__dirname, "..");
const { figures, findings } = buildFigures(path.join(root, "data"));
if (findings.length > 0) {
  console.error(findings.join("\n"));
  console.error(`${findings.length} findings; nothing written.`);
  process.exit(1);
}
const text = `${JSON.stringify(figures)}\n`;
fs.writeFileSync(path.join(root, "src/dataset/figures.json"), text);
console.log(`figures.json: ${text.length} bytes, ${zlib.gzipSync(text).length} gzipped`);
