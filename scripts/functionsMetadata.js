// The doc comments of src/functions are the catalogue: this turns them into functions.json, and with the Korean texts
// of functions.ko.json into functions-ko.json. A missing or surplus Korean text fails the build.
const fs = require("node:fs");
const path = require("node:path");
const { parseTree } = require("custom-functions-metadata");

const FOLDER = path.join(__dirname, "../src/functions");
const KOREAN = path.join(FOLDER, "functions.ko.json");

/** Sources that hold custom functions or their enums. The enums come first: the parser reads one file. */
function sourceFiles() {
  const files = fs.readdirSync(FOLDER).filter((name) => name.endsWith(".ts") && name !== "enums.ts");
  return ["enums.ts", ...files.sort()].map((name) => path.join(FOLDER, name));
}

/**
 * @param {string} origin - where the pages are served, for the help links
 * @returns {{ en: object, ko: object }} contents of functions.json and functions-ko.json
 */
function functionsMetadata(origin) {
  const source = sourceFiles()
    .map((file) => fs.readFileSync(file, "utf8"))
    .join("\n");
  const tree = parseTree(source, "functions.ts");
  const errors = tree.extras.flatMap((extra) => extra.errors);
  if (errors.length > 0) throw new Error(`The doc comments of src/functions:\n${errors.join("\n")}`);
  const korean = JSON.parse(fs.readFileSync(KOREAN, "utf8"));
  const problems = compare(tree, korean);
  if (problems.length > 0) throw new Error(`src/functions/functions.ko.json:\n${problems.join("\n")}`);
  return { en: english(tree, origin), ko: inKorean(tree, korean, origin) };
}

function english({ functions, enums }, origin) {
  return {
    // Without this Excel does not call a function whose range holds an error.
    allowErrorForDataTypeAny: true,
    functions: functions.map((fn) => ({ ...fn, helpUrl: `${origin}/functions.html#${fn.id}` })),
    enums,
  };
}

function inKorean(tree, korean, origin) {
  const { functions, enums, ...top } = english(tree, origin);
  return {
    ...top,
    functions: functions.map((fn) => ({
      ...fn,
      description: korean.functions[fn.id].description,
      helpUrl: `${origin}/functions-ko.html#${fn.id}`,
      parameters: fn.parameters.map((parameter) => ({
        ...parameter,
        description: korean.functions[fn.id].parameters[parameter.name],
      })),
    })),
    enums: enums.map((set) => ({
      ...set,
      values: set.values.map((value) => ({ ...value, ...korean.enums[set.id][value.stringValue] })),
    })),
  };
}

/** Every text that is missing or surplus, as sentences. */
function compare({ functions, enums }, korean) {
  const wanted = new Set([
    ...functions.flatMap(({ id, parameters }) => [id, ...parameters.map((p) => `${id}.${p.name}`)]),
    ...enums.flatMap(({ id, values }) => values.map((value) => `${id}.${value.stringValue}`)),
  ]);
  const found = new Set([
    ...Object.entries(korean.functions).flatMap(([id, { description, parameters }]) => [
      ...(description ? [id] : []),
      ...Object.keys(parameters).map((name) => `${id}.${name}`),
    ]),
    ...Object.entries(korean.enums).flatMap(([id, values]) =>
      Object.keys(values).map((value) => `${id}.${value}`),
    ),
  ]);
  return [
    ...[...wanted].filter((key) => !found.has(key)).map((key) => `no Korean text for ${key}`),
    ...[...found]
      .filter((key) => !wanted.has(key))
      .map((key) => `Korean text for ${key}, which does not exist`),
  ];
}

/** Writes both files next to the bundles of a webpack build, and rebuilds when a text changes. */
class FunctionsMetadataPlugin {
  constructor(origin) {
    this.origin = origin;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "FunctionsMetadata", stage }, () => {
        const { en, ko } = functionsMetadata(this.origin);
        const { RawSource } = compiler.webpack.sources;
        compilation.emitAsset("functions.json", new RawSource(JSON.stringify(en, null, 1)));
        compilation.emitAsset("functions-ko.json", new RawSource(JSON.stringify(ko, null, 1)));
        compilation.fileDependencies.addAll([...sourceFiles(), KOREAN]);
      });
    });
  }
}

module.exports = { functionsMetadata, compare, FunctionsMetadataPlugin };
