import { indicators } from "../../src/dataset/indicators";
import { tableTitle } from "../../src/i18n/tableTitle";

function seriesOf(codes: readonly string[]) {
  return codes.map((code) => indicators().filter((one) => one.code === code)[0]);
}

test.each([
  [["exports"], "month", "Total exports, monthly, million US dollars", "총수출, 월별, 백만 달러"],
  [["imports"], "year", "Total imports, annual, million US dollars", "총수입, 연간, 백만 달러"],
  [
    ["customs:semiconductors"],
    "month",
    "Exports of semiconductors, customs items, monthly, million US dollars",
    "반도체 수출(관세청 품목), 월별, 백만 달러",
  ],
  [
    ["ministry:ships", "ministry:steel"],
    "quarter",
    "Exports of ships and steel, ministry items, quarterly, million US dollars",
    "선박·철강 수출(산업부 품목), 분기별, 백만 달러",
  ],
  [
    ["customs:ships", "customs:semiconductors", "customs:wireless", "customs:auto_parts"],
    "month",
    "Exports by item, customs items, monthly, million US dollars",
    "품목별 수출(관세청 품목), 월별, 백만 달러",
  ],
  [
    ["to:china", "to:us"],
    "month",
    "Exports to China and the United States, monthly, million US dollars",
    "대중국·대미국 수출, 월별, 백만 달러",
  ],
  [
    ["to:china", "to:us", "to:asean", "to:eu"],
    "month",
    "Exports by destination, monthly, million US dollars",
    "지역별 수출, 월별, 백만 달러",
  ],
  [
    ["from:china", "from:us"],
    "month",
    "Imports from China and the United States, monthly, million US dollars",
    "대중국·대미국 수입, 월별, 백만 달러",
  ],
  [
    ["imports:compiled:displays"],
    "month",
    "Imports of displays, items compiled from HS codes, monthly, million US dollars",
    "디스플레이 수입(HS 코드 집계 품목), 월별, 백만 달러",
  ],
  [
    ["first10"],
    "month",
    "Total exports in the first 10 days of the month, monthly, million US dollars",
    "1~10일 총수출, 월별, 백만 달러",
  ],
  [
    ["first20:semiconductors"],
    "month",
    "Exports of semiconductors in the first 20 days of the month, customs items, monthly, million US dollars",
    "1~20일 반도체 수출(관세청 품목), 월별, 백만 달러",
  ],
  [
    ["first10", "first10:ships"],
    "month",
    "Exports in the first 10 days of the month by item, customs items, monthly, million US dollars",
    "1~10일 품목별 수출(관세청 품목), 월별, 백만 달러",
  ],
] as const)("%j by %s", (codes, frequency, english, korean) => {
  expect(tableTitle(seriesOf(codes), frequency, "en")).toBe(english);
  expect(tableTitle(seriesOf(codes), frequency, "ko")).toBe(korean);
});

test("every series has a title that ends with frequency and unit", () => {
  for (const one of indicators()) {
    expect(tableTitle([one], "month", "en")).toMatch(/^(Total (ex|im)|Ex|Im)ports[, ]/);
    expect(tableTitle([one], "month", "en")).toMatch(/, monthly, million US dollars$/);
    expect(tableTitle([one], "month", "ko")).toMatch(/(수출|수입).*, 월별, 백만 달러$/);
  }
});
