import assert from "node:assert/strict";
import { type Playground, type Runner } from "./runner";

/** Blanks inside and at the end; a zero that is a figure. */
const ROWS: [string, number | ""][] = [
  ["2022-11", 50],
  ["2022-12", 40],
  ["2023-01", 10],
  ["2023-02", 0],
  ["2023-03", 30],
  ["2024-01", 12],
  ["2024-02", 8],
  ["2024-03", ""],
  ["", ""],
];
const FORMULAS = ["YOY", "YTD", "STREAK", "MOM"].map((id) => `=TRADE.${id}(B1:B9,A1:A9)`);

/** What each function makes of the table, and one message. */
async function answers(playground: Playground): Promise<unknown[][]> {
  await playground.excel(
    `const sheet = context.workbook.worksheets.add("Blanks"); sheet.getRange("A1:A9").numberFormat = "@";
     sheet.getRange("A1:B9").values = given[0]; sheet.getRange("D1:G1").formulas = [given[1]];
     sheet.getRange("I1").formulas = [["=TRADE.RECORD_CHECK(B1:B9,A1:A9)"]]; await context.sync();`,
    [ROWS, FORMULAS],
  );
  return playground.values("Blanks", "D1:I9");
}

/** Excel's desktop hands a blank over as 0, the web as nothing. */
export async function checkBlanks(runner: Runner, zero: Playground, nothing: Playground): Promise<void> {
  await runner.check(
    "blanks handed over as 0 and as nothing give the same answers",
    nothing.page,
    async () => {
      const asZero = await answers(zero);
      assert.deepEqual(await answers(nothing), asZero);
      const yoy = asZero.map(([cell]) => cell);
      assert.equal(yoy[5], 12 / 10 - 1);
      assert.equal(yoy[6], "#N/A"); // a zero between figures is a figure: no growth on it
      assert.equal(yoy[7], ""); // not published yet
      assert.equal(asZero[0][1], ""); // the data begin in November: no year to date
      assert.equal(asZero[0][5], "#N/A"); // higher months lie beyond a gap: no claim reaches over it
    },
  );
}
