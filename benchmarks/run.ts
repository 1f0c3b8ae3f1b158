// Ours beside what a user would pick instead, on this machine: `npm run bench`. Nothing here is asserted.
// `npm run bench -- events [series a row]` simulates how often EVENT_IMPACT is wrong, which takes minutes.
// `npm run bench -- import` reads large files.
import os from "node:os";
import zlib from "node:zlib";
import { benchmarkFalseAlarms } from "./events/falseAlarms";
import { benchmarkFlash } from "./flash/flash";
import { benchmarkFilledDown } from "./rows/filledDown";
import { benchmarkImporting } from "./importing/importing";
import { benchmarkRows } from "./rows/rows";
import { shippedFunctions } from "./shippedFunctions";
import { ms, printTable } from "./table";
import { benchmarkTimeSeries } from "./timeSeries/timeSeries";

const [section, runs] = process.argv.slice(2);
if (section === "import") void benchmarkImporting();
else if (section === "events") benchmarkFalseAlarms(Number(runs ?? 2_000));
else void main();

async function main(): Promise<void> {
  console.log(`${os.cpus()[0].model}, ${os.cpus().length} cores, Node ${process.version}`);
  const { call, script, evaluationMs } = await shippedFunctions();
  printTable(
    "functions.js (aims: 250 kB gzipped, evaluated in 50 ms)",
    ["", "value"],
    [
      ["gzipped", `${(zlib.gzipSync(script).length / 1000).toFixed(0)} kB`],
      ["evaluated in", ms(evaluationMs)],
    ],
  );
  benchmarkRows(call);
  benchmarkFilledDown(call);
  benchmarkTimeSeries(call);
  benchmarkFlash(call);
}
