import { parsePeriod } from "../../src/analysis/time/parsePeriod";
import { contributionRows } from "../../src/taskpane/brief/contributionRows";
import { inWorkbook, loadedTables } from "../sheets/briefing/workbookTables";

const CUSTOMS = {
  total: "exports",
  isPart: (code: string) => code.startsWith("customs:"),
  excluded: "customs:semiconductors",
};
const tables = (asOf: string) => inWorkbook(loadedTables(asOf, "en", ["exports", "customs", "ministry"]));
const of = (asOf: string, span: "month" | "yearToDate") =>
  contributionRows(tables(asOf), parsePeriod(asOf).ordinal, span, CUSTOMS)!;

test.each(["month", "yearToDate"] as const)(
  "parts and the rest add up to the growth, the greatest first: %s",
  (span) => {
    const { growth, rows, rest } = of("2025-09", span);
    const points = rows.map((row) => row.points);
    expect(rows).toHaveLength(10);
    expect(points).toEqual([...points].sort((a, b) => b - a));
    expect(points.reduce((a, b) => a + b, rest)).toBeCloseTo(growth, 12);
  },
);

test("a month's contribution is the change over the total of the year before", () => {
  const [{ cells: exports }, { cells: customs }] = tables("2025-09");
  const chips = customs.columns.findIndex(({ header }) => header === "Semiconductors");
  const at = (rows: typeof exports.rows, column: number, back: number) =>
    rows[rows.length - 1 - back][column] as number;
  const [now, before] = [0, 12].map((back) => at(customs.rows, chips, back));
  const [all, allBefore] = [0, 12].map((back) => at(exports.rows, 1, back));
  const { rows, growth, without } = of("2025-09", "month");
  const row = rows.find(({ code }) => code === "customs:semiconductors");
  expect(row?.change).toBeCloseTo(now - before, 9);
  expect(row?.points).toBeCloseTo((now - before) / allBefore, 12);
  expect(growth).toBeCloseTo(all / allBefore - 1, 12);
  expect(without).toBeCloseTo((all - now) / (allBefore - before) - 1, 12);
});

test("a part without a figure is named, and explains nothing", () => {
  const ministry = {
    ...CUSTOMS,
    isPart: (code: string) => code.startsWith("ministry:"),
    excluded: "ministry:semiconductors",
  };
  const found = contributionRows(tables("2024-05"), parsePeriod("2024-05").ordinal, "month", ministry)!;
  expect(found.missing).toContain("Semiconductors");
  expect(found.rows.map(({ name }) => name)).not.toContain("Semiconductors");
  expect(found.without).toBeUndefined();
});

test("the same series in another unit, or as running totals, is no part", () => {
  const right = tables("2025-09");
  const other = (change: object) =>
    right.map((one) => ({
      ...one,
      table: {
        ...one.table,
        series: one.table.series.map((series) => ({
          ...series,
          ...change,
          values: new Map([...series.values].map(([month, value], i) => [month, value * (1000 + i)])),
        })),
      },
    }));
  const thousands = other({ unit: { kind: "money", currency: "USD", power: 3 } });
  const running = other({ isCumulative: true });
  const ofAll = (all: typeof right) =>
    contributionRows(all, parsePeriod("2025-09").ordinal, "month", CUSTOMS);
  expect(ofAll([...thousands, ...running, ...right, ...thousands])).toEqual(ofAll(right));
  expect(ofAll([...thousands, ...running])).toBeUndefined();
});

test("without the total nothing is said", () => {
  const [, ...parts] = tables("2025-09");
  expect(contributionRows(parts, parsePeriod("2025-09").ordinal, "month", CUSTOMS)).toBeUndefined();
});
