import { SHARE_PANE } from "../../src/i18n/sharePane";
import { backInWords } from "../../src/taskpane/share/backInWords";

const outcome = { kind: "relinked", formulas: 1, left: [], different: [], waiting: [] } as const;

test.each(["en", "ko"] as const)("each reason why a cell stayed a value is told: %s", (language) => {
  const words = SHARE_PANE[language];
  const whys = Object.keys(words.left) as (keyof typeof words.left)[];
  const left = whys.map((why, i) => ({ why, cell: `A!A${i + 1}`, to: ["B!B1"] }));
  const [, ...told] = backInWords({ ...outcome, left }, words);
  expect(told).toHaveLength(whys.length);
  for (const { cell } of left) expect(told.filter((line) => line.includes(cell))).toHaveLength(1);
});

test("why a formula gives another value than the copy showed is not known", () => {
  const told = (language: "en" | "ko") =>
    backInWords({ ...outcome, different: ["A!B2"] }, SHARE_PANE[language])[1];
  expect(told("en")).toMatch(/may have changed since: A!B2\.$/);
  expect(told("ko")).toMatch(/바뀌었을 수 있습니다\.$/);
});
