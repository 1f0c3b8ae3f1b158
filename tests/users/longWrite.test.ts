/**
 * @jest-environment ./tests/officeEnvironment.js
 * @jest-environment-options {"users": 2}
 */
// One of two users writes for longer than anybody would believe of a pane that was closed, and the other looks meanwhile.
import type { LeftBehindResult, WriteResult } from "../../src/excel/Workbook";
import { LOOKS_APART_S } from "../../src/excel/signOfLife";
import { WRITING_LASTS_S } from "../../src/excel/timedNames";
import { targetDrafts } from "../../src/sheets/target/targetDrafts";
import { atSelection, emptyWorkbook, host, options, sampleTable, sheetIdOf, store } from "../excel/workbook";
import { twoUsers, type User } from "./twoUsers";

const REQUEST_S = 15;
let [a, b]: readonly User[] = [];
/** Seconds that have passed, and those that A's clock is ahead of B's. */
let passed = 0;
let ahead = 0;
const { now } = Date;

beforeEach(() => {
  emptyWorkbook();
  [a, b] = twoUsers();
  [passed, ahead] = [0, 0];
  const hers = a.act(() => Excel);
  Date.now = () => now() + 1000 * (passed + (Excel === hers ? ahead : 0));
});
afterEach(() => {
  Date.now = now;
  host.disturb = undefined;
  host.beforeRequest = () => undefined;
});

interface Slow<T> {
  readonly outcome: T;
  readonly seconds: number;
  readonly answers: readonly unknown[];
}

/** A's requests take fifteen seconds each; before every one of them B does something. */
async function slowly<T>(work: () => Promise<T>, meanwhile: () => Promise<unknown>): Promise<Slow<T>> {
  const answers: unknown[] = [];
  const start = passed;
  host.beforeRequest = async (user) => {
    if (user !== a.user) return;
    passed += REQUEST_S;
    answers.push(await meanwhile());
  };
  const outcome = await work();
  host.beforeRequest = () => undefined;
  return { outcome, seconds: passed - start, answers };
}

/** A's pane is closed when this is so. */
async function closedWhen(work: () => Promise<unknown>, when: () => boolean): Promise<void> {
  await new Promise<void>((done) => {
    host.disturb = (user) => {
      if (user !== a.user || !when()) return undefined;
      done();
      return { isPaneGone: true };
    };
    void work();
  });
  host.disturb = undefined;
}

const NOTHING: LeftBehindResult = { kind: "left-behind", left: [] };
const lookAndClear = async () => {
  const found = await b.workbook.findLeftBehind();
  return [found, await b.workbook.clearLeftBehind(), await b.workbook.keepLeftBehind()];
};
const STILL = { kind: "refused", obstacle: { kind: "still-writing" } };

/** What B was told: never of anything left, and nothing was cleared. */
function expectLetBe(answers: readonly unknown[]): void {
  for (const answer of answers as unknown[][]) {
    expect(answer[0]).toMatchObject(NOTHING);
    const isAny = "waits" in (answer[0] as object);
    expect(answer.slice(1)).toEqual(isAny ? [STILL, STILL] : [{ kind: "cleared" }, { kind: "kept" }]);
  }
  expect(answers.filter((answer) => "waits" in ((answer as unknown[])[0] as object)).length).toBeGreaterThan(
    9,
  );
}

const WRITES: readonly [string, () => Promise<unknown>, () => unknown][] = [
  [
    "sheets",
    () => a.workbook.writeSheets(targetDrafts("en"), options()),
    () => store.tables().map(({ name }) => name).length,
  ],
  [
    "a table at the selection",
    () => a.workbook.writeTable(sampleTable(600), options(atSelection)),
    () => store.read(store.sheetIds()[0], 602, 1).value,
  ],
];

test.each(WRITES)("%s: what goes on is let be, however long it takes", async (_, write, done) => {
  const { outcome, seconds, answers } = await slowly(write, lookAndClear);
  expect(outcome).toMatchObject({ kind: expect.stringMatching(/built|written/) });
  expect(seconds).toBeGreaterThan(WRITING_LASTS_S + 30);
  expectLetBe(answers);
  expect(done()).toBeTruthy();
  expect(store.names().filter(({ name }) => /^TRADE_[a-z]+_/.test(name))).toEqual([]);
  expect(await b.workbook.findLeftBehind()).toEqual(NOTHING);
});

