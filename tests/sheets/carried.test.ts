// What carried exports as a sheet, calculated by the spreadsheet, against the figures of the tables themselves.
import type { TableToWrite } from "../../src/excel/Workbook";
import type { Language } from "../../src/i18n/language";
import { briefingSources } from "../../src/sheets/Sources";
import { carriedDraft, type Span } from "../../src/sheets/carried/carriedDraft";
import { carriedGroups } from "../../src/sheets/carried/carriedGroups";
import type { Draft } from "../../src/sheets/Draft";
import type { Calculated } from "../excel/calculate";
import { changed, only } from "./briefing/otherTables";
import { inWorkbook, loadedTables, tableDrafts } from "./briefing/workbookTables";
import { cutOff, titlesCutOff } from "./cutOff";
import { calculateSets, cellsOf, typedAt } from "./draftCells";
import { monthsOf, ordinalOf } from "./tableMonths";

const CHIPS = ["반도체", "Semiconductors"];
/** Semiconductors alone, so many times what they were a year before. */
const alone = (times: number) => (table: TableToWrite) =>
  only(...CHIPS)(changed(CHIPS, "2025-09", (figure) => times * figure("2024-09"))(table));

/** Of September 2025. */
function headlineOf(tables: readonly TableToWrite[], language: Language): unknown {
  const sources = briefingSources(inWorkbook(tables));
  const wanted = { month: ordinalOf("2025-09"), span: "month", language } as const;
  const draft = carriedDraft(carriedGroups(sources), sources.exports!, wanted);
  const [calculated] = calculateSets([[draft, ...tableDrafts(tables)]]);
  return calculated(draft.name, 0, 0);
}

test.each([
  ["one that fell stands there once", 0.5, "ko", /: 반도체 △\d+\.\d%p$/],
  ["one that fell stands there once", 0.5, "en", /: Semiconductors -\d+\.\d pp$/],
  ["what rounds to nothing has no sign", 0.9999, "ko", /: 반도체 0\.0%p$/],
  ["what rounds to nothing has no sign", 1.0001, "en", /: Semiconductors 0\.0 pp$/],
] as const)("%s: %s times, %s", (_, times, language, words) => {
  const tables = loadedTables("2025-09", language, ["exports", "customs"]).map(alone(times));
  expect(headlineOf(tables, language)).toMatch(words);
});

test.each([
  ["one that fell is named beside one that rose", 0.5, "ko", /: 반도체 \+\d+\.\d%p, 승용차 △\d+\.\d%p$/],
  ["one that rose less is not", 1.1, "ko", /: 반도체 \+\d+\.\d%p$/],
  [
    "one that fell is named beside one that rose",
    0.5,
    "en",
    /: Semiconductors \+\d+\.\d pp, [^,:]*ars? -\d+\.\d pp$/,
  ],
  ["one that rose less is not", 1.1, "en", /: Semiconductors \+\d+\.\d pp$/],
] as const)("%s: %s times, %s", (_, times, language, words) => {
  const cars = ["승용차", "Passenger cars"];
  const grown = (names: readonly string[], by: number) =>
    changed(names, "2025-09", (figure) => by * figure("2024-09"));
  const tables = loadedTables("2025-09", language, ["exports", "customs"]).map((table) =>
    only(...CHIPS, ...cars)(grown(CHIPS, 2)(grown(cars, times)(table))),
  );
  expect(headlineOf(tables, language)).toMatch(words);
});

test.each(["ko", "en"] as const)("nor has a figure of the table that rounds to nothing: %s", (language) => {
  const tables = loadedTables("2025-09", language, ["exports", "customs"]).map((table) =>
    only(...CHIPS)(changed(CHIPS, "2025-09", (figure) => figure("2024-09") - 0.04)(table)),
  );
  const sources = briefingSources(inWorkbook(tables));
  const wanted = { month: ordinalOf("2025-09"), span: "month", language } as const;
  const draft = carriedDraft(carriedGroups(sources), sources.exports!, wanted);
  const [calculated] = calculateSets([[draft, ...tableDrafts(tables)]]);
  const row = cellsOf(draft).filter(({ column, row: at }) => column === 2 && at > 2)[1].row;
  expect([2, 3, 4].map((column) => calculated(draft.name, row, column))).toEqual([0, 0, 0]);
});

test.each([
  ["en", /^Exports of January 2026: \+/],
  ["ko", /^2026년 1월 수출 전년동월비 \+/],
] as const)("of January the year so far is that month: %s", (language, words) => {
  const tables = loadedTables("2026-01", language, ["exports", "customs"]);
  const sources = briefingSources(inWorkbook(tables));
  const wanted = { month: ordinalOf("2026-01"), span: "yearToDate", language } as const;
  const draft = carriedDraft(carriedGroups(sources), sources.exports!, wanted);
  const [calculated] = calculateSets([[draft, ...tableDrafts(tables)]]);
  expect(calculated(draft.name, 0, 0)).toMatch(words);
});

type Case = readonly [asOf: string, span: Span, language: Language, typed?: string];
const CASES: readonly Case[] = [
  ["2025-09", "month", "en"],
  ["2025-09", "yearToDate", "ko"],
  ["2026-01", "month", "ko"],
  ["2025-09", "month", "en", "2025-03"],
  ["2025-09", "yearToDate", "en", "1999-01"],
];
const GROUPS = ["exports", "customs", "destinations"] as const;
const tablesOf = ([asOf, , language]: Case) => loadedTables(asOf, language, GROUPS);

