const { functionHelp } = require("./functionHelp");
const { functionsMetadata, sourceFiles, KOREAN } = require("./functionsMetadata");
const { brokenPromises, promisesOf, RELEASED, releasedFunctions } = require("./releasedFunctions");
const { functionsReference, REFERENCE_FILES } = require("./functionsReference");

/**
 * Writes what Excel reads of the functions, what the pane does, and the reference that the help links to, next to the
 * bundles of a webpack build; writes them again when a text changes. A build that breaks a promise of the last release fails.
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
        for (const broken of brokenPromises(releasedFunctions(), promisesOf(metadata.en)))
          compilation.errors.push(
            new compiler.webpack.WebpackError(`A released function changed: ${broken}`),
          );
        const assets = {
          "functions.json": JSON.stringify(metadata.en, null, 1),
          "functions-ko.json": JSON.stringify(metadata.ko, null, 1),
          "help.json": JSON.stringify(functionHelp(metadata)),
          ...functionsReference(metadata),
        };
        for (const [name, text] of Object.entries(assets)) {
          compilation.emitAsset(name, new RawSource(text));
        }
        compilation.fileDependencies.addAll([...sourceFiles(), KOREAN, RELEASED, ...REFERENCE_FILES]);
      });
    });
  }
}

module.exports = { FunctionsPlugin };
