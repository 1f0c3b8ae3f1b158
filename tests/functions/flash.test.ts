import { expectWithin, referenceCases } from "../reference/within";
import { call, cell, CellError, column, error } from "./sheet";

const line = (card: unknown[][], name: string | RegExp) =>
  card.find(([title]) => (typeof name === "string" ? title === name : name.test(String(title))))?.[1];

/** Columns of totals, months and first days. */
type Histories = readonly [unknown[][], unknown[][], unknown[][]];

describe("a month from its first 10 or 20 days, against Python", () => {
  for (const one of referenceCases("flash", "FLASH_ESTIMATE")) {
    const histories = [column(...one.values), column(...one.labels), column(...one.first_days)] as const;
    test(one.id, () => {
      const { month, low, high, pairs } = one.expected;
      expectWithin(cell(call("FLASH_ESTIMATE", one.cumulative, one.through, ...histories)), month, one);
      expectWithin(cell(call("FLASH_ESTIMATE", one.cumulative, one.through, ...histories, "low")), low, one);
      expectWithin(
        cell(call("FLASH_ESTIMATE", one.cumulative, one.through, ...histories, "HIGH")),
        high,
        one,
      );
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

/** Exports as shipped, 2016-01 to 2026-09, whole months and first days. */
function shipped(days: 10 | 20, item?: string) {
  const asked = (name: string | null) => call("EXPORTS", name, null, "2016-01", "2026-09");
  const totals = asked(item ? `customs:${item}` : null);
  const early = asked(item ? `first${days}:${item}` : `first${days}`);
  const months = totals.map(([period]) => String(period));
  const [values, first] = [totals, early].map((rows) => rows.map(([, figure]) => figure as number));
  const histories: Histories = [column(...values), column(...months), column(...first)];
  return { months, values, first, histories };
}

describe("months that really were, each from the shipped figures of earlier months only", () => {
  const measured = (days: 10 | 20, from: string, to: string) => {
    const { months, values, first, histories } = shipped(days);
    const asked = months.flatMap((month, i) => (month >= from && month <= to ? [i] : []));
    const answers = (result: string, ...given: unknown[]) =>
      call(
        "FLASH_ESTIMATE",
        asked.map((i) => [first[i]]),
        asked.map((i) => [`${months[i]}-${days}`]),
        ...(given.length > 0 ? given : histories),
        result,
      ).map(([answer]) => answer as number);
    const mean = (list: number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
    const errors = answers("month").map((estimate, row) => estimate / values[asked[row]] - 1);
    const [low, high] = [answers("low"), answers("high")];
    const pace = answers("month", null, null, null).map((estimate, row) => estimate / values[asked[row]] - 1);
    return {
      count: asked.length,
      missed: mean(errors.map(Math.abs)),
      bias: mean(errors),
      covered: mean(asked.map((i, row) => Number(low[row] <= values[i] && values[i] <= high[row]))),
      missedAtPace: mean(pace.map(Math.abs)),
    };
  };
  const spans = [
    [20, "2019-01", "2023-12", 60, 0.025, 82, 2.3, 0.6],
    [20, "2024-01", "2026-09", 33, 0.025, 85, 2.2, -0.7],
    [10, "2019-01", "2023-12", 60, 0.038, 83, 3.3, 0.6],
    [10, "2024-01", "2026-09", 33, 0.038, 79, 3.4, -0.4],
  ] as const;

  test.each(spans)(
    "%i days, %s to %s: as the function's help says",
    (days, from, to, months, aim, held, per, lean) => {
      const { count, missed, bias, covered, missedAtPace } = measured(days, from, to);
      expect(count).toBe(months);
      expect(missed).toBeLessThanOrEqual(aim);
      expect(covered).toBeGreaterThanOrEqual(0.75);
      expect(covered).toBeLessThanOrEqual(0.87);
      expect(Math.round(100 * covered)).toBe(held);
      expect(Math.round(1000 * missed) / 10).toBe(per);
      expect(Math.round(1000 * bias) / 10).toBe(lean);
      expect(missedAtPace).toBeGreaterThan(2 * missed);
    },
  );
});

test("without histories the month goes on at the pace so far", () => {
  expect(cell(call("FLASH_ESTIMATE", 125, "2024-05-20"))).toBeCloseTo((125 / 12.5) * 22, 10);
  const card = call("FLASH_ESTIMATE", 125, "2024-05-20", null, null, null, "all", null, "ko");
  expect(line(card, "방법")).toBe("현재까지의 속도");
  expect(line(card, /^하한/)).toEqual(error("#N/A", /2 figures are needed, 0 found/));
});

test("on the last day the month is what it is, whatever the histories say", () => {
  const histories = [column(30, 33), column("2024-03", "2024-04"), column(10, 12)]; // of 10 days, what is more
  const card = call("FLASH_ESTIMATE", 32700, "2024-05-31", ...histories, "all");
  expect(line(card, "Month, estimated")).toBe(32700);
  expect(line(card, /^Low/)).toBe(32700);
  expect(line(card, "Method")).toBe("the month is over");
});

describe("histories that cannot be what they should", () => {
  const monthAfter = (period: string) => {
    const [year, month] = period.split("-").map(Number);
    return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
  };
  /** Every stretch of `length` months of a history, asked for the first `day` days of the month after it. */
  const answers = (length: number, day: 10 | 20, [values, periods, first]: Histories) =>
    Array.from({ length: values.length - length + 1 }, (_, i) => {
      const part = [values, periods, first].map((rows) => rows.slice(i, i + length));
      const month = monthAfter(String(part[1][length - 1][0]));
      const card = call("FLASH_ESTIMATE", 40_000, `${month}-${day}`, ...part, "all");
      return { month, answer: card[0][0], used: line(card, "Months of history used") };
    });
  const isRefused = ({ answer }: { answer: unknown }) =>
    answer instanceof CellError && /other days/.test(answer.message);
  const lengths = [1, 2, 6, 24, 129];

  test.each([10, 20] as const)("no true history of %i days is refused, short or long", (days) => {
    for (const length of lengths) {
      const refused = answers(length, days, shipped(days).histories).filter(isRefused);
      expect([length, refused]).toEqual([length, []]);
    }
  });

  test.each([
    ["20 days for 10", 20, 10],
    ["10 days for 20", 10, 20],
  ] as const)("%s are refused, short or long", (_, given, asked) => {
    for (const length of lengths) {
      const passed = answers(length, asked, shipped(given).histories).filter((one) => !isRefused(one));
      // With 1.5 working days in its first 10, October 2017 is neither answered for nor used.
      const wrongly = passed.filter(({ month, used }) => month !== "2017-10" && used !== 0);
      expect([length, wrongly]).toEqual([length, []]);
    }
  });

  test.each(["semiconductors", "passenger_cars", "ships", "computer_peripherals", "wireless"])(
    "%s, irregular as they may be, pass with half a year of history, and exchanged do not with five",
    (item) => {
      for (const days of [10, 20] as const) {
        const { histories } = shipped(days, item);
        expect(answers(6, days, histories).filter(isRefused)).toEqual([]);
        const others = days === 10 ? 20 : 10;
        expect(answers(60, others, histories).filter((one) => !isRefused(one))).toEqual([]);
      }
    },
  );

  test("other spans far from the day asked are seen too: the 15th and the 28th of the month, whole months", () => {
    const { histories, values, first } = shipped(20);
    const ask = (day: number, early: unknown[][]) =>
      cell(call("FLASH_ESTIMATE", 60_000, `2026-09-${day}`, histories[0], histories[1], early));
    expect(ask(20, histories[2])).toEqual(expect.any(Number));
    expect(ask(15, histories[2])).toEqual(error("#VALUE!", /other days than the first 15/));
    expect(ask(28, histories[2])).toEqual(error("#VALUE!", /other days than the first 28/));
    expect(ask(20, column(...values))).toEqual(error("#VALUE!", /100 % of their months/));
    expect(ask(20, column(...first.map((x) => x / 1000)))).toEqual(error("#VALUE!", /unit of values/));
  });

  const first = { "2024-03": 34008.9, "2024-04": 35800 };
  const whole = { "2024-03": 56518.3, "2024-04": 56148.3 };
  test.each([
    ["one month", ["2024-04"]],
    ["two", ["2024-03", "2024-04"]],
    ["two, newest first", ["2024-04", "2024-03"]],
  ] as const)("exchanged ranges are named: %s", (_, months) => {
    const [totals, early] = [whole, first].map((of) => column(...months.map((month) => of[month])));
    const ask = (a: unknown[][], b: unknown[][], result: string) =>
      cell(call("FLASH_ESTIMATE", 32700, "2024-05-20", a, column(...months), b, result));
    expect(ask(totals, early, "month")).toEqual(expect.any(Number));
    for (const result of ["month", "low", "high", "daily_yoy", "all"]) {
      expect(ask(early, totals, result)).toEqual(
        error("#VALUE!", /^first_days are above values in 2024-0[34]; .*exchanged/),
      );
    }
  });

  test("a single month's first days above it are enough, and equal ones are not", () => {
    const { months, values, first: early } = shipped(20);
    const ask = (changed: number) => {
      const last = months.length - 2;
      const firstDays = early.map((x, i) => (i === 50 ? changed : x));
      return cell(
        call(
          "FLASH_ESTIMATE",
          early[last + 1],
          `${months[last + 1]}-20`,
          column(...values),
          column(...months),
          column(...firstDays),
        ),
      );
    };
    expect(ask(values[50] * 1.001)).toEqual(error("#VALUE!", /above values in 2020-03/));
    expect(ask(values[50])).toEqual(expect.any(Number));
    expect(ask(values[50] * (1 + 1e-14))).toEqual(expect.any(Number));
  });

  test("a cell that cannot be read is named, be it a total or first days", () => {
    const months = column("2024-03", "2024-04");
    const ask = (values: unknown[], early: unknown[]) =>
      cell(call("FLASH_ESTIMATE", 32700, "2024-05-20", column(...values), months, column(...early)));
    expect(ask([56518.3, "56,148.3"], [34008.9, 35800])).toEqual(error("#VALUE!", /56,148\.3/));
    expect(ask([56518.3, 56148.3], ["34,008.9 p", 35800])).toEqual(error("#VALUE!", /34,008\.9 p/));
    expect(ask([56518.3, new CellError("#DIV/0!")], [34008.9, 35800])).toEqual(error("#N/A", /#DIV/));
    expect(ask([56518.3, null], [34008.9, "-"])).toEqual(expect.any(Number));
  });
});

test("a column of months gives what each gives alone", () => {
  const { months: all, first, histories } = shipped(10);
  const asked = [30, 77, 128];
  const spilled = call(
    "FLASH_ESTIMATE",
    column(...asked.map((i) => first[i])),
    column(...asked.map((i) => `${all[i]}-10`)),
    ...histories,
  );
  asked.forEach((i, row) => {
    expect([spilled[row][0]]).toEqual([cell(call("FLASH_ESTIMATE", first[i], `${all[i]}-10`, ...histories))]);
  });
});

test("an estimate below what is shipped already is lifted to it, and so is the low end", () => {
  // First days of October 2025 with many holidays had three quarters of the month; September 2026 has few.
  const history = [column(100), column("2025-10"), column(75)];
  const ask = (result: string) => cell(call("FLASH_ESTIMATE", 80, "2026-09-20", ...history, result));
  expect((80 / 15.5) * 21.5 * (100 / 20 / (75 / 10.5))).toBeLessThan(80);
  expect(ask("month")).toBe(80);
  expect(ask("low")).toEqual(error("#N/A", /2 figures are needed, 1 found/));
});

test("a figure in another unit than its history is answered by the ratio, not by a line drawn beyond all months", () => {
  const { months, first, histories } = shipped(20);
  const method = (factor: number) => {
    const card = call("FLASH_ESTIMATE", first[128] * factor, `${months[128]}-20`, ...histories, "all");
    return [line(card, "Method"), (line(card, "Month, estimated") as number) / factor];
  };
  const [regression, estimate] = method(1);
  const [ratio, inBillions] = method(1 / 1000);
  expect([regression, ratio]).toEqual([expect.stringMatching(/regression/), expect.stringMatching(/ratio/)]);
  expect(Math.abs((inBillions as number) / (estimate as number) - 1)).toBeLessThan(0.1);
});

test("history without scatter, which tells no influences apart, is answered by its ratio", () => {
  const months = Array.from(
    { length: 48 },
    (_, i) => `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
  );
  const whole = call("WORKDAYS", column(...months));
  const span = call(
    "WORKDAYS",
    column(...months.map((m) => `${m}-01`)),
    column(...months.map((m) => `${m}-20`)),
  );
  const card = call(
    "FLASH_ESTIMATE",
    900,
    "2024-05-20",
    whole.map(([days]) => [80 * (days as number)]),
    column(...months),
    span.map(([days]) => [72 * (days as number)]),
    "all",
  );
  expect(line(card, "Method")).toMatch(/ratio/);
  const exact = (((900 / 12.5) * 22) / 72) * 80;
  for (const end of ["Month, estimated", /^Low/, /^High/]) expect(line(card, end)).toBeCloseTo(exact, 8);
});

test("histories skipped as null or as one single null are left out alike", () => {
  const flash = (skipped: unknown) =>
    call("FLASH_ESTIMATE", 125, "2024-05-20", skipped, skipped, skipped, null, skipped);
  expect(flash([[null]])).toEqual(flash(null));
  expect(cell(flash([[null]]))).toBeCloseTo((125 / 12.5) * 22, 10);
});

test("once the month is over, its daily average grows on the whole month a year earlier, whatever first days are given", () => {
  const history = [column(58020.557), column("2024-05"), column(32744.481)];
  const growth = cell(call("FLASH_ESTIMATE", 57261.063, "2025-05-31", ...history, "daily_yoy"));
  expect(growth).toBeCloseTo(57261.063 / 21.5 / (58020.557 / 22) - 1, 12);
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

test("a year earlier that is below zero is no base, and is named", () => {
  const history = [column(50, 58), column(202304, 202305), column(30, -34)];
  const onYear = cell(call("FLASH_ESTIMATE", 35, "2024-05-20", ...history, "daily_yoy"));
  expect(onYear).toEqual(error("#N/A", /base, 2023-05, is not above zero/));
});

test("three working days are enough: 1 to 7 May 2024 had 3.5, 1 to 4 May 2.5", () => {
  expect(cell(call("FLASH_ESTIMATE", 35, "2024-05-07", null, null, null, "daily_average"))).toBeCloseTo(
    10,
    12,
  );
  expect(cell(call("FLASH_ESTIMATE", 35, "2024-05-04"))).toEqual(
    error("#N/A", /^2\.5 working days so far; from 3 on/),
  );
  // 1 June 2024 was a Saturday, 6 June a holiday: 3, 4 and 5 June with half of the first are 3.5, without it 3.
  expect(
    cell(call("FLASH_ESTIMATE", 30, "2024-06-05", null, null, null, "daily_average", "2024-06-01")),
  ).toBeCloseTo(10, 12);
});
