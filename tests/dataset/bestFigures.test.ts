import { compact, Releases } from "../../scripts/data/compact";
import { bestOf, figuresIn, firstPrintsOf, lastOf } from "../../scripts/data/figures";
import { headlineTargets } from "../../scripts/data/targets";

const columns = {
  period: "period",
  value: "value",
  precision: "precision",
  status: "status",
  vintage: "vintage",
  source: "source",
};
const row = {
  period: "2024-01",
  value: "1",
  precision: "10",
  status: "revised",
  vintage: "2024-02-01",
  source: "a",
};
type Rows = Record<string, string>[];
const best = (...rows: Rows) => bestOf(figuresIn(rows, columns)).map(({ value }) => value);
const printed = (...rows: Rows) => firstPrintsOf(figuresIn(rows, columns)).map(({ value }) => value);

test("the finest precision wins over a later vintage", () => {
  expect(best(row, { ...row, value: "2", precision: "0.001", vintage: "2024-01-01" })).toEqual([2]);
});

test("of one precision the latest vintage wins, of one vintage the first row", () => {
  expect(best({ ...row, value: "2" }, { ...row, value: "3", vintage: "2024-03-01" })).toEqual([3]);
  expect(best({ ...row, value: "2" }, { ...row, value: "3", source: "b" })).toEqual([2]);
});

test("misprints and blanks are left out", () => {
  expect(best(row, { ...row, value: "9", precision: "0.001", status: "misprint" })).toEqual([1]);
  expect(best({ ...row, value: "" })).toEqual([]);
});

test("what was given last wins over a finer figure from before", () => {
  const last = (...rows: Rows) => lastOf(figuresIn(rows, columns)).map(({ value }) => value);
  expect(last({ ...row, value: "2", precision: "1" }, { ...row, value: "3", vintage: "2024-03-01" })).toEqual(
    [3],
  );
  expect(last({ ...row, value: "2" }, { ...row, value: "3", precision: "1" })).toEqual([3]);
});

describe("the first print", () => {
  const first = { ...row, status: "provisional" };

  test("is the earliest provisional figure, of one day the finest, however fine a later one is", () => {
    const later = { ...first, value: "2", precision: "0.001", vintage: "2024-02-05" };
    expect(printed(later, first)).toEqual([1]);
    expect(printed(first, { ...first, value: "3", precision: "1" })).toEqual([3]);
  });

  test("is none where only a revision is stored, or what was recalled long after", () => {
    expect(printed(row)).toEqual([]);
    expect(
      printed({ ...first, vintage: "2024-02-10" }, { ...first, value: "2", vintage: "2025-02-01" }),
    ).toEqual([1]);
    expect(printed({ ...first, vintage: "2024-02-11" })).toEqual([]);
    expect(printed({ ...first, vintage: "2024-02" })).toEqual([]); // perhaps the 28th
  });

  test("of a year comes within a month", () => {
    expect(printed({ ...first, period: "2023", vintage: "2024-01-31" })).toEqual([1]);
    expect(printed({ ...first, period: "2023", vintage: "2024-02-01" })).toEqual([]);
  });
});

test("a compact series keeps gaps as null and provenance as runs of numbered releases", () => {
  const months = ["2024-04", "2024-01", "2024-02"].map((period, i) => ({ ...row, period, value: String(i) }));
  const releases = new Releases();
  const figures = figuresIn([{ ...months[0], status: "provisional" }, months[1], months[2]], columns);
  expect(compact(bestOf(figures), releases)).toEqual({
    start: 2024 * 12,
    values: [1, 2, null, 0],
    runs: [
      [2, 10, 0],
      [1, 10, 1],
    ],
  });
  expect(releases.list).toEqual([
    ["revised", "2024-02-01", "a"],
    ["provisional", "2024-02-01", "a"],
  ]);
  expect(compact([], releases)).toBeUndefined();
});

test("a target is the latest announcement: no outlook, no goal by region, no sum of a table", () => {
  const target = {
    kind: "target",
    year: "2024",
    scope: "",
    value_musd: "1",
    vintage: "2024-01-01",
    source: "a",
    label: "",
  };
  const targets = headlineTargets([
    target,
    { ...target, value_musd: "2", vintage: "2024-02-01" },
    { ...target, value_musd: "3", vintage: "2024-03-01", kind: "outlook" },
    { ...target, value_musd: "4", vintage: "2024-03-01", label: "MOTIE_global_market_strategy_meeting" },
    { ...target, value_musd: "5", scope: "asean" },
    { ...target, value_musd: "6", scope: "automobiles" },
  ]);
  expect(targets.map(([year, scope, value]) => [year, scope, value])).toEqual([
    [2024, "", 2],
    [2024, "automobiles", 6],
  ]);
});
