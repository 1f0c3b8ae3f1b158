// Lists in a release: what stands below a heading is of what the heading names.
import { readRelease } from "../../src/importing/release/readRelease";
import { told } from "./told";

/** From what stands above to what stands below it. */
const BULLETS = [
  ["□ ", " ○ "],
  ["○ ", "  - "],
  ["◇ ", "- "],
  ["1. ", "가. "],
  ["① ", " · "],
  ["• ", "  – "],
  ["ㅇ ", " - "],
  ["- ", "   - "],
] as const;
const CHILDREN = ["수출 501.5억 달러(+2.2%)", "수입: 502.6억 달러", "반도체 53.7억 달러", "미국 54.8억 달러"];
const COUNTRYS = "exports 65950 12.7, imports 60230 9.9";

function listed([head, item]: readonly [string, string], heading: string, children: readonly string[]) {
  return [`${head}${heading}`, ...children.map((child) => `${item}${child}`)].join("\n");
}

describe.each([
  "울산",
  "중소기업",
  "삼성전자",
  "정보통신산업(ICT)",
  "반도체 제외",
  "8월",
  "2025년 9월",
  "전년 동월",
  "1~9월 누계",
  "3분기",
  "올해 상반기",
  "일평균",
  "시장 전망",
  "10월 예상",
])("below %s nothing is the country's of the month", (heading) => {
  test.each(BULLETS)("%s%s", (...bullets) => {
    const part = listed(bullets, heading, CHILDREN);
    const whole = listed(bullets, "총괄", ["수출 659.5억 달러(+12.7%)", "수입 602.3억 달러(+9.9%)"]);
    const title = "2026년 9월 수출입 동향";
    expect(readRelease(`${title}\n${part}`).figures).toEqual([]);
    for (const text of [`${title}\n${whole}\n${part}`, `${title}\n${part}\n${whole}`])
      expect(
        readRelease(text)
          .figures.map(({ code, value, growth }) => `${code} ${value} ${growth}`)
          .join(", "),
      ).toBe(COUNTRYS);
  });
});

describe.each([
  "Small firms",
  "Daily average",
  "August",
  "First nine months",
  "September 2025",
  "Market forecast",
])("below %s nothing is the country's of the month", (heading) => {
  test.each([
    ["• ", "  - "],
    ["- ", "  - "],
    ["", "- "],
  ] as const)("%s%s", (...bullets) => {
    const part = listed(bullets, heading, [
      "Exports: $50.15 billion",
      "Imports: $50.26 billion",
      "Semiconductors: $5.37 billion",
      "United States: $5.48 billion",
    ]);
    const whole = listed(bullets, "Overview", ["Exports: $65.95 billion", "Imports: $60.23 billion"]);
    for (const text of [`${part}\n${whole}`, `${whole}\n${part}`])
      expect(readRelease(`Korea's trade in September 2026\n${text}`).figures).toMatchObject([
        { code: "exports", value: 65950 },
        { code: "imports", value: 60230 },
      ]);
  });
});

