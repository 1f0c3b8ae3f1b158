import { installBrowserDecoder } from "../../scripts/browserDecoder";
import { copied, toldTable } from "./toldTable";

installBrowserDecoder();

const UNIT = "단위: 백만달러";
const ROWS = ["수출|57510|61350|49120|52600", "반도체|12510|14350|10120|9600"];

function periodsOf(...headings: readonly string[]): readonly string[] {
  const [first = ""] = toldTable(copied(UNIT, ...headings, ...ROWS));
  return [...first.matchAll(/(\S+) (\d{5})/g)].map(([, period, figure]) => `${period} ${figure}`);
}

const OVER_TURN = ["2024-11 57510", "2024-12 61350", "2025-01 49120", "2025-02 52600"];

describe("headings that name a year only where it is new", () => {
  test.each([
    "'24.11|12|'25.1|2",
    "’24.11|12|’25.1|2",
    "24.11|12|25.1|2",
    "2024.11|12|2025.1|2",
    "2024/11|12|2025/01|02",
    "'24.11월|12|'25.1월|2",
  ])("%s", (headings) => {
    expect(periodsOf(`구분|${headings}`)).toEqual(OVER_TURN);
  });

  test("of a month, and those a year before and a month before it", () => {
    expect(periodsOf("구분|'24.9|'25.8|9|증감률")).toEqual([
      "2024-09 57510",
      "2025-08 61350",
      "2025-09 49120",
    ]);
  });

  test("a 25.1 behind September is October", () => {
    expect(periodsOf("구분|'25.8|9|'25.1|11")).toEqual([
      "2025-08 57510",
      "2025-09 61350",
      "2025-10 49120",
      "2025-11 52600",
    ]);
  });

  test.each(["'24.8|9|1|11", "'24.8|10|11|12", "'24.13|1|2|3", "8|9|10|'24.11", "'24.12|1"])(
    "%s go nowhere, and are not read",
    (headings) => {
      expect(periodsOf(`구분|${headings}`)).toEqual([]);
    },
  );

  test("figures beside a month are none", () => {
    const table = copied(UNIT, "기간|수출|수입|수지", "2024.11|12|1|2", "2024.12|13|2|11", "2025.1|14|3|11");
    expect(toldTable(table)[0]).toBe("수출 USD 2024-11 12, 2024-12 13, 2025-01 14");
  });
});

describe("months and quarters in digits below their years", () => {
  test.each([
    ["구분|2024년||2025년|", "구분|11|12|1|2"],
    ["구분|2024||2025|", "|11|12|1|2"],
  ])("%s over %s", (years, months) => {
    expect(periodsOf(years, months)).toEqual(OVER_TURN);
  });

  test.each([
    ["구분|2025년|||", "구분|7|8|9|10", ["2025-07 57510", "2025-08 61350", "2025-09 49120", "2025-10 52600"]],
    [
      "구분|2024년||2025년|",
      "구분|3|4|1|2",
      ["2024Q3 57510", "2024Q4 61350", "2025Q1 49120", "2025Q2 52600"],
    ],
    ["분기|2025년|||", "분기|1|2|3|4", ["2025Q1 57510", "2025Q2 61350", "2025Q3 49120", "2025Q4 52600"]],
  ])("%s over %s", (years, parts, told) => {
    expect(periodsOf(years, parts)).toEqual(told);
  });

  test("figures right below years are figures", () => {
    const table = copied(UNIT, "품목|2022|2023|2024|2025", "배|3|4|1|2", "말|5|6|7|8");
    expect(toldTable(table)[0]).toBe("배 USD 2022 3, 2023 4, 2024 1, 2025 2");
  });
});

describe("quarters in Roman numerals", () => {
  const QUARTERS = ["2024Q3 57510", "2024Q4 61350", "2025Q1 49120", "2025Q2 52600"];

  test.each([
    "2024.Ⅲ|2024.Ⅳ|2025.Ⅰ|2025.Ⅱ",
    "2024Ⅲ/4|2024Ⅳ/4|2025Ⅰ/4|2025Ⅱ/4p",
    "'24.Ⅲ|'24.Ⅳ|'25.Ⅰ|'25.Ⅱp",
    "2024 III|2024 IV|2025 I|2025 II",
    "2024년 Ⅲ분기|2024년 Ⅳ분기|2025년 Ⅰ분기|2025년 Ⅱ/4분기",
    "2024년||2025년|\n구분|Ⅲ|Ⅳ|Ⅰ|Ⅱ",
    "2024.Ⅲ|Ⅳ|2025.Ⅰ|Ⅱ",
  ])("%s", (headings) => {
    expect(periodsOf(`구분|${headings}`)).toEqual(QUARTERS);
  });

  test("a numeral that counts something else is none", () => {
    const table = copied(UNIT, "품목|2024|2025", "부품 II|1|2", "부품 III/A|3|4");
    expect(toldTable(table)).toEqual(["부품 II USD 2024 1, 2025 2", "부품 III/A USD 2024 3, 2025 4"]);
  });
});

test.each([
  "2024년 1~2분기|2024년 3~4분기|2025년 1~2분기|2025년 3~4분기",
  "2024.1Q~3Q|2025.1Q~3Q|2026.1Q~3Q|2027.1Q~3Q",
  "2024Ⅰ~Ⅱ|2024Ⅲ~Ⅳ|2025Ⅰ~Ⅱ|2025Ⅲ~Ⅳ",
  "FY2022|FY2023|FY2024|FY2025",
  "2022 회계연도|2023 회계연도|2024 회계연도|2025 회계연도",
])("%s are no years or months: it is asked", (headings) => {
  expect(toldTable(copied(UNIT, `구분|${headings}`, ...ROWS))).toEqual(["period!"]);
});

test.each([
  "2024W05|2024W06|2024W07|2024W08",
  "2024-W05|2024-W06|2024-W07|2024-W08",
  "2024년 5주|2024년 6주|2024년 7주|2024년 8주",
  "2024년 1월 1주차|2024년 1월 2주차|2024년 2월 1주차|2024년 2월 2주차",
  "2024년|||\n구분|1주|2주|3주|4주",
])("%s are weeks, and no month is asked for", (headings) => {
  const days = expect.objectContaining({ code: "days" }) as Error;
  expect(() => toldTable(copied(UNIT, `구분|${headings}`, ...ROWS))).toThrow(days);
  const [weeks] = headings.split("\n").reverse();
  const down = weeks.replace("구분|", "").split("|");
  expect(() => toldTable(copied(UNIT, "기간|수출", ...down.map((week, i) => `${week}|${i + 5}`)))).toThrow(
    days,
  );
});

test.each(["2025|2025", "2025년|2025년"])("months over %s, the year of each", (years) => {
  for (const months of ["8월|9월", "Aug|Sep"])
    expect(toldTable(copied(UNIT, `구분|${months}`, `|${years}`, "수출|584|660", "수입|519|564"))).toEqual([
      "수출 USD 2025-08 584, 2025-09 660",
      "수입 USD 2025-08 519, 2025-09 564",
    ]);
});

test.each([
  ["2024S1|2024S2|2025S1|2025S2", "2024H1 57510"],
  ["2024-S1|2024-S2|2025-S1|2025-S2", "2024H1 57510"],
  ["2024년 5월말|2024년 6월말|2024년 7월말|2024년 8월말", "2024-05 57510"],
])("%s begin with %s", (headings, first) => {
  expect(periodsOf(`구분|${headings}`)[0]).toBe(first);
});
