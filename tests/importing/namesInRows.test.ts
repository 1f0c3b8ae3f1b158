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
