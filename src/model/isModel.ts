import type { WorkbookModel } from "./WorkbookModel";

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === "string";
const isNumber: Test = (value) => typeof value === "number";
const isFlag: Test = (value) => typeof value === "boolean";
const isOptional =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const recordOf =
  (test: Test): Test =>
  (value) =>
    isObject(value) && Object.values(value).every(test);
const shapeOf =
  (fields: Readonly<Record<string, Test>>): Test =>
  (value) =>
    isObject(value) && Object.entries(fields).every(([name, test]) => test(value[name]));

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const isColumn = shapeOf({
  column: isNumber,
  id: isText,
  also: listOf(shapeOf({ id: isText, by: isText })),
  name: isText,
  flow: isOptional(isText),
  measure: isText,
  isCumulative: isFlag,
  unit: isOptional(shapeOf({ kind: isText })),
  step: isNumber,
  provisional: listOf(isNumber),
  source: isText,
  came: isText,
});

const test = shapeOf({
  tables: listOf(
    shapeOf({
      table: isText,
      frequency: isText,
      periodColumn: isNumber,
      note: isOptional(isText),
      columns: listOf(isColumn),
    }),
  ),
  revisions: isOptional(isText),
  holidays: isOptional(isText),
  names: recordOf((value) => value === null || isText(value)),
});

/** Whether what a workbook says is a model: somebody else's hand or program may have been at it. */
export function isModel(value: unknown): value is WorkbookModel {
  return test(value);
}
