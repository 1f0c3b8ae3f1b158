const { functionsMetadata, sourceFiles, KOREAN } = require("./functionsMetadata");
const { functionsReference, REFERENCE_FILES } = require("./functionsReference");

/**
 * Writes what Excel reads of the functions, and the reference that its help links to, next to the bundles of a webpack
 * build; writes them again when a text changes.
 */
class FunctionsPlugin {
  constructor(origin) {
    this.origin = origin;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Functions", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "Functions", stage }, () => {
        const { RawSource } = compiler.webpack.sources;
        const metadata = functionsMetadata(this.origin);
        const assets = {
          "functions.json": JSON.stringify(metadata.en, null, 1),
          "functions-ko.json": JSON.stringify(metadata.ko, null, 1),
          ...functionsReference(metadata),
        };
        for (const [name, text] of Object.entries(assets)) {
          compilation.emitAsset(name, new RawSource(text));
        }
        compilation.fileDependencies.addAll([...sourceFiles(), KOREAN, ...REFERENCE_FILES]);
      });
    });
  }
}

module.exports = { FunctionsPlugin };
