import { readRelease } from "../../src/importing/release/readRelease";
import { told } from "./told";

describe("what a figure is of its name", () => {
  test.each([
    ["[정정] 2026년 9월 수출 659.5억 달러 → 658.4억 달러", "exports 65840"],
    ["2026년 8월 수출 584.0억 달러(잠정) → 583.7억 달러(확정)", "exports 58370"],
    ["2026년 9월 (정정 전) 수출 659.5억 달러 (정정 후) 수출 658.4억 달러", "exports 65840"],
    ["2026년 9월 수출 658.4억 달러(기존 659.5억 달러)", "exports 65840"],
    ["2026년 9월 수출 658.4억 달러(당초 발표 659.5억 달러)", "exports 65840"],
    ["2026년 9월 정정: 수출 659.5억 달러가 아니라 658.4억 달러", "exports 65840"],
    ["Exports in September 2026 came to $65.84 billion (previously $65.95 billion)", "exports 65840"],
    ["2026년 9월 수출은 659.5억 달러로 추정된다.", ""],
    ["2026년 9월 수출은 659.5억 달러에 달할 것으로 보인다.", ""],
    ["2026년 9월 수출은 659.5억 달러를 기록할 것으로 전망된다.", ""],
    ["2026년 9월 수출 예상치 650억 달러, 수출 시장 전망치는 640억 달러", ""],
    ["Exports in September 2026 are expected to reach $65.0 billion.", ""],
    ["Exports are forecast at $65.0 billion in October 2026", ""],
    ["2026년 9월 수출은 시장 전망치인 650억 달러를 웃도는 659.5억 달러를 기록했다.", "exports 65950"],
    ["2026년 9월 수출은 659.5억 달러로 시장 예상치(650억 달러)를 웃돌았다.", "exports 65950"],
    ["Exports beat expectations to reach $65.95 billion in September.", "exports 65950"],
    ["Exports rose to $65.95 billion, above the $65.0 billion expected by economists.", "exports 65950"],
    ["2026년 9월 수입 382억 달러로 수입 9.9%(34.5억 달러) 증가", "imports 38200"],
    ["2026년 9월 수출이 12.7%(74.3억 달러) 증가했다", ""],
    ["2026년 9월 수출 증가액은 74.3억 달러", ""],
    ["2026년 9월 수출 증감 74.3억 달러", ""],
    ["There was an increase in exports of $7.43 billion", ""],
    ["2026년 9월 수출은 74.3억 달러(12.7%) 증가한 659.5억 달러", "exports 65950 12.7"],
    ["2026년 9월 수출은 659.5억 달러(12.7%) 증가", "!exports"],
    ["2026년 9월 수출 659.5억 달러(약 92조 3,300억 원)", "exports 65950"],
  ])("%s", (text, figures) => {
    expect(told(text)).toBe(figures);
  });
});

describe("either end of a range is no figure", () => {
  test.each([
    ["2026년 9월 수출은 약 600억~610억 달러를 기록했다", ""],
    ["2026년 9월 수출은 600억 달러 ~ 610억 달러 범위이다", ""],
    ["2026년 9월 수출은 600억달러에서 610억달러 사이다", ""],
    ["2026년 9월 수출(600억∼610억 달러)", ""],
    ["2026년 9월 수출은 600억 달러–610억 달러 수준", ""],
    ["Exports came to between $60.5 billion and $61 billion in September 2026.", ""],
    [
      "Exports rose from between $60 billion and $61 billion to $65.95 billion in September 2026.",
      "exports 65950",
    ],
    ["2026년 9월 수출은 600억~610억 달러로 예상됐으나 659.5억 달러를 기록했다", "exports 65950"],
  ])("%s", (text, figures) => {
    expect(told(text)).toBe(figures);
  });
});

