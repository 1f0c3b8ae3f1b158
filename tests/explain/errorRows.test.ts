// What is told to have gone into an answer that is an error: nothing that was made up of the error itself.
import { column } from "../functions/sheet";
import { explained, type Sheet, told, wentIntoIt } from "./asked";

const MONTHS: Sheet = {
  v: column(100, 110, 120),
  p: column("2021", "2022", "2023"),
};

test("a list with swapped arguments names no item", async () => {
  const one = await explained('=TRADE.TOP_ITEMS({5;3},{"cars";"ships"})');
  expect(told(one, "TRADE.TOP_ITEMS").join()).toMatch(/Why there is no figure/);
  expect(wentIntoIt(one).join()).not.toMatch(/#VALUE!|blank/);
});

test.each([
  ["=TRADE.CAGR(v,p,2023,2021)", "Compared with | 2023: 120", "Figure | 2021: 100"],
  ["=TRADE.CAGR(v,p,2022,2022)", "Compared with | 2022: 110", "Figure | 2022: 110"],
])("%s: between an end and what is not after it lie no periods", async (formula, ...lines) => {
  expect(wentIntoIt(await explained(formula, MONTHS))).toEqual(lines);
});
