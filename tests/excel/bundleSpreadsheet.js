// The tests' spreadsheet as one file: its packages, of which some are hundreds of files and some no CommonJS, load in a quarter of
// the time, and as the playground bundles them.
const path = require("node:path");
const esbuild = require("esbuild");
const fasterUniver = require("../../playground/fasterUniver");

/** Univer waits a tenth of a second for the next key before it calculates: here nobody types. */
function atOnce(source) {
  return source.replace(/(this\._setTimeoutKey = setTimeout\(\(\) => \{[^]+?\}, )100\)/, "$10)");
}

/** @returns {Promise<string>} The file, in a folder. */
exports.bundleSpreadsheet = async (folder) => {
  const outfile = path.join(folder, "spreadsheet.cjs");
  await esbuild.build({
    entryPoints: [path.join(__dirname, "spreadsheet.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    plugins: [fasterUniver(atOnce)],
    logLevel: "silent",
  });
  return outfile;
};