describe("figures with the name of a month before them", () => {
  test.each([
    ["2026년 9월\n수출액(억 달러) : ('26.7월) 608.2 → (8월) 584.0 → (9월) 659.5", "exports 65950"],
    ["2026년 9월\n수출액: (7월) 608억 달러 → (8월) 584억 달러 → (9월) 659억 달러", "exports 65900"],
    [
      "2026년 9월\n반도체 수출(억달러, %) : (`26.7월) 147.1(+31.6) → (8월) 151.0(+27.1) → (9월) 166.1(+22.0)",
      "ministry:semiconductors 16610 22",
    ],
    ["2026년 9월\n수출액: (7월) 608억 달러 → (8월) 584억 달러", ""],
    ["2026년 9월\n수출액(억 달러): ('25.9월) 585.1 → ('26.9월) 659.5", "exports 65950"],
    ["2026년 9월\n수출액(억 달러): 608.2 → 584.0 → 659.5", "!exports"],
    ["2026년 9월 수출은 6월(598억달러)·7월(608억달러)·8월(584억달러)에 이어 4개월 연속 증가", ""],
    ["2026년 9월 수출은 7월 608.2억 달러, 8월 584.0억 달러, 9월 659.5억 달러로 증가세", "exports 65950"],
    [
      "Exports rose 12.7 percent in September 2026, after rising 1.3 percent to $58.4 billion in August. Imports were $56.4 billion.",
      "imports 56400",
    ],
    ["September 2026: exports +12.7% yoy to $65.95bn (August 2026: +1.3% to $58.4bn)", "exports 65950 12.7"],
    ["2026년 9월 전체 수출의 25.2%인 166.1억 달러가 반도체", ""],
    [
      "2026년 9월 반도체 수출은 166.1억 달러로 전체 수출(659.5억 달러)의 25.2%를 차지",
      "ministry:semiconductors 16610, exports 65950",
    ],
    [
      "2026년 9월 수출 659.5억 달러 가운데 반도체가 166.1억 달러",
      "exports 65950, ministry:semiconductors 16610",
    ],
  ])("%s", (text, figures) => {
    expect(told(text)).toBe(figures);
  });
});

describe("a deficit in every way that it is written", () => {
  test.each([
    "무역수지 (△)18.9억 달러",
    "무역수지 (-)18.9억 달러",
    "무역수지는 마이너스 18.9억 달러",
    "무역수지는 18.9억 달러 마이너스를 기록",
    "무역수지 –18.9억 달러",
    "The trade balance was minus $1.89 billion",
    "The trade balance was $-1.89 billion",
    "(단위: 억 달러)\n무역수지 △18.9",
    "(단위: 억 달러)\n무역수지 -18.9",
    "수출 640.6억 달러, 수입 659.5억 달러, 무역수지 18.9억 달러",
  ])("%s", (text) => {
    expect(readRelease(text).figures).toContainEqual(
      expect.objectContaining({ code: "balance", value: -1890 }),
    );
  });

  test("one without a sign is a surplus by custom, and asked about where exports less imports are another size", () => {
    expect(told("무역수지는 95.6억 달러")).toBe("balance 9560");
    expect(told("수출 640.6억 달러, 수입 659.5억 달러, 무역수지 95.6억 달러")).toBe(
      "exports 64060, imports 65950, !balance",
    );
  });
});

describe("lines that a PDF broke", () => {
  test.each([
    [
      "9월 수출은 12.7% 증가한\n659.5억 달러, 수입은 8.2% 증가한 564.0억\n달러",
      "exports 65950 12.7, imports 56400 8.2",
    ],
    ["9월 수출은 전년 동월 대비\n12.7% 증가한 659.5\n억 달러", "exports 65950 12.7"],
    ["9월 수출은 659.5억 달러(+12.7\n%)", "exports 65950 12.7"],
    [
      "2026년 9월 반도체 수출은 AI 서버 수요\n증가로 역대 최대인 166.1억 달러\n(+22.0%)를 기록",
      "ministry:semiconductors 16610 22",
    ],
    [
      "Exports in September 2026 rose 12.7 percent from a year earlier to\n$65.95 billion. Imports climbed 8.2 percent to $56.4\nbillion",
      "exports 65950 12.7, imports 56400 8.2",
    ],
    ["수출\n수입\n659.5억 달러\n564.0억 달러", ""],
  ])("%s", (text, figures) => {
    expect(told(text)).toBe(figures);
  });
});

describe("units and signs as the text has them", () => {
  test("each table has the unit above it", () => {
    expect(told("(단위: 백만 달러)\n수출 65,950\n(단위: 억 달러)\n반도체 166.1")).toBe(
      "exports 65950, ministry:semiconductors 16610",
    );
    expect(told("수출 65,950\n(단위: 백만 달러)")).toBe("exports 65950");
    expect(told("(단위: %)\n반도체 22.0")).toBe("");
  });

  test("▲ is a minus, except where the text has another or says that it rose", () => {
    expect(told("수출 491.2억 달러(▲10.3%)")).toBe("exports 49120 -10.3");
    expect(told("수출 659.5억 달러(▲12.7%), 수입 540억 달러(▼1.4%)")).toBe(
      "exports 65950, imports 54000 -1.4",
    );
    expect(told("수출은 ▲12.7% 증가한 659.5억 달러")).toBe("exports 65950");
  });

  test("columns in words that are not known are asked about", () => {
    expect(told("(단위: 억 달러)\n품목 전월말 당월말\n반도체 151.0 166.1")).toBe("!ministry:semiconductors");
  });
});

