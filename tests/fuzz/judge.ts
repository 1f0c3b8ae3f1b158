import { isDeepStrictEqual } from "node:util";
import { ask, CellError, isAnswer } from "../functions/sheet";
import { isRightShape } from "./rightShape";
import type { RandomCall } from "./randomCall";

/** Milliseconds of the processor, not of the clock: other programs run beside. */
const LONGEST_CALL = 1000;
const LONGEST_TEXT = 32_767;
const LONGEST_MESSAGE = 600;
/** What a program says when it does not know what it says. */
const NO_WORDS = /\b(?:Infinity|NaN|undefined|null)\b|\[object |function\s*\(/;

export interface Verdict {
  readonly answer: unknown;
  readonly problem: string | undefined;
  /** Milliseconds of the processor until it answered or promised. */
  readonly time: number;
}

/** Calls a function as Excel would; what it was given must stay as it was. */
export async function judge({ id, args }: RandomCall): Promise<Verdict> {
  const given = args.map(frozenCopy);
  const before = process.cpuUsage();
  let answer: unknown;
  let time = 0;
  let problem: string | undefined;
  try {
    answer = ask(id, ...given);
    time = process.cpuUsage(before).user / 1000;
    if (time > LONGEST_CALL) problem = `took ${time} ms`;
    if (answer instanceof Promise) answer = await answer;
  } catch (error) {
    if (error instanceof CellError) answer = [[error]];
    else return { answer, time, problem: `threw ${(error as Error).stack ?? String(error)}` };
  }
  problem ??= problemOf(answer);
  if (!problem && !isRightShape(id, args, answer as unknown[][])) {
    problem = `has another shape: ${shown(answer)}`;
  }
  return { answer, time, problem };
}

/** The same call once more; undefined when it gives the same. */
export async function secondThought(asked: RandomCall, first: unknown): Promise<string | undefined> {
  const { answer, problem } = await judge(asked);
  if (problem) return problem;
  return isDeepStrictEqual(answer, first) ? undefined : `gave ${shown(first)}, then ${shown(answer)}`;
}

function problemOf(answer: unknown): string | undefined {
  if (!Array.isArray(answer) || answer.length === 0) return `is no block of cells: ${shown(answer)}`;
  const width = (answer[0] as unknown[]).length;
  for (const row of answer as unknown[]) {
    if (!Array.isArray(row) || row.length !== width || width === 0) return `has rows of two lengths`;
    for (const cell of row) {
      const problem = problemOfCell(cell);
      if (problem) return problem;
    }
  }
  return undefined;
}

function problemOfCell(cell: unknown): string | undefined {
  if (!isAnswer(cell)) return `holds ${shown(cell)}`;
  const isError = cell instanceof CellError;
  const text = isError ? cell.message : typeof cell === "string" ? cell : "";
  if (text.length > (isError ? LONGEST_MESSAGE : LONGEST_TEXT))
    return `has a text of ${text.length} characters`;
  return NO_WORDS.test(text) ? `says ${shown(text)}` : undefined;
}

/** In strict mode, which modules are in, writing to it throws. */
function frozenCopy(value: unknown): unknown {
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy));
  return typeof value === "object" && value !== null ? Object.freeze({ ...value }) : value;
}

export function shown(value: unknown): string {
  const text = JSON.stringify(value, (_, x: unknown) =>
    typeof x === "number" && !Number.isFinite(x) ? String(x) : x,
  );
  return text === undefined ? String(value) : text.length > 400 ? `${text.slice(0, 400)}…` : text;
}
