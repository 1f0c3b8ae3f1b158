// Press sentences: of the shipped figures against what was printed, and of tables made for one trait each.
import fc from "fast-check";
import { publishedGrowth } from "../../src/dataset/published";
import { call, cell, column, error } from "./sheet";

const monthly = call("EXPORTS");
const figures = [monthly.map(([, value]) => [value]), monthly.map(([period]) => [period])] as const;
const balance = monthly.map(([period, value]) => {
  const bought = call("IMPORTS", period, period)[0][1];
  return [typeof bought === "number" ? (value as number) - bought : ""];
});
const headline = (at: unknown, language: string, name: unknown = null) =>
  cell(call("HEADLINE", ...figures, at, name, language)) as string;

describe("PRESS_TEXT", () => {
  test.each([
    // The ministry's releases of January 2026 and of the year 2025, and falls as releases mark them.
    [65850, 0.339, null, "ko", "658.5억 달러(+33.9%)"],
    [65850, 0.339, null, "en", "$65.85 billion (+33.9%)"],
    [709693, 0.038, null, "ko", "7,096.9억 달러(+3.8%)"],
    [709693, 0.038, null, "en", "$709.69 billion (+3.8%)"],
    [null, -0.109, null, "ko", "△10.9%"],
    [-0.109, null, "percent", "ko", "△10.9%"],
    [-0.109, null, "%", "en", "-10.9%"],
    [658.5, null, "억달러", "ko", "658.5억 달러"],
    [658.5, null, "억 달러", "en", "$65.85 billion"],
    [65.85, null, "Billion USD", "ko", "658.5억 달러"],
    [65850000, null, "thousand usd", "ko", "658.5억 달러"],
    [65850000000, null, "USD", "ko", "658.5억 달러"],
    [-3050, -0.0004, null, "ko", "△30.5억 달러(0.0%)"],
    [-3050, 0.0005, null, "en", "-$3.05 billion (+0.1%)"],
    [850.25, null, null, "en", "$850.3 million"],
    [999.94, null, null, "en", "$999.9 million"],
    [999.95, null, null, "en", "$1.00 billion"],
    [0.42, null, null, "en", "$420,000"],
    [12, null, null, "ko", "1,200만 달러"],
    [99.995, null, null, "ko", "1.0억 달러"],
    [0.0098, null, null, "ko", "9,800달러"],
    [-1e-9, null, null, "ko", "0달러"],
    [0, 0, null, "en", "$0 (0.0%)"],
  ])("%p with growth %p in %p, %s: %s", (value, growth, unit, language, text) => {
    expect(cell(call("PRESS_TEXT", value, growth, unit, language))).toBe(text);
  });

  test("answers element by element: a blank growth leaves the brackets out, a blank pair stays blank", () => {
    const values = column(65850, 2000, null, null);
    const growth = column(0.339, null, -0.1, null);
    expect(call("PRESS_TEXT", values, growth, null, "ko")).toEqual(
      column("658.5억 달러(+33.9%)", "20.0억 달러", "△10.0%", ""),
    );
  });

  test("a text, an error and an unknown unit say what is wrong", () => {
    expect(cell(call("PRESS_TEXT", "abc"))).toEqual(error("#VALUE!", /"abc" is not a number/));
    expect(cell(call("PRESS_TEXT", 1, { type: "Error", basicValue: "#N/A" }))).toEqual(
      error("#N/A", /#N\/A/),
    );
    expect(cell(call("PRESS_TEXT", 1, null, "euro"))).toEqual(error("#VALUE!", /million USD · USD/));
    expect(cell(call("PRESS_TEXT", 1, null, "억원"))).toEqual(error("#VALUE!", /million USD · USD/));
    expect(cell(call("PRESS_TEXT", null))).toEqual(error("#N/A", /missing/));
  });

  test("never prints a negative zero nor what is no number", () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: -0.01, max: 0.01, noNaN: true }),
    );
    const unit = fc.constantFrom(null, "USD", "thousand USD", "억달러", "billion USD", "percent");
    fc.assert(
      fc.property(number, number, unit, fc.constantFrom("en", "ko"), (value, growth, of, language) => {
        const text = cell(call("PRESS_TEXT", value, growth, of, language)) as string;
        expect(text).not.toMatch(/NaN|Infinity|undefined|e[+-]?\d/);
        expect(text).not.toMatch(/[-△+]\$?0(?:\.0+)?(?![\d,.])/);
      }),
      { numRuns: 500 },
    );
  });
});