describe("what stands around a name makes something else of it", () => {
  test.each([
    ["정보통신산업(ICT) 수출은 254.3억 달러", "?정보통신산업(ICT) 25430"],
    ["자동차 수출 대수는 11.0%, 수출액은 64억 달러로 16.8% 각각 증가", "?자동차 수출액 6400"],
    ["○ (미국) 자동차(20.3억 달러, △2.1%), 반도체(12.1억 달러)", ""],
    ["○ (중국) 반도체·석유화학 수출이 증가하여 116.8억 달러(+0.5%)", "!to:china"],
    ["○ (미국) 102.7억 달러(△1.4%), (중국) 116.8억 달러", "to:us 10270 -1.4, to:china 11680"],
    ["○ (반도체) AI 서버 수요로 수출이 166.1억 달러(+22.0%)", "ministry:semiconductors 16610 22"],
    ["[반도체] 수출 166.1억 달러", "ministry:semiconductors 16610"],
    [
      "원유(62.1억 달러, △14.3%), 가스(15.0억 달러) 등 에너지 수입은 91.2억 달러(△11.8%)",
      "imports:ministry:crude_oil 6210 -14.3, imports:ministry:gas 1500, imports:ministry:energy 9120 -11.8",
    ],
    [
      "에너지 수입은 원유(62.1억 달러)·가스(15.0억 달러) 감소",
      "imports:ministry:crude_oil 6210, imports:ministry:gas 1500",
    ],
    [
      "반도체(70억 달러), 일반기계(20억 달러) 등 수입",
      "imports:ministry:semiconductors 7000, imports:ministry:general_machinery 2000",
    ],
    ["무역수지는 95.6억 달러 흑자로 전년 동월(66.6억 달러) 대비 29.0억 달러 개선", "balance 9560"],
    ["Exports totaled 92.3 trillion won ($65.95 billion)", "exports 65950"],
    ["Shipments to the U.S. fell 1.4 percent to $10.27 billion.", "to:us 10270 -1.4"],
    ["2026년 9월까지 수출은 5,197억 달러", ""],
    ["반도체를 제외한 수출은 493.4억 달러", "?반도체를 제외한 49340"],
    ["반도체 수출물량 5,000톤, 수출금액 166.1억 달러", "?반도체 수출액 16610"],
    ["수출단가 하락에도 수출액은 659.5억 달러", "exports 65950"],
    ["중국으로부터의 수입은 130억 달러", "from:china 13000"],
    ["수입은 중국(130억 달러, +3.2%), 미국(60억 달러) 순", "from:china 13000 3.2, from:us 6000"],
    ["수입은 564.0억 달러로 중국(130억 달러)이 가장 많다", "imports 56400, !to:china"],
    ["Imports from China rose 5 percent to $13 billion", "from:china 13000 5"],
    ["The trade deficit with Japan came to $1.5 billion", ""],
    ["무역수지는 중국(10억 달러)", ""],
    ["Exports of cars, including EVs worth $0.61 billion, reached $6.4 billion", "ministry:automobiles 6400"],
    ["Japan's exports rose to $70 billion", "?Japan's exports 70000"],
    ["중국의 수출은 3,300억 달러", "?중국의 수출 330000"],
    ["대중국의 수출은 116.8억 달러", "to:china 11680"],
    ["울산 수출 75억 달러, 무역수지 30억 달러 흑자", "?울산 7500"],
    ["전남 지역 수출은 36억 달러, 수입은 30억 달러", "?전남 지역 3600, ?전남 지역 수입 3000"],
    ["중소기업 수출은 100억 달러, 전체 수출은 659.5억 달러", "exports 65950, ?중소기업 10000"],
    ["수출 증감률(%): 반도체 22.0, 자동차 16.8", ""],
    ["수출액(억 달러): 585.1 → 659.5", "!exports"],
  ])("%s", (text, figures) => {
    expect(told(text)).toBe(figures);
  });
});

