// From when to when: of a single period it is said once, and never from January to January.
import { bringInWordsInEnglish } from "../../src/i18n/importing/bringIn.en";
import { bringInWordsInKorean } from "../../src/i18n/importing/bringIn.ko";
import { questionText, reasonText, stepText } from "../../src/i18n/importing/words";

const month = (index: number) => ({ frequency: "month", ordinal: 2026 * 12 + index }) as const;
const zeros = (last: number) =>
  ({ code: "zeros", isNeeded: true, first: month(0), last: month(last) }) as const;
const leftOut = (last: number) =>
  ({ code: "unpublished-left-out", first: month(0), last: month(last) }) as const;

test.each([
  ["en", 0, "Are the zeros of January 2026 figures,", "Zeros of 2026-01 left out"],
  ["en", 2, "Are the zeros from January 2026 to March 2026 figures,", "Zeros of 2026-01 to 2026-03 left out"],
  ["ko", 0, "2026년 1월의 0은", "아직 공표되지 않은 2026-01의 0 제외"],
  ["ko", 2, "2026년 1월부터 2026년 3월까지의 0은", "아직 공표되지 않은 2026-01~2026-03의 0 제외"],
] as const)("zeros that may not be published yet: %s, to month %i", (language, last, question, step) => {
  expect(questionText(zeros(last), language)).toContain(question);
  expect(stepText(leftOut(last), language)).toContain(step);
});

test("the size of a table of one period, and of several", () => {
  expect(bringInWordsInEnglish.size(1, 2, "2026-01", "2026-01")).toBe("1 period (2026-01) × 2 series");
  expect(bringInWordsInEnglish.size(3, 2, "2026-01", "2026-03")).toBe(
    "3 periods (2026-01 to 2026-03) × 2 series",
  );
  expect(bringInWordsInKorean.size(1, 2, "2026-01", "2026-01")).toBe("1개 기간(2026-01) × 2개 계열");
});

test("rows of headings are listed as one lists", () => {
  expect(reasonText({ code: "header-rows", rows: [1, 2, 3] }, "en")).toBe(
    "Rows 1, 2 and 3 hold the headings.",
  );
});