describe("HEADLINE of the shipped figures", () => {
  test.each([
    [
      "2026-01",
      "Exports came to $65.84 billion in January 2026, up 33.9% from a year earlier and up for 8 months in a row, the highest January (since 2000-01); the average per working day was $2.80 billion, up 14.0%.",
      "2026년 1월 수출은 658.4억 달러(전년 동월 대비 +33.9%)를 기록, 8개월 연속 증가, 역대 1월 중 최대 (2000-01 이후), 일평균 28.0억 달러(+14.0%)",
    ],
    [
      "2023-04",
      "Exports came to $49.43 billion in April 2023, down 14.5% from a year earlier and down for 7 months in a row; the average per working day was $2.20 billion, down 10.7%.",
      "2023년 4월 수출은 494.3억 달러(전년 동월 대비 △14.5%)를 기록, 7개월 연속 감소, 일평균 22.0억 달러(△10.7%)",
    ],
  ])("%s", (at, english, korean) => {
    expect(headline(at, "en")).toBe(english);
    expect(headline(at, "ko")).toBe(korean);
  });

  // Months whose figures were not revised by a tenth of a per cent since their release.
  test.each(["2020-05", "2021-06", "2024-10", "2024-12", "2025-05", "2025-06", "2026-01", "2026-09"])(
    "the growth of %s is the one last printed",
    (month) => {
      const printed = publishedGrowth("exports", month).at(-1)?.percent as number;
      const sign = printed < 0 ? "△" : "+";
      expect(headline(month, "ko")).toContain(`(전년 동월 대비 ${sign}${Math.abs(printed).toFixed(1)}%)`);
    },
  );

  // data/working_days.csv, columns daily_avg_*: the ministry's releases of these months.
  test.each([
    ["2025-05", "일평균 26.6억 달러(+1.0%)"],
    ["2025-06", "일평균 28.5억 달러(+6.8%)"],
    ["2026-01", "일평균 28.0억 달러(+14.0%)"],
  ])("the daily average of %s is the one printed", (month, text) => {
    expect(headline(month, "ko")).toContain(text);
  });

  test("January 2026: eight months of growth, twelve of surplus, as the ministry counted them", () => {
    expect(headline("2026-01", "ko")).toContain("8개월 연속 증가");
    const surplus = cell(call("HEADLINE", balance, figures[1], "2026-01", "무역수지", "ko"));
    expect(surplus).toBe(
      "2026년 1월 무역수지는 87.5억 달러(전년 동월 대비 +107.4억 달러)를 기록, 12개월 연속 흑자, 역대 1월 중 최대 (2000-01 이후)",
    );
  });

  test("a deficit is no record, and has neither a growth rate nor a daily average", () => {
    expect(cell(call("HEADLINE", balance, figures[1], "2022-09", "The trade balance"))).toBe(
      "The trade balance came to -$3.84 billion in September 2022, $8.11 billion less than a year earlier, in deficit for 7 months in a row.",
    );
  });

  test("the year 2022 was a record, 6.1 % up, with the published daily average of 25.1", () => {
    const years = call("EXPORTS", null, null, "2000", null, "year");
    const table = [years.map(([, value]) => [value]), years.map(([period]) => [period])] as const;
    expect(cell(call("HEADLINE", ...table, 2022, null, "ko"))).toBe(
      "2022년 수출은 6,835.8억 달러(전년 대비 +6.1%)를 기록, 2년 연속 증가, 역대 최대 (2000 이후), 일평균 25.1억 달러(+6.3%)",
    );
  });

  test("before the calendar begins there is no daily average, in its first year no growth of it", () => {
    expect(headline("2006-12", "ko")).not.toContain("일평균");
    expect(headline("2007-03", "ko")).toMatch(/일평균 12\.9억 달러$/);
  });

  test("every record of every month is claimed since the data's first month only", () => {
    const claim = /all-time high|highest|record/;
    const months = call("HEADLINE", ...figures, figures[1]).flat() as string[];
    expect(months.filter((text) => claim.test(text)).length).toBeGreaterThan(50);
    for (const text of months) if (claim.test(text)) expect(text).toContain("(since 2000-01)");
    const shorter = figures.map((range) => range.slice(120));
    const later = call("HEADLINE", ...shorter, shorter[1], null, "ko").flat() as string[];
    for (const text of later) if (/최대|위 /.test(text)) expect(text).toContain("(2010-01 이후)");
  });
});