describe("a table that was copied cell by cell", () => {
  const title = "2025년 9월 수출입 동향 (단위: 억 달러, %)";
  const cells = (...all: string[]) => [title, ...all].join("\n");
  test.each([
    [
      cells("반도체", "166.1", "22.0", "자동차", "64.0", "△16.8"),
      "ministry:semiconductors 16610 22, ministry:automobiles 6400 -16.8",
    ],
    [
      cells(
        "구분",
        "'24.9월",
        "'25.9월",
        "증감률",
        "수출",
        "585.2",
        "659.5",
        "12.7",
        "수입",
        "521.3",
        "564.0",
        "8.2",
      ),
      "exports 65950 12.7, imports 56400 8.2",
    ],
    [
      cells("품목", "금액", "증감률", "반도체", "166.1", "+22.0%", "휴대폰", "8.6", "+41.2%"),
      "ministry:semiconductors 16610 22, ?휴대폰 860",
    ],
    [
      cells("반도체", "136.2", "151.0", "166.1", "자동차", "54.0", "60.1", "64.0"),
      "!ministry:semiconductors, !ministry:automobiles",
    ],
  ])("%s", (text, figures) => {
    expect(told(text)).toBe(figures);
  });

  test.each([
    cells("반도체", "자동차", "166.1", "64.0", "증감률", "22.0", "16.8"),
    cells("수출", "수입", "659.5", "564.0"),
    cells("반도체", "166.1", "22.0", "자동차", "64.0"),
  ])("%s: which figure is whose is not known", (text) => {
    expect(told(text)).toBe("");
  });
});

describe("sentences that go on about a market", () => {
  test.each([
    [
      "2026년 9월 수출입 동향\n대미 수출 102.7억 달러. 자동차 19.1억 달러, 반도체 10.0억 달러.",
      "to:us 10270, !ministry:automobiles, !ministry:semiconductors",
    ],
    [
      "2026년 9월 대미 수출은 102.7억 달러로 1.4% 감소했다. 자동차는 19.1억 달러로 5% 줄었다. 수출은 659.5억 달러다.",
      "to:us 10270 -1.4, exports 65950, !ministry:automobiles",
    ],
    [
      "Exports in September 2026\nExports to China rose to $11.9 billion. Cars came to $1.91 billion.",
      "to:china 11900, !ministry:automobiles",
    ],
    // Of the country: they say whose exports they are, or stand in a list.
    [
      "2026년 9월 대미 수출은 102.7억 달러로 1.4% 감소했다. 반도체 수출은 166.1억 달러다.",
      "to:us 10270 -1.4, ministry:semiconductors 16610",
    ],
    [
      "Exports to China rose to $11.9 billion in September 2026. Chip exports rose to $16.6 billion.",
      "to:china 11900, ministry:semiconductors 16600",
    ],
    [
      "2026년 9월 수출입 동향\nㅇ 대중 수출 119.0억 달러\nㅇ 반도체 166.1억 달러",
      "to:china 11900, ministry:semiconductors 16610",
    ],
  ])("%s", (text, figures) => {
    expect(told(text)).toBe(figures);
  });
});

describe("a text about a part of the country's trade", () => {
  test.each([
    [
      "2026년 9월 대구·경북 수출입 동향\n수출 40억 달러, 수입 20억 달러",
      "?대구·경북 수출 4000, ?대구·경북 수입 2000",
    ],
    ["2026년 9월 ICT 수출입 동향\n9월 수출은 254.3억 달러", "?ICT 수출 25430"],
    [
      "충청남도 2026년 9월 수출입 동향\n수출은 86억 달러. 반도체 50억 달러",
      "?충청남도 수출 8600, !ministry:semiconductors",
    ],
    ["2026년 9월 화장품 수출 실적\n화장품 11.7억 달러, 미국 2.2억 달러", "ministry:cosmetics 1170, !to:us"],
    [
      "2026년 9월 ICT 수출입 동향 (단위: 억 달러)\n구분 반도체 디스플레이\n166.1 18.6",
      "!ministry:semiconductors, !ministry:displays",
    ],
    ["인천세관 발표\n9월 수출 50억 달러", "?인천세관 수출 5000"],
    ["2026년 9월 자동차산업 동향\n미국 27.0억 달러, EU 9.0억 달러", "!to:us, !to:eu"],
    ["2026년 9월 자동차산업 동향\n수출 64.0억 달러", "?자동차산업 수출 6400"],
    ["2026년 9월 농식품 수출 9.0억 달러", "?농식품 900"],
  ])("%s: asked", (text, asked) => {
    expect(told(text)).toBe(asked);
  });

  test.each([
    "산업통상부, 2026년 9월 수출입 동향 발표\n수출 659.5억 달러",
    "2026년 12월 및 연간 수출입 동향\n12월 수출은 659.5억 달러",
    "주요 품목별 수출 실적\n수출 659.5억 달러",
    "관세청 수출입 현황\n수출 659.5억 달러",
    "ICT 수출입 동향\n우리나라 전체 수출은 659.5억 달러",
    "2026년 9월 산업활동 동향\n수출은 659.5억 달러",
  ])("%s: the country's", (text) => {
    expect(told(text)).toBe("exports 65950");
  });
});
