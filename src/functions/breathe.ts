import type { Steps } from "../analysis/steps";
import { finished } from "../analysis/steps";

/**
 * What is answered at once, in fits, each of which takes some 50 ms, and twice that before the code is compiled: one forecast
 * with the distribution of its year. Answers that come later than the others wait for 200 ms and more in Excel's client.
 */
const AT_ONCE = 1.5;
/** What is worked in a turn of the event loop once a call waits. Excel restarts an add-in that answers nothing for 5 seconds. */
const A_TURN = 0.5;

/** In this turn of the event loop, by all calls together: a sheet asks for fifteen outlooks in one go. */
let spent = 0;
let nextTurn: Promise<void> | undefined;
let waiting = 0;
/** Calls go on one after the other, in the order in which they were asked. */
let last: Promise<unknown> = Promise.resolve();

/**
 * The result, at once where little is left to do, else as a promise that returns to the event loop between steps. Which
 * of the two depends on the number of fits, never on the clock. A realm without timers answers at once.
 */
export function breathing<T>(steps: Steps<T>): T | Promise<T> {
  if (typeof setTimeout === "undefined") return finished(steps);
  let step = steps.next();
  while (!step.done && waiting === 0 && spent + step.value <= AT_ONCE) {
    spend(step.value);
    step = steps.next();
  }
  if (step.done) return step.value;
  const { value } = step;
  waiting++;
  const result = last.then(() => inTurns(steps, value)).finally(() => waiting--);
  last = result.catch(() => undefined);
  return result;
}

async function inTurns<T>(steps: Steps<T>, cost: number): Promise<T> {
  for (;;) {
    if (spent > 0 && spent + cost > A_TURN) await nextTurn;
    spend(cost);
    const step = steps.next();
    if (step.done) return step.value;
    cost = step.value;
  }
}

function spend(cost: number): void {
  spent += cost;
  nextTurn ??= new Promise((resolve) =>
    inAnotherTurn(() => {
      spent = 0;
      nextTurn = undefined;
      resolve();
    }),
  );
}

/** Behind what waits by now. Browsers let a timer wait for 4 to 32 ms more, a message comes at once. */
function inAnotherTurn(act: () => void): void {
  if (typeof MessageChannel === "undefined") return void setTimeout(act);
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    act();
  };
  port2.postMessage(undefined);
}
