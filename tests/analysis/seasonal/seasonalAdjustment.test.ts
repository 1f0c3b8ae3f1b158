import fc from "fast-check";
import { Absence, AnalysisError } from "../../../src/analysis/AnalysisError";
import { workingDaysOf } from "../../../src/analysis/calendar/workingDays";
import { fillGaps } from "../../../src/analysis/seasonal/fillGaps";
import {
  type SeasonalAdjustment,
  seasonalAdjustment,
  type SeasonalMethod,
} from "../../../src/analysis/seasonal/seasonalAdjustment";
import { uniformNumbers } from "../../../src/analysis/random/uniform";
import { workingDayEffect, workingDayElasticity } from "../../../src/analysis/seasonal/workingDayEffect";
import { type Frequency, periodOf, PERIODS_PER_YEAR } from "../../../src/analysis/time/Period";
import type { Series } from "../../../src/analysis/time/Series";
import { figuresOf } from "../../../src/dataset/figures";
import { findIndicator } from "../../../src/dataset/indicators";
import { koreanCalendar } from "../../../src/functions/koreanCalendar";
import { runs } from "../../sample";

const methods: SeasonalMethod[] = ["x11", "stl", "stl_robust"];
const start = periodOf("month", 2010).ordinal;

function seriesOf(values: readonly (number | undefined)[], frequency: Frequency = "month"): Series {
  const first = periodOf(frequency, 2010).ordinal;
  const there = values.flatMap((x, t) => (x === undefined ? [] : [[first + t, x] as const]));
  return { frequency, values: new Map(there) };
}

function adjusted(series: Series, method: SeasonalMethod, days?: (ordinal: number) => number | Absence) {
  const found = seasonalAdjustment(series, method, days);
  if (found instanceof Absence) throw new Error(found.code);
  return found;
}

const figure = ({ part }: SeasonalAdjustment, name: Parameters<typeof part>[0], ordinal: number) =>
  part(name, ordinal) as number;

const anyMethod = fc.constantFrom(...methods);
/** Positive figures that wander, with a season and the odd gap. */
const months = fc
  .array(fc.double({ min: 0.6, max: 1.7, noNaN: true }), { minLength: 40, maxLength: 90 })
  .map((shocks) => shocks.map((shock, t) => 1000 * (1 + t / 100) * (1 + (t % 12) / 30) * shock));
/**
 * The same with shocks that never repeat. Where shocks are equal to the last digit, an observation lies exactly on the
 * limit between ordinary and extreme, and rounding decides on which side.
 */
const unequalMonths = fc.tuple(fc.integer({ min: 40, max: 90 }), fc.integer()).map(([length, seed]) => {
  const random = uniformNumbers(seed);
  return Array.from({ length }, (_, t) => 1000 * (1 + t / 100) * (1 + (t % 12) / 30) * (0.6 + random()));
});
const workingDays = (ordinal: number) => 20 + ((ordinal * 7919) % 7) / 2;

test("the parts multiply to the series, and the adjusted series is trend times irregular", () => {
  fc.assert(
    fc.property(months, anyMethod, fc.boolean(), (values, method, withDays) => {
      const found = adjusted(seriesOf(values), method, withDays ? workingDays : undefined);
      fc.pre(found.composition === "multiplicative");
      values.forEach((x, t) => {
        const [sa, trend, seasonal, irregular, calendar] = (
          ["adjusted", "trend", "seasonal", "irregular", "calendar"] as const
        ).map((name) => figure(found, name, start + t));
        expect((trend * seasonal * irregular * calendar) / x).toBeCloseTo(1, 9);
        expect((trend * irregular) / sa).toBeCloseTo(1, 9);
      });
    }),
    { numRuns: runs(40) },
  );
});

