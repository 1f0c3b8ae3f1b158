// An error of ours that the formula replaces: why the cell is blank, and of which row it speaks, stays known.
import { column } from "../functions/sheet";
import { explained, type Sheet, told, wentIntoIt } from "./asked";

const MONTHS: Sheet = {
  v: column(100, { type: "Error", basicValue: "#DIV/0!" }, 120),
  p: column("2023-01", "2023-02", "2023-03"),
};

test.each([
  ['=IFERROR(TRADE.MOM(v,p),"")'],
  ['=IFNA(TRADE.MOM(v,p),"")'],
  ['=LET(x,TRADE.MOM(v,p),IFERROR(x,""))'],
  ['=IFNA(IFERROR(TRADE.MOM(v,p),NA()),"")'],
])("%s: the row of the answer that was an error, with its reason", async (formula) => {
  const one = await explained(formula, MONTHS, { row: 1, shown: "" });
  expect(one.agreement).toBe("same");
  expect(wentIntoIt(one)).toEqual(["Figure | February 2023: no figure", "Compared with | January 2023: 100"]);
  expect(told(one, "TRADE.MOM").join()).toMatch(/Why there is no figure \| .*#DIV\/0!/);
  expect(told(one, "TRADE.MOM", "ko").join()).toMatch(/수치가 없는 이유 \| .*#DIV\/0!/);
});

test("where another call gives the figure in its place both are told", async () => {
  const formula = "=IFERROR(TRADE.GROWTH_RATE({1;2;3},{0;1;0}),TRADE.SHARE({1;2;3},4))";
  expect(wentIntoIt(await explained(formula, {}, { row: 2, shown: 0.75 }))).toEqual([
    "Part (part) | 3",
    "Total (total) | 4",
    "Figure (current) | 3",
    "Compared with (previous) | 0",
  ]);
});
