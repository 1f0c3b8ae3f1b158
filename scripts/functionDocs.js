// The tags of the doc comments of src/functions that Microsoft's generator passes over: what the function reference
// says beyond Excel's help.
//
//   @formula     symbols only; one line each
//   @definition  what exactly is calculated, in words (Korean in functions.ko.json)
//   @throws      #VALUE! or #N/A, then when, in words (Korean in functions.ko.json)
//   @source      where the method is published
//   @example     =TRADE.X(…) → what it gives; the tests calculate it
//   @excel       the plain-Excel formula that gives what the example above it gives; the tests calculate it too
//
// "none" says that a function has no formula, source or plain-Excel equivalent.
const ts = require("typescript");

/** What every function must have. */
const REQUIRED = [
  "@formula",
  "@definition",
  "@throws #VALUE!",
  "@throws #N/A",
  "@source",
  "@example",
  "@excel",
];
const ERRORS = ["#VALUE!", "#N/A"];

/** The documentation of each custom function of a source text, by id. */
function documentation(source) {
  const file = ts.createSourceFile("functions.ts", source, ts.ScriptTarget.ES2022, true);
  const found = {};
  for (const node of file.statements.filter(ts.isFunctionDeclaration)) {
    const tags = ts.getJSDocTags(node).map((tag) => [tag.tagName.text, textOf(tag)]);
    const id = tags.find(([name]) => name === "customfunction")?.[1].split(/\s/)[0];
    if (id) found[id] = docsOf(id, tags);
  }
  return found;
}

function textOf(tag) {
  return (ts.getTextOfJSDocComment(tag.comment) ?? "").trim();
}

function docsOf(id, tags) {
  const docs = { formulas: [], definition: "", errors: {}, sources: [], examples: [], missing: [] };
  const present = new Set();
  for (const [name, text] of tags) {
    const [tag, add] = readTag(id, name, text, docs);
    present.add(tag);
    if (text !== "none") add?.();
  }
  docs.missing = REQUIRED.filter((tag) => !present.has(tag));
  return docs;
}

/** A tag's name in `REQUIRED`, and how it is taken into the documentation. */
function readTag(id, name, text, docs) {
  const prose = text.replace(/\s*\n\s*/g, " ");
  const formula = text.replace(/\s*\n\s*/g, "");
  switch (name) {
    case "formula":
      return ["@formula", () => docs.formulas.push(prose)];
    case "definition":
      return ["@definition", () => (docs.definition = prose)];
    case "source":
      return ["@source", () => docs.sources.push(prose)];
    case "throws": {
      const error = ERRORS.find((start) => prose.startsWith(`${start} `));
      if (!error) throw new Error(`${id}: @throws must start with ${ERRORS.join(" or ")}: ${prose}`);
      return [`@throws ${error}`, () => (docs.errors[error] = prose.slice(error.length + 1))];
    }
    case "example": {
      const arrow = formula.lastIndexOf("→");
      if (arrow < 0) throw new Error(`${id}: @example needs → and what it gives: ${formula}`);
      const example = { formula: formula.slice(0, arrow).trim(), result: formula.slice(arrow + 1).trim() };
      return ["@example", () => docs.examples.push(example)];
    }
    case "excel":
      return ["@excel", () => (exampleAbove(id, docs).excel = formula)];
    default:
      return [`@${name}`];
  }
}

function exampleAbove(id, { examples }) {
  const example = examples.at(-1);
  if (!example) throw new Error(`${id}: @excel needs an @example above it`);
  return example;
}

/** The texts that need Korean: definition and errors, as far as the doc comment has them. */
function wordsOf({ definition, errors }) {
  return [...(definition ? ["definition"] : []), ...Object.keys(errors)];
}

module.exports = { documentation, wordsOf };
