import { told } from "./told";

const month = (text: string) =>
  told(/[가-힣]/.test(text) ? `2026년 9월\n${text}` : `${text} September 2026.`);

describe("a figure is of what the sentence speaks of, not of its reason", () => {
  test.each([
    ["수출은 반도체 호조로 659.5억 달러", "exports 65950"],
    ["수출은 반도체와 자동차 호조로 659.5억 달러를 기록했다", "exports 65950"],
    ["수출이 미국 상호관세 영향에도 불구하고 659.5억 달러를 기록했다", "exports 65950"],
    ["수입은 반도체장비가 늘며 564.0억 달러(+8.2%)", "imports 56400 8.2"],
    ["에너지 수입은 원유 감소로 91.2억 달러(△11.8%)", "imports:ministry:energy 9120 -11.8"],
    ["대미 수출은 관세 영향으로 자동차가 감소하며 102.7억 달러(△1.4%)", "to:us 10270 -1.4"],
    ["아세안 수출은 베트남 수출 호조로 110.6억 달러(+17.8%)", "to:asean 11060 17.8"],
    ["Exports, led by chips, rose 12.7 percent to $65.95 billion.", "exports 65950 12.7"],
    ["Car exports fell due to U.S. tariffs to $6.4 billion.", "ministry:automobiles 6400"],
    ["자동차 수출은 미국이 7.5% 감소했으나 EU가 52.8% 늘며 64.0억 달러", "!to:eu"],
    ["대중국 수출은 반도체·석유화학 수출이 호조를 보이며 0.5% 증가한 116.8억 달러", "to:china 11680 0.5"],
    ["대아세안 수출은 반도체, 석유제품 수출이 늘면서 17.8% 증가한 110.6억 달러", "to:asean 11060 17.8"],
    [
      "(자동차) 64.0억 달러, +16.8% / (일반기계) 41.5억 달러",
      "ministry:automobiles 6400 16.8, ministry:general_machinery 4150",
    ],
    ["반도체는 수출 호조로 166.1억 달러를 기록", "ministry:semiconductors 16610"],
    ["미국 관세에도 659.5억 달러 수출", "!to:us"],
    ["반도체가 22% 늘며 166.1억 달러", "ministry:semiconductors 16610 22"],
    ["대미국 수출은 102.7억 달러로, 자동차 수출이 19.1억 달러", "to:us 10270, !ministry:automobiles"],
    [
      "품목별 대미 수출: 자동차 19.1억 달러, 반도체 12.1억 달러",
      "!ministry:automobiles, !ministry:semiconductors",
    ],
    ["자동차 수출은 EU(8.4억 달러), 중동(4.1억 달러)", "!to:eu, !to:middle_east"],
  ])("%s", (text, figures) => {
    expect(month(text)).toBe(figures);
  });
});

describe("thresholds, shares, investments and longer words are no figures of a name", () => {
  test.each([
    ["수출이 700억 달러에 육박한 659.5억 달러", "exports 65950"],
    ["반도체 수출은 170억 달러에 못 미친 166.1억 달러", "ministry:semiconductors 16610"],
    ["반도체 수출이 150억 달러를 처음으로 돌파했다", ""],
    ["수출은 660억 달러에 근접했다", ""],
    ["Exports exceeded $60 billion for the fourth month.", ""],
    ["Exports topped the $60 billion mark, reaching $65.95 billion.", "exports 65950"],
    ["Exports dropped by 1.2 percent, or $0.8 billion, to $65.95 billion.", "exports 65950 -1.2"],
    ["Auto exports, which make up 10 percent of exports, reached $6.4 billion.", ""],
    ["반도체가 우리 수출의 4분의 1인 166.1억 달러를 기록", ""],
    ["對美 투자 3500억달러, 對美 수출 102.7억달러", "to:us 10270"],
    ["삼성전자는 미국에 370억 달러를 투자하기로 했다", ""],
    ["선박 수주 35억 달러, 선박 수출 28.9억 달러", "ministry:ships 2890"],
    ["반도체 시장 규모는 700억 달러", ""],
    ["자동차용 배터리 5억 달러, 선박용 엔진 3억 달러", ""],
    ["Exports to North America fell to $3.01 billion.", "?Exports to North America 3010"],
    [
      "Exports by small and medium-sized enterprises rose to $10.05 billion.",
      "?Exports by small and medium-sized enterprises 10050",
    ],
    ["수출은 2022년 3월의 637억9천만달러를 3년 6개월 만에 넘어 659억5천만달러", "exports 65950"],
    ["* 전년 동월 실적: 수출 585.2억 달러, 수입 521.3억 달러", ""],
    ["* '25.9월: 수출 585.2억 달러, 수입 521.3억 달러", ""],
    ["1년 전에는 반도체 수출이 136.1억 달러였다", ""],
    ["베트남의 2026년 9월 수출은 427억 달러", ""],
    [
      "올해 1∼9월 누계 수출은 5천197억달러로 2.2% 늘었다. 반도체는 1천197억달러로 16.9% 증가했고 자동차는 541억달러였다.",
      "",
    ],
    [
      "1~9월 누계 수출은 5천197억달러로 2.2% 늘었다. 9월 반도체 수출은 166.1억 달러였다.",
      "ministry:semiconductors 16610",
    ],
    ["Exports for the first nine months came to $519.7 billion. Chip exports reached $119.7 billion.", ""],
    ["한국은행 2026년 9월 국제수지(잠정)\n수출은 672.7억 달러", "?국제수지(잠정) 67270"],
    [
      "수입은 564. 0억 달러( +8.2% ), 이차전지 6. 0억 달러",
      "imports 56400 8.2, !ministry:secondary_batteries",
    ],
  ])("%s", (text, figures) => {
    expect(month(text)).toBe(figures);
  });
});

