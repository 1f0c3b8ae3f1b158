import { lastDay, periodOf } from "../../../src/analysis/time/Period";
import { BRIEFING } from "../../../src/i18n/briefing";
import type { Language } from "../../../src/i18n/language";
import type { Draft } from "../../../src/sheets/Draft";
import { namesOf } from "../../../src/sheets/briefing/names";
import { isWhole } from "../../sample";
import { cutOff, titlesCutOff } from "../cutOff";
import { capitalsBehindSemicolons } from "../goesOn";
import { cellsOf, typed } from "../draftCells";
import { type Built, built, sourcesOf, type Wanted } from "./built";
import { withLabels } from "./otherTables";
import { loadedTables } from "./workbookTables";

const MONTHS = [...(isWhole ? ["2024-05", "2025-09"] : []), "2026-01", "2026-09"];
/** In English, where not all is run, every other month. */
const CASES: readonly (readonly [string, Language])[] = MONTHS.flatMap((asOf, i) =>
  (["ko", "en"] as const)
    .filter((language) => language === "ko" || isWhole || i % 2 === 1)
    .map((language) => [asOf, language] as const),
);
const retype = (drafts: readonly Draft[]) => typed(drafts, namesOf("ko").asOf, "2025-09");
const OTHERS: readonly Wanted[] = [
  // Two languages in one workbook; and after another month was typed into the first.
  { asOf: "2026-01", languages: ["ko", "en"], groups: ["exports", "imports"] },
  { asOf: "2026-01", languages: ["ko", "en"], groups: ["exports", "imports"], change: retype },
  { asOf: "2025-09", languages: ["ko"], groups: ["exports"] },
  {
    asOf: "2025-09",
    languages: ["en"],
    groups: ["exports"],
    change: (drafts) => typed(drafts, namesOf("en").asOf, "1999-01"),
  },
  { asOf: "2026-01", languages: ["ko"], groups: ["exports", "imports", "destinations"] },
  { asOf: "2026-01", languages: ["ko"], groups: ["exports", "imports", "destinations"], rewrite: withLabels },
];

let briefings: Built[];
const of = (asOf: string, language: Language) =>
  briefings[CASES.findIndex(([month, tongue]) => month === asOf && tongue === language)];
const other = (place: number) => briefings[CASES.length + place];

beforeAll(() => {
  briefings = built([...CASES.map(([asOf, language]) => ({ asOf, languages: [language] })), ...OTHERS]);
});

/** The figures of a table by month, straight from its cells. */
function column(asOf: string, group: "exports" | "imports" | "ministry" | "destinations", header: string) {
  const [{ headers, rows }] = loadedTables(asOf, "ko", [group]);
  const at = headers.indexOf(header);
  const values = new Map(rows.map((row) => [row[0], row[at]]));
  return (year: number, month: number) => values.get(lastDay(periodOf("month", year, month - 1))) as number;
}

const parts = (asOf: string) => asOf.split("-").map(Number) as [number, number];
const KO = BRIEFING.ko;

