// Mutation tests, a folder and the tests that are to notice at a time: `npm run mutate -- records`. Not part of `npm test`: a folder
// takes up to ten minutes, the functions more than an hour. A run a mutant: none of these tests asks the spreadsheet, so none is
// begun for each. What is only left out here, StrykerJS takes from jest's own file again.
const jest = { ...require("./jest.config"), globalSetup: null, globalTeardown: null };

const folders = require("./scripts/mutationFolders.json");

const { MUTATE = "growth", CONCURRENCY = "2" } = process.env;
const { mutate, tests: testMatch } = folders[MUTATE];

module.exports = {
  mutate,
  testRunner: "covering",
  plugins: ["@stryker-mutator/jest-runner", "./tests/mutation/coveringRunner.mjs"],
  jest: { config: { ...jest, testMatch }, enableFindRelatedTests: false },
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: Number(CONCURRENCY),
  dryRunTimeoutMinutes: 30,
  timeoutMS: 20_000,
  reporters: ["clear-text", "progress-append-only", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `artifacts/mutation/${MUTATE}.json` },
  thresholds: { high: 90, low: 85, break: 85 },
  tempDirName: "artifacts/mutation/work",
};
