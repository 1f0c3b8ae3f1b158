import { readRelease } from "../../src/importing/release/readRelease";
import { monthOf, told } from "./told";

describe("which side of zero the balance is on", () => {
  test.each([
    ["2025년 6월 무역수지는 90.8억 달러 흑자로 전월 적자에서 벗어났다.", "balance 9080"],
    ["무역수지는 95.6억 달러로 전년 동월 적자에서 흑자로 전환", "balance 9560"],
    ["2월 무역수지는 43억 달러 흑자로 한 달 만에 적자에서 흑자 전환", "balance 4300"],
    ["무역수지는 18.9억 달러 적자로 20개월 만에 흑자에서 적자로 전환", "balance -1890"],
    ["무역수지는 전년 동월 20억 달러 적자에서 95.6억 달러 흑자로 전환", "balance 9560"],
    ["무역수지 적자 18.9억 달러", "balance -1890"],
    ["무역수지는 95.6억 달러(전년 동월 66.6억 달러 흑자)", "balance 9560"],
    ["무역적자는 18.9억 달러", "balance -1890"],
    ["95.6억 달러의 무역흑자", "balance 9560"],
    ["In January 2025 the trade deficit came to $1.89 billion.", "balance -1890"],
    ["Exports fell, leaving a $1.89 billion trade deficit", "balance -1890"],
    ["The trade balance swung to a surplus of $3.3 billion from a deficit of $1.9 billion", "balance 3300"],
    ["The trade balance swung to a deficit of $1.9 billion from a surplus of $3.3 billion", "balance -1900"],
    ["(단위: 억 달러)\n무역적자 18.9", "balance -1890"],
  ])("%s", (text, figures) => {
    expect(told(text)).toBe(figures);
  });

  test("is asked where words leave it open, unless exports less imports tell", () => {
    const open = "무역수지는 18.8억 달러로 적자에서 벗어났다";
    expect(told(open)).toBe("!balance");
    expect(told(`수출은 510.0억 달러, 수입은 491.2억 달러\n${open}`)).toBe(
      "exports 51000, imports 49120, balance 1880",
    );
  });

  test("is asked where exports less imports have the opposite sign", () => {
    const text = "수출은 491.2억 달러, 수입은 510.0억 달러, 무역수지는 18.8억 달러 흑자";
    expect(told(text)).toBe("exports 49120, imports 51000, !balance");
    expect(told(text.replace("흑자", "적자"))).toBe("exports 49120, imports 51000, balance -1880");
  });

  test("the current account is not the trade balance", () => {
    expect(told("경상수지는 134.7억 달러 흑자")).toBe("");
    expect(told("수출은 늘었고 경상수지는 134.7억 달러 흑자")).toBe("");
  });
});

describe("amounts in several scales", () => {
  test.each([
    ["2025년 9월 수출은 659억 5천만 달러로 … 12.7%", "exports 65950 12.7"],
    ["반도체 166억 1천만 달러", "ministry:semiconductors 16610"],
    ["대중국 116억 8천만 달러", "to:china 11680"],
    ["수출 6백59억 달러", "exports 65900"],
    ["수출 659억 5000만달러", "exports 65950"],
    ["수출 658억4천600만달러", "exports 65846"],
    ["수출 658억 4,600만 달러", "exports 65846"],
    ["총수출 1조 2천억 달러", "exports 1200000"],
    ["수출 65,950백만 달러", "exports 65950"],
    ["수출 65.95십억 달러", "exports 65950"],
    ["수출 65,950,000,000달러", "exports 65950"],
    ["반도체 5천만 달러, 선박 3억불", "ministry:semiconductors 50, ministry:ships 300"],
    ["(단위: 백만 달러)\n수출 659.5억", "exports 65950"],
  ])("%s", (text, figures) => {
    expect(told(text)).toBe(figures);
  });

  test("what makes no one number, prices and won are not read", () => {
    expect(told("수출 166억 13억 달러")).toBe("");
    expect(told("수출 1,234억원")).toBe("");
    expect(told("원유 배럴당 70달러")).toBe("");
  });

  test("the step is the last digit that is printed", () => {
    const steps = ["659억", "659.5억", "659억 5천만", "659억 5000만"].map(
      (text) => readRelease(`수출 ${text} 달러`).figures[0].step,
    );
    expect(steps).toEqual([100, 10, 10, 10]);
  });
});

