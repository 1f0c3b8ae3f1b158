// A spreadsheet for one question, where no tests share one: the question by its input, the answer by its output.
const { mkdtempSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { bundleSpreadsheet } = require("./bundleSpreadsheet");

async function main() {
  const folder = mkdtempSync(join(tmpdir(), "trade-spreadsheet-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  require(await bundleSpreadsheet(folder));
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
