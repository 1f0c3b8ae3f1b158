import { AnalysisError } from "../analysis/AnalysisError";
import { parsePeriod } from "../analysis/time/parsePeriod";
import { isSpill, type Node, readFormula, tradeId } from "../explain/formula/Formula";
import { textOf } from "../explain/formula/textOf";
import type { FunctionHelp, ParameterHelp } from "../functions/help";
import { type CallDraft, type Given, writtenOf } from "./formulaText";

/** Parameters that take a range of words, which are no names of the workbook. */
const TAKES_WORDS = new Set(["name", "text", "unit"]);

/**
 * What a person means who types a text for a parameter: 2024-05 is a month and no subtraction, us a country, B2:B9 cells.
 * Behind "=" it is taken as it stands.
 */
export function givenOf(typed: string, { name, isRange, choices }: ParameterHelp): Given | undefined {
  const text = typed.trim();
  if (text === "") return undefined;
  if (text.startsWith("=")) return { kind: "reference", text: text.slice(1) };
  if (choices) return { kind: "value", value: text };
  if (/^-?\d+(\.\d+)?$/.test(text)) return { kind: "value", value: Number(text) };
  if (/^(true|false)$/i.test(text)) return { kind: "value", value: text.toLowerCase() === "true" };
  const part = isPeriod(text) ? undefined : readFormula(`=${text}`);
  const isMeant = part && (isRange && !TAKES_WORDS.has(name) ? true : isCells(part));
  return isMeant ? { kind: "reference", text } : { kind: "value", value: text };
}

function isPeriod(text: string): boolean {
  try {
    return Boolean(parsePeriod(text));
  } catch (error) {
    if (error instanceof AnalysisError) return false;
    throw error;
  }
}

/** Cells, a text in quotes or a call: not a word, which may be a name of the workbook too. */
function isCells(part: Node): boolean {
  if (part.type === "ReferenceIdentifier") return part.kind !== "name";
  return isSpill(part) || part.type === "CallExpression" || part.type === "Literal";
}

/** A call to be changed: what stands for each parameter. */
export interface TypedCall extends Pick<CallDraft, "isFirstOnly"> {
  readonly help: FunctionHelp;
  readonly typed: Readonly<Record<string, string>>;
}

/** The call that a formula is; undefined for any other formula: what stands around a call would be lost. */
export function typedIn(formula: string, catalogue: readonly FunctionHelp[]): TypedCall | undefined {
  const root = readFormula(formula);
  const isFirstOnly = root?.type === "UnaryExpression" && root.operator === "@";
  const call = isFirstOnly ? root.arguments[0] : root;
  const help = call && catalogue.find(({ id }) => id === tradeId(call));
  if (call?.type !== "CallExpression" || !help || call.arguments.length > help.parameters.length)
    return undefined;
  const args = call.arguments as readonly (Node | null)[];
  const typed = args.flatMap((arg, i) =>
    arg ? [[help.parameters[i].name, typedFor(arg, help.parameters[i])]] : [],
  );
  return { help, typed: Object.fromEntries(typed), isFirstOnly };
}

/** As one would type it where that is read back the same, else behind "=". */
function typedFor(arg: Node, parameter: ParameterHelp): string {
  const written = textOf(arg);
  const plain = arg.type === "Literal" ? String(arg.value) : written;
  return writtenOf(givenOf(plain, parameter)) === written ? plain : `=${written}`;
}
