import { unitInWords } from "../../src/i18n/importing/units";
import { unitInName, unitStatements } from "../../src/importing/layout/unitStatements";
import { unitOf } from "../../src/importing/layout/unitWords";
import { understand } from "../../src/importing/understand";
import { copied, toldTable } from "./toldTable";

const dollars = (power: number) => ({ kind: "money", currency: "USD", power }) as const;

describe("a currency that is named twice", () => {
  test.each([
    ["천불(US$)", 3],
    ["백만불(US$)", 6],
    ["천달러(USD)", 3],
    ["천불 (USD)", 3],
    ["US$(천불)", 3],
    ["천불(US Dollar)", 3],
    ["억달러, USD", 8],
    ["천 미국달러", 3],
    ["백만 미국 달러", 6],
    ["천 미국달러(USD)", 3],
  ])("%s", (text, power) => {
    expect(unitOf(text)).toEqual(dollars(power));
    expect(unitInName(`수출(${text})`)?.unit).toEqual(dollars(power));
    expect(unitInName(`수출 ${text}`)).toEqual({ unit: dollars(power), rest: "수출" });
    for (const around of [
      `단위: ${text}`,
      `(단위 : ${text})`,
      `수출입 현황 (${text})`,
      `수출입 현황 (단위: ${text}, %)`,
    ])
      expect(unitStatements([{ place: "above", text: around }])[0]?.unit).toEqual(dollars(power));
  });

  test.each(["천달러, 달러", "달러, 천달러", "천불(원)", "천달러(백만달러)"])("%s is two", (text) => {
    expect(unitOf(text)).toBeUndefined();
  });
});

test.each([
  ["(단위: 천 홍콩달러)", "HKD", 3],
  ["단위: 백만 캐나다 달러", "CAD", 6],
  ["(단위: 대만달러, 천)", "TWD", 3],
  ["단위: 호주달러", "AUD", 0],
  ["(Unit: million Singapore dollars)", "SGD", 6],
  ["(HK$ million)", "HKD", 6],
  ["(US$ million)", "USD", 6],
])("whose dollars they are: %s", (text, currency, power) => {
  expect(unitStatements([{ place: "above", text }])[0]?.unit).toEqual({ kind: "money", currency, power });
});

describe("how many dollars are one", () => {
  const around = (text: string) => unitStatements([{ place: "above", text: `(단위: ${text})` }])[0]?.unit;

  test.each([
    ["100만 달러", 6],
    ["1백만달러", 6],
    ["십만불", 5],
    ["1천만 달러", 7],
    ["Mio. USD", 6],
    ["Mrd. USD", 9],
    ["USD m", 6],
    ["MUSD", 6],
    ["MM US$", 6],
    ["US$MM", 6],
    ["kUSD", 3],
    ["백만U$", 6],
    ["천 US 달러", 3],
    ["US$ bil.", 9],
    ["Bil. of $", 9],
    ["US$ crore", 7],
  ])("%s", (text, power) => {
    expect(around(text)).toEqual(dollars(power));
    expect(unitInName(`수출(${text})`)?.unit).toEqual(dollars(power));
    expect(unitOf(unitInWords(dollars(power), "ko"))).toEqual(dollars(power));
    expect(unitOf(unitInWords(dollars(power), "en"))).toEqual(dollars(power));
  });

  test.each(["10^6 USD", "659억 달러", "백 달러"])("%s is not a dollar, but what is not known", (text) => {
    expect(around(text)).toBeUndefined();
  });

  test("2015 dollars are dollars", () => {
    expect(around("constant 2015 US$")).toEqual(dollars(0));
  });

  test("Value:1000Yen is a thousand yen", () => {
    const yen = { kind: "money", currency: "JPY", power: 3 };
    expect(unitInName("Exp-Total (Value:1000Yen)")).toEqual({ unit: yen, rest: "Exp-Total" });
  });
});

