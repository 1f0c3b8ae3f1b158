// Calls of functions that the add-in does not have: a misspelt one is no formula without one of ours.
import { inBrief } from "../../src/explain/inBrief";
import { inWords, previewInWords } from "../../src/explain/inWords";
import { nearestName } from "../../src/explain/nearestName";
import { explained, told } from "./asked";

const shown = { type: "Error", basicValue: "#NAME?" };

test.each([
  [
    "=TRADE.YOYY({1;2},{2023;2024})",
    "This add-in has no function TRADE.YOYY. The nearest name is TRADE.YOY.",
  ],
  [
    "=1+TRADE.RECORDCHECK({1})",
    "This add-in has no function TRADE.RECORDCHECK. The nearest name is TRADE.RECORD_CHECK.",
  ],
  ["=TRADE.SOMETHING_ELSE(1)", "This add-in has no function TRADE.SOMETHING_ELSE."],
])("%s: %s", async (formula, reason) => {
  const one = await explained(formula, {}, { shown });
  expect(told(one, "This cell")).toEqual([
    `Formula | ${formula}`,
    "Shows | #NAME?",
    `Why there is no figure | ${reason}`,
    `Calculated again | Not calculated again here: ${reason}`,
  ]);
  expect(inBrief(one, "en").reason).toBe(reason);
  expect(previewInWords(one, "en").map(({ text }) => text)).toEqual([reason]);
});

test("in Korean", async () => {
  const one = await explained("=TRADE.YOYY({1;2},{2023;2024})", {}, { shown });
  expect(inBrief(one, "ko").reason).toBe(
    "이 추가 기능에는 TRADE.YOYY 함수가 없습니다. 가장 가까운 이름은 TRADE.YOY입니다.",
  );
});

test("a cell that shows a figure all the same is given no reason for having none", async () => {
  const one = await explained("=IFERROR(TRADE.YOYY(1),7)", {}, { shown: 7 });
  expect(told(one, "This cell").map((line) => line.split(" | ")[0])).toEqual([
    ...["Formula", "Shows", "Calculated again"],
  ]);
});

test("beside a function that is there both are told", async () => {
  const one = await explained("=TRADE.TARGET_GAP(75,100)+TRADE.TARGETGAP(75,100)", {}, { shown });
  expect(told(one, "This cell").join()).toContain(
    "no function TRADE.TARGETGAP. The nearest name is TRADE.TARGET_GAP.",
  );
  expect(inWords(one, "en").map(({ heading }) => heading)).toContain("TRADE.TARGET_GAP");
});

test("a formula of Excel's own functions calls none of ours", async () => {
  const one = await explained("=SUM(1,2)", {}, { shown: 3 });
  expect(told(one, "This cell")).toEqual(["Shows | The formula of this cell calls no TRADE function."]);
});

test.each([
  ["YOYY", "YOY"],
  ["YTDYOY", "YTD_YOY"],
  ["SHAER", "SHARE"],
  ["SHARE", "SHARE"],
  ["X", undefined],
])("the nearest name to %s is %s", (name, nearest) => {
  expect(nearestName(name, ["YTD", "YOY", "YTD_YOY", "SHARE"])).toBe(nearest);
});
