// Why there is no figure where a cell shows none, by hand.
import { column } from "../functions/sheet";
import { explained, type Sheet, told } from "./asked";
import { MONTHS } from "./months";

/** Four years of months from January 2021, newest first; September and October 2022 are blank. */
const NEWEST_FIRST: Sheet = {
  "L[v]": column(
    ...Array.from({ length: 48 }, (_, i) => (i === 20 || i === 21 ? null : 100 + (i % 12) + i / 7)).reverse(),
  ),
  "L[p]": column(
    ...Array.from(
      { length: 48 },
      (_, i) => `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
    ).reverse(),
  ),
};

test.each([
  ["=TRADE.YOY(T[v],T[p])", 3, "There is no figure for 2022-04; fill it in or ask for another period."],
  ["=TRADE.YOY(T[v],T[p])", 16, "There is no figure for 2024-05; fill it in or ask for another period."],
  [
    "=TRADE.ROLLING(T[v],T[p],3)",
    17,
    "There is no figure for 2024-05; fill it in or ask for another period.",
  ],
  [
    "=TRADE.REBASE(T[v],T[p],2023)",
    16,
    "There is no figure for 2024-05; fill it in or ask for another period.",
  ],
  [
    "=TRADE.DAILY_AVERAGE(T[v],T[p],T[p])",
    16,
    "There is no figure for 2024-05; fill it in or ask for another period.",
  ],
  ['=TRADE.SHARE({1;"-"},{2;3})', 1, "A figure is missing; fill in its cell."],
  [
    '=TRADE.YOY({1;2;""},{"2024-01";"2024-02";""})',
    2,
    "The cell for the period is blank; write a period such as 2024-05.",
  ],
  [
    '=TRADE.SEASONAL_ADJUST(L[v],L[p],"all")',
    21,
    "There is no figure for 2022-09; fill it in or ask for another period.",
  ],
  [
    '=TRADE.SEASONAL_ADJUST(L[v],L[p],"all")',
    22,
    "There is no figure for 2022-10; fill it in or ask for another period.",
  ],
])("%s, row %i from 0: a blank has its reason", async (formula, row, sentence) => {
  const one = await explained(
    formula,
    { ...MONTHS, ...NEWEST_FIRST },
    { row, column: formula.includes('"all"') ? 1 : 0, shown: "" },
  );
  expect(one.agreement).toBe("same");
  expect(told(one, `TRADE.${one.calls[0].help.id}`)).toContain(`Why there is no figure | ${sentence}`);
});

// Two series of nine months: March of the first and July of the first are blank.
const NINE = '{1,1;2,2;"",3;4,4;5,5;6,6;"",7;8,8;9,9}';
const NINE_MONTHS = `{${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((month) => `"2024-0${month}"`).join(";")}}`;
test.each([
  ["the first quarter", "sum", 0, "2024-03"],
  ["the third", "sum", 2, "2024-07"],
  ["a quarter by its last month", "last", 0, "2024-03"],
])("of %s (%s) the period that is missing inside is named", async (_, method, row, period) => {
  const formula = `=TRADE.CHANGE_FREQUENCY(${NINE},${NINE_MONTHS},"quarter","${method}")`;
  const one = await explained(formula, {}, { row, column: 1, shown: "" });
  expect(one.agreement).toBe("same");
  expect(told(one, "TRADE.CHANGE_FREQUENCY").join()).toContain(`There is no figure for ${period};`);
});

test("an error has its reason in the language of the reader", async () => {
  const shown = { type: "Error", basicValue: "#N/A" };
  const one = await explained("=TRADE.GROWTH_RATE(5,0)", {}, { shown });
  expect(one.agreement).toBe("same");
  expect(told(one, "TRADE.GROWTH_RATE").join()).toMatch(/Why there is no figure \| .*zero/);
  expect(told(one, "TRADE.GROWTH_RATE", "ko").join()).toMatch(/수치가 없는 이유 \| .*0/);
});

test("Excel's own errors are told as such", async () => {
  const one = await explained("=TRADE.YOY(T[v],T[p])", MONTHS, {
    shown: { type: "Error", basicValue: "#SPILL!" },
  });
  expect(told(one, "This cell").join()).toMatch(/Why there is no figure \| The answer has no room/);
});

test("a blank of the second series has the reason of the second", async () => {
  const sheet = {
    "B1:C2": [
      [1, 10],
      [null, 30],
    ],
    "A1:A2": column(2023, 2024),
  };
  const first = await explained("=TRADE.YTD(B1:C2,A1:A2)", sheet, { row: 1, column: 0, shown: "" });
  const second = await explained("=TRADE.YOY(B1:C2,A1:A2)", sheet, { row: 0, column: 1, shown: "" });
  expect(told(first, "TRADE.YTD").join()).toMatch(/There is no figure for 2024;/);
  expect(told(second, "TRADE.YOY").join()).toMatch(/There is no figure for 2022;/);
  const third = {
    "B1:C2": [
      [1, "n.a."],
      [null, 30],
    ],
    "A1:A2": column(2023, 2024),
  };
  const ofThird = await explained("=TRADE.YOY(B1:C2,A1:A2)", third, { row: 1, column: 1, shown: "" });
  expect(told(ofThird, "TRADE.YOY").join()).toMatch(/There is no figure for 2023;/);
});
