import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import webpack, { type Configuration } from "webpack";

/** The text of functions.js as it ships: the production build, without pages and pane. */
export async function buildFunctions(): Promise<string> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's configuration is CommonJS
  const config = require("../webpack.config.js") as (env: object, argv: object) => Promise<Configuration>;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "trade-functions-"));
  const production = await config({}, { mode: "production" });
  const compiler = webpack({
    ...production,
    entry: { functions: (production.entry as Record<string, string>).functions },
    plugins: [],
    output: { ...production.output, path: folder },
  });
  await new Promise<void>((done, fail) =>
    compiler.run((error, stats) =>
      error || stats?.hasErrors() ? fail(error ?? new Error(stats?.toString("errors-only"))) : done(),
    ),
  );
  const script = fs.readFileSync(path.join(folder, "functions.js"), "utf8");
  fs.rmSync(folder, { recursive: true, force: true });
  return script;
}
