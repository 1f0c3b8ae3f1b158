import { installBrowserDecoder } from "../../scripts/browserDecoder";
import { labelOf } from "../../src/analysis/time/Period";
import { readPasted } from "../../src/importing/readers/csv";
import type { Choices } from "../../src/importing/layout/Layout";
import { understand } from "../../src/importing/understand";
import { delimited, type Value } from "./samples/write";

installBrowserDecoder();

/** "2024-11 2024-12 …" of the first series, or "year?" where it is asked. */
function months(rows: Value[][], choices: Choices = {}, at = 0): string {
  const { series, frequency, questions } = understand(readPasted(delimited(rows, "\t")), choices);
  if (questions.some(({ code }) => code === "year")) return "year?";
  return [...series[at].values.keys()].map((ordinal) => labelOf({ frequency, ordinal })).join(" ");
}

const WINTER = ["11월", "12월", "1월", "2월"];
const down = (title: string, names: readonly string[]): Value[][] => [
  [title],
  ["월", "수출"],
  ...names.map((name, i) => [name, String(500 + i)]),
];
const across = (title: string, names: readonly string[]): Value[][] => [
  [title],
  ["품목", ...names],
  ["반도체", ...names.map((_, i) => String(60 + i))],
  ["선박", ...names.map((_, i) => String(6 + i))],
];

describe.each([
  ["down", down],
  ["across", across],
])("months %s that go over a year's turn", (_, table) => {
  const own = "2024-11 2024-12 2025-01 2025-02";

  test.each([
    ["2024년 11월~2025년 2월 수출 (억달러)"],
    ["조회기간: 202411 ~ 202502 수출 (억달러)"],
    ["2025년 2월 수출 (억달러)"],
    ["2024년 11월 이후 수출 (억달러)"],
  ])("%s tells their years", (title) => {
    expect(months(table(title, WINTER))).toBe(own);
  });

  test("newest first", () => {
    const names = [...WINTER].reverse();
    expect(months(table("2024년 11월~2025년 2월 수출 (억달러)", names))).toBe(
      own.split(" ").reverse().join(" "),
    );
  });

  test("a range of more than a year, from its end to end", () => {
    const names = Array.from({ length: 14 }, (__, i) => `${((i + 10) % 12) + 1}월`);
    const found = months(table("2023년 11월~2024년 12월 수출 (억달러)", names)).split(" ");
    expect([found[0], found[2], found[13], found.length]).toEqual(["2023-11", "2024-01", "2024-12", 14]);
  });

  test("are asked about where nothing or only a year tells, and an answer is the year of the first", () => {
    expect(months(table("수출 (억달러)", WINTER))).toBe("year?");
    expect(months(table("2024년 수출 (억달러)", WINTER))).toBe("year?");
    expect(months(table("2024년 3월~2025년 1월 수출 (억달러)", WINTER))).toBe("year?");
    expect(months(table("수출 (억달러)", WINTER), { year: 2024 })).toBe(own);
  });

  test("within a year stay in it", () => {
    const names = ["1월", "2월", "3월"];
    expect(months(table("2024년 수출 (억달러)", names))).toBe("2024-01 2024-02 2024-03");
    expect(months(table("수출 (억달러)", names), { year: 2024 })).toBe("2024-01 2024-02 2024-03");
  });
});

describe("what only looks like a year's turn", () => {
  test("each item's months, and each section's", () => {
    const year = Array.from({ length: 12 }, (_, i) => `${i + 1}월`);
    const rows = ["반도체", "선박"].flatMap((item) => year.map((month, i) => [item, month, String(100 + i)]));
    const items = [["2024년 수출 (억달러)"], ["품목", "월", "금액"], ...rows];
    for (const at of [0, 1]) expect(months(items, {}, at)).toMatch(/^2024-01 .*2024-12$/);
    const section = (name: string) => [[name, ""], ...year.map((month, i) => [month, String(100 + i)])];
    const sections = [["2024년 (억달러)"], ["월", "금액"], ...section("수출"), ...section("수입")];
    for (const at of [0, 1]) expect(months(sections, {}, at)).toMatch(/^2024-01 .*2024-12$/);
  });

  test("items whose months all go over it", () => {
    const rows = ["반도체", "선박"].flatMap((item) =>
      WINTER.map((month, i) => [item, month, String(100 + i)]),
    );
    const table = [["2024년 11월~2025년 2월 수출 (억달러)"], ["품목", "월", "금액"], ...rows];
    for (const at of [0, 1]) expect(months(table, {}, at)).toBe("2024-11 2024-12 2025-01 2025-02");
  });
});

describe("a year in the corner of a heading of months", () => {
  const block = (year: string): Value[][] => [
    [year, "1월", "2월", "3월"],
    ["반도체", "60", "61", "62"],
    ["선박", "6", "7", "8"],
  ];

  test("is theirs, whatever is answered", () => {
    const rows = [["수출 (억달러)"], ...block("2023년")];
    expect(months(rows)).toBe("2023-01 2023-02 2023-03");
    const both = [...rows, [], ...block("2024년")];
    expect(months(both, { year: 2024 })).toBe("2023-01 2023-02 2023-03");
    expect(months(both, { year: 2024, tables: [1] })).toBe("2024-01 2024-02 2024-03");
  });

  test("over a column of months too", () => {
    const rows = [["(억달러)"], ["2023년", "수출", "수입"], ["1월", "463", "590"], ["2월", "500", "554"]];
    expect(months(rows)).toBe("2023-01 2023-02");
  });

  test("but not a column of a year's figures before the months", () => {
    const rows = [
      ["수출 (억달러)"],
      ["품목", "2023", "1월", "2월"],
      ["반도체", "986", "94", "100"],
      ["선박", "218", "25", "16"],
    ];
    expect(months(rows)).toBe("year?");
  });
});

test("a line that lists what stands below with its units makes a weight of none but its own", () => {
  const rows = [
    ["수출(억달러), 물량(천톤)"],
    ["월", "수출", "물량"],
    ["2024-01", "563", "100"],
    ["2024-02", "614", "110"],
  ];
  const { series } = understand(readPasted(delimited(rows, "\t")));
  expect(series.map(({ measure, values }) => [measure, [...values.values()]])).toEqual([
    ["amount", [56300, 61400]],
    ["weight", [100, 110]],
  ]);
});
