// After the tests.
const { rmSync } = require("node:fs");

module.exports = async () => {
  for (const spreadsheet of globalThis.spreadsheets) spreadsheet.kill();
  rmSync(process.env.TRADE_KEPT, { recursive: true, force: true });
};
