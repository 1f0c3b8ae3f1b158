// The last argument of every function that returns words: English unless it says ko.
import { described, type Described } from "./described";
import { call, column } from "./sheet";

const speaking = described.functions.filter(({ parameters }) =>
  parameters.some(({ name }) => name === "language"),
);

const months = Array.from(
  { length: 84 },
  (_, i) => `${2018 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
);
const history = column(...months.map((_, i) => 1000 + 5 * i + 40 * Math.sin(i) + (i % 12) * 9));

/** Arguments that every function understands, by their names in the contract. */
const ARGUMENTS: Readonly<Record<string, unknown>> = {
  values: history,
  periods: column(...months),
  labels: column(...months.map((_, i) => `Item ${i + 1}`)),
  target: 20_000,
  event: "2021-06",
  cumulative: 700,
  through: "2024-05-20",
  value: -3050,
  growth: -0.109,
};

const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/;

/** The texts of a function in a language, whatever result it is asked for. */
function texts({ id, parameters }: Described["functions"][number], language: string | null): string[] {
  const result = parameters.find(({ name }) => name === "result")?.customEnumId;
  const results = described.enums
    .find((one) => one.id === result)
    ?.values.map(({ stringValue }) => stringValue) ?? [null];
  return results.flatMap((wanted) => {
    const given: Record<string, unknown> = { ...ARGUMENTS, result: wanted, language };
    const answer = call(id, ...parameters.map(({ name }) => given[name] ?? null));
    return answer.flat().filter((cell): cell is string => typeof cell === "string" && cell !== "");
  });
}

/** Arguments that came after the language: a new one stands last, lest it move another. */
const AFTER_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  RECORD_CHECK: ["direction"],
  HEADLINE: ["kind", "days", "precision", "holidays"],
  PRESS_TEXT: ["decimals"],
};

test("the last argument is the language, before what came later", () => {
  expect(speaking.length).toBeGreaterThan(5);
  for (const { id, parameters } of speaking) {
    const names = parameters.map(({ name }) => name);
    expect([id, names.slice(names.indexOf("language") + 1)]).toEqual([id, AFTER_LANGUAGE[id] ?? []]);
  }
});

describe.each(speaking.map((one) => [one.id, one] as const))("%s", (_, one) => {
  test("speaks English by default and for en, without a Korean letter", () => {
    const english = texts(one, "en");
    // The words of RANKING are periods, which are labels in English.
    expect(english.join("")).toMatch(one.id === "RANKING" ? /^\d{4}-\d{2}/ : /[A-Za-z]/);
    expect(english.filter((text) => HANGUL.test(text))).toEqual([]);
    expect(texts(one, null)).toEqual(english);
  });

  test("speaks Korean for ko, in as many texts", () => {
    const korean = texts(one, "ko");
    expect(korean.some((text) => HANGUL.test(text))).toBe(true);
    expect(korean).toHaveLength(texts(one, "en").length);
  });
});
