// Panels are tried as they are shipped, which takes less time; in whole runs with React's warnings for developers.
const build = process.env.TRADE_WHOLE === "1" ? "development" : "production.min";
const react = Object.fromEntries(
  [
    ["react", "react"],
    ["react-dom", "react-dom"],
    ["react-dom/test-utils", "react-dom-test-utils"],
    ["scheduler", "scheduler"],
  ].map(([name, file]) => [
    `^${name}$`,
    `<rootDir>/node_modules/${name.split("/")[0]}/cjs/${file}.${build}.js`,
  ]),
);

/** Types are checked by tsc; jest only translates. */
module.exports = {
  testEnvironment: "node",
  // A module under test looks a global up in its sandbox at each use, which took two thirds of the time of a forecast.
  // As arguments of the module these cost nothing. No test puts another in place of them, as some do with a timer.
  sandboxInjectedGlobals: [
    "Array",
    "Float64Array",
    "Infinity",
    "Map",
    "Math",
    "Number",
    "Object",
    "Set",
    "String",
  ],
  roots: ["<rootDir>/tests"],
  runtime: "<rootDir>/tests/setup/runtime.js",
  globalSetup: "<rootDir>/tests/excel/spreadsheets.js",
  globalTeardown: "<rootDir>/tests/excel/endSpreadsheets.js",
  setupFiles: [
    "<rootDir>/tests/setup/shortTraces.ts",
    "<rootDir>/tests/setup/propertySeed.ts",
    "<rootDir>/tests/setup/noStyles.ts",
    "<rootDir>/tests/setup/quickStyles.ts",
  ],
  setupFilesAfterEnv: ["<rootDir>/tests/setup/patience.ts"],
  moduleNameMapper: { "^office-ui-fabric-react$": "<rootDir>/tests/setup/fabricParts.js", ...react },
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
