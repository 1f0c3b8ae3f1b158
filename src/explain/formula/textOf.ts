import type { BinaryOperator } from "@borgar/fx";
import type { Node } from "./Formula";

/** What binds closer comes later. */
const BINDING: readonly (readonly BinaryOperator[])[] = [
  ["=", "<", ">", "<=", ">=", "<>"],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
  [","],
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
    case "BinaryExpression": {
      const own = bindingOf(node.operator);
      const [left, right] = node.arguments;
      return `${bracketed(left, own)}${node.operator}${bracketed(right, own + 1)}`;
    }
  }
}

function calleeText(callee: { readonly type: string; readonly name?: string }): string {
  return callee.name ?? textOf(callee as unknown as Node);
}

/** In brackets where it binds less than what stands around it. */
function bracketed(node: Node, around: number): string {
  const isLess = node.type === "BinaryExpression" && bindingOf(node.operator) < around;
  return isLess ? `(${textOf(node)})` : textOf(node);
}

function bindingOf(operator: BinaryOperator): number {
  return BINDING.findIndex((operators) => operators.includes(operator));
}
