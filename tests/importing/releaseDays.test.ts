import { readRelease } from "../../src/importing/release/readRelease";
import { told } from "./told";

describe("first days are told from the whole month", () => {
  test.each([
    ["2026년 9월 1일~20일 수출입 현황\n수출 401억 달러", 20, "first20 40100"],
    [
      "2026년 9월 1일 ~ 9월 10일 수출입 현황\n수출 192억 달러, 수입 204억 달러",
      10,
      "first10 19200, first10:imports 20400",
    ],
    ["9월 1∼20일 수출입 현황\n□ 2026년 9월 1~20일 수출 401억 달러", 20, "first20 40100"],
    ["2026.9.1~9.20 수출 401억불", 20, "first20 40100"],
    ["9.1.~9.20. 수출입 현황\n수출 40,100백만불", 20, "first20 40100"],
    ["'26.9.1~20일 수출 401억 달러", 20, "first20 40100"],
    ["2026년 9월 수출입 현황(1~20일)\n수출 401억 달러", 20, "first20 40100"],
    ["2026년 9월 20일까지 수출은 401억 달러", 20, "first20 40100"],
    ["9월 수출이 20일까지 401억 달러로 집계됐다", 20, "first20 40100"],
    ["이달 들어 20일까지 수출은 401억 달러로 13.5% 증가했다.", 20, "first20 40100 13.5"],
    ["2026년 9월 1일부터 20일까지 수출은 401억 달러", 20, "first20 40100"],
    ["9월 중순까지 수출 401억 달러", 20, "first20 40100"],
    ["2026년 9월 초순 수출 192억 달러", 10, "first10 19200"],
    ["2026년 9월 첫 10일간 수출 192억 달러", 10, "first10 19200"],
    [
      "SEOUL, Sept. 21, 2026. Exports came to $40.1 billion in the Sept. 1-20 period, up 13.5 percent",
      20,
      "first20 40100 13.5",
    ],
    ["From Sept. 1 through Sept. 20, 2026, exports came to $40.1 billion", 20, "first20 40100"],
    ["Exports in the first ten days of September 2026 came to $19.2 billion", 10, "first10 19200"],
    ["Korea's 20-day exports rise 13.5 percent to $40.1 billion", 20, "first20 40100 13.5"],
    [
      "(단위: 백만 달러)\n구분 2025년 9월 1~20일 8월 1~20일 2026년 9월 1~20일\n수출 35,330 35,500 40,100\n2026년 9월 1~20일 수출입",
      20,
      "first20 40100",
    ],
  ] as const)("%s", (text, days, figures) => {
    expect(readRelease(text).firstDays).toBe(days);
    expect(told(text)).toBe(figures);
  });

  test.each([
    ["9월 수출은 12.7% 증가한 659.5억 달러. 9월 1~20일 수출은 401억 달러(+13.5%)였다.", "exports 65950 12.7"],
    ["9월 수출 659.5억 달러\n* 9월 1~20일 수출 증감률: 13.5%", "exports 65950"],
    ["9월 수출 659.5억 달러\n* 9.1~20일 기준 401억 달러", "exports 65950"],
    ["2026년 9월 수출은 659.5억 달러(9.1~20일 401억 달러)", "exports 65950"],
    [
      "2026년 9월\n월간 수출은 659.5억 달러로, 앞서 1~20일 수출(401억 달러)보다 증가폭이 줄었다",
      "exports 65950",
    ],
    [
      "Oct. 1, 2026. Exports in September came to $65.95 billion. In the first 20 days exports had risen 13.5 percent to $40.1 billion.",
      "exports 65950",
    ],
    [
      "9월 수출 659.5억 달러\n구분 1~20일 당월\n반도체 101.0 166.1\n(단위: 억 달러)",
      "exports 65950, ministry:semiconductors 16610",
    ],
    ["2026년 9월 수출 동향 (단위: 억 달러)\n구분 9월 1~20일 9월 1~30일\n수출 401.0 659.5", "exports 65950"],
    ["2026년 9월 수출은 조업일수가 1~2일 적었음에도 659.5억 달러(+12.7%)", "exports 65950 12.7"],
    ["2026년 9월\n상반기 수출은 3,347억 달러, 9월 수출은 659.5억 달러", "exports 65950"],
    [
      "2026년 9월\n9월 수출은 659.5억 달러, 상반기 수출은 3,347억 달러, 9월 수입은 564.0억 달러 상반기 3,100억 달러",
      "exports 65950",
    ],
    ["2026년 9월 수출입 동향\n9월 1~20일 수출은 401억 달러였으나, 9월 수출은 659.5억 달러", "exports 65950"],
    ["2026년 10월\n10월 3~9일 추석 연휴에도 수출은 595.7억 달러(+3.6%)", "exports 59570 3.6"],
  ])("%s: the month's", (text, figures) => {
    expect(readRelease(text).firstDays).toBeUndefined();
    expect(told(text)).toBe(figures);
  });

  test.each([
    "2026년 9월 1~25일 대중국 수출은 90.0억 달러, 반도체 40.1억 달러",
    "2026년 9월\n□ (중국) 9월 1~25일 기준 반도체(40.1억 달러, +3.2%), 석유화학(10.1억 달러, △3%)",
    "2026년 9월\n【 대중국 주요 품목(9.1~25일, 억 달러) 】\n반도체(40.1억 달러, +3.2%)",
    "2026년 9월 11~20일 수출 209억 달러",
    "2026년 9월 하순 수출 258억 달러",
    "2026년 9월 수출 401억 달러(9.1~20일 기준)",
  ])("%s: neither's", (text) => {
    expect(told(text)).toBe("");
  });

  test("what stands before the line that says so is asked about", () => {
    expect(told("수출 401억 달러, 수입 382억 달러\n* 2026년 9월 1~20일 통관기준")).toBe(
      "!first20, !first20:imports",
    );
  });

  test("what speaks of the month in a release of first days does not replace its figure", () => {
    const text = "2026년 9월 1~20일 수출 401억 달러\n9월 수출은 659.5억 달러로 전망치에 부합";
    expect(told(text)).toBe("first20 40100, conflict first20");
  });

  test("their month is that of the days, of the year in which it is news", () => {
    const periods = [
      "2026.9.1~9.20 수출 401억불",
      "관세청 2027. 1. 2.\n12.1~20일 수출 401억불",
      "9.1.~9.20. 수출입 현황",
    ].map((text) => [readRelease(text).period?.ordinal, readRelease(text).month]);
    expect(periods).toEqual([
      [2026 * 12 + 8, undefined],
      [2026 * 12 + 11, undefined],
      [undefined, 8],
    ]);
  });

  test("their balance is no series", () => {
    expect(told("9월 1~20일 수출 401억 달러, 무역수지 19억 달러 흑자")).toBe("first20 40100");
  });

  test("a list of growth alone is no table on its side", () => {
    const text = "9월 1~20일 수출 401억 달러\n반도체(27.0%), 승용차(14.9%) 증가\n중국(1.6%), 미국(6.1%) 증가";
    expect(told(text)).toBe("first20 40100");
  });
});