describe("exports to a market, of an item, of a part are not the country's", () => {
  test.each([
    ["2025년 9월 대미 수출 102.7억 달러(△1.4%)", "to:us 10270 -1.4"],
    ["대중 수출 116.8억 달러", "to:china 11680"],
    ["대일 수출 25억 달러", "to:japan 2500"],
    ["대중(對中) 수출은 116.8억 달러", "to:china 11680"],
    [
      "반도체(166.1억 달러), 선박(28.9억 달러) 수출은 300억 달러",
      "ministry:semiconductors 16610, ministry:ships 2890",
    ],
    ["對미 수출 10억 달러", "to:us 1000"],
    ["대(對)미 수출 10억 달러", "to:us 1000"],
    ["對中 수출 10억 달러", "to:china 1000"],
    ["대미수출은 10억 달러", "to:us 1000"],
    ["대EU 수출 71.6억 달러", "to:eu 7160"],
    ["대아세안 수출 110.6억 달러", "to:asean 11060"],
    ["미국향 수출 102.7억 달러", "to:us 10270"],
    ["대미 수입은 60억 달러", "from:us 6000"],
    [
      "Semiconductor exports hit $16.61 billion in September 2025, up 22 percent",
      "ministry:semiconductors 16610 22",
    ],
    ["Chip exports came to $16.61 billion", "ministry:semiconductors 16610"],
    ["auto exports reached $6.4 billion", "ministry:automobiles 6400"],
    ["ship exports came to $2.89 billion", "ministry:ships 2890"],
    ["Exports to the US came to $10.27 billion", "to:us 10270"],
    ["exports of semiconductors came to $16.61 billion", "ministry:semiconductors 16610"],
    ["수입 중 원유는 70억 달러", "imports:ministry:crude_oil 7000"],
  ])("%s", (text, figures) => {
    expect(told(text)).toBe(figures);
  });

  test.each([
    ["중소기업 수출 100억 달러", "?중소기업 10000"],
    ["중소기업의 수출은 100억 달러", "?중소기업 10000"],
    ["ICT 수출은 254.3억 달러", "?ICT 25430"],
    ["20대 품목 수출 500억 달러", "?품목 50000"],
    ["대독 수출 10억 달러", "?대독 1000"],
    ["컴퓨터(SSD) 수출은 12억 달러", "?컴퓨터(SSD) 1200"],
    ["철강·알루미늄 수출은 26억 달러", "?철강·알루미늄 2600"],
    ["Exports by small firms came to $10 billion", "?Exports by small firms 10000"],
    ["반도체 소재 수출 10억 달러", "?반도체 소재 1000"],
    ["시스템 반도체 수출 50억 달러", "?시스템 반도체 5000"],
    ["대미 자동차 수출 30억 달러", "?대미 자동차 3000"],
    ["자동차 대미 수출 30억 달러", "?자동차 대미 3000"],
    ["Memory chip exports came to $10 billion", "?Memory chip 10000"],
    ["Medical device exports came to $1 billion", "?Medical device 1000"],
    ["Exports to Germany totaled $1 billion", "?Exports to Germany 1000"],
    ["US exports came to $5 billion", "?US exports 5000"],
  ])("%s: asked", (text, asked) => {
    expect(told(text)).toBe(asked);
    const name = asked.slice(1, asked.lastIndexOf(" "));
    expect(told(text, { names: { [name]: null } })).toBe("");
  });

  test.each([
    "수출과 수입은 각각 659.5억, 564.0억 달러",
    "수출입은 1,223.5억 달러",
    "자동차·일반기계 수출은 60억 달러",
    "반도체, 자동차 수출은 각각 166억, 64억 달러",
    "Exports and imports came to $65.95 billion and $56.4 billion",
    "수출 중 소비재는 10억 달러",
    "무선통신기기 중 휴대폰은 8.6억 달러",
    "대미 흑자 50억 달러",
    "수출 600억 달러 돌파",
    "수출 74억 달러 증가",
  ])("%s: nothing of ours", (text) => {
    expect(told(text)).toBe("");
  });

  test.each([
    "우리나라 수출은 659.5억 달러",
    "지난달 수출은 659.5억 달러",
    "9월 수출이 659.5억 달러를 기록",
    "수출은 74억 달러 증가한 659.5억 달러",
    "수출은 585.2억 달러에서 659.5억 달러로 늘었다",
    "수출은 종전 최대치인 638억 달러를 경신한 659.5억 달러",
    "수출은 638억 달러(2022년 3월) 이후 최대인 659.5억 달러",
    "반도체 호조로 수출은 659.5억 달러",
    "South Korea's exports came to $65.95 billion",
    "Overall exports rose to $65.95 billion from $58.52 billion",
  ])("%s: the country's", (text) => {
    expect(told(text)).toBe("exports 65950");
  });
});

