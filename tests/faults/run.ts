// Makes an action, disturbs one of its requests or two, and holds what is left against what may be: the workbook as
// before, or the action complete; and if neither, everything that is left is said and can be put back.
import { parseA1 } from "../../playground/host/model/address";
import type { Disturbance, Host } from "../../playground/host/Host";
import type { FormulaCells } from "../../src/excel/FormulaCells";
import type { Workbook } from "../../src/excel/Workbook";
import { isInside, meet, type Rect } from "../../src/grid/a1";
import { isGiven } from "../../src/excel/timedNames";
import { everythingOf } from "../excel/everything";
import type { Action } from "./Action";
import type { Actor } from "./actors";

export interface Bench {
  readonly host: Host;
  /** A pane of its own for every run. */
  openPane(): Workbook & FormulaCells;
}

export type Verdict = "as before" | "complete" | "said, then put back" | "lost" | "unsaid";

export type How = "once" | "twice" | "second actor";

export interface Finding {
  readonly verdict: Verdict;
  readonly how: How;
  readonly case: string;
  readonly detail: string;
}

type State = ReturnType<typeof stateOf>;
type Outcome = Awaited<ReturnType<Action["run"]>>;

export interface Expected {
  /** Another one where somebody acted below rows that were taken back. */
  readonly before: readonly State[];
  readonly complete: readonly State[];
}

/** What befalls the request number `n` from 0, those of putting back included. */
export type Disturb = (n: number) => Disturbance | undefined;

const undisturbed: Disturb = () => undefined;

/** Without turns to note something down that Excel did not let be given up: they run out, and the next pane removes them. */
function stateOf(host: Host) {
  const { names, ...rest } = everythingOf(host);
  return { ...rest, names: names.filter(({ name }) => !isGiven(name, "noting")) };
}

/** An empty workbook with one sheet. */
function renew(host: Host): void {
  const { workbook } = host;
  const { store } = workbook;
  const old = workbook.sheetList();
  for (const { protection } of old) if (protection.protected) protection.unprotect();
  for (const { id } of store.tables()) store.deleteTable(id);
  for (const { name, scope } of store.names()) store.deleteName(name, scope);
  for (const part of workbook.customXmlParts.itemsList()) part.delete();
  workbook.tableList(); // forgets those that are gone
  const id = store.addSheet("New");
  store.activateSheet(id);
  for (const sheet of old) sheet.delete();
  store.renameSheet(id, "Sheet1");
}

/** The state before the action, with what the actor did to it. */
export async function before({ host }: Bench, action: Action, actor?: Actor): Promise<State[]> {
  const states: State[] = [];
  for (const came of actor && action.rowsComing ? [0, action.rowsComing] : [0]) {
    renew(host);
    host.workbook.store.asAddin(() => action.prepare(host));
    await acted(host, action, actor, came);
    actor?.giveWay?.(host, action);
    states.push(stateOf(host));
  }
  return states;
}

/**
 * The action done; the actor came after it or before, if that lets it be done, or so early that Excel took nothing
 * that was typed into the table.
 */
export async function complete(bench: Bench, action: Action, actor?: Actor): Promise<State[]> {
  const { host } = bench;
  const { store } = host.workbook;
  const states: State[] = [];
  for (const when of actor ? ["first", "early", "last"] : ["last"]) {
    renew(host);
    store.asAddin(() => action.prepare(host));
    if (when === "first") await acted(host, action, actor);
    const { kind } = await action.run(bench.openPane());
    if (when === "early") store.asAddin(() => actor?.act(host, action));
    if (when === "last") await acted(host, action, actor);
    if (isDone(kind)) states.push(stateOf(host));
  }
  return states;
}

/** Excel takes what is typed beside a table into it a moment later. */
export async function acted(
  host: Host,
  action: Action,
  actor: Actor | undefined,
  came = 0,
): Promise<boolean> {
  const isDone = actor?.act(host, action, came) ?? false;
  await Promise.resolve();
  return isDone;
}

export function isDone(kind: Outcome["kind"]): boolean {
  return ["written", "updated", "built", "exists", "set", "inserted", "replaced"].includes(kind);
}

/** How many requests an action makes of Excel if the one of this number, or none, fails. */
export async function requestsOf(
  bench: Bench,
  action: Action,
  disturb: Disturb = undisturbed,
): Promise<number> {
  const { count } = await disturbed(bench, action, disturb);
  return count;
}

/** A workbook on which the action can be made. */
export function prepared(host: Host, action: Action): void {
  renew(host);
  host.workbook.store.asAddin(() => action.prepare(host));
}

async function disturbed({ host, openPane }: Bench, action: Action, disturb: Disturb) {
  prepared(host, action);
  let count = 0;
  host.disturb = () => disturb(count++);
  const pane = openPane();
  try {
    return { pane, outcome: await action.run(pane), count };
  } catch (error) {
    return { pane, outcome: error as Error, count };
  } finally {
    host.disturb = undefined;
  }
}

