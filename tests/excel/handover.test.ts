// What reaches a function from a formula, in a real formula engine.
import { MemoryStore } from "../../playground/host/MemoryStore";
import { calculate } from "./calculate";

/** The answers of formulas, each in a cell of its own below the first ten rows, which are blank. */
function answers(...formulas: string[]): unknown[] {
  const store = new MemoryStore();
  const [sheet] = store.sheetIds();
  formulas.forEach((formula, i) =>
    store.write(sheet, { row: 10 + i, column: 0, rows: 1, columns: 1 }, [[{ formula }]]),
  );
  const calculated = calculate(store);
  return formulas.map((_, i) => calculated(sheet, 10 + i, 0));
}

test("a text between quotes stays that text, wherever it stands in a formula", () => {
  // From 1 January to 30 September 2025, as customs counts; from 1 January to 1 September it would be 179.
  expect(
    answers(
      '=TRADE.WORKDAYS("2025-01","2025-09")',
      '=LET(x,"2025-09",TRADE.WORKDAYS("2025-01",x))',
      '=TRADE.WORKDAYS(IF(1=1,"2025-01"),IF(1=1,"2025-09"))',
      '=INDEX(TRADE.WORKDAYS({"2025-01";"2025-02"},{"2025-09";"2025-09"}),1,1)',
      '=TRADE.HS_CODE("01.02")',
      '=TRADE.PARSE_PERIOD("2024-05-31","label")',
    ),
  ).toEqual([202, 202, 202, 202, "0102", "2024-05"]);
});

test("a spreadsheet's own functions go on reading dates from such texts", () => {
  expect(
    answers('=YEAR("2025-03-01")', '=DATEVALUE("2025-03-01")', '="2025-03-01"+1', '=TEXT(0.5,"0%")'),
  ).toEqual([2025, 45717, 45718, "50%"]);
});

test("an optional argument that is skipped is left out, and is not the 0 of a blank cell", () => {
  const [growth, skipped, blank] = answers(
    '=TRADE.PRESS_TEXT(,-0.109,,"ko")',
    '=INDEX(TRADE.YOY({100;110},{2023;2024},,"difference"),2,1)',
    '=TRADE.YOY({100;110},{2023;2024},A1,"difference")',
  );
  expect(growth).toBe("△10.9%");
  expect(skipped).toBe(10);
  expect(blank).toBe("#N/A");
});

test("a blank answer is a text, and the formula that the help gives for charts makes #N/A of it", () => {
  const call = 'TRADE.YOY({100;110},{"2023-05";"2024-05"})';
  const plotted = `LET(x,${call},IF(x="",NA(),x))`;
  expect(
    answers(
      `=INDEX(${call},1,1)`,
      `=ISBLANK(INDEX(${call},1,1))`,
      `=INDEX(${call},1,1)+1`,
      `=INDEX(${plotted},1,1)`,
      `=INDEX(${plotted},2,1)`,
    ),
  ).toEqual(["", false, "#VALUE!", "#N/A", 110 / 100 - 1]);
});