let sheets: { readonly draft: Draft; readonly calculated: Calculated }[];
beforeAll(() => {
  const drafts = CASES.map((one) => {
    const [asOf, span, language, typed] = one;
    const sources = briefingSources(inWorkbook(tablesOf(one)));
    const draft = carriedDraft(carriedGroups(sources), sources.exports!, {
      month: ordinalOf(asOf),
      span,
      language,
    });
    return typed ? typedAt(draft, 2, 1, typed) : draft;
  });
  const all = calculateSets(drafts.map((draft, i) => [draft, ...tableDrafts(tablesOf(CASES[i]))]));
  sheets = drafts.map((draft, i) => ({ draft, calculated: all[i] }));
});

/** The rows of the page below a heading, up to the first that has no name. */
function block(place: number, heading: string): unknown[][] {
  const { draft, calculated } = sheets[place];
  const at = (row: number, column: number) => {
    const content = cellsOf(draft).find((cell) => cell.row === row && cell.column === column)?.content;
    return typeof content === "object" && content ? calculated(draft.name, row, column) : content;
  };
  const first = cellsOf(draft).find(({ column, content }) => column === 0 && content === heading)!.row + 1;
  const rows: unknown[][] = [];
  for (let row = first; typeof at(row, 4) === "number"; row++)
    rows.push([0, 1, 2, 3, 4].map((column) => at(row, column)));
  return rows;
}

test.each([
  [0, "Items", 1, "Total exports"],
  [0, "Regions", 2, "Total exports"],
  [1, "품목", 1, "총수출"],
  [2, "지역", 2, "총수출"],
  [3, "Items", 1, "Total exports"],
])(
  "figures, growth and contributions are those of the tables, the greatest first: sheet %i, %s",
  (place, heading, group, header) => {
    const [asOf, span, , typed] = CASES[place];
    const tables = tablesOf(CASES[place]);
    const now = ordinalOf(typed ?? asOf);
    const from = span === "month" ? now : now - (now % 12);
    const total = (months: ReadonlyMap<number, number>, back: number) => {
      let sum = 0;
      for (let month = from - back; month <= now - back; month++) sum += months.get(month) ?? NaN;
      return sum;
    };
    const all = total(monthsOf(tables[0], header), 12);
    const rows = block(place, heading);
    expect(rows.length).toBeGreaterThan(5);
    for (const [name, level, change, growth, points] of rows) {
      const months = monthsOf(tables[group], name as string);
      const [is, was] = [total(months, 0), total(months, 12)];
      expect(level).toBeCloseTo(is, 5);
      expect(change).toBeCloseTo(unlessNothing(is - was), 5);
      expect(growth).toBeCloseTo(is / was - 1, 9);
      expect(points).toBeCloseTo(unlessNothing((100 * (is - was)) / all), 8);
    }
    const points = rows.map((row) => row[4] as number);
    expect(points).toEqual([...points].sort((a, b) => b - a));
  },
);

/** As it is shown with one decimal: what would be 0.0 is zero. */
function unlessNothing(figure: number): number {
  return Math.abs(figure) < 0.05 ? 0 : figure;
}

test.each([
  [0, /^Exports of September 2025: \+/],
  [1, /^2025년 1~9월 수출 전년동기비 \+/],
])("the line on top names its months: sheet %i", (place, words) => {
  const { draft, calculated } = sheets[place];
  expect(calculated(draft.name, 0, 0)).toMatch(words);
});

test("the picture shows the parts from the least up, each with what it added", () => {
  const { draft, calculated } = sheets[0];
  const rows = block(0, "Items");
  const [chart] = draft.charts;
  const [{ values, categories }] = chart.series;
  const read = ({ rect }: typeof values) =>
    Array.from({ length: rows.length }, (_, i) => calculated(draft.name, rect.row + i, rect.column));
  expect(read(categories)).toEqual(rows.map(([name]) => name).reverse());
  expect(read(values).map((value) => unlessNothing(value as number))).toEqual(
    rows.map((row) => row[4]).reverse(),
  );
  expect(chart.type).toBe("BarClustered");
  expect(draft.charts).toHaveLength(2);
});

test("the answer stands first, with what exports did without semiconductors below", () => {
  const tables = tablesOf(CASES[0]);
  const [all, chips] = [monthsOf(tables[0], "Total exports"), monthsOf(tables[1], "Semiconductors")];
  const [now, before] = [ordinalOf("2025-09"), ordinalOf("2024-09")];
  const rest = (at: number) => all.get(at)! - chips.get(at)!;
  const { draft, calculated } = sheets[0];
  const shown = cellsOf(draft).map(({ row, column, content }) =>
    typeof content === "object" ? calculated(draft.name, row, column) : content,
  );
  const [first] = block(0, "Items");
  const points = (first[4] as number).toFixed(1);
  expect(shown[0]).toMatch(/^Exports of September 2025: \+12\.\d% on year: /);
  expect(shown[0]).toContain(`${first[0] as string} +${points} pp`);
  expect(shown).toContain(
    `Total exports without semiconductors: +${(100 * (rest(now) / rest(before) - 1)).toFixed(1)}% on year`,
  );
  const last = sheets[4];
  expect(last.calculated(last.draft.name, 0, 0)).toBe(
    "For this month, and the year before, the workbook lacks total exports",
  );
});

test("nothing is cut off, in either language and whatever month is typed", () => {
  const found = sheets.flatMap(({ draft, calculated }) => [
    ...cutOff(draft, calculated),
    ...titlesCutOff(draft),
  ]);
  expect(found).toEqual([]);
});

test("every heading of figures says its unit", () => {
  for (const { draft } of sheets)
    for (const { row, column, content } of cellsOf(draft))
      if (row === 4 && column > 0 && column < 5)
        expect(content).toMatch(/\((US\$ million|백만 달러|%|pp|%p)\)/);
});
