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

  test("never the highest year, nor highest since the year before", () => {
    const table = [column(9, 8, 7, 6, 5, 5.5), column(2019, 2020, 2021, 2022, 2023, 2024)] as const;
    expect(cell(call("RECORD_CHECK", ...table, 2023))).toBe("Fifth-highest ever (data since 2019)");
    expect(cell(call("RECORD_CHECK", ...table, 2024, null, "same_month"))).toBe(
      "Highest since 2022, in 2 years (data since 2019)",
    );
  });
});
