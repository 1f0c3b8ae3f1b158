import { labelOf, periodOf } from "../../src/analysis/time/Period";
import { parsePeriod } from "../../src/analysis/time/parsePeriod";
import { figuresOf, latestObservation, observationAt, publishedFiguresOf } from "../../src/dataset/figures";
import { findIndicator, growthIndicators, indicators } from "../../src/dataset/indicators";
import { publishedGrowth } from "../../src/dataset/published";
import { source } from "../../src/dataset/sources";
import type { Indicator } from "../../src/dataset/types";
import { datasetVersion } from "../../src/dataset/vintage";
import { tables } from "./rows";

function found(item?: string, partner?: string, flow: "exports" | "imports" = "exports"): Indicator {
  const indicator = findIndicator({ flow, item, partner });
  if (!indicator) throw new Error(`${item} ${partner}`);
  return indicator;
}
const exportsTotal = found();
const imports = findIndicator({ flow: "imports" }) as Indicator;
const at = (indicator: Indicator, period: string) => observationAt(indicator, parsePeriod(period))?.value;
const labels = (rows: readonly { period: Parameters<typeof labelOf>[0] }[]) =>
  rows.map(({ period }) => labelOf(period));

test("2022 = 683,584.8 and 2024 = 683,609.5: years are the sums of their months", () => {
  expect(at(exportsTotal, "2022")).toBeCloseTo(683_584.8, 1);
  expect(at(exportsTotal, "2024")).toBeCloseTo(683_609.5, 1);
});

test("where months are missing, the published year counts: cars 70,870 in 2023, 54,096 in 2022", () => {
  expect(at(found("automobiles"), "2023")).toBe(70_870);
  expect(at(found("automobiles"), "2022")).toBe(54_096);
});

test("years reach back to before monthly figures", () => {
  const years = figuresOf(exportsTotal, "year");
  expect(labels(years)[0]).toBe("1948");
  expect(years[0].value).toBe(19);
  expect(years[1].value).toBeUndefined();
  expect(years.filter(({ value }) => value !== undefined).length).toBeGreaterThanOrEqual(31);
});

test("every period has a row, a missing one without a value; the latest figure ends the series", () => {
  const rows = figuresOf(imports, "month", undefined, parsePeriod("2099-12"));
  expect(labels(rows).slice(0, 3)).toEqual(["2000-01", "2000-02", "2000-03"]);
  expect(labels(rows).at(-1)).toBe("2099-12");
  const given = tables.monthly_total.map(({ period }) => period);
  expect(labels(rows.filter(({ value }) => value !== undefined))).toEqual(given);
  expect(labels(figuresOf(imports, "month")).at(-1)).toBe(given.at(-1));
  const energy = found("imports:ministry:energy", undefined, "imports");
  const gap = figuresOf(energy, "month").filter(({ value }) => value === undefined);
  expect(labels(gap)).toContain("2026-01");
});

test("a quarter is the sum of its months, and an unfinished one does not exist", () => {
  const sum = ["2024-04", "2024-05", "2024-06"].reduce(
    (total, month) => total + (at(exportsTotal, month) ?? NaN),
    0,
  );
  expect(at(exportsTotal, "2024Q2")).toBeCloseTo(sum, 3);
  const unfinished: Indicator = { ...exportsTotal, months: exportsTotal.months.slice(0, 5) };
  expect(labels(figuresOf(unfinished, "quarter"))).toEqual(["2000Q1"]);
});

test("an added-up year is as coarse and as unsettled as its worst month", () => {
  const year = observationAt(found("automobiles"), parsePeriod("2025"));
  const months = found("automobiles").months.filter(({ period }) => labelOf(period).startsWith("2025"));
  expect(months).toHaveLength(12);
  expect(year?.precision).toBe(Math.max(...months.map(({ precision }) => precision)));
  expect(year?.status).toBe(
    months.some(({ status }) => status === "provisional") ? "provisional" : "revised",
  );
  expect(observationAt(exportsTotal, parsePeriod("2019"))?.status).toBe("final");
});

