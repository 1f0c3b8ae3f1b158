import { ELEMENTS } from "../explain/compared/elements";
import { callText, type CallDraft, type Given } from "./formulaText";

/** The table that a formula is to stand in. */
export interface TableAround {
  /** Excel's name of the table. */
  readonly name: string;
  /** The period of the row of the formula, as a reference: `[@Period]`. */
  readonly period: string;
}

/** Functions that answer row by row and cannot be asked for one period. */
const ROW_BY_ROW = new Set(["REBASE", "ROLLING", "SEASONAL_ADJUST"]);
/** Functions that spill the figures of a span, period and value. */
const OF_A_SPAN = new Set(["EXPORTS", "IMPORTS", "BALANCE", "PUBLISHED_GROWTH"]);

/**
 * The formula in one cell, for a column of a table, where a spill is #SPILL!: asked for the row that it stands in.
 * @returns undefined where the function has no answer for a single row, such as a list of the largest items.
 */
export function rowForm(draft: CallDraft, { name, period }: TableAround): string | undefined {
  const { help, given } = draft;
  const row: Given = { kind: "reference", text: period };
  if (given.result?.kind === "value" && given.result.value === "all") return undefined;
  if (help.id in ELEMENTS) {
    const own = Object.keys(ELEMENTS[help.id]).map((element) => [element, cellOf(given[element], name)]);
    return `=${callText({ help, given: { ...given, ...Object.fromEntries(own) } })}`;
  }
  if (OF_A_SPAN.has(help.id)) {
    return `=INDEX(${callText({ help, given: { ...given, from: row, to: row } })},1,2)`;
  }
  if (ROW_BY_ROW.has(help.id)) {
    const { periods } = given;
    return periods?.kind === "reference"
      ? `=INDEX(${callText(draft)},MATCH(${period},${periods.text},0))`
      : undefined;
  }
  // The last period of a ranking is one for the whole list.
  if (help.id === "RANKING" || !help.parameters.some((parameter) => parameter.name === "at"))
    return undefined;
  return `=${callText({ help, given: { ...given, at: row } })}`;
}

/** Of a column of the table the cell in the row of the formula: Exports[Cars] becomes Exports[@[Cars]]. */
function cellOf(given: Given | undefined, table: string): Given | undefined {
  if (given?.kind !== "reference" || !given.text.startsWith(`${table}[`)) return given;
  const header = given.text.slice(table.length).replace(/^\[{1,2}|\]{1,2}$/g, "");
  return /^[@#]/.test(header) ? given : { kind: "reference", text: `${table}[@[${header}]]` };
}
