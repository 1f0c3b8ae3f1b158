import fs from "node:fs";
import path from "node:path";
import { compare, functionsMetadata } from "../../scripts/functionsMetadata";

const golden = path.join(__dirname, "../reference/functions.json");
const { en, ko } = functionsMetadata("https://localhost:3000");

test("functions.json is the released contract: a changed name or argument breaks workbooks", () => {
  const contract = en.functions
    .map(({ id, parameters }) => ({
      id,
      parameters: parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(contract).toEqual(JSON.parse(fs.readFileSync(golden, "utf8")));
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
