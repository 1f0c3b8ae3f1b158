const fs = require("node:fs");
const path = require("node:path");
const zlib = require("node:zlib");

/** Prints what the browser fetches at first and what it fetches when it is needed, gzipped: the build's last lines. */
class BundleSizes {
  apply(compiler) {
    compiler.hooks.afterDone.tap("BundleSizes", (stats) => {
      if (stats.hasErrors() || compiler.options.mode !== "production") return;
      const folder = compiler.outputPath;
      const { chunks } = stats.toJson({ all: false, chunks: true, ids: true });
      const lines = chunks.flatMap(({ names, files, initial, entry, id }) =>
        files
          .filter((file) => file.endsWith(".js"))
          .map((file) => {
            const name = names[0] ?? String(id);
            const bytes = zlib.gzipSync(fs.readFileSync(path.join(folder, file)), { level: 9 }).length;
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
