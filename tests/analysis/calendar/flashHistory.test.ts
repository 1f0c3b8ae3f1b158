// The past of a flash estimate, in months of 20 working days of which the first n have n: logarithms are whole numbers.
import { Absence, type NumberOutcome } from "../../../src/analysis/AnalysisError";
import { bridge, type BridgePair } from "../../../src/analysis/calendar/bridge";
import { exchangedRanges, otherFirstDays } from "../../../src/analysis/calendar/flashFaults";
import { type DaysOfMonth, MonthReader, monthsOf, perDay } from "../../../src/analysis/calendar/flashHistory";
import type { Series } from "../../../src/analysis/time/Series";

const series = (values: Readonly<Record<number, number>>): Series => ({
  frequency: "month",
  values: new Map(Object.entries(values).map(([ordinal, value]) => [Number(ordinal), value])),
});
const days: DaysOfMonth = (_, upTo = 20) => upTo;
const none = new Absence("no-working-days", {});

describe("months of a history", () => {
  test("have both figures, above zero", () => {
    const totals = series({ 1: 10, 2: 20, 3: 0, 4: 40, 5: 50, 7: -5, 8: 80 });
    const firstDays = series({ 1: 5, 3: 1, 4: 0, 5: -1, 6: 3, 7: 1, 8: 8 });
    expect(monthsOf({ totals, firstDays })).toEqual([
      { ordinal: 1, firstDays: 5, total: 10 },
      { ordinal: 8, firstDays: 8, total: 80 },
    ]);
  });

  test("a figure per day has the reason of the figure before that of the days", () => {
    const [noFigure, noDays] = ["2024-05", "2024-06"].map(
      (period) => new Absence("missing-observation", { period }),
    );
    expect(perDay(10, 4)).toBe(2.5);
    expect(perDay(noFigure, noDays)).toBe(noFigure);
    expect(perDay(10, noDays)).toBe(noDays);
    expect(perDay(10, 0)).toEqual(none);
  });
});

describe("a month among those before it", () => {
  /** Logarithms of the daily averages of months 0 to 6. */
  const logs = [1, 2, 3, 5, 7, 9, 11];
  const totals = (...without: number[]) =>
    series(
      Object.fromEntries(logs.map((log, i) => [i, 20 * Math.exp(log)]).filter(([i]) => !without.includes(i))),
    );
  const read = (...without: number[]) => new MonthReader(totals(...without), days).read(6, Math.exp(10), 20);
  const placed = (deviation: number, momentum: number) => ({
    ordinal: 6,
    days: Math.log(20),
    deviation: expect.closeTo(deviation, 9) as number,
    momentum: expect.closeTo(momentum, 9) as number,
  });

  test("lies above the mean of the three before, and these above the three before them", () => {
    expect(read()).toEqual(placed(10 - 7, 7 - 2));
  });

  test("of each three one may be missing, and no more", () => {
    expect(read(4)).toEqual(placed(10 - 7, 7 - 2));
    expect(read(5)).toEqual(placed(10 - 6, 6 - 2));
    expect(read(0)).toEqual(placed(10 - 7, 7 - 2.5));
    const unplaced = { ordinal: 6, days: Math.log(20) };
    expect(read(3, 5)).toEqual(unplaced);
    expect(read(0, 2)).toEqual(unplaced);
  });

  test("a month of nothing, or below it, has no level", () => {
    for (const total of [0, -5]) {
      const values = new Map(totals().values).set(4, total).set(5, total);
      const reader = new MonthReader({ frequency: "month", values }, days);
      expect(reader.read(6, 1, 20)).toEqual({ ordinal: 6, days: Math.log(20) });
    }
  });

  test("a past month tells what its days brought after the first, of which there must be three", () => {
    const month = { ordinal: 6, firstDays: 10 * Math.exp(10), total: 20 * Math.exp(11) };
    const pair = (upTo: number, of = days, from = totals()) =>
      new MonthReader(from, of).readPair(month, upTo);
    expect(pair(10)).toEqual({ ...placed(10 - 7, 7 - 2), ratio: expect.closeTo(1, 9) as number });
    expect(pair(3)?.ratio).toBeCloseTo(11 - 10 - Math.log(10 / 3), 9);
    expect(pair(2)).toBeUndefined();
    expect(pair(10, days, totals(6))).toBeUndefined();
    const unknown =
      (whole: NumberOutcome, first: NumberOutcome): DaysOfMonth =>
      (_, upTo) =>
        upTo === undefined ? whole : first;
    expect(pair(10, unknown(none, 10))).toBeUndefined();
    expect(pair(10, unknown(20, none))).toBeUndefined();
  });
});