test("figuresOf gives what the observations give, at every frequency", () => {
  for (const indicator of indicators()) {
    for (const frequency of ["month", "year"] as const) {
      const figures = figuresOf(indicator, frequency);
      expect(figures.map(({ period }) => observationAt(indicator, period)?.value)).toEqual(
        figures.map(({ value }) => value),
      );
    }
  }
});

test("the published figures behind the rows add up to them, at every frequency and in any range", () => {
  for (const indicator of indicators()) {
    for (const frequency of ["month", "quarter", "year"] as const) {
      const some = [periodOf(frequency, 2019), periodOf(frequency, 2025, -1)] as const;
      for (const range of [[], some] as const) {
        const rows = figuresOf(indicator, frequency, ...range);
        const total = rows.reduce((sum, { value }) => sum + (value ?? 0), 0);
        const published = publishedFiguresOf(indicator, frequency, ...range);
        expect(published.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(total, 2);
        expect(published.length > 0).toBe(rows.some(({ value }) => value !== undefined));
      }
    }
  }
});

test("a series without figures at a frequency has no rows", () => {
  expect(figuresOf(found("hybrid_vehicles"), "year")).toEqual([]);
  expect(
    figuresOf(found("hybrid_vehicles"), "month", parsePeriod("2025-07"), parsePeriod("2025-08")),
  ).toMatchObject([{ value: undefined }, { value: expect.any(Number) }]);
});

test("total exports are the rows of monthly_total.csv, each with its provenance", () => {
  for (const row of tables.monthly_total) {
    expect(observationAt(exportsTotal, parsePeriod(row.period))).toEqual({
      period: parsePeriod(row.period),
      value: Number(row.exports_musd),
      precision: Number(row.precision_musd),
      status: row.status,
      vintage: row.vintage,
      source: row.source,
    });
  }
});

test("the first days are the revised customs figures, not the first announcements", () => {
  const revised = tables.early_indicators.filter(({ basis }) => basis === "revised_dataset");
  expect(revised.length).toBeGreaterThanOrEqual(258);
  for (const { period, first_days, exports_musd } of revised) {
    const indicator = indicators().find(({ code }) => code === `first${first_days}`) as Indicator;
    expect(at(indicator, period)).toBe(Number(exports_musd));
  }
});

test("every shipped figure cites a source that exists", () => {
  for (const { months, years, first } of [...indicators(), ...growthIndicators()]) {
    const observations = [...months, ...years, ...first.months, ...first.years];
    for (const cited of new Set(observations.map((observation) => observation.source))) {
      const { en, ko, date } = source(cited);
      for (const citation of [en, ko]) {
        expect(citation.length).toBeLessThanOrEqual(60);
        expect(citation).toContain(date.slice(0, 4));
      }
      expect(ko.endsWith(date)).toBe(true);
    }
    expect(observations.filter(({ vintage }) => !/^\d{4}-\d\d(-\d\d)?$/.test(vintage))).toEqual([]);
    expect(observations.filter(({ precision }) => !(precision > 0))).toEqual([]);
  }
});

test("every series has a latest figure, and none is newer than the version", () => {
  for (const indicator of indicators()) {
    expect(latestObservation(indicator).vintage <= datasetVersion()).toBe(true);
  }
  expect(datasetVersion() >= "2026-10-02").toBe(true);
});

test("growth as printed: 9.6 % for January to April 2024 in May, 10.1 % for January to May in June", () => {
  const april = publishedGrowth("exports", "2024-01", "2024-04");
  expect(april[0]).toMatchObject({ percent: 9.6, vintage: expect.stringMatching(/^2024-05/) });
  expect(publishedGrowth("exports", "2024-01", "2024-05").map(({ percent }) => percent)).toEqual([10.1]);
  expect(publishedGrowth("exports", "2024").map(({ percent }) => percent)).toContain(8.2);
  expect(publishedGrowth("exports", "1999")).toEqual([]);
});
