// A balance on the sheet of records: what it says of deficits is what the pane's board says.
import type { Language } from "../../src/i18n/language";
import { RECORDS_SHEET } from "../../src/i18n/recordsSheet";
import { recordsDraft } from "../../src/sheets/records/recordsDraft";
import { recordRows } from "../../src/taskpane/brief/recordRows";
import type { Calculated } from "../excel/calculate";
import { BALANCE_NAME, balanceTable } from "./balanceTable";
import { inWorkbook, loadedTables, tableDrafts } from "./briefing/workbookTables";
import { cutOff } from "./cutOff";
import { calculateSets, cellsOf } from "./draftCells";
import type { Draft } from "../../src/sheets/Draft";
import { ordinalOf } from "./tableMonths";

const CASES = ["2023-01", "2022-04", "2023-06", "2025-09"].flatMap((month) =>
  (["ko", "en"] as const).map((language) => [month, language] as const),
);
const tablesOf = (language: Language) => [
  balanceTable("2025-09", language),
  ...loadedTables("2025-09", language, ["exports"]),
];
const rowsOf = (month: string, language: Language) =>
  recordRows(inWorkbook(tablesOf(language)), ordinalOf(month), language);

let sheets: { readonly draft: Draft; readonly calculated: Calculated }[];
beforeAll(() => {
  const drafts = CASES.map(([month, language]) =>
    recordsDraft(rowsOf(month, language), ordinalOf(month), language),
  );
  const all = calculateSets(drafts.map((draft, i) => [draft, ...tableDrafts(tablesOf(CASES[i][1]))]));
  sheets = drafts.map((draft, i) => ({ draft, calculated: all[i] }));
});

function balanceOf(place: number): readonly unknown[] {
  const { draft, calculated } = sheets[place];
  const name = rowsOf(...CASES[place]).find(({ isBalance }) => isBalance)?.name;
  const row = cellsOf(draft).find(({ column, content }) => column === 0 && content === name)?.row as number;
  return Array.from({ length: 13 }, (_, column) => calculated(draft.name, row, column));
}

test.each(CASES.map(([month, language], i) => [month, language, i] as const))(
  "%s, %s: figure, claims and run are those of the board, and there is no growth",
  (month, language, i) => {
    const row = rowsOf(month, language).find(({ isBalance }) => isBalance);
    const [, level, growth, ever, ofMonth, year, , , , , move] = balanceOf(i);
    expect(level).toBeCloseTo(row?.value as number, 6);
    expect(growth).toBe("");
    // The board leaves out what is no news.
    for (const claim of row?.claims ?? []) expect([ever, ofMonth, year]).toContain(claim);
    if (language === "ko") expect(move).toBe(row?.move);
    if ((level as number) < 0)
      for (const said of [ever, ofMonth, year]) expect(said).toMatch(/^$|적자|deficit|^First|첫/);
  },
);

test.each([
  ["ko", "수출입 균형"],
  ["en", "balanced"],
] as const)("a balance of zero in the newest month is told as the board tells it: %s", (language, even) => {
  const tables = tablesOf(language).map((table) => ({
    ...table,
    rows:
      table.tableName === "BalanceMonth"
        ? [...table.rows.slice(0, -1), [table.rows.at(-1)![0], 0]]
        : table.rows,
  }));
  const rows = recordRows(inWorkbook(tables), ordinalOf("2025-09"), language).filter(
    ({ isBalance }) => isBalance,
  );
  expect(rows.map(({ move }) => move)).toEqual([even]);
  const draft = recordsDraft(rows, ordinalOf("2025-09"), language);
  const [calculated] = calculateSets([[draft, ...tableDrafts(tables)]]);
  const row = cellsOf(draft).find(({ content }) => content === BALANCE_NAME[language])!.row;
  expect([1, 10].map((column) => calculated(draft.name, row, column))).toEqual([0, even]);
});

test("the largest deficit stands first among deficits, after the one before it, and is no high", () => {
  const [, level, , ever, , , rank, high, highMonth, , move] = balanceOf(0);
  expect([ever, rank, move]).toEqual(["역대 최대 적자 (2000년 1월 이후 자료)", 1, "11개월 연속 적자"]);
  expect(level).toBeLessThan(high as number);
  expect(high).toBeLessThan(0);
  expect(highMonth).toBe("2022-08");
  expect(balanceOf(1)[10]).toBe("deficit 11 months in a row");
  expect(sheets[0].calculated(sheets[0].draft.name, 0, 0)).toMatch(
    /^2023년 1월 2개 계열 가운데 역대 최대 경신이 확인되는 것은 0개/,
  );
});

test("what is ranked among deficits is said below, where there is a balance", () => {
  const texts = (draft: Draft) => cellsOf(draft).map(({ content }) => content);
  for (const [i, [, language]] of CASES.entries())
    expect(texts(sheets[i].draft)).toContain(RECORDS_SHEET[language].ofBalances);
  const exports = rowsOf("2025-09", "en").filter(({ isBalance }) => !isBalance);
  expect(texts(recordsDraft(exports, ordinalOf("2025-09"), "en"))).not.toContain(RECORDS_SHEET.en.ofBalances);
});

test("nothing is cut off", () => {
  expect(sheets.flatMap(({ draft, calculated }) => cutOff(draft, calculated))).toEqual([]);
});
