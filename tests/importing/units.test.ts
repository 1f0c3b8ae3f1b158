import { unitInWords } from "../../src/i18n/importing/units";
import { unitInName, unitStatements } from "../../src/importing/layout/unitStatements";
import { unitOf } from "../../src/importing/layout/unitWords";

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
