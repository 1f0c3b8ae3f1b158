import { parsePeriod } from "../../src/analysis/time/parsePeriod";
import { recordsDraft } from "../../src/sheets/records/recordsDraft";
import { recordRows } from "../../src/taskpane/brief/recordRows";
import { from, having } from "../sheets/briefing/otherTables";
import { inWorkbook, loadedTables, tableDrafts } from "../sheets/briefing/workbookTables";
import { calculateSets, cellsOf } from "../sheets/draftCells";

const tables = (asOf: string) => inWorkbook(loadedTables(asOf, "en"));
const rowsOf = (asOf: string, language: "en" | "ko") =>
  recordRows(tables(asOf), parsePeriod(asOf).ordinal, language);

test("records of all time stand before those of a month, and these before turns", () => {
  const rows = rowsOf("2025-09", "en");
  const weights = rows.map(({ weight }) => weight);
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
  const [first] = rows;
  expect(first.claims[0]).toMatch(/^All-time high \(data since/);
  const names = rows.map(({ name }) => name);
  expect(names.indexOf("Total exports")).toBeLessThan(names.indexOf("Total imports"));
});

test("a row says where its figure stands", () => {
  const [table] = tables("2025-09");
  const row = rowsOf("2025-09", "ko").find(({ key }) => key.endsWith(" exports"));
  expect(row).toMatchObject({
    place: { table: "ExportsMonth", column: 1, key: { column: 0 } },
    value: 65_950,
  });
  expect(table.cells.rows[row?.place.row as number][1]).toBe(65_950);
  expect(row?.claims).toEqual([
    "역대 최대 (2000년 1월 이후 자료)",
    "역대 9월 중 최대 (2000년 9월 이후 자료)",
    "올해 최대 (2025년 1월 이후 자료)",
  ]);
  expect(row?.move).toBe("4개월 연속 증가");
  expect(row?.growth).toBeCloseTo(0.1265, 4);
});

test.each([
  ["en", "Total exports", "flat"],
  ["ko", "총수출", "보합"],
] as const)(
  "growth that is shown as 0.0 %% is no run and no turn, in the list or its sheet: %s",
  (language, name, even) => {
    const loaded = loadedTables("2025-09", language, ["exports"]).map(
      having(name, (month, figure, of) => (month === "2025-09" ? 0.9997 * Number(of("2024-09")) : figure)),
    );
    const month = parsePeriod("2025-09").ordinal;
    const rows = recordRows(inWorkbook(loaded), month, language);
    expect(rows.map(({ move }) => move)).toEqual([even]);
    const draft = recordsDraft(rows, month, language);
    const [calculated] = calculateSets([[draft, ...tableDrafts(loaded)]]);
    const row = cellsOf(draft).find(({ content }) => content === name)!.row;
    const shown = Array.from({ length: 13 }, (_, column) => calculated(draft.name, row, column));
    expect(shown).toContain(even);
    // Nor has it a sign.
    expect(shown[2]).toBe(0);
  },
);

test("what a gap limits is marked, and claims no more than its data", () => {
  const rows = rowsOf("2025-09", "en");
  const chips = rows.find(({ key }) => key.endsWith("ministry:semiconductors"));
  expect(chips?.isLimited).toBe(true);
  expect(chips?.claims[0]).toBe("Highest in the data without gaps since October 2023");
  const machinery = rows.find(({ key }) => key.endsWith("ministry:general_machinery"));
  expect(machinery?.move).toBe("first rise in at least 9 months");
});

test("the first month at a round level says so, with the data that it rests on", () => {
  const threshold = (asOf: string, language: "en" | "ko", code: string) =>
    rowsOf(asOf, language).find(({ key }) => key.endsWith(` ${code}`))?.threshold;
  // The first month of exports above 80 billion dollars, and above 120 billion.
  expect(threshold("2026-03", "ko", "exports")).toBe("사상 처음으로 800억 달러 돌파 (2000년 1월 이후 자료)");
  expect(threshold("2026-09", "en", "exports")).toBe(
    "First time at $120 billion or more (data since January 2000)",
  );
  expect(threshold("2025-12", "en", "ministry:semiconductors")).toBe(
    "First time at $20 billion or more in the data without gaps since October 2023",
  );
  expect(threshold("2025-12", "ko", "ministry:semiconductors")).toBe(
    "2023년 10월 이후 빠짐없는 자료 중 처음으로 200억 달러 돌파",
  );
  expect(threshold("2024-05", "ko", "exports")).toBeUndefined();
});

test.each([
  // Of two Januaries the second-highest is the lower one.
  ["2024-01", undefined],
  ["2023-01", "Second-highest January in the data without gaps since 2023"],
])("a place in the lower half is no news: of data from %s", (first, expected) => {
  const cut = inWorkbook(loadedTables("2025-01", "en", ["exports"]).map(from(first)));
  const [row] = recordRows(cut, parsePeriod("2025-01").ordinal, "en");
  expect(row.claims.find((claim) => claim.includes("January"))).toBe(expected);
});

test("of a month without figures there are no rows", () => {
  expect(recordRows(tables("2025-09"), parsePeriod("1999-01").ordinal, "en")).toEqual([]);
});

test.each([
  ["en", "Total exports"],
  ["ko", "총수출"],
] as const)("the lowest of figures below zero is a deficit of a balance only: %s", (language, name) => {
  const loaded = loadedTables("2025-09", language, ["exports"]).map(
    having(name, (month, figure) => (month === "2025-09" ? -Number(figure) : figure)),
  );
  const month = parsePeriod("2025-09").ordinal;
  const rows = recordRows(inWorkbook(loaded), month, language);
  const draft = recordsDraft(rows, month, language);
  const [calculated] = calculateSets([[draft, ...tableDrafts(loaded)]]);
  const row = cellsOf(draft).find(({ content }) => content === name)!.row;
  expect(calculated(draft.name, row, 3)).not.toMatch(/deficit|적자/);
});
