import fc from "fast-check";
import { call, cell, column, error, spilled } from "./sheet";

const rounded = (rows: unknown[][]) =>
  rows.map(([rank, period, value]) => [rank, period, Math.round((value as number) / 100)]);

// The ministry's release on September 2025: 역대 순위 and 역대 9월 순위, in 억 달러, with today's revision of the month.
test("the four best months up to September 2025, and the best Septembers", () => {
  expect(rounded(call("RANKING", ...spilled("EXPORTS"), 4, "2025-09"))).toEqual([
    [1, "2025-09", 659],
    [2, "2022-03", 638],
    [3, "2022-05", 616],
    [4, "2024-12", 614],
  ]);
  const septembers = call("RANKING", ...spilled("EXPORTS"), 2, "2025-09", "same_month", null, "ko");
  expect(septembers.map(([rank, period]) => [rank, period])).toEqual([
    [1, "2025년 9월"],
    [2, "2024년 9월"],
  ]);
});

test("ties share a rank, the older first; lows; blanks are no figures", () => {
  const table = [column(5, 9, null, 9, 0.3, 0.1 + 0.2), column(2019, 2020, 2021, 2022, 2023, 2024)] as const;
  expect(call("RANKING", ...table)).toEqual([
    [1, "2020", 9],
    [1, "2022", 9],
    [3, "2019", 5],
    [4, "2023", 0.3],
    [4, "2024", 0.1 + 0.2],
  ]);
  expect(call("RANKING", ...table, 1, 2022, "all", "low")).toEqual([[1, "2019", 5]]);
});

test("what cannot be ranked says why", () => {
  expect(
    cell(
      call(
        "RANKING",
        [
          [1, 2],
          [3, 4],
        ],
        column(2023, 2024),
      ),
    ),
  ).toEqual(error("#VALUE!", /one series/));
  expect(cell(call("RANKING", column(1, 2), column(2023, 2024), 0))).toEqual(
    error("#VALUE!", /n cannot be "0"/),
  );
  expect(cell(call("RANKING", column(1, 2), column(2023, 2024), 5, 2025))).toEqual(
    error("#N/A", /2025 is not among/),
  );
  expect(cell(call("RANKING", column(null, null), column(2023, 2024)))).toEqual(error("#N/A", /1 figure/));
});

test("each rank is 1 + the number of higher figures, whatever the order of the rows", () => {
  const figures = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(figures, fc.integer({ min: 1, max: 45 }), (values, n) => {
      const periods = values.map((_, i) => 2199 - i);
      const rows = call("RANKING", column(...values), column(...periods), n) as [number, string, number][];
      expect(rows).toHaveLength(Math.min(n, values.length));
      expect(new Set(rows.map(([, period]) => period)).size).toBe(rows.length);
      for (const [rank, period, value] of rows) {
        expect(value).toBe(values[2199 - Number(period)]);
        expect(rank).toBe(1 + values.filter((x) => x > value).length);
      }
    }),
  );
});
