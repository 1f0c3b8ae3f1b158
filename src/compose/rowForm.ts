import { ELEMENTS } from "../explain/compared/elements";
import { callText, type CallDraft, formulaText, type Given } from "./formulaText";

/** Functions that answer row by row and cannot be asked for one period. */
const ROW_BY_ROW = new Set(["REBASE", "ROLLING", "SEASONAL_ADJUST"]);
/** Functions that spill the figures of a span, period and value. */
const OF_A_SPAN = new Set(["EXPORTS", "IMPORTS", "BALANCE", "PUBLISHED_GROWTH"]);

/**
 * The formula in one cell, for a column of a table, where a spill is #SPILL!: asked for the row that it stands in.
 * @param name - Excel's name of the table.
 * @param column - Its column of periods, as a reference; left out: that of the call.
 * @returns undefined where the function has no answer for a single row, such as a list of the largest items, or where
 *   the periods are not the table's.
 */
export function rowForm(draft: CallDraft, name: string, column?: string): string | undefined {
  const text = rowText(draft, name, column);
  return text && formulaText(draft, text);
}

function rowText(draft: CallDraft, name: string, column: string | undefined): string | undefined {
  const { help, given } = draft;
  if (given.result?.kind === "value" && given.result.value === "all") return undefined;
  if (help.id in ELEMENTS) {
    const own = Object.keys(ELEMENTS[help.id]).map((element) => [element, cellOf(given[element], name)]);
    return callText({ help, given: { ...given, ...Object.fromEntries(own) } });
  }
  const periods = column === undefined ? given.periods : ({ kind: "reference", text: column } as const);
  const row = cellOf(periods, name);
  if (row?.kind !== "reference" || row === periods) return undefined;
  if (OF_A_SPAN.has(help.id)) {
    return `INDEX(${callText({ help, given: { ...given, from: row, to: row } })},1,2)`;
  }
  if (ROW_BY_ROW.has(help.id)) {
    return given.periods?.kind === "reference"
      ? `INDEX(${callText(draft)},MATCH(${row.text},${given.periods.text},0))`
      : undefined;
  }
  // The last period of a ranking is one for the whole list.
  if (help.id === "RANKING" || !help.parameters.some((parameter) => parameter.name === "at"))
    return undefined;
  return callText({ help, given: { ...given, at: row } });
}

/**
 * Of a column of the table the cell in the row of the formula: Exports[Cars] becomes Exports[@[Cars]]. To Excel exports[Cars]
 * is the same.
 */
function cellOf(given: Given | undefined, table: string): Given | undefined {
  if (given?.kind !== "reference") return given;
  const name = given.text.slice(0, table.length + 1);
  if (name.toLowerCase() !== `${table}[`.toLowerCase()) return given;
  const header = given.text.slice(table.length).replace(/^\[{1,2}|\]{1,2}$/g, "");
  return /^[@#]/.test(header) ? given : { kind: "reference", text: `${table}[@[${header}]]` };
}
