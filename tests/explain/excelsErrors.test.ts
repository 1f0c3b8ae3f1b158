// Cells that show an error of Excel's own: no answer of a function stands behind it, and calculating anew does not mend it.
import { inBrief } from "../../src/explain/inBrief";
import { EXPLAIN_WORDS } from "../../src/i18n/explain";
import { column } from "../functions/sheet";
import { explained, type Sheet, told } from "./asked";

const MONTHS: Sheet = {
  v: column(100, 110, 120),
  p: column("2023-01", "2023-02", "2023-03"),
};
const error = (basicValue: string) => ({ type: "Error", basicValue });
const BLOCKING = ["#SPILL!", "#BUSY!", "#NAME?", "#GETTING_DATA", "#CONNECT!"];

test.each(BLOCKING)("%s has Excel's sentence, not the reason of a blank in the answer", async (shown) => {
  const one = await explained("=TRADE.YOY(v,p)", MONTHS, { shown: error(shown) });
  for (const language of ["en", "ko"] as const) {
    expect(inBrief(one, language).reason).toBe(EXPLAIN_WORDS[language].excelErrors[shown]);
    const { reason } = EXPLAIN_WORDS[language].headings;
    expect(told(one, "TRADE.YOY", language).filter((line) => line.startsWith(reason))).toEqual([]);
  }
});

test.each(BLOCKING)("%s: what the formula would give, and no advice that does not help", async (shown) => {
  const one = await explained("=TRADE.YTD(v,p)", MONTHS, { shown: error(shown) });
  expect(one.agreement).toBe("blocked");
  expect(told(one, "This cell")).toContain("Calculated again | It would give 3 rows × 1 column.");
  expect(told(one, "이 셀", "ko")).toContain("다시 계산한 결과 | 그렇지 않으면 결과가 3행 × 1열입니다.");
  const single = await explained('=TRADE.YTD(v,p,"2023-02")', MONTHS, { shown: error(shown) });
  expect(told(single, "This cell").at(-1)).toBe(
    "Calculated again | It would give 210 (in the unit of the figures).",
  );
  expect(told(single, "이 셀", "ko").at(-1)).toBe(
    "다시 계산한 결과 | 그렇지 않으면 210 (수치와 같은 단위)이(가) 됩니다.",
  );
});

test("an error that has become a blank or a figure has no reason of ours any longer", async () => {
  const one = await explained("=TRADE.YOY(v,p)", MONTHS, { shown: error("#N/A") });
  expect(one.agreement).toBe("stale");
  expect(inBrief(one, "en").reason).toBeUndefined();
});

test.each(["=TRADE.YOY(v,p,2030)", "=SUM(TRADE.YOY(v,p,2030))"])(
  "%s: an error of ours keeps its reason, also where Excel goes on calculating with it",
  async (formula) => {
    const shown = error("#VALUE!");
    expect(inBrief(await explained(formula, MONTHS, { shown }), "en").reason).toMatch(/2030/);
  },
);

test("a blank that the formula makes an error of has the reason of the blank", async () => {
  const formula = '=LET(x,TRADE.YOY(v,p),IF(x="",NA(),x))';
  const one = await explained(formula, MONTHS, { shown: error("#N/A") });
  expect(inBrief(one, "en").reason).toMatch(/There is no figure for 2022-01/);
});

test("a row that the answer does not have is no cell that was deleted", async () => {
  const one = await explained("=INDEX(TRADE.YOY(v,p),9)", MONTHS, { shown: error("#REF!") });
  expect(one.agreement).toBe("same");
  expect(inBrief(one, "en").reason).toMatch(/beyond an answer/);
  expect(inBrief(one, "ko").reason).toMatch(/결과에 없는/);
});

test("a text that the formula gives is quoted: it may be a sentence with a full stop of its own", async () => {
  const formula = '=TRADE.HEADLINE(v,p,"2023-03")';
  const one = await explained(formula, MONTHS, { shown: "old" });
  const english = told(one, "This cell").at(-1);
  expect(english).toMatch(/^Calculated again \| The figures as they stand now give "Exports .*\.", not what/);
  expect(told(one, "이 셀", "ko").at(-1)).toMatch(/다시 계산하면 "Exports .*\."입니다/);
});
