// What RECORD_CHECK claims, in cases that an analyst can read.
import cases from "../../scripts/reference/rules/claims.json";
import { call, cell, column, error } from "./sheet";

describe("the cases of the function reference", () => {
  test.each(cases.map((one) => [one.title.en, one] as const))(
    "%s",
    (_, { call: [id, ...args], expected }) => {
      const answer = cell(call(id as string, ...args));
      const missing = /^#N\/A: (.+)$/.exec(String(expected))?.[1];
      if (missing) expect(answer).toEqual(error("#N/A", new RegExp(`\\b${missing}\\b`)));
      else expect(answer).toBe(expected);
    },
  );

  test("there are a dozen at least, each told in both languages", () => {
    expect(cases.length).toBeGreaterThanOrEqual(12);
    for (const { title, why } of cases) {
      for (const text of [title, why]) {
        expect(text.en).toMatch(/^[A-Z0-9][^가-힣]+$/);
        expect(text.ko).toMatch(/[가-힣]/);
      }
    }
  });
});

describe("faults found in the wild", () => {
  test.each([
    [
      "a record set in 1999",
      [900, 500, 600],
      ["1999-12", "2000-12", "2001-12"],
      /^Second-highest in the data/,
    ],
    ["a rest of nothing", [0.3, 0.1 + 0.2], [2023, 2024], /^Ties 2023/],
    ["three months", [10, 12, 15], ["2025-07", "2025-08", "2025-09"], /^Highest in the data.*July 2025$/],
  ])("%s", (_, values, periods, claim) => {
    expect(cell(call("RECORD_CHECK", column(...values), column(...periods)))).toMatch(claim);
  });

  test("no claim goes over a gap, whoever asks: verdict, card or headline", () => {
    const table = [column(70, null, 60), column(2018, 2019, 2020)] as const;
    expect(cell(call("RECORD_CHECK", ...table, 2020))).toEqual(error("#N/A", /no figure for 2019/));
    expect(call("RECORD_CHECK", ...table, 2020, "all")[0][1]).toEqual(error("#N/A", /2019/));
    expect(call("RECORD_CHECK", ...table, 2020, "all").at(-1)).toEqual(["Periods missing", 1]);
    expect(cell(call("HEADLINE", ...table))).not.toMatch(/high|record/);
    // In a spill a verdict that data lack for stays blank.
    expect(call("RECORD_CHECK", ...table, column(2018, 2019, 2020))[2]).toEqual([""]);
  });

  test("two months of two years are no table of years", () => {
    expect(cell(call("RECORD_CHECK", column(5, 6), column("2023-05", "2024-05")))).toEqual(
      error("#N/A", /no figure for 2024-04/),
    );
    const blanks = column(5, null, 6, null, 7);
    const periods = column("2022-05", "2022-06", "2023-05", "2023-06", "2024-05");
    expect(cell(call("RECORD_CHECK", blanks, periods))).toEqual(error("#N/A", /no figure for 2024-04/));
  });

  describe("a table of one month of each year", () => {
    const table = (values: number[], first: number, ending: string) =>
      [column(...values), column(...values.map((_, i) => `${first + i}-${ending}`))] as const;
    // Total exports; March 2022 was above them all.
    const mays = table([39734, 44927, 50688, 45704, 34855, 50725, 61591], 2016, "05");
    const years = table([542233, 512498, 644400, 683585, 632226, 683610], 2019, "12-31");

    test.each([
      ["en", "Highest May (data since May 2016)", "the highest for any May (data since May 2016)"],
      ["ko", "역대 5월 중 최대 (2016년 5월 이후 자료)", "역대 5월 중 최대(2016년 5월 이후 자료)"],
    ])("claims no more than its month: %s", (language, verdict, said) => {
      expect(cell(call("RECORD_CHECK", ...mays, null, null, null, language))).toBe(verdict);
      const sentence = cell(call("HEADLINE", ...mays, null, null, language));
      expect(sentence).toContain(said);
      expect(sentence).not.toMatch(/all-time|12개월 만에|working days|일평균/);
    });

    test.each([
      ["a lower May", [5, 6, 7, 8, 9, 6.5], "05", "Fourth-highest May (data since May 2019)"],
      ["too few Mays", [5, 6, 7], "05", "Highest May in the data without gaps since 2019"],
      ["the last month", [5, 6, 7, 8, 9, 10], "12", "All-time high (data since December 2019)"],
    ])("%s", (_, values, month, verdict) => {
      expect(cell(call("RECORD_CHECK", ...table(values, 2019, month)))).toBe(verdict);
    });

    test("is counted in years throughout", () => {
      const card = Object.fromEntries(call("RECORD_CHECK", ...years, null, "all"));
      expect(card).toMatchObject({ "Periods since": 2, "Periods missing": 0 });
      expect(cell(call("RECORD_CHECK", ...mays, null, "elapsed"))).toBe(1);
    });

    test.each([
      ["en", /all-time high, surpassing the \$683\.59 billion of December 2022/, /working days/],
      ["ko", /2년 만에 역대 최대\(종전 2022년 12월/, /일평균/],
    ])("has no daily average, since annual figures are dated so: %s", (language, said, unsaid) => {
      const sentence = cell(call("HEADLINE", ...years, null, null, language));
      expect(sentence).toMatch(said);
      expect(sentence).not.toMatch(unsaid);
      expect(cell(call("HEADLINE", ...years, 2022 + "-12", null, language))).not.toContain("개월 만에");
    });

    test("of first days has one: they are days of that month", () => {
      expect(cell(call("HEADLINE", ...mays, null, null, null, null, "first20"))).toContain("working days");
    });
  });

  test("never the highest year, nor highest since the year before", () => {
    const table = [column(9, 8, 7, 6, 5, 5.5), column(2019, 2020, 2021, 2022, 2023, 2024)] as const;
    expect(cell(call("RECORD_CHECK", ...table, 2023))).toBe("Fifth-highest ever (data since 2019)");
    expect(cell(call("RECORD_CHECK", ...table, 2024, null, "same_month"))).toBe(
      "Highest since 2022, in 2 years (data since 2019)",
    );
  });
});
