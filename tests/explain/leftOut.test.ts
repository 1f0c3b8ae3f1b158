// What is told of an argument that was left out is what the function does without it.
import { catalogue } from "../catalogue";
import { readFormula } from "../../src/explain/formula/Formula";
import { textOf } from "../../src/explain/formula/textOf";
import { EXPLAIN_WORDS } from "../../src/i18n/explain";
import { calculateFormula } from "../functions/formula";
import { explained, help, told } from "./asked";

const LANGUAGES = ["en", "ko"] as const;
const choosing = help.flatMap(({ id, parameters }) =>
  parameters.flatMap((parameter, i) =>
    parameter.choices && parameter.optional ? [{ id, name: parameter.name, i, parameter }] : [],
  ),
);

/** The arguments of an example, as written, up to a place. */
function argumentsUpTo(formula: string, count: number): string[] {
  const root = readFormula(formula);
  if (root?.type !== "CallExpression") throw new Error(`${formula} is no call`);
  const written = root.arguments.map((arg) => textOf(arg));
  return Array.from({ length: Math.max(count, written.length) }, (_, i) => written[i] ?? "");
}

test.each(choosing)("$id, $name: what is told gives the same as leaving it out", async ({ id, name, i }) => {
  const { kinds } = EXPLAIN_WORDS.en;
  for (const { formula } of catalogue().docs.en[id].examples) {
    const args = argumentsUpTo(formula, i + 1);
    const withAt = (given: string) => args.map((arg, j) => (j === i ? given : arg));
    const without = `=TRADE.${id}(${withAt("").join(",")})`;
    const line = told(await explained(without), "Arguments").find((one) => one.startsWith(`${name} | `));
    const said = line?.slice(`${name} | ${kinds.omitted}: `.length) ?? "";
    const isChoice = choosing.some((one) => one.parameter.choices?.includes(said));
    // Of what is told in words nothing can be asked.
    if (!isChoice) expect(said).toMatch(/ .* /);
    else
      expect(calculateFormula(`=TRADE.${id}(${withAt(`"${said}"`).join(",")})`)).toEqual(
        calculateFormula(without),
      );
  }
});

test.each(choosing)(
  "$id, $name: the description says which of the choices is the default",
  ({ parameter }) => {
    const { choices = [], description } = parameter;
    for (const language of LANGUAGES) {
      const otherwise = EXPLAIN_WORDS[language].leftOut.test(description[language]);
      const isNamed = language === "en" ? / \(default\)/ : /^(.* )?\S*기본값/;
      if (!otherwise) {
        expect(description[language]).toMatch(isNamed);
        expect(description[language]).toMatch(
          language === "en"
            ? new RegExp(`${choices[0]} \\(default\\)`)
            : new RegExp(`${choices[0]}\\([^)]*기본값`),
        );
      }
    }
  },
);

test("a headline without a kind is told to be a balance once a figure was below zero", async () => {
  const one = await explained('=TRADE.HEADLINE({-1;-2},{"2024-04";"2024-05"})');
  expect(told(one, "Arguments")).toContain(
    "kind | left out: a balance once a figure was below zero, else a flow",
  );
  expect(told(one, "인수", "ko")).toContain("kind | 생략: 그때까지 음수가 있었으면 수지, 아니면 금액");
});

test("a growth without a flow is of the flow that the item's code names", async () => {
  const one = await explained('=TRADE.PUBLISHED_GROWTH("first10:imports:gas")', {}, { row: 1 });
  expect(told(one, "Source")[0]).toMatch(/imports/i);
  expect(told(one, "Arguments")).toContain(
    "flow | left out: the flow that the item's code names, else exports",
  );
  expect(told(one, "인수", "ko")).toContain("flow | 생략: 품목 코드가 가리키는 쪽, 아니면 수출");
});

test("the description of a function does not gainsay an argument that changes what it does", async () => {
  const one = await explained(
    '=TRADE.CHANGE_FREQUENCY({1;2;3;4},{"2024-01";"2024-02";"2024-03";"2024-04"},"quarter",,TRUE)',
    {},
    { row: 1 },
  );
  expect(told(one, "TRADE.CHANGE_FREQUENCY").join()).toMatch(/incomplete ones only if partial is TRUE\./);
  expect(told(one, "TRADE.CHANGE_FREQUENCY", "ko").join()).toMatch(/partial이 TRUE가 아니면/);
});
