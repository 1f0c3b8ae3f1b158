/** Noting down takes a few requests: a pane that was closed meanwhile keeps nobody waiting for longer. */
const LASTS_S = 15;
const NAME = /^TRADE_noting_([a-z\d]+)_[a-z\d]+$/;
const TRIES = 40;

/**
 * Waits for this pane's turn to write the model: of two that read it before either has written, the second would write
 * over what the first had said. A turn is a hidden name of the workbook, given in one request with a look at those that
 * are there. Whoever waits too long goes on all the same, and takes up what she writes over.
 * @returns Gives the turn up.
 */
export async function turnToNote(context: Excel.RequestContext): Promise<() => Promise<void>> {
  const { names } = context.workbook;
  for (let n = 0; n < TRIES; n++) {
    const now = Math.round(Date.now() / 1000);
    const name = `TRADE_noting_${now.toString(36)}_${Math.random().toString(36).slice(2, 10)}`;
    const there = names.load("items/name");
    names.add(name, '="model"').visible = false;
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- until it is this pane's turn
    await context.sync();
    const isHeld = there.items.some((item) => {
      const [, since] = NAME.exec(item.name) ?? [];
      return since !== undefined && Math.abs(now - parseInt(since, 36)) <= LASTS_S && item.name !== name;
    });
    const release = async () => {
      names.getItem(name).delete();
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- the same
      await context.sync();
    };
    if (!isHeld) return release;
    await release();
    await new Promise((done) => setTimeout(done, 20 + 80 * Math.random()));
  }
  return async () => undefined;
}
