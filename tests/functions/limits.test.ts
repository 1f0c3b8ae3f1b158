// What a cell and a sheet can hold, and figures far beyond trade.
import { call, cell, column, error } from "./sheet";

const numbers = (length: number) => Array.from({ length }, (_, i) => i + 1);

describe("a column by a row", () => {
  const down = column(...numbers(3000));
  const across = [numbers(3000)];

  test.each([
    ["GROWTH_RATE", [down, across]],
    ["TARGET_GAP", [down, across]],
    ["SHARE", [down, across]],
    ["RCA", [down, across, down, across]],
    ["TSI", [down, across]],
    ["UNIT_VALUE", [down, across]],
    ["TERMS_OF_TRADE", [down, across]],
    ["PRESS_TEXT", [down, across]],
    ["WORKDAYS", [down, across]],
    ["FLASH_ESTIMATE", [down, across]],
    ["CONVERT_UNIT", [down, "USD", "KRW", across]],
  ])("%s of 9 million cells is refused", (id, args) => {
    expect(cell(call(id, ...args))).toEqual(
      error("#VALUE!", /3,000 rows by 3,000 columns, more than the 1,048,576/),
    );
  });

  test("many periods of many series are refused likewise", () => {
    const values = [numbers(2000), numbers(2000)];
    const at = column(...numbers(600).map(() => "2024-01"));
    expect(cell(call("YOY", values, column("2023-01", "2024-01"), at))).toEqual(
      error("#VALUE!", /600 rows by 2,000/),
    );
  });

  test("as many cells as a column has are answered", () => {
    const answer = call("SHARE", column(...numbers(1024)), [numbers(1024)]);
    expect(answer).toHaveLength(1024);
    expect(answer[1023]).toHaveLength(1024);
    expect(answer[1023][511]).toBe(2);
    expect(cell(call("SHARE", column(...numbers(1025)), [numbers(1024)]))).toEqual(
      error("#VALUE!", /1,025 rows/),
    );
  });
});

describe("CHECK_DATA speaks of figures beyond all units", () => {
  const periods = column(...numbers(12).map((month) => `2024-${String(month).padStart(2, "0")}`));
  const found = (values: unknown[], language: string) =>
    call("CHECK_DATA", column(...values), periods, null, null, language)
      .map(([, , details]) => details)
      .join(" ");
  const steps = (from: number, to: number) => [...Array(6).fill(from), ...Array(6).fill(to)];
  const spike = (usual: number, one: number) => numbers(12).map((i) => (i === 6 ? one : usual));

  test.each([
    [
      spike(1e-10, 1e300),
      "1E+300 is more than 1,000,000,000,000 times the figures around it; check its unit.",
    ],
    [spike(1e300, 1e-10), "1E-10 is less than 1/1,000,000,000,000 of the figures around it; check its unit."],
    [
      steps(1e-10, 1e300),
      "From here on the figures are more than 1,000,000,000,000 times those before; check the unit.",
    ],
    [
      steps(1e300, 5e-324),
      "From here on the figures are less than 1/1,000,000,000,000 of those before; check the unit.",
    ],
    [steps(500, 500e3), "From here on the figures are about 1,000 times those before; check the unit."],
    [
      steps(500, 500e12),
      "From here on the figures are about 1,000,000,000,000 times those before; check the unit.",
    ],
    [steps(500, 0.5), "From here on the figures are about 1/1,000 of those before; check the unit."],
  ])("%j", (values, sentence) => {
    expect(found(values, "en")).toBe(sentence);
  });

  test.each([
    [spike(1e-10, 1e300), "1E+300은(는) 주변 값의 1,000,000,000,000배를 넘습니다. 단위를 확인하십시오."],
    [
      spike(1e300, 1e-10),
      "1E-10은(는) 주변 값의 1/1,000,000,000,000에도 미치지 못합니다. 단위를 확인하십시오.",
    ],
    [steps(500, 500e3), "여기부터 값이 이전의 약 1,000배입니다. 단위를 확인하십시오."],
    [steps(500, 0.5), "여기부터 값이 이전의 약 1/1,000입니다. 단위를 확인하십시오."],
  ])("%j, in Korean", (values, sentence) => {
    expect(found(values, "ko")).toBe(sentence);
  });

  test("a long text among the figures is quoted in part", () => {
    const texts = ["1".repeat(32_767), `1${" ".repeat(32_765)}x`, `${" ".repeat(32_766)}y`];
    for (const text of texts) {
      const [[, what, details]] = call("CHECK_DATA", column(1, text, 3), periods.slice(0, 3));
      expect(what).toBe("Not a number");
      expect((details as string).length).toBeLessThan(200);
    }
  });
});

test.each([
  ["TSI", [1.7e308, 1e308]],
  ["SHARE", [1e300, 1e-300]],
  ["GROWTH_RATE", [1e300, 1e-300]],
  ["UNIT_VALUE", [1e300, 1e-300]],
  ["CONVERT_UNIT", [1e300, "trillion KRW", "KRW"]],
  ["CONVERT_UNIT", [1e300, "USD", "KRW", 1e300]],
  ["IIT", [column(1.7e308, 1e308), column(1e308, 1)]],
  ["HHI", [column(1.7e308, 1.7e308)]],
])("%s of %j would be too large, and is no figure", (id, args) => {
  expect(cell(call(id, ...args))).toEqual(error("#N/A", /too large/));
});

test.each([
  ["HS_CODE", [1e300]],
  ["HS_CODE", [5e-324]],
  ["HS_CODE", [1e21]],
])("%s of %j is no code", (id, args) => {
  expect(cell(call(id, ...args))).toEqual(error("#VALUE!", /is not an HS code/));
});
