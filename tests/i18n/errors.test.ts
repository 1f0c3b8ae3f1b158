import type { AnalysisErrorCode } from "../../src/analysis/AnalysisError";
import { periodOf } from "../../src/analysis/time/Period";
import { errorMessage } from "../../src/i18n/errors";
import { errorsInEnglish } from "../../src/i18n/errors.en";

/** Details that any sentence can be filled with. */
const DETAILS: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(
    "argument given text error entry period gap code name year span event instead january"
      .split(" ")
      .map((name) => [name, "2024-05"]),
  ),
  ...Object.fromEntries(
    "item digits needed found before after neededBefore neededAfter limit day ofMonth ofDays rows columns"
      .split(" ")
      .map((name) => [name, 3]),
  ),
  first: "2020",
  last: "2024",
  second: "2024",
  from: "month",
  to: "year",
  expected: "quarter",
  frequency: "half",
  month: periodOf("month", 2024, 4),
  earlier: { range: "periods", number: 2, isAcross: false },
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

test("an error of one entry among many begins with its place", () => {
  const details = { entry: "soon", place: { range: "periods", number: 3, isAcross: false } };
  expect(errorMessage("unreadable-period", details, "en")).toMatch(
    /^periods, row 3: "soon" is not a period;/,
  );
  expect(errorMessage("unreadable-period", details, "ko")).toMatch(
    /^periods 3행: "soon"은\(는\) 기간이 아닙/,
  );
  const across = { ...details, place: { range: "at", number: 2, isAcross: true } };
  expect(errorMessage("unreadable-period", across, "en")).toMatch(/^at, column 2: "soon"/);
});

/** A cell holds this many characters, and a message too. */
const LONGEST = 32_767;

test.each(codes)("%s stays a sentence whatever was found in a cell", (code) => {
  for (const character of ["x", "가", "😀", "\n", '"', "\u0000"]) {
    const entry = character.repeat(LONGEST).slice(0, LONGEST);
    const details = Object.fromEntries(
      Object.entries(DETAILS).map(([field, value]) => [
        field,
        ["from", "to", "expected"].includes(field) || typeof value === "number" ? value : entry,
      ]),
    );
    for (const language of ["en", "ko"] as const) {
      const message = errorMessage(code, details as never, language);
      expect(message.length).toBeLessThan(500);
      expect(message).not.toMatch(/[\p{Cc}\p{Cs}]/u);
    }
  }
});
