// The records of a month as a sheet, calculated by the spreadsheet, against the figures of the tables themselves.
import { ordinalOf, type Months, monthsOf } from "./tableMonths";
import type { Language } from "../../src/i18n/language";
import { recordsDraft } from "../../src/sheets/records/recordsDraft";
import { recordRows } from "../../src/taskpane/brief/recordRows";
import type { Calculated } from "../excel/calculate";
import { having } from "./briefing/otherTables";
import { inWorkbook, loadedTables, tableDrafts } from "./briefing/workbookTables";
import { cutOff } from "./cutOff";
import { calculateSets, cellsOf, typedAt } from "./draftCells";
import type { Draft } from "../../src/sheets/Draft";

const CASES = [
  ["2025-09", "en"],
  ["2025-09", "ko"],
  ["2024-05", "en"],
  ["2024-05", "ko"],
] as const;
/** Of the page; beside it stand what its words are made of. */
const COLUMNS = 13;
const GROUPS = ["exports", "imports", "ministry", "destinations"] as const;

function draftOf(asOf: string, language: Language): Draft {
  const tables = inWorkbook(loadedTables(asOf, language, GROUPS));
  return recordsDraft(recordRows(tables, ordinalOf(asOf), language), ordinalOf(asOf), language);
}

let sheets: { readonly draft: Draft; readonly calculated: Calculated }[];
beforeAll(() => {
  const drafts = [...CASES.map(([asOf, language]) => draftOf(asOf, language))];
  // Another month typed into the first, and none.
  drafts.push(typedAt(drafts[0], 2, 1, "2024-08"), typedAt(drafts[0], 2, 1, "soon"));
  const asOf = [...CASES, CASES[0], CASES[0]];
  const sets = drafts.map((draft, i) => [
    draft,
    ...tableDrafts(loadedTables(asOf[i][0], asOf[i][1], GROUPS)),
  ]);
  const all = calculateSets(sets);
  sheets = drafts.map((draft, i) => ({ draft, calculated: all[i] }));
});

/** The cells of a row as they are shown, by the name that it begins with. */
function rowOf({ draft, calculated }: (typeof sheets)[number], name: string): readonly unknown[] {
  const cells = cellsOf(draft);
  const row = cells.find(({ column, content }) => column === 0 && content === name)?.row;
  return cells
    .filter((cell) => cell.row === row && cell.column < COLUMNS)
    .sort((a, b) => a.column - b.column)
    .map(({ column, content }) =>
      typeof content === "object" ? calculated(draft.name, row as number, column) : content,
    );
}

const highest = (months: Months, until: number) =>
  [...months].filter(([month]) => month < until).reduce((a, b) => (b[1] >= a[1] ? b : a));

test.each([
  [0, "2025-09"],
  [2, "2024-05"],
  [4, "2024-08"],
])("figures, ranks and the highest before are those of the tables: sheet %i, %s", (place, month) => {
  const [asOf] = [...CASES, CASES[0], CASES[0]][place];
  const [exports, , items] = loadedTables(asOf, "en", GROUPS);
  const now = ordinalOf(month);
  for (const [table, header] of [
    [exports, "Total exports"],
    [items, "Semiconductors"],
  ] as const) {
    const months = monthsOf(table, header);
    const [, level, growth, , , , rank, high, highMonth] = rowOf(sheets[place], header);
    const value = months.get(now);
    if (value === undefined) continue;
    expect(level).toBeCloseTo(value, 6);
    const before = months.get(now - 12);
    if (before !== undefined) expect(growth).toBeCloseTo(value / before - 1, 9);
    expect(rank).toBe(1 + [...months].filter(([at, one]) => at < now && one > value).length);
    const [highAt, highest_] = highest(months, now);
    expect(high).toBeCloseTo(highest_, 6);
    expect(highMonth).toBe(`${Math.floor(highAt / 12)}-${String((highAt % 12) + 1).padStart(2, "0")}`);
  }
});

test("data without gaps begin after the last month that has no figure", () => {
  const [asOf] = CASES[0];
  const [, , items] = loadedTables(asOf, "en", GROUPS);
  let checked = 0;
  for (const header of items.headers.slice(1)) {
    const months = monthsOf(items, header);
    let first = ordinalOf(asOf);
    // The spreadsheet that calculates here does not read headers with brackets; Excel does.
    if (!months.has(first) || header.includes("(")) continue;
    while (months.has(first - 1)) first--;
    expect(rowOf(sheets[0], header).at(-1)).toBe(
      `${Math.floor(first / 12)}-${String((first % 12) + 1).padStart(2, "0")}`,
    );
    checked++;
  }
  expect(checked).toBeGreaterThan(10);
});

test("claims are the release's: September 2025 was the highest month of all", () => {
  const [, , , ever, month, year, , , , , move] = rowOf(sheets[0], "Total exports");
  expect([ever, month, year, move]).toEqual([
    "All-time high (data since January 2000)",
    "Highest September (data since September 2000)",
    "Highest of the year (data since January 2025)",
    "up 4 months in a row",
  ]);
  expect(rowOf(sheets[1], "총수출").slice(3, 5)).toEqual([
    "역대 최대 (2000년 1월 이후 자료)",
    "역대 9월 중 최대 (2000년 9월 이후 자료)",
  ]);
});

