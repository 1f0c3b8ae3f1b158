// Reads one file in a process of its own, so that memory can be told: time and peak memory as JSON.
import fs from "node:fs";
import { installBrowserDecoder } from "../../scripts/browserDecoder";
import { dimensionsOf } from "../../src/importing/fold/dimensionsOf";
import { type Cut, foldRows } from "../../src/importing/fold/foldRows";
import type { Head } from "../../src/importing/fold/headOf";
import { piecesOf } from "../../src/importing/fold/piecesOf";
import { tradeWordsIn } from "../../src/importing/layout/tradeWords";
import { readFile } from "../../src/importing/readers/readFile";
import { tableOf } from "../../src/importing/table/tableOf";
import { understand } from "../../src/importing/understand";

installBrowserDecoder();
void main(process.argv[2], process.argv[3], Number(process.argv[4] ?? Infinity), process.argv[5]);

async function main(file: string, way: string, cancelAfter: number, measure?: string): Promise<void> {
  const started = performance.now();
  const used = process.cpuUsage();
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
        : await fold(file, way, controller.signal, measure);
    const read = understand(book, { units: { amount: { kind: "money", currency: "USD", power: 0 } } });
    const { series, periods } = tableOf(read);
    answer = `${series.length} series, ${periods.length} periods`;
  } catch (error) {
    if (cancelled === undefined) throw error;
    answer = `cancelled after ${Math.round(performance.now() - cancelled)} ms`;
  }
  clearTimeout(timer);
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(used);
  console.log(
    JSON.stringify({
      answer,
      seconds,
      cpu: (user + system) / 1e6,
      megabytes: process.resourceUsage().maxRSS / 1000,
    }),
  );
}

async function fold(file: string, dimension: string, signal: AbortSignal, measure?: string) {
  const blob = await fs.openAsBlob(file);
  const cut = (head: Head): Cut => ({
    keep: dimensionsOf(head).find((one) => one.dimension === dimension)?.columns ?? [],
    ...(measure && {
      figures: head.layout.columns
        .filter(({ name }) => tradeWordsIn(name).measure === measure)
        .map(({ index }) => index),
    }),
  });
  return foldRows(piecesOf(blob), file, cut, { signal });
}
