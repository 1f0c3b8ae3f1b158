import { compare, functionsMetadata } from "../../scripts/functionsMetadata";
import {
  brokenPromises,
  type FunctionPromise,
  promisesOf,
  releasedFunctions,
} from "../../scripts/releasedFunctions";

const { en, ko } = functionsMetadata("https://localhost:3000");

describe("ids and arguments stay as they were released", () => {
  const promise = (change: Partial<FunctionPromise> = {}): FunctionPromise => ({
    id: "YOY",
    result: "matrix",
    parameters: [
      { name: "values", type: "any", dimensionality: "matrix", optional: false, repeating: false },
      { name: "basis", type: "any", dimensionality: "scalar", optional: true, repeating: false },
    ],
    ...change,
  });
  const [values, basis] = promise().parameters;

  test("of the functions of the last release", () => {
    expect(releasedFunctions().length).toBeGreaterThanOrEqual(50);
    expect(brokenPromises(releasedFunctions(), promisesOf(en))).toEqual([]);
  });

  test.each([
    ["an id that goes", []],
    ["an answer of another shape", [promise({ result: "scalar" })]],
    ["an argument that goes", [promise({ parameters: [values] })]],
    ["a new name", [promise({ parameters: [{ ...values, name: "figures" }, basis] })]],
    ["another shape", [promise({ parameters: [{ ...values, dimensionality: "scalar" }, basis] })]],
    ["another order", [promise({ parameters: [basis, values] })]],
    ["what could be left out is needed", [promise({ parameters: [values, { ...basis, optional: false }] })]],
    [
      "a new argument that is needed",
      [promise({ parameters: [values, basis, { ...values, name: "more" }] })],
    ],
  ])("%s is named", (_, built) => {
    expect(brokenPromises([promise()], built).join()).toMatch(/^YOY/);
  });

  test.each([
    ["a new function", [promise(), promise({ id: "NEW" })]],
    [
      "a new argument at the end that may be left out",
      [promise({ parameters: [values, basis, { ...basis, name: "more" }] })],
    ],
    ["what was needed may be left out", [promise({ parameters: [{ ...values, optional: true }, basis] })]],
  ])("%s breaks nothing", (_, built) => {
    expect(brokenPromises([promise()], built)).toEqual([]);
  });
});

test("ranges that hold an error reach the functions", () => {
  expect(en.allowErrorForDataTypeAny).toBe(true);
});

test("every text is there in both languages and differs", () => {
  en.functions.forEach((fn, i) => {
    expect(ko.functions[i].id).toBe(fn.id);
    expect(ko.functions[i].description).toMatch(/[가-힣]/);
    fn.parameters.forEach((parameter, j) => {
      expect(parameter.description).toBeTruthy();
      expect(ko.functions[i].parameters[j].description).toMatch(/[가-힣]/);
    });
  });
});

test("a missing and a surplus Korean text are found", () => {
  const tree = { functions: [{ id: "YOY", parameters: [{ name: "at" }] }], enums: [] };
  expect(
    compare(tree, { functions: { YOY: { description: "x", parameters: { to: "y" } } }, enums: {} }),
  ).toEqual(["no Korean text for YOY.at", "Korean text for YOY.to, which does not exist"]);
});

test("descriptions fit into Excel's help", () => {
  for (const { description, parameters } of [...en.functions, ...ko.functions]) {
    expect(description.length).toBeLessThanOrEqual(255);
    for (const parameter of parameters) expect(parameter.description.length).toBeLessThanOrEqual(255);
  }
});

// What Excel and the pane say of a function stands above answers to each of its options.
test.each([
  ["GROWTH_RATE", "amount", "금액"],
  ["YOY", "change", "증감액"],
  ["MOM", "change", "증감액"],
  ["YTD_YOY", "change", "증감액"],
  ["EXCLUDING", "change", "증감액"],
  ["REBASE", "another level", "지정한 값"],
  ["RANKING", "lowest", "작은"],
  ["RECORD_CHECK", "record", "최저"],
  ["STREAK", "surpluses, records", "흑자, 기록"],
  ["TOP_ITEMS", "if wanted", "빼도록"],
  ["HHI", "10,000", "10,000"],
  ["RCA", "−1 to 1", "−1~1"],
  ["CONTRIBUTION", "add up to 1", "1이 되는"],
  ["TARGET_GAP", "achieved", "달성률"],
  ["TARGET_PACE", "has come", "다가갔고"],
  ["TARGET_ODDS", "projection", "전망"],
  ["FLASH_ESTIMATE", "daily average", "일평균"],
  ["OUTLOOK", "past errors", "과거 오차"],
  ["EVENT_IMPACT", "p-value", "p값"],
  ["SEASONAL_ADJUST", "irregular", "불규칙"],
  ["HEADLINE", "of a flow", "수지가 아니면"],
])("the description of %s holds for its other options too", (id, english, korean) => {
  for (const [{ functions }, words] of [
    [en, english],
    [ko, korean],
  ] as const)
    expect(functions.find((fn) => fn.id === id)?.description.toLowerCase()).toContain(words);
});

test("functions that cannot tell a blank of older desktops from 0 say so in their help", () => {
  const cellByCell =
    "GROWTH_RATE TARGET_GAP SHARE RCA TSI UNIT_VALUE TERMS_OF_TRADE CONVERT_UNIT PRESS_TEXT BREADTH".split(
      " ",
    );
  for (const [{ functions }, words] of [
    [en, /in older Excel a blank (cell )?counts as zero/i],
    [ko, /구형 Excel에서는 (빈 셀을 )?0으로 읽습니다/],
  ] as const) {
    for (const id of [...cellByCell, "IIT", "MARKET_SHARE_CHANGE"]) {
      const { description, parameters } = functions.find((fn) => fn.id === id)!;
      expect([id, [description, ...parameters.map((p) => p.description)].join(" ")]).toEqual([
        id,
        expect.stringMatching(words),
      ]);
    }
  }
});
