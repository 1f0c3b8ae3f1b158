const fs = require("node:fs");
const path = require("node:path");
const zlib = require("node:zlib");

/** What the pane may fetch before the first click, beside office.js and the functions: in bytes, gzipped. */
const MOST_AT_FIRST = 140_000;

function gzipped(folder, file) {
  return zlib.gzipSync(fs.readFileSync(path.join(folder, file)), { level: 9 }).length;
}

/**
 * Prints what the browser fetches at first and what it fetches when it is needed, gzipped: the build's last lines. A pane that
 * fetches too much at first is an error: something that a panel needs has come into its home.
 */
class BundleSizes {
  apply(compiler) {
    compiler.hooks.done.tap("BundleSizes", ({ compilation }) => {
      if (compilation.errors.length > 0 || compiler.options.mode !== "production") return;
      for (const { name, files } of compilation.chunks) {
        if (name !== "taskpane") continue;
        const own = [...files].filter((file) => file.endsWith(".js"));
        const bytes = own.reduce((sum, file) => sum + gzipped(compiler.outputPath, file), 0);
        if (bytes > MOST_AT_FIRST)
          compilation.errors.push(
            new Error(`The pane fetches ${bytes} bytes at first: more than ${MOST_AT_FIRST}.`),
          );
      }
    });
    compiler.hooks.afterDone.tap("BundleSizes", (stats) => {
      if (stats.hasErrors() || compiler.options.mode !== "production") return;
      const folder = compiler.outputPath;
      const { chunks } = stats.toJson({ all: false, chunks: true, ids: true });
      const lines = chunks.flatMap(({ names, files, initial, entry, id }) =>
        files
          .filter((file) => file.endsWith(".js"))
          .map((file) => {
            const name = names[0] ?? String(id);
            const bytes = gzipped(folder, file);
            return { name, bytes, isFirst: initial || (entry && name !== "readers") };
          }),
      );
      const print = (title, own) => {
        console.log(title);
        for (const { name, bytes } of own.sort((a, b) => b.bytes - a.bytes))
          console.log(`  ${(bytes / 1000).toFixed(1).padStart(7)} kB  ${name}`);
      };
      print(
        "Fetched at first, gzipped:",
        lines.filter(({ isFirst }) => isFirst),
      );
      print(
        "Fetched when needed, gzipped:",
        lines.filter(({ isFirst }) => !isFirst),
      );
    });
  }
}

module.exports = { BundleSizes };
