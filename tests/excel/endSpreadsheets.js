// After the tests.
module.exports = async () => {
  for (const spreadsheet of globalThis.spreadsheets) spreadsheet.kill();
};
