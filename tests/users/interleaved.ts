import { setImmediate } from "node:timers/promises";
import type { Random } from "../fuzz/Random";
import { host } from "../excel/workbook";

/** Rounds of the event loop within which a pane makes its next request; one that is late goes later. */
const PATIENCE = 12;

/**
 * Lets actions of panes go on at the same time: of the requests that wait, one after the other is served, whichever the
 * seed says. Between two requests somebody may do something by hand.
 */
export async function interleaved<T>(
  random: Random,
  start: readonly (() => Promise<T>)[],
  between: () => void = () => undefined,
): Promise<T[]> {
  const waiting: (() => void)[] = [];
  host.beforeRequest = () => new Promise<void>((go) => waiting.push(go));
  let running = start.length;
  const all = Promise.all(start.map((action) => action().finally(() => running--)));
  let isOver = false;
  const over = () => (isOver = true);
  void all.then(over, over);
  try {
    while (!isOver) {
      for (let n = 0; n < PATIENCE && waiting.length < running; n++) await setImmediate();
      if (waiting.length === 0) {
        // The client waits for a timer of its own.
        await new Promise((done) => setTimeout(done, 0));
        continue;
      }
      between();
      waiting.splice(random.whole(0, waiting.length - 1), 1)[0]();
      await setImmediate();
    }
  } finally {
    host.beforeRequest = () => undefined;
    for (const go of waiting) go();
  }
  return all;
}
