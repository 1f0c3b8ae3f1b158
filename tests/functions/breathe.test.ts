// Calls that need many fits return to the event loop between them. The loop is played by the test: what was set for
// later is run when the test says so, and what happens in between is counted.
import { type Steps } from "../../src/analysis/steps";
import { breathing } from "../../src/functions/breathe";
import { isWhole } from "../sample";
import { ask, call, CellError, column } from "./sheet";

/** Months that are asked about at once. */
const MANY = isWhole ? 120 : 48;
const real = { setTimeout: globalThis.setTimeout, MessageChannel: globalThis.MessageChannel };
let later: (() => void)[] = [];

/** A message to oneself, which comes when the loop comes round. */
class Channel {
  port1 = { onmessage: (): void => undefined, close: (): void => undefined };
  port2 = { postMessage: () => later.push(() => this.port1.onmessage()) };
}

beforeEach(() => {
  later = [];
  Object.assign(globalThis, { MessageChannel: Channel });
});
afterEach(async () => {
  await turns();
  Object.assign(globalThis, real);
});

/** Lets everything happen that does not wait for the loop; then the loop comes round. */
async function turns(each: () => void = () => undefined): Promise<void> {
  for (;;) {
    for (let i = 0; i < 20; i++) await Promise.resolve();
    each();
    if (later.length === 0) return;
    for (const run of later.splice(0)) run();
  }
}

function* work(costs: readonly number[], done: (cost: number) => void, result = "done"): Steps<string> {
  for (const cost of costs) {
    yield cost;
    done(cost);
  }
  return result;
}

test("what takes no longer than a fit and a half is answered at once", () => {
  expect(breathing(work([0.25, 0.25, 0.5, 0.5], () => undefined))).toBe("done");
});

test("between two turns of the loop no more than a fit and a half is worked, by all calls together", async () => {
  let worked = 0;
  const blocks: number[] = [];
  const count = (cost: number) => (worked += cost);
  const calls = Array.from({ length: 15 }, (_, i) => breathing(work([0.5, 0.3, 0.2], count, `call ${i}`)));
  expect(calls[0]).toBe("call 0");
  expect(calls.slice(1).every((one) => one instanceof Promise)).toBe(true);
  await turns(() => {
    blocks.push(worked);
    worked = 0;
  });
  expect(Math.max(...blocks)).toBeLessThanOrEqual(1.5 + 1e-9);
  expect(blocks.reduce((sum, x) => sum + x, 0)).toBeCloseTo(15, 9);
  expect(await Promise.all(calls)).toEqual(Array.from({ length: 15 }, (_, i) => `call ${i}`));
});

test("where nobody sends messages to oneself, a timer brings the loop round", async () => {
  Object.assign(globalThis, { MessageChannel: undefined, setTimeout: (run: () => void) => later.push(run) });
  const done: number[] = [];
  const answer = breathing(work([1, 1], (cost) => done.push(cost)));
  expect(done).toEqual([1]);
  await turns();
  expect(await answer).toBe("done");
});

test("a step that costs more than a turn has a turn of its own", async () => {
  const done: number[] = [];
  const answer = breathing(work([2, 3], (cost) => done.push(cost)));
  expect(done).toEqual([]);
  const seen: number[] = [];
  await turns(() => seen.push(done.length));
  expect(seen.slice(0, 2)).toEqual([1, 2]);
  expect(await answer).toBe("done");
});

test("once a call waits, half a fit is worked in a turn", async () => {
  const done: number[] = [];
  const answer = breathing(work([2, 0.25, 0.25, 0.25, 0.25], (cost) => done.push(cost)));
  const seen: number[] = [];
  await turns(() => seen.push(done.length));
  expect(seen.slice(0, 3)).toEqual([1, 3, 5]);
  expect(await answer).toBe("done");
});

test("no call overtakes one that waits, however little it costs", async () => {
  const order: string[] = [];
  const first = breathing(work([2, 1], () => order.push("first")));
  const second = breathing(work([0.1], () => order.push("second")));
  expect(second).toBeInstanceOf(Promise);
  await turns();
  expect(order).toEqual(["first", "first", "second"]);
  expect(await Promise.all([first, second])).toEqual(["done", "done"]);
});

test("a result that is a number is no step", () => {
  function* counting(): Steps<number> {
    yield 0.25;
    return 1;
  }
  expect(breathing(counting())).toBe(1);
});