test.each([
  // Of a market its trade; of its items nothing that is known.
  ["○ 중국\n - 수출 133.2억 달러(+14.2%)\n - 수입 120.0억 달러", "to:china 13320 14.2, from:china 12000"],
  [
    "□ 반도체\n - 수출 166.1억 달러\n - 수입 60.0억 달러",
    "ministry:semiconductors 16610, imports:ministry:semiconductors 6000",
  ],
  ["중국\n수출 133.2억 달러\n반도체\n수출 166.1억 달러", "to:china 13320, ministry:semiconductors 16610"],
  ["○ 중국 133.2억 달러(+14.2%)\n - 반도체 58.1억 달러", "to:china 13320 14.2, !ministry:semiconductors"],
  ["중국 133.2억 달러\n  반도체 58.1억 달러", "to:china 13320, !ministry:semiconductors"],
  ["ㅇ (對중국, 133.2억 달러)\n - 반도체(58.1억 달러, +3.0%)", "to:china 13320, !ministry:semiconductors"],
  ["○ 중국(133.2억 달러): 반도체 58.1억 달러", "to:china 13320, !ministry:semiconductors"],
  [
    "○ 중국 133.2억 달러\n - 반도체 58.1억 달러\n○ 반도체 166.1억 달러",
    "to:china 13320, ministry:semiconductors 16610",
  ],
  [
    "표 3. 대중국 수출 상위 품목\n반도체 58.1억 달러\n표 4. 품목별 수출\n반도체 166.1억 달러",
    "ministry:semiconductors 16610",
  ],
  ["Exports to China by item\n- Semiconductors: $5.81 billion", "!ministry:semiconductors"],
  ["반도체 국가별 수출\n중국 58.1억 달러", "!to:china"],
  ["○ 자동차 63.9억 달러\n - 미국 29.8억 달러", "ministry:automobiles 6390, !to:us"],
  ["○ 남수단 20.0억 달러\n - 반도체 15.0억 달러", "!ministry:semiconductors"],
  ["□ 무역수지 57.2억 달러 흑자\n ○ 중국 15.1억 달러", "balance 5720, !to:china"],
  // Of imports items and origins of imports, whatever says so.
  ["□ 수입 602.3억 달러\n ○ 반도체 60.1억 달러", "imports 60230, imports:ministry:semiconductors 6010"],
  ["□ 수입 602.3억 달러\n - 중국 133.2억 달러", "imports 60230, from:china 13320"],
  [
    "[수입]\n반도체 60.1억 달러\n[수출]\n반도체 166.1억 달러",
    "imports:ministry:semiconductors 6010, ministry:semiconductors 16610",
  ],
  [
    "2. 품목별 수입\n반도체 60.1억 달러\n3. 지역별 수출\n중국 133.2억 달러",
    "imports:ministry:semiconductors 6010, to:china 13320",
  ],
  [
    "<수입>\n(단위: 억 달러)\n반도체 60.1\n<수출>\n반도체 166.1",
    "imports:ministry:semiconductors 6010, ministry:semiconductors 16610",
  ],
  ["□ 수입은 602.3억 달러\n ○ 반도체 수출은 166.1억 달러", "imports 60230, ministry:semiconductors 16610"],
  [
    "Imports\n- Semiconductors: $6.01 billion\nExports\n- Semiconductors: $16.61 billion",
    "imports:ministry:semiconductors 6010, ministry:semiconductors 16610",
  ],
  // Headings that leave it the country's.
  [
    "1. 수출입 총괄\n ○ 수출: 659.5억 달러\n2. 품목별 동향\n ○ 반도체: 166.1억 달러\n3. 국가별 동향\n ○ 중국: 133.2억 달러",
    "exports 65950, ministry:semiconductors 16610, to:china 13320",
  ],
  ["□ 9월 수출입 실적(잠정)\n ○ 수출 659.5억 달러", "exports 65950"],
  [
    "<붙임> 9월 수출입 통계\n ○ 수출 659.5억 달러\n ○ 반도체 166.1억 달러",
    "exports 65950, ministry:semiconductors 16610",
  ],
  [
    "□ 수출 659.5억 달러, 수입 602.3억 달러\n ○ 반도체 166.1억 달러",
    "exports 65950, imports 60230, ministry:semiconductors 16610",
  ],
  [
    "◇ 9월 수출 4개월 연속 증가, 반도체가 견인\n ○ 수출 659.5억 달러\n ○ 자동차 63.9억 달러",
    "exports 65950, ministry:automobiles 6390",
  ],
  ["□ 중동 정세 불안 속 수출 플러스\n - 수출 659.5억 달러", "exports 65950"],
  ["□ 9대 주요 지역 중 5개 지역 수출 증가\n ○ 중국(116.8억 달러, +0.5%)", "to:china 11680 0.5"],
  [
    "< 15대 주요 품목 수출액(억 달러) 및 증감률(%) >\n반도체 166.1억 달러\n자동차 64.0억 달러",
    "ministry:semiconductors 16610, ministry:automobiles 6400",
  ],
  ["□ 캐나다\n - 수출 10.5억 달러", "?캐나다 1050"],
  ["□ 울산 수입\n - 반도체 10.5억 달러", "?울산 반도체 1050"],
  ["○ 품목별\n - 반도체\n  · 수출액: 166.1억 달러", "ministry:semiconductors 16610"],
])("%s", (text, figures) => {
  expect(told(`2026년 9월\n${text}`)).toBe(figures);
});

test.each(["(억 달러, %)", "(억 달러, 증감률%)", "(억불, 전년동월비 %)", "(억 달러, 전년대비 증감률 %)"])(
  "figures and growth in brackets, in the unit that their list begins with: %s",
  (unit) => {
    const list = `${unit}: 반도체(166.1, 22.1), 자동차(64.0, 16.8), 선박(28.9, △2.1)`;
    expect(told(`2026년 9월 수출입 동향\n${list}`)).toBe(
      "ministry:semiconductors 16610 22.1, ministry:automobiles 6400 16.8, ministry:ships 2890 -2.1",
    );
  },
);

describe("a list that begins with what it is of", () => {
  const list = (head: string) =>
    told(`2026년 9월 수출입 동향\n* ${head}: 반도체(166.1, 22.1), 자동차(64.0, 16.8)`);
  const items = "ministry:semiconductors 16610 22.1, ministry:automobiles 6400 16.8";

  test.each([
    "주요 품목 수출(억 달러, %)",
    "15대 주력 품목 수출액(억 달러, %)",
    "수출 상위 품목(억 달러, %)",
    "주요 품목 수출(억 달러, %, 전년동월비)",
  ])("%s: the country's items", (head) => expect(list(head)).toBe(items));

  test("주요국 수출: the country's markets", () => {
    const text = "2026년 9월 수출입 동향\n* 주요국 수출(억 달러, %): 미국(102.7, 1.4), 중국(116.8, 0.5)";
    expect(told(text)).toBe("to:us 10270 1.4, to:china 11680 0.5");
  });

  test.each(["중소기업 수출", "대중국 주요 품목 수출"])("%s: all that it lists is asked about", (of) => {
    const text = `2026년 9월 수출입 동향\n* ${of}(억 달러, %): 반도체(16.1, 22.1), 자동차(14.0, 16.8)`;
    const { figures, unknown } = readRelease(text);
    expect(figures).toEqual([]);
    expect(unknown.map(({ text: name }) => name)).toEqual(
      ["반도체", "자동차"].map((item) => `${of.replace(/\s수출$/, "")} ${item}`),
    );
  });

  test("of changes: none is a level", () => {
    expect(list("주요 품목 수출 증감액(억 달러)")).toBe("");
  });
});
