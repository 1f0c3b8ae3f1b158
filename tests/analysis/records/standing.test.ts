// The edges of a claim: how long "all-time" takes, where a gap lies, what the strongest earlier figure is.
import { Absence } from "../../../src/analysis/AnalysisError";
import type { RecordScope } from "../../../src/analysis/records/claim";
import { standing, verdict } from "../../../src/analysis/records/record";
import type { Frequency } from "../../../src/analysis/time/Period";
import type { Series } from "../../../src/analysis/time/Series";

/** A month by year and number, 2024 and 5. */
const month = (year: number, number: number) => year * 12 + number - 1;
const seriesOf = (frequency: Frequency, first: number, figures: readonly (number | undefined)[]): Series => ({
  frequency,
  values: new Map(figures.flatMap((x, i): [number, number][] => (x === undefined ? [] : [[first + i, x]]))),
});
const yearly = (first: number, ...figures: (number | undefined)[]) => seriesOf("year", first, figures);
/** Months of 50 from January of a year on, with exceptions; undefined takes one out. */
function monthly(from: number, to: number, exceptions: Readonly<Record<number, number | undefined>> = {}) {
  const first = month(from, 1);
  return seriesOf(
    "month",
    first,
    Array.from({ length: to - first + 1 }, (_, i) => (first + i in exceptions ? exceptions[first + i] : 50)),
  );
}
const told = (series: Series, at: number, scope: RecordScope = "all") => {
  const found = verdict(series, at, scope);
  return found instanceof Absence ? [found.code, found.details] : found;
};

describe("numbers", () => {
  test("the record may be the very first figure", () => {
    expect(standing(yearly(2000, 10, 5, 7), 2002, "all")).toMatchObject({
      isRecord: false,
      rank: 2,
      previousHigh: 10,
      previousPeriod: 2000,
      missing: 0,
      count: 3,
    });
  });

  test("the first figure has none before it and is no record", () => {
    expect(standing(yearly(2000, 10, 5), 2000, "all")).toMatchObject({
      isRecord: false,
      rank: 1,
      previousHigh: undefined,
      previousPeriod: undefined,
    });
  });

  test("of two equal records the later one counts", () => {
    expect(standing(yearly(2000, 10, 5, 10, 7), 2003, "all")).toMatchObject({
      previousPeriod: 2002,
      rank: 3,
    });
  });

  test("what is missing counts from the first figure, of a month in years, of a year from its January", () => {
    const series = monthly(2020, month(2024, 5), {
      [month(2022, 5)]: undefined,
      [month(2024, 1)]: undefined,
      [month(2024, 3)]: undefined,
    });
    const missing = (scope: RecordScope) =>
      (standing(series, month(2024, 5), scope) as { missing: number }).missing;
    expect([missing("all"), missing("same_month"), missing("year")]).toEqual([3, 1, 2]);
  });
});

describe("all time", () => {
  test("takes five years: the fifth figure of a year, the sixtieth month, the sixth of a month", () => {
    expect(told(yearly(2000, 1, 2, 3, 4, 5), 2004)).toMatchObject({ kind: "best", isWhole: true });
    expect(told(yearly(2000, 1, 2, 3, 4), 2003)).toMatchObject({ kind: "best", isWhole: false, start: 2000 });
    const best = (at: number, scope: RecordScope) => told(monthly(2019, at, { [at]: 60 }), at, scope);
    expect(best(month(2023, 12), "all")).toMatchObject({ kind: "best", isWhole: true });
    expect(best(month(2023, 11), "all")).toMatchObject({ kind: "best", isWhole: false });
    expect(best(month(2024, 5), "same_month")).toMatchObject({ kind: "best", isWhole: true });
    expect(best(month(2023, 5), "same_month")).toMatchObject({ kind: "best", isWhole: false });
  });

  test("of years, the same month is every year", () => {
    expect(told(yearly(2000, 1, 2, 3, 4, 5), 2004, "same_month")).toMatchObject({
      kind: "best",
      isWhole: true,
    });
  });

  test("begins with a first figure, which is told as such", () => {
    expect(told(yearly(2000, 1, 2), 2000)).toMatchObject({ kind: "first", isWhole: true });
    expect(told(monthly(2024, month(2024, 5)), month(2024, 1))).toMatchObject({ kind: "first" });
  });

  test("a tie names the latest that holds the record", () => {
    expect(told(yearly(2000, 9, 5, 9, 6, 7, 9), 2005)).toMatchObject({
      kind: "tie",
      isWhole: true,
      period: 2002,
    });
  });

  test("the highest since the very first figure is told with it", () => {
    expect(told(yearly(2000, 9, 1, 2, 3, 4, 8), 2005)).toMatchObject({ kind: "since", period: 2000 });
  });

  test("of so few years that a claim would be all of them, the second of three is the second", () => {
    expect(told(yearly(2000, 9, 1, 2), 2002)).toMatchObject({ kind: "rank", rank: 2, isWhole: false });
  });
});

