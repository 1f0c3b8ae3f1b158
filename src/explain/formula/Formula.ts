import { type AstExpression, parse, tokenize } from "@borgar/fx";
import { textOf } from "./textOf";

export type Node = AstExpression;

/** What files write before names that older Excels do not know, and before those of an add-in that is not there. */
const PREFIXES = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.|_xldudf_)+/i;

/** The tree of a formula as Excel gives it in English; undefined for a text that is none or cannot be read. */
export function readFormula(text: string): Node | undefined {
  if (!text.startsWith("=")) return undefined;
  try {
    const words = tokenize(text).map(({ value }) => value.replace(PREFIXES, ""));
    // The library reads -A2# as the spill of -A2, which is none: a spill goes in brackets.
    const bracketed = words.map((word, i) =>
      words[i + 1] === "#" ? `(${word}` : word === "#" ? "#)" : word,
    );
    // Names without their prefix are read anew: LET is a form of its own.
    return parse(tokenize(bracketed.join("")));
  } catch {
    return undefined;
  }
}

/** The name of the function that a call calls, in capitals; undefined for anything else. */
export function nameOf(node: Node): string | undefined {
  // The library lets LAMBDA stand here too, which has no name.
  return node.type === "CallExpression" && node.callee.type === "Identifier"
    ? node.callee.name.toUpperCase()
    : undefined;
}

const NAMESPACE = "TRADE.";

/** The id of the function of ours that a call calls, such as YOY. */
export function tradeId(node: Node): string | undefined {
  const name = nameOf(node);
  return name?.startsWith(NAMESPACE) ? name.slice(NAMESPACE.length) : undefined;
}

/** The spill of a cell: A2#. */
export function isSpill(node: Node): boolean {
  return (
    node.type === "UnaryExpression" &&
    node.operator === "#" &&
    node.arguments[0].type === "ReferenceIdentifier"
  );
}

/** Every reference of a formula once, as it is written: what must be read of the workbook before it can be calculated. */
export function referencesOf(formula: string): string[] {
  const found = new Set<string>();
  const root = readFormula(formula);
  if (root) collect(root, [], found);
  return [...found];
}

/** @param bound - Names that LET or LAMBDA have given: they are no references. */
function collect(node: Node | null, bound: readonly string[], found: Set<string>): void {
  if (!node) return;
  if (isSpill(node)) {
    found.add(textOf(node));
    return;
  }
  switch (node.type) {
    case "ReferenceIdentifier":
      if (!bound.includes(node.value.toLowerCase())) found.add(node.value);
      return;
    case "LetExpression": {
      const names = [...bound];
      for (const { id, init } of node.declarations) {
        collect(init, names, found);
        names.push(id.name.toLowerCase());
      }
      return collect(node.body, names, found);
    }
    case "LambdaExpression":
      return collect(node.body, [...bound, ...node.params.map(({ name }) => name.toLowerCase())], found);
    case "CallExpression":
      if (!nameOf(node)) collect(node.callee as unknown as Node, bound, found);
  }
  if ("arguments" in node) for (const part of node.arguments) collect(part, bound, found);
}
