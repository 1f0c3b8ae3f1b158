import { createRequire } from "node:module";
import path from "node:path";
import webpack, { type Compiler, type Configuration } from "webpack";
import { buildPage, watchPage } from "./bundlePage";

const requireConfig = createRequire(__filename);
const root = path.join(__dirname, "..");

/** As Excel gets it from a server (`dist`), or as in development (`build/addin`). */
export type Mode = "production" | "development";

async function addin(mode: Mode): Promise<Compiler> {
  const configured = requireConfig(path.join(root, "webpack.config.js")) as (
    env: object,
    argv: object,
  ) => Promise<Configuration>;
  return webpack(await configured({ origin: "https://localhost/addin" }, { mode }));
}

/** Builds the add-in and the spreadsheet page. */
export async function build(mode: Mode): Promise<void> {
  const compiler = await addin(mode);
  const built = new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) fail(error);
        else if (stats?.hasErrors()) fail(new Error(stats.toString("errors-only")));
        else done();
      });
    });
  });
  await Promise.all([built, buildPage()]);
}

/** Builds, and again at every change; resolves after the first build. */
export async function watch(report: (message: string) => void): Promise<void> {
  const compiler = await addin("development");
  const built = new Promise<void>((done, fail) => {
    compiler.watch({ aggregateTimeout: 200 }, (error, stats) => {
      if (error) return fail(error);
      report(stats?.hasErrors() ? stats.toString("errors-only") : `Built in ${seconds(stats)} s.`);
      done();
    });
  });
  await Promise.all([built, watchPage(report)]);
}

function seconds(stats: webpack.Stats | undefined): string {
  return (((stats?.endTime ?? 0) - (stats?.startTime ?? 0)) / 1000).toFixed(1);
}