describe("growth is on the year before, and of its own figure", () => {
  test.each([
    ["석유제품 수출은 유가 하락(△5.2%)에도 41.5억 달러(+3.7%)", "ministry:petroleum_products 4150 3.7"],
    [
      "석유제품 수출은 물량 증가(+5.2%)에도 불구하고 3.7% 감소한 41.5억 달러",
      "ministry:petroleum_products 4150 -3.7",
    ],
    ["반도체 수출은 메모리 가격(+20%) 상승으로 166.1억 달러(+22.0%)", "ministry:semiconductors 16610 22"],
    // A fall that only the heading tells: without a sign nothing is known of the growth.
    [
      "감소 품목 : 철강 26.2억 달러(4.2%), 석유화학 36.9억 달러(2.8%)",
      "ministry:steel 2620, ministry:petrochemicals 3690",
    ],
    ["수출(659.5억 달러)과 수입(564.0억 달러)은 각각 12.7%, 8.2% 늘었다", "exports 65950, imports 56400"],
    ["반도체(25.2%, 166.1억 달러) 순으로 비중이 높았다", "ministry:semiconductors 16610"],
    ["반도체 166.1억 달러(기여도 4.5%)", "ministry:semiconductors 16610"],
    ["수출은 659.5억 달러(MoM +12.9%, YoY +12.7%)", "exports 65950 12.7"],
    ["Exports rose 2.3% m/m to $65.95 billion.", "exports 65950"],
    ["원유 수입은 유가 4.7% 하락으로 62.1억 달러(△14.3%)", "imports:ministry:crude_oil 6210 -14.3"],
    [
      "석유제품(41억5천만달러, 3.7%)과 석유화학(33억달러, 2.8%)은 감소했다",
      "ministry:petroleum_products 4150, ministry:petrochemicals 3300",
    ],
  ])("%s", (text, figures) => {
    expect(month(text)).toBe(figures);
  });
});

describe("the daily average or a running total in the same sentence", () => {
  test.each([
    ["수출은 12.7% 증가한 659.5억 달러(일평균 △6.1%)", "exports 65950 12.7"],
    ["수출은 659.5억 달러(일평균 △6.1%), 수입은 564.0억 달러(+9.9%)", "exports 65950, imports 56400 9.9"],
    ["수출은 12.7% 증가한 659.5억 달러를 기록했고, 일평균은 6.1% 감소", "exports 65950 12.7"],
    ["수출은 659.5억 달러(+12.7%), 조업일수를 고려한 일평균 수출은 27.5억 달러(△6.1%)", "exports 65950 12.7"],
    ["수출은 659.5억 달러(+12.7%), 일평균 27.5억 달러(△6.1%)", "exports 65950 12.7"],
    ["수출은 659.5억 달러(누계 5,197억 달러)로 12.7% 증가", "exports 65950 12.7"],
    ["수출 5,197억 달러(1~9월 누계)", ""],
    [
      "Exports rose 12.7 percent to $65.95 billion, but the daily average fell 6.1 percent.",
      "exports 65950 12.7",
    ],
  ])("%s", (text, figures) => {
    expect(month(text)).toBe(figures);
  });
});

test("neither a share nor another month is the month of the release, and a quarter is none", () => {
  expect(
    told("2026년 9월 (단위: 억 달러)\n구분 중국 미국 EU\n금액 116.8 102.7 71.6\n비중 17.7 15.6 10.9"),
  ).toBe("to:china 11680, to:us 10270, to:eu 7160");
  expect(told("2026년 3분기 수출입 동향\n수출 1,850억 달러")).toBe("");
});

describe("energy with its three parts in brackets is energy; with fewer it is a part, and not read", () => {
  test.each([
    ["에너지(원유·가스·석탄) 수입은 91.2억 달러(△11.8%)를 기록했다", "imports:ministry:energy 9120 -11.8"],
    ["에너지 수입(원유, 가스, 석탄)은 91.2억 달러로 11.8% 감소", "imports:ministry:energy 9120 -11.8"],
    ["3대 에너지원(석탄·원유·천연가스) 수입액은 91.2억 달러", "imports:ministry:energy 9120"],
    [
      "에너지(원유·가스·석탄)는 91.2억 달러(△11.8%), 비에너지는 472.8억 달러(+11.2%)",
      "imports:ministry:energy 9120 -11.8, imports:ministry:non_energy 47280 11.2",
    ],
    ["에너지(원유·가스) 수입은 77.1억 달러(△4.6%)", ""],
    ["올해 1~9월 에너지(원유·가스·석탄) 수입은 893.4억 달러", ""],
    [
      "Imports of energy (crude oil, gas and coal) came to $9.12 billion, down 11.8 percent.",
      "imports:ministry:energy 9120 -11.8",
    ],
  ])("%s", (text, figures) => {
    expect(month(text)).toBe(figures);
  });
});
