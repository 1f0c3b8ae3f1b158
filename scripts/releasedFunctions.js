const fs = require("node:fs");
const path = require("node:path");

/** Ids and arguments of the last release, in the order in which Excel stores them in workbooks. */
const RELEASED = path.join(__dirname, "../released/functions.json");

/** What a workbook relies on: an id, and of each argument its place, name, type, shape and whether it may be left out. */
function promisesOf(metadata) {
  return metadata.functions.map(({ id, result = {}, parameters = [] }) => ({
    id,
    result: result.dimensionality ?? "scalar",
    parameters: parameters.map(
      ({ name, type = "any", dimensionality = "scalar", optional = false, repeating = false }) => ({
        name,
        type,
        dimensionality,
        optional,
        repeating,
      }),
    ),
  }));
}

/**
 * Promises of a release that a build breaks, in words. New functions, and new arguments at the end that may be left out,
 * break none: a formula written with the release still says the same.
 */
function brokenPromises(released, built) {
  const now = new Map(built.map((one) => [one.id, one]));
  return released.flatMap((before) => {
    const after = now.get(before.id);
    if (!after) return [`${before.id} is gone`];
    const broken = [];
    if (after.result !== before.result)
      broken.push(`${before.id} answers with a ${after.result}, not a ${before.result}`);
    before.parameters.forEach((parameter, i) => {
      const other = after.parameters[i];
      const changed = Object.keys(parameter).filter((key) => other?.[key] !== parameter[key]);
      // What had to be given may be left out now.
      const isLoosened = changed.length === 1 && changed[0] === "optional" && other.optional;
      if (!other) broken.push(`${before.id} has lost its argument ${parameter.name}`);
      else if (changed.length > 0 && !isLoosened)
        broken.push(`${before.id}: argument ${i + 1}, ${parameter.name}, has another ${changed.join(", ")}`);
    });
    for (const added of after.parameters.slice(before.parameters.length))
      if (!added.optional) broken.push(`${before.id} needs a new argument, ${added.name}`);
    return broken;
  });
}

function releasedFunctions() {
  return JSON.parse(fs.readFileSync(RELEASED, "utf8"));
}

module.exports = { RELEASED, brokenPromises, promisesOf, releasedFunctions };
