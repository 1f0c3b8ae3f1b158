import type { ParameterHelp } from "../functions/help";
import type { ExplainWords } from "../i18n/explain";
import { entry } from "./compared/elements";
import type { EvaluatedCall, References } from "./formula/evaluate";
import { isSpill, type Node, tradeId } from "./formula/Formula";
import { textOf } from "./formula/textOf";
import { bare, isKnown, Unknown } from "./formula/Value";

export type ArgumentKind = keyof ExplainWords["kinds"];

/** What was given for a parameter. */
export interface ExplainedArgument {
  readonly parameter: ParameterHelp;
  readonly kind: ArgumentKind;
  /** As it is written; "" where left out. */
  readonly text: string;
  readonly address: string | undefined;
  readonly rows: number;
  readonly columns: number;
  /** The one cell of it. */
  readonly value: string | number | boolean | undefined;
  readonly unknown: Unknown | undefined;
}

/** @param outside - The references of the formula: a name that is none of them is one that LET has given. */
export function argumentsOf(
  { node, help, args }: EvaluatedCall,
  references: References,
  outside: readonly string[],
): ExplainedArgument[] {
  return help.parameters.map((parameter, i) => {
    // The library has null where an argument is left out.
    const written = (node.arguments[i] ?? null) as Node | null;
    const value = args[i];
    const text = textOf(written);
    const isOne = value && isKnown(value) && value.length === 1 && value[0].length === 1;
    return {
      parameter,
      kind: kindOf(written, outside),
      text,
      address: references.get(text)?.address,
      rows: value && isKnown(value) ? value.length : 0,
      columns: value && isKnown(value) ? value[0].length : 0,
      value: isOne ? entry(bare(value[0][0])) : undefined,
      unknown: value instanceof Unknown ? value : undefined,
    };
  });
}

function kindOf(node: Node | null, outside: readonly string[]): ArgumentKind {
  if (!node) return "omitted";
  if (isSpill(node)) return "spill";
  switch (node.type) {
    case "Literal":
    case "ErrorLiteral":
    case "ArrayExpression":
      return "constant";
    case "ReferenceIdentifier":
      if (node.kind === "table") return /\[@|#This Row/i.test(node.value) ? "tableRow" : "tableColumn";
      if (node.kind === "name") return outside.includes(node.value) ? "name" : "variable";
      return "range";
    case "CallExpression":
      return tradeId(node) ? "call" : "expression";
    default:
      return "expression";
  }
}
