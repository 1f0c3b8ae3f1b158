// Two people at work on one workbook, as the seed says, and after every step what must hold whatever they do.
import { host, store, emptyWorkbook } from "../excel/workbook";
import type { HalfDone } from "../../src/excel/Workbook";
import { Random } from "../fuzz/Random";
import { type ByHand, DELETIONS, HAND_ACTIONS } from "./handActions";
import { interleaved } from "./interleaved";
import { Desk, type Done, MONTH, PANE_ACTIONS, type Written } from "./paneActions";
import { type User, twoUsers } from "./twoUsers";
import { figuresNow, knownNow, modelNow, modelParts, tableCells } from "./workbookNow";

const ACTIONS = 50;

export interface Session {
  readonly problems: readonly string[];
  /** How often each outcome came. */
  readonly outcomes: ReadonlyMap<string, number>;
}

/** What the two have done that must be there. */
interface Ledger {
  readonly own: Map<string, string>;
  readonly names: Map<string, readonly (string | null)[]>;
  readonly revised: Done["revised"][number][];
  figures: ReturnType<typeof figuresNow>;
}

export async function session(seed: number): Promise<Session> {
  const random = new Random(seed);
  emptyWorkbook();
  monthThere();
  const users = twoUsers();
  const digits = { next: 1 };
  const desks = users.map(() => new Desk(digits));
  const ledger: Ledger = { own: new Map(), names: new Map(), revised: [], figures: new Map() };
  const outcomes = new Map<string, number>();
  const problems: string[] = [];
  for (let done = 0; done < ACTIONS && problems.length === 0;) {
    const hands: ByHand[] = [];
    const byHand = () => {
      if (done + 2 >= ACTIONS || !random.chance(0.06)) return;
      const act = random.pick(random.chance(0.06) ? DELETIONS : HAND_ACTIONS);
      const hand = act(random, random.pick(desks), ledger.figures);
      if (!hand) return;
      hands.push(hand);
      done++;
    };
    const acting = random.chance(0.8) ? users : [random.pick(users)];
    const started = acting.map((user: User) => {
      const action = random.pick(PANE_ACTIONS);
      const desk = desks[users.indexOf(user)];
      return () => action(user, random, desk);
    });
    const results = await interleaved(random, started, byHand);
    done += results.length;
    // What Excel takes into a table it takes a moment later.
    await Promise.resolve();
    const told = [
      ...results.map(({ outcome }, i) => `${acting[i].name}: ${JSON.stringify(outcome)}`),
      ...hands.map(({ name }) => `by hand: ${name}`),
    ].join("; ");
    for (const { outcome } of results) outcomes.set(outcome.kind, (outcomes.get(outcome.kind) ?? 0) + 1);
    note(ledger, results, hands);
    for (const [i, { outcome }] of results.entries())
      if (outcome.kind === "half-done")
        problems.push(...(await putBack(acting[i], outcome, ledger)).map((one) => `seed ${seed}: ${one}`));
    for (const problem of check(ledger, results, hands))
      problems.push(`seed ${seed}, after ${done}: ${problem} [${told}]`);
    ledger.figures = figuresNow();
  }
  return { problems, outcomes };
}

/** What could not be put back is said, and is put back once what was in the way is gone. */
async function putBack({ workbook }: User, outcome: Done["outcome"], { own }: Ledger): Promise<string[]> {
  for (const table of host.workbook.tableList()) table.clearFilters();
  // A new sheet on which somebody has begun to work is left to her, who deletes it.
  const { left } = outcome as HalfDone;
  for (const one of left) {
    if (one.kind !== "sheet") continue;
    const { id } = host.workbook.sheet(one.sheet);
    for (const [text, sheetId] of own) if (sheetId === id) own.delete(text);
    host.workbook.sheetById(id).delete();
  }
  const answer = await workbook.putBack();
  return answer.kind === "put-back" ? [] : [JSON.stringify(answer)];
}

/** The cell that the briefing's month stands in. */
function monthThere(): void {
  const id = store.addSheet("Month");
  const cell = { row: 0, column: 1, rows: 1, columns: 1 };
  store.setNumberFormats(id, cell, [["@"]]);
  store.write(id, cell, [[{ value: "2026-01" }]]);
  store.setName({ name: MONTH, formula: "Month!$B$1", comment: "" });
}

function note(ledger: Ledger, results: readonly Done[], hands: readonly ByHand[]): void {
  for (const { own, deleted } of hands) {
    if (own) ledger.own.set(own.text, own.sheetId);
    for (const id of deleted ?? [])
      for (const [text, sheetId] of ledger.own) if (sheetId === id) ledger.own.delete(text);
  }
  const named = results.flatMap((one) => Object.entries(one.named ?? {}));
  for (const [name] of named)
    ledger.names.set(
      name,
      named.flatMap(([other, code]) => (other === name ? [code] : [])),
    );
  ledger.revised.push(...results.flatMap(({ revised }) => revised));
}

