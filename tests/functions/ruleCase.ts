// Cases of the contract's rules: small tables that an analyst can read, shown in the function reference too.
import { call, CellError } from "./sheet";

/** A cell: a value, or an error with a part of its sentence, or with the sentence in both languages. */
export type ExpectedCell =
  | number
  | string
  | boolean
  | { readonly error: string; readonly message?: string | { readonly en: string; readonly ko: string } };

export interface RuleCase {
  readonly title: { readonly en: string; readonly ko: string };
  readonly call: readonly [id: string, ...args: unknown[]];
  readonly expected: ExpectedCell | readonly (readonly ExpectedCell[])[];
  readonly why: { readonly en: string; readonly ko: string };
}

/** Calls the function and compares every cell. */
export function expectCase({ call: [id, ...args], expected }: Pick<RuleCase, "call" | "expected">): void {
  const block = Array.isArray(expected) ? (expected as ExpectedCell[][]) : [[expected as ExpectedCell]];
  for (const language of ["en", "ko"] as const) {
    const answer = inLanguage(language, () => call(id, ...args));
    expect(answer.map((row) => row.length)).toEqual(block.map((row) => row.length));
    block.forEach((row, i) => row.forEach((cell, j) => expectCell(answer[i][j], cell, language)));
  }
}

function expectCell(got: unknown, expected: ExpectedCell, language: "en" | "ko"): void {
  if (typeof expected === "number") return expect(got).toBeCloseTo(expected, 9);
  if (typeof expected !== "object") return expect(got).toBe(expected);
  expect(got).toBeInstanceOf(CellError);
  const { code, message } = got as CellError;
  expect(code).toBe(expected.error);
  if (typeof expected.message === "object") expect(message).toBe(expected.message[language]);
  else if (language === "en") expect(message).toContain(expected.message ?? "");
}

/** Answers as an Excel does that is displayed in a language. */
export function inLanguage<T>(language: "en" | "ko", answer: () => T): T {
  const realm = globalThis as { Office?: unknown };
  realm.Office = { context: { displayLanguage: language === "ko" ? "ko-KR" : "en-GB" } };
  try {
    return answer();
  } finally {
    delete realm.Office;
  }
}
