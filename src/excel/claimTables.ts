import { Refusal } from "./obstacles";
import type { Making, Step } from "./steps";
import { hasGoneOn, SignOfLife } from "./signOfLife";
import { isGiven, timedName } from "./timedNames";

/**
 * Claims tables for one pane: two that write to one table at the same time would each find the other's cells where it
 * left its own, and neither could put them back. A claim is a hidden name of the workbook, given in one request with a
 * look at those that are there: of two panes one comes first.
 * @param tableNames - By Excel's id.
 * @returns The step that gives the claims up.
 * @throws Refusal "being-written".
 */
export async function claimTables(
  making: Making,
  tableNames: Readonly<Record<string, string>>,
): Promise<Step> {
  const claims = Object.keys(tableNames).map((id) => ({ id, name: timedName("writing") }));
  const sign = new SignOfLife();
  let isHeld = false;
  let there: Excel.NamedItemCollection;
  await making.make({
    write({ workbook: { names } }) {
      there = names.load("items/name,items/comment,items/formula");
      for (const { id, name } of claims) names.add(name, `="${id}"`).visible = false;
    },
    answered() {
      isHeld = true;
      for (const item of there.items) {
        const { name, formula } = item;
        const isOwn = claims.some((claim) => claim.name === name);
        if (isOwn || !isGiven(name, "writing") || !hasGoneOn(item, "writing")) continue;
        const claimed = claims.find(({ id }) => String(formula).includes(`"${id}"`));
        if (claimed) throw new Refusal({ kind: "being-written", table: tableNames[claimed.id] });
      }
    },
    async putBack(context) {
      isHeld = false;
      const items = claims.map(({ name }) => context.workbook.names.getItemOrNullObject(name).load("name"));
      await context.sync();
      for (const item of items) if (!item.isNullObject) item.delete();
      await context.sync();
    },
    left: () => claims.map(({ name }) => ({ kind: "name", name })),
  });
  making.signs.push(({ workbook: { names } }) => {
    if (isHeld) sign.renew(() => claims.map(({ name }) => names.getItem(name)));
  });
  return {
    write({ workbook: { names } }) {
      isHeld = false;
      for (const { name } of claims) names.getItem(name).delete();
    },
  };
}