test("with figures that are not all above zero the parts add up instead", () => {
  fc.assert(
    fc.property(months, anyMethod, fc.integer({ min: 0, max: 39 }), (values, method, place) => {
      const balance = values.map((x, t) => (t === place ? -x : x - 1000));
      const found = adjusted(seriesOf(balance), method, workingDays);
      expect(found.composition).toBe("additive");
      balance.forEach((x, t) => {
        const at = (name: Parameters<typeof found.part>[0]) => figure(found, name, start + t);
        expect(at("trend") + at("seasonal") + at("irregular")).toBeCloseTo(x, 6);
        expect(at("trend") + at("irregular")).toBeCloseTo(at("adjusted"), 6);
        expect(at("calendar")).toBe(0);
      });
    }),
    { numRuns: runs(40) },
  );
});

test("another unit scales the adjusted series and the trend, and leaves the factors", () => {
  fc.assert(
    fc.property(unequalMonths, anyMethod, fc.constantFrom(0.001, 3, 1e6), (values, method, unit) => {
      const [one, other] = [1, unit].map((k) =>
        adjusted(seriesOf(values.map((x) => k * x)), method, workingDays),
      );
      fc.pre(one.composition === "multiplicative");
      values.forEach((_, t) => {
        for (const name of ["adjusted", "trend"] as const) {
          expect(figure(other, name, start + t) / figure(one, name, start + t) / unit).toBeCloseTo(1, 6);
        }
        for (const name of ["seasonal", "irregular", "calendar"] as const) {
          expect(figure(other, name, start + t)).toBeCloseTo(figure(one, name, start + t), 6);
        }
      });
    }),
    { numRuns: runs(30) },
  );
});

test.each(methods)("%s leaves a constant series as it is, to the last digit", (method) => {
  for (const [level, neutral] of [
    [0.1, 1],
    [-3, 0],
  ]) {
    const found = adjusted(seriesOf(Array(40).fill(level)), method, workingDays);
    expect(found.part("adjusted", start + 7)).toBe(level);
    expect(found.part("trend", start + 39)).toBe(level);
    expect(found.part("seasonal", start)).toBe(neutral);
    expect(found.part("calendar", start)).toBe(neutral);
  }
});

describe("which series can be adjusted", () => {
  test("three years of figures are enough, one figure fewer is not", () => {
    const values = Array.from({ length: 36 }, (_, t) => 100 + (t % 12));
    expect(adjusted(seriesOf(values), "x11").part("adjusted", start)).toBeGreaterThan(0);
    expect(seasonalAdjustment(seriesOf(values.slice(1)), "x11")).toEqual(
      new Absence("too-few-observations", { needed: 36, found: 35 }),
    );
    expect(seasonalAdjustment(seriesOf([]), "stl")).toBeInstanceOf(Absence);
  });

  test("a series with a figure every other month is refused, however long", () => {
    const sparse = Array.from({ length: 201 }, (_, t) => (t % 2 === 0 ? 100 + t : undefined));
    expect(seasonalAdjustment(seriesOf(sparse), "x11")).toEqual(
      new Absence("too-many-gaps", { missing: 100, periods: 201 }),
    );
  });

  test("years have no season", () => {
    const years = seriesOf(Array(40).fill(1), "year");
    expect(() => seasonalAdjustment(years, "stl")).toThrow(new AnalysisError("no-season", {}));
  });

  test("quarters work with every method, half-years with STL only", () => {
    for (const [frequency, method] of [
      ["quarter", "x11"],
      ["quarter", "stl_robust"],
      ["half", "stl"],
      ["half", "stl_robust"],
    ] as const) {
      const period = PERIODS_PER_YEAR[frequency];
      const values = Array.from({ length: 3 * period }, (_, t) => 100 + t + 10 * (t % period));
      const found = adjusted(seriesOf(values, frequency), method);
      const seasonal = figure(found, "seasonal", periodOf(frequency, 2011, period - 1).ordinal);
      expect(seasonal).toBeGreaterThan(1.02);
    }
    expect(() => seasonalAdjustment(seriesOf(Array(9).fill(1), "half"), "x11")).toThrow(AnalysisError);
  });
});

