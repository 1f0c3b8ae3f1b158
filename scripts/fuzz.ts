// Random calls of every function, as many as wanted, and two people at work on one workbook:
// `npm run fuzz -- --calls 100000 --seed 7`, `npm run fuzz -- --calls 0 --users 1000 --first 1`.
import { parseArgs } from "node:util";
import { fuzz } from "../tests/fuzz/fuzz";
import { fuzzUsers } from "./fuzzUsers";

/** Megabytes that the second half of the calls may leave behind: what the functions remember varies by that. */
const MOST_LEFT = 64;

void main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      calls: { type: "string", default: "20000" },
      seed: { type: "string", default: String(Date.now() % 1_000_000) },
      rows: { type: "string", default: "3600" },
      users: { type: "string", default: "200" },
      first: { type: "string", default: "1" },
    },
  });
  const [calls, seed, mostRows] = [values.calls, values.seed, values.rows].map(Number);
  if (calls > 0) await fuzzCalls(calls, seed, mostRows);
  if (Number(values.users) > 0 && (await fuzzUsers(Number(values.first), Number(values.users))) > 0)
    process.exitCode = 1;
  // The clients of Office keep timers.
  process.exit();
}

async function fuzzCalls(calls: number, seed: number, mostRows: number): Promise<void> {
  console.log(`${calls} calls, seed ${seed}, tables of up to ${mostRows} rows`);
  const start = performance.now();
  const tell = (done: number) => {
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    if (done % Math.ceil(calls / 20) === 0) console.log(`${done} calls after ${seconds} s`);
  };
  const { answered, problems, growth, slowest } = await fuzz({ calls, seed, mostRows, tell });
  for (const [id, count] of [...answered].sort()) console.log(`${id.padEnd(20)} ${count} answered`);
  for (const problem of problems) console.error(problem);
  for (const [id, time] of slowest) console.log(`${id.padEnd(20)} at most ${time.toFixed(0)} ms`);
  const left = growth / 2 ** 20;
  console.log(
    `${problems.length} problems; ${left.toFixed(1)} MB left behind by the second half of the calls`,
  );
  process.exitCode = problems.length > 0 || left > MOST_LEFT ? 1 : 0;
}
