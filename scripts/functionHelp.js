// What the pane needs of the catalogue to explain a formula and to make one: the texts of both languages, the family, and
// the plain Excel that does the same as an example.
const { neededExcel } = require("./reference/excelVersions");
const { inFamilies } = require("./reference/families");

/**
 * @param {ReturnType<typeof import("./functionsMetadata").functionsMetadata>} metadata
 * @returns {import("../src/functions/help").FunctionHelp[]} in the order of the function reference
 */
function functionHelp({ en, ko, docs }) {
  const korean = new Map(ko.functions.map((fn) => [fn.id, fn]));
  const choices = new Map(en.enums.map(({ id, values }) => [id, values.map((value) => value.stringValue)]));
  return inFamilies(en.functions).flatMap(({ title, functions }) =>
    functions.map(({ id, description, parameters }) => ({
      id,
      family: title,
      description: { en: description, ko: korean.get(id).description },
      parameters: parameters.map(({ name, description, optional, dimensionality, customEnumId }, i) => ({
        name,
        description: { en: description, ko: korean.get(id).parameters[i].description },
        optional: Boolean(optional),
        isRange: dimensionality === "matrix",
        choices: choices.get(customEnumId),
      })),
      plain: plainOf(docs.en[id].examples),
    })),
  );
}

function plainOf(examples) {
  const shown = examples.find(({ excel }) => excel);
  if (!shown) return undefined;
  const { formula, excel, result } = shown;
  return { example: formula, formula: excel, since: neededExcel(excel, result.startsWith("{")) };
}

module.exports = { functionHelp };
