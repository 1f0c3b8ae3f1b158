import { installBrowserDecoder } from "../../scripts/browserDecoder";
import { understand } from "../../src/importing/understand";
import { copied, toldTable } from "./toldTable";

installBrowserDecoder();

describe("what is no money stands beside it", () => {
  test.each([
    ["조업일수", "조업일수 count 2026-08 22.5, 2026-09 24"],
    ["조업일수(일)", "조업일수(일) count 2026-08 22.5, 2026-09 24"],
    ["통관일수", "통관일수 count 2026-08 22.5, 2026-09 24"],
    ["Working days", "Working days count 2026-08 22.5, 2026-09 24"],
    ["환율", "환율 2026-08 22.5, 2026-09 24"],
    ["원/달러 환율", "원/달러 환율 2026-08 22.5, 2026-09 24"],
    ["환율(원/달러)", "환율 ratio 2026-08 22.5, 2026-09 24"],
    ["평균환율", "평균환율 2026-08 22.5, 2026-09 24"],
    ["원/달러 평균 환율", "원/달러 평균 환율 2026-08 22.5, 2026-09 24"],
    ["수출기업 수", "수출기업 수 count 2026-08 22.5, 2026-09 24"],
    ["기업수", "기업수 count 2026-08 22.5, 2026-09 24"],
    ["중소업체 수출액", "중소업체 수출액 USD 2026-08 22.5, 2026-09 24"],
    ["Exchange rate", "Exchange rate 2026-08 22.5, 2026-09 24"],
    ["조업일수 감안 수출", "조업일수 감안 수출 USD 2026-08 22.5, 2026-09 24"],
  ])("%s", (name, told) => {
    const down = copied("(단위: 백만달러)", `기간|수출|${name}`, "2026.08|584|22.5", "2026.09|660|24");
    expect(toldTable(down)).toEqual(["수출 USD 2026-08 584, 2026-09 660", told]);
    const across = copied("(단위: 백만달러)", "구분|2026.08|2026.09", "수출|584|660", `${name}|22.5|24`);
    expect(toldTable(across)).toEqual(["수출 USD 2026-08 584, 2026-09 660", told]);
  });

  test("and says nothing of figures where a title speaks of it", () => {
    const table = copied("수출 (단위: 억 달러, 조업일수 24일)", "기간|수출", "2026.08|584", "2026.09|660");
    expect(toldTable(table)[0]).toBe("수출 USD 2026-08 58400, 2026-09 66000");
  });
});

describe("growth", () => {
  test.each([
    "YoY",
    "yoy",
    "YOY",
    "MoM",
    "QoQ",
    "Y-o-Y",
    "YoY growth",
    "Exports YoY",
    "% YoY",
    "YoY %",
    "Exports_YoY",
    "y/y",
    "% m/m",
    "q-o-q",
    "% chg",
  ])("%s is no amount", (heading) => {
    const table = copied("단위: 백만달러, %", `기간|수출|${heading}`, "2026.08|584|1.3", "2026.09|660|12.7");
    expect(toldTable(table).join()).not.toMatch(/USD.*USD|!/);
    const named = copied(`Period|Exports, USD mn|${heading}`, "2026-08|584|1.3", "2026-09|660|12.7");
    expect(toldTable(named).join()).not.toMatch(/USD.*USD|!/);
  });
});

