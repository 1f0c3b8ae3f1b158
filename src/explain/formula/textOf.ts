import type { BinaryExpression, BinaryOperator } from "@borgar/fx";
import type { Node } from "./Formula";

const UNION: BinaryOperator = ",";

/** What binds closer comes later. */
const BINDING: readonly (readonly BinaryOperator[])[] = [
  ["=", "<", ">", "<=", ">=", "<>"],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
  [UNION],
  [" "],
  [":"],
];

/** A part of a formula as it is written, without blanks and needless brackets. */
export function textOf(node: Node | null): string {
  if (!node) return "";
  switch (node.type) {
    case "ReferenceIdentifier":
      return node.value;
    case "Literal":
    case "ErrorLiteral":
      return node.raw;
    case "ArrayExpression":
      return `{${node.elements.map((row) => row.map(textOf).join(",")).join(";")}}`;
    case "CallExpression":
      return `${calleeText(node.callee)}(${node.arguments.map(textOf).join(",")})`;
    case "LetExpression":
      return `LET(${[...node.declarations.flatMap(({ id, init }) => [id.name, textOf(init)]), textOf(node.body)].join(",")})`;
    case "LambdaExpression":
      return `LAMBDA(${[...node.params.map(({ name }) => name), textOf(node.body)].join(",")})`;
    case "UnaryExpression": {
      const operand = bracketed(node.arguments[0], BINDING.length);
      return "#%".includes(node.operator) ? `${operand}${node.operator}` : `${node.operator}${operand}`;
    }
    case "BinaryExpression":
      // A union without brackets would be two arguments of the call that it stands in.
      return node.operator === UNION ? `(${operationText(node)})` : operationText(node);
  }
}

/** Without brackets around it. */
function operationText({ operator, arguments: [left, right] }: BinaryExpression): string {
  const own = bindingOf(operator);
  return `${bracketed(left, own)}${operator}${bracketed(right, own + 1)}`;
}

function calleeText(callee: { readonly type: string; readonly name?: string }): string {
  return callee.name ?? textOf(callee as unknown as Node);
}

/** In brackets where it binds less than what stands around it; a union anywhere but at the beginning of another. */
function bracketed(node: Node, around: number): string {
  if (node.type !== "BinaryExpression") return textOf(node);
  const own = bindingOf(node.operator);
  if (own < around) return `(${operationText(node)})`;
  return own === around ? operationText(node) : textOf(node);
}

function bindingOf(operator: BinaryOperator): number {
  return BINDING.findIndex((operators) => operators.includes(operator));
}
