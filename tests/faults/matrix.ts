// Every way in which an action is disturbed: a request fails before, half-way or after its work; another one fails as
// well while the workbook is put back, once or for good; somebody else acts between two requests.
import type { Action } from "./Action";
import { ACTORS } from "./actors";
import {
  acted,
  before,
  type Bench,
  complete,
  type Disturb,
  type Expected,
  type Finding,
  judge,
  requestsOf,
} from "./run";

/** Parts of a request's actions that are done before it fails. */
const PARTS: readonly (readonly [string, number])[] = [
  ["before", 0],
  ["a third done", 1 / 3],
  ["two thirds done", 2 / 3],
  ["after", 1],
];

export interface MatrixOptions {
  /** Takes this part of the cases, spread evenly; 1 for all. */
  readonly share: number;
  /** Of those, only each so-manieth, from this one on: several processes share the work. */
  readonly part?: { readonly index: number; readonly of: number };
}

export async function* matrix(
  bench: Bench,
  action: Action,
  { share, part }: MatrixOptions,
): AsyncGenerator<Finding> {
  let taken = 0.999;
  let turn = 0;
  const isTaken = (of = 1) => {
    taken += share * of;
    if (taken < 1) return false;
    taken -= 1;
    return true;
  };
  const isCase = (of = 1) => isTaken(of) && (!part || turn++ % part.of === part.index);
  const expected = { before: await before(bench, action), complete: await complete(bench, action) };
  const count = await requestsOf(bench, action);
  for (let n = 0; n < count; n++) {
    const gone: Disturb = (i) => (i >= n ? { failsAfter: 0, code: "ConnectionFailure" } : undefined);
    if (isCase())
      yield await judge(bench, action, `from request ${n} on there is no connection`, gone, expected, "once");
    for (const [when, part] of PARTS) {
      const once: Disturb = (i) => (i === n ? { failsAfter: part } : undefined);
      const first = `request ${n} fails ${when}`;
      if (isCase()) yield await judge(bench, action, first, once, expected, "once");
      if (!isTaken(0.5)) continue;
      const all = await requestsOf(bench, action, once);
      for (let m = n + 1; m < all; m++) {
        for (const [whenAgain, again] of PARTS) {
          const twice: Disturb = (i) => (i === m ? { failsAfter: again } : once(i));
          if (isCase(0.25))
            yield await judge(bench, action, `${first}, request ${m} ${whenAgain}`, twice, expected, "twice");
        }
        const forGood: Disturb = (i) => (i >= m ? { failsAfter: 0 } : once(i));
        if (isCase(0.5))
          yield await judge(bench, action, `${first}, and from ${m} on all fail`, forGood, expected, "twice");
        const halfForGood: Disturb = (i) => (i >= m ? { failsAfter: 0.5 } : once(i));
        if (isCase(0.25))
          yield await judge(
            bench,
            action,
            `${first}, and from ${m} on all half-way`,
            halfForGood,
            expected,
            "twice",
          );
      }
    }
  }
  for (const actor of ACTORS) {
    let reached: Expected | undefined;
    for (let n = 0; n < count; n++) {
      if (!isCase()) continue;
      reached ??= {
        before: await before(bench, action, actor),
        complete: await complete(bench, action, actor),
      };
      let isDone = false;
      const meanwhile = async () => {
        isDone = await acted(bench.host, action, actor);
      };
      const disturb: Disturb = (i) => (i === n ? { meanwhile } : undefined);
      const finding = await judge(
        bench,
        action,
        `${actor.name} before request ${n}`,
        disturb,
        reached,
        "second actor",
        actor,
      );
      if (isDone) yield finding;
    }
  }
}
