import assert from "node:assert/strict";
import type { Playground, Runner } from "./runner";

/** While the add-in calculates: who waits, and who is asked. */
export async function checkWaiting(runner: Runner, playground: Playground): Promise<void> {
  const { page } = playground;
  /** Keeps what the add-in is asked until it is let go. */
  const hold = () =>
    page.evaluate(`{
      const service = playground.host.customFunctions;
      playground.asked = [];
      service.invoke = (calls) => void playground.asked.push(...calls);
      playground.letGo = () => { delete service.invoke; service.invoke(playground.asked); };
    }`);
  const letGo = async () => {
    const ids = await page.evaluate<string[]>("playground.asked.map(({ id }) => id)");
    await page.evaluate("playground.letGo()");
    await playground.settle();
    return ids;
  };
  const write = (formulas: readonly string[][]) =>
    playground.excel(
      `context.workbook.worksheets.getActiveWorksheet().getRange("H1:H" + given.length).formulas = given;
       await context.sync();`,
      formulas,
    );
  const shown = () =>
    page.evaluate<unknown[]>(
      "[0, 1, 2].map((row) => playground.store.read(playground.store.activeSheetId, row, 7).value)",
    );

  await runner.check(
    "a formula waits as a whole for what it asks, and so does who reads it",
    page,
    async () => {
      await hold();
      await write([['=IFERROR(TRADE.WORKDAYS("2026-09"),"none")'], ['=IFERROR(H1*2,"none")'], ["=1+1"]]);
      await page.waitForFunction("playground.store.read(playground.store.activeSheetId, 2, 7).value === 2");
      const before = await shown();
      assert.deepEqual(before, ["#BUSY!", "#BUSY!", 2]);
      assert.deepEqual(await letGo(), ["WORKDAYS"]);
      const [days, twice] = await shown();
      assert.equal(typeof days, "number");
      assert.equal(twice, 2 * Number(days));
    },
  );

  await runner.check("nobody is asked what a formula does not need", page, async () => {
    await hold();
    await write([
      ['=IF(TRUE,1,TRADE.WORKDAYS("2025-01"))'],
      ['=IFERROR(2,TRADE.WORKDAYS("2025-02"))'],
      ['=CHOOSE(2,TRADE.WORKDAYS("2025-03"),3)'],
    ]);
    await playground.settle();
    assert.deepEqual(await shown(), [1, 2, 3]);
    assert.deepEqual(await letGo(), []);
    await write([[""], [""], [""]]);
  });

  await runner.check("a name matters to the formulas that speak of it, and to no others", page, async () => {
    const calculations = () => page.evaluate<number>("playground.calculations()");
    const name = (add: boolean) =>
      playground.excel(
        add
          ? `context.workbook.names.add("HerTwelve", context.workbook.worksheets.getActiveWorksheet().getRange("H1")); await context.sync();`
          : `context.workbook.names.getItem("HerTwelve").delete(); await context.sync();`,
      );
    await write([["12"], ["=H1"]]);
    await playground.settle();
    const before = await calculations();
    await name(true);
    await playground.settle();
    await name(false);
    await playground.settle();
    assert.equal(await calculations(), before);
    await write([["12"], ["=HerTwelve*2"]]);
    await playground.settle();
    assert.deepEqual((await shown()).slice(0, 2), [12, "#NAME?"]);
    await name(true);
    await playground.settle();
    assert.deepEqual((await shown()).slice(0, 2), [12, 24]);
    await name(false);
    await playground.settle();
    assert.deepEqual((await shown()).slice(0, 2), [12, "#NAME?"]);
    await write([[""], [""]]);
  });
}
