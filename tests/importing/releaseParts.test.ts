// Figures of less or more than a name says: an item to a market, a market's own trade, a part in brackets, what is left out.
import { readRelease } from "../../src/importing/release/readRelease";
import { told } from "./told";

const KOREAN = "2026년 9월\n";
const ENGLISH = "Exports in September 2026\n";
const TABLE = `${KOREAN}(단위: 억 달러)\n`;

test.each([
  [
    "Exports of cars to the United States fell 5 percent to $2.03 billion.",
    "?cars to the United States 2030",
  ],
  ["Chip exports to China rose 3 percent to $5.8 billion.", "?Chip exports to China 5800"],
  ["Exports to China of chips rose 3 percent to $5.8 billion.", "?China of chips 5800"],
  ["Semiconductor shipments to Taiwan surged to $4 billion.", "?Semiconductor shipments to Taiwan 4000"],
  ["Car sales to the United States fell to $2 billion.", "?Car sales to the United States 2000"],
  ["Imports of chips from Taiwan rose to $4 billion.", "?chips from Taiwan 4000"],
  ["Exports to China rose 3 percent to $11.68 billion.", "to:china 11680 3"],
  ["Shipments to China rose 3 percent to $11.68 billion.", "to:china 11680 3"],
  [
    "Exports of semiconductors, the country's key export item, rose 22 percent to $16.61 billion.",
    "ministry:semiconductors 16610 22",
  ],
])("an item to a market is neither the item's nor the market's: %s", (text, figures) => {
  expect(told(ENGLISH + text)).toBe(figures);
});

test.each([
  "Its deficit with Japan was $1.8 billion.",
  "Surplus with the U.S. reached $4.27 billion.",
  "The trade surplus with the United States reached $4.27 billion.",
  "Korea's investments in China reached $4.27 billion.",
])("a balance with a market, or what is invested there, is no exports to it: %s", (text) => {
  expect(told(ENGLISH + text)).toBe("");
});

test.each([
  ["중국은 수출 116.8억 달러, 수입 133.3억 달러", "to:china 11680, !from:china"],
  [
    "반도체는 수출 166.1억 달러, 수입 60.1억 달러",
    "ministry:semiconductors 16610, !imports:ministry:semiconductors",
  ],
  ["대중 무역수지는 수출 116.8억 달러, 수입 133.3억 달러로 16.5억 달러 적자", "!exports, !imports"],
  ["미국: 수출 102.7억 달러, 수입 60.0억 달러", "to:us 10270, !from:us"],
  [
    "대미 수출은 102.7억 달러로 1.4% 감소, 수입은 60.0억 달러로 3% 증가해 무역수지는 42.7억 달러 흑자",
    "to:us 10270 -1.4, !imports, !balance",
  ],
  ["대미 수출은 102.7억 달러로 감소했다. 수입은 564.0억 달러로 늘었다.", "to:us 10270, imports 56400"],
  ["중국 수출은 116.8억 달러로 감소했으나 전체 수출은 659.5억 달러", "to:china 11680, exports 65950"],
  [
    "반도체 수출 166.1억 달러 등에 힘입어 수출은 659.5억 달러, 수입은 564.0억 달러",
    "ministry:semiconductors 16610, exports 65950, imports 56400",
  ],
  [
    "수출 659.5억 달러, 수입 564.0억 달러\n중국은 수출 116.8억 달러, 수입 133.3억 달러",
    "exports 65950, imports 56400, to:china 11680, !from:china",
  ],
  ["(단위: 억 달러)\n중국\n 수출 116.8\n 수입 133.3\n 수지 △16.5", "to:china 11680, from:china 13330"],
  ["(단위: 억 달러)\n중국 수출 116.8 수입 133.3", "to:china 11680, !imports"],
])("what may be a market's or an item's own is not the country's: %s", (text, figures) => {
  expect(told(KOREAN + text)).toBe(figures);
});

test("nor is it in English", () => {
  const text = "Exports to the United States fell to $10.27 billion, while imports rose to $6 billion.";
  expect(told(ENGLISH + text)).toBe("to:us 10270, !imports");
});

