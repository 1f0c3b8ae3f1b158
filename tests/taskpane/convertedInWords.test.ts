import { SHARE_PANE } from "../../src/i18n/sharePane";
import { convertedInWords } from "../../src/taskpane/share/convertedInWords";

test.each(["en", "ko"] as const)(
  "each reason why a formula was left has its own sentence: %s",
  (language) => {
    const words = SHARE_PANE[language];
    const outcome = {
      kind: "converted",
      formulas: 1,
      since: 2021,
      unequal: ["A!A1"],
      kept: [{ cell: "A!B1", without: ["TOP_ITEMS"] }],
      tooLong: ["A!C1", "A!C2"],
    } as const;
    const [, ...left] = convertedInWords(outcome, words);
    expect(left).toEqual([
      words.unequal("A!A1"),
      words.without("TRADE.TOP_ITEMS", "A!B1"),
      expect.stringContaining("A!C1, A!C2"),
    ]);
    expect(convertedInWords({ ...outcome, tooLong: [] }, words)).toHaveLength(3);
  },
);

test.each([
  ["en", 2021, "1 formula is plain Excel now. Excel 2021 or later is needed."],
  ["en", undefined, "1 formula is plain Excel now. Excel 2019 will do."],
  ["ko", 2021, "수식 1개를 일반 Excel 수식으로 바꾸었습니다. Excel 2021 이상이 필요합니다."],
] as const)("the oldest Excel is told, of one formula as of several: %s, %s", (language, since, told) => {
  const none = { unequal: [], kept: [], tooLong: [] };
  const [first] = convertedInWords({ kind: "converted", formulas: 1, since, ...none }, SHARE_PANE[language]);
  expect(first).toBe(told);
});
