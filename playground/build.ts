import { createRequire } from "node:module";
import path from "node:path";
import webpack, { type Configuration, type MultiCompiler } from "webpack";

const requireConfig = createRequire(__filename);
const root = path.join(__dirname, "..");

/** As Excel gets it from a server (`dist`), or as in development (`build/addin`). */
export type Mode = "production" | "development";

async function compiler(mode: Mode): Promise<MultiCompiler> {
  const addin = requireConfig(path.join(root, "webpack.config.js")) as (
    env: object,
    argv: object,
  ) => Promise<Configuration>;
  const page = requireConfig("./webpack.playground.js") as Configuration;
  return webpack([await addin({ origin: "https://localhost/addin" }, { mode }), page]);
}

/** Builds the add-in and the spreadsheet page. */
export async function build(mode: Mode): Promise<void> {
  const both = await compiler(mode);
  await new Promise<void>((done, fail) => {
    both.run((error, stats) => {
      both.close(() => {
        if (error) fail(error);
        else if (stats?.hasErrors()) fail(new Error(stats.toString("errors-only")));
        else done();
      });
    });
  });
}

/** Builds, and again at every change; resolves after the first build. */
export async function watch(report: (message: string) => void): Promise<void> {
  const both = await compiler("development");
  await new Promise<void>((done, fail) => {
    both.watch({ aggregateTimeout: 200 }, (error, stats) => {
      if (error) return fail(error);
      report(stats?.hasErrors() ? stats.toString("errors-only") : `Built in ${seconds(stats)} s.`);
      done();
    });
  });
}

function seconds(stats: webpack.MultiStats | undefined): string {
  const times = stats?.stats.map(({ startTime, endTime }) => (endTime ?? 0) - (startTime ?? 0)) ?? [0];
  return (Math.max(...times) / 1000).toFixed(1);
}
