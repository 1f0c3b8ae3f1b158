import {
  incompleteEvents,
  repeatedKeys,
  unknownWords,
  unreadableNumbers,
  unreadablePeriods,
  unsourced,
  withoutPrecision,
} from "../../scripts/data/checks";
import {
  calendarGaps,
  figuresAboveTotal,
  gaps,
  itemsAboveTotal,
  monthsWithoutDays,
} from "../../scripts/data/completeness";
import { isPeriod } from "../../scripts/data/periods";

const row = {
  period: "2024-01",
  exports_musd: "10",
  precision: "1",
  vintage: "2024-02-01",
  source: "a",
  kind: "x",
};

test("a repeated key is found, with both lines", () => {
  const key = ["period", "vintage", "source"];
  expect(repeatedKeys("f", [row, { ...row, exports_musd: "11" }], key)).toEqual([
    "f.csv:3: repeats line 2: 2024-01 | 2024-02-01 | a",
  ]);
  expect(repeatedKeys("f", [row, { ...row, vintage: "2024-03-01" }, { ...row, source: "b" }], key)).toEqual(
    [],
  );
});

test("a figure without a source is found, and one whose source is not listed", () => {
  const check = (changes: object) =>
    unsourced("f", [{ ...row, ...changes }], { exports_musd: "source" }, new Set(["a"]));
  expect(check({ source: "" })).toEqual(["f.csv:2: exports_musd has no source"]);
  expect(check({ source: "b" })).toEqual(['f.csv:2: source "b" is not in sources.csv']);
  expect(check({ exports_musd: "", source: "" })).toEqual([]);
  expect(check({})).toEqual([]);
});

test.each(["1,234", "1e3", "n.a.", " 5", "０", "--1", "1.", "Infinity"])("%p is no number", (text) => {
  expect(unreadableNumbers("f", [row, { ...row, exports_musd: text }], ["exports_musd"])).toEqual([
    `f.csv:3: exports_musd "${text}" is not a number`,
  ]);
});

test.each(["0", "-3.25", "683584.759", ""])("%p is a number or nothing", (text) => {
  expect(unreadableNumbers("f", [{ ...row, exports_musd: text }], ["exports_musd"])).toEqual([]);
});

test("an unreadable period is found, and a year where months stand", () => {
  for (const period of ["2024-13", "2024-1", "2024", "2024.01", "", "May 2024"]) {
    expect(unreadablePeriods("f", [{ ...row, period }], { period: ["month"] })).toEqual([
      `f.csv:2: period "${period}" is no month`,
    ]);
  }
  expect(unreadablePeriods("f", [row], { period: ["month"] })).toEqual([]);
});

test("a span runs forward, and a day exists", () => {
  expect(isPeriod("2024-01..2024-04", "span")).toBe(true);
  expect(isPeriod("2024-04..2024-01", "span")).toBe(false);
  expect(isPeriod("2024-01..", "span")).toBe(false);
  expect(isPeriod("2024-02-29", "day")).toBe(true);
  expect(isPeriod("2023-02-29", "day")).toBe(false);
  expect(isPeriod("2023-2-9", "day")).toBe(false);
});

test("a figure without a precision is found", () => {
  const check = (precision: string) =>
    withoutPrecision("f", [{ ...row, precision }], { exports_musd: "precision" });
  expect(check("")).toEqual(["f.csv:2: exports_musd has no precision"]);
  expect(check("0")).toHaveLength(1);
  expect(check("0.001")).toEqual([]);
});

test("a word that is not known is found", () => {
  expect(unknownWords("f", [row], { kind: ["y"] })).toEqual(['f.csv:2: kind "x" is not known']);
  expect(unknownWords("f", [row], { kind: ["x"] })).toEqual([]);
});

test("an event needs names in two languages, and a target an amount", () => {
  const event = { kind: "event", event_kind: "tariff", name_en: "A tariff", name_ko: "관세" };
  expect(incompleteEvents("f", [event, { kind: "target", value_musd: "1" }, { kind: "outlook" }])).toEqual(
    [],
  );
  expect(incompleteEvents("f", [{ ...event, name_ko: "" }])).toEqual(["f.csv:2: event without name_ko"]);
  expect(incompleteEvents("f", [{ kind: "target", value_musd: "" }])).toEqual([
    "f.csv:2: target without value_musd",
  ]);
});

test("a month missing from a complete series is found, at its ends too", () => {
  expect(gaps("f", "exports", ["2023-12", "2024-02"], "2023-11", "2024-03")).toEqual([
    "f.csv: exports has no figure for 2023-11",
    "f.csv: exports has no figure for 2024-01",
    "f.csv: exports has no figure for 2024-03",
  ]);
  expect(gaps("f", "exports", ["2023-12", "2024-01"], "2023-12", "2024-01")).toEqual([]);
});

test("items above the total of their month are found, with the lines of the largest item and the total", () => {
  const items = [
    { period: "2024-01", value: 60, where: "items.csv:2" },
    { period: "2024-01", value: 41, where: "items.csv:3" },
    { period: "2024-02", value: 100, where: "items.csv:4" },
  ];
  const totals = [
    { period: "2024-01", value: 100, where: "total.csv:2" },
    { period: "2024-02", value: 100, where: "total.csv:3" },
    { period: "2024-03", value: 100, where: "total.csv:4" },
  ];
  expect(itemsAboveTotal("items", items, totals)).toEqual([
    "items.csv:2: items of 2024-01 add up to 101, above the total 100 (total.csv:2)",
  ]);
});

test("a single figure above the total of its month is found", () => {
  const total = [{ period: "2024-01", value: 100, where: "total.csv:2" }];
  const part = { period: "2024-01", value: 101, where: "items.csv:2" };
  expect(figuresAboveTotal([part, { ...part, value: 100 }, { ...part, period: "2024-02" }], total)).toEqual([
    "items.csv:2: 101 is above the total of 2024-01, 100 (total.csv:2)",
  ]);
});

test("a calendar year without its dates is found, and a fixed holiday that is missing", () => {
  const days = ["01-01", "02-09", "02-10", "02-11", "03-01", "05-01", "05-05", "05-15", "06-06", "08-15"];
  const year = (n: number) =>
    [...days, "09-16", "09-17", "09-18", "10-03", "10-09", "12-25"].map((day) => `${n}-${day}`);
  expect(calendarGaps("f", [...year(2020), ...year(2021)])).toEqual([]);
  expect(calendarGaps("f", [...year(2020), ...year(2022)])).toEqual(["f.csv: no date in 2021"]);
  const withoutChristmas = year(2020).slice(0, -1);
  expect(calendarGaps("f", withoutChristmas)).toEqual(["f.csv: 2020-12-25 is missing"]);
  const withoutChuseok = year(2020).filter((date) => !date.startsWith("2020-09"));
  expect(calendarGaps("f", withoutChuseok)).toEqual(["f.csv: 2020 has only 13 dates"]);
});

test("a month without its working days is found", () => {
  const counts = ["2010-01", "2010-02", "2010-03"].map((period) => ({ period, working_days: "20" }));
  expect(monthsWithoutDays("f", counts, 2010)).toEqual([]);
  expect(monthsWithoutDays("f", [counts[0], { ...counts[1], working_days: "" }, counts[2]], 2010)).toEqual([
    "f.csv: working_days has no figure for 2010-02",
  ]);
});