describe("beside a gap", () => {
  const at = month(2024, 5);

  test("no claim stands on a period just before that is missing, not even that of its month", () => {
    const series = monthly(2015, at, { [at]: 60, [at - 1]: undefined });
    expect(told(series, at)).toEqual(["gap-before", { period: "2024-04" }]);
    expect(told(series, at, "same_month")).toMatchObject({ kind: "best", isWhole: true });
  });

  test("a stronger figure beyond it forbids the claim of all months, and leaves that of its month", () => {
    const series = monthly(2015, at, { [at]: 60, [at - 2]: undefined, [month(2023, 12)]: 70 });
    expect(told(series, at)).toMatchObject({ scope: "same_month", kind: "best", isWhole: true });
    expect(told(monthly(2021, at, { [at]: 60, [at - 2]: undefined, [month(2023, 12)]: 70 }), at)).toEqual([
      "stronger-before-gap",
      { period: "2023-12", gap: "2024-03" },
    ]);
  });

  test("an equal one beyond it does not", () => {
    const series = yearly(2000, 9, undefined, 1, 2, 9);
    expect(told(series, 2004)).toMatchObject({ kind: "best", isWhole: false, start: 2002 });
  });

  test("a weaker one beyond it leaves a claim since a figure of the stretch, the first of it among them", () => {
    expect(told(yearly(2000, 1, undefined, 9, 2, 3, 8), 2005)).toMatchObject({ kind: "rank", rank: 2 });
    expect(told(yearly(2000, 1, undefined, 4, 9, 2, 3, 8), 2006)).toMatchObject({
      kind: "since",
      period: 2003,
    });
  });
});

describe("of the year", () => {
  test("begins in January: data that begin later leave a gap before their first figure", () => {
    const series = seriesOf("month", month(2024, 3), [5, 6]);
    expect(told(series, month(2024, 3), "year")).toEqual(["gap-before", { period: "2024-02" }]);
    expect(told(series, month(2024, 4), "year")).toMatchObject({ kind: "best", isWhole: false });
  });

  test("is told by rank, however long ago the better month was", () => {
    const series = monthly(2024, month(2025, 12), { [month(2025, 1)]: 60, [month(2025, 12)]: 55 });
    expect(told(series, month(2025, 12), "year")).toMatchObject({ kind: "rank", rank: 2, isWhole: true });
  });

  test("of a table of Decembers only, each lacks the eleven months before it in its year", () => {
    const decembers = Array.from({ length: 5 }, (_, i): [number, number] => [month(2020 + i, 12), 50 + i]);
    const series: Series = { frequency: "month", values: new Map(decembers), step: 12 };
    expect(standing(series, month(2024, 12), "year")).toMatchObject({
      claim: new Absence("gap-before", { period: "2024-11" }),
      missing: 11,
      count: 1,
    });
  });

  test("a month without a figure has no standing", () => {
    expect(
      standing(monthly(2024, month(2024, 5), { [month(2024, 4)]: undefined }), month(2024, 4), "year"),
    ).toEqual(new Absence("missing-observation", { period: "2024-04" }));
    expect(
      standing(monthly(2024, month(2024, 5), { [month(2024, 1)]: undefined }), month(2024, 1), "year"),
    ).toEqual(new Absence("missing-observation", { period: "2024-01" }));
  });
});
