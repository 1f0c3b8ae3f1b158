// Rankings and earlier records name the data that they know, and speak of all time only where RECORD_CHECK may.
import type { TableToWrite } from "../../../src/excel/Workbook";
import type { Language } from "../../../src/i18n/language";
import { oneOfEachPair, sampleOf } from "../../sample";
import { cutOff } from "../cutOff";
import type { Wanted } from "./built";
import { inBothLanguages, LANGUAGES } from "./inBothLanguages";
import { from, without, withLabels } from "./otherTables";

const groups = ["exports", "imports"] as const;
const TABLES = {
  whole: { asOf: "2025-09", groups },
  late: { asOf: "2025-09", groups, rewrite: from("2023-01") },
  labelled: { asOf: "2025-09", groups, rewrite: (table: TableToWrite) => withLabels(from("2023-01")(table)) },
  gap: { asOf: "2025-01", groups, rewrite: without("2022-03") },
  fiveYears: { asOf: "2025-09", groups, rewrite: from("2020-10") },
  lessThanFive: { asOf: "2025-09", groups, rewrite: from("2020-11") },
  // Between the last higher month and the briefing's one has no figure: it could have been higher, too.
  gapAfterHigher: { asOf: "2024-05", groups, rewrite: without("2022-09") },
  gapBeforeHigher: { asOf: "2024-05", groups, rewrite: without("2021-09") },
} as const satisfies Record<string, Omit<Wanted, "languages">>;
type Name = keyof typeof TABLES;

const { of, page } = inBothLanguages(() => TABLES);
const said = (name: Name, language: Language, row: string, under = "2.") =>
  page(name, language).row(row, under)[1];

test.each(
  oneOfEachPair([
    ["whole", "ko", "역대 순위", /^1위 659\.5\(2025년 9월\), 2위 637\.9\(2022년 3월\), .* \(2000년 1월~\)$/],
    [
      "whole",
      "en",
      "Highest ever",
      /^1\. 65\.95 \(September 2025\); 2\. 63\.79 \(March 2022\); .* \(Jan 2000–\)$/,
    ],
    [
      "late",
      "ko",
      "자료 중 순위",
      /^2023년 1월~ 자료 중 1위 659\.5\(2025년 9월\), 2위 613\.6\(2024년 12월\)/,
    ],
    [
      "late",
      "en",
      "Highest in data",
      /^in data from Jan 2023: 1\. 65\.95 \(September 2025\); 2\. 61\.36 \(December 2024\)/,
    ],
    ["labelled", "ko", "자료 중 순위", /^2023년 1월~ 자료 중 1위 659\.5\(2025년 9월\)/],
    ["labelled", "en", "Highest in data", /^in data from Jan 2023: 1\. 65\.95/],
    ["gap", "ko", "자료 중 순위", /^2000년 1월~ 자료 중\(1개월 빠짐\) 1위 615\.9\(2022년 5월\)/],
    ["gap", "en", "Highest in data", /^in data from Jan 2000 \(1 missing\): 1\. 61\.59 \(May 2022\)/],
    ["fiveYears", "ko", "역대 순위", / \(2020년 10월~\)$/],
    ["lessThanFive", "ko", "자료 중 순위", /^2020년 11월~ 자료 중 /],
    ["whole", "ko", "해당 월 순위", /^1위 659\.5\(2025년 9월\), .* \(2000년 9월~\)$/],
    ["late", "en", "Of this month", /^in data from Sep 2023: 1\. /],
    ["fiveYears", "ko", "해당 월 순위", /^2021년 9월~ 자료 중 /],
    ["late", "ko", "해당 월 일평균 순위", /^2023년 9월~ 자료 중 /],
    ["whole", "ko", "해당 월 일평균 순위", / \(2007년 9월~\)$/],
  ] as const),
)("%s, %s: %s", (name, language, row, words) => {
  expect(said(name, language, row)).toMatch(words);
});

test.each(
  oneOfEachPair(
    [
      ["late", "ko", "종전 최고", /^2023년 1월~ 자료 중 종전 2024년 12월 613\.6억 달러를 9개월 만에 경신/],
      ["late", "en", "Earlier high", /^in data from Jan 2023: passes the \$61\.36bn of December 2024/],
      ["whole", "ko", "종전 최고", /^종전 2022년 3월 637\.9억 달러를 /],
      ["gap", "ko", "종전 최고", /^2000년 1월~ 자료 중\(1개월 빠짐\) 2022년 5월 615\.9억 달러, 당월은 /],
      ["gapBeforeHigher", "ko", "종전 최고", /직전에 더 높았던 달 2022년 7월/],
      ["gapAfterHigher", "ko", "종전 최고", /^(?!.*직전에 더 높았던 달)/],
      ["gapAfterHigher", "en", "Earlier high", /^(?!.*last higher)/],
    ] as const,
    1,
  ),
)("%s, %s: %s", (name, language, row, words) => {
  expect(said(name, language, row)).toMatch(words);
});

test("earlier records of the balance name the data that they are of, where these are not all", () => {
  expect(said("late", "ko", "종전 기록", "6.")).toMatch(
    /2023년 1월~ 자료 중 종전 최고 .*, 종전 최저 2023년 1월/,
  );
  expect(said("late", "en", "Earlier records", "6.")).toMatch(/in data from Jan 2023: high /);
  expect(said("whole", "ko", "종전 기록", "6.")).not.toMatch(/자료 중/);
});

const PAGES = (Object.keys(TABLES) as Name[]).flatMap((name) =>
  LANGUAGES.map((language) => [name, language] as const),
);
test.each(sampleOf(PAGES, 3))("%s, %s: nothing is cut off", (name, language) => {
  const { drafts, calculated } = of(name, language);
  expect(drafts.flatMap((draft) => cutOff(draft, calculated))).toEqual([]);
});
