// What the cells of a table are as figures, and what an update of the figures is in cells.
import { differenceOf } from "../../src/importing/table/difference";
import type { Table } from "../../src/importing/table/Table";
import { modelAfter } from "../../src/model/seriesModel";
import { cellsOfUpdate, tableInWorkbook } from "../../src/model/tableInWorkbook";
import type { SeriesModel } from "../../src/model/WorkbookModel";

const JANUARY = 2026 * 12;
const exports_: SeriesModel = {
  id: "exports",
  also: [],
  name: "Exports",
  measure: "amount",
  isCumulative: false,
  unit: { kind: "money", currency: "USD", power: 6 },
  step: 1,
  provisional: [JANUARY, JANUARY + 1],
  source: "K-stat",
  came: "2026-03-01",
};

/** Periods in the column with id 1, figures in that with id 7; whose own column stands between. */
function there(rows: readonly (readonly unknown[])[], frequency: "month" | "quarter" = "month") {
  const columns = [
    { id: 1, header: "Period" },
    { id: 5, header: "Own" },
    { id: 7, header: "Exports" },
  ];
  const model = { table: "t", frequency, periodColumn: 1, columns: [{ ...exports_, column: 7 }] };
  const found = tableInWorkbook({ id: "t", name: "Trade", sheet: "Trade", columns, rows }, model);
  if (!found) throw new Error("no table");
  return found;
}

function coming(
  figures: Readonly<Record<number, number>>,
  step = 1,
  provisional: readonly number[] = [],
): Table {
  const values = new Map(Object.entries(figures).map(([ordinal, value]) => [Number(ordinal), value]));
  const { id, also, name, measure, isCumulative, unit } = exports_;
  const series = {
    id,
    also,
    name,
    measure,
    isCumulative,
    unit,
    step,
    values,
    provisional: new Set(provisional),
  };
  return { frequency: "month", periods: [...values.keys()], series: [series] };
}

const threeMonths = () =>
  there([
    ["2026-01", "a", 10],
    ["2026-02", "b", 20],
    ["2026-03", "c", 30],
  ]);
const difference = (table: ReturnType<typeof there>, other: Table) => {
  const found = differenceOf(table.table, other);
  if (!found) throw new Error("no difference");
  return found;
};

test("months may be dates or labels; what is no month of the table's, or no number, is no figure", () => {
  const { table, rows } = there([
    [46053, "", 10], // 2026-01-31
    ["2026. 2.", "", "soon"],
    ["Average", "", 15],
    ["2026Q1", "", 60],
    ["", "", 70],
    [202603, "", 30],
  ]);
  expect([...table.series[0].values]).toEqual([
    [JANUARY, 10],
    [JANUARY + 2, 30],
  ]);
  expect(table.periods).toEqual([JANUARY, JANUARY + 1, JANUARY + 2]);
  expect([...rows]).toEqual([
    [JANUARY, 0],
    [JANUARY + 1, 1],
    [JANUARY + 2, 5],
  ]);
});

test("of a period that stands twice the first row counts", () => {
  const { table, rows } = there([
    ["2026-01", "", 10],
    ["2026-01", "", 11],
  ]);
  expect(rows.get(JANUARY)).toBe(0);
  expect(table.series[0].values.get(JANUARY)).toBe(10);
});

test("dates are months, and of no other frequency", () => {
  expect([
    ...there(
      [
        [46053, "", 10],
        ["2026Q1", "", 20],
      ],
      "quarter",
    ).rows.values(),
  ]).toEqual([1]);
});

test("a changed figure is a change of its cell, a new period a row, and an equal one nothing", () => {
  const table = threeMonths();
  const { update } = difference(
    table,
    coming({ [JANUARY]: 11, [JANUARY + 1]: 20, [JANUARY + 4]: 50, [JANUARY + 3]: 40 }),
  );
  const { changes, added } = cellsOfUpdate(table, update);
  expect(changes).toMatchObject([{ row: 0, column: 2, before: 10, after: 11 }]);
  expect(added.map(({ ordinal, figures }) => [ordinal, [...figures]])).toEqual([
    [JANUARY + 3, [[2, 40]]],
    [JANUARY + 4, [[2, 50]]],
  ]);
});

test("a change that only takes the mark of the provisional away writes to no cell", () => {
  const table = threeMonths();
  const change = {
    series: "exports",
    ordinal: JANUARY,
    before: 10,
    after: 10,
    wasProvisional: true,
    isProvisional: false,
  };
  const update = {
    changes: [change],
    periodsAdded: [],
    periodsRemoved: [],
    seriesAdded: [],
    seriesRemoved: [],
  };
  expect(cellsOfUpdate(table, update).changes).toEqual([]);
});

describe("after an update", () => {
  const after = (other: Table) => {
    const table = threeMonths();
    return modelAfter(table, difference(table, other), { source: "Customs", day: "2026-04-01" }).series
      .Exports;
  };

  test("a figure is provisional as what came says, and the others stay as they were", () => {
    expect(after(coming({ [JANUARY]: 11, [JANUARY + 3]: 40 }, 1, [JANUARY + 3])).provisional).toEqual([
      JANUARY + 1,
      JANUARY + 3,
    ]);
  });

  test("source and day are those of what came, where anything came", () => {
    expect(after(coming({ [JANUARY]: 11 }))).toMatchObject({ source: "Customs", came: "2026-04-01" });
  });

  test("figures are finer where all of them came finer, and never coarser", () => {
    const all = { [JANUARY]: 10.4, [JANUARY + 1]: 20.3, [JANUARY + 2]: 30.2 };
    expect(after(coming(all, 0.1)).step).toBe(0.1);
    expect(after(coming({ [JANUARY]: 10.4 }, 0.1)).step).toBe(1);
    expect(after(coming({ [JANUARY]: 110, [JANUARY + 1]: 220, [JANUARY + 2]: 330 }, 10)).step).toBe(1);
  });
});
