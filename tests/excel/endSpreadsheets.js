// After the tests.
const { rmSync } = require("node:fs");

module.exports = async () => {
  for (const spreadsheet of globalThis.spreadsheets) spreadsheet.kill();
  rmSync(globalThis.keptByTheSpreadsheets, { recursive: true, force: true });
};
