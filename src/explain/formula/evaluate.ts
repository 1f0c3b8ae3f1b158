import type { CallExpression, UnaryExpression } from "@borgar/fx";
import { IncomingError, rectangle } from "../../functions/cells";
import { excelError, reasonOf } from "../../functions/excelErrors";
import type { FunctionHelp } from "../../functions/help";
import { FUNCTIONS } from "../../functions/registry";
import { AnalysisError } from "../../analysis/AnalysisError";
import { elementwise } from "./elementwise";
import { isSpill, nameOf, type Node, tradeId } from "./Formula";
import { native } from "./natives";
import { binary, unary } from "./operators";
import { textOf } from "./textOf";
import { bare, type Block, isKnown, Traced, Unknown, type Value } from "./Value";

/** What a reference refers to, as the workbook has it now. */
export interface Resolved {
  /** Row by row as Excel hands a range over: a blank is null, a date its number, an error { type: "Error", basicValue }. */
  readonly cells: Block;
  /** Sheet and cells: "Exports!B2:B126". */
  readonly address?: string;
}

/** By the text of the reference, as `referencesOf` gives it. */
export type References = ReadonlyMap<string, Resolved>;

/** A call of ours, and what it answers. */
export interface EvaluatedCall {
  readonly node: CallExpression;
  readonly help: FunctionHelp;
  /** By place; undefined where left out. */
  readonly args: readonly (Value | undefined)[];
  readonly answer: Value;
}

export interface Evaluated {
  readonly value: Value;
  /** In the order in which they are calculated: what stands inside comes first. */
  readonly calls: readonly EvaluatedCall[];
  /** Ids of functions of ours that are none, each once. */
  readonly strangers: readonly string[];
}

/** Calculates a formula with the functions that the cell calls, from the values of the workbook. */
export async function evaluate(
  root: Node,
  references: References,
  help: ReadonlyMap<string, FunctionHelp>,
): Promise<Evaluated> {
  const calls: EvaluatedCall[] = [];
  const strangers = new Set<string>();
  const value = await valueOf(root, new Map());
  return { value, calls, strangers: [...strangers] };

  async function valueOf(node: Node, names: ReadonlyMap<string, Value>): Promise<Value> {
    switch (node.type) {
      case "Literal":
        return [[node.value]];
      case "ErrorLiteral":
        return [[new IncomingError(node.value)]];
      case "ArrayExpression":
        return node.elements.map((row) => row.map(constant));
      case "ReferenceIdentifier":
        return names.get(node.value.toLowerCase()) ?? resolved(node.value);
      case "UnaryExpression": {
        if (isSpill(node)) return resolved(textOf(node));
        const [operand] = await valuesOf(node.arguments, names);
        if (node.operator === "@") return isKnown(operand) ? onlyOne(node, operand) : operand;
        const change = unary(node.operator);
        return change ? ofCells([operand], ([cell]) => change(cell)) : notHere(node);
      }
      case "BinaryExpression": {
        const operation = binary(node.operator);
        if (!operation) return notHere(node);
        return ofCells(await valuesOf(node.arguments, names), ([a, b]) => operation(a, b));
      }
      case "LetExpression": {
        const known = new Map(names);
        for (const { id, init } of node.declarations) {
          if (init) known.set(id.name.toLowerCase(), await valueOf(init, known));
        }
        return node.body ? valueOf(node.body, known) : notHere(node);
      }
      case "CallExpression":
        return called(node, names);
      case "LambdaExpression":
        return notHere(node);
    }
  }

  /**
   * Of a single cell @ takes that cell, of what ours answer the first; of more cells of a sheet the one in line with the
   * formula, which is not known here.
   */
  function onlyOne(node: UnaryExpression, block: Block): Value {
    if (tradeId(node.arguments[0]) !== undefined) return [[block[0][0]]];
    return isOne(block) ? block : notHere(node);
  }

  async function called(node: CallExpression, names: ReadonlyMap<string, Value>): Promise<Value> {
    const args = await argumentsOf(node.arguments, names);
    const id = tradeId(node);
    if (id === undefined) return native(nameOf(node) ?? "", args, textOf(node));
    const own = help.get(id);
    if (!own) {
      strangers.add(id);
      return notHere(node);
    }
    const answer = await answerOf(own, args, textOf(node));
    calls.push({ node, help: own, args, answer });
    if (!isKnown(answer)) return answer;
    return answer.map((cells, row) =>
      cells.map((cell, column) => new Traced(cell, new Map([[node, { row, column }]]))),
    );
  }

  async function valuesOf(nodes: readonly Node[], names: ReadonlyMap<string, Value>): Promise<Value[]> {
    const values: Value[] = [];
    for (const node of nodes) values.push(await valueOf(node, names));
    return values;
  }

  /** The library has null where an argument is left out. */
  async function argumentsOf(nodes: readonly (Node | null)[], names: ReadonlyMap<string, Value>) {
    const values: (Value | undefined)[] = [];
    for (const node of nodes) values.push(node ? await valueOf(node, names) : undefined);
    return values;
  }

  function resolved(text: string): Value {
    const found = references.get(text)?.cells;
    return found && found.length > 0 ? found : new Unknown("reference", text);
  }
}

/** Calls a function as Excel does: a range in rows, a single value as such, what is left out as null. */
export async function answerOf(
  { id, parameters }: FunctionHelp,
  args: readonly (Value | undefined)[],
  text: string,
): Promise<Value> {
  const answer = FUNCTIONS.get(id);
  if (!answer || args.length > parameters.length) return new Unknown("native", text);
  const given: unknown[] = [];
  for (const [i, { isRange }] of parameters.entries()) {
    const value = args[i];
    if (value instanceof Unknown) return value;
    // A function that takes one value is called by Excel once for each of a range.
    if (value && !isRange && !isOne(value)) return new Unknown("native", text);
    given.push(value === undefined ? null : isRange ? value.map((row) => row.map(bare)) : bare(value[0][0]));
  }
  try {
    return rectangle(await answer(...given));
  } catch (error) {
    const reason = error instanceof AnalysisError ? error : reasonOf(error);
    if (!reason) throw error;
    return [[excelError(reason)]];
  }
}

function constant(node: Node): unknown {
  if (node.type === "Literal") return node.value;
  return node.type === "ErrorLiteral" ? new IncomingError(node.value) : new Unknown("native", textOf(node));
}

function ofCells(values: readonly Value[], make: (cells: unknown[]) => unknown): Value {
  const unknown = values.find((value) => !isKnown(value));
  if (unknown) return unknown;
  const made = elementwise(values.filter(isKnown), make);
  return (
    made
      .flat()
      .map(bare)
      .find((cell) => cell instanceof Unknown) ?? made
  );
}

function isOne(block: Block): boolean {
  return block.length === 1 && block[0].length === 1;
}

function notHere(node: Node): Unknown {
  return new Unknown("native", textOf(node));
}
