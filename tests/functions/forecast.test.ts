import fc from "fast-check";
import { runs } from "../sample";
import { call, cell, CellError, column, error } from "./sheet";
import { referenceSeries } from "../reference/within";

const label = (n: number) => `${2000 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`;
const labels = (count: number) => column(...Array.from({ length: count }, (_, n) => label(n)));
const passengers = referenceSeries("ets", "AirPassengers").values;
const table = [column(...passengers), labels(144)] as const;

/** A season on a growth, with disturbances; every figure above zero. */
const histories = fc
  .tuple(
    fc.array(fc.double({ min: -0.1, max: 0.1, noNaN: true }), { minLength: 40, maxLength: 60 }),
    fc.double({ min: 0, max: 0.4, noNaN: true }),
    fc.double({ min: -0.01, max: 0.02, noNaN: true }),
  )
  .map(([shocks, swing, growth]) =>
    shocks.map((shock, t) => 1000 * Math.exp(growth * t + swing * Math.sin((t * Math.PI) / 6) + shock)),
  );
const numbers = (answer: unknown[][]) => answer.map((row) => row.slice(1)) as number[][];

describe("OUTLOOK", () => {
  test("goes on from the last figure: period, forecast, low, high", () => {
    const answer = call("OUTLOOK", ...table, 3);
    expect(answer.map(([period]) => period)).toEqual(["2012-01", "2012-02", "2012-03"]);
    for (const [forecast, low, high] of numbers(answer)) {
      expect(low).toBeLessThan(forecast);
      expect(forecast).toBeLessThan(high);
    }
    expect(call("OUTLOOK", ...table)).toHaveLength(12);
  });

  test("starts after the latest figure, not after the latest row", () => {
    const blank = [column(...passengers, null, ""), labels(146)] as const;
    expect(call("OUTLOOK", ...blank)).toEqual(call("OUTLOOK", ...table));
  });

  test.each([
    ["quarter", 40, (n: number) => `${2000 + Math.floor(n / 4)}Q${(n % 4) + 1}`, "2010Q1"],
    ["half", 30, (n: number) => `${2000 + Math.floor(n / 2)}H${(n % 2) + 1}`, "2015H1"],
    ["year", 20, (n: number) => String(2000 + n), "2020"],
  ])("takes figures of each %s", (_, count, name, next) => {
    const values = Array.from({ length: count }, (_, t) => 100 + 2 * t + ((t * 7) % 4));
    const periods = values.map((_, t) => name(t));
    const [[period, forecast]] = call("OUTLOOK", column(...values), column(...periods), 1);
    expect(period).toBe(next);
    expect(Math.abs((forecast as number) / (100 + 2 * count) - 1)).toBeLessThan(0.1);
  });

  test("series in rows answer in rows", () => {
    const across = call("OUTLOOK", [passengers], [labels(144).map(([x]) => x)], 2);
    const down = call("OUTLOOK", ...table, 2);
    expect(across).toEqual([0, 1, 2, 3].map((j) => down.map((row) => row[j])));
  });

  test("a constant series goes on as it is, with no width", () => {
    const constant = [column(...new Array(48).fill(50)), labels(48)] as const;
    for (const method of ["combined", "auto", "aaa"]) {
      expect(numbers(call("OUTLOOK", ...constant, 6, 0.95, method))).toEqual(new Array(6).fill([50, 50, 50]));
    }
    expect(call("OUTLOOK", ...constant, 6, 0.8, null, "model")[0]).toEqual(["Method", "Constant"]);
  });

  test("the card says what was fitted, to what", () => {
    const card = (values: readonly unknown[], method: string, language = "en") =>
      new Map(
        call("OUTLOOK", column(...values), labels(values.length), 12, 0.8, method, "model", language) as [
          string,
          unknown,
        ][],
      );
    const combined = card(passengers, "combined");
    expect(combined.get("Method")).toBe("Mean of ETS(M,Ad,M) and Theta");
    expect(combined.get("First period")).toBe("2000-01");
    expect(combined.get("Observations")).toBe(144);
    expect(card(passengers, "auto").get("Method")).toMatch(/^ETS\(/);
    expect(card(passengers, "aaa").get("Method")).toBe("ETS(A,A,A)");
    expect(card(passengers, "aaa").has("Phi (damping)")).toBe(false);
    const balance = passengers.map((x, t) => (t === 100 ? null : x - 300));
    expect(card(balance, "combined").get("Method")).toBe("Mean of ETS(A,Ad,A) and Theta");
    expect(card(balance, "combined").get("Filled gaps")).toBe(1);
    expect(card(passengers, "combined", "ko").get("방법")).toBe("ETS(M,Ad,M)와(과) Theta의 평균");
  });

  test("a text among the figures fails the call, a mark for missing is a gap", () => {
    const spoilt = (entry: unknown) =>
      call("OUTLOOK", column(...passengers.map((x, t) => (t === 50 ? entry : x))), labels(144));
    expect(spoilt("x")).toEqual(spoilt(null));
    expect(cell(spoilt("n/k"))).toEqual(error("#VALUE!", /^"n\/k" in \S+ is not a number/));
  });

  test("the AICc of a fit is that of the series in its own unit", () => {
    const card = new Map(call("OUTLOOK", ...table, 1, 0.8, "aaa", "model") as [string, number][]);
    // R's at the parameters of the highest hill (ets_hills.json), with all 17 numbers counted.
    expect(card.get("AICc")).toBeLessThan(1442.3 + 34 + (2 * 17 * 18) / (144 - 18) + 0.5);
    expect(card.get("AICc")).toBeGreaterThan(1437 + 34);
  });

  describe("backtest", () => {
    const backtest = (horizon: number, method: string, language = "en") =>
      call("OUTLOOK", ...table, horizon, 0.8, method, "backtest", language);

    test("has a row for each step and one for all, with a header", () => {
      const answer = backtest(6, "combined");
      expect(answer.map(([step]) => step)).toEqual(["Steps ahead", 1, 2, 3, 4, 5, 6, "All (24 origins)"]);
      const inKorean = backtest(2, "aaa", "ko");
      // How far ahead, and not a period that went before.
      expect([inKorean[0][0], inKorean.at(-1)?.[0]]).toEqual(["예측 시차", "전체(기점 24개)"]);
      for (const [own, naive, ratio, inside] of numbers(answer).slice(1)) {
        expect(ratio).toBeCloseTo(own / naive, 12);
        expect(inside).toBeGreaterThanOrEqual(0);
        expect(inside).toBeLessThanOrEqual(1);
      }
    });

    test("the seasonal naive's errors are those of the same month a year before, from the last 24 origins", () => {
      const [, first, , third] = numbers(backtest(3, "combined"));
      const naive = (step: number) => {
        const errors = Array.from({ length: 24 }, (_, i) => 144 - 3 - i + step - 1).map((t) =>
          Math.abs(passengers[t] - passengers[t - 12]),
        );
        return errors.reduce((sum, x) => sum + x, 0) / 24;
      };
      expect(first[1]).toBeCloseTo(naive(1), 8);
      expect(third[1]).toBeCloseTo(naive(3), 8);
    });

    test("no forecast knows its future: figures after the first origin leave its forecast alone", () => {
      // With 36 + 12 months there is one origin; its errors change by what the actual figures change.
      const start = passengers.slice(0, 48);
      const shifted = start.map((x, t) => (t < 36 ? x : x + 1000));
      const errors = (values: number[]) =>
        numbers(call("OUTLOOK", column(...values), labels(48), 12, 0.8, null, "backtest")).slice(1, -1);
      const [before, after] = [errors(start), errors(shifted)];
      const forecasts = before.map(([own], h) => [start[36 + h] - own, start[36 + h] + own]);
      after.forEach(([own], h) => {
        const implied = shifted[36 + h] - own;
        expect(Math.min(...forecasts[h].map((x) => Math.abs(x - implied)))).toBeLessThan(1e-6);
      });
    });

    test("says how many figures it needs", () => {
      const short = [column(...passengers.slice(0, 40)), labels(40)] as const;
      const answer = call("OUTLOOK", ...short, 12, 0.8, null, "backtest");
      expect(cell(answer)).toEqual(error("#N/A", /48 figures are needed, 40 found/));
    });
  });

  test.each([
    ["a horizon of zero", [0], /horizon cannot be "0"/],
    ["a fraction of a period", [1.5], /horizon cannot be "1.5"/],
    ["a horizon beyond ten years", [121], /horizon cannot be "121"/],
    ["a level in per cent", [12, 80], /level cannot be "80"/],
    ["a level of zero", [12, 0], /level cannot be "0"/],
    ["an unknown method", [12, 0.8, "arima"], /combined · auto · aaa/],
  ])("%s is refused", (_, args, message) => {
    expect(cell(call("OUTLOOK", ...table, ...args))).toEqual(error("#VALUE!", message));
  });

  test("several series are refused, and less than two years do not exist", () => {
    const two = passengers.map((x) => [x, x]);
    expect(cell(call("OUTLOOK", two, labels(144)))).toEqual(error("#VALUE!", /one row or one column/));
    const short = call("OUTLOOK", column(...passengers.slice(0, 23)), labels(23));
    expect(cell(short)).toEqual(error("#N/A", /24 figures are needed, 23 found/));
  });

  test("forecasts scale with the series", () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(1e-6, 0.01, 3, 1000, 1234.5), (values, unit) => {
        const ask = (factor: number) =>
          numbers(call("OUTLOOK", column(...values.map((x) => factor * x)), labels(values.length), 6)).flat();
        const plain = ask(1);
        ask(unit).forEach((x, i) => expect(Math.abs(x / unit / plain[i] - 1)).toBeLessThan(1e-9));
      }),
      { numRuns: runs(10) },
    );
  });

  test("the order of rows does not matter", () => {
    fc.assert(
      fc.property(histories, (values) => {
        const periods = labels(values.length);
        expect(call("OUTLOOK", column(...values).reverse(), periods.slice().reverse())).toEqual(
          call("OUTLOOK", column(...values), periods),
        );
      }),
      { numRuns: runs(5) },
    );
  });

  test("intervals widen with their level, around the same forecasts", () => {
    for (const method of ["combined", "auto", "aaa"]) {
      const at = (level: number) => numbers(call("OUTLOOK", ...table, 12, level, method));
      const [narrow, wide] = [at(0.5), at(0.95)];
      narrow.forEach(([forecast, low, high], h) => {
        expect(wide[h][0]).toBe(forecast);
        expect(wide[h][1]).toBeLessThan(low);
        expect(wide[h][2]).toBeGreaterThan(high);
      });
    }
  });

  test("a longer horizon begins with a shorter one", () => {
    expect(call("OUTLOOK", ...table, 20).slice(0, 12)).toEqual(call("OUTLOOK", ...table, 12));
  });
});

