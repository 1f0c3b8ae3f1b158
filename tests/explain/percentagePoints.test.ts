// A part of a growth rate is so many percentage points of it: said in per cent it would be a growth of its own.
import { explained, told } from "./asked";

const PARTS = "{60,40;62,41},{2023;2024},{100;103}";

test.each([
  [
    `=TRADE.CONTRIBUTION(${PARTS},2024)`,
    [0.02, 0.01],
    "0.02 (2 percentage points)",
    "0.02 (2%p)",
    "0.01 (1 percentage point)",
    "0.01 (1%p)",
  ],
  [
    `=TRADE.CONTRIBUTION(${PARTS},2024,"share_of_change")`,
    [2 / 3, 1 / 3],
    "0.666667 (a fraction: 66.67%)",
    "0.666667 (소수: 66.67%)",
    "0.333333 (a fraction: 33.33%)",
    "0.333333 (소수: 33.33%)",
  ],
])("%s", async (formula, answers, ...lines) => {
  const shown = [];
  for (const [column, answer] of answers.entries()) {
    const one = await explained(formula, {}, { column, shown: answer });
    expect(one.agreement).toBe("same");
    shown.push(told(one, "This cell")[1], told(one, "이 셀", "ko")[1]);
  }
  expect(shown).toEqual(lines.map((line, i) => `${i % 2 ? "표시된 값" : "Shows"} | ${line}`));
});