describe.each(MONTHS)("%s", (asOf) => {
  const [year, month] = parts(asOf);
  const billions = (value: number) =>
    value.toLocaleString("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const signed = (value: number, digits: (size: number) => string) =>
    `${value > 0 ? "+" : value < 0 ? "△" : ""}${digits(Math.abs(value))}`;

  test("totals are those of the tables: level, change, a year before, year to date", () => {
    const sheet = of(asOf, "ko").shown(KO.sheet);
    for (const [label, group, header] of [
      ["수출", "exports", "총수출"],
      ["수입", "imports", "총수입"],
    ] as const) {
      const figure = column(asOf, group, header);
      const [now, before] = [figure(year, month), figure(year - 1, month)];
      const soFar = Array.from({ length: month }, (_, i) => figure(year, i + 1)).reduce((a, b) => a + b);
      const row = sheet.row(label);
      expect(row[1]).toBe(billions(now / 100));
      expect(row[2]).toBe(signed((now - before) / 100, billions));
      expect(row[4]).toBe(billions(before / 100));
      expect(row[6]).toBe(billions(soFar / 100));
      // Printed, or what the figures give: never further apart than a tenth.
      expect(
        Math.abs(Number(row[3].replace("△", "-").replace("%", "")) - 100 * (now / before - 1)),
      ).toBeLessThan(0.1);
    }
  });

  test("the balance is exports less imports", () => {
    const [sold, bought] = [column(asOf, "exports", "총수출"), column(asOf, "imports", "총수입")];
    const balance = (y: number) => (sold(y, month) - bought(y, month)) / 100;
    const row = of(asOf, "ko").shown(KO.sheet).row("무역수지");
    expect(row[1]).toBe(billions(balance(year)));
    expect(row[2]).toBe(signed(balance(year) - balance(year - 1), billions));
  });

  test("shares and contributions of items are of total exports", () => {
    const total = column(asOf, "exports", "총수출");
    const chips = column(asOf, "ministry", "반도체");
    const row = of(asOf, "ko").shown(KO.sheet).row("반도체", "3.");
    expect(row[1]).toBe(billions(chips(year, month) / 100));
    expect(row[4]).toBe(`${((100 * chips(year, month)) / total(year, month)).toFixed(1)}%`);
    const before = chips(year - 1, month);
    if (typeof before !== "number") return;
    const points = (100 * (chips(year, month) - before)) / total(year - 1, month);
    expect(Math.abs(Number(row[5]) - points)).toBeLessThan(0.051);
  });
});

test.each(CASES)(
  "nothing on the pages is an error, and nothing behind them but gaps in charts: %s %s",
  (asOf, language) => {
    const { drafts, calculated } = of(asOf, language);
    const [page, data] = drafts;
    const errors = (draft: Draft) =>
      cellsOf(draft).flatMap(({ row, column, content }) => {
        const value = typeof content === "object" ? calculated(draft.name, row, column) : content;
        return typeof value === "string" && /^#|NaN|undefined|Infinity/.test(value) ? [value] : [];
      });
    expect(errors(page)).toEqual([]);
    expect(errors(data).filter((error) => error !== "#N/A")).toEqual([]);
  },
);

test.each(CASES)("nothing is cut off: %s %s", (asOf, language) => {
  const { drafts, calculated } = of(asOf, language);
  expect(drafts.flatMap((draft) => cutOff(draft, calculated))).toEqual([]);
  expect(titlesCutOff(drafts[0])).toEqual([]);
});

/** A4 in points. */
const [WIDE, HIGH] = [595, 842];

test("no English sentence goes on with a capital behind a semicolon", () => {
  const texts = briefings.flatMap(({ drafts, shown }) =>
    drafts.flatMap(({ name }) => (name.startsWith("Briefing") ? shown(name).texts : [])),
  );
  expect(texts.filter((text) => text.includes("; ")).length).toBeGreaterThan(30);
  expect(capitalsBehindSemicolons(texts)).toEqual([]);
});

test.each(["ko", "en"] as const)("it fills two pages of A4, the items on the second: %s", (language) => {
  const [page] = of("2026-09", language).drafts;
  const { print, rowHeights, columnWidths } = page;
  const margin = print?.margin as number;
  const width = Object.values(columnWidths).reduce((a, b) => a + b, 0);
  const scale = (WIDE - 2 * margin) / width;
  const onePage = (HIGH - 2 * margin) / scale;
  const height = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => rowHeights[from + i]).reduce((a, b) => a + b, 0);
  const items = cellsOf(page).find(
    ({ column, content }) => column === 0 && content === BRIEFING[language].sections.items,
  );
  const itemsRow = items?.row as number;
  const end = print?.area.rows as number;
  expect(print).toMatchObject({ orientation: "Portrait", pages: 2, titleRows: 2 });
  expect(height(0, itemsRow)).toBeLessThanOrEqual(onePage);
  expect(height(0, itemsRow)).toBeGreaterThan(0.94 * onePage);
  // The headline and what it covers stand on both; four per cent may be taken off the size to fit.
  expect(height(itemsRow, end) + height(0, 2)).toBeLessThanOrEqual(1.04 * onePage);
  // Print of eight points stays larger than five.
  expect(8 * scale).toBeGreaterThan(5);
});

