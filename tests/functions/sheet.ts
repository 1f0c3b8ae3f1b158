/**
 * The realm that Excel's script-only runtime offers, and calls as the runtime makes them: by id, with omitted
 * arguments padded with null.
 */
export class CellError {
  constructor(
    readonly code: string,
    readonly message: string = "",
  ) {}
}

type Answer = (...args: unknown[]) => unknown;
const registered = new Map<string, Answer>();

const runtime = {
  associate: (id: string, answer: Answer) => void registered.set(id, answer),
  Error: CellError,
  ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
};
(globalThis as { CustomFunctions?: unknown }).CustomFunctions = runtime;

require("../../src/functions/functions");

export const ids = [...registered.keys()];

/**
 * Calls a function of the sheet in a realm without timers, where every answer comes at once. A thrown Excel error is the
 * answer of one cell.
 */
export function call(id: string, ...args: unknown[]): unknown[][] {
  const { setTimeout } = globalThis;
  Reflect.deleteProperty(globalThis, "setTimeout");
  try {
    return ask(id, ...args) as unknown[][];
  } catch (error) {
    if (error instanceof CellError) return [[error]];
    throw error;
  } finally {
    globalThis.setTimeout = setTimeout;
  }
}

/** Calls a function of the sheet as Excel does: the answer, or a promise of it, or a thrown error. */
export function ask(id: string, ...args: unknown[]): unknown {
  const answer = registered.get(id);
  if (!answer) throw new Error(`${id} is not registered`);
  return answer(...Array.from({ length: 9 }, (_, i) => args[i] ?? null));
}

/**
 * Values and periods that a function of the data spills. Ask for them inside a test: what is calculated while a file
 * loads belongs to no test.
 */
export function spilled(id: string, ...args: unknown[]): readonly [unknown[][], unknown[][]] {
  const rows = call(id, ...args);
  return [rows.map(([, value]) => [value]), rows.map(([period]) => [period])];
}

/** A column of cells. */
export function column(...cells: unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}

/** The one cell of an answer. */
export function cell(answer: unknown[][]): unknown {
  expect(answer).toHaveLength(1);
  expect(answer[0]).toHaveLength(1);
  return answer[0][0];
}

/** Shorthand for an expected error cell whose message matches. */
export function error(code: "#VALUE!" | "#N/A", message: RegExp = /./): unknown {
  return expect.objectContaining({ code, message: expect.stringMatching(message) });
}

/** What may stand in a cell of an answer. */
export function isAnswer(cell: unknown): boolean {
  if (cell instanceof CellError) return ["#VALUE!", "#N/A"].includes(cell.code) && cell.message.length > 10;
  if (typeof cell === "number") return Number.isFinite(cell) && !Object.is(cell, -0);
  return typeof cell === "string" || typeof cell === "boolean";
}
