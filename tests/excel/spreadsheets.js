// Before the tests: a spreadsheet for each worker, which loads its engine when it is asked for the first time, and a
// folder for what several suites ask for.
const { spawn } = require("node:child_process");
const { once } = require("node:events");
const { mkdtempSync } = require("node:fs");
const { join } = require("node:path");
const { tmpdir } = require("node:os");
const { bundleSpreadsheet } = require("./bundleSpreadsheet");

/** More would only share the cores. */
const MOST = 2;

module.exports = async ({ maxWorkers }) => {
  // A run that was killed leaves its sockets, and numbers of processes come again.
  const name = `trade-spreadsheet-${process.pid}-${Date.now()}-`;
  const path = process.platform === "win32" ? `\\\\.\\pipe\\${name}` : join(tmpdir(), name);
  const count = Math.min(MOST, maxWorkers);
  process.env.TRADE_KEPT = mkdtempSync(join(tmpdir(), "trade-kept-"));
  const program = await bundleSpreadsheet(process.env.TRADE_KEPT);
  globalThis.spreadsheets = Array.from({ length: count }, (_, i) =>
    spawn(process.execPath, [program, path + i], { stdio: ["pipe", "pipe", "inherit"] }),
  );
  await Promise.all(globalThis.spreadsheets.map(({ stdout }) => once(stdout, "data")));
  process.env.TRADE_SPREADSHEETS = JSON.stringify({ path, count });
};
