const { headersFile, webConfig } = require("./hosting");

/** Writes the files that tell common static hosts how to serve the build. */
class HostingPlugin {
  constructor(origin) {
    this.origin = origin;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Hosting", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "Hosting", stage }, () => {
        const { RawSource } = compiler.webpack.sources;
        compilation.emitAsset("_headers", new RawSource(`${headersFile(this.origin)}\n`));
        compilation.emitAsset("web.config", new RawSource(webConfig()));
      });
    });
  }
}

module.exports = { HostingPlugin };