function* check(ledger: Ledger, results: readonly Done[], hands: readonly ByHand[]): Iterable<string> {
  yield* checkModel(ledger);
  yield* checkTables();
  yield* checkFigures(ledger, results, hands);
  yield* checkRevisions(ledger);
  yield* checkOwn(ledger);
  for (const { name, scope } of store.names()) if (scope) yield `the name ${name} is left`;
}

function* checkModel({ names }: Ledger): Iterable<string> {
  const parts = modelParts();
  const { model, trouble } = modelNow();
  if (parts.length > 1) yield `${parts.length} model parts`;
  if (trouble) yield `the model is ${trouble}`;
  for (const [name, codes] of names)
    if (!codes.includes(model.names[name]))
      yield `${name} is remembered as ${model.names[name]}, not ${JSON.stringify(codes)}`;
}

function* checkTables(): Iterable<string> {
  const { model } = modelNow();
  const cells = tableCells();
  for (const { table, periodColumn, columns } of model.tables) {
    const there = cells.find(({ id }) => id === table);
    const ids = there?.columns.map(({ id }) => id);
    for (const column of [periodColumn, ...columns.map((one) => one.column)])
      if (ids && !ids.includes(column)) yield `${there?.name} has no column ${column}`;
    const series = columns.map(({ id }) => id);
    if (new Set(series).size < series.length) yield `${there?.name} has a series twice`;
  }
  for (const { cells: one, ordinals } of knownNow()) {
    const periods = ordinals.filter((ordinal) => ordinal !== undefined);
    if (new Set(periods).size < periods.length) yield `${one.name} has a period twice`;
  }
}

/** Every figure is the one that was there, or that of the last who wrote, who had seen what she wrote over. */
function* checkFigures(
  { figures: before }: Ledger,
  results: readonly Done[],
  hands: readonly ByHand[],
): Iterable<string> {
  const now = figuresNow();
  const byPanes = results.flatMap(({ written }) => written);
  const typed = hands.flatMap((hand) => hand.typed ?? []);
  const gone = new Set([
    ...hands.flatMap(({ ended }) => ended ?? []),
    ...[...before.keys()].filter((id) => !host.workbook.tableList().some((table) => table.id === id)),
  ]);
  const isDeletion = hands.some(({ deleted, ended }) => deleted ?? ended);
  const tables = new Set([...before.keys(), ...byPanes.map(({ table }) => table)]);
  for (const table of tables) {
    if (gone.has(table)) {
      if (!isDeletion) yield `the table ${table} is gone`;
      continue;
    }
    const [then, here] = [before.get(table), now.get(table)];
    const isOfTable = (one: Written) => one.table === table;
    const [panes, hand] = [byPanes.filter(isOfTable), typed.filter(isOfTable)];
    if (!here) {
      if (then || !isDeletion) yield `the table ${table} is not known any longer`;
      continue;
    }
    for (const key of new Set([
      ...(then?.keys() ?? []),
      ...here.keys(),
      ...[...panes, ...hand].map((one) => one.key),
    ])) {
      const isKey = (one: Written) => one.key === key;
      const possible = endings(then?.get(key), panes.filter(isKey), hand.filter(isKey));
      if (!possible.has(here.get(key)))
        yield `${table} ${key} is ${here.get(key)}, and could be ${[...possible]}`;
    }
  }
}

/** What a figure may be after all of these, in some order in which everybody's pane saw what it wrote over. */
function endings(
  value: number | undefined,
  panes: readonly Written[],
  typed: readonly Written[],
): Set<number | undefined> {
  if (panes.length + typed.length === 0) return new Set([value]);
  const found = new Set<number | undefined>();
  panes.forEach((one, i) => {
    if (one.before !== value) return;
    for (const end of endings(
      one.after,
      panes.filter((_, j) => j !== i),
      typed,
    ))
      found.add(end);
  });
  // By hand they are typed in their order.
  if (typed.length > 0) for (const end of endings(typed[0].after, panes, typed.slice(1))) found.add(end);
  return found;
}

function* checkRevisions({ revised }: Ledger): Iterable<string> {
  const rows = tableCells()
    .filter(({ columns }) => columns.some(({ header }) => header === "Before"))
    .flatMap((table) => table.rows.map((cells) => cells.map(String)));
  const missing = [...revised];
  for (const row of rows) {
    const place = missing.findIndex(({ period, before, after }) =>
      [period, before, after].every((cell) => row.includes(String(cell))),
    );
    if (place >= 0) missing.splice(place, 1);
  }
  for (const one of missing) yield `the revision ${JSON.stringify(one)} is not written down`;
}

function* checkOwn({ own }: Ledger): Iterable<string> {
  for (const [text, sheetId] of own) {
    if (!store.sheetIds().includes(sheetId)) {
      yield `the sheet of "${text}" is gone`;
      continue;
    }
    const used = store.used(sheetId, true);
    let count = 0;
    for (let row = 0; used && row < used.row + used.rows; row++)
      for (let column = 0; column < used.column + used.columns; column++)
        if (store.read(sheetId, row, column).value === text) count++;
    if (count !== 1) yield `"${text}" stands ${count} times`;
  }
}
