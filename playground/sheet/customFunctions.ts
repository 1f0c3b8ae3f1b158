// Puts the functions of functions.json on Univer's engine. A call whose answer is not known yet is a pending error value
// and joins a batch, which goes out in one piece when all formulas have been looked at. The calculation waits a while for
// the answers and goes on with them; of those that come later, the cells that asked are recalculated in one piece.
import {
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  FormulaDataModel,
  FunctionType,
  IFunctionService,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { CallResult } from "../host/customFunctions";
import type { Calculation } from "./calculation";
import { PENDING } from "./evaluation";
import type { Sheet } from "./univer";
import { univerRange, type UniverRange } from "./univerCells";
import { calculateInWaves } from "./waves";
import { rowsOf, valueOfResult } from "./wire";

const ERRORS_ALLOWED = 4;
const MOST_CACHED = 2000;
/** So long a calculation waits for answers; then its cells are #BUSY!. */
const LONGEST_WAIT_MS = 3000;
const STEP_MS = 50;

export interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
  readonly enums?: readonly { id: string; values: readonly { stringValue: string; tooltip: string }[] }[];
}
interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
    readonly customEnumId?: string;
  }[];
}
interface Cell {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}
export interface Call {
  readonly id: string;
  readonly args: readonly unknown[];
  readonly flags: number;
  readonly cell: Cell;
  readonly answer: (result: CallResult) => void;
}
export interface RegisterOptions {
  readonly namespace: string;
  readonly metadata: Metadata;
  /** How a blank cell is handed over: 0 as on Excel's older desktops, null as elsewhere. */
  readonly blank: 0 | null;
  readonly invoke: (calls: readonly Call[]) => void;
}
export interface RegisteredFunctions {
  /** The sentence behind an error cell, when its formula is one call of ours. */
  messageAt(sheetId: string, row: number, column: number): string | undefined;
}

/** An argument as it is handed over, and the same as a text. */
interface Wired {
  readonly rows: readonly (readonly unknown[])[];
  readonly text: string;
}

/** One call and its answer. A function is taken to depend on its arguments only. */
interface Entry {
  readonly id: string;
  readonly args: readonly unknown[];
  /** Cells that wait for the answer, each with the calculation in which it asked. */
  readonly cells: Map<string, { readonly cell: Cell; readonly generation: number }>;
  readonly messages: Map<string, string>;
  answer: BaseValueObject | undefined;
  lastSeen: number;
}

