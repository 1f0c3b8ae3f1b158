// What a webpack build puts beside the bundles: the metadata that Excel reads, and the reference that it links to.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import webpack from "webpack";
import { FunctionsPlugin } from "../../scripts/FunctionsPlugin";
import type { FunctionHelp } from "../../src/functions/help";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "trade-functions-"));
const built = (name: string) => fs.readFileSync(path.join(folder, "out", name), "utf8");

beforeAll(async () => {
  fs.writeFileSync(path.join(folder, "empty.js"), "");
  const compiler = webpack({
    mode: "development",
    entry: path.join(folder, "empty.js"),
    output: { path: path.join(folder, "out") },
    plugins: [new FunctionsPlugin("https://example.org/trade")],
  });
  await new Promise<void>((done, fail) =>
    compiler.run((error, stats) =>
      error || stats?.hasErrors() ? fail(error ?? new Error(stats?.toString("errors-only"))) : done(),
    ),
  );
});

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test.each(["functions", "functions-ko"])(
  "%s.json links to the page beside it, which is the one in docs",
  (name) => {
    const { functions } = JSON.parse(built(`${name}.json`)) as {
      functions: { id: string; helpUrl: string }[];
    };
    for (const { id, helpUrl } of functions) {
      expect(helpUrl).toBe(`https://example.org/trade/${name}.html#${id}`);
    }
    const committed = fs.readFileSync(path.join(__dirname, `../../docs/${name}.html`), "utf8");
    expect(built(`${name}.html`) === committed).toBe(true);
  },
);

test("help.json says of every function its family, its arguments and their defaults, in both languages", () => {
  const help = JSON.parse(built("help.json")) as FunctionHelp[];
  const { functions } = JSON.parse(built("functions.json")) as { functions: { id: string }[] };
  expect(help.map(({ id }) => id).sort()).toEqual(functions.map(({ id }) => id).sort());
  expect(help.find(({ id }) => id === "YOY")).toMatchObject({
    family: { en: "Growth", ko: "증감" },
    parameters: [
      { name: "values", optional: false, isRange: true },
      { name: "periods" },
      { name: "at", optional: true },
      { name: "mode", choices: ["percent", "difference", "log"] },
    ],
    plain: { since: 2021 },
  });
  const texts = help.flatMap(({ family, description, parameters }) => [
    family,
    description,
    ...parameters.map((parameter) => parameter.description),
  ]);
  expect(texts.filter(({ en, ko }) => !en || !/[가-힣]/.test(ko))).toEqual([]);
});
