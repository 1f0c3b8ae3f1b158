// The line over a table, with its title on the left and what the figures are measured in, or of when or from where they are, on
// the right; and a unit of the whole table among its headings. Neither heads a column.
import { understand } from "../../src/importing/understand";
import { copied, toldTable } from "./toldTable";

const UNITS = [
  "(단위: 백만 달러)",
  "단위 : 백만불",
  "(백만 달러)",
  "(백만 달러, %)",
  "(금액: 백만 달러, 증감률: %)",
  "[US$ million]",
  "Unit: US$ million",
];
const TITLES = ["수출입 동향", "표 1. 수출입 동향", "<표 1> 2026년 9월 수출입 동향", ""];
const SIDEWAYS = ["구분|2026.8|2026.9|증감률", "수출|58,400|65,950|12.7", "수입|51,900|56,390|8.2"];
const DOWN = ["기간|수출|수입", "2026.8|58,400|51,900", "2026.9|65,950|56,390"];
const READ = ["수출 USD 2026-08 58400, 2026-09 65950", "수입 USD 2026-08 51900, 2026-09 56390"];

/** A line with a title in the first column and something in another. */
function line(width: number, title: string, at: number, text: string): string {
  return Array.from({ length: width }, (_, i) => (i === 0 ? title : i === at ? text : "")).join("|");
}

describe.each(UNITS)("%s on the right of", (unit) => {
  test.each(TITLES)("the title %j", (title) => {
    for (const table of [SIDEWAYS, DOWN]) {
      const width = table[0].split("|").length;
      for (let at = 1; at < width; at++)
        expect([at, toldTable(copied(line(width, title, at, unit), ...table))]).toEqual([at, READ]);
    }
  });
});

test.each([
  ["a bare unit at the end", "수출입 동향||백만 달러", "구분|2026.8|2026.9"],
  ["a bare unit, names without a heading", "수출입 동향||백만 달러", "|2026.8|2026.9"],
  [
    "the number of the table in a cell of its own",
    "표 1|수출입 동향|(단위: 백만 달러)",
    "구분|2026.8|2026.9",
  ],
  ["a title over the middle", "|수출입 동향|(백만 달러)", "구분|2026.8|2026.9"],
  ["a unit beyond the table", "수출입 동향|||(단위: 백만 달러)", "구분|2026.8|2026.9"],
  ["a unit beside the headings, over no column", "수출입 동향", "구분|2026.8|2026.9|(단위: 백만 달러)"],
  ["a bare unit beside the headings, over no column", "수출입 동향", "구분|2026.8|2026.9|백만불"],
])("%s", (_, ...lines) => {
  expect(toldTable(copied(...lines, "수출|58,400|65,950", "수입|51,900|56,390"))).toEqual(READ);
});

test.each([
  [
    "a month",
    "수출입 동향|||2026년 9월",
    ["수출 · 금액 2026-09 65950", "반도체 · 금액 2026-09 16610", "unit!"],
  ],
  [
    "a month and a unit",
    "수출입 동향|||(2026. 9월, 백만 달러)",
    ["수출 · 금액 USD 2026-09 65950", "반도체 · 금액 USD 2026-09 16610"],
  ],
  [
    "a source",
    "2026년 9월 수출입 동향|||자료: 관세청",
    ["수출 · 금액 2026-09 65950", "반도체 · 금액 2026-09 16610", "unit!"],
  ],
])("on the right of the title %s", (_, title, read) => {
  const rows = ["구분|금액|증감률|비중", "수출|65,950|12.7|100", "반도체|16,610|22.1|25.2"];
  expect(toldTable(copied(title, ...rows))).toEqual(read);
});

test("one month and its shares", () => {
  const title = "수출입 동향|(금액: 백만 달러, 비중: %)";
  expect(toldTable(copied(title, "구분|2026.9|비중", "합계|65,950|100.0", "IT|22,100|33.5"))).toEqual([
    "합계 USD 2026-09 65950",
    "IT USD 2026-09 22100",
  ]);
});

test.each(["수출 증감률||(%)", "수출 증감률||단위: %", "수출입 동향||(전년동월대비, %)"])(
  "rates in per cent: %s",
  (title) => {
    expect(toldTable(copied(title, "구분|2026.8|2026.9", "수출|1.3|12.7", "수입|△4.0|8.2"))).toEqual([
      "수출 % 2026-08 1.3, 2026-09 12.7",
      "수입 % 2026-08 -4, 2026-09 8.2",
    ]);
  },
);

test("a unit of the whole table beside upper headings leaves them their columns", () => {
  expect(
    toldTable(copied("구분|2025년|2026년|(단위: 백만 달러)", "|9월|8월|9월", "수출|58,400|60,000|65,950")),
  ).toEqual(["수출 USD 2025-09 58400, 2026-08 60000, 2026-09 65950"]);
  expect(
    toldTable(copied("구분|2026년 9월||(단위: 백만 달러, %)", "|금액|증감률|비중", "수출|65,950|12.7|100")),
  ).toEqual(["수출 · 금액 USD 2026-09 65950"]);
});

