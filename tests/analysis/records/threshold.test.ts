// Round levels that a month is the first to reach.
import fc from "fast-check";
import { roundLevel, thresholdPassed } from "../../../src/analysis/records/threshold";
import { labelOf } from "../../../src/analysis/time/Period";
import { parsePeriod } from "../../../src/analysis/time/parsePeriod";
import type { Series } from "../../../src/analysis/time/Series";
import { findIndicator } from "../../../src/dataset/indicators";
import { runs } from "../../sample";

const seriesOf = (values: ReadonlyMap<number, number>): Series => ({ frequency: "month", values });
const at = (label: string) => parsePeriod(label).ordinal;

function shipped(query: Parameters<typeof findIndicator>[0]): Series {
  const months = findIndicator(query)?.months ?? [];
  return seriesOf(new Map(months.map(({ period, value }) => [period.ordinal, value])));
}

/** Level, whether of its month, whether it may be said of all time, and the month that the data go back to. */
function told(series: Series, month: string) {
  const found = thresholdPassed(series, at(month));
  return (
    found && [
      found.level,
      found.claim.scope,
      found.claim.isWhole,
      labelOf({ frequency: "month", ordinal: found.claim.start }),
    ]
  );
}

describe("round levels", () => {
  test.each([
    [65_950, 60_000],
    [60_000, 60_000],
    [59_999.9, 50_000],
    [120_943.825, 120_000],
    [100_000, 100_000],
    [19_999, 19_000],
    [1.1, 1.1],
    [0.3, 0.3],
    [0.1 + 0.2, 0.3],
    [0.000123, 0.00012],
    [1e21, 1e21],
  ])("%d reaches %d", (figure, level) => {
    expect(roundLevel(figure)).toBe(level);
  });

  test("lie at or below the figure and above half of it, have two digits at most, and follow its unit", () => {
    // Whole numbers of ten digits, which doubles hold in any unit.
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999_999 }), fc.integer({ min: 0, max: 5 }), (x, power) => {
        const level = roundLevel(x);
        expect(level).toBeLessThanOrEqual(x);
        expect(2 * level).toBeGreaterThan(x);
        expect(String(level).replace(/0+$/, "").length).toBeLessThanOrEqual(
          level < 2 * 10 ** Math.floor(Math.log10(x)) ? 2 : 1,
        );
        expect(roundLevel(x * 10 ** power)).toBe(level * 10 ** power);
      }),
    );
  });
});

describe("shipped figures, as the ministry's releases told them", () => {
  const exports = () => shipped({ flow: "exports" });

  test.each([
    // 사상 처음 300억, 400억, 500억, 600억 달러.
    ["2006-11", 30_000],
    ["2008-07", 40_000],
    ["2013-10", 50_000],
    ["2021-11", 60_000],
  ])("%s was the first month of exports at %d million dollars or more", (month, level) => {
    expect(told(exports(), month)).toEqual([level, "all", true, "2000-01"]);
  });

  test("one level is passed once: December 2021 had more than November, and only its Decembers to pass", () => {
    expect(told(exports(), "2021-12")).toEqual([60_000, "same_month", true, "2000-12"]);
  });

  test("a record between two levels passes none, but that of its month: September 2025 after March 2022", () => {
    expect(told(exports(), "2025-09")).toEqual([60_000, "same_month", true, "2000-09"]);
  });

  test("neither a record nor the best of its month passes anything: May 2024", () => {
    expect(told(exports(), "2024-05")).toBeUndefined();
  });

  test("data that begin later, or have gaps, bear no first time of all: semiconductors of December 2025", () => {
    const chips = shipped({ flow: "exports", item: "semiconductors" });
    expect(told(chips, "2025-12")).toEqual([20_000, "all", false, "2023-10"]);
  });
});

describe("what cannot be known is not said", () => {
  const months = (first: string, figures: readonly (number | undefined)[]) =>
    seriesOf(
      new Map(figures.flatMap((x, i): [number, number][] => (x === undefined ? [] : [[at(first) + i, x]]))),
    );

  test("of the first figure, after a gap, and below what stands beyond one", () => {
    expect(told(months("2024-01", [50, 60]), "2024-01")).toBeUndefined();
    expect(told(months("2024-01", [50, undefined, 60]), "2024-03")).toBeUndefined();
    expect(told(months("2024-01", [65, undefined, 50, 61]), "2024-04")).toBeUndefined();
    expect(told(months("2024-01", [40, undefined, 50, 61]), "2024-04")).toEqual([
      60,
      "all",
      false,
      "2024-03",
    ]);
  });

  test("of figures at or below zero: a deficit passes no level", () => {
    expect(told(months("2024-01", [-50, -30]), "2024-02")).toBeUndefined();
    expect(told(months("2024-01", [-5, 0]), "2024-02")).toBeUndefined();
    expect(told(months("2024-01", [-5, 3]), "2024-02")).toEqual([3, "all", false, "2024-01"]);
  });

  test("a tie with the level is reached, a tie with an earlier month is not", () => {
    expect(told(months("2024-01", [55, 60]), "2024-02")).toEqual([60, "all", false, "2024-01"]);
    expect(told(months("2024-01", [60, 60]), "2024-02")).toBeUndefined();
    expect(told(months("2024-01", [60, 61]), "2024-02")).toBeUndefined();
  });

  test("what is whole of its months goes before what is so of a table with a gap", () => {
    const years = Array.from({ length: 6 * 12 + 1 }, (_, i) =>
      i === 5 ? undefined : i === 6 * 12 ? 61 : 40,
    );
    expect(told(months("2018-01", years), "2024-01")).toEqual([60, "same_month", true, "2018-01"]);
    expect(
      told(
        months(
          "2018-01",
          years.map((x) => x ?? 40),
        ),
        "2024-01",
      ),
    ).toEqual([60, "all", true, "2018-01"]);
  });
});

test("no earlier figure that it is compared with reaches the level, and its own does; in any unit of ten", () => {
  const figure = fc.option(fc.integer({ min: 1, max: 999 }), { nil: undefined });
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1, maxLength: 90 }), (figures) => {
      const values = new Map(
        figures.flatMap((x, i): [number, number][] => (x === undefined ? [] : [[24_000 + i, x]])),
      );
      const thousands = seriesOf(new Map([...values].map(([ordinal, x]) => [ordinal, 1000 * x])));
      for (const [ordinal, value] of values) {
        const found = thresholdPassed(seriesOf(values), ordinal);
        expect(thresholdPassed(thousands, ordinal)?.level).toBe(found && 1000 * found.level);
        if (!found) continue;
        const step = found.claim.scope === "all" ? 1 : 12;
        const earlier = [...values].filter(([at]) => at < ordinal && (ordinal - at) % step === 0);
        expect(value).toBeGreaterThanOrEqual(found.level);
        expect(earlier.every(([, x]) => x < found.level)).toBe(true);
        for (let o = found.claim.start; o < ordinal; o += step) expect(values.has(o)).toBe(true);
      }
    }),
    { numRuns: runs(300) },
  );
});
