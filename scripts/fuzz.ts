// Random calls of every function, as many as wanted: `npm run fuzz -- --calls 100000 --seed 7`.
import { parseArgs } from "node:util";
import { fuzz } from "../tests/fuzz/fuzz";

void main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      calls: { type: "string", default: "20000" },
      seed: { type: "string", default: String(Date.now() % 1_000_000) },
      rows: { type: "string", default: "3600" },
    },
  });
  const [calls, seed, mostRows] = [values.calls, values.seed, values.rows].map(Number);
  console.log(`${calls} calls, seed ${seed}, tables of up to ${mostRows} rows`);
  const { answered, problems, growth } = await fuzz({ calls, seed, mostRows });
  for (const [id, count] of [...answered].sort()) console.log(`${id.padEnd(20)} ${count} answered`);
  for (const problem of problems) console.error(problem);
  console.log(`${problems.length} problems; ${(growth / 2 ** 20).toFixed(1)} MB left behind`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
