// Two people at work on one workbook, seed after seed: each with Microsoft's client in a window of her own.
import { createRequire } from "node:module";

const ours = createRequire(__filename);
const { joinOffice, officeFiles, openOffice, PAGE } = ours("../tests/officeClient.js") as {
  joinOffice: (window: object, host: unknown) => Promise<unknown>;
  officeFiles: (loader: unknown) => unknown;
  openOffice: (window: object) => Promise<void>;
  PAGE: string;
};
const { JSDOM, ResourceLoader } = ours(
  ours.resolve("jsdom", { paths: [ours.resolve("jest-environment-jsdom")] }),
) as { JSDOM: new (html: string, options: object) => { window: object }; ResourceLoader: unknown };

/** @returns How many seeds ended with a problem. */
export async function fuzzUsers(first: number, count: number): Promise<number> {
  const options = { url: PAGE, runScripts: "dangerously", resources: officeFiles(ResourceLoader) };
  const [a, b] = [0, 1].map(() => new JSDOM("<!doctype html><head></head>", options).window) as Record<
    string,
    unknown
  >[];
  await openOffice(a);
  const user = await joinOffice(b, a.excelHost);
  for (const name of ["Office", "Excel", "OfficeExtension", "DOMParser", "excelHost"])
    (globalThis as Record<string, unknown>)[name] = a[name];
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