describe("the month that a release is about", () => {
  test.each([
    ["보도일시 2025년 10월 1일(수)\n9월 수출 659.5억 달러", "2025-09"],
    ["2025년 10월 1일\n2025년 9월 수출 659.5억", "2025-09"],
    ["(서울=연합뉴스) 2025년 10월 1일 산업통상부는 9월 수출이 659.5억 달러", "2025-09"],
    ["배포: 2025. 10. 1.(수)\n9월 수출입 동향", "2025-09"],
    ["2026년 1월 1일 산업통상부는 12월 수출이 696억 달러", "2025-12"],
    ["SEOUL, Oct. 1, 2025 -- Exports in September came to $65.95 billion", "2025-09"],
    ["January 1, 2026\nExports in December came to $69.6 billion", "2025-12"],
    ["’25.9월 수출입 동향", "2025-09"],
    ["2025년 9월 및 3분기 수출입 동향", "2025-09"],
    ["2025년 10월 21일\n10월 1~20일 수출 401억 달러", "2025-10"],
    ["2024년 9월 이후 최대\n2025년 9월 수출 659.5억 달러", "2025-09"],
    ["종전 최대였던 2022년 3월 638억 달러를 넘어선 9월 수출", "asked"],
    ["9월 수출 659.5억 달러", "asked"],
    ["10월 1일 발표, 9월 수출 659.5억 달러", "asked"],
    ["2025년 8월 자료, 9월 수출 659.5억 달러", "asked"],
  ])("%s: %s", (text, month) => {
    expect(monthOf(text)).toBe(month);
  });
});

describe("tables with columns of other months", () => {
  const unit = "(단위: 억달러, %)\n";
  test.each([
    [
      `${unit}2025년 9월\n구분 24.9월 25.9월 증감률\n반도체 136.2 166.1 22.0`,
      "ministry:semiconductors 16610 22",
    ],
    [
      `${unit}'24.9월 '25.8월 '25.9월 전년동월비\n반도체 136.2 151.0 166.1 22.0`,
      "ministry:semiconductors 16610 22",
    ],
    [`${unit}2025년 9월\n구분 2025년 9월 2024년 9월 증감률\n수출 659.5 585.2 12.7`, "exports 65950 12.7"],
    [`${unit}2025년 9월\n구분 9월 1~9월\n수출 659.5 5,197.0`, "exports 65950"],
    [`${unit}2025년 9월\n품목 금액 비중 증감률\n반도체 166.1 25.2 22.0`, "ministry:semiconductors 16610 22"],
    [`${unit}2025년 9월\n구분 24.9월 25.9월 증감률\n휴대폰 6.1 8.6 41.2`, "?휴대폰 860"],
    [
      `${unit}September 2025\nItem Sep 2024 Sep 2025 YoY\nSemiconductors 136.2 166.1 22.0`,
      "ministry:semiconductors 16610 22",
    ],
    [
      `${unit}2025년 9월\n구분 반도체 선박\n24.9월 136.2 23.7\n25.9월 166.1 28.9\n증감률 22.0 21.9`,
      "ministry:semiconductors 16610 22, ministry:ships 2890 21.9",
    ],
  ])("%s", (text, figures) => {
    expect(told(text)).toBe(figures);
  });

  test.each([
    [`${unit}2025년 9월\n반도체 136.2 151.0 166.1 22.0`],
    [`${unit}2025년 9월\n구분 24.8월 25.8월 증감률\n반도체 136.2 151.0 22.0`],
    [`${unit}2025년 9월\n구분 24.9월 25.8월 25.9월 증감률\n반도체 136.2 166.1 22.0`],
    [`${unit}2025년 9월\n구분 반도체 선박\n136.2 23.7\n166.1 28.9\n22.0 21.9`],
  ])("%s: asked", (text) => {
    expect(told(text)).toMatch(/^!ministry:semiconductors/);
  });
});

describe("quarters and running totals are no month", () => {
  test.each([
    "2025년 9월\n1~9월 수출 5,197억 달러(+2.2%)",
    "2025년 9월\n1월부터 9월까지 수출은 5,197억 달러",
    "2025년 9월 3분기 수출은 1,850억 달러",
    "2025년 9월\n상반기 수출 3,347억 달러",
    "2025년 9월\n올해 누계 수출 5,197억 달러",
    "2025년 12월\n연간 수출 7,097억 달러",
    "2025년 12월\n2025년 수출은 7,097억 달러",
    "2025년 9월\n□ 3분기 실적\n수출 1,850억 달러",
    "2025년 9월\n전년 동월 수출은 585.2억 달러",
    "2025년 9월\n8월 수출은 584억 달러",
    "January–September exports came to $519.7 billion",
    "Exports in the third quarter came to $185 billion",
    "Exports in the first nine months came to $519.7 billion",
    "First-half exports came to $334.7 billion",
  ])("%s", (text) => {
    expect(told(text)).toBe("");
  });

  test("what stands before them in clauses of its own is the month's", () => {
    const text = "2025년 9월 수출은 659.5억 달러(+12.7%), 3분기 수출은 1,850억 달러(+6.5%)";
    expect(told(text)).toBe("exports 65950 12.7");
    expect(told("2025년 9월\n수출은 5,197억 달러(1~9월 누계)")).toBe("");
  });
});

