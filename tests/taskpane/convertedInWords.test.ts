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
