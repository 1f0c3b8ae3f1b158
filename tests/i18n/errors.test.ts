import type { AnalysisErrorCode } from "../../src/analysis/AnalysisError";
import { periodOf } from "../../src/analysis/time/Period";
import { errorMessage } from "../../src/i18n/errors";
import { errorsInEnglish } from "../../src/i18n/errors.en";

/** Details that any sentence can be filled with. */
const DETAILS: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(
    [
      "argument",
      "given",
      "text",
      "error",
      "entry",
      "period",
      "code",
      "name",
      "year",
      "span",
      "event",
      "instead",
      "january",
    ].map((name) => [name, "2024-05"]),
  ),
  ...Object.fromEntries(
    ["item", "digits", "needed", "found", "before", "after", "neededBefore", "neededAfter"].map((name) => [
      name,
      3,
    ]),
  ),
  first: "2020",
  last: "2024",
  second: "2024",
  from: "month",
  to: "year",
  expected: "quarter",
  frequency: "half",
  month: periodOf("month", 2024, 4),
};

/** Nothing can be done about these. */
const FACTS: readonly AnalysisErrorCode[] = ["already-reached", "year-over", "no-target"];

const codes = Object.keys(errorsInEnglish) as AnalysisErrorCode[];
const sentence = (code: AnalysisErrorCode, language: "en" | "ko") =>
  errorMessage(code, DETAILS as never, language);

test.each(codes)("%s is said in one language at a time, and whole", (code) => {
  const [english, korean] = [sentence(code, "en"), sentence(code, "ko")];
  expect(english).not.toMatch(/[가-힣]|undefined|\bNaN\b/);
  expect(english).toMatch(/\.$/);
  expect(korean).toMatch(/[가-힣]/);
  expect(korean).not.toMatch(/undefined|\bNaN\b/);
});

test.each(codes.filter((code) => !FACTS.includes(code)))("%s says what to do", (code) => {
  expect(sentence(code, "en")).toMatch(/; | must be | needs |: write /);
  expect(sentence(code, "ko")).toMatch(/십시오|[어여커]야 |필요/);
});
