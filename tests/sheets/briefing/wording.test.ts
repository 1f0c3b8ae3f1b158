// What the pages say, word for word, as the ministry's releases and Yonhap's reports put it.
import type { Language } from "../../../src/i18n/language";
import { capitalsBehindSemicolons } from "../goesOn";
import { built, type Built } from "./built";

/** A row of the briefing of a month, by how it and its section begin, and the column whose text it is. */
type Line = readonly [
  asOf: string,
  language: Language,
  row: string,
  under: string,
  column: number,
  text: string,
];

const LINES: readonly Line[] = [
  [
    "2025-09",
    "ko",
    "수출",
    "1.",
    8,
    "4개월 연속 증가, 역대 최대 (2000년 1월 이후 자료), 역대 9월 중 최대 (2000년 9월 이후 자료)",
  ],
  [
    "2025-09",
    "en",
    "Exports",
    "1.",
    8,
    "up 4 months in a row; all-time high (data since January 2000); highest September (data since September 2000)",
  ],
  [
    "2025-09",
    "ko",
    "무역수지",
    "1.",
    8,
    "8개월 연속 흑자, 2018년 9월 이후 7년 만에 최대 (2000년 1월 이후 자료), 9월 기준 2018년 이후 최대 (2000년 9월 이후 자료)",
  ],
  [
    "2025-09",
    "ko",
    "국문",
    "1.",
    1,
    "2025년 9월 수출은 659.5억 달러(전년 동월 대비 +12.7%)를 기록, 4개월 연속 증가, 3년 6개월 만에 역대 최대(종전 2022년 3월 637.9억 달러, 2000년 1월 이후 자료), 일평균 27.5억 달러(△6.1%), 조업일수 24일(+4일)",
  ],
  [
    "2025-09",
    "ko",
    "영문",
    "1.",
    1,
    "Exports came to $65.95 billion in September 2025, up 12.7% from a year earlier, the fourth straight month of growth and an all-time high, surpassing the $63.79 billion of March 2022 (data since January 2000); the average over 24 working days (4 more than a year earlier) was $2.75 billion, down 6.1%.",
  ],
  [
    "2025-09",
    "ko",
    "종전 최고",
    "2.",
    1,
    "종전 2022년 3월 637.9억 달러를 3년 6개월 만에 경신(+21.6억 달러), 2025년 6월 2개월 만에 증가 전환한 뒤 이어짐",
  ],
  [
    "2025-09",
    "en",
    "Earlier high",
    "2.",
    1,
    "passes the $63.79bn of March 2022 after 3 years and 6 months (+$2.16bn); under way since June 2025, then the first rise in 2 months",
  ],
  [
    "2025-09",
    "ko",
    "올해 추이",
    "2.",
    1,
    "1월 492(△10) → 2월 523(+0.4) → 3월 581(+3) → 4월 580(+3) → 5월 573(△1) → 6월 598(+4) → 7월 607(+6) → 8월 583(+1) → 9월 660(+13)",
  ],
  [
    "2025-09",
    "ko",
    "분기 수출",
    "2.",
    8,
    "3분기, 역대 최대 (2000년 1분기 이후 자료), 역대 3분기 중 최대 (2000년 3분기 이후 자료), 처음으로 1,800억 달러 이상",
  ],
  [
    "2025-09",
    "en",
    "Quarter",
    "2.",
    8,
    "Quarter 3; all-time high (data since the first quarter of 2000); highest third quarter (data since the third quarter of 2000); at $180bn or more for the first time",
  ],
  // Where nothing stands before them, records keep their capital.
  ["2026-01", "en", "Daily average", "2.", 8, "Highest January (data since January 2007)"],
  ["2025-09", "ko", "일반기계", "3.", 8, "최소 9개월 만에 증가 전환"],
  ["2025-09", "en", "Machinery", "3.", 8, "first rise in ≥9 months"],
  ["2025-09", "en", "Petrochemicals", "3.", 8, "down ≥9 months in a row"],
  ["2025-09", "ko", "디스플레이", "3.", 9, "2024년 8월 이후 13개월 만에 최대"],
  [
    "2025-09",
    "ko",
    "3대 시장",
    "4.",
    1,
    "중국 116.8(17.7%), 아세안 110.0(16.7%), 미국 102.7(15.6%), 중국·아세안 합계 비중 34.4%",
  ],
  [
    "2026-01",
    "ko",
    "기준선",
    "2.",
    1,
    "1월 중 처음으로 600억 달러 이상, 600억 달러 이상 3개월 연속, 두 자릿수 증가 2개월 연속",
  ],
  [
    "2026-01",
    "en",
    "Thresholds",
    "2.",
    1,
    "the first January at $60bn or more; at $60bn or more for 3 months in a row; double-digit growth for 2 months in a row",
  ],
  [
    "2026-01",
    "ko",
    "종전 최고",
    "2.",
    1,
    "2025년 12월 695.1억 달러, 당월은 36.6억 달러 미달, 2025년 6월 2개월 만에 증가 전환한 뒤 이어짐",
  ],
  [
    "2026-01",
    "ko",
    "제외·합계",
    "3.",
    1,
    "반도체 제외 +16.0%, 반도체·컴퓨터 제외 +14.5%, IT 4대 품목 255.0억 달러(+92.5%), 4개 중 4개 증가",
  ],
];

const BRIEFINGS = [...new Set(LINES.map(([asOf, language]) => `${asOf} ${language}`))];
const SHEET = { ko: "브리핑", en: "Briefing" } as const;
let briefings: Built[];

beforeAll(() => {
  briefings = built(
    BRIEFINGS.map((one) => {
      const [asOf, language] = one.split(" ");
      return { asOf, languages: [language as Language] };
    }),
  );
});

test.each(LINES)("%s, %s: %s (%s)", (asOf, language, row, under, column, text) => {
  const sheet = briefings[BRIEFINGS.indexOf(`${asOf} ${language}`)].shown(SHEET[language]);
  expect(sheet.row(row, under)[column]).toBe(text);
});

test("what follows a semicolon begins with a capital only where it is a name", () => {
  const texts = BRIEFINGS.flatMap((one, i) => (one.endsWith("en") ? briefings[i].shown(SHEET.en).texts : []));
  expect(texts.filter((text) => text.includes("; ")).length).toBeGreaterThan(10);
  expect(capitalsBehindSemicolons(texts)).toEqual([]);
  expect(capitalsBehindSemicolons(["up; Highest May", "up; Ships, EU; US; May"])).toEqual([
    "up; Highest May",
  ]);
});

test.each(["ko", "en"] as const)("no sheet says a thing in the other language's way: %s", (language) => {
  const own = BRIEFINGS.flatMap((one, i) =>
    one.endsWith(language) ? briefings[i].shown(SHEET[language]).texts : [],
  );
  const others =
    language === "en"
      ? own.filter((text) => /[가-힣]/.test(text) && !/^\d{4}년 \d+월 (수출|수입)은/.test(text))
      : own.filter((text) => /△-|-\d+\.\d%|undefined|null|NaN/.test(text) && !/^[A-Z]/.test(text));
  expect(others).toEqual([]);
});
