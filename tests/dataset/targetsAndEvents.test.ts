import { policyEvents } from "../../src/dataset/events";
import { source } from "../../src/dataset/sources";
import { exportTarget } from "../../src/dataset/targets";
import { tables } from "./rows";

test.each([
  [2023, undefined, 685_000],
  [2024, undefined, 700_000],
  [2025, undefined, 700_000],
  [2026, undefined, 740_000],
  [2024, "semiconductors", 135_000],
  [2024, "반도체", 135_000],
  [2024, "cars", 75_000],
  [2024, "ministry:automobiles", 75_000],
  [2024, " ", 700_000],
])("the target of %s for %p is %s", (year, item, value) => {
  expect(exportTarget(year, item)?.value).toBe(value);
});

test.each([
  [2022, undefined],
  [2027, undefined],
  [2024, "ships"],
  [2024, "asean"],
  [2024, "bananas"],
  [2024, "customs:semiconductors"],
  [2023, "semiconductors"],
])("%s has no target for %p", (year, item) => {
  expect(exportTarget(year, item)).toBeUndefined();
});

test("a target cites its announcement", () => {
  const target = exportTarget(2024, "semiconductors");
  expect(target).toMatchObject({ year: 2024, item: "semiconductors", vintage: "2024-07-16" });
  expect(source(target?.source ?? "").en).not.toBe("");
});

test("events run from old to new, are named in both languages and cite a source", () => {
  const events = policyEvents();
  expect(events).toHaveLength(tables.targets_and_events.filter(({ kind }) => kind === "event").length);
  expect([...events].sort((a, b) => a.date.localeCompare(b.date))).toEqual(events);
  for (const { name, source: key } of events) {
    expect(name.ko).toMatch(/[가-힣]/);
    expect(name.en).toMatch(/[a-z]/);
    expect(source(key).en).not.toBe("");
  }
});

test("from and to are included, by day, month or year", () => {
  const dates = (from?: string, to?: string) => policyEvents(from, to).map(({ date }) => date);
  expect(dates("2022-08", "2022-08")).toEqual(["2022-08-16", "2022-08-16"]);
  expect(dates("2022-08-16", "2022-08-16")).toHaveLength(2);
  expect(dates("2022-08-17", "2022-12-28")).toEqual([]);
  expect(dates("2026")[0]).toBe("2026-01-26");
  expect(dates("2026-02", "2026-02")).toEqual(["2026-02-20", "2026-02-20"]);
  expect(dates("2025-06-20")[0]).toBe("2025-06"); // known to its month only
  expect(dates("2025-07")).not.toContain("2025-06");
  expect(dates(undefined, "2022").map((date) => date.slice(0, 4))).toEqual(["2022", "2022", "2022"]);
});
