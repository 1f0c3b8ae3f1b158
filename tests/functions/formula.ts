// Reads the formulas of the function reference as Excel would: constants and calls of our functions, nothing else.
import { described } from "./described";
import { call, CellError } from "./sheet";

/** What a formula gives: rows of cells. */
export type Answer = readonly (readonly unknown[])[];

/**
 * Calculates a formula such as `=TRADE.YOY({100;110},{2023;2024},2024)`.
 * @param leftOut - What stands for an argument that is left out.
 */
export function calculateFormula(formula: string, leftOut: unknown = null): Answer {
  if (!formula.startsWith("=")) throw new Error(`A formula starts with "=": ${formula}`);
  return rows(read(formula.slice(1), leftOut));
}

/** Reads a result as the reference writes it: a constant, an array constant or an error. */
export function readResult(result: string): Answer {
  return rows(read(result));
}

const rows = (value: unknown): Answer => (Array.isArray(value) ? (value as unknown[][]) : [[value]]);

const TOKEN = /\s*("(?:[^"]|"")*"|#N\/A|#VALUE!|TRADE\.[A-Z_]+|TRUE|FALSE|-?\d+(?:\.\d+)?|[(){},;])/y;

/** A written number keeps its digits: the comparison goes as far as they do. */
export class Written extends Number {
  constructor(readonly digits: string) {
    super(digits);
  }
}

function read(text: string, leftOut: unknown = null): unknown {
  const tokens = tokensOf(text);
  let next = 0;
  const value = expression();
  if (next < tokens.length) throw new Error(`"${tokens.slice(next).join("")}" is left over in ${text}`);
  return value;

  function take(expected?: string): string {
    const token = tokens[next++];
    if (token === undefined || (expected && token !== expected)) {
      throw new Error(`${expected ?? "a value"} expected, ${token ?? "nothing"} found in ${text}`);
    }
    return token;
  }

  function expression(): unknown {
    const token = take();
    if (token === "{") return array();
    if (token.startsWith("TRADE.")) {
      const id = token.slice("TRADE.".length);
      const given = args(parametersOf(id).map(({ optional }) => Boolean(optional)));
      return call(id, ...parametersOf(id).map((_, i) => (i < given.length ? given[i] : leftOut)));
    }
    return constant(token);
  }

  function array(): unknown[][] {
    const block: unknown[][] = [[]];
    for (;;) {
      block[block.length - 1].push(constant(take()));
      const separator = take();
      if (separator === "}") return block;
      if (separator === ";") block.push([]);
      else if (separator !== ",") throw new Error(`${separator} in an array of ${text}`);
    }
  }

  /** Only an optional argument may be skipped: what Excel hands over for another is not promised. */
  function args(isOptional: readonly boolean[]): unknown[] {
    take("(");
    const found: unknown[] = [];
    for (;;) {
      const isOmitted = tokens[next] === "," || tokens[next] === ")";
      if (isOmitted && isOptional[found.length] === false)
        throw new Error(`A required argument is skipped in ${text}`);
      found.push(isOmitted ? leftOut : plainOf(expression()));
      if (take() === ")") return found;
    }
  }
}

function parametersOf(id: string) {
  return described.functions.find((fn) => fn.id === id)?.parameters ?? [];
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`"${text.slice(from)}" cannot be read in ${text}`);
    tokens.push(match[1]);
  }
  return tokens;
}

function constant(token: string): unknown {
  if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
  if (token.startsWith("#")) return new CellError(token);
  if (token === "TRUE" || token === "FALSE") return token === "TRUE";
  if (!/\d/.test(token)) throw new Error(`A constant expected, ${token} found`);
  return new Written(token);
}

/** Our functions get plain numbers. */
function plainOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainOf);
  return value instanceof Written ? Number(value) : value;
}
