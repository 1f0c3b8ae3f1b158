import type { CallExpression } from "@borgar/fx";
import type { References } from "../../explain/formula/evaluate";
import { isSpill, type Node, nameOf, readFormula, tradeId } from "../../explain/formula/Formula";
import { textOf } from "../../explain/formula/textOf";
import type { FunctionHelp } from "../../functions/help";
import { excelNeeded } from "./excelVersions";
import { type PlainArgument, type PlainCall, TEMPLATES } from "./templates";

export interface Plain {
  readonly formula: string;
  /** The year of the Excel that it needs; undefined when Excel 2019 will do. */
  readonly since: number | undefined;
}

/** Ids of the functions that have no plain formula with these arguments. */
export interface NotPlain {
  readonly without: readonly string[];
}

/**
 * A formula without functions of ours that answers the same.
 * @param isMany - Its answer fills several cells.
 */
export function toPlain(
  formula: string,
  references: References,
  help: readonly FunctionHelp[],
  isMany: boolean,
): Plain | NotPlain {
  const root = readFormula(formula);
  if (!root) return { without: [] };
  const without: string[] = [];
  const plain = replaced(root, true);
  if (without.length > 0) return { without: [...new Set(without)] };
  const text = `=${textOf(plain)}`;
  return { formula: text, since: excelNeeded(text, isMany) };

  function replaced(node: Node, isWhole = false): Node {
    const id = tradeId(node);
    const inside = withParts(node, (part) => replaced(part));
    if (id === undefined) return inside;
    const own = plainCall(node as CallExpression, inside as CallExpression, id);
    if (own === undefined) without.push(id);
    return asWritten(own === undefined || isWhole ? (own ?? "") : `(${own})`);
  }

  function plainCall(seen: CallExpression, inside: CallExpression, id: string): string | undefined {
    const parameters = help.find((one) => one.id === id)?.parameters ?? [];
    const args = new Map<string, PlainArgument>();
    for (const [i, { name }] of parameters.entries()) {
      const [node, now] = [seen.arguments[i], inside.arguments[i]];
      if (node && now) args.set(name, argument(name, node, now));
    }
    const isKnown = [...args.values()].every(({ rows }) => rows > 0);
    const call: PlainCall = {
      arg: (name) => args.get(name),
      word(name, words) {
        const given = args.get(name);
        if (!given) return words[0];
        const value = given.cells?.[0][0];
        const word = typeof value === "string" ? value.trim().toLowerCase() : undefined;
        return words.find((one) => one === word);
      },
      none: isMany ? '""' : "NA()",
    };
    return isKnown ? TEMPLATES[id]?.(call) : undefined;
  }

  /** No rows where its size is not known. */
  function argument(name: string, node: Node, now: Node): PlainArgument {
    const text = textOf(now);
    const isPlainText = node.type === "ReferenceIdentifier" || node.type === "Literal" || isSpill(node);
    const written = { name, text: isPlainText ? text : `(${text})` };
    if (node.type === "Literal") return { ...written, rows: 1, columns: 1, cells: [[node.value]] };
    const resolved = references.get(textOf(node))?.cells;
    if (resolved) return { ...written, rows: resolved.length, columns: resolved[0].length, cells: resolved };
    // Of single cells a single answer.
    const parts = partsOf(node);
    const isOne = parts.length > 0 && parts.every((part) => argument(name, part, part).rows === 1);
    const size = isOne && !isMany ? 1 : 0;
    return { ...written, rows: size, columns: size, cells: undefined };
  }
}

function partsOf(node: Node): Node[] {
  if (
    nameOf(node) !== undefined &&
    tradeId(node) === undefined &&
    !/^(?:IF|IFERROR|IFNA|ROUND|ABS|N|YEAR|MONTH)$/.test(nameOf(node) ?? "")
  )
    return [];
  return "arguments" in node ? node.arguments.flatMap((part) => (part ? [part as Node] : [])) : [];
}

/** A node that is printed as it stands. */
function asWritten(value: string): Node {
  return { type: "ReferenceIdentifier", value, kind: "name" } as Node;
}

function withParts(node: Node, change: (part: Node) => Node): Node {
  if (node.type === "LetExpression") {
    const declarations = node.declarations.map((one) => ({ ...one, init: one.init && change(one.init) }));
    return { ...node, declarations, body: node.body && change(node.body) } as Node;
  }
  if (!("arguments" in node)) return node;
  return { ...node, arguments: node.arguments.map((part) => part && change(part as Node)) } as Node;
}
