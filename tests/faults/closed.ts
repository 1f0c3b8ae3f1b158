// The pane's page goes between two requests of an action: Excel closes it, or it is navigated away. Nothing is taken back
// then. Another pane opens on the workbook, says what is not complete, clears it up, and does the same again.
import { LOOKS_APART_S } from "../../src/excel/signOfLife";
import { isGiven, WRITING_LASTS_S } from "../../src/excel/timedNames";
import type { LeftBehind, Workbook } from "../../src/excel/Workbook";
import { parseA1 } from "../../playground/host/model/address";
import { isInside, meet, type Rect } from "../../src/grid/a1";
import { everythingOf } from "../excel/everything";
import type { Action } from "./Action";
import { type Bench, before, complete, differenceOf, isDone, isSame, prepared, requestsOf } from "./run";

type State = ReturnType<typeof everythingOf>;
type Sheet = State["sheets"][number];

export const CLOSED_VERDICTS = [
  "nothing written",
  "complete",
  "said, then done again",
  "lost",
  "unsaid",
  /** What was held or claimed is so for ever, or the same cannot be done again. */
  "locked",
] as const;
export type ClosedVerdict = (typeof CLOSED_VERDICTS)[number];
export const CLOSED_BAD: readonly ClosedVerdict[] = ["lost", "unsaid", "locked"];

export interface ClosedFinding {
  readonly verdict: ClosedVerdict;
  readonly case: string;
  readonly detail: string;
}

/** Closes the pane before each request, or before some of them, spread evenly. */
export async function* closedHalfWay(
  bench: Bench,
  action: Action,
  share: number,
  part?: { readonly index: number; readonly of: number },
): AsyncGenerator<ClosedFinding> {
  const count = await requestsOf(bench, action);
  const [then] = await before(bench, action);
  const [whole] = await complete(bench, action);
  let [taken, turn] = [share < 1 ? 0.6 : 0, 0]; // the first request only looks
  for (let n = 0; n < count; n++) {
    taken += share;
    if (taken < 1) continue;
    taken -= 1;
    if (part && turn++ % part.of !== part.index) continue;
    yield await closedBefore(bench, action, n, then as State, whole as State);
  }
}

async function closedBefore(
  bench: Bench,
  action: Action,
  n: number,
  then: State,
  whole: State,
): Promise<ClosedFinding> {
  const { host } = bench;
  const finding = (verdict: ClosedVerdict, detail = "") => ({
    verdict,
    case: `${action.name}: the pane closes before request ${n}`,
    detail,
  });
  prepared(host, action);
  await goneBefore(bench, action, n);
  const half = everythingOf(host);
  const gone = lostOf(then, half, whole, action.rowsComing);
  // What is tried stands there in the meantime, and is taken out when this is cleared up.
  if (gone && !action.tries) return finding("lost", gone);
  const pane = bench.openPane();
  return later(pane, async () => {
    const found = await pane.findLeftBehind();
    if (found.kind !== "left-behind") return finding("unsaid", JSON.stringify(found));
    const isAll = isSame(contents(half), contents(whole));
    const unsaid = isAll ? undefined : unsaidOf(then, half, found.left);
    if (unsaid) return finding("unsaid", `${unsaid}, but ${JSON.stringify(found.left)}`);
    const cleared = await pane.clearLeftBehind();
    if (cleared.kind !== "cleared") return finding("locked", JSON.stringify(cleared));
    const marks = everythingOf(host).names.filter(({ name }) => /^TRADE_[a-z]+_/.test(name));
    const left = marks.filter(({ name }) => !isGiven(name, "noting"));
    if (left.length > 0) return finding("locked", `left: ${left.map(({ name }) => name).join(", ")}`);
    const after = everythingOf(host);
    const lost = lostOf(then, after, whole, action.rowsComing);
    if (lost) return finding("lost", `cleared up: ${lost}`);
    if (isSame(contents(after), contents(whole))) return finding("complete");
    const isNothing = isSame(contents(half), contents(then));
    const outcome = await (action.again ?? action.run).call(action, bench.openPane(), host);
    if (!isDone(outcome.kind)) return finding("locked", JSON.stringify(outcome));
    const done = everythingOf(host);
    if (!isSame(contents(done), contents(whole)))
      return finding("lost", `done again: ${differenceOf(contents(whole), contents(done))}`);
    return finding(isNothing ? "nothing written" : "said, then done again");
  });
}

