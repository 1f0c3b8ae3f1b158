// Indices of prices and volumes: no prices, no weights and no amounts.
import { copied, toldTable } from "./toldTable";

const COLUMNS = ["기간|수출물가|수입물가", "2026.8|118|119", "2026.9|120|121"];
const ROWS = ["구분|2026.8|2026.9", "수출|118|120", "수입|119|121"];

test.each([
  [["(2020=100)", ...COLUMNS], "수출물가 index 2026-08 118, 2026-09 120"],
  [
    ["무역지수 (2020=100)", "구분|2026.8|2026.9", "수출물량|118|120"],
    "수출물량 index 2026-08 118, 2026-09 120",
  ],
  [["수출입물가||(2020=100)", ...ROWS], "수출 index 2026-08 118, 2026-09 120"],
  [["수출입물가|2020=100|", ...ROWS], "수출 index 2026-08 118, 2026-09 120"],
  [
    ["Trade prices (2020=100)", "Period|Export price", "2026-08|118", "2026-09|120"],
    "Export price index 2026-08 118, 2026-09 120",
  ],
])("the base in a line above says it: %j", (lines, first) => {
  expect(toldTable(copied(...lines))[0]).toBe(first);
  expect(toldTable(copied(...lines)).join()).not.toContain("!");
});

test.each(["수출물량지수", "수출물가지수", "수출금액지수", "Export volume index", "순상품교역조건지수"])(
  "%s around a table or in a heading",
  (name) => {
    expect(
      toldTable(copied(`${name} (2020=100)`, "기간|총지수|반도체", "2026.8|118|119", "2026.9|120|121")),
    ).toEqual(["총지수 index 2026-08 118, 2026-09 120", "반도체 index 2026-08 119, 2026-09 121"]);
    expect(toldTable(copied("(2020=100)", `기간|${name}`, "2026.8|118", "2026.9|120"))).toEqual([
      `${name} index 2026-08 118, 2026-09 120`,
    ]);
  },
);

test("money beside the base, growth and shares are none", () => {
  expect(toldTable(copied("수출 (백만 달러), 물가 (2020=100)", ...ROWS))[0]).not.toContain("index");
  expect(
    toldTable(copied("(2020=100)", "기간|수출물가지수|전년동월비", "2026.8|118|1.2", "2026.9|120|1.3")),
  ).toEqual(["수출물가지수 index 2026-08 118, 2026-09 120", "전년동월비 % 2026-08 1.2, 2026-09 1.3"]);
  const rate = toldTable(copied("기간|소비자물가지수 변화율", "2026.8|1.2", "2026.9|1.3"));
  expect(rate).toEqual(["소비자물가지수 변화율 % 2026-08 1.2, 2026-09 1.3"]);
});
