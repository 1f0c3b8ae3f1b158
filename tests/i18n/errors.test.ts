import type { AnalysisErrorCode } from "../../src/analysis/AnalysisError";
import { periodOf } from "../../src/analysis/time/Period";
import { errorMessage } from "../../src/i18n/errors";
import { errorsInEnglish } from "../../src/i18n/errors.en";

/** Details that any sentence can be filled with; what input leads to it is in tests/functions/errorCases.ts. */
const DETAILS: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(
    "argument given text error entry period gap lacking code name year span event instead january"
      .split(" ")
      .map((name) => [name, "2024-05"]),
  ),
  ...Object.fromEntries(
    "item digits needed found before after neededBefore neededAfter limit day ofMonth ofDays rows columns missing periods"
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
/** What no cell holds: names and periods of the shipped series. */
const SHIPPED = {
  series: { en: "United States: imports", ko: "미국: 수입" },
  has: { first: "2000-01", last: "2026-09" },
  asked: { first: "2030-01" },
  isGrowth: true,
};

const codes = Object.keys(errorsInEnglish) as AnalysisErrorCode[];

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
      const message = errorMessage(code, { ...details, ...SHIPPED } as never, language);
      expect(message.length).toBeLessThan(500);
      expect(message).not.toMatch(/[\p{Cc}\p{Cs}]/u);
    }
  }
});
