// Reads one file in a process of its own, so that memory can be told: time and peak memory as JSON.
import fs from "node:fs";
import { installBrowserDecoder } from "../../scripts/browserDecoder";
import { dimensionsOf } from "../../src/importing/fold/dimensionsOf";
import { foldRows } from "../../src/importing/fold/foldRows";
import { piecesOf } from "../../src/importing/fold/piecesOf";
import { readFile } from "../../src/importing/readers/readFile";
import { tableOf } from "../../src/importing/table/tableOf";
import { understand } from "../../src/importing/understand";

installBrowserDecoder();
void main(process.argv[2], process.argv[3], Number(process.argv[4] ?? Infinity));

async function main(file: string, way: string, cancelAfter: number): Promise<void> {
  const started = performance.now();
  const controller = new AbortController();
  let cancelled: number | undefined;
  const timer = Number.isFinite(cancelAfter)
    ? setTimeout(() => {
        cancelled = performance.now();
        controller.abort();
      }, cancelAfter)
    : undefined;
  let answer: string;
  try {
    const book =
      way === "whole"
        ? await readFile(fs.readFileSync(file), file)
        : await fold(file, way, controller.signal);
    const read = understand(book, { units: { amount: { kind: "money", currency: "USD", power: 0 } } });
    const { series, periods } = tableOf(read);
    answer = `${series.length} series, ${periods.length} periods`;
  } catch (error) {
    if (cancelled === undefined) throw error;
    answer = `cancelled after ${Math.round(performance.now() - cancelled)} ms`;
  }
  clearTimeout(timer);
  const seconds = (performance.now() - started) / 1000;
  console.log(JSON.stringify({ answer, seconds, megabytes: process.resourceUsage().maxRSS / 1000 }));
}

async function fold(file: string, dimension: string, signal: AbortSignal) {
  const blob = await fs.openAsBlob(file);
  return foldRows(
    piecesOf(blob),
    file,
    (head) => ({ keep: dimensionsOf(head).find((one) => one.dimension === dimension)?.columns ?? [] }),
    { signal },
  );
}
