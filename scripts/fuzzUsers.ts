// Two people at work on one workbook, seed after seed: each with Microsoft's client in a window of her own.
import { createRequire } from "node:module";
import { officeWindow, stepInto } from "./officeWindow";

const { joinOffice, openOffice } = createRequire(__filename)("../tests/officeClient.js") as {
  joinOffice: (window: object, host: unknown) => Promise<unknown>;
  openOffice: (window: object) => Promise<void>;
};

/** @returns How many seeds ended with a problem. */
export async function fuzzUsers(first: number, count: number): Promise<number> {
  const [a, b] = [officeWindow(), officeWindow()];
  await openOffice(a);
  const user = await joinOffice(b, a.excelHost);
  stepInto(a);
  (globalThis as Record<string, unknown>).secondUser = { window: b, user };
  const { session } = await import("../tests/users/session");
  const start = performance.now();
  const outcomes = new Map<string, number>();
  let failed = 0;
  console.log(`Two users, fifty actions a seed, seeds ${first} to ${first + count - 1}`);
  for (let seed = first; seed < first + count; seed++) {
    const { problems, outcomes: own } = await session(seed);
    for (const [kind, times] of own) outcomes.set(kind, (outcomes.get(kind) ?? 0) + times);
    if (problems.length > 0) failed++;
    for (const problem of problems) console.error(problem);
    if ((seed - first + 1) % Math.ceil(count / 10) === 0)
      console.log(`${seed - first + 1} seeds after ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
  for (const [kind, times] of [...outcomes].sort()) console.log(`${kind.padEnd(20)} ${times}`);
  console.log(`${count - failed} seeds left the workbook whole, ${failed} did not`);
  return failed;
}