describe("a text around a table that names more than money", () => {
  test.each(["(단위: 억 달러, 톤)", "(단위: 억 달러, 전년동월대비 %)", "(단위 : 억불, 전년동기대비 %)"])(
    "%s makes no weight and no growth of what has no measure of its own",
    (unit) => {
      const table = copied(unit, "기간|수출|수입", "2026.08|584|519", "2026.09|660|564");
      expect(toldTable(table)).toEqual([
        "수출 USD 2026-08 58400, 2026-09 66000",
        "수입 USD 2026-08 51900, 2026-09 56400",
      ]);
    },
  );

  test.each([
    ["품목별 수출액 및 증감률 (단위: 억 달러, %)"],
    ["품목별 수출액과 증감률", "(단위: 억 달러, %)"],
    ["수출 증가율 상위 품목 (단위: 억 달러)"],
    ["수출 증가율 상위 품목", "단위: 억 달러"],
  ])("%s %s", (...title) => {
    const table = copied(...title, "품목|2026.08|2026.09", "반도체|151|166.1");
    expect(toldTable(table)).toEqual(["반도체 USD 2026-08 15100, 2026-09 16610"]);
  });

  test("columns that name theirs keep it", () => {
    const weights = copied("(단위: 억 달러, 톤)", "기간|수출|중량", "2026.08|584|21", "2026.09|660|22");
    expect(toldTable(weights)).toEqual([
      "수출 USD 2026-08 58400, 2026-09 66000",
      "중량 weight 2026-08 21, 2026-09 22",
    ]);
  });

  test("a share or a weight in the title beside its unit and one of money is asked about", () => {
    const shares = copied("품목별 수출 비중 (단위: 백만달러, %)", "품목|2026.08|2026.09", "반도체|25.1|25.2");
    expect(toldTable(shares)).toContain("conflicting-units!");
    const weights = copied("수출 중량 (단위: 천달러, 톤)", "기간|반도체", "2026.08|21", "2026.09|22");
    expect(toldTable(weights)).toContain("conflicting-units!");
    const told = copied(
      "수출 증감률 (단위: 억 달러, %)",
      "기간|수출|증감률",
      "2026.08|584|1",
      "2026.09|660|2",
    );
    expect(toldTable(told)).toEqual(["수출 USD 2026-08 58400, 2026-09 66000"]);
  });

  test.each([
    ["수출 증가율", "반도체 % 2026-08 8, 2026-09 9"],
    ["수출 중량 (단위: 톤)", "반도체 weight 2026-08 8, 2026-09 9"],
    ["수출 단가 (단위: 억 달러)", "반도체 USD 2026-08 800, 2026-09 900"],
  ])("%s alone says it of all", (title, told) => {
    expect(toldTable(copied(title, "품목|2026.08|2026.09", "반도체|8|9"))).toEqual([told]);
  });
});

describe("codes of flows, items and partners in numbers", () => {
  const rows = [
    "410|1|VALUE_IN_EUROS|12|13",
    "410|2|VALUE_IN_EUROS|22|23",
    "410|1|QUANTITY_IN_100KG|5|6",
  ].map((row) => row.split("|"));
  const lines = rows.flatMap(([partner, flow, indicator, ...values]) =>
    values.map((value, i) => `${partner}|8542|${flow}|${indicator}|2026-0${i + 8}|${value}`),
  );
  const book = copied("partner|product|flow|indicators|TIME_PERIOD|OBS_VALUE", ...lines);

  test("name series and are no figures", () => {
    expect(toldTable(book)).toEqual([
      "1 · VALUE_IN_EUROS 2026-08 12, 2026-09 13",
      "2 · VALUE_IN_EUROS 2026-08 22, 2026-09 23",
      "1 · QUANTITY_IN_100KG 2026-08 5, 2026-09 6",
      "unit!",
    ]);
  });

  test("are of different keys, and hundreds of kilograms no euros", () => {
    const { series } = understand(book, { units: { amount: { kind: "money", currency: "EUR", power: 0 } } });
    expect(new Set(series.map(({ key }) => key)).size).toBe(3);
    expect(series.map(({ unit }) => unit?.kind)).toEqual(["money", "money", undefined]);
  });
});

describe("lines of growth and shares below what they are of", () => {
  const UNIT = "(단위: 백만달러, %)";

  test.each(["증감률", "(증감률)", "전년동월비(%)", "비중", "(%)"])("%s, again and again", (rate) => {
    const rows = ["수출|584|660", `${rate}|1.2|12.7`, "수입|519|564", `${rate}|-4.1|8.2`];
    const told = toldTable(copied(UNIT, "구분|2026.08|2026.09", ...rows));
    const name = (flow: string) => `${flow} ${rate.replace("(%)", "")}`.trim();
    expect(told).toEqual([
      "수출 USD 2026-08 584, 2026-09 660",
      `${name("수출")} % 2026-08 1.2, 2026-09 12.7`,
      "수입 USD 2026-08 519, 2026-09 564",
      `${name("수입")} % 2026-08 -4.1, 2026-09 8.2`,
    ]);
  });

  test.each(["국가", "품목", "지역", "Country"])("below %s", (heading) => {
    const rows = ["중국|584|660", "증감률(%)|1.2|12.7", "미국|519|564", "증감률|-4.1|8.2", "일본|10|11"];
    const told = toldTable(copied(UNIT, `${heading}|2026.08|2026.09`, ...rows));
    expect(told.map((line) => line.includes("%"))).toEqual([false, true, false, true, false]);
    const weights = ["중국|584|660", "중량|1.2|12.7", "미국|519|564", "중량|4.1|8.2"];
    const both = toldTable(copied("(백만달러, 톤)", `${heading}|2026.08|2026.09`, ...weights));
    expect(both.map((line) => line.includes("weight"))).toEqual([false, true, false, true]);
  });

  test("in a column that says 금액", () => {
    const rows = ["반도체|584", "증감률|1.2", "자동차|519", "증감률|-4.1"];
    expect(toldTable(copied("2026년 9월 (단위: 백만달러, %)", "품목|금액", ...rows))).toEqual([
      "반도체 · 금액 USD 2026-09 584",
      "반도체 증감률 · 금액 % 2026-09 1.2",
      "자동차 · 금액 USD 2026-09 519",
      "자동차 증감률 · 금액 % 2026-09 -4.1",
    ]);
  });

  test("keep their name where another column tells them apart", () => {
    const rows = ["중국|금액|151|166", "|증감률|1.2|12.7", "미국|금액|101|102", "|증감률|3.4|5.6"];
    expect(toldTable(copied(UNIT, "국가|구분|2026.08|2026.09", ...rows))[1]).toMatch(/^중국 · 증감률 %/);
  });
});