export function registerCustomFunctions(
  { injector, commands, book }: Sheet,
  calculation: Calculation,
  { namespace, metadata, blank, invoke }: RegisterOptions,
): RegisteredFunctions {
  const cache = new Map<string, Entry>();
  const lastCalls = new Map<string, { generation: number; entries: Set<Entry> }>();
  let batch: Entry[] = [];
  let answered: Entry[] = [];
  /** Answered while a later calculation waited: cells that asked in an earlier one follow when it has ended. */
  let late: Entry[] = [];
  let outstanding = 0;
  /** Told of an answer that a calculation waits for. */
  let tell: (() => void) | undefined;
  // Formulas filled down share their ranges: within a calculation each is written out once.
  let wired = new WeakMap<BaseValueObject, Wired>();
  let wiredIn = calculation.generation;

  calculation.onEnd(() => {
    send();
    forgetOld();
    queueMicrotask(recalculate);
  });
  calculation.recalculate = (sheetId, rect) => {
    for (const [key, { answer }] of cache) if (answer) cache.delete(key);
    trigger([{ unitId: book.getId(), sheetId, range: univerRange(rect) }]);
  };
  calculation.alsoWaitFor(
    () => batch.length > 0 || outstanding > 0 || answered.length > 0 || late.length > 0,
  );

  calculateInWaves(injector, answersOfWave);

  function send(): void {
    const calls = batch;
    batch = [];
    if (calls.length === 0) return;
    outstanding += calls.length;
    invoke(
      calls.map((entry) => ({
        id: entry.id,
        args: entry.args,
        flags: metadata.allowErrorForDataTypeAny ? ERRORS_ALLOWED : 0,
        cell: [...entry.cells.values()][0].cell,
        answer: (result) => {
          outstanding--;
          entry.answer = valueOfResult(result, entry.messages);
          answered.push(entry);
          if (tell) tell();
          else if (answered.length === 1) queueMicrotask(recalculate);
        },
      })),
    );
  }

  /** Within a calculation: what it asked so far, and the answers if they come soon. */
  async function answersOfWave(isStopped: () => boolean): Promise<boolean> {
    send();
    const end = performance.now() + LONGEST_WAIT_MS;
    while (outstanding > 0 && !isStopped() && performance.now() < end)
      await new Promise<void>((wake) => {
        const timer = setTimeout(wake, STEP_MS);
        tell = () => {
          if (outstanding > 0) return;
          clearTimeout(timer);
          wake();
        };
      });
    tell = undefined;
    if (isStopped()) queueMicrotask(recalculate);
    if (answered.length === 0 || outstanding > 0 || isStopped()) return false;
    for (const { cells } of answered)
      for (const [key, { generation }] of cells) if (generation === calculation.generation) cells.delete(key);
    late.push(...answered.filter(({ cells }) => cells.size > 0));
    answered = [];
    return true;
  }

  /** One trigger for every cell that asked, neighbours merged: Univer compares dirty ranges pairwise. */
  function recalculate(): void {
    const entries = [...late, ...answered];
    if (entries.length === 0) return;
    const cells = new Map(
      entries.flatMap((entry) => [...entry.cells].map(([key, { cell }]) => [key, cell] as const)),
    );
    for (const entry of entries) entry.cells.clear();
    [late, answered] = [[], []];
    trigger(mergeDown([...cells.values()]));
    calculation.notify();
  }

  function trigger(dirtyRanges: object[]): void {
    commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { dirtyRanges, forceCalculation: false },
      { onlyLocal: true },
    );
  }

  function forgetOld(): void {
    if (cache.size <= MOST_CACHED) return;
    for (const [key, entry] of cache) {
      if (entry.answer && entry.lastSeen < calculation.generation - 3) cache.delete(key);
    }
  }

  function wire(variant: BaseValueObject): Wired {
    if (wiredIn !== calculation.generation) {
      wired = new WeakMap();
      wiredIn = calculation.generation;
    }
    const known = wired.get(variant);
    if (known) return known;
    const rows = rowsOf(variant, blank);
    const found = { rows, text: JSON.stringify(rows) };
    if (variant.isArray()) wired.set(variant, found);
    return found;
  }

  /** The answer of a call, or undefined while it is on its way. */
  function ask(id: string, args: readonly unknown[], key: string, cell: Cell): BaseValueObject | undefined {
    let entry = cache.get(key);
    if (!entry) {
      entry = { id, args, cells: new Map(), messages: new Map(), answer: undefined, lastSeen: 0 };
      cache.set(key, entry);
      batch.push(entry);
    }
    entry.lastSeen = calculation.generation;
    const last = lastCalls.get(keyOf(cell));
    if (last?.generation === calculation.generation) last.entries.add(entry);
    else lastCalls.set(keyOf(cell), { generation: calculation.generation, entries: new Set([entry]) });
    if (!entry.answer) entry.cells.set(keyOf(cell), { cell, generation: calculation.generation });
    return entry.answer;
  }

  class OfficeFunction extends BaseFunction {
    constructor(private readonly fn: FunctionMetadata) {
      super(`${namespace}.${fn.name}`);
      this.minParams = fn.parameters.filter(({ optional }) => !optional).length;
      this.maxParams = fn.parameters.length;
    }
    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      try {
        return this.answer(variants);
      } catch (error) {
        console.error(error); // an exception would escape the engine
        return ErrorValueObject.create(ErrorType.VALUE);
      }
    }
    private answer(variants: readonly BaseValueObject[]): BaseValueObject {
      let key = this.fn.id;
      const args = this.fn.parameters.map(({ dimensionality, optional }, i) => {
        const variant = variants[i];
        const given = variant === undefined || (variant.isNull() && optional) ? undefined : wire(variant);
        const isRange = dimensionality === "matrix";
        key += `|${given === undefined ? "" : isRange ? given.text : JSON.stringify(given.rows[0][0])}`;
        return given === undefined ? null : isRange ? given.rows : given.rows[0][0];
      });
      const cell = {
        unitId: this.unitId ?? "",
        sheetId: this.subUnitId ?? "",
        row: this.row,
        column: this.column,
      };
      return ask(this.fn.id, args, key, cell) ?? ErrorValueObject.create(PENDING);
    }
  }

  const functions = injector.get(IFunctionService);
  const descriptions = injector.get(IDescriptionService);
  for (const fn of metadata.functions) {
    functions.registerExecutors(new OfficeFunction(fn));
    descriptions.registerDescriptions([
      {
        functionName: `${namespace}.${fn.name}`,
        functionType: FunctionType.User,
        description: fn.description,
        abstract: fn.description,
        functionParameter: fn.parameters.map(
          ({ name, description, dimensionality, optional, customEnumId }) => {
            const values = metadata.enums?.find(({ id }) => id === customEnumId)?.values;
            return {
              name,
              detail: values
                ? `${description}\n${values.map((v) => `"${v.stringValue}": ${v.tooltip}`).join("\n")}`
                : description,
              example: values ? `"${values[0].stringValue}"` : dimensionality === "matrix" ? "A2:A37" : "",
              require: optional ? 0 : 1,
              repeat: 0,
            };
          },
        ),
      },
    ]);
  }

  return { messageAt };

  function messageAt(sheetId: string, row: number, column: number): string | undefined {
    const model = injector.get(FormulaDataModel);
    const unitId = book.getId();
    const anchor = lastCalls.has(keyOf({ sheetId, row, column }))
      ? { row, column }
      : anchorOf(model.getArrayFormulaRange()?.[unitId]?.[sheetId], row, column);
    const last = anchor && lastCalls.get(keyOf({ sheetId, ...anchor }));
    if (!anchor || !last || last.entries.size !== 1) return undefined;
    const [entry] = last.entries;
    const formula = model.getFormulaStringByCell(anchor.row, anchor.column, sheetId, unitId) ?? "";
    if (!formula.toUpperCase().startsWith(`=${namespace}.${entry.id}(`)) return undefined;
    return entry.messages.get(`${row - anchor.row},${column - anchor.column}`);
  }
}