describe("HEADLINE of tables made for it", () => {
  const sentence = (values: unknown[], periods: unknown[], ...more: unknown[]) =>
    cell(call("HEADLINE", column(...values), column(...periods), ...more)) as string;

  test("without a year earlier it gives the level only", () => {
    expect(sentence([5000], ["2026-01"], null, "Chips")).toMatch(
      /^Chips came to \$5\.00 billion in January 2026; the average per working day was \$212\.8 million\.$/,
    );
    expect(sentence([5000], ["2030-01"], null, null, "ko")).toBe("2030년 1월 수출은 50.0억 달러를 기록");
  });

  test("a single rise is no run; two are, and a run that begins where the data begin is one of at least so many", () => {
    const values = [10, 10, 10, 9, 9, 9, 9, 9, 9, 9, 9, 9, 11, 12, 9];
    const periods = values.map((_, i) => `${2000 + Math.floor(i / 12)}-${(i % 12) + 1}`);
    expect(sentence(values, periods, "2001-01")).not.toMatch(/in a row/);
    expect(sentence(values, periods, "2001-02")).toContain("up for at least 2 months in a row");
    expect(sentence(values, periods, "2001-02", null, "ko")).toContain("2개월 이상 연속 증가");
    expect(sentence(values, periods, "2001-03")).not.toMatch(/in a row/);
    const known = [10, 10, 10, 11, 12, 13].map((x, i) => [x, 2000 + i]);
    expect(
      sentence(
        known.map(([x]) => x),
        known.map(([, y]) => y),
      ),
    ).toContain("up for 3 years in a row");
  });

  test.each([
    [
      "quarter",
      ["2023Q1", "2023Q2", "2024Q1", "2024Q2", "2025Q1"],
      "the first quarter of 2025",
      "2025년 1분기",
      "전년 동기 대비",
    ],
    [
      "half",
      ["2023H1", "2023H2", "2024H1", "2024H2", "2025H2"],
      "the second half of 2025",
      "2025년 하반기",
      "전년 동기 대비",
    ],
    ["year", [2021, 2022, 2023, 2024, 2025], "2025", "2025년", "전년 대비"],
  ])("speaks of a %s", (_, periods, english, korean, compared) => {
    const values = [100, 110, 105, 120, 130];
    expect(sentence(values, periods)).toContain(` in ${english}, up `);
    expect(sentence(values, periods, null, null, "ko")).toMatch(
      new RegExp(`^${korean} 수출은 1\\.3억 달러\\(${compared} \\+`),
    );
  });

  test("names its runs in the unit of the frequency", () => {
    const up = (n: number) => Array.from({ length: n }, (_, i) => 100 + i);
    const quarters = up(8).map((_, i) => `${2023 + Math.floor(i / 4)}Q${(i % 4) + 1}`);
    expect(sentence(up(8), quarters)).toContain("at least 4 quarters in a row");
    expect(sentence(up(8), quarters, null, null, "ko")).toContain("4개 분기 이상 연속 증가");
    const halves = up(6).map((_, i) => `${2023 + Math.floor(i / 2)}H${(i % 2) + 1}`);
    expect(sentence(up(6), halves)).toContain("at least 4 half-years in a row");
  });

  test("a change that rounds to nothing is not called a rise, and starts no run", () => {
    expect(sentence([10000, 10000, 10004], [2023, 2024, 2025])).toMatch(
      /in 2025, level with a year earlier \(0\.0%\), an all-time high \(since 2023\)/,
    );
    expect(sentence([9990, 10000, 10004], [2023, 2024, 2025])).not.toMatch(/in a row/);
  });

  test("a zero a year earlier leaves the change out", () => {
    expect(sentence([5, 0, 7], [2023, 2024, 2025], null, null, "ko")).not.toMatch(/대비/);
  });

  test("a tie and a second place are said, a low rank is not", () => {
    expect(sentence([5, 9, 9], [2023, 2024, 2025])).toContain("equal to the record of 2024 (since 2023)");
    const rising = Array.from({ length: 30 }, (_, i) => 100 + i);
    const years = rising.map((_, i) => 1990 + i);
    expect(sentence([...rising, 128.5], [...years, 2020])).toContain("the 2nd highest ever (since 1990)");
    expect(sentence([...rising, 110], [...years, 2020])).not.toMatch(/highest/);
    expect(sentence([5, 4, 3], [2023, 2024, 2025])).not.toMatch(/highest/);
  });

  test("a change of a balance takes the sign of the amount, whatever the signs of the levels", () => {
    expect(sentence([-300, -100, 100, 100], [2022, 2023, 2024, 2025], 2023, "Balance")).toBe(
      "Balance came to -$100.0 million in 2023, $200.0 million more than a year earlier, in deficit for at least 2 years in a row.",
    );
    expect(sentence([-300, -100, 100, 100], [2022, 2023, 2024, 2025], null, "수지", "ko")).toBe(
      "2025년 수지는 1.0억 달러(전년 대비 0달러)를 기록, 2년 연속 흑자, 2024과 같은 최대치 (2022 이후)",
    );
  });

  test("answers for several periods and series, each under its name", () => {
    const two = [
      [100, 200],
      [110, 190],
    ];
    const years = column(2024, 2025);
    const [[cars, chips]] = call("HEADLINE", two, years, null, [["Cars", "Chips"]]) as string[][];
    expect(cars).toMatch(/^Cars came to \$110\.0 million in 2025, up 10\.0%/);
    expect(chips).toMatch(/^Chips came to \$190\.0 million in 2025, down 5\.0%/);
    expect(call("HEADLINE", two, years, years)).toHaveLength(2);
    expect(cell(call("HEADLINE", two, years, null, [["a", "b", "c"]]))).toEqual(error("#VALUE!", /differ/));
  });

  test("any figures make a sentence without a negative zero or a number that is none", () => {
    const figure = fc.oneof(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.constantFrom(0, 1e-9, -1e-9, null),
    );
    fc.assert(
      fc.property(
        fc.array(figure, { minLength: 1, maxLength: 40 }),
        fc.constantFrom("en", "ko"),
        (values, language) => {
          const periods = values.map((_, i) => `${2022 + Math.floor(i / 12)}-${(i % 12) + 1}`);
          for (const [text] of call(
            "HEADLINE",
            column(...values),
            column(...periods),
            column(...periods),
            null,
            language,
          )) {
            if (values.every((x) => x === null || x === 0)) continue;
            if (text === "") continue;
            expect(text).toMatch(language === "ko" ? /수출은 .+를 기록/ : /^Exports came to .+\.$/);
            expect(text).not.toMatch(/NaN|Infinity|undefined/);
            expect(text).not.toMatch(/[-△+]\$?0(?:\.0+)?(?![\d,.])/);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