describe("gaps", () => {
  const level = (t: number) => 500 + 3 * t + 40 * Math.sin((2 * Math.PI * (t % 12)) / 12);

  test("in a straight line with a stable season are filled exactly, at either end and in a row", () => {
    for (const composition of ["additive", "multiplicative"] as const) {
      const whole = Float64Array.from({ length: 60 }, (_, t) =>
        composition === "additive" ? level(t) : Math.exp(level(t) / 200),
      );
      const gappy = whole.map((x, t) => ([1, 20, 21, 22, 32, 58].includes(t) ? NaN : x));
      fillGaps(gappy, 12, composition).forEach((x, t) => expect(x / whole[t]).toBeCloseTo(1, 9));
    }
  });

  test("are missing in the answer, and move the months around them little", () => {
    const values = Array.from({ length: 60 }, (_, t) => level(t));
    const whole = adjusted(seriesOf(values), "x11");
    const gappy = adjusted(seriesOf(values.map((x, t) => (t === 30 ? undefined : x))), "x11");
    expect(gappy.part("adjusted", start + 30)).toEqual(
      new Absence("missing-observation", { period: "2012-07" }),
    );
    expect(gappy.part("adjusted", start - 1)).toBeInstanceOf(Absence);
    const [before, after] = [whole, gappy].map((found) => figure(found, "adjusted", start + 31));
    expect(after / before).toBeCloseTo(1, 3);
  });
});

describe("working days", () => {
  const days = Float64Array.from({ length: 120 }, (_, t) => 20 + ((t * 7919) % 7) / 2);

  test("a series that rises 0.8 per cent with one per cent more of them has the elasticity 0.8", () => {
    const values = days.map((d, t) => 100 * 1.005 ** t * (1 + (t % 12) / 20) * d ** 0.8);
    expect(workingDayElasticity(values, days, 12)).toBeCloseTo(0.8, 9);
  });

  test("an effect that is negative or no better than chance is left out", () => {
    expect(
      workingDayElasticity(
        days.map((d) => 1 / d),
        days,
        12,
      ),
    ).toBeUndefined();
    const unrelated = days.map((_, t) => 100 + ((t * 104729) % 13));
    expect(workingDayElasticity(unrelated, days, 12)).toBeUndefined();
  });

  test("the effect has no season and no level: the same month's factors multiply to 1", () => {
    const effect = workingDayEffect(days, 0.8, 12);
    for (let month = 0; month < 12; month++) {
      const product = effect.reduce((all, factor, t) => (t % 12 === month ? all * factor : all), 1);
      expect(product).toBeCloseTo(1, 9);
    }
  });

  test("periods whose working days are not known keep the factor 1", () => {
    const values = Array.from(days, (d, t) => 100 * (1 + (t % 12) / 20) * d);
    const found = adjusted(seriesOf(values), "x11", (ordinal) =>
      ordinal < start + 24
        ? new Absence("outside-calendar", { first: 2012, last: 2027 })
        : days[ordinal - start],
    );
    expect(found.part("calendar", start + 23)).toBe(1);
    expect(figure(found, "calendar", start + 24)).not.toBe(1);
  });

  test("Korean exports rise by 0.4 to 1 per cent with one per cent more working days, cars by about 1", () => {
    const elasticity = (item?: string) => {
      const rows = figuresOf(findIndicator({ flow: "exports", item })!, "month");
      const count = workingDaysOf("month", koreanCalendar());
      const known = rows.map(({ period }) => count(period.ordinal));
      return workingDayElasticity(
        Float64Array.from(rows, ({ value }) => value ?? NaN),
        Float64Array.from(known, (d) => (d instanceof Absence ? NaN : d)),
        12,
      );
    };
    expect(elasticity()).toBeGreaterThan(0.4);
    expect(elasticity()).toBeLessThan(1);
    expect(elasticity("customs:passenger_cars")).toBeGreaterThan(0.8);
    expect(elasticity("customs:passenger_cars")).toBeLessThan(1.3);
  });
});