test("a call that fails lets the others go on", async () => {
  function* failing(): Steps<string> {
    yield 2;
    throw new Error("no");
  }
  const calls = [breathing(failing()), breathing(work([1, 1], () => undefined))].map((one) =>
    Promise.resolve(one).catch((error: Error) => error.message),
  );
  await turns();
  expect(await Promise.all(calls)).toEqual(["no", "done"]);
});

test("a realm without timers answers at once", () => {
  Reflect.deleteProperty(globalThis, "setTimeout");
  expect(breathing(work([1, 1, 1, 1], () => undefined))).toBe("done");
});

/** A series of months with a season and a disturbance of its own. */
function months(count: number, seed: number): [unknown[][], unknown[][]] {
  let state = seed;
  const values = Array.from({ length: count }, (_, i) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return 1000 * 1.004 ** i * (1 + 0.1 * Math.sin((i * Math.PI) / 6)) * (1 + 0.05 * (state / 2_147_483_648));
  });
  const labels = values.map(
    (_, i) => `${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
  );
  return [column(...values), column(...labels)];
}

/** How often work stops for a turn of the loop: counted, since time would say how busy the machine is. */
async function stops(start: () => unknown): Promise<{ answer: unknown; count: number }> {
  let count = 0;
  const promise = Promise.resolve(start());
  await turns(() => count++);
  return { answer: await promise, count };
}

test(`TARGET_ODDS over ${MANY} months comes back to the loop before each fit, with what each month has alone`, async () => {
  const [values, periods] = months(30 + MANY, 7);
  call("TARGET_ODDS", ...months(60, 1), 15_000); // compiled, the draws made
  const at = periods.slice(30);
  const { answer, count } = await stops(() => ask("TARGET_ODDS", values, periods, 30_000, at));
  expect(count).toBeGreaterThan((11 * MANY) / 12 - 1); // fits: of Decembers everything is known
  expect(answer).toHaveLength(MANY);
  for (const i of [0, Math.floor(MANY / 2), MANY - 3])
    expect(call("TARGET_ODDS", values, periods, 30_000, at[i][0])).toEqual([(answer as unknown[][])[i]]);
  // Known by now: nothing is left to wait for.
  expect(ask("TARGET_ODDS", values, periods, 30_000, at)).toEqual(answer);
});

test("one chance is answered at once, however much of its year is open", () => {
  const answer = ask("TARGET_ODDS", ...months(61, 4), 15_001);
  expect(answer).not.toBeInstanceOf(Promise);
  expect(answer).toEqual(call("TARGET_ODDS", ...months(61, 4), 15_001));
});

test("OUTLOOK of 15 series in one go comes back to the loop before each fit", async () => {
  const tables = Array.from({ length: 15 }, (_, k) => months(200, 100 + k));
  const { answer, count } = await stops(() => Promise.all(tables.map((table) => ask("OUTLOOK", ...table))));
  expect(count).toBeGreaterThan(14);
  expect(answer).toEqual(tables.map((table) => call("OUTLOOK", ...table)));
});

test("ten years ahead, chosen by AICc, and a backtest come back in between, too", async () => {
  for (const [seed, args] of [
    [31, [120]],
    [32, [12, 0.8, "auto"]],
    [33, [120, 0.8, null, "backtest"]],
  ] as const) {
    const table = months(300, seed);
    const { answer, count } = await stops(() => ask("OUTLOOK", ...table, ...args));
    expect(count).toBeGreaterThan(2);
    expect(answer).toEqual(call("OUTLOOK", ...table, ...args));
  }
});

test("what a promise is refused for is Excel's error", async () => {
  const [values, periods] = months(60, 3);
  const at = column("2004-01", "2004-02", "2004-03");
  const promised = ask("TARGET_ODDS", values, periods, 15_000, at) as Promise<unknown>;
  await turns();
  expect(await promised).toHaveLength(3);
  expect(() => ask("TARGET_ODDS", values, periods, 0, at)).toThrow(CellError);
});

test("ranges that change while a call waits change nothing of its answer", async () => {
  const [values, periods] = months(60, 4);
  const [other] = months(60, 5);
  const at = column("2003-10", "2004-04");
  const promised = ask("TARGET_ODDS", values, periods, 15_001, at) as Promise<unknown>;
  const expected = call("TARGET_ODDS", ...months(60, 4), 15_001, column("2003-10", "2004-04"));
  values.forEach((row, i) => (row[0] = other[i][0]));
  at.length = 1;
  await turns();
  expect(await promised).toEqual(expected);
});