describe("a change in money is no growth", () => {
  test.each(["전년대비 증감액", "전년동월대비 증감액", "전년비 증가액"])("%s", (name) => {
    const down = copied("(단위: 백만달러)", `기간|수출|${name}`, "2026.08|584|7", "2026.09|660|74");
    expect(toldTable(down)[1]).toBe(`${name} USD 2026-08 7, 2026-09 74`);
    const across = copied("(단위: 백만달러)", "구분|2026.08|2026.09", "수출|584|660", `${name}|7|74`);
    expect(toldTable(across)[1]).toBe(`${name} USD 2026-08 7, 2026-09 74`);
  });
});

describe("a unit or a flow that nothing else could mean", () => {
  const ROWS = ["Exports|584|660", "Imports|519|564"];

  test("growth year on year beside the unit of a title", () => {
    const lines = [
      "Trade, Sep 2026 (USD mn, % y/y)",
      "Item|Value|% y/y",
      "Exports|660|12.7",
      "Imports|564|8.2",
    ];
    expect(toldTable(copied(...lines))).toEqual(["Exports USD 2026-09 660", "Imports USD 2026-09 564"]);
  });

  test.each(["US$ million", "백만 달러", "(백만 달러)"])("%s over the names", (unit) => {
    expect(toldTable(copied(`${unit}|2026-08|2026-09`, ...ROWS))).toEqual([
      "Exports USD 2026-08 584, 2026-09 660",
      "Imports USD 2026-08 519, 2026-09 564",
    ]);
  });

  test.each(["Item", "품목", "구분"])("flows below %s", (heading) => {
    const lines = [
      "2026년 9월 (단위: 백만달러)",
      `${heading}|금액|비중`,
      "수출|660|54",
      "수입|564|46",
      "수입 소고기|2|1",
    ];
    expect(
      understand(copied(...lines))
        .series.map(({ flow }) => flow)
        .slice(0, 2),
    ).toEqual(["exports", "imports"]);
  });
});

test.each(["(단위: 천달러, 톤, 달러/톤)", "(천달러, 톤, 달러/톤)"])(
  "%s states a unit of prices of its own",
  (unit) => {
    const table = copied(
      `2026년 9월 ${unit}`,
      "품목|금액|중량|단가",
      "철강|12,000|11,000|1,090",
      "석유|1,000|600|1,667",
    );
    expect(toldTable(table).slice(0, 3)).toEqual([
      "철강 · 금액 USD 2026-09 12",
      "철강 · 중량 weight 2026-09 11000",
      "철강 · 단가 ratio 2026-09 1090",
    ]);
  },
);

test("growth of a flow that its heading names is left out beside the amounts", () => {
  const months = ["2026.08|584|1.3|519|△4.0", "2026.09|660|12.7|564|8.2"];
  const table = copied("(단위: 천불, %)", "년월|수출금액|수출증감률|수입금액|수입증감률", ...months);
  expect(toldTable(table)).toEqual([
    "수출금액 USD 2026-08 0.584, 2026-09 0.66",
    "수입금액 USD 2026-08 0.519, 2026-09 0.564",
  ]);
  expect(understand(table).done).toContainEqual({ code: "growth-left-out", series: 2 });
});

test("(억 달러, 일) states dollars, and working days beside them", () => {
  const table = copied("(억 달러, 일)", "연월|수출|조업일수", "2026-08|584|22", "2026-09|660|24");
  expect(toldTable(table)).toEqual([
    "수출 USD 2026-08 58400, 2026-09 66000",
    "조업일수 count 2026-08 22, 2026-09 24",
  ]);
});