test.each([WRITING_LASTS_S * 5, -WRITING_LASTS_S * 5])(
  "nor is it where her clock is %d seconds ahead",
  async (seconds) => {
    ahead = seconds;
    const { outcome, answers } = await slowly(WRITES[0][1], lookAndClear);
    expect(outcome).toMatchObject({ kind: "built" });
    expectLetBe(answers);
  },
);

describe("an update of a table", () => {
  const longer = (first: number) => ({
    ...sampleTable(2600),
    rows: sampleTable(2600).rows.map(([period]) => [period, first, 6]),
  });
  const update = (user: User, first: number) =>
    user.workbook.writeTable(longer(first), options({ replace: true }));

  test("that goes on keeps its claim, so that no other pane writes to the table", async () => {
    await a.workbook.writeTable(sampleTable(20), options());
    const { outcome, seconds, answers } = await slowly<WriteResult>(
      () => update(a, 5),
      async () =>
        store.names().some(({ name }) => name.startsWith("TRADE_writing_")) ? update(b, 7) : undefined,
    );
    expect(outcome).toMatchObject({ kind: "updated", rows: 2600 });
    expect(seconds).toBeGreaterThan(WRITING_LASTS_S + 30);
    const refused = answers.filter((answer) => answer !== undefined);
    expect(refused.length).toBeGreaterThan(WRITING_LASTS_S / REQUEST_S);
    for (const answer of refused) expect(answer).toMatchObject({ obstacle: { kind: "being-written" } });
    expect(store.read(sheetIdOf("Exports"), 1000, 1).value).toBe(5);
  });

  test("that is cancelled late is put back in peace", async () => {
    await a.workbook.writeTable(sampleTable(20), options());
    const control = new AbortController();
    const cancelling = options({
      replace: true,
      signal: control.signal,
      onProgress: (done) => done > 0.6 && control.abort(),
    });
    const { outcome, answers } = await slowly(
      () => a.workbook.writeTable(longer(5), cancelling),
      lookAndClear,
    );
    expect(outcome).toEqual({ kind: "cancelled" });
    expectLetBe(answers);
    expect(store.read(sheetIdOf("Exports"), 22, 1).value).toBe(1019);
    expect(store.read(sheetIdOf("Exports"), 23, 1).value).toBe("");
  });
});

describe("a pane that is closed", () => {
  const isBegun = () => store.sheetIds().some((id) => store.sheetName(id) === "Exports");
  const closed = () => closedWhen(() => a.workbook.writeTable(sampleTable(), options()), isBegun);

  test("is told of after two looks, when it has been silent for long by either clock", async () => {
    ahead = WRITING_LASTS_S * 5;
    await closed();
    expect(await b.workbook.findLeftBehind()).toEqual({ ...NOTHING, waits: WRITING_LASTS_S + 1 });
    passed += LOOKS_APART_S;
    expect(await b.workbook.findLeftBehind()).toMatchObject({ left: [] });
    passed += WRITING_LASTS_S + 1 - LOOKS_APART_S;
    expect(await b.workbook.findLeftBehind()).toEqual({
      kind: "left-behind",
      left: [{ kind: "sheet", sheet: "Exports" }],
    });
    expect(await b.workbook.clearLeftBehind()).toEqual({ kind: "cleared" });
    expect(isBegun()).toBe(false);
  });

  test("long ago is told of at the second look", async () => {
    await closed();
    passed += 3600;
    expect(await b.workbook.findLeftBehind()).toEqual({ ...NOTHING, waits: LOOKS_APART_S });
    passed += LOOKS_APART_S;
    expect(await b.workbook.findLeftBehind()).toMatchObject({ left: [{ kind: "sheet" }] });
  });

  test("is not cleared up while another one writes that has begun since it was told", async () => {
    await closed();
    passed += 3600;
    await b.workbook.findLeftBehind();
    passed += LOOKS_APART_S;
    expect(await b.workbook.findLeftBehind()).toMatchObject({ left: [{ kind: "sheet" }] });
    const id = store.addSheet("Mine");
    store.select(id, { row: 5, column: 5, rows: 1, columns: 1 });
    const isHeld = () => store.names().some(({ name }) => name.startsWith("TRADE_filling_"));
    const { answers } = await slowly(
      () => a.workbook.writeTable({ ...sampleTable(), tableName: "Other" }, options(atSelection)),
      async () => (isHeld() ? b.workbook.clearLeftBehind() : STILL),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify(STILL)]),
    );
    expect(isBegun()).toBe(true);
    passed += LOOKS_APART_S;
    expect(await b.workbook.clearLeftBehind()).toEqual({ kind: "cleared" });
    expect(isBegun()).toBe(false);
  });
});
