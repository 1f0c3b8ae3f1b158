// The spreadsheet page: for this machine only, never published. By esbuild, since its 15 MB would take webpack half of a build.
import fs from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import esbuild, { type BuildOptions, type Plugin } from "esbuild";
import fasterUniver from "./fasterUniver";

const root = path.join(__dirname, "..");
const { resolve } = createRequire(__filename);
const folderOf = (name: string) => path.dirname(resolve(`${name}/package.json`));

/** Excel tells where an error stands by the names of its classes, which the host's classes have; a bundle may call them otherwise. */
const namesOfHost: Plugin = {
  name: "names of the host",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]playground[\\/]host[\\/].*\.ts$/ }, async ({ path: file }) => {
      const source = await fs.readFile(file, "utf8");
      const { code } = await esbuild.transform(source, { loader: "ts", target: "es2022", keepNames: true });
      return { contents: code, loader: "js" };
    });
  },
};
const plugins = [fasterUniver(), namesOfHost];

const OPTIONS: BuildOptions = {
  entryPoints: ["page", "bridge"].map((name) => path.join(__dirname, `page/${name}.ts`)),
  outdir: path.join(root, "build/playground"),
  bundle: true,
  charset: "utf8",
  minifyWhitespace: true,
  // Not a module: of those the browser keeps no compiled code.
  format: "iife",
  target: "es2022",
  define: { "process.env.NODE_ENV": '"production"' },
  // The spreadsheet needs React 18; the add-in, with Fabric, has 17.
  alias: { react: folderOf("react18"), "react-dom": folderOf("react-dom18") },
  plugins,
  logLevel: "silent",
};

export async function buildPage(): Promise<void> {
  await esbuild.build(OPTIONS);
}

/** Builds, and again at every change; resolves after the first build. */
export async function watchPage(report: (message: string) => void): Promise<void> {
  let hasBuilt: () => void;
  const built = new Promise<void>((done) => (hasBuilt = done));
  const reporting: Plugin = {
    name: "reporting",
    setup({ onEnd }) {
      onEnd(async ({ errors }) => {
        const messages = await esbuild.formatMessages(errors, { kind: "error" });
        for (const message of messages) report(message);
        hasBuilt();
      });
    },
  };
  const context = await esbuild.context({ ...OPTIONS, plugins: [...plugins, reporting] });
  await context.watch();
  await built;
}
