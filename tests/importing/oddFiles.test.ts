import { installBrowserDecoder } from "../../scripts/browserDecoder";
import { labelOf } from "../../src/analysis/time/Period";
import type { Book, Cell, Merge } from "../../src/importing/readers/Book";
import { readPasted } from "../../src/importing/readers/csv";
import { understand } from "../../src/importing/understand";
import { delimited, type Value } from "./samples/write";
import { copied, toldTable } from "./toldTable";

installBrowserDecoder();

/** Rows as an office writes them, in a CSV or copied: all texts. */
const pasted = (rows: Value[][]) => readPasted(delimited(rows, "\t"));
/** Rows of a workbook, by sheet. */
const workbook = (sheets: Readonly<Record<string, Cell[][]>>, merges: Merge[] = []): Book => ({
  file: "",
  container: "xlsx",
  sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows, merges })),
});

/** "name flow": its figures by period; "p" behind a provisional one. */
function figures(book: Book) {
  const { series, frequency } = understand(book);
  const found = series.map(({ name, flow, values, provisional, isCumulative }) => {
    const own = [...values].map(([ordinal, value]) => [
      `${labelOf({ frequency, ordinal })}${provisional.has(ordinal) ? "p" : ""}`,
      value,
    ]);
    const key = [name, flow, isCumulative && "cumulative"].filter(Boolean).join("|");
    return [key, Object.fromEntries(own) as Record<string, number>] as const;
  });
  return Object.fromEntries(found);
}

const asked = (book: Book) =>
  understand(book).questions.map(({ code, isNeeded }) => (isNeeded ? `${code}!` : code));