test.each([
  ["반도체 제외 493.4", "!ministry:semiconductors"],
  ["반도체 외 493.4 3.1", "!ministry:semiconductors"],
  ["반도체(메모리) 116.8 0.5", "!ministry:semiconductors"],
  ["자동차 및 부품 83.0 10", "!ministry:automobiles"],
  ["중국(홍콩 포함) 146.8 5", "!to:hong_kong"],
  ["아세안(베트남 제외) 50.4 1", "!to:vietnam"],
  ["미국+중국 219.5 1", "!to:china"],
  ["중국, 미국 219.5 1", "!to:us"],
  ["중국(對中) 116.8 0.5", "to:china 11680 0.5"],
  ["반도체 166.1 22", "ministry:semiconductors 16610 22"],
])("a row of more, or less, than its name is asked about: %s", (row, figures) => {
  expect(told(TABLE + row)).toBe(figures);
});

test.each([
  ["(단위: 만톤, 억 달러)\n철강 250 26.2", "!ministry:steel"],
  ["(단위: 천대, 억 달러, %)\n자동차 220 64.0 16.8", "!ministry:automobiles"],
  ["(단위: 억 달러, %)\n철강 26.2 △4.2", "ministry:steel 2620 -4.2"],
])("of rows in tons and in dollars nobody can tell which figure is which: %s", (text, figures) => {
  expect(told(KOREAN + text)).toBe(figures);
});

test.each([
  ["Excluding chips, exports were $49.34 billion.", "?exports Excluding chips 49340"],
  [
    "Without semiconductors, exports fell 2 percent to $49.34 billion.",
    "?exports Without semiconductors 49340",
  ],
  ["Exports, excluding chips, were $49.34 billion.", "?excluding chips 49340"],
])("exports without something are not all exports: %s", (text, figures) => {
  expect(told(ENGLISH + text)).toBe(figures);
});

test.each([
  ["무선통신기기 수출은 휴대폰 부품(6.5억 달러, +10.2%) 호조로 17.1억 달러(+3%)", "ministry:wireless 1710 3"],
  [
    "바이오헬스 수출은 바이오시밀러 의약품(11.0억 달러, +40%) 호조로 16.8억 달러(+35.8%)",
    "ministry:bio_health 1680 35.8",
  ],
  ["디스플레이 수출은 OLED(12.0억 달러, +5%) 중심으로 16.9억 달러(△0.9%)", "ministry:displays 1690 -0.9"],
  [
    "자동차는 전기차(11.9억 달러), 하이브리드차(12.3억 달러) 수출 호조로 64.0억 달러(+16.8%)",
    "ministry:electric_vehicles 1190, ministry:hybrid_vehicles 1230, ministry:automobiles 6400 16.8",
  ],
  [
    "바이오헬스 수출은 의약품(11.0억 달러), 의료기기(5.8억 달러) 등의 수출이 늘어 16.8억 달러(+35.8%)를 기록",
    "ministry:bio_health 1680 35.8, ?의료기기 580",
  ],
  [
    "반도체(166.1억 달러), 자동차(64.0억 달러) 등 수출은 230.1억 달러",
    "ministry:semiconductors 16610, ministry:automobiles 6400",
  ],
  ["자동차, 반도체 등의 수출은 230.1억 달러", "?반도체 등의 23010"],
])("a part in brackets is not the whole: %s", (text, figures) => {
  expect(told(KOREAN + text)).toBe(figures);
});

test.each([
  ["□ 중국(116.8억 달러)\n ○ 반도체 58.1억 달러", "중국(116.8억 달러) › 반도체 58.1억 달러"],
  [
    "□ 자동차 수출은 64.0억 달러\n - 미국 19.1억 달러(△7.5%)",
    "자동차 수출은 64.0억 달러 › 미국 19.1억 달러(△7.5%)",
  ],
])("what is asked about is shown with what it stands below: %s", (text, printed) => {
  expect(readRelease(KOREAN + text).unclear).toMatchObject([{ printed }]);
});
