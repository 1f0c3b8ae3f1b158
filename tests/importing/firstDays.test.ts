import { installBrowserDecoder } from "../../scripts/browserDecoder";
import { labelOf } from "../../src/analysis/time/Period";
import { figuresOf } from "../../src/dataset/figures";
import { findIndicator } from "../../src/dataset/indicators";
import { TABLE_WORDS } from "../../src/i18n/importing/tableWords";
import { cellsOf } from "../../src/importing/table/cellsOf";
import { tableOf } from "../../src/importing/table/tableOf";
import { understand } from "../../src/importing/understand";
import { copied, toldTable } from "./toldTable";

installBrowserDecoder();

describe("a table of the first days of a month", () => {
  test.each([
    ["2026년 9월 1~20일 수출입 현황 (단위: 백만달러)", 20],
    ["2026년 9월 20일까지 수출입 현황 (백만달러)", 20],
    ["2026년 9월 1일 ~ 9월 10일 수출입 현황 (백만달러)", 10],
    ["'26.9.1~10일 수출입 현황 (백만달러)", 10],
    ["조회기간: 2026.09.01 ~ 2026.09.20 (백만달러)", 20],
  ])("%s: its figures are those of the days", (title, days) => {
    expect(toldTable(copied(title, "구분|금액", "수출|40,100", "수입|38,200"))).toEqual([
      `1~${days}일 · 수출 · 금액 USD 2026-09 40100`,
      `1~${days}일 · 수입 · 금액 USD 2026-09 38200`,
    ]);
  });

  test("other days are asked about; a whole month and an aside are none", () => {
    const told = (...title: readonly string[]) =>
      toldTable(copied(...title, "품목|수출", "반도체|12", "선박|2"));
    expect(told("2026년 9월 11~20일 수출 (백만달러)")).toEqual(["period!"]);
    const whole = ["반도체 · 수출 USD 2026-09 12", "선박 · 수출 USD 2026-09 2"];
    expect(told("2026년 9월 1~30일 수출 (백만달러)")).toEqual(whole);
    expect(told("2026년 9월 수출 (백만달러)", "※ 10월은 1~20일")).toEqual(whole);
  });

  test("beside the month, each in a column or row that says so", () => {
    const title = "2026년 9월 1~20일 및 월간 수출 (백만달러)";
    expect(toldTable(copied(title, "품목|1~20일|월간", "반도체|12|16", "선박|1|2"))).toEqual([
      "반도체 · 1~20일 USD 2026-09 12",
      "반도체 · 월간 USD 2026-09 16",
      "선박 · 1~20일 USD 2026-09 1",
      "선박 · 월간 USD 2026-09 2",
    ]);
    expect(toldTable(copied(title, "구분|금액", "1~20일 수출|12", "수출|16"))).toEqual([
      "1~20일 수출 · 금액 USD 2026-09 12",
      "수출 · 금액 USD 2026-09 16",
    ]);
  });

  test("with periods of its own, too", () => {
    const title = "2026년 9월 1~20일 수출입 현황 (단위: 백만달러)";
    expect(toldTable(copied(title, "구분|2025.9|2026.9", "수출|35300|40100", "수입|34760|38200"))).toEqual([
      "1~20일 · 수출 USD 2025-09 35300, 2026-09 40100",
      "1~20일 · 수입 USD 2025-09 34760, 2026-09 38200",
    ]);
  });

  test.each([
    ["수출", "first20"],
    ["반도체", "first20:semiconductors"],
    ["미국", "first20:to:us"],
  ])("%s is the series of the first days, not of the month", (name, code) => {
    const shipped = findIndicator({ item: code });
    expect(shipped).toBeDefined();
    const figures = (shipped ? figuresOf(shipped, "month") : []).flatMap(({ period, observation }) =>
      observation ? [[labelOf(period), String(observation.value)]] : [],
    );
    const [periods, values] = [0, 1].map((at) => figures.map((own) => own[at]).slice(-3));
    const table = copied(
      "1~20일 수출 (백만달러)",
      ["구분", ...periods].join("|"),
      [name, ...values].join("|"),
    );
    expect(understand(table).series.map(({ identity }) => identity?.code)).toEqual([code]);
  });
});

describe("spans of days as the periods of a table", () => {
  const UNIT = "(단위: 백만 달러)";

  test.each([
    ["2026-08-01~10", "2026-09-01~10", 10],
    ["2026.8.1 ~ 2026.8.20", "2026.9.1 ~ 2026.9.20", 20],
    ["2026년 8월 1~20일", "2026년 9월 1~20일", 20],
  ])("%s and %s are the first days of their months", (first, second, days) => {
    const down = copied(UNIT, "기간|수출", `${first}|147`, `${second}|192`);
    const across = copied(UNIT, `구분|${first}|${second}`, "수출|147|192");
    for (const book of [down, across])
      expect(toldTable(book)).toEqual([`1~${days}일 · 수출 USD 2026-08 147, 2026-09 192`]);
  });

  test.each([
    ["8.1~20", "9.1~20"],
    ["8월 1~20일", "9월(1~20일)"],
    ["8.1~8.20", "9.1~9.20"],
  ])("%s and %s have the year of the title", (first, second) => {
    const title = `2026년 수출입 ${UNIT}`;
    const down = copied(title, "기간|수출", `${first}|380`, `${second}|401`);
    const across = copied(title, `구분|${first}|${second}`, "수출|380|401");
    for (const book of [down, across])
      expect(toldTable(book)).toEqual(["1~20일 · 수출 USD 2026-08 380, 2026-09 401"]);
  });

  test("up to the 28th of a longer month is neither the month nor its first days; of February it is the month", () => {
    const across = (first: string, second: string) =>
      toldTable(copied(`2025년 ${UNIT}`, `구분|${first}|${second}`, "수출|380|401"));
    expect(across("2025.2.1~28", "2025.3.1~31")).toEqual(["수출 USD 2025-02 380, 2025-03 401"]);
    expect(across("2025.4.1~28", "2025.5.1~28").join()).not.toMatch(/2025-0[45]|1~28일/);
  });

  test("rows of different days are of no year, whatever the title names; 9-1-10 is a day", () => {
    const down = (title: string, ...days: readonly string[]) =>
      toldTable(copied(`${title} ${UNIT}`, "기간|수출", ...days.map((day, i) => `${day}|${i + 5}`)));
    expect(down("2026년 수출입", "9.1~10", "9.1~20")).toEqual(["period!"]);
    expect(down("2026년 수출입", "9-1-10", "10-1-10").join()).not.toContain("1~10일");
  });

  test("to the end of a month are the month; of several kinds no month", () => {
    const read = (first: string, second: string) =>
      toldTable(copied(UNIT, "기간|수출", `${first}|147`, `${second}|192`));
    expect(read("2026.08.01~31", "2026.09.01~30")).toEqual(["수출 USD 2026-08 147, 2026-09 192"]);
    expect(read("2026.09.01~10", "2026.09.01~20")).toEqual(["period!"]);
    expect(read("2026.08.11~20", "2026.09.11~20")).toEqual(["period!"]);
  });
});