describe("tables as analysts keep them", () => {
  test("two rows of headings with growth between the amounts, and years among the months", () => {
    const book = pasted([
      ["품목별 수출입"],
      ["(단위 : 천불, %)"],
      ["순번", "기간", "수출", "", "수입", "", "수지"],
      ["", "", "금액", "증감률", "금액", "증감률", ""],
      ["1", "2024년", "683,609,000", "8.1", "631,767,000", "-1.7", "51,842,000"],
      ["", "1월", "54,689,000", "18.0", "54,390,000", "-7.9", "299,000"],
      ["", "2월", "52,409,000", "4.8", "48,100,000", "-13.1", "4,309,000"],
    ]);
    expect(figures(book)).toEqual({
      "수출 금액|exports": { "2024-01": 54689, "2024-02": 52409 },
      "수입 금액|imports": { "2024-01": 54390, "2024-02": 48100 },
      "수지|balance": { "2024-01": 299, "2024-02": 4309 },
    });
  });

  test("names with footnotes, of which there are more than figures", () => {
    const book = pasted([
      ["품목별", "단위", "2024.01", "2024.02", "2024.03 p) 월"],
      ["반도체 1)", "백만달러", "9,361", "9,940", "11,671"],
      ["선박류²", "백만달러", "2,470", "1,610", "2,120"],
      ["주: 1) 메모리 포함"],
      ["2) 해양구조물 포함"],
      ["3) 부품 제외"],
    ]);
    expect(figures(book)).toEqual({
      반도체: { "2024-01": 9361, "2024-02": 9940, "2024-03p": 11671 },
      선박류: { "2024-01": 2470, "2024-02": 1610, "2024-03p": 2120 },
    });
    expect(understand(book).done).toContainEqual({
      code: "notes",
      texts: ["주: 1) 메모리 포함", "2) 해양구조물 포함", "3) 부품 제외"],
    });
  });

  test.each([
    [["자료: 관세청", "주: 2026년 9월은 잠정치", "1) 통관기준"]],
    [["자료|관세청", "작성일|2026년 10월 1일"]],
    [["통관기준이며 연간 통계가 확정될 때까지 바뀔 수 있다", "금액은 반올림"]],
  ])("more notes than figures: %j", (notes) => {
    const rows = ["월|수출(백만달러)", "2026.08|58,400", "2026.09|65,950"];
    expect(toldTable(copied(...rows, ...notes))).toEqual(["수출 USD 2026-08 58400, 2026-09 65950"]);
  });

  test("a portal's table on its side, with a line of units and one that says the same of all", () => {
    const book = pasted([
      ["통계표", "국제수지", "국제수지"],
      ["계정항목", "상품수출", "상품수입"],
      ["단위", "백만달러", "십억원"],
      ["변환", "원자료", "원자료"],
      ["2024/01", "55,220.1", "50,000.2"],
      ["2024/02", "52,163.4", "47,000.1"],
    ]);
    expect(figures(book)).toEqual({
      "국제수지 상품수출|exports": { "2024-01": 55220.1, "2024-02": 52163.4 },
      "국제수지 상품수입|imports": { "2024-01": 50000.2, "2024-02": 47000.1 },
    });
    expect(understand(book).series.map(({ unit }) => unit)).toEqual([
      { kind: "money", currency: "USD", power: 6 },
      { kind: "money", currency: "KRW", power: 9 },
    ]);
  });

  test("running totals whose first is January alone, across and down", () => {
    const across = pasted([
      ["2024년 품목별 수출 누계 (단위: 백만 달러)"],
      ["품목", "1월", "1~2월", "1~3월"],
      ["반도체", "9,361", "19,301", "30,972"],
    ]);
    expect(figures(across)).toEqual({
      "반도체|exports|cumulative": { "2024-01": 9361, "2024-02": 19301, "2024-03": 30972 },
    });
    const down = pasted([
      ["수출 누계(백만 달러)"],
      ["기간", "수출액"],
      ["2024.1월", "100"],
      ["2024.1~2월", "210"],
      ["2024.1~3월", "330"],
    ]);
    expect(figures(down)).toEqual({
      "수출액|exports|cumulative": { "2024-01": 100, "2024-02": 210, "2024-03": 330 },
    });
  });

  test("the newest first, in hundred millions, to the last digit", () => {
    const book = pasted([
      ["년월", "수출(억달러)"],
      ["2024-12", "613.8"],
      ["2024-11", "563.5"],
      ["2024-10", "575.2"],
      ["2024-9", "587.7"],
    ]);
    expect(figures(book)).toEqual({
      "수출|exports": { "2024-12": 61380, "2024-11": 56350, "2024-10": 57520, "2024-09": 58770 },
    });
  });

  test.each([
    ["2023.4/4", "2024.1/4"],
    ["23.4분기", "24.1분기"],
    ["'23.4Q", "'24.1Q"],
    ["2023년 4/4분기", "2024년 1/4분기"],
    ["4Q23", "1Q24"],
  ])("one line under quarters written %s", (first, second) => {
    const book = pasted([
      ["구분", first, second],
      ["수출(백만불)", "1,683", "1,637"],
    ]);
    expect(figures(book)).toEqual({ "수출|exports": { "2023Q4": 1683, "2024Q1": 1637 } });
  });

  test("quarters that leave out their year, between years", () => {
    const book = workbook({
      Sheet1: [
        ["구분", "2023", "2023.1/4", "2/4", "3/4", "4/4", "2024.1/4"],
        ["수출(억달러)", 6322, 1512, 1556, 1571, 1683, 1637],
      ],
    });
    expect(figures(book)).toEqual({
      "수출|exports": {
        "2023Q1": 151200,
        "2023Q2": 155600,
        "2023Q3": 157100,
        "2023Q4": 168300,
        "2024Q1": 163700,
      },
    });
  });

  test("marks of provisional and revised figures, behind the period or behind the figure", () => {
    const periods = pasted([
      ["기간", "수출(백만달러)"],
      ["2024.01", "54,689"],
      ["2024.02 r)", "52,409"],
      ["2024.03(p)", "56,560"],
      ["2024.04e", "56,260"],
      ["2024.05ᵖ", "58,000"],
    ]);
    expect(Object.keys(figures(periods)["수출|exports"])).toEqual([
      "2024-01",
      "2024-02",
      "2024-03p",
      "2024-04p",
      "2024-05p",
    ]);
    const cells = pasted([
      ["기간", "수출(백만달러)"],
      ["2024.01", "54,689"],
      ["2024.02", "52,409r"],
      ["2024.03", "56,560p"],
      ["2024.04", "56,260 p)"],
    ]);
    expect(figures(cells)).toEqual({
      "수출|exports": { "2024-01": 54689, "2024-02": 52409, "2024-03p": 56560, "2024-04p": 56260 },
    });
  });

  test("every way to write a minus", () => {
    const book = pasted([
      ["월", "무역수지(백만 달러)"],
      ["2023.01", "△12,651"],
      ["2023.02", "(5,270)"],
      ["2023.03", "▲4,630"],
      ["2023.04", "−2,620"],
    ]);
    expect(Object.values(figures(book)["무역수지|balance"])).toEqual([-12651, -5270, -4630, -2620]);
  });

  test("months in the headings and their year in the title, with a sum beside them", () => {
    const book = pasted([
      ["2023년 월별 수출입 실적"],
      ["", "", "", "(단위: 백만달러)"],
      ["구분", "1월", "2월", "합계"],
      ["수출", "46,339", "50,000", "96,339"],
      ["무역수지", "△12,621", "△5,300", "△17,921"],
    ]);
    expect(figures(book)).toEqual({
      "수출|exports": { "2023-01": 46339, "2023-02": 50000 },
      "무역수지|balance": { "2023-01": -12621, "2023-02": -5300 },
    });
  });

  test("months written 24.01, where all in a row are", () => {
    const book = pasted([
      ["(백만달러)"],
      ["품목", "24.01", "24.02", "24.03"],
      ["반도체 수출", "9,361", "9,940", "11,671"],
      ["선박 수출", "2,470", "1,610", "2,120"],
    ]);
    expect(figures(book)).toEqual({
      "반도체 수출|exports": { "2024-01": 9361, "2024-02": 9940, "2024-03": 11671 },
      "선박 수출|exports": { "2024-01": 2470, "2024-02": 1610, "2024-03": 2120 },
    });
  });

  test("two tables side by side are two tables, one of which is taken", () => {
    const rows: Cell[][] = [
      ["수출(백만달러)", null, null, null, "수입(백만달러)", null, null],
      ["품목", "2024.01", "2024.02", null, "품목", "2024.01", "2024.02"],
      ["반도체", 9361, 9940, null, "원유", 7000, 7100],
      ["선박", 2470, 1610, null, "가스", 3000, 3100],
      ["자동차", 6209, 5179, null, "반도체", 5000, 5100],
    ];
    const book = workbook({ Sheet1: rows });
    expect(asked(book)).toEqual(["tables"]);
    const imports = understand(book, { tables: [1] }).series;
    expect(imports.map(({ name, flow, values }) => [name, flow, [...values.values()]])).toEqual([
      ["원유 · 수입", "imports", [7000, 7100]],
      ["가스 · 수입", "imports", [3000, 3100]],
      ["반도체 · 수입", "imports", [5000, 5100]],
    ]);
    const [question] = understand(book).questions;
    expect(question).toMatchObject({
      names: [expect.stringContaining("수출"), expect.stringContaining("수입")],
    });
  });

  test("sheets in different units are each read in their own", () => {
    const sheet = (unit: string, exports: readonly number[]): Cell[][] => [
      [`단위: ${unit}`],
      ["기간", "수출"],
      ["2024.01", exports[0]],
      ["2024.02", exports[1]],
    ];
    const book = workbook({
      반도체: sheet("천달러", [9_361_000, 9_940_000]),
      자동차: sheet("백만달러", [6209, 5179]),
    });
    expect(figures(book)).toEqual({
      "반도체 · 수출|exports": { "2024-01": 9361, "2024-02": 9940 },
      "자동차 · 수출|exports": { "2024-01": 6209, "2024-02": 5179 },
    });
  });

  test("sheets of years that follow each other, in different units, are one series", () => {
    const sheet = (unit: string, year: number, exports: readonly number[]): Cell[][] => [
      [`단위: ${unit}`],
      ["기간", "반도체 수출"],
      [`${year}.01`, exports[0]],
      [`${year}.02`, exports[1]],
    ];
    const book = workbook({
      "2023": sheet("천달러", 2023, [6_000_000, 5_960_000]),
      "2024": sheet("백만달러", 2024, [9361, 9940]),
    });
    expect(figures(book)).toEqual({
      "반도체 수출|exports": { "2023-01": 6000, "2023-02": 5960, "2024-01": 9361, "2024-02": 9940 },
    });
  });

  test("empty columns between, merged years, months beside them", () => {
    const gaps = workbook({
      Sheet1: [
        ["단위: 백만달러"],
        ["기간", null, "수출", null, null, "수입"],
        ["2024.01", null, 54689, null, null, 54390],
        ["2024.02", null, 52409, null, null, 48100],
      ],
    });
    expect(figures(gaps)).toEqual({
      "수출|exports": { "2024-01": 54689, "2024-02": 52409 },
      "수입|imports": { "2024-01": 54390, "2024-02": 48100 },
    });
    const merged = workbook(
      {
        Sheet1: [
          ["연도", "월", "수출(백만$)"],
          ["2023년", "11월", 55800],
          [null, "12월", 57600],
          ["2024년", "1월", 54700],
        ],
      },
      [{ top: 1, left: 0, bottom: 2, right: 0 }],
    );
    expect(figures(merged)).toEqual({
      "수출|exports": { "2023-11": 55800, "2023-12": 57600, "2024-01": 54700 },
    });
  });

  test("a month beside a figure that could be a year is no row of periods", () => {
    const book = workbook({
      Sheet1: [
        ["기간", "수출(백만 달러)"],
        ["2024.01", 1990],
        ["2024.02", 2000],
        ["2024.03", 2010],
      ],
    });
    expect(figures(book)).toEqual({ "수출|exports": { "2024-01": 1990, "2024-02": 2000, "2024-03": 2010 } });
  });

  test("headings that stand there again are of the amount left of them", () => {
    const book = pasted([
      ["(억불, %)"],
      ["월", "수출액", "전년비", "비중", "수입액", "전년비", "비중"],
      ["25.1월", "491.8", "", "50", "511.4", "", "50"],
      ["26.1월", "658.5", "33.9", "50", "571.2", "11.7", "50"],
    ]);
    expect(figures(book)).toEqual({
      "수출액|exports": { "2025-01": 49180, "2026-01": 65850 },
      "수입액|imports": { "2025-01": 51140, "2026-01": 57120 },
    });
    const checks = understand(book).checks.filter(({ code }) => code === "growth");
    expect(checks).toMatchObject([
      { series: "수출액 전년비", agreeing: 1, differing: [] },
      { series: "수입액 전년비", agreeing: 1, differing: [] },
    ]);
  });

  describe("a row of one name right below the headings", () => {
    test("is the year of the months below it", () => {
      const rows = ["기간|수출|수입", "2025년||", "1월|491|511", "2월|526|483", "2026년||", "1월|658|571"];
      const told = [
        "수출 USD 2025-01 491, 2025-02 526, 2026-01 658",
        "수입 USD 2025-01 511, 2025-02 483, 2026-01 571",
      ];
      expect(toldTable(copied("단위: 백만달러", ...rows))).toEqual(told);
      expect(toldTable(copied("단위: 백만달러", rows[0], "", ...rows.slice(1)))).toEqual(told);
      const cells: Cell[][] = rows.map((row) => row.split("|").map((cell) => cell || null));
      const merges = [1, 4].map((r) => ({ top: r + 1, left: 0, bottom: r + 1, right: 2 }));
      expect(toldTable(workbook({ A: [["단위: 백만달러"], ...cells] }, merges))).toEqual(told);
    });

    test.each(["(단위: 억달러)", "(억달러)"])("%s is said of the whole table", (unit) => {
      const rows = ["기간|수출|수입", unit, "2026.08|584|519", "2026.09|660|564"];
      expect(toldTable(copied(...rows))).toEqual([
        "수출 USD 2026-08 58400, 2026-09 66000",
        "수입 USD 2026-08 51900, 2026-09 56400",
      ]);
    });

    test.each(["수출", "아시아"])("%s is a section of the names below it", (section) => {
      const rows = [`${section}||`, "반도체|151|166", "자동차|55|64", "수입||", "원유|58|60"];
      const read = figures(copied("단위: 백만달러", "품목|2026.08|2026.09", ...rows));
      expect(Object.values(read)).toEqual([
        { "2026-08": 151, "2026-09": 166 },
        { "2026-08": 55, "2026-09": 64 },
        { "2026-08": 58, "2026-09": 60 },
      ]);
    });
  });

  test("months behind each of several years are theirs; behind the last of a row of years they are asked about", () => {
    const led = pasted([
      ["구분", "2024년", "1월", "2월", "2025년", "1월", "2월"],
      ["수출(억불)", "6,836", "547", "524", "7,097", "491", "525"],
    ]);
    expect(figures(led)).toEqual({
      "수출|exports": { "2024-01": 54700, "2024-02": 52400, "2025-01": 49100, "2025-02": 52500 },
    });
    const open = pasted([
      ["구분", "2023년", "2024년", "1월", "2월"],
      ["수출(억불)", "6,322", "6,836", "491", "525"],
    ]);
    expect(asked(open)).toContain("year!");
    expect([...understand(open, { year: 2025 }).series[0].values.values()]).toEqual([49100, 52500]);
  });

  test.each([
    [["2026. 1. 31.", "2026. 2. 28.", "2026. 3. 31."], "month", "2026-01"],
    [["01/2026", "02/2026", "03/2026"], "month", "2026-01"],
    [["2024상", "2024하", "2025상"], "half", "2024H1"],
    [["2023년 연간", "2024년 계", "2025년"], "year", "2023"],
  ])("periods written %j", (labels, frequency, first) => {
    const book = pasted([["기간", "수출(백만달러)"], ...labels.map((label, i) => [label, String(100 + i)])]);
    const read = understand(book);
    expect(read.frequency).toBe(frequency);
    expect(Object.keys(figures(book)["수출|exports"])[0]).toBe(first);
    expect(read.periods).toHaveLength(3);
  });

  test("the unit in the last words of an English title", () => {
    const book = pasted([
      ["Exports of Korea 2025, million US dollars"],
      ["Item", "Jan", "Feb"],
      ["Boats", "10", "9"],
    ]);
    expect(asked(book)).toEqual([]);
    expect(figures(book)).toEqual({ "Boats|exports": { "2025-01": 10, "2025-02": 9 } });
  });
});
