// functions.js as Excel's script-only runtime loads it: a realm with CustomFunctions and nothing else.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import vm from "node:vm";
import zlib from "node:zlib";
import webpack, { type Configuration } from "webpack";
import { functionsMetadata } from "../../scripts/functionsMetadata";

const config = require("../../webpack.config.js") as (env: object, argv: object) => Promise<Configuration>;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "trade-bundle-"));
let script: string;

beforeAll(async () => {
  const production = await config({}, { mode: "production" });
  const entry = { functions: (production.entry as Record<string, string>).functions };
  const compiler = webpack({
    ...production,
    entry,
    plugins: [],
    output: { ...production.output, path: folder },
  });
  await new Promise<void>((done, fail) =>
    compiler.run((error, stats) =>
      error || stats?.hasErrors() ? fail(error ?? new Error(stats?.toString("errors-only"))) : done(),
    ),
  );
  script = fs.readFileSync(path.join(folder, "functions.js"), "utf8");
}, 120_000);

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test("evaluated in a realm with only CustomFunctions it registers every id of functions.json", () => {
  const registered: string[] = [];
  vm.runInNewContext(script, { CustomFunctions: { associate: (id: string) => registered.push(id) } });
  const { en } = functionsMetadata("https://localhost:3000");
  expect(registered.sort()).toEqual(en.functions.map(({ id }) => id).sort());
});

test("with all figures it is at most 150 kB gzipped", () => {
  expect(zlib.gzipSync(script).length).toBeLessThanOrEqual(150_000);
});
