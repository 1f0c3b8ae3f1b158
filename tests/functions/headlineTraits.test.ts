// Press sentences of tables made for one trait each.
import fc from "fast-check";
import { runs } from "../sample";
import { call, cell, column, error } from "./sheet";

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
  expect(sentence(values, later(15), "2031-02")).toContain(", at least the second straight month of growth");
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
  expect(sentence([5000], ["2026-01"], null, null, "ko", null, null, null, "2026-01-02")).toContain("22.5일");
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
