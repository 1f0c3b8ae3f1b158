import { expectWithin, referenceCases } from "../reference/within";
import { call, cell, column, error } from "./sheet";

const line = (card: unknown[][], name: string | RegExp) =>
  card.find(([title]) => (typeof name === "string" ? title === name : name.test(String(title))))?.[1];

describe("a month from its first 20 days, against R and Python", () => {
  for (const one of referenceCases("flash", "FLASH_ESTIMATE")) {
    const histories = [column(...one.values), column(...one.labels), column(...one.first_days)] as const;
    test(one.id, () => {
      const { month, low, high, pairs } = one.expected;
      expectWithin(cell(call("FLASH_ESTIMATE", one.cumulative, one.through, ...histories)), month, one);
      const card = call("FLASH_ESTIMATE", one.cumulative, one.through, ...histories, "all");
      expectWithin(line(card, "Month, estimated"), month, one);
      expectWithin(line(card, /^Low/), low, one);
      expectWithin(line(card, /^High/), high, one);
      expect(line(card, "Months of history used")).toBe(pairs);
      expect(line(card, "Working days so far")).toBe(one.working_days.so_far);
      expect(line(card, "Working days of the month")).toBe(one.working_days.month);
    });
  }
});

describe("daily averages, against published releases", () => {
  for (const one of referenceCases("working_days").filter(({ expected }) => expected.daily_average_yoy_pct)) {
    const { end, previous_end, exports_100m_usd: figure, exports_yoy_pct } = one.inputs;
    test(one.id, () => {
      const before = column(figure / (1 + exports_yoy_pct / 100));
      const flash = (result: string) =>
        cell(
          call("FLASH_ESTIMATE", figure, end, null, column(previous_end.slice(0, 7)), before, result),
        ) as number;
      const growth = Math.abs(flash("daily_yoy") * 100 - one.expected.daily_average_yoy_pct);
      expect(growth).toBeLessThanOrEqual(one.tolerance?.daily_average_yoy_pct ?? 0);
      if (one.expected.daily_average === undefined) return;
      const average = Math.abs(flash("daily_average") - one.expected.daily_average);
      expect(average).toBeLessThanOrEqual(one.tolerance?.daily_average ?? 0);
    });
  }
});