test("every chart reads a column of the working tables, by its header", () => {
  const [page, data] = of("2026-09", "en").drafts;
  const headerOf = (row: number, column: number) => {
    const table = data.tables.find((one) => one.row === row && column < one.headers.length);
    return table && [table.name, table.headers[column], table.rows.length];
  };
  const read = page.charts.map(({ name, type, series }) => [
    name,
    type,
    ...series.flatMap(({ values, categories, lineOnRight }) => {
      expect(values.sheet).toBe(data.name);
      expect(values.rect.rows).toBe(categories.rect.rows);
      return [[...(headerOf(values.rect.row - 1, values.rect.column) ?? []), lineOnRight !== undefined]];
    }),
  ]);
  expect(read).toEqual([
    [
      "BriefEn_trend",
      "ColumnClustered",
      ["BriefTrendEn", "Exports", 24, false],
      ["BriefTrendEn", "Growth", 24, true],
    ],
    [
      "BriefEn_daily",
      "ColumnClustered",
      ["BriefTrendEn", "Daily average", 24, false],
      ["BriefTrendEn", "Daily average on year", 24, true],
    ],
    [
      "BriefEn_balance",
      "ColumnStacked",
      ["BriefTrendEn", "Surplus", 24, false],
      ["BriefTrendEn", "Deficit", 24, false],
    ],
    ["BriefEn_sameMonth", "ColumnClustered", ["BriefSameMonthEn", "Exports", 27, false]],
    [
      "BriefEn_path",
      "ColumnStacked",
      ["BriefYearEn", "Ahead of the path", 12, false],
      ["BriefYearEn", "Behind the path", 12, false],
    ],
    ["BriefEn_carried", "BarClustered", ["BriefCarriedEn", "Contribution of the item", 22, false]],
    ["BriefEn_growth", "BarClustered", ["BriefCarriedEn", "Growth of the item", 22, false]],
  ]);
});

test("bars stand in order, the greatest last", () => {
  const { drafts, calculated } = of("2026-01", "ko");
  const [, data] = drafts;
  const table = data.tables.find(({ name }) => name === "BriefCarriedKo")!;
  for (const header of ["품목 기여도", "품목 증감률"]) {
    const at = table.headers.indexOf(header);
    const values = table.rows
      .map((_, i) => calculated(data.name, table.row + 1 + i, at))
      .filter((value): value is number => typeof value === "number");
    expect(values.length).toBeGreaterThanOrEqual(10);
    expect(values).toEqual([...values].sort((a, b) => a - b));
  }
});

test("another month in the one cell changes the sentences of both languages, and nothing else was written", () => {
  const [before, after] = [other(0), other(1)];
  const changed = after.drafts.flatMap((draft, i) => {
    const cells = new Set(cellsOf(before.drafts[i]).map((cell) => JSON.stringify(cell)));
    return cellsOf(draft).filter((cell) => !cells.has(JSON.stringify(cell)));
  });
  expect(changed.map(({ content }) => content)).toEqual(["2025-09"]);
  expect(before.shown("브리핑").texts[0]).toMatch(/^2026년 1월 수출은 658\.5억 달러/);
  expect(after.shown("브리핑").texts[0]).toMatch(/^2025년 9월 수출은 659\.\d억 달러/);
  expect(after.shown("Briefing").texts[0]).toMatch(/^Exports came to \$65\.\d\d billion in September 2025/);
  expect(after.shown("Briefing").row("As-of month")[1]).toBe("2025-09");
});

test("what the workbook lacks is left out, with a line that says so", () => {
  const texts = other(2).shown("브리핑").texts;
  for (const line of [KO.missing.imports, KO.missing.items, KO.missing.regions])
    expect(texts).toContain(line);
  expect(texts.join("\n")).toContain(KO.missing.importItems);
  expect(other(2).drafts[0].charts.map(({ name }) => name)).toEqual([
    "BriefKo_trend",
    "BriefKo_daily",
    "BriefKo_sameMonth",
    "BriefKo_path",
  ]);
  expect(texts.join("\n")).not.toMatch(/#N\/A|#VALUE/);
});

/** What names numbers without a figure of the month: headings, the month itself, what is left out, notes. */
const NUMBERED =
  /^[1-7]\. |^1999-01|left out|2026-09|exports of this month|since August|\(Jan 2000|Korea's trade/;

test("of a month without a figure it says so, and claims nothing", () => {
  const { texts } = other(3).shown("Briefing");
  expect(texts[0]).toBe(BRIEFING.en.noFigure);
  expect(texts.filter((text) => /[1-9]/.test(text) && !NUMBERED.test(text))).toEqual([]);
});

test("a table whose periods are texts is read as one with dates", () => {
  const [dated, written] = [other(4), other(5)].map((one) => one.shown("브리핑").texts);
  expect(written.length).toBeGreaterThan(100);
  expect(written).toEqual(dated);
});

test("items stand in the ministry's order, the customs service's beside them, and no part of an item among them", () => {
  const { items, customsItems, regions } = sourcesOf({ asOf: "2026-01", languages: ["ko"] });
  const codes = items.map(({ code }) => code);
  expect(codes.slice(0, 3)).toEqual([
    "ministry:semiconductors",
    "ministry:automobiles",
    "ministry:general_machinery",
  ]);
  expect(codes).not.toContain("ministry:electric_vehicles");
  expect(customsItems).toHaveLength(10);
  expect(regions.map(({ code }) => code).slice(0, 2)).toEqual(["to:china", "to:us"]);
});
