import officeAddins from "eslint-plugin-office-addins";
import importX from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** The rooms of src, and what each may import besides itself. */
const MAY_IMPORT = {
  analysis: [],
  dataset: ["analysis/time", "analysis/numeric"],
  importing: ["analysis", "dataset"],
  model: ["analysis", "importing", "grid"],
  i18n: ["analysis", "dataset", "importing"],
  functions: ["analysis", "dataset", "i18n"],
  explain: ["analysis", "dataset", "i18n", "functions"],
  compose: ["analysis", "explain", "functions", "i18n"],
  grid: [],
  sheets: ["analysis", "dataset", "i18n", "grid", "model"],
  excel: [
    "analysis",
    "i18n",
    "grid",
    "model",
    "sheets/Draft.ts",
    "explain/explain.ts",
    "explain/formula/evaluate.ts",
  ],
  taskpane: [
    "excel",
    "sheets",
    "importing",
    "model",
    "compose",
    "explain",
    "functions/help.ts",
    "grid",
    "functions/checkedCells.ts",
    "functions/koreanCalendar.ts",
    "dataset",
    "analysis",
    "i18n",
  ],
};

const rooms = Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
  target: `./src/${room}`,
  from: "./src",
  except: [`./${room}`, ...allowed.map((x) => `./${x}`)],
  message: `src/${room} may import ${allowed.length ? allowed.join(", ") : "nothing of ours"}.`,
}));

export default tseslint.config(
  { ignores: ["dist", "build", ".cache", "artifacts", "node_modules"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommended],
    plugins: { "import-x": importX, "office-addins": officeAddins, "react-hooks": reactHooks },
    settings: { "import-x/resolver": { node: { extensions: [".ts", ".tsx", ".js", ".json"] } } },
    rules: {
      "import-x/no-restricted-paths": [
        "error",
        {
          basePath: import.meta.dirname,
          zones: [
            ...rooms,
            { target: "./src", from: "./playground", message: "Nothing in src may know the playground." },
          ],
        },
      ],
      "import-x/no-default-export": "error",
      "import-x/no-cycle": "error",
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      eqeqeq: "error",
      "no-console": ["error", { allow: ["error"] }],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    // A draft reaches the writer as data, and what is read of a formula goes out as data: excel knows their types, and
    // nothing of how a sheet is composed or a formula is explained.
    files: ["src/excel/**/*.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            { group: ["**/sheets/**", "**/explain/**"], allowTypeImports: true, message: "Types only." },
          ],
        },
      ],
    },
  },
  {
    // One place calls Office.js; the pane's index joins it to React, and errors speak Excel's language.
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/excel/**", "src/taskpane/index.tsx", "src/functions/excelErrors.ts"],
    rules: { "no-restricted-globals": ["error", "Excel", "Office", "OfficeExtension"] },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    ignores: ["src/taskpane/components/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["office-ui-fabric-react", "office-ui-fabric-react/*", "@uifabric/*"],
              message: "Fabric stays in src/taskpane/components.",
            },
          ],
        },
      ],
    },
  },
  {
    // `any[][]` is the type that Microsoft's metadata generator reads as a range of any cells.
    files: ["src/functions/*.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  {
    // The functions may load only after a test has put its CustomFunctions in place; webpack's configuration is CommonJS.
    files: ["tests/functions/*.ts"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["scripts/**", "benchmarks/**", "playground/serve.ts", "tests/browser/**"],
    rules: { "no-console": "off" },
  },
);
