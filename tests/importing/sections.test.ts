// 수출 and below it its items, 수입 and its own: lines that have figures and are the heads of others.
import { installBrowserDecoder } from "../../scripts/browserDecoder";
import { understand } from "../../src/importing/understand";
import { copied, toldTable } from "./toldTable";

installBrowserDecoder();

const UNIT = "단위: 백만달러";

function flows(...lines: readonly string[]): readonly string[] {
  const { series, checks } = understand(copied(UNIT, "구분|2024|2025", ...lines));
  expect(checks.filter(({ code }) => code === "conflict")).toEqual([]);
  return series.map(({ name, flow = "?" }) => `${name}: ${flow}`);
}

describe.each([
  ["수출", "수입"],
  ["[수출]", "[수입]"],
  ["총수출", "총수입"],
  ["□ 수출액", "□ 수입액"],
])("%s and %s with figures of their own", (exports, imports) => {
  test("an item below both is of each", () => {
    const [of, from] = [exports, imports].map((text) => text.replace("□ ", ""));
    const rows = [
      `${exports}|68|70`,
      "반도체|14|17",
      "자동차|7|8",
      `${imports}|63|64`,
      "반도체|7|8",
      "원유|9|7",
    ];
    expect(flows(...rows)).toEqual([
      `${of}: exports`,
      `${exports} · 반도체: exports`,
      `${exports} · 자동차: exports`,
      `${from}: imports`,
      `${imports} · 반도체: imports`,
      `${imports} · 원유: imports`,
    ]);
  });
});

test.each([
  ["수출 총액", "수입 총액"],
  ["수 출", "수 입"],
  ["수출계", "수입계"],
])("%s and %s are heads", (exports, imports) => {
  const told = flows(`${exports}|68|70`, "반도체|14|17", `${imports}|63|64`, "반도체|9|7");
  expect(told).toEqual([
    `${exports}: exports`,
    `${exports} · 반도체: exports`,
    `${imports}: imports`,
    `${imports} · 반도체: imports`,
  ]);
});

test("marked heads need no item below both; unmarked ones may be lines of many", () => {
  const rows = ["반도체|14|17", "수입|63|64", "원유|9|7"];
  expect(flows("[수출]|68|70", "반도체|14|17", "[수입]|63|64", "원유|9|7")).toEqual([
    "[수출]: exports",
    "[수출] · 반도체: exports",
    "[수입]: imports",
    "[수입] · 원유: imports",
  ]);
  expect(flows("수출|68|70", ...rows)).toContain("반도체: ?");
});

test("what stands below the balance is of none, and rates are of their own lines", () => {
  const told = flows("수출|68|70", "미국|14|17", "수입|63|64", "미국|7|8", "무역수지|5|6", "환율|1300|1400");
  expect(told).toContain("환율: ?");
  expect(told).toContain("수입 · 미국: imports");
});

test("headings without periods", () => {
  const rows = ["수출|659|12.7", "미국|102|1.4", "수입|564|8.2", "미국|60|1.1"];
  expect(toldTable(copied("2026년 9월", UNIT, "구분|금액|증감률(%)", ...rows))).toEqual([
    "수출 · 금액 USD 2026-09 659",
    "수출 · 미국 · 금액 USD 2026-09 102",
    "수입 · 금액 USD 2026-09 564",
    "수입 · 미국 · 금액 USD 2026-09 60",
  ]);
});

test("a line without a figure this month begins no section where others of its name have one", () => {
  const lines = [
    "2026.08|수출|584",
    "|수입|519",
    "|무역수지|65",
    "2026.09|수출|660",
    "|수입|",
    "|무역수지|96",
  ];
  expect(toldTable(copied(UNIT, "기간|구분|값", ...lines))).toEqual([
    "수출 USD 2026-08 584, 2026-09 660",
    "수입 USD 2026-08 519",
    "무역수지 USD 2026-08 65, 2026-09 96",
  ]);
});