describe("months that really were, from the shipped figures of earlier months only", () => {
  const totals = call("EXPORTS", null, null, "2016-01", "2026-09");
  const values = totals.map(([, value]) => [value]);
  const periods = totals.map(([period]) => [period]);
  /** Mean absolute and mean error of the months from `first` to `last`. */
  const errors = (days: 10 | 20, first: string, last: string, withHistory = true) => {
    const early = call("EXPORTS", `first${days}`, null, "2016-01", "2026-09");
    const asked = early.filter(([period]) => String(period) >= first && String(period) <= last);
    const histories = withHistory ? [values, periods, early.map(([, value]) => [value])] : [null, null, null];
    const estimates = call(
      "FLASH_ESTIMATE",
      asked.map(([, value]) => [value]),
      asked.map(([period]) => [`${period}-${days}`]),
      ...histories,
    );
    const relative = asked.map(([period], i) => {
      const actual = totals.find(([month]) => month === period)?.[1] as number;
      return (estimates[i][0] as number) / actual - 1;
    });
    const mean = (list: number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
    return { count: relative.length, absolute: mean(relative.map(Math.abs)), bias: mean(relative) };
  };

  test("20 days: the 33 months of 2024 to September 2026 are missed by less than 4 % on average", () => {
    const { count, absolute } = errors(20, "2024-01", "2026-09");
    expect(count).toBe(33);
    expect(absolute).toBeLessThan(0.04);
  });

  test("20 days: the five years before by less than 3 %, without leaning to a side", () => {
    const { count, absolute, bias } = errors(20, "2019-01", "2023-12");
    expect(count).toBe(60);
    expect(absolute).toBeLessThan(0.03);
    expect(Math.abs(bias)).toBeLessThan(0.005);
  });

  test("10 days: 2019 to 2025 by less than 5 %; the pace alone misses by twice as much", () => {
    const { absolute } = errors(10, "2019-01", "2025-12");
    expect(absolute).toBeLessThan(0.05);
    expect(errors(10, "2019-01", "2025-12", false).absolute).toBeGreaterThan(2 * absolute);
  });
});

test("the 80 % range held as many of the latest 33 months as the function's help says", () => {
  const totals = call("EXPORTS", null, null, "2016-01", "2026-09");
  const held = (days: 10 | 20) => {
    const early = call("EXPORTS", `first${days}`, null, "2016-01", "2026-09");
    const histories = [totals.map(([, x]) => [x]), totals.map(([p]) => [p]), early.map(([, x]) => [x])];
    const asked = early.filter(([period]) => String(period) >= "2024-01");
    const inside = asked.filter(([period, figure]) => {
      const card = call("FLASH_ESTIMATE", figure, `${period}-${days}`, ...histories, "all");
      const actual = totals.find(([month]) => month === period)?.[1] as number;
      return actual >= (line(card, /^Low/) as number) && actual <= (line(card, /^High/) as number);
    });
    return [asked.length, Math.round((100 * inside.length) / asked.length)];
  };
  expect(held(20)).toEqual([33, 67]);
  expect(held(10)).toEqual([33, 48]);
});

test("without histories the month goes on at the pace so far", () => {
  expect(cell(call("FLASH_ESTIMATE", 125, "2024-05-20"))).toBeCloseTo((125 / 12.5) * 22, 10);
  const card = call("FLASH_ESTIMATE", 125, "2024-05-20", null, null, null, "all", null, "ko");
  expect(line(card, "방법")).toBe("현재까지의 속도");
  expect(line(card, /^하한/)).toEqual(error("#N/A", /2 figures are needed, 0 found/));
});

test("on the last day the month is what it is, whatever the histories say", () => {
  const histories = [column(30, 33), column("2024-03", "2024-04"), column(10, 12)];
  const card = call("FLASH_ESTIMATE", 32700, "2024-05-31", ...histories, "all");
  expect(line(card, "Month, estimated")).toBe(32700);
  expect(line(card, /^Low/)).toBe(32700);
  expect(line(card, "Method")).toBe("the month is over");
});

test("the month itself and later months do not enter their own estimate", () => {
  const now = ["2024-03", "2024-04"];
  const histories = (...more: string[]) => [
    column(30, 33, ...more.map(() => 99)),
    column(...now, ...more),
    column(10, 12, ...more.map(() => 1)),
  ];
  expect(call("FLASH_ESTIMATE", 20, "2024-05-20", ...histories("2024-05", "2024-06"))).toEqual(
    call("FLASH_ESTIMATE", 20, "2024-05-20", ...histories()),
  );
});

test("a month whose span had fewer than 3 working days says nothing about others", () => {
  // The first 10 days of October 2017 had 1.5 working days.
  const card = (labels: unknown[][]) =>
    call("FLASH_ESTIMATE", 20, "2018-05-10", column(30, 33, 36), labels, column(10, 12, 14), "all");
  expect(line(card(column("2017-08", "2017-09", "2017-10")), "Months of history used")).toBe(2);
  expect(line(card(column("2017-08", "2017-09", "2017-11")), "Months of history used")).toBe(3);
});

test("a one-off holiday raises the daily average and takes its day from the month", () => {
  const usual = cell(call("FLASH_ESTIMATE", 125, "2024-05-20", null, null, null, "daily_average"));
  const fewer = cell(
    call("FLASH_ESTIMATE", 125, "2024-05-20", null, null, null, "daily_average", column("2024-05-02")),
  );
  expect([usual, fewer]).toEqual([125 / 12.5, 125 / 11.5]);
});

test("one figure for each row; blank rows stay blank", () => {
  const answer = call("FLASH_ESTIMATE", column(125, null, 130), column("2024-05-20", null, "2024-05-10"));
  expect(answer.map(([value]) => typeof value)).toEqual(["number", "string", "number"]);
  expect(answer[1]).toEqual([""]);
});

test.each([
  ["fewer than 3 working days", [100, "2024-05-03"], "#N/A", /^2 working days so far/],
  ["one working day", [100, "2024-05-02"], "#N/A", /^1 working day so far/],
  ["a year outside the calendar", [100, "2006-05-20"], "#N/A", /2007 to 2027/],
  ["a month in place of a day", [100, "2024-05"], "#VALUE!", /not a date/],
  ["a negative figure", [-1, "2024-05-20"], "#VALUE!", /cumulative must be above zero/],
  ["no figure", [0, "2024-05-20"], "#N/A", /missing/],
  ["no day", [1, null], "#N/A", /blank/],
  ["quarters", [1, "2024-05-20", column(1), column("2024Q1")], "#VALUE!", /month/],
  [
    "two histories",
    [1, "2024-05-20", [[1, 2]], "2024-04"],
    "#VALUE!",
    /^values must be one cell, one row or one column/,
  ],
  ["a history without periods", [1, "2024-05-20", column(1, 2)], "#VALUE!", /differ in length/],
  ["no growth without last year", [1, "2024-05-20", null, null, null, "daily_yoy"], "#N/A", /2023-05/],
  ["a card for two rows", [column(1, 2), "2024-05-20", null, null, null, "all"], "#VALUE!", /one series/],
] as const)("%s is answered with a sentence", (_, args, code, message) => {
  expect(cell(call("FLASH_ESTIMATE", ...args))).toEqual(error(code, message));
});
