import { installBrowserDecoder } from "../../scripts/browserDecoder";
import { copied, toldTable } from "./toldTable";

installBrowserDecoder();

const UNIT = "(단위: 백만달러, 톤)";
const MONTHS = "구분|2025.8|2025.9";

describe("a line that only says what it measures is of the line above it", () => {
  test.each([
    ["반도체||", "자동차||"],
    ["□ 반도체|–|–", "□ 자동차|–|–"],
  ])("%s", (first, second) => {
    const rows = [first, "금액|15100|16610", "중량|5|6", second, "금액|5500|6400", "중량|2|3"];
    expect(toldTable(copied(UNIT, MONTHS, ...rows)).filter((line) => /\d{4}/.test(line))).toEqual([
      "반도체 금액 USD 2025-08 15100, 2025-09 16610",
      "반도체 중량 weight 2025-08 5, 2025-09 6",
      "자동차 금액 USD 2025-08 5500, 2025-09 6400",
      "자동차 중량 weight 2025-08 2, 2025-09 3",
    ]);
  });

  test.each(["(일평균)", "일평균", "Daily average"])("%s below exports and imports", (name) => {
    const rows = ["수출액|58400|65950", `${name}|2600|2750`, "수입액|51890|56400", `${name}|2310|2350`];
    expect(toldTable(copied(UNIT, MONTHS, ...rows))).toEqual([
      "수출액 USD 2025-08 58400, 2025-09 65950",
      `수출액 ${name} USD 2025-08 2600, 2025-09 2750`,
      "수입액 USD 2025-08 51890, 2025-09 56400",
      `수입액 ${name} USD 2025-08 2310, 2025-09 2350`,
    ]);
  });
});

test.each([
  ["ㅇ 선박", "선박"],
  ["① 선박", "선박"],
  ["②선박", "선박"],
  ["  - 컨테이너선", "컨테이너선"],
  ["□철강", "철강"],
  ["▪ 반도체1)", "반도체"],
  ["* 석유제품", "석유제품"],
  ["자동차²⁾", "자동차"],
  ["-10℃ 이하 저장 식품", "-10℃ 이하 저장 식품"],
])("%s is named %s", (written, name) => {
  expect(toldTable(copied(UNIT, MONTHS, `${written}|1510|1661`, "가전|500|600"))[0]).toBe(
    `${name} USD 2025-08 1510, 2025-09 1661`,
  );
});

test.each(["1월|2월|3월", "1|2|3", "Jan|Feb|Mar"])("one year over %s, its figures in one row", (months) => {
  expect(toldTable(copied(UNIT, "구분|2025||", `|${months}`, "수출|49120|52600|58200"))).toEqual([
    "수출 USD 2025-01 49120, 2025-02 52600, 2025-03 58200",
  ]);
});

describe("what a table is of stays in the name", () => {
  const UNIT = "(단위: 백만달러)";

  test("the item of all rows", () => {
    const rows = ["854231|프로세서|2026.7|50", "854231|프로세서|2026.8|58", "854231|프로세서|2026.9|65"];
    expect(toldTable(copied(UNIT, "HS코드|품목명|기간|수출액", ...rows))).toEqual([
      "프로세서 · 수출액 USD 2026-07 50, 2026-08 58, 2026-09 65",
    ]);
    const total = rows.map((row) => row.replace("프로세서", "총계"));
    expect(toldTable(copied(UNIT, "HS코드|품목명|기간|수출액", ...total))[0]).toMatch(/^수출액 USD/);
  });

  test("the only row, under several measures of a month", () => {
    const title = "2026년 9월 수출입 (단위: 백만달러, %)";
    expect(toldTable(copied(title, "구분|금액|비중", "수출|65950|54"))).toEqual([
      "수출 · 금액 USD 2026-09 65950",
    ]);
  });

  test("the only item of each section", () => {
    const rows = ["수출||", "반도체|15100|16610", "수입||", "반도체|7100|7610"];
    expect(toldTable(copied(UNIT, "구분|2026.8|2026.9", ...rows))).toEqual([
      "수출 · 반도체 USD 2026-08 15100, 2026-09 16610",
      "수입 · 반도체 USD 2026-08 7100, 2026-09 7610",
    ]);
  });

  test("the item of which each country has one", () => {
    const rows = ["중국|8542|반도체|10|11", "미국|8703|자동차|9|10"];
    expect(toldTable(copied(UNIT, "국가|HS코드|품목|2024년 수출액|2025년 수출액", ...rows))).toEqual([
      "중국 · 반도체 · 수출액 USD 2024 10, 2025 11",
      "미국 · 자동차 · 수출액 USD 2024 9, 2025 10",
    ]);
  });
});

test("names behind figures are of what follows, and no part of the names before them", () => {
  const rows = ["반도체|16610|중국|35.1", "자동차|6400|미국|45.2"];
  expect(toldTable(copied("2026년 9월 (단위: 백만 달러)", "품목|금액|주요 국가|비중", ...rows))).toEqual([
    "반도체 · 금액 USD 2026-09 16610",
    "자동차 · 금액 USD 2026-09 6400",
  ]);
  const months = copied(
    "수출 (단위: 백만 달러)",
    "품목|2026.8|2026.9|주요 국가",
    "반도체|150|166|중국",
    "자동차|55|64|미국",
  );
  expect(toldTable(months)).toEqual([
    "반도체 USD 2026-08 150, 2026-09 166",
    "자동차 USD 2026-08 55, 2026-09 64",
  ]);
});