function keyOf({ sheetId, row, column }: Pick<Cell, "sheetId" | "row" | "column">): string {
  return `${sheetId}|${row}|${column}`;
}

type SpillRanges = Record<number, Record<number, UniverRange>>;

/** The cell whose formula spilled into a cell. */
function anchorOf(ranges: unknown, row: number, column: number): { row: number; column: number } | undefined {
  for (const [i, columns] of Object.entries((ranges ?? {}) as SpillRanges)) {
    for (const [j, range] of Object.entries(columns ?? {})) {
      const isWithin =
        range &&
        row >= range.startRow &&
        row <= range.endRow &&
        column >= range.startColumn &&
        column <= range.endColumn;
      if (isWithin) return { row: Number(i), column: Number(j) };
    }
  }
  return undefined;
}

function mergeDown(cells: Cell[]): object[] {
  const order = cells.sort(
    (a, b) => a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.row - b.row,
  );
  const merged: { unitId: string; sheetId: string; range: UniverRange }[] = [];
  for (const { unitId, sheetId, row, column } of order) {
    const last = merged[merged.length - 1];
    const continues =
      last && last.sheetId === sheetId && last.range.startColumn === column && last.range.endRow === row - 1;
    if (continues) last.range.endRow = row;
    else
      merged.push({
        unitId,
        sheetId,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      });
  }
  return merged;
}
