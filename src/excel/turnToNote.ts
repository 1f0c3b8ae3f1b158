import { isGiven, isInForce, timedName } from "./timedNames";

/** Noting down takes a few requests: a pane that was closed meanwhile keeps nobody waiting for longer. */
const LASTS_S = 15;
const TRIES = 40;

/**
 * Waits for this pane's turn to write the model: of two that read it before either has written, the second would write
 * over what the first had said. A turn is a hidden name of the workbook, given in one request with a look at those that
 * are there; one that was left by a pane that was closed, or lost Excel, goes with the next. Whoever waits too long goes on all the same, and takes up what she writes over.
 * @returns Gives the turn up.
 */
export async function turnToNote(context: Excel.RequestContext): Promise<() => Promise<void>> {
  for (let n = 0; n < TRIES; n++) {
    const { isOurs, release } = await asked(context);
    if (isOurs) return release;
    await release();
    await new Promise((done) => setTimeout(done, 20 + 80 * Math.random()));
  }
  return async () => undefined;
}

async function asked(context: Excel.RequestContext) {
  const { names } = context.workbook;
  const name = timedName("noting");
  const there = names.load("items/name");
  names.add(name, '="model"').visible = false;
  await context.sync();
  const others = there.items.filter((item) => item.name !== name && isGiven(item.name, "noting"));
  const held = others.filter((item) => isInForce(item.name, "noting", LASTS_S));
  return {
    isOurs: held.length === 0,
    async release() {
      names.getItem(name).delete();
      await context.sync();
      const leftOver = others.filter((item) => !held.includes(item));
      for (const item of leftOver) item.delete();
      // Another pane may have been quicker.
      if (leftOver.length > 0) await context.sync().catch(() => undefined);
    },
  };
}
