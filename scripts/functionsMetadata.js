// The doc comments of src/functions are the catalogue: this turns them into functions.json, and with the Korean texts
// of functions.ko.json into functions-ko.json. A missing or surplus Korean text fails the build. What Excel does not show
// of the comments goes to the function reference (functionsReference.js).
const fs = require("node:fs");
const path = require("node:path");
const { parseTree } = require("custom-functions-metadata");
const { documentation, wordsOf } = require("./functionDocs");

const FOLDER = path.join(__dirname, "../src/functions");
const KOREAN = path.join(FOLDER, "functions.ko.json");

/** Sources that hold custom functions or their enums. The enums come first: the parser reads one file. */
function sourceFiles() {
  const files = fs.readdirSync(FOLDER).filter((name) => name.endsWith(".ts") && name !== "enums.ts");
  return ["enums.ts", ...files.sort()].map((name) => path.join(FOLDER, name));
}

/**
 * @param {string} origin - where the pages are served, for the help links
 * @returns {{ en: object, ko: object, docs: object }} contents of functions.json and functions-ko.json, and what the
 *   reference says beyond them, by id
 */
function functionsMetadata(origin) {
  const source = sourceFiles()
    .map((file) => fs.readFileSync(file, "utf8"))
    .join("\n")
    // The generator knows a promise and a value, but not a function that gives either.
    .replaceAll("any[][] | Promise<any[][]>", "Promise<any[][]>");
  const tree = parseTree(source, "functions.ts");
  const errors = tree.extras.flatMap((extra) => extra.errors);
  if (errors.length > 0) throw new Error(`The doc comments of src/functions:\n${errors.join("\n")}`);
  const korean = JSON.parse(fs.readFileSync(KOREAN, "utf8"));
  const docs = documentation(source);
  const problems = compare(tree, korean, docs);
  if (problems.length > 0) throw new Error(`src/functions/functions.ko.json:\n${problems.join("\n")}`);
  return { en: english(tree, origin), ko: inKorean(tree, korean, origin), docs: inBoth(docs, korean) };
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

/** The documentation in English as written, and with the Korean words in place of the English. */
function inBoth(docs, korean) {
  const translated = Object.entries(docs).map(([id, english]) => {
    const { definition = "", errors = {} } = korean.functions[id];
    return [id, { ...english, definition, errors }];
  });
  return { en: docs, ko: Object.fromEntries(translated) };
}

/** Every text that is missing or surplus, as sentences. */
function compare({ functions, enums }, korean, docs = {}) {
  const wanted = new Set([
    ...functions.flatMap(({ id, parameters }) => [id, ...parameters.map((p) => `${id}.${p.name}`)]),
    ...Object.entries(docs).flatMap(([id, english]) => wordsOf(english).map((word) => `${id}: ${word}`)),
    ...enums.flatMap(({ id, values }) => values.map((value) => `${id}.${value.stringValue}`)),
  ]);
  const found = new Set([
    ...Object.entries(korean.functions).flatMap(([id, { description, parameters, ...words }]) => [
      ...(description ? [id] : []),
      ...Object.keys(parameters).map((name) => `${id}.${name}`),
      ...wordsOf({ errors: {}, ...words }).map((word) => `${id}: ${word}`),
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

module.exports = { functionsMetadata, compare, sourceFiles, KOREAN };
