/** Types are checked by tsc; jest only translates. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/tests"],
  globalSetup: "<rootDir>/tests/excel/spreadsheets.js",
  globalTeardown: "<rootDir>/tests/excel/endSpreadsheets.js",
  setupFiles: [
    "<rootDir>/tests/propertySeed.ts",
    "<rootDir>/tests/noStyles.ts",
    "<rootDir>/tests/quickStyles.ts",
  ],
  setupFilesAfterEnv: ["<rootDir>/tests/patience.ts"],
  moduleNameMapper: { "^office-ui-fabric-react$": "<rootDir>/tests/fabricParts.js" },
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/browser/"],
  // These two come as modules only.
  transformIgnorePatterns: ["/node_modules/(?!(?:d3-dsv|hucre)/)"],
  transform: {
    "^.+\\.(?:tsx?|mjs)$|/d3-dsv/.+\\.js$": [
      "@swc/jest",
      {
        jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022", keepClassNames: true },
        module: { type: "commonjs" },
      },
    ],
  },
};
