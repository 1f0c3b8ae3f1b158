// The last day of a month that a cell names, as the spreadsheet calculates it: beside PARSE_PERIOD's, and without it.
import { lastDayOf } from "../../src/sheets/expressions";
import { calculateBook } from "../excel/calculate";

const OWN = ["2026-09", "2026-12", "1999-02", "2024-02"];
const OTHERS = [
  "2026년 9월",
  "Sep 2026",
  "2026.9",
  "2026-9",
  "2026-13",
  "2026-00",
  "2026--1",
  "2026- 1",
  "26-1-05",
  "2026-Q3",
  "2026-1.",
  "2026",
  "soon",
  46295,
  46022.5,
  202609,
  2026,
  0,
  true,
  "",
];

function calculated(typed: readonly unknown[], formula: string): unknown[] {
  const at = calculateBook({
    sheets: [{ id: "1", name: "Sheet1" }],
    cells: typed.flatMap((value, row) => [
      ...(value === "" ? [] : [{ sheetId: "1", row, column: 0, value: value as string }]),
      { sheetId: "1", row, column: 1, value: 0, formula: `=${formula.replaceAll("$A", `$A${row + 1}`)}` },
    ]),
    tables: [],
    names: [],
  });
  return typed.map((_, row) => at("1", row, 1));
}

test("it is PARSE_PERIOD's, whatever is typed", () => {
  const typed = [...OWN, ...OTHERS];
  const days = calculated(typed, lastDayOf("$A"));
  expect(days).toEqual(calculated(typed, 'IFERROR(TRADE.PARSE_PERIOD($A),"")'));
  expect(days.filter(Boolean).length).toBeGreaterThan(OWN.length + 4);
});

test("of a month as the pane writes it nobody is asked", () => {
  const formula = lastDayOf("$A").replace("TRADE.PARSE_PERIOD", "NOBODY");
  expect(calculated(OWN, formula)).toEqual([46295, 46387, 36219, 45351]);
  expect(calculated(["2026년 9월"], formula)).toEqual([""]);
});