describe("TARGET_ODDS", () => {
  const odds = (target: number, at: unknown, result?: string, level?: number) =>
    cell(call("TARGET_ODDS", ...table, target, at, result, level));
  const total = (year: number) => passengers.slice((year - 2000) * 12, (year - 1999) * 12);
  const sum = (values: number[]) => values.reduce((all, x) => all + x, 0);

  test("a year that is over has reached its target or has not", () => {
    const reached = sum(total(2011));
    expect(odds(reached, "2011-12")).toBe(1);
    expect(odds(reached + 1, "2011-12")).toBe(0);
    expect(odds(reached + 1, null)).toBe(0);
    for (const result of ["projection", "low", "high"]) expect(odds(1, "2011-12", result)).toBe(reached);
  });

  test("a target that the year to date has reached is a fact, a forecast stays within 1 and 99 %", () => {
    const untilNovember = sum(total(2011).slice(0, 11));
    expect(odds(untilNovember, "2011-11")).toBe(1);
    expect(odds(untilNovember + 1, "2011-11")).toBe(0.99);
    expect(odds(untilNovember * 2, "2011-11")).toBe(0.01);
  });

  test("the projection is the year to date and the outlook of the rest", () => {
    const rest = numbers(call("OUTLOOK", column(...passengers.slice(0, 138)), labels(138), 6));
    const expected = sum(total(2011).slice(0, 6)) + sum(rest.map(([forecast]) => forecast));
    expect(odds(5000, "2011-06", "projection")).toBeCloseTo(expected, 6);
    const probability = odds(expected, "2011-06") as number;
    expect(Math.abs(probability - 0.5)).toBeLessThan(0.05);
  });

  test("only figures up to the as-of month count", () => {
    const ask = (count: number, at: unknown) =>
      call("TARGET_ODDS", column(...passengers.slice(0, count)), labels(count), 5600, at, "all");
    expect(ask(144, "2011-04")).toEqual(ask(136, null));
  });

  test("the interval holds the projection and is the wider the earlier and the surer", () => {
    const width = (at: string, level: number) =>
      (odds(5600, at, "high", level) as number) - (odds(5600, at, "low", level) as number);
    expect(width("2011-03", 0.8)).toBeGreaterThan(width("2011-10", 0.8));
    expect(width("2011-03", 0.95)).toBeGreaterThan(width("2011-03", 0.8));
    expect(odds(5600, "2011-03", "low")).toBeLessThan(odds(5600, "2011-03", "projection") as number);
  });

  test("several months of at answer together, all four on a card", () => {
    const months = column("2011-03", null, "2011-09");
    const together = call("TARGET_ODDS", ...table, 5600, months);
    expect(together).toEqual([[odds(5600, "2011-03")], [""], [odds(5600, "2011-09")]]);
    const card = call("TARGET_ODDS", ...table, 5600, "2011-03", "all", null, "ko");
    expect(card).toEqual([
      ["목표 달성 확률", odds(5600, "2011-03")],
      ["연간 전망", odds(5600, "2011-03", "projection")],
      ["하한(80% 구간)", odds(5600, "2011-03", "low")],
      ["상한(80% 구간)", odds(5600, "2011-03", "high")],
    ]);
    // The ends of an interval say of which: 57.5 % is no 57.49999999999999 %.
    const [, , [low], [high]] = call("TARGET_ODDS", ...table, 5600, "2011-03", "all", 0.575, "en");
    expect([low, high]).toEqual(["Low (57.5 % interval)", "High (57.5 % interval)"]);
  });

  test("quarters and halves answer too, years have nothing left to forecast", () => {
    const values = column(...Array.from({ length: 22 }, (_, t) => 100 + ((t * 3) % 4) + t));
    const quarters = column(
      ...Array.from({ length: 22 }, (_, t) => `${2000 + Math.floor(t / 4)}Q${(t % 4) + 1}`),
    );
    const probability = cell(call("TARGET_ODDS", values, quarters, 480)) as number;
    expect(probability).toBeGreaterThanOrEqual(0.01);
    expect(probability).toBeLessThanOrEqual(0.99);
    const years = column(...Array.from({ length: 22 }, (_, t) => 2000 + t));
    expect(cell(call("TARGET_ODDS", values, years, 480))).toEqual(error("#VALUE!", /another frequency/));
  });

  test("a gap in the year so far has no year to date, a short history no forecast", () => {
    const holed = column(...passengers.map((x, t) => (t === 133 ? null : x)));
    expect(cell(call("TARGET_ODDS", holed, labels(144), 5600, "2011-06"))).toEqual(error("#N/A", /2011-02/));
    expect(odds(1500, "2001-06")).toEqual(error("#N/A", /24 figures are needed, 18 found/));
    expect(odds(100, "2001-06")).toBe(1);
  });

  test("a target must be above zero, a level between 0 and 1", () => {
    expect(odds(0, "2011-06")).toEqual(error("#VALUE!", /above zero/));
    expect(cell(call("TARGET_ODDS", null, "2024-01", -5))).toEqual(error("#VALUE!", /above zero/));
    expect(odds(5600, "2011-06", "low", 1)).toEqual(error("#VALUE!", /level cannot be "1"/));
  });

  test("the probability never rises with the target, and the answer is the same every time", () => {
    fc.assert(
      fc.property(histories, (values) => {
        const periods = labels(values.length);
        const ask = (target: number) =>
          cell(call("TARGET_ODDS", column(...values), periods, target, label(30)));
        const yearly = sum(values.slice(24, 36));
        const targets = Array.from({ length: 9 }, (_, i) => yearly * (0.6 + 0.1 * i));
        const answers = targets.map(ask) as number[];
        answers.forEach((p, i) => expect(p).toBeLessThanOrEqual(answers[i - 1] ?? 1));
        expect(targets.map(ask)).toEqual(answers);
      }),
      { numRuns: runs(10) },
    );
  });

  test("does not depend on the unit", () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(0.001, 100, 1234.5), (values, unit) => {
        const target = sum(values.slice(24, 36));
        const ask = (factor: number) =>
          cell(
            call(
              "TARGET_ODDS",
              column(...values.map((x) => factor * x)),
              labels(values.length),
              factor * target,
              label(30),
            ),
          ) as number;
        expect(Math.abs(ask(unit) - ask(1))).toBeLessThan(1e-3);
      }),
      { numRuns: runs(10) },
    );
  });
});

test("whatever the figures, an outlook is numbers or one of the two errors", () => {
  const figure = fc.oneof(
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    fc.constantFrom(0, 1e-12, 1e12, null, "n/k"),
    fc.integer({ min: 0, max: 3 }),
  );
  fc.assert(
    fc.property(
      fc.array(figure, { minLength: 24, maxLength: 50 }),
      fc.constantFrom("combined", "auto", "aaa"),
      fc.constantFrom("table", "model", "backtest"),
      (values, method, result) => {
        const answer = call("OUTLOOK", column(...values), labels(values.length), 2, 0.8, method, result);
        for (const entry of answer.flat()) {
          const isNumber = typeof entry === "number" && Number.isFinite(entry) && !Object.is(entry, -0);
          expect(isNumber || typeof entry === "string" || entry instanceof CellError).toBe(true);
        }
      },
    ),
    { numRuns: runs(60) },
  );
});
