// Press sentences: of the shipped figures against what was printed, and of tables made for one trait each.
import fc from "fast-check";
import { runs } from "../sample";
import { call, cell, column, error, spilled } from "./sheet";

/** Calculated with the first test that asks, since there are three hundred months to ask for. */
let known: unknown[][] | undefined;
const balance = () =>
  (known ??= call("EXPORTS").map(([period, value]) => {
    const bought = call("IMPORTS", null, null, period, period)[0][1];
    return [typeof bought === "number" ? (value as number) - bought : ""];
  }));
const headline = (at: unknown, language: string, name: unknown = null) =>
  cell(call("HEADLINE", ...spilled("EXPORTS"), at, name, language)) as string;
const ofBalance = (at: unknown, language: string) =>
  cell(call("HEADLINE", balance(), spilled("EXPORTS")[1], at, null, language)) as string;

describe("of the shipped figures", () => {
  test.each([
    [
      "2026-01",
      "Exports came to $65.84 billion in January 2026, up 33.9% from a year earlier, the eighth straight month of growth, the third-highest ever and the highest for any January (data since January 2000); the average over 23.5 working days (3.5 more than a year earlier) was $2.80 billion, up 13.9%, the highest for any January (data since January 2007).",
      "2026년 1월 수출은 658.4억 달러(전년 동월 대비 +33.9%)를 기록, 8개월 연속 증가, 역대 3위, 역대 1월 중 최대(2000년 1월 이후 자료), 일평균 28.0억 달러(+13.9%), 일평균 기준 역대 1월 중 최대(2007년 1월 이후 자료), 조업일수 23.5일(+3.5일)",
    ],
    [
      "2025-09",
      "Exports came to $65.90 billion in September 2025, up 12.6% from a year earlier, the fourth straight month of growth and an all-time high, surpassing the $63.79 billion of March 2022 (data since January 2000); the average over 24 working days (4 more than a year earlier) was $2.75 billion, down 6.2%.",
      "2025년 9월 수출은 659.0억 달러(전년 동월 대비 +12.6%)를 기록, 4개월 연속 증가, 3년 6개월 만에 역대 최대(종전 2022년 3월 637.9억 달러, 2000년 1월 이후 자료), 일평균 27.5억 달러(△6.2%), 조업일수 24일(+4일)",
    ],
    [
      "2023-10",
      "Exports came to $54.99 billion in October 2023, up 4.9% from a year earlier, the first rise in 13 months and the highest since September 2022, in 13 months; the average over 21 working days (0.5 fewer than a year earlier) was $2.62 billion, up 7.4%, the highest since September 2022, in 13 months.",
      "2023년 10월 수출은 549.9억 달러(전년 동월 대비 +4.9%)를 기록, 13개월 만에 증가 전환, 2022년 9월 이후 13개월 만에 최대, 일평균 26.2억 달러(+7.4%), 일평균 기준 2022년 9월 이후 13개월 만에 최대, 조업일수 21일(△0.5일)",
    ],
    [
      "2023-04",
      "Exports came to $49.43 billion in April 2023, down 14.5% from a year earlier, the seventh straight month of decline; the average over 22.5 working days (1 fewer than a year earlier) was $2.20 billion, down 10.7%.",
      "2023년 4월 수출은 494.3억 달러(전년 동월 대비 △14.5%)를 기록, 7개월 연속 감소, 일평균 22.0억 달러(△10.7%), 조업일수 22.5일(△1일)",
    ],
  ])("%s", (at, english, korean) => {
    expect(headline(at, "en")).toBe(english);
    expect(headline(at, "ko")).toBe(korean);
  });

  // What the ministry's releases of these months said of exports and of the balance, in its words.
  test.each([
    ["the best in 22 months", headline("2024-05", "ko"), "2022년 7월 이후 22개월 만에 최대"],
    [
      "its daily average the best in 20 months",
      headline("2024-05", "ko"),
      "2022년 9월 이후 20개월 만에 최대",
    ],
    ["eight months of growth", headline("2024-05", "ko"), "8개월 연속 증가"],
    [
      "a record after 3 years and 6 months",
      headline("2025-09", "ko"),
      "3년 6개월 만에 역대 최대(종전 2022년 3월",
    ],
    ["four working days more", headline("2025-09", "ko"), "조업일수 24일(+4일)"],
    ["the first rise in 13 months", headline("2023-10", "ko"), "13개월 만에 증가 전환"],
    ["the best January", headline("2026-01", "ko"), "역대 1월 중 최대"],
    ["eight months of surplus", ofBalance("2025-09", "ko"), "8개월 연속 흑자"],
    ["the largest surplus in 7 years", ofBalance("2025-09", "ko"), "2018년 9월 이후 7년 만에 최대 흑자"],
    ["twelve months of surplus", ofBalance("2026-01", "ko"), "12개월 연속 흑자"],
    ["the first surplus in 16 months", ofBalance("2023-06", "ko"), "16개월 만에 흑자 전환"],
    ["the first deficit in 20 months", ofBalance("2025-01", "ko"), "20개월 만에 적자 전환"],
    ["the largest deficit ever", ofBalance("2023-01", "ko"), "역대 최대 적자(종전 2022년 8월 94.2억 달러"],
    [
      "the same in English",
      ofBalance("2023-01", "en"),
      "and the largest deficit ever, surpassing the $9.42 billion of August 2022 (data since January 2000)",
    ],
  ])("%s", (_, sentence, words) => {
    expect(sentence).toContain(words);
  });

  test("a claim with a comma of its own ends in one before the next", () => {
    const months = Array.from({ length: 100 }, (_, i) => `${2017 + Math.floor(i / 12)}-${(i % 12) + 1}`);
    const second = months.map((_, i) => (i === 40 ? 60000 : i === 99 ? 59000 : 40000 + (i % 7)));
    expect(cell(call("HEADLINE", column(...second), column(...months)))).toContain(
      ", the highest since May 2020, in 4 years and 11 months, and the highest for any April (",
    );
    const tie = months.map((_, i) => (i === 40 || i === 99 ? 60000 : 40000 + i));
    const ofDays = call("HEADLINE", column(...tie), column(...months), null, null, null, null, "first20");
    expect(cell(ofDays)).toContain(
      "equal to the record of 1–20 May 2020 for the first 20 days of a month (data since January 2017)",
    );
  });

  test("a daily average's record says once what it rests on", () => {
    const months = [2022, 2023, 2024, 2025].flatMap((year) =>
      Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, "0")}`),
    );
    const all = months.map((month) => headline(month, "ko"));
    expect(all.join("\n")).toMatch(/일평균은 \d+월 기준 20\d\d년 이후 최대/);
    expect(all.filter((sentence) => /기준 \d+월 기준/.test(sentence))).toEqual([]);
  });

  test("the balance is a surplus or a deficit of so much", () => {
    expect(ofBalance("2025-09", "en")).toBe(
      "The trade balance showed a surplus of $9.48 billion in September 2025, compared with a surplus of $6.44 billion a year earlier, the eighth straight month of surplus and the largest surplus since September 2018, in 7 years.",
    );
    expect(ofBalance("2022-09", "en")).toBe(
      "The trade balance showed a deficit of $3.84 billion in September 2022, compared with a surplus of $4.28 billion a year earlier, the seventh straight month of deficit and the largest deficit for any September (data since September 2000).",
    );
    expect(ofBalance("2022-09", "ko")).toBe(
      "2022년 9월 무역수지는 38.4억 달러 적자(전년 동월 대비 81.1억 달러 악화), 7개월 연속 적자, 역대 9월 중 최대 적자(2000년 9월 이후 자료)",
    );
  });

  // Months whose figures were not revised by a tenth of a per cent since their release.
  test.each(["2020-05", "2021-06", "2024-10", "2024-12", "2025-05", "2025-06", "2026-01", "2026-09"])(
    "the growth of %s is the one last printed",
    (month) => {
      const printed = call("PUBLISHED_GROWTH", null, null, month, month, null, "latest")[0][1] as number;
      const sign = printed < 0 ? "△" : "+";
      expect(headline(month, "ko")).toContain(
        `(전년 동월 대비 ${sign}${Math.abs(100 * printed).toFixed(1)}%)`,
      );
    },
  );

  // data/working_days.csv, columns daily_avg_*: the ministry's releases of these months.
  test.each([
    ["2025-05", "일평균 26.6억 달러(+1.0%)"],
    ["2025-06", "일평균 28.5억 달러(+6.8%)"],
    // Printed +14.0 %; the figures of January 2026 were revised since.
    ["2026-01", "일평균 28.0억 달러(+13.9%)"],
  ])("the daily average of %s is the one printed", (month, text) => {
    expect(headline(month, "ko")).toContain(text);
  });

  test("the year 2022 was a record, 6.1 % up, with the published daily average of 25.1", () => {
    const years = call("EXPORTS", null, null, "2000", null, "year");
    const table = [years.map(([, value]) => [value]), years.map(([period]) => [period])] as const;
    expect(cell(call("HEADLINE", ...table, 2022, null, "ko"))).toBe(
      "2022년 수출은 6,835.8억 달러(전년 대비 +6.1%)를 기록, 2년 연속 증가, 역대 최대(종전 2021년 6,444.0억 달러, 2000년 이후 자료), 일평균 25.1억 달러(+6.3%), 일평균 기준 역대 최대(2007년 이후 자료), 조업일수 272.5일(△0.5일)",
    );
  });

  test("the first 20 days are told as such, over their own working days", () => {
    const rows = call("EXPORTS", "first20");
    const table = [rows.map(([, value]) => [value]), rows.map(([period]) => [period])] as const;
    const ask = (language: string) =>
      cell(call("HEADLINE", ...table, "2026-06", null, language, null, "first20")) as string;
    expect(ask("en")).toMatch(/^Exports came to \$61\.75 billion over 1–20 June 2026, up /);
    expect(ask("en")).toContain("an all-time high for the first 20 days of a month, surpassing the $");
    expect(ask("ko")).toMatch(/^2026년 6월 1~20일 수출은 617\.5억 달러\(전년 동기 대비 /);
    expect(ask("ko")).toContain("1~20일 기준 역대 최대(종전 2026년 ");
    // Published: 12.5 working days from 1 to 20 May 2024.
    const may = cell(call("HEADLINE", ...table, "2024-05", null, "ko", null, "first20")) as string;
    expect(may).toMatch(/조업일수 12\.5일\(△2일\)$/);
  });

  test("runs and turns of first days are theirs: whole months may have gone another way", () => {
    const months = Array.from({ length: 24 }, (_, i) => `${2024 + Math.floor(i / 12)}-${(i % 12) + 1}`);
    const ask = (language: string, figures: number[]) =>
      cell(call("HEADLINE", column(...figures), column(...months), null, null, language, null, "first20"));
    const rising = months.map((_, i) => 30_000 + 100 * i);
    expect(ask("en", rising)).toContain("at least the 12th straight month of growth over the first 20 days");
    expect(ask("ko", rising)).toContain(", 1~20일 기준 최소 12개월 연속 증가, ");
    const turning = rising.map((figure, i) => (i === 23 ? 20_000 : figure));
    expect(ask("en", turning)).toContain("the first fall over the first 20 days in at least 12 months");
    expect(ask("ko", turning)).toContain(", 1~20일 기준 최소 12개월 만에 감소 전환, ");
  });

  test("before the calendar begins there is no daily average, in its first year no growth of it", () => {
    expect(headline("2006-12", "ko")).not.toContain("일평균");
    expect(headline("2007-03", "ko")).toMatch(/일평균 12\.9억 달러, .*조업일수 \d+(\.5)?일$/);
  });

  test("every record of all time or of a month names the first month of the data", () => {
    const claim = /all-time high|second-highest ever|third-highest ever|for any/;
    const table = spilled("EXPORTS");
    const months = call("HEADLINE", ...table, table[1]).flat() as string[];
    const level = (text: string) => text.split("; ")[0];
    expect(months.filter((text) => claim.test(level(text))).length).toBeGreaterThan(50);
    for (const text of months) {
      if (claim.test(level(text))) expect(text).toMatch(/\(data since \w+ 2000\)|for any \w+ since \d{4}/);
    }
    const shorter = table.map((range) => range.slice(120));
    const later = call("HEADLINE", ...shorter, shorter[1]).flat() as string[];
    for (const text of later) if (claim.test(level(text))) expect(text).not.toMatch(/since \w+ 200\d/);
  });
});

describe("of tables made for it", () => {
  const sentence = (values: unknown[], periods: unknown[], ...more: unknown[]) =>
    cell(call("HEADLINE", column(...values), column(...periods), ...more)) as string;
  /** So many months from January 2030 on, where the calendar of working days does not reach. */
  const later = (n: number) =>
    Array.from(
      { length: n },
      (_, i) => `${2030 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
    );

  test("without a year earlier it gives the level only", () => {
    expect(sentence([5000], ["2026-01"], null, "Chips")).toBe(
      "Chips came to $5.00 billion in January 2026; the average over 23.5 working days (3.5 more than a year earlier) was $212.8 million.",
    );
    expect(sentence([5000], ["2030-01"], null, null, "ko")).toBe("2030년 1월 수출은 50.0억 달러를 기록");
  });

  test("a single rise is no run; two are, of at least so many where the data begin", () => {
    const values = [10, 10, 10, 9, 9, 9, 9, 9, 9, 9, 9, 9, 11, 12, 9];
    expect(sentence(values, later(15), "2031-01")).not.toMatch(/straight|first/);
    expect(sentence(values, later(15), "2031-02")).toContain(
      ", at least the second straight month of growth",
    );
    expect(sentence(values, later(15), "2031-02", null, "ko")).toContain("최소 2개월 연속 증가");
    expect(sentence(values, later(15), "2031-03")).toContain("the first fall in at least 3 months");
    expect(sentence(values, later(15), "2031-03", null, "ko")).toContain("최소 3개월 만에 감소 전환");
    const known = [10, 10, 10, 11, 12, 13];
    expect(
      sentence(
        known,
        known.map((_, i) => 2000 + i),
      ),
    ).toContain("the third straight year of growth");
  });

  test.each([
    ["an even month before the deficit", [-300, 200, 0, -100, 200], "surplus in 3 months", "3개월 만에 흑자"],
    ["a deficit before the even month", [200, -300, 0, -100, 200], "surplus in 4 months", "4개월 만에 흑자"],
    ["no surplus in the data", [-5, 0, -9, 2], "surplus in at least 4 months", "최소 4개월 만에 흑자"],
  ])("a turn is told from the last month of its side: %s", (_, values, english, korean) => {
    // A null tells that a 0 is no blank cell.
    const months = later(values.length + 1);
    const ask = (language: string) =>
      sentence([...values, null], months, months.at(-2), null, language, "balance");
    expect(ask("en")).toContain(`the first ${english}`);
    expect(ask("ko")).toContain(`, ${korean} 전환`);
  });

  test("a turn is told from the last rise, not from the year without a change after it", () => {
    const years = [2031, 2032, 2033, 2034, 2035];
    expect(sentence([100, 110, 110, 105, 108], years)).toContain("the first rise in 3 years");
    expect(sentence([100, 110, 110, 105, 108], years, null, null, "ko")).toContain("3년 만에 증가 전환");
  });

  test.each([
    [
      "quarter",
      ["2030Q1", "2030Q2", "2031Q1", "2031Q2", "2032Q1"],
      "the first quarter of 2032",
      "2032년 1분기",
      "전년 동기 대비",
    ],
    [
      "half",
      ["2030H1", "2030H2", "2031H1", "2031H2", "2032H2"],
      "the second half of 2032",
      "2032년 하반기",
      "전년 동기 대비",
    ],
    ["year", [2031, 2032, 2033, 2034, 2035], "2035", "2035년", "전년 대비"],
  ])("speaks of a %s", (_, periods, english, korean, compared) => {
    const values = [100, 110, 105, 120, 130];
    expect(sentence(values, periods)).toContain(` in ${english}, up `);
    expect(sentence(values, periods, null, null, "ko")).toMatch(
      new RegExp(`^${korean} 수출은 1\\.3억 달러\\(${compared} \\+`),
    );
  });

  test("names its runs in the unit of the frequency", () => {
    const up = (n: number) => Array.from({ length: n }, (_, i) => 100 + i);
    const quarters = up(8).map((_, i) => `${2033 + Math.floor(i / 4)}Q${(i % 4) + 1}`);
    expect(sentence(up(8), quarters)).toContain("at least the fourth straight quarter of growth");
    expect(sentence(up(8), quarters, null, null, "ko")).toContain("최소 4개 분기 연속 증가");
    const halves = up(6).map((_, i) => `${2033 + Math.floor(i / 2)}H${(i % 2) + 1}`);
    expect(sentence(up(6), halves)).toContain("at least the fourth straight half-year of growth");
  });

  test("a change that rounds to nothing is not called a rise, and starts no run", () => {
    expect(sentence([10000, 10000, 10004], [2033, 2034, 2035])).toBe(
      "Exports came to $10.00 billion in 2035, level with a year earlier (0.0%), the highest in the data without gaps since 2033.",
    );
    expect(sentence([9990, 10000, 10004], [2033, 2034, 2035])).not.toMatch(/straight/);
    // 24 working days in either January: nor has the daily average stayed as it was.
    const januaries = ["2018-01", "2019-01"];
    expect(sentence([10000, 10004], januaries)).toMatch(/ was \$416\.8 million, level \(0\.0%\)\.$/);
    expect(sentence([10000, 10004], januaries, null, null, "ko")).toContain("일평균 4.2억 달러(0.0%)");
  });

  test("a change within what the figures are rounded to has no sign, and neither have run and record", () => {
    // Exports to China, September 2025: 0.5 % up as printed, 0.2 % down on a base rounded to 100 million.
    const china = [[11900, 11700, 11680], ["2030-09", "2031-09", "2032-09"], null, "China"] as const;
    expect(sentence(china[0] as never, china[1] as never, null, "중국", "ko", null, null, 100)).toBe(
      "2032년 9월 중국은 116.8억 달러(전년 동월 대비 보합 수준(반올림))를 기록",
    );
    expect(sentence(china[0] as never, china[1] as never, null, "China", null, null, null, 100)).toBe(
      "China came to $11.68 billion in September 2032, about unchanged from a year earlier (figures rounded).",
    );
    expect(sentence(china[0] as never, china[1] as never, null, "China")).toContain("down 0.2%");
    const rising = [500, 510, 520, 530, 540, 630];
    const years = rising.map((_, i) => 2030 + i);
    expect(sentence(rising, years)).toContain("the fifth straight year of growth and an all-time high");
    expect(sentence(rising, years, null, null, null, null, null, 50)).toMatch(/up 16\.7%.*all-time high/);
    expect(sentence(rising, years, null, null, null, null, null, 50)).not.toContain("straight");
    expect(sentence(rising, years, null, null, null, null, null, 100)).toBe(
      "Exports came to $630.0 million in 2035, about unchanged from a year earlier (figures rounded).",
    );
    expect(cell(call("HEADLINE", column(1), column(2024), null, null, null, null, null, -1))).toEqual(
      error("#VALUE!", /precision cannot be "-1"/),
    );
  });

  test("a zero a year earlier leaves the change out", () => {
    expect(sentence([5, 0, 7], [2033, 2034, 2035], null, null, "ko")).not.toMatch(/대비/);
  });

  test("a tie, a second place and two claims are said, a low rank is not", () => {
    expect(sentence([5, 6, 7, 8, 9, 9], [2030, 2031, 2032, 2033, 2034, 2035])).toContain(
      "equal to the record of 2034 (data since 2030)",
    );
    const rising = Array.from({ length: 30 }, (_, i) => 100 + i);
    const years = rising.map((_, i) => 1890 + i + 10);
    expect(sentence([...rising, 128.5], [...years, 1930])).toContain(
      "the second-highest ever (data since 1900)",
    );
    expect(sentence([...rising, 128.5], [...years, 1930], null, null, "ko")).toContain(
      "역대 2위(1900년 이후 자료)",
    );
    expect(sentence([...rising, 110], [...years, 1930])).not.toMatch(/highest/);
    expect(sentence([5, 4, 3], [2033, 2034, 2035])).not.toMatch(/highest/);
    // Above the record by less than is printed, in either language.
    const close = [50000, 50000.5, 60000, 50100, 50200, 60000.4];
    const narrow = [2030, 2031, 2032, 2033, 2034, 2035];
    expect(sentence(close, narrow)).toContain(
      "an all-time high, narrowly surpassing the $60.00 billion of 2032",
    );
    expect(sentence(close, narrow, null, null, "ko")).toContain(
      "3년 만에 역대 최대(종전 2032년 600.0억 달러를 근소하게 상회, 2030년 이후 자료)",
    );
    // Six Januaries, the last of them as high as one before.
    const tied = Array.from({ length: 61 }, (_, i) => (i % 12 === 11 ? 99 : i === 60 || i === 36 ? 70 : 50));
    expect(sentence(tied, later(61))).toContain("equal to the January record, last reached in 2033");
    // Six Januaries; the last of them is second to the month before.
    const months = Array.from({ length: 61 }, (_, i) => (i === 59 ? 99 : i === 60 ? 98 : 50 + (i % 12)));
    expect(sentence(months, later(61))).toContain(
      "the second-highest ever and the highest for any January (data since January 2030)",
    );
    expect(sentence(months, later(61), null, null, "ko")).toContain(
      "역대 2위, 역대 1월 중 최대(2030년 1월 이후 자료)",
    );
  });

  test("data shorter than five years say so, and of less than a year nothing is claimed", () => {
    const rising = Array.from({ length: 13 }, (_, i) => 100 + i);
    expect(sentence(rising, later(13))).toContain("the highest in the data without gaps since January 2030");
    expect(sentence(rising, later(13), null, null, "ko")).toContain("2030년 1월 이후 빠짐없는 자료 중 최대");
    expect(sentence(rising.slice(1), later(12))).not.toMatch(/highest/);
  });

  test("a balance keeps its words whatever the signs of the levels", () => {
    const values = [-300, -100, 100, 100];
    const years = [2032, 2033, 2034, 2035];
    expect(sentence(values, years, 2033)).toBe(
      "The trade balance showed a deficit of $100.0 million in 2033, compared with a deficit of $300.0 million a year earlier, at least the second straight year of deficit.",
    );
    expect(sentence(values, years, 2034, "수지", "ko")).toBe(
      "2034년 수지는 1.0억 달러 흑자(전년 대비 2.0억 달러 개선), 최소 3년 만에 흑자 전환",
    );
    expect(sentence(values, years, null, "수지", "ko")).toBe(
      "2035년 수지는 1.0억 달러 흑자(전년 대비 보합), 2년 연속 흑자",
    );
    expect(sentence([-5, 0], [2034, 2035], null, "Balance", null, "balance")).not.toMatch(/surplus of/);
  });

  test("a kind that is given holds: a surplus from the start, or a flow below zero", () => {
    expect(sentence([900, 950], [2034, 2035], null, null, null, "balance")).toBe(
      "The trade balance showed a surplus of $950.0 million in 2035, compared with a surplus of $900.0 million a year earlier, at least the second straight year of surplus.",
    );
    expect(sentence([10, -20], [2034, 2035], null, "Orders", null, "flow")).toMatch(
      /^Orders came to -\$20\.0 million/,
    );
    expect(sentence([10, -20], [2034, 2035], null, "Orders")).toMatch(
      /^Orders showed a deficit of \$20\.0 million/,
    );
  });

  test("rounding that hides the side of a balance hides it in the sentence", () => {
    const rounded = [null, null, null, "balance", null, 100] as const;
    expect(sentence([300, 40], [2034, 2035], ...rounded)).toBe(
      "The trade balance was about even in 2035, compared with a surplus of $300.0 million a year earlier.",
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

  test("what no sentence can be made of says why", () => {
    const ask = (...more: unknown[]) => cell(call("HEADLINE", column(1, 2), column("2023", "2024"), ...more));
    expect(ask(null, "x".repeat(256))).toEqual(error("#VALUE!", /name must be at most 255 characters/));
    expect((ask(null, "x".repeat(255)) as string).length).toBeLessThan(1000);
    expect(ask(null, null, null, null, "first20")).toEqual(error("#VALUE!", /give a month/));
    expect(ask(null, null, null, "flows")).toEqual(error("#VALUE!", /flow · balance/));
  });

  test("a one-off holiday changes the working days", () => {
    expect(sentence([5000], ["2026-01"], null, null, "ko", null, null, null, "2026-01-02")).toContain(
      "22.5일",
    );
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
          const at = column(...periods);
          for (const [text] of call("HEADLINE", column(...values), at, at, null, language)) {
            if (values.every((x) => x === null || x === 0)) continue;
            if (text === "") continue;
            expect(text).toMatch(
              language === "ko"
                ? /수출은 .+를 기록|무역수지는 (.+[흑적]자|균형 수준)/
                : /^(Exports came to|The trade balance (showed|was)) .+\.$/,
            );
            expect(text).not.toMatch(/NaN|Infinity|undefined/);
            expect(text).not.toMatch(/[-△+]\$?0(?:\.0+)?(?![\d,.])/);
          }
        },
      ),
      { numRuns: runs(60) },
    );
  });
});