describe("a history that is another", () => {
  const month = (firstDays: number, total: number, ordinal = 2024 * 12) => ({ ordinal, firstDays, total });

  test("first days above their month are the month's; as much as their month they may be", () => {
    expect(exchangedRanges([month(5, 6), month(6, 6)])).toBeUndefined();
    expect(exchangedRanges([month(5, 6), month(7, 6, 2024 * 12 + 1), month(8, 6)])).toEqual(
      new Absence("first-days-above-month", { period: "2024-02" }),
    );
  });

  /** Of 20 working days 10 days have 7 and 20 have 14. */
  const shares: Readonly<Record<number, number>> = { 10: 7, 20: 14, 31: 20 };
  const daysOf: DaysOfMonth = (_, upTo = 31) => shares[upTo] ?? upTo;
  /** What first days have as a rule: ln of the share of days, less a fifth of the share still to come. */
  const usual = (share: number) => Math.exp(Math.log(share) - 0.2 * (1 - share));
  const history = (share: number, months: number) =>
    Array.from({ length: months }, (_, i) => month(100 * share, 100, i));

  test("is told by its shares: figures of 10 days taken for those of 20, and of whole months", () => {
    expect(otherFirstDays(history(usual(0.35), 1), 20, daysOf)).toEqual(
      new Absence("other-first-days", { day: 20, ofMonth: 31, ofDays: 70 }),
    );
    expect(otherFirstDays(history(usual(0.7), 1), 10, daysOf)).toMatchObject({
      details: { day: 10, ofMonth: 66, ofDays: 35 },
    });
    expect(otherFirstDays(history(1, 1), 20, daysOf)).toMatchObject({ details: { ofMonth: 100 } });
    for (const day of [10, 20])
      expect(otherFirstDays(history(usual((daysOf(0, day) as number) / 20), 9), day, daysOf)).toBeUndefined();
  });

  test("the nearer span is believed the sooner the more months there are", () => {
    // In logarithms 0.2 nearer to 10 days than to 20: few months may do so by chance.
    const share = Math.exp(-(0.2 + -Math.log(usual(0.7)) - Math.log(usual(0.35))) / 2);
    expect(
      [1, 6, 8, 12, 40].map((months) => otherFirstDays(history(share, months), 20, daysOf)?.code),
    ).toEqual([undefined, undefined, undefined, "other-first-days", "other-first-days"]);
    // 0.1 nearer: no number of months is enough.
    const near = Math.exp(-(0.1 + -Math.log(usual(0.7)) - Math.log(usual(0.35))) / 2);
    expect(otherFirstDays(history(near, 400), 20, daysOf)).toBeUndefined();
  });

  test("the middle of the shares counts: one strange month among three tells nothing, of two both do", () => {
    const [right, other] = [usual(0.7), usual(0.35)].map((share, i) => month(100 * share, 100, i));
    expect(otherFirstDays([right, other, right], 20, daysOf)).toBeUndefined();
    expect(otherFirstDays([other, right, other], 20, daysOf)).toMatchObject({ details: { ofMonth: 31 } });
    expect(otherFirstDays([month(30, 100), month(34, 100)], 20, daysOf)).toMatchObject({
      details: { ofMonth: 32 },
    });
  });

  test("months without three days, or of unknown days, are no evidence", () => {
    const wrong = history(usual(0.35), 1);
    const of =
      (own: NumberOutcome, ten: NumberOutcome, whole: NumberOutcome): DaysOfMonth =>
      (_, upTo) =>
        upTo === undefined || upTo === 31 ? whole : upTo === 10 ? ten : own;
    const unlike = history(usual(0.7), 1);
    expect(otherFirstDays(unlike, 20, of(3, 7, 20))).toBeDefined();
    expect(otherFirstDays(unlike, 20, of(2.5, 7, 20))).toBeUndefined();
    expect(otherFirstDays(wrong, 20, of(14, 0, 20))).toBeUndefined();
    for (const unknown of [of(none, 7, 20), of(14, none, 20), of(14, 7, none)])
      expect(otherFirstDays(wrong, 20, unknown)).toBeUndefined();
    expect(otherFirstDays([], 20, daysOf)).toBeUndefined();
  });
});

describe("the bridge from first days to the month", () => {
  const pairs = Array.from({ length: 30 }, (_, i): BridgePair => {
    const [deviation, momentum] = [Math.sin(i * 1.7) / 10, Math.cos(i * 2.3) / 10];
    const wave = ((i * 7919) % 13) / 100;
    return {
      ordinal: i,
      days: Math.log(19 + (i % 4)),
      deviation,
      momentum,
      ratio: 0.05 - deviation / 2 + wave,
    };
  });
  const method = (deviation: number, momentum: number) =>
    bridge(100, { ordinal: 30, days: Math.log(20), deviation, momentum }, pairs).method;

  test("is a regression as far as the past reaches on either side, and the mean ratio beyond", () => {
    expect(method(0, 0)).toBe("regression");
    expect([method(0.5, 0), method(-0.5, 0), method(0, 0.5), method(0, -0.5)]).toEqual([
      "ratio",
      "ratio",
      "ratio",
      "ratio",
    ]);
    const seen = pairs.map(({ deviation }) => deviation as number);
    const [low, high] = [Math.min(...seen), Math.max(...seen)];
    expect([method(high + (high - low), 0), method(low - (high - low), 0)]).toEqual([
      "regression",
      "regression",
    ]);
  });

  test("of one month is its ratio, without a range; of none the pace", () => {
    const now = { ordinal: 30, days: Math.log(20) };
    expect(bridge(100, now, [{ ordinal: 29, days: Math.log(20), ratio: Math.log(1.1) }])).toMatchObject({
      average: expect.closeTo(110, 9) as number,
      method: "ratio",
      pairs: 1,
      low: new Absence("too-few-observations", { needed: 2, found: 1 }),
    });
    expect(bridge(100, now, [])).toMatchObject({
      average: 100,
      method: "pace",
      pairs: 0,
      high: new Absence("too-few-observations", { needed: 2, found: 0 }),
      atMeanRatio: new Absence("too-few-observations", { needed: 1, found: 0 }),
    });
  });
});
