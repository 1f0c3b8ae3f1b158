import type { Obstacle } from "../../src/excel/Workbook";
import { en } from "../../src/i18n/en";
import { ko } from "../../src/i18n/ko";
import { obstacleSentence } from "../../src/taskpane/obstacleSentence";

const OBSTACLES: readonly Obstacle[] = [
  { kind: "sheet-protected", sheet: "S" },
  { kind: "inside-table", table: "T" },
  { kind: "beside-table", table: "T" },
  { kind: "cells-in-use", address: "A1" },
  { kind: "merged-cells" },
  { kind: "no-cell-selected" },
  { kind: "sheet-gone" },
  { kind: "unexpected", message: "Why." },
];
/** What only the panel that loads figures has: a choice of a new sheet, and a button that is called so. */
const ONLY_THERE = { en: /new sheet|Press Insert/, ko: /새 시트|삽입을 다시/ };
const AGAIN = { en: /try again\b/i, ko: /다시 시도하십시오/ };

describe.each(["en", "ko"] as const)("%s", (language) => {
  const texts = { en, ko }[language];

  test.each(OBSTACLES)("$kind: a new sheet is spoken of only where one can be chosen", (obstacle) => {
    expect(obstacleSentence(obstacle, texts, "chosen")).toMatch(ONLY_THERE[language]);
    for (const at of ["given", "selection"] as const) {
      const sentence = obstacleSentence(obstacle, texts, at);
      expect(sentence).not.toMatch(ONLY_THERE[language]);
      expect(sentence).toMatch(AGAIN[language]);
    }
    expect(obstacleSentence(obstacle, texts)).toBe(obstacleSentence(obstacle, texts, "given"));
  });

  test("empty cells are to be selected only where the selection is written to", () => {
    const told = (at: "given" | "selection") =>
      obstacleSentence({ kind: "cells-in-use", address: "A1" }, texts, at);
    const select = { en: /Select empty cells/, ko: /빈 셀을 선택/ }[language];
    expect([select.test(told("given")), select.test(told("selection"))]).toEqual([false, true]);
  });
});