test("a release from end to end, with all that is not the month's left out", () => {
  const text = [
    "2025년 9월 수출입 동향",
    "□ 산업통상부는 10월 1일(수) 발표하였다.",
    "□ 9월 수출은 전년 동월 대비 12.7% 증가한 659.5억 달러, 수입은 8.2% 증가한 564.0억 달러, 무역수지는 95.6억 달러 흑자",
    "○ 일평균 수출은 27.5억 달러(△6.1%)로 역대 9월 중 2위",
    "○ 15대 품목 중 14개가 증가. 최대 수출품목인 반도체 수출은 166.1억 달러(+22.0%), 선박(28.9억 달러, +21.9%) 등",
    "○ 대중국 수출은 116.8억 달러(+0.5%), 대미국 수출은 102.7억 달러(△1.4%), 아세안 110.6억 달러(+17.8%)",
    "□ 에너지 수입은 91.2억 달러(△11.8%), 에너지 외 수입은 472.8억 달러(+13.1%)",
    "□ 9월 무역수지는 전년 동월 대비 30.5억 달러 증가한 95.6억 달러 흑자로 2018년 9월(96.2억 달러) 이후 최대, 1~9월 누적 흑자는 504.7억 달러",
  ].join("\n");
  expect(monthOf(text)).toBe("2025-09");
  expect(told(text).split(", ")).toEqual([
    "exports 65950 12.7",
    "imports 56400 8.2",
    "balance 9560",
    "ministry:semiconductors 16610 22",
    "ministry:ships 2890 21.9",
    "to:china 11680 0.5",
    "to:us 10270 -1.4",
    "to:asean 11060 17.8",
    "imports:ministry:energy 9120 -11.8",
    "imports:ministry:non_energy 47280 13.1",
  ]);
});

describe("growth that is a fall", () => {
  test.each([
    "491.2억달러 전년比 10.3%↓",
    "전년보다 10.3% 낮은 491.2억 달러",
    "10.3% 떨어진 491.2억 달러",
    "491.2억 달러(마이너스 10.3%)",
    "491.2억 달러(10.3%▽)",
    "491.2억 달러(▽10.3%)",
    "전년을 10.3% 하회한 491.2억 달러",
    "10.3% 내려 491.2억 달러",
    "10.3% 줄어 491.2억 달러",
    "10.3%나 급감한 491.2억 달러",
    "10.3% 밑돈 491.2억 달러",
  ])("수출 %s", (text) => {
    expect(told(`수출 ${text}`)).toBe("exports 49120 -10.3");
  });

  test.each([
    "Exports fell 10.3 percent to $49.12 billion",
    "Exports slipped by 10.3% to $49.12 billion",
    "Exports contracted 10.3% to $49.12 billion",
    "Exports of $49.12 billion, 10.3% lower than a year earlier",
    "Exports came to $49.12 billion, a 10.3 percent decline",
    "Exports came to $49.12 billion, minus 10.3%",
  ])("%s", (text) => {
    expect(told(text)).toBe("exports 49120 -10.3");
  });

  test("without a sign beside a fall is not read, nor on the month before, nor a share", () => {
    expect(told("Exports declined to $49.12 billion, 10.3%")).toBe("exports 49120");
    expect(told("수출은 전월 대비 12.9%, 전년 동월 대비 12.7% 증가한 659.5억 달러")).toBe(
      "exports 65950 12.7",
    );
    expect(told("반도체 166.1억 달러, 비중 25.2%")).toBe("ministry:semiconductors 16610");
  });

  test("a dash that begins a line is no sign", () => {
    expect(told("- 12.7% 증가한 수출 659.5억 달러")).toBe("exports 65950");
    expect(told("수출 - 12.7% 증가한 659.5억 달러")).toBe("exports 65950 12.7");
  });
});

describe("대만 begins as 대미 does, but is the name of a market", () => {
  test.each([
    ["2026년 9월 대만의 수출은 542.5억 달러", "?대만의 수출 54250"],
    ["2026년 9월 대만 수출은 42.5억 달러", "to:taiwan 4250"],
    ["2026년 9월 대대만 수출은 42.5억 달러", "to:taiwan 4250"],
    ["2026년 9월 대미국의 수출은 102.7억 달러", "to:us 10270"],
  ])("%s", (text, figures) => {
    expect(told(text)).toBe(figures);
  });

  test("among imports it is asked about, as 중국 is", () => {
    const told = readRelease("2026년 9월 수입은 564.0억 달러로 대만(30억 달러), 중국(130억 달러) 순");
    expect(told.figures.map(({ code }) => code)).toEqual(["imports"]);
  });
});