describe("rows of one name", () => {
  const amounts = ["반도체 USD 2026-08 15100, 2026-09 16610", "자동차 USD 2026-08 5500, 2026-09 6400"];

  test.each([
    ["반도체|백만달러|15100|16610", "반도체|톤|100|120", "자동차|백만달러|5500|6400", "자동차|대|200|240"],
    ["반도체|백만달러|15100|16610", "|톤|100|120", "자동차|백만달러|5500|6400", "|대|200|240"],
  ])("in another unit are another series: %s, %s", (...rows) => {
    expect(toldTable(copied("품목|단위|2026.08|2026.09", ...rows))).toEqual([
      amounts[0],
      "반도체 weight 2026-08 100, 2026-09 120",
      amounts[1],
      "자동차 count 2026-08 200, 2026-09 240",
    ]);
  });

  test("of another measure are another series, also where their name stands in the first alone", () => {
    const rows = ["반도체|금액|15100|16610", "|중량|100|120", "자동차|금액|5500|6400", "|중량|200|240"];
    expect(toldTable(copied("(단위: 백만달러, 톤)", "품목|구분|2026.08|2026.09", ...rows))).toEqual([
      "반도체 · 금액 USD 2026-08 15100, 2026-09 16610",
      "반도체 · 중량 weight 2026-08 100, 2026-09 120",
      "자동차 · 금액 USD 2026-08 5500, 2026-09 6400",
      "자동차 · 중량 weight 2026-08 200, 2026-09 240",
    ]);
  });

  test("are one series where its unit changes on the way", () => {
    const rows = ["2025.12|천달러|15100000", "2026.01|천불|15200000", "2026.02|백만달러|15300"];
    expect(toldTable(copied("기간|단위|수출", ...rows))).toEqual([
      "수출 USD 2025-12 15100, 2026-01 15200, 2026-02 15300",
    ]);
  });
});

test.each([
  ["구분 (단위: 백만달러)|2026.08|2026.09", "반도체|151|166"],
  ["품목(백만달러)|2026.08|2026.09", "반도체|151|166"],
])("a unit over the names is that of the figures: %s", (headings, row) => {
  const told = ["반도체 USD 2026-08 151, 2026-09 166", "선박 USD 2026-08 20, 2026-09 21"];
  expect(toldTable(copied(headings, row, "선박|20|21"))).toEqual(told);
});

test("a unit over the names does not hold for a column that has its own", () => {
  const told = toldTable(copied("월(백만달러)|수출|중량(톤)", "2026.08|151|5", "2026.09|166|6"));
  expect(told).toEqual(["수출 USD 2026-08 151, 2026-09 166", "중량 weight 2026-08 5, 2026-09 6"]);
});

describe("a column without a heading", () => {
  test("of units is that of the names or the periods left of it", () => {
    const across = ["구분||2026.8|2026.9", "수출|백만불|584|660", "증감률|%|1.2|12.7"];
    expect(toldTable(copied(...across))).toEqual([
      "수출 USD 2026-08 584, 2026-09 660",
      "증감률 % 2026-08 1.2, 2026-09 12.7",
    ]);
    expect(toldTable(copied("기간||수출", "2026.8|(억 달러)|584", "2026.9|(억 달러)|660"))).toEqual([
      "수출 USD 2026-08 58400, 2026-09 66000",
    ]);
  });

  test("of names is none of units", () => {
    const across = ["구분||2026.8|2026.9", "수출|원자재|584|660", "수출|톤|1|2"];
    const { series } = understand(copied("(단위: 백만달러)", ...across));
    expect(series.map(({ name, flow }) => `${name} ${flow}`)).toEqual(["원자재 exports", "톤 exports"]);
  });

  test("of figures beside those that have one is left out with a word", () => {
    const book = copied("(단위: 백만달러)", "기간|수출|수입|", "2026.8|584|519|65", "2026.9|660|564|96");
    expect(toldTable(book)).toEqual([
      "수출 USD 2026-08 584, 2026-09 660",
      "수입 USD 2026-08 519, 2026-09 564",
    ]);
    expect(understand(book).done).toContainEqual({ code: "columns-left-out", names: [], unnamed: 1 });
  });
});