describe("at the end over two rows of headings", () => {
  test.each(["(억 달러, %)", "(억 달러)"])("%s", (unit) => {
    const rows = ["수출|585|600|660|12.7", "수입|521|530|564|8.2"];
    for (const title of ["", "□ 2026년 9월 수출입 현황"])
      for (const years of ["구분|2025년|2026년||증감률", "구분|2025|2026|2026|증감률"])
        expect(toldTable(copied(`${title}||||${unit}`, years, "|9월|8월|9월|", ...rows))).toEqual([
          "수출 USD 2025-09 58500, 2026-08 60000, 2026-09 66000",
          "수입 USD 2025-09 52100, 2026-08 53000, 2026-09 56400",
        ]);
  });
});

describe("a unit right below the figures", () => {
  test.each([...UNITS, "* 단위: 백만달러"])("%s", (unit) => {
    for (const table of [SIDEWAYS, DOWN])
      for (const notes of [[], ["※ 통관 기준"], ["자료: 관세청"]]) {
        expect(toldTable(copied(...table, unit, ...notes))).toEqual(READ);
        expect(toldTable(copied(...table, ...notes, unit))).toEqual(READ);
      }
  });

  test("may be that of the next table", () => {
    const lines = [...DOWN, "(단위: 천달러)", "", "국가|2026.8|2026.9", "중국|1,000|1,200"];
    expect(toldTable(copied(...lines), { tables: [0] })).toContain("unit!");
  });
});

describe("upper headings stay headings", () => {
  test.each([
    [
      "items over what is measured of each",
      [
        "월|반도체|||자동차||",
        "|금액|증감률|비중|금액|증감률|비중",
        "2026.8|10|1|2|20|3|4",
        "2026.9|11|1|2|21|3|4",
      ],
      ["반도체 금액 2026-08 10, 2026-09 11", "자동차 금액 2026-08 20, 2026-09 21", "unit!"],
    ],
    [
      "units of the columns below",
      ["국가|백만 달러||톤|", "|2025|2026|2025|2026", "중국|1,000|1,200|50|60"],
      ["중국 USD 2025 1000, 2026 1200", "중국 weight 2025 50, 2026 60"],
    ],
    [
      "a period over measures",
      ["구분|2026년 9월||", "|금액(백만 달러)|증감률|비중", "수출|65,950|12.7|100"],
      ["수출 · 금액 USD 2026-09 65950"],
    ],
    [
      "an amount and a weight of one month",
      ["|금액(백만 달러)||(톤)|", "구분|2026.8|2026.9|2026.8|2026.9", "수출|58,400|65,950|110|120"],
      ["수출 · 금액 USD 2026-08 58400, 2026-09 65950", "수출 weight 2026-08 110, 2026-09 120"],
    ],
    [
      "per cent over one column alone",
      ["||(%)", "구분|2026.9|증감률", "수출|65,950|12.7"],
      ["수출 2026-09 65950", "unit!"],
    ],
    [
      "years over flows",
      ["국가별|2025년||2026년|", "국가|수출|수입|수출|수입", "중국|1,000|900|1,200|950"],
      ["중국 · 수출 2025 1000, 2026 1200", "중국 · 수입 2025 900, 2026 950", "unit!"],
    ],
  ])("%s", (_, lines, read) => {
    expect(toldTable(copied(...lines))).toEqual(read);
  });
});

describe("no headings stand between it and the figures", () => {
  const UNIT = "(단위: 백만 달러)";

  test("names below it", () => {
    const lines = [`2026년 9월 수출입 동향|${UNIT}`, "수출|65,950", "수입|56,390"];
    expect(toldTable(copied(...lines))).toEqual(["수출 USD 2026-09 65950", "수입 USD 2026-09 56390"]);
  });

  test("periods below it: what has no name is not told from what else has none", () => {
    expect(toldTable(copied(`수출 동향|${UNIT}`, "2026.8|58,400", "2026.9|65,950"))).toEqual([
      "USD 2026-08 58400, 2026-09 65950",
    ]);
    const both = copied(`수출입 동향||${UNIT}`, "2026.8|58,400|51,900", "2026.9|65,950|56,390");
    expect(toldTable(both)).toEqual(["USD 2026-08 58400, 2026-09 65950"]);
    expect(understand(both).done).toContainEqual({ code: "columns-left-out", names: [], unnamed: 1 });
  });

  test.each(["기간", "국가", "구분", "품목명"])("%s beside a unit heads its column", (heading) => {
    const { layouts } = understand(copied(`${heading}|${UNIT}`, "2026.8|58,400", "2026.9|65,950"));
    expect(layouts[0].block.headerRows).toEqual([0]);
  });
});
