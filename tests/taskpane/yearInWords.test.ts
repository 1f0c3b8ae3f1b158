// A year on its way to its target in words. Made-up months of 50 billion dollars, but for the last.
import type { Language } from "../../src/i18n/language";
import { paceInWords } from "../../src/taskpane/target/yearInWords";
import { yearOfTarget } from "../../src/taskpane/target/yearOfTarget";

const JANUARY = 2023 * 12;

/** From January 2023 on, for so many months. */
function said(language: Language, months: number, target: number, newest = 50_000): string {
  const values = new Map(Array.from({ length: months }, (_, i) => [JANUARY + i, 50_000]));
  values.set(JANUARY + months - 1, newest);
  const year = yearOfTarget({ frequency: "month", values }, JANUARY + months - 1, target);
  return paceInWords(year, language === "ko" ? "eok" : "billion", language).join(" ");
}

test.each([
  ["en", /in 1 month\. That is \+20\.0% on December of last year\./, /a month,|same months/],
  ["ko", /남은 1개월에 600\.0억 달러가 더 필요합니다\. 전년 12월 대비 증감률로는 \+20\.0%입니다\./, /월평균/],
] as const)("one month that is left has no average: %s", (language, words, other) => {
  const november = said(language, 35, 610_000);
  expect(november).toMatch(words);
  expect(november).not.toMatch(other);
});

test.each([
  ["en", /in 2 months\. That takes \$55\.00 billion a month[^.]*\+10\.0%/, /December/],
  ["ko", /남은 2개월에 .*월평균 550\.0억 달러.*\+10\.0%/, /12월/],
] as const)("two months that are left share it: %s", (language, words, other) => {
  const october = said(language, 34, 610_000);
  expect(october).toMatch(words);
  expect(october).not.toMatch(other);
});

test.each([
  ["en", /^The whole year: \$600\.00 billion, 100\.0% of the target\. The year is over/, /So far/],
  ["ko", /^연간 6,000\.0억 달러, 목표의 100\.0%입니다\. 한 해가 끝났습니다/, /누계/],
] as const)(
  "of a year that is over it is not said how far it has come so far: %s",
  (language, words, other) => {
    const december = said(language, 36, 600_000);
    expect(december).toMatch(words);
    expect(december).not.toMatch(other);
  },
);

test.each([
  ["en", "So far $400,000:"],
  ["ko", "누계 400,000달러,"],
] as const)("what there is of the year is told in its own unit: %s", (language, words) => {
  expect(said(language, 25, 600_000, 0.4)).toContain(words);
});

test.each([
  ["en", "Exactly on last year's path"],
  ["ko", "목표 경로와 같습니다"],
] as const)("less than a dollar is no distance from the path: %s", (language, words) => {
  expect(said(language, 25, 600_000 + 3e-6)).toContain(words);
});