describe("the days in a table's headings are in the language of its reader", () => {
  const title = "2026년 9월 1~20일 수출입 현황 (단위: 백만달러)";
  const read = () => tableOf(understand(copied(title, "구분|금액", "수출|40,100", "수입|38,200")));

  test.each([
    [
      "en",
      [
        "first 20 days · 수출 · 금액 (million US dollars)",
        "first 20 days · 수입 · 금액 (million US dollars)",
      ],
    ],
    ["ko", ["1~20일 · 수출 · 금액 (백만 달러)", "1~20일 · 수입 · 금액 (백만 달러)"]],
  ] as const)("%s", (language, headings) => {
    expect(cellsOf(read(), "wide", TABLE_WORDS[language])[0].slice(1)).toEqual(headings);
  });

  test("and an English one is read back as the days of the month", () => {
    const cells =
      "Period|first 20 days · 수출 (million US dollars)|first 20 days · 반도체 · exports (million US dollars)";
    const shipped = ["first20", "first20:semiconductors"].map((item) => findIndicator({ item }));
    const [periods, ...values] = shipped
      .map((one) => (one ? figuresOf(one, "month") : []).slice(-3))
      .flatMap((rows, i) => {
        const own = rows.map(({ observation }) => String(observation?.value ?? ""));
        return i === 0 ? [rows.map(({ period }) => labelOf(period)), own] : [own];
      });
    const rows = periods.map((period, i) => [period, ...values.map((own) => own[i])].join("|"));
    expect(understand(copied(cells, ...rows)).series.map(({ identity }) => identity?.code)).toEqual([
      "first20",
      "first20:semiconductors",
    ]);
  });
});

describe("headings of first days of several lengths, or beside whole months", () => {
  const UNIT = "(단위: 백만 달러)";
  const told = ["수출 · 1~10일 USD 2026-09 192", "수출 · 1~20일 USD 2026-09 401", "수출 USD 2026-09 659"];

  test.each(["9.1~10|9.1~20|9월", "9월 1~10일|9월 1~20일|9월", "2026.9.1~10|2026.9.1~20|2026.9월"])(
    "%s: each is a series of its own",
    (days) => {
      const book = copied(`2026년 9월 수출 ${UNIT}`, `구분|${days}`, "수출|192|401|659");
      expect(toldTable(book)).toEqual(told);
    },
  );

  test("a single row without a name", () => {
    const book = copied(`2026년 9월 수출 ${UNIT}`, "9.1~10|9.1~20|9월", "192|401|659");
    expect(toldTable(book)).toEqual(told.map((text) => text.replace(/^수출 (?:· )?/, "")));
  });

  test("a whole month beside the first days that the title names is no first days", () => {
    const periods = "2026년 8월|2026년 8월 1~20일|2026년 9월 1~20일";
    const book = copied(`2026년 9월 1~20일 수출 ${UNIT}`, `구분|${periods}`, "수출|580|380|401");
    expect(toldTable(book)).toEqual(["수출 USD 2026-08 580", "수출 · 1~20일 USD 2026-08 380, 2026-09 401"]);
  });

  test.each([
    "2026년 8월 전체|2026년 8월 1~20일|2026년 9월 1~20일",
    "2026년 8월(월간)|8월(1~20일)|9월(1~20일)",
    "8월 전체|8.1~20|9.1~20",
    "8.1~31|8.1~20|9.1~20",
  ])("%s: what is said to be the month is no first days", (periods) => {
    const book = copied(`2026년 9월 1~20일 수출 ${UNIT}`, `구분|${periods}`, "수출|580|380|401");
    expect(toldTable(book)).toEqual(["수출 USD 2026-08 580", "수출 · 1~20일 USD 2026-08 380, 2026-09 401"]);
  });

  test("beside it the others are of the days that the title names", () => {
    const book = copied(`2026년 9월 1~20일 수출 ${UNIT}`, "구분|2025년 9월|8월 전체|9월", "수출|384|580|401");
    expect(toldTable(book)).toEqual(["수출 · 1~20일 USD 2025-09 384, 2026-09 401", "수출 USD 2026-08 580"]);
  });

  test("December behind a title of January is of no year that is told", () => {
    const book = copied(`2026년 1월 수출 ${UNIT}`, "구분|12.1~10|12.1~20", "수출|192|401");
    expect(toldTable(book).join()).not.toContain("2026-12");
  });
});
