// Press sentences of the shipped figures, against what was printed.
import { call, cell, column, spilled } from "./sheet";

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
  ["its daily average the best in 20 months", headline("2024-05", "ko"), "2022년 9월 이후 20개월 만에 최대"],
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
    expect(headline(month, "ko")).toContain(`(전년 동월 대비 ${sign}${Math.abs(100 * printed).toFixed(1)}%)`);
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
