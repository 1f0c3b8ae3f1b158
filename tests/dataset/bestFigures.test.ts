import { bestFigures, compact } from "../../scripts/data/compact";
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
const best = (...rows: Record<string, string>[]) => bestFigures(rows, columns).map(({ value }) => value);

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

test("a compact series keeps gaps as null and provenance as runs", () => {
  const months = ["2024-04", "2024-01", "2024-02"].map((period, i) => ({ ...row, period, value: String(i) }));
  const series = compact(
    bestFigures([{ ...months[0], status: "provisional" }, months[1], months[2]], columns),
  );
  expect(series).toEqual({
    start: 2024 * 12,
    values: [1, 2, null, 0],
    runs: [
      [2, 10, "revised", "2024-02-01", "a"],
      [1, 10, "provisional", "2024-02-01", "a"],
    ],
  });
  expect(compact([])).toBeNull();
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