test("the round level passed is what the pane's board says, in either language and whatever month is typed", () => {
  const months = [...CASES.map(([asOf]) => asOf), "2024-08"];
  let said = 0;
  for (const [i, month] of months.entries()) {
    const [asOf, language] = [...CASES, CASES[0]][i];
    const tables = inWorkbook(loadedTables(asOf, language, GROUPS));
    for (const { name, threshold = "" } of recordRows(tables, ordinalOf(month), language)) {
      const row = rowOf(sheets[i], name);
      // The spreadsheet that calculates here does not read headers with brackets; Excel does. A sheet has the series that
      // had a figure when it was written.
      if (name.includes("(") || row.length === 0) continue;
      expect([name, row.at(-2)]).toEqual([name, threshold]);
      if (threshold) said++;
    }
  }
  expect(said).toBeGreaterThan(10);
});

test("September 2025 was the first September of exports at 60 billion dollars, as releases put it", () => {
  expect(rowOf(sheets[0], "Total exports").at(-2)).toBe(
    "First September at $60 billion or more (data since September 2000)",
  );
  expect(rowOf(sheets[1], "총수출").at(-2)).toBe("9월 중 처음으로 600억 달러 돌파 (2000년 9월 이후 자료)");
});

test.each([
  ["ko", "총수출", "9월 중 처음으로 600억 달러 달성 (2000년 9월 이후 자료)"],
  ["en", "Total exports", "First September at $60 billion or more (data since September 2000)"],
] as const)(
  "a level that is reached exactly is not passed, in the list or its sheet: %s",
  (language, name, words) => {
    const tables = loadedTables("2025-09", language, ["exports"]).map(
      having(name, (month, figure) => (month === "2025-09" ? 60_000 : figure)),
    );
    const month = ordinalOf("2025-09");
    const rows = recordRows(inWorkbook(tables), month, language);
    expect(rows.map(({ threshold }) => threshold)).toEqual([words]);
    const draft = recordsDraft(rows, month, language);
    const [calculated] = calculateSets([[draft, ...tableDrafts(tables)]]);
    expect(rowOf({ draft, calculated }, name).at(-2)).toBe(words);
  },
);

test("the answer stands first, and what cannot be read is said", () => {
  const answer = ({ draft, calculated }: (typeof sheets)[number]) => calculated(draft.name, 0, 0);
  expect(answer(sheets[0])).toMatch(
    /^\d+ of \d+ series can be shown to have set an all-time high in September 2025\. First in the list: .+, all-time high \(data since/,
  );
  expect(answer(sheets[1])).toMatch(
    /^2025년 9월 \d+개 계열 가운데 역대 최대 경신이 확인되는 것은 \d+개\. 맨 위는 /,
  );
  expect(answer(sheets[5])).toBe("This month cannot be read; write it like 2026-09");
});

test.each([
  [
    "en",
    "Total exports",
    /^0 of 1 series can be shown to have set an all-time high .* ties record of 2022-03 /,
  ],
  [
    "ko",
    "총수출",
    /^2025년 9월 1개 계열 가운데 역대 최대 경신이 확인되는 것은 0개\. .* 2022년 3월과 같은 역대 최대 /,
  ],
] as const)("a tie is no record set, and stands as one in the line on top: %s", (language, name, words) => {
  const tables = loadedTables("2025-09", language, ["exports"]).map(
    having(name, (month, figure, of) => (month === "2025-09" ? of("2022-03") : figure)),
  );
  const month = ordinalOf("2025-09");
  const draft = recordsDraft(recordRows(inWorkbook(tables), month, language), month, language);
  const [calculated] = calculateSets([[draft, ...tableDrafts(tables)]]);
  expect(calculated(draft.name, 0, 0)).toMatch(words);
});

test("a series whose claims a gap limits is grey, and no other", () => {
  const tables = inWorkbook(loadedTables("2025-09", "en", GROUPS));
  const limited = recordRows(tables, ordinalOf("2025-09"), "en").filter(({ isLimited }) => isLimited);
  const grey = cellsOf(sheets[0].draft).filter(
    ({ column, look, row }) => column === 0 && row > 4 && look.italic,
  );
  expect(grey.map(({ content }) => content).sort()).toEqual(limited.map(({ name }) => name).sort());
  expect(grey.length).toBeGreaterThan(0);
});

test("nothing is cut off, in either language and whatever month is typed", () => {
  expect(sheets.flatMap(({ draft, calculated }) => cutOff(draft, calculated))).toEqual([]);
});

test("series of other units stand in a block of their own, whose headings say the unit", () => {
  const rows = recordRows(inWorkbook(loadedTables("2025-09", "en", ["exports"])), ordinalOf("2025-09"), "en");
  const draft = recordsDraft(
    [...rows, { ...rows[0], name: "Weight", unit: "thousand tons" }],
    ordinalOf("2025-09"),
    "en",
  );
  const headings = cellsOf(draft).flatMap(({ content }) =>
    /^Figure/.test(String(content)) ? [content] : [],
  );
  expect(headings).toEqual(["Figure (million US dollars)", "Figure (thousand tons)"]);
});
