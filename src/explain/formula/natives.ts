import { IncomingError } from "../../functions/cells";
import { elementwise } from "./elementwise";
import { bare, type Block, madeOf, plainOf, Unknown } from "./Value";

/** Undefined for what Excel would do in a way that is not known here. */
type Native = (args: readonly (Block | undefined)[]) => Block | undefined;

/** Excel's own functions that stand around ours: which cell is taken, and what stands in place of an error. */
const MOVING: Readonly<Record<string, Native>> = {
  INDEX: ([block, row, column]) => block && index(block, row, column),
  CHOOSEROWS: ([block, ...rows]) => block && chosen(block, rows),
  CHOOSECOLS: ([block, ...columns]) => block && across(block, (turned) => chosen(turned, columns)),
  MATCH: ([value, line, how]) =>
    value && line && how && wholeIn(how) === 0 ? match(value, line) : undefined,
  TAKE: ([block, rows, columns]) => block && bothWays(block, rows, columns, take),
  DROP: ([block, rows, columns]) => block && bothWays(block, rows, columns, drop),
  TRANSPOSE: ([block]) => block && transposed(block),
  HSTACK: (blocks) => across(stackOf(blocks.map((block) => block && transposed(block))), (all) => all, true),
  VSTACK: (blocks) => stackOf(blocks),
};

/** Functions that may leave a part of theirs unused: what cannot be calculated matters only where it comes out. */
const CHOOSING: Readonly<Record<string, Native>> = {
  IF: ([test, then, otherwise]) =>
    test && elementwise([test, then ?? ZERO, otherwise ?? FALSE], ([t, a, b]) => chosenBy(t, a, b)),
  IFERROR: ([value, otherwise]) =>
    value &&
    elementwise([value, otherwise ?? ZERO], ([a, b]) =>
      plainOf(a) instanceof IncomingError ? inPlaceOf(a, b) : a,
    ),
  IFNA: ([value, otherwise]) =>
    value && elementwise([value, otherwise ?? ZERO], ([a, b]) => (isNotAvailable(a) ? inPlaceOf(a, b) : a)),
  NA: () => [[new IncomingError("#N/A")]],
};
const ZERO: Block = [[0]];
const FALSE: Block = [[false]];

/** Calculates a function of Excel; Unknown for those that are not calculated here. */
export function native(
  name: string,
  args: readonly (Block | Unknown | undefined)[],
  text: string,
): Block | Unknown {
  const known = args.map((arg) => (arg instanceof Unknown ? [[arg]] : arg));
  const unknown = args.find((arg) => arg instanceof Unknown);
  const found = CHOOSING[name]?.(known) ?? unknown ?? MOVING[name]?.(known);
  if (!found) return new Unknown("native", text);
  if (found instanceof Unknown) return found;
  return (
    found
      .flat()
      .map(bare)
      .find((cell) => cell instanceof Unknown) ?? found
  );
}

/** The texts that Excel takes as a test. */
const TRUTHS: Readonly<Partial<Record<string, boolean>>> = { TRUE: true, FALSE: false };

function chosenBy(test: unknown, then: unknown, otherwise: unknown): unknown {
  const asked = bare(test);
  if (asked instanceof Unknown) return asked;
  const value = plainOf(test);
  if (value instanceof IncomingError) return value;
  const holds = typeof value === "string" ? TRUTHS[value.toUpperCase()] : value;
  if (holds === undefined) return new IncomingError("#VALUE!");
  // The cell that was asked is shown all the same where a text stands in its place: IF(x="",NA(),x).
  return madeOf(bare(holds ? then : otherwise), test, holds ? then : otherwise);
}

/** As with IF, the cell that was asked is shown all the same: its error is why the other stands there. */
function inPlaceOf(asked: unknown, otherwise: unknown): unknown {
  return madeOf(bare(otherwise), asked, otherwise);
}

