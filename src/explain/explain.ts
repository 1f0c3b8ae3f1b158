import { AnalysisError } from "../analysis/AnalysisError";
import { IncomingError } from "../functions/cells";
import type { FunctionHelp } from "../functions/help";
import { argumentsOf, type ExplainedArgument } from "./arguments";
import type { Asked } from "./compared/Asked";
import { comparedIn } from "./compared/compared";
import { type Provenance, provenance } from "./compared/dataset";
import type { Fact } from "./compared/Fact";
import { evaluate, type EvaluatedCall, type References } from "./formula/evaluate";
import { readFormula, referencesOf } from "./formula/Formula";
import { textOf } from "./formula/textOf";
import { bare, isKnown, type Place, plainOf, Traced, Unknown } from "./formula/Value";
import { nearestName } from "./nearestName";
import { type Unit, unitOf } from "./units";
import { type Reason, whyNone } from "./whyNone";

/** A cell of the sheet: the formula that it shows an answer of, and where in that answer it stands. */
export interface FormulaCell {
  /** As Excel gives it in English. Of a cell that an answer has spilled into, the formula of the first cell. */
  readonly formula: string;
  /** From the cell of the formula: 0 and 0 is that cell. */
  readonly place: Place;
  /** What the cell shows, handed over as in `Resolved`. */
  readonly shown: unknown;
}

/** A call of a function of ours in plain data. */
export interface ExplainedCall {
  readonly help: FunctionHelp;
  readonly text: string;
  readonly args: readonly ExplainedArgument[];
  /** What the cell shows of its answer, where that is one cell of it. */
  readonly result: unknown;
  readonly unit: Unit | undefined;
  readonly facts: readonly Fact[];
  readonly provenance: Provenance | undefined;
  readonly reason: Reason | undefined;
  /** Why nothing could be calculated. */
  readonly unknown: Unknown | undefined;
}

export interface Explained {
  readonly formula: string;
  readonly shown: unknown;
  /** What the figures as they stand now give; Unknown where that cannot be said here. */
  readonly now: unknown;
  /** blocked: Excel shows an error of its own in place of an answer, which calculating anew does not mend. */
  readonly agreement: "same" | "stale" | "blocked" | "unknown";
  /** Of the whole answer; undefined where it cannot be calculated here. */
  readonly size: { readonly rows: number; readonly columns: number } | undefined;
  /** The formula is a call of ours and nothing else: what it answers is what the cell shows. */
  readonly isOneCall: boolean;
  /** The outermost first. */
  readonly calls: readonly ExplainedCall[];
  /** What it calls as functions of ours and are none, each with the function that may be meant. */
  readonly strangers: readonly Stranger[];
}

/** Ids of functions. */
export interface Stranger {
  readonly id: string;
  readonly nearest: string | undefined;
}

/** The answer fills more than the cell of the formula. */
export function isSpilling({ size }: Explained): boolean {
  return size !== undefined && size.rows * size.columns > 1;
}

/**
 * What the functions of ours in a formula did, calculated again by the same functions from what the workbook holds.
 * @param references - What `referencesOf(formula)` names; what is not there is said to be unknown.
 * @returns undefined for a formula that cannot be read.
 */
export async function explain(
  { formula, place, shown }: FormulaCell,
  references: References,
  catalogue: readonly FunctionHelp[],
): Promise<Explained | undefined> {
  const root = readFormula(formula);
  if (!root) return undefined;
  const known = new Map(catalogue.map((one) => [one.id, one]));
  const { value, calls, ...found } = await evaluate(root, references, known);
  const strangers = found.strangers.map((id) => ({ id, nearest: nearestName(id, [...known.keys()]) }));
  const cell = isKnown(value) ? value[place.row]?.[place.column] : value;
  const traces = cell instanceof Traced ? cell.places : new Map<object, Place>();
  const outside = referencesOf(formula);
  const explained: ExplainedCall[] = [];
  for (const call of [...calls].reverse()) {
    const args = argumentsOf(call, references, outside);
    explained.push(await explainCall(call, args, traces.get(call.node)));
  }
  const now = bare(cell);
  const size = isKnown(value) ? { rows: value.length, columns: value[0].length } : undefined;
  const isOneCall = calls.at(-1)?.node === root;
  const agreement = agreementOf(now, shown);
  return { formula, shown, now, agreement, size, isOneCall, calls: explained, strangers };
}

async function explainCall(
  call: EvaluatedCall,
  args: readonly ExplainedArgument[],
  traced: Place | undefined,
): Promise<ExplainedCall> {
  const { node, help, answer } = call;
  const told = { help, text: textOf(node), args };
  if (!isKnown(answer)) {
    const none = { result: undefined, unit: undefined, facts: [], provenance: undefined, reason: undefined };
    return { ...told, ...none, unknown: answer };
  }
  const isOne = answer.length === 1 && answer[0].length === 1;
  const asked: Asked = {
    id: help.id,
    args: given(call),
    answer,
    place: traced ?? (isOne ? ORIGIN : undefined),
  };
  const { place } = asked;
  return {
    ...told,
    result: place && answer[place.row][place.column],
    unit: unlessFailed(() => unitOf(asked)),
    facts: comparedIn(asked),
    provenance: unlessFailed(() => provenance(asked)),
    reason: await whyNone(asked, help),
    unknown: undefined,
  };
}

const ORIGIN: Place = { row: 0, column: 0 };

/** The arguments as the function got them. */
function given({ help, args }: EvaluatedCall): Asked["args"] {
  return Object.fromEntries(
    help.parameters.map(({ name }, i) => {
      const value = args[i];
      return [name, value && isKnown(value) ? value.map((row) => row.map(bare)) : null];
    }),
  );
}

/** Of a call whose arguments cannot be understood nothing else is said; its reason is. */
function unlessFailed<T>(answer: () => T): T | undefined {
  try {
    return answer();
  } catch (error) {
    if (error instanceof AnalysisError) return undefined;
    throw error;
  }
}

/** Errors that Excel shows while a formula has no room, is not understood or not answered yet. */
const BLOCKING = new Set(["#SPILL!", "#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

function agreementOf(now: unknown, shown: unknown): Explained["agreement"] {
  if (now instanceof Unknown) return "unknown";
  // The answer has become smaller than what has spilled.
  if (now === undefined) return "stale";
  const [a, b] = [plainOf(now), plainOf(shown)];
  if (a instanceof IncomingError || b instanceof IncomingError) {
    if (a instanceof IncomingError && b instanceof IncomingError && a.error === b.error) return "same";
    return b instanceof IncomingError && BLOCKING.has(b.error) ? "blocked" : "stale";
  }
  if (typeof a === "number" && typeof b === "number") return isClose(a, b) ? "same" : "stale";
  // What is blank may be handed over as nothing or as an empty text; a formula shows a blank cell as 0.
  return (a || "") === (b || "") ? "same" : "stale";
}

/** As far as a sheet shows digits: Excel and the add-in may add up in another order. */
function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));
}
