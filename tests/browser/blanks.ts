import assert from "node:assert/strict";
import { type Playground, type Runner } from "./runner";

/** A zero inside, a true zero at the end of the figures, and blanks below it. */
const ROWS: [string, number | ""][] = [
  ["2022-11", 50],
  ["2022-12", 40],
  ["2023-01", 10],
  ["2023-02", 0],
  ["2023-03", 30],
  ["2024-01", 12],
  ["2024-02", 8],
  ["2024-03", 0],
  ["2024-04", ""],
  ["", ""],
];
const FORMULAS = [
  ...["YOY", "YTD", "STREAK", "MOM"].map((id) => `=TRADE.${id}(B1:B10,A1:A10)`),
  '=TRADE.RECORD_CHECK(B1:B10,A1:A10,,"rank")',
];

/** What each function makes of the table, a column each. */
async function answers(playground: Playground): Promise<unknown[][]> {
  await playground.excel(
    `const sheet = context.workbook.worksheets.add("Blanks"); sheet.getRange("A1:A10").numberFormat = "@";
     sheet.getRange("A1:B10").values = given[0]; sheet.getRange("D1:H1").formulas = [given[1]];
     await context.sync();`,
    [ROWS, FORMULAS],
  );
  const rows = await playground.values("Blanks", "D1:H10");
  return FORMULAS.map((_, column) => rows.map((row) => row[column]));
}

/** Excel hands a blank over as nothing, its older desktops as 0 (`?blank=0`). */
export async function checkBlanks(runner: Runner, nothing: Playground, zero: Playground): Promise<void> {
  await runner.check(
    "true zeros and blanks give different answers where the host tells them apart",
    nothing.page,
    async () => {
      const [yoy, ytd, streak, mom, [rank]] = await answers(nothing);
      assert.deepEqual(yoy.slice(5), [12 / 10 - 1, "#N/A", -1, "", ""]); // no growth on the zero of February 2023
      assert.deepEqual(ytd, ["", "", 10, 10, 40, 12, 20, 20, "", ""]);
      assert.deepEqual(streak.slice(5), [1, 2, -1, "", ""]);
      assert.deepEqual(mom.slice(6), [8 / 12 - 1, -1, "", ""]);
      assert.equal(rank, 7); // of March 2024, a zero: the other zero is no higher
      const [yoyOfZeros, ytdOfZeros, , momOfZeros, [rankOfZeros]] = await answers(zero);
      assert.deepEqual(yoyOfZeros.slice(5), [12 / 10 - 1, "#N/A", "", "", ""]); // March counts as not yet published
      assert.deepEqual(ytdOfZeros, ["", "", 10, 10, 40, 12, 20, "", "", ""]);
      assert.deepEqual(momOfZeros.slice(6), [8 / 12 - 1, "", "", ""]);
      assert.equal(rankOfZeros, 6); // of February 2024
    },
  );
}
