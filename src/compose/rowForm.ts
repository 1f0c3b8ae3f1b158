import { parseA1Ref, parseStructRef } from "@borgar/fx";
import { ELEMENTS } from "../explain/compared/elements";
import { isSpill, type Node, readFormula } from "../explain/formula/Formula";
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
  if (resultOf(draft) === "all" || [given.values, given.parts].some(isWide)) return undefined;
  if (help.id in ELEMENTS) {
    const own = Object.keys(ELEMENTS[help.id]).map(
      (element) => [element, cellOf(given[element], name)] as const,
    );
    // Of T[Cars]*1000 no cell is known.
    if (own.some(([, cell]) => isMany(cell))) return undefined;
    return callText({ help, given: { ...given, ...Object.fromEntries(own) } });
  }
  // The last period of a ranking is one for the whole list.
  const takesAt = help.id !== "RANKING" && help.parameters.some((parameter) => parameter.name === "at");
  const at = cellOf(given.at, name);
  const hasOwnPeriod = takesAt && at !== undefined && !isMany(at);
  // A cell that says which period is meant goes on doing so.
  if (hasOwnPeriod && !isTyped(at)) return callText({ help, given: { ...given, at } });
  const periods = column === undefined ? given.periods : ({ kind: "reference", text: column } as const);
  const row = cellOf(periods, name);
  if (row?.kind !== "reference" || row === periods) return hasOwnPeriod ? callText(draft) : undefined;
  if (OF_A_SPAN.has(help.id)) {
    return `INDEX(${callText({ help, given: { ...given, from: row, to: row } })},1,2)`;
  }
  if (ROW_BY_ROW.has(help.id)) {
    return given.periods?.kind === "reference"
      ? `INDEX(${callText(draft)},MATCH(${row.text},${given.periods.text},0))`
      : undefined;
  }
  return takesAt ? callText({ help, given: { ...given, at: row } }) : undefined;
}

/** Which of its answers is asked for; undefined where a cell says so. */
function resultOf({ help, given: { result } }: CallDraft): unknown {
  if (result) return result.kind === "value" ? result.value : undefined;
  return help.parameters.find(({ name }) => name === "result")?.choices?.[0];
}

/**
 * Of a column of the table the cell in the row of the formula: Exports[Cars] becomes Exports[@[Cars]]. To Excel exports[Cars]
 * is the same.
 */
function cellOf(given: Given | undefined, table: string): Given | undefined {
  if (given?.kind !== "reference") return given;
  const part = parseStructRef(given.text);
  const isColumn = part?.columns?.length === 1 && !part.sections?.length;
  if (!isColumn || part.table?.toLowerCase() !== table.toLowerCase()) return given;
  const column = given.text.slice(table.length);
  // Of T[a']] the last bracket but one is the header's.
  const isDouble = column.startsWith("[[");
  const header = isDouble ? column.slice(2, -2) : column.slice(1, -1);
  return { kind: "reference", text: `${table}[@[${header}]]` };
}

/** Typed in, as "2024" too, which is given as it is written. */
function isTyped(given: Given): boolean {
  return given.kind === "value" || readFormula(`=${given.text}`)?.type === "Literal";
}

/** It stands for several cells, of which Excel would fill more than the row has. What a call answers is not known here. */
function isMany(given: Given | undefined): boolean {
  const root = given?.kind === "reference" ? readFormula(`=${given.text}`) : undefined;
  return root !== undefined && spreads(root);
}

const OF_ONE_ROW = new Set(["this row", "headers", "totals"]);

function spreads(node: Node): boolean {
  switch (node.type) {
    case "ReferenceIdentifier": {
      const { isTall, isWide: hasColumns } = shapeOf(node.value);
      return isTall || hasColumns;
    }
    case "UnaryExpression":
      return isSpill(node) || (node.operator !== "@" && node.arguments.some(spreads));
    case "BinaryExpression":
      return node.arguments.some(spreads);
    default:
      return false;
  }
}

/** Several series side by side have an answer each. */
function isWide(given: Given | undefined): boolean {
  return given?.kind === "reference" && shapeOf(given.text).isWide;
}

/** Of a name, which may stand for anything, neither. */
function shapeOf(reference: string): { readonly isTall: boolean; readonly isWide: boolean } {
  const part = parseStructRef(reference);
  if (part) {
    const isOfOneRow = part.sections?.some((section) => OF_ONE_ROW.has(section));
    return { isTall: !isOfOneRow, isWide: part.columns?.length !== 1 };
  }
  const parsed = parseA1Ref(reference);
  if (!parsed || !("range" in parsed)) return { isTall: false, isWide: false };
  const { top, bottom, left, right } = parsed.range;
  return { isTall: top === null || top !== bottom, isWide: left === null || left !== right };
}