function isNotAvailable(cell: unknown): boolean {
  const value = plainOf(cell);
  return value instanceof IncomingError && value.error === "#N/A";
}

function index(block: Block, row?: Block, column?: Block): Block | undefined {
  const [i, j] = [wholeIn(row), wholeIn(column)];
  if (i === undefined || j === undefined || i < 0 || j < 0) return undefined;
  const isRow = block.length === 1 && !column;
  const [r, c] = isRow ? [0, i] : [i, j];
  if (r > block.length || c > block[0].length) return [[new IncomingError("#REF!")]];
  const rows = r === 0 ? block : [block[r - 1]];
  return c === 0 ? rows : rows.map((cells) => [cells[c - 1]]);
}

/** The first cell that is equal: numbers to numbers, texts to texts, whatever their case. */
function match(value: Block, line: Block): Block | undefined {
  if (value.length > 1 || value[0].length > 1 || (line.length > 1 && line[0].length > 1)) return undefined;
  const [wanted] = value[0].map(plainOf);
  if (wanted instanceof IncomingError) return [[wanted]];
  // Excel reads these in a text as signs that stand for others.
  if (wanted === null || (typeof wanted === "string" && /[*?~]/.test(wanted))) return undefined;
  const place = line.flat().findIndex((cell) => isEqual(plainOf(cell), wanted));
  return [[place < 0 ? new IncomingError("#N/A") : place + 1]];
}

function isEqual(cell: unknown, wanted: string | number | boolean): boolean {
  if (typeof cell !== "string" || typeof wanted !== "string") return cell === wanted;
  return cell.toLowerCase() === wanted.toLowerCase();
}

/** 0 where left out. */
function wholeIn(block: Block | undefined): number | undefined {
  if (!block) return 0;
  const value = block.length === 1 && block[0].length === 1 ? plainOf(block[0][0]) : undefined;
  return typeof value === "number" ? Math.trunc(value) : undefined;
}

/** Rows by their numbers, from the end where below zero. */
function chosen(block: Block, numbers: readonly (Block | undefined)[]): Block | undefined {
  const rows = numbers.flatMap((given) => given?.flat().map(plainOf) ?? []);
  const found = rows.map((n) =>
    typeof n === "number" && n !== 0
      ? block[n > 0 ? Math.trunc(n) - 1 : block.length + Math.trunc(n)]
      : undefined,
  );
  return found.length > 0 && found.every((row) => row !== undefined) ? found : undefined;
}

function bothWays(
  block: Block,
  rows: Block | undefined,
  columns: Block | undefined,
  cut: (block: Block, n: number) => Block,
): Block | undefined {
  const [i, j] = [wholeIn(rows), wholeIn(columns)];
  if (i === undefined || j === undefined) return undefined;
  const cutRows = rows ? cut(block, i) : block;
  if (cutRows.length === 0) return undefined;
  return columns ? across(cutRows, (turned) => cut(turned, j)) : cutRows;
}

function take(block: Block, n: number): Block {
  return n < 0 ? block.slice(n) : block.slice(0, n);
}

function drop(block: Block, n: number): Block {
  return n < 0 ? block.slice(0, n) : block.slice(n);
}

/** One below the other; undefined for blocks of different widths, which Excel fills up. */
function stackOf(blocks: readonly (Block | undefined)[]): Block | undefined {
  const all = blocks.filter((block) => block !== undefined);
  const isEven = all.length === blocks.length && all.every((block) => block[0].length === all[0][0].length);
  return isEven && all.length > 0 ? all.flat() : undefined;
}

/** What is done to rows, done to columns. */
function across(
  block: Block | undefined,
  change: (turned: Block) => Block | undefined,
  isTurned = false,
): Block | undefined {
  const changed = block && change(isTurned ? block : transposed(block));
  return changed && changed.length > 0 ? transposed(changed) : undefined;
}

function transposed(block: Block): Block {
  return block[0].map((_, j) => block.map((row) => row[j]));
}
