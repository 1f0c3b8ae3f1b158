// Every reason for an error: the input that leads to it, and what Excel shows in both languages.
import type { AnalysisErrorCode } from "../../src/analysis/AnalysisError";
import * as errors from "../../src/i18n/errors";
import { errorsInEnglish } from "../../src/i18n/errors.en";
import { errorCases } from "./errorCases";
import { inLanguage } from "./ruleCase";
import { call, CellError } from "./sheet";

/** Notes the codes whose sentences are asked for. */
jest.mock("../../src/i18n/errors", () => {
  const { errorMessage } = jest.requireActual<typeof errors>("../../src/i18n/errors");
  return { errorMessage: jest.fn(errorMessage) };
});

/** Nothing can be done about these. */
const FACTS: readonly AnalysisErrorCode[] = ["already-reached", "year-over", "no-target"];

const codes = Object.keys(errorsInEnglish) as AnalysisErrorCode[];
const named = errorCases.map((one) => [`${one.code}: ${one.en}`, one] as const);

test.each(codes)("%s has an input that leads to it", (code) => {
  expect(errorCases.map((one) => one.code)).toContain(code);
});

test.each(named)("%s", (_, { code, call: [id, ...args], cell, en, ko }) => {
  for (const [language, sentence] of [
    ["en", en],
    ["ko", ko],
  ] as const) {
    jest.mocked(errors.errorMessage).mockClear();
    const answer = inLanguage(language, () => call(id, ...args));
    const [first] = answer.flat().filter((one) => one instanceof CellError);
    expect(first).toEqual(new CellError(cell, sentence));
    expect(jest.mocked(errors.errorMessage).mock.calls[0]).toEqual([code, expect.anything(), language]);
  }
});

test.each(named)("said in one language at a time, and whole: %s", (_, { en, ko }) => {
  expect(en).not.toMatch(/[가-힣]|undefined|\bNaN\b/);
  expect(en).toMatch(/\.$/);
  expect(ko).toMatch(/[가-힣]/);
  expect(ko).not.toMatch(/undefined|\bNaN\b/);
});

test.each(named.filter(([, { code }]) => !FACTS.includes(code)))("says what to do: %s", (_, { en, ko }) => {
  expect(en).toMatch(/; | must be | needs |: write /);
  expect(ko).toMatch(/십시오|[어여커]야 |필요/);
});