/** Makes a disturbed run and judges it. */
export async function judge(
  bench: Bench,
  action: Action,
  name: string,
  disturb: Disturb,
  expected: Expected,
  how: How,
  actor?: Actor,
): Promise<Finding> {
  const { host } = bench;
  const { pane, outcome } = await disturbed(bench, action, disturb);
  const finding = (verdict: Verdict, detail = "") => ({
    verdict,
    how,
    case: `${action.name}: ${name}`,
    detail,
  });
  if (outcome instanceof Error) return finding("unsaid", `rejected: ${outcome.message}`);
  const told = JSON.stringify(outcome);
  if (isDone(outcome.kind)) {
    const now = stateOf(host);
    const isForgotten = "forgotten" in outcome;
    // What is said not to be noted down may be so or not.
    const isComplete = ({ parts, ...state }: State) => {
      const { parts: own, ...rest } = now;
      const isEither = isForgotten && isSame(own, expected.before[0].parts);
      return isSame(state, rest) && (isSame(parts, own) || isEither);
    };
    if (expected.complete.some(isComplete)) return finding("complete");
    return wrong(now, expected.complete[expected.complete.length - 1] ?? expected.before[0], told);
  }
  if (outcome.kind !== "half-done") {
    const now = asBefore();
    return isBefore(now) ? finding("as before") : wrong(now, expected.before[0], told);
  }
  const now = stateOf(host);
  const unsaid = expected.before.map((then) => unsaidOf(now, then, outcome.left));
  if (unsaid.every((one) => one !== undefined)) return finding("unsaid", `${told} but ${unsaid[0]}`);
  actor?.giveWay?.(host, action);
  const answer = await pane.putBack();
  const then = asBefore();
  if (answer.kind === "put-back" && isBefore(then)) return finding("said, then put back");
  return finding(
    "lost",
    `${told}, then ${JSON.stringify(answer)}: ${differenceOf(expected.before[0], then)}`,
  );

  function isBefore(state: State): boolean {
    return expected.before.some((one) => isSame(one, state));
  }

  /** What the actor did stands in the way of nothing by now. */
  function asBefore(): State {
    actor?.giveWay?.(host, action);
    return stateOf(host);
  }
  function wrong(now: State, wanted: State, said: string): Finding {
    const verdict = contentsOf(expected.before[0]).some((content) => !contentsOf(now).includes(content))
      ? "lost"
      : "unsaid";
    return finding(verdict, `${said}: ${differenceOf(wanted, now)}`);
  }
}

export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function contentsOf({ sheets }: State): string[] {
  return sheets.flatMap(({ cells }) =>
    Object.values(cells).map((cell) => JSON.stringify((cell as { formula?: string }).formula ?? cell)),
  );
}

/** What is otherwise than before and not among what is said to be left. */
function unsaidOf(
  now: State,
  then: State,
  left: readonly { readonly kind: string; readonly [key: string]: string }[],
): string | undefined {
  const said = (kind: string) => left.filter((each) => each.kind === kind);
  const newSheets = new Set(said("sheet").map(({ sheet }) => sheet));
  const areas = said("cells").map(({ sheet, address }) => ({ sheet, rect: parseA1(address) as Rect }));
  const names = new Set(said("name").map(({ name }) => name));
  const isShown = said("shown").some(({ sheet }) => sheet === now.selection.sheet);
  const filtered = new Set(said("filter").map(({ sheet }) => sheet));
  const covered = new Set(
    [...then.tables, ...now.tables]
      .filter((table) => areas.some(({ sheet, rect }) => sheet === table.sheet && meet(rect, table.rect)))
      .map(({ name }) => name),
  );
  const isOnNewSheet = ({ sheet }: { readonly sheet: string }) => newSheets.has(sheet);
  const without = (state: State) => ({
    selection: isShown || newSheets.has(now.selection.sheet) ? undefined : state.selection,
    names: state.names.filter(({ name, scope }) => !names.has(name) && !(scope && newSheets.has(scope))),
    tables: state.tables
      .filter((table) => !isOnNewSheet(table) && !covered.has(table.name))
      .map((table) => (filtered.has(table.sheet) ? { ...table, filter: null } : table)),
    sheets: state.sheets
      .filter(({ name }) => !newSheets.has(name))
      .map((sheet) => {
        const own = areas.filter((area) => area.sheet === sheet.name);
        const cells = Object.fromEntries(
          Object.entries(sheet.cells).filter(([key]) => {
            const [row, column] = key.split(",").map(Number);
            return !own.some(({ rect }) => isInside(rect, row, column));
          }),
        );
        const widths = sheet.widths.map((width, column) =>
          own.some(({ rect }) => isInside(rect, rect.row, column)) ? 0 : width,
        );
        const hidden = filtered.has(sheet.name) ? [] : sheet.hidden;
        return { ...sheet, isProtected: false, cells, widths, hidden };
      }),
  });
  const [a, b] = [without(then), without(now)];
  return isSame(a, b) ? undefined : differenceOf(a, b);
}

/** The first places at which two states differ. */
export function differenceOf(a: unknown, b: unknown, path = ""): string {
  if (isSame(a, b)) return "";
  if (typeof a !== "object" || typeof b !== "object" || !a || !b)
    return `${path}: ${JSON.stringify(a)} → ${JSON.stringify(b)}`;
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys
    .map((key) =>
      differenceOf(
        (a as Record<string, unknown>)[key],
        (b as Record<string, unknown>)[key],
        `${path}/${key}`,
      ),
    )
    .filter((text) => text !== "")
    .slice(0, 3)
    .join("; ");
}