/** Runs the action until the request that never leaves its pane. */
async function goneBefore({ host, openPane }: Bench, action: Action, n: number): Promise<void> {
  let count = 0;
  const gone = new Promise<void>((done) => {
    host.disturb = () => {
      if (count++ !== n) return undefined;
      done();
      return { isPaneGone: true };
    };
  });
  await Promise.race([action.run(openPane()), gone]);
  host.disturb = undefined;
}

/** When nobody believes any longer that the pane is still writing: at a second look, long after. */
async function later<T>(pane: Pick<Workbook, "findLeftBehind">, work: () => Promise<T>): Promise<T> {
  const { now } = Date;
  Date.now = () => now() + 1000 * (WRITING_LASTS_S + 2);
  try {
    await pane.findLeftBehind();
    Date.now = () => now() + 1000 * (WRITING_LASTS_S + 2 + LOOKS_APART_S);
    return await work();
  } finally {
    Date.now = now;
  }
}

type Cells = Readonly<Record<string, { readonly value: unknown; readonly formula?: string }>>;

const cellsOf = ({ cells }: Sheet) => cells as Cells;

/** What a cell holds; of a formula what it is wherever its row stands by now. */
function contentOf(cell: Cells[string] | undefined): string {
  if (!cell || (cell.value === "" && !cell.formula)) return "";
  return cell.formula ? cell.formula.replace(/(?<=[A-Z]\$?)\d+/g, "") : JSON.stringify(cell.value);
}

/** Values and formulas, tables and names, without what is held and claimed. */
function contents({ sheets, tables, names }: State) {
  return {
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      cells: Object.fromEntries(
        Object.entries(cellsOf(sheet))
          .filter(([, { value, formula }]) => value !== "" || formula)
          .map(([key, { value, formula }]) => [key, formula ?? value]),
      ),
    })),
    tables: tables.map(({ name, sheet, rect }) => ({ name, sheet, rect })),
    names: names
      .filter(({ name }) => !/^TRADE_[a-z]+_/.test(name))
      .map(({ name, formula }) => [name, formula]),
  };
}

/** A cell of before that holds neither what it held nor what the action puts there. */
function lostOf(then: State, now: State, whole: State, coming = 0): string | undefined {
  for (const sheet of then.sheets) {
    const [here, there] = [now, whole].map(({ sheets }) => sheets.find(({ name }) => name === sheet.name));
    if (!here || !there) return `the sheet ${sheet.name}`;
    const shifts = new Set([0, coming]);
    for (const [key, cell] of Object.entries(cellsOf(sheet))) {
      if (cell.value === "" && !cell.formula) continue;
      const [row, column] = key.split(",").map(Number);
      const mays = [...shifts].flatMap((shift) => [
        contentOf(cell),
        contentOf(cellsOf(there)[`${row + shift},${column}`]),
      ]);
      const holds = [...shifts].map((shift) => contentOf(cellsOf(here)[`${row + shift},${column}`]));
      if (!holds.some((content) => mays.includes(content)))
        return `${sheet.name} ${key}: ${contentOf(cell)} → ${holds.join(" or ")}`;
    }
  }
  return undefined;
}

/** A cell that is otherwise than before, and in none of the places that are told. */
function unsaidOf(then: State, now: State, left: readonly LeftBehind[]): string | undefined {
  const areas = left.flatMap((one) =>
    one.kind === "sheet" ? [] : [{ sheet: one.sheet, rect: parseA1(one.address) as Rect }],
  );
  for (const sheet of now.sheets) {
    if (left.some((one) => one.kind === "sheet" && one.sheet === sheet.name)) continue;
    const was = then.sheets.find(({ name }) => name === sheet.name);
    if (!was) return `the sheet ${sheet.name}`;
    const keys = new Set([...Object.keys(cellsOf(was)), ...Object.keys(cellsOf(sheet))]);
    for (const key of keys) {
      const [row, column] = key.split(",").map(Number);
      if (contentOf(cellsOf(was)[key]) === contentOf(cellsOf(sheet)[key])) continue;
      const isSaid = areas.some((area) => area.sheet === sheet.name && isInside(area.rect, row, column));
      if (!isSaid) return `${sheet.name} ${key}`;
    }
  }
  for (const table of now.tables) {
    const was = then.tables.find(({ name }) => name === table.name);
    if (was && isSame(was.rect, table.rect)) continue;
    const isSaid = left.some(
      (one) =>
        one.sheet === table.sheet && (one.kind === "sheet" || meet(parseA1(one.address) as Rect, table.rect)),
    );
    if (!isSaid) return `the table ${table.name}`;
  }
  return undefined;
}
