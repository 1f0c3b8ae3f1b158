import { understand } from "../../src/importing/understand";
import { copied, toldTable } from "./toldTable";

const TITLE = "2026년 9월 수출입 동향 (단위: 백만 달러)";

describe("two months as 26.8 and 26.9 head their columns, below a title that names a month, too", () => {
  test.each(["구분", "품목", "품목명", "항목", ""])("beside the heading of the names %j", (names) => {
    const book = copied(TITLE, `${names}|26.8|26.9`, "수출|58400|65950", "수입|51900|56390");
    expect(toldTable(book)).toEqual([
      "수출 USD 2026-08 58400, 2026-09 65950",
      "수입 USD 2026-08 51900, 2026-09 56390",
    ]);
  });

  test.each([
    ["구분|25.9|26.9", "2025-09 380, 2026-09 401"],
    ["구분|25.12|26.1", "2025-12 380, 2026-01 401"],
    ["구분|25.09|26.09|증감률", "2025-09 380, 2026-09 401"],
    ["구분|26.9|26.1", "2026-09 380, 2026-10 401"],
    ["순위|구분|26.8|26.9", "2026-08 380, 2026-09 401"],
  ])("%s", (headings, told) => {
    const rank = headings.startsWith("순위") ? "1|" : "";
    const rate = headings.endsWith("증감률") ? "|5.5" : "";
    expect(toldTable(copied(TITLE, headings, `${rank}수출|380|401${rate}`))).toEqual([`수출 USD ${told}`]);
  });

  test("each over an amount and its growth", () => {
    const book = copied(TITLE, "구분|26.8||26.9|", "|금액|증감률|금액|증감률", "수출|380|3.1|401|△2.2");
    expect(toldTable(book)).toEqual(["수출 · 금액 USD 2026-08 380, 2026-09 401"]);
  });

  test.each(["", "구분"])("down the first column below %j", (heading) => {
    const down = (first: string, second: string) =>
      toldTable(copied(TITLE, `${heading}|수출|수입`, `${first}|380|370`, `${second}|401|390`));
    expect(down("26.8", "26.9")).toEqual([
      "수출 USD 2026-08 380, 2026-09 401",
      "수입 USD 2026-08 370, 2026-09 390",
    ]);
    expect(down("25.9", "26.9")).toEqual([
      "수출 USD 2025-09 380, 2026-09 401",
      "수입 USD 2025-09 370, 2026-09 390",
    ]);
  });

  test("figures that could be months stay figures", () => {
    const rows = ["철강|20.1|20.2", "석유|30.4|30.5"];
    expect(toldTable(copied("2026년 9월 (백만달러)", "품목|수출|수입", ...rows))).toEqual([
      "철강 · 수출 USD 2026-09 20.1",
      "철강 · 수입 USD 2026-09 20.2",
      "석유 · 수출 USD 2026-09 30.4",
      "석유 · 수입 USD 2026-09 30.5",
    ]);
  });
});

describe("24-Aug, 24-Sep, as some settings of Excel show months", () => {
  test.each([
    ["24-Aug|24-Sep", "2024-08 380, 2024-09 401"],
    ["24-Dec|25-Jan", "2024-12 380, 2025-01 401"],
    ["24-Sep|24-Aug", "2024-09 380, 2024-08 401"],
  ])("%s are months of that year, whatever the title names", (headings, told) => {
    const [first, second] = headings.split("|");
    const across = copied(TITLE, `구분|${headings}`, "수출|380|401");
    const down = copied(TITLE, "기간|수출", `${first}|380`, `${second}|401`);
    const sorted = told.split(", ").sort().join(", ");
    expect([across, down].map((book) => toldTable(book).map(ordered))).toEqual([
      [`수출 USD ${sorted}`],
      [`수출 USD ${sorted}`],
    ]);
  });

  test("days of one month, and last days of months, are none", () => {
    for (const days of [
      ["24-Aug", "25-Aug", "26-Aug"],
      ["31-Jan", "28-Feb", "31-Mar"],
    ])
      expect(toldTable(copied("수출 (백만달러)", "날짜|수출", ...days.map((day) => `${day}|5`)))).toEqual([
        "period!",
      ]);
  });
});

function ordered(told: string): string {
  const [, name, figures] = /^(.* USD )(.*)$/.exec(told) ?? [];
  return `${name}${figures.split(", ").sort().join(", ")}`;
}

describe("a unit alone at the end of the line over the headings is that of all", () => {
  test.each(["구분|2026.8|2026.9", "구분|26.8|26.9", "품목|'26.8월|'26.9월"])("%s", (headings) => {
    expect(toldTable(copied("수출입 동향", "||백만 달러", headings, "수출|380|401"))).toEqual([
      "수출 USD 2026-08 380, 2026-09 401",
    ]);
  });

  test("over amounts in columns of their own, too; not where others are of something else", () => {
    expect(toldTable(copied("|||억 달러", "기간|수출|수입|무역수지", "2026.9|660|564|96"))).toEqual([
      "수출 USD 2026-09 66000",
      "수입 USD 2026-09 56400",
      "무역수지 USD 2026-09 9600",
    ]);
    const mixed = toldTable(copied("||백만 달러", "국가|업체수|2026년 9월 수출액", "중국|20|401"));
    expect(mixed.join()).not.toContain("업체수 USD");
  });
});

test("a line behind ※ is a note, and no row without figures", () => {
  const { done } = understand(copied(TITLE, "구분|2026.8|2026.9", "수출|380|401", "※ 2026년 9월은 잠정치"));
  expect(done).toEqual([{ code: "notes", texts: ["※ 2026년 9월은 잠정치"] }]);
});

test.each([
  ["2026:08", "2026:09"],
  ["Aug'26", "Sep'26"],
  ["Aug.'26", "Sept.'26"],
])("%s and %s are months", (first, second) => {
  const across = copied(TITLE, `구분|${first}|${second}`, "수출|380|401");
  const down = copied(TITLE, "기간|수출", `${first}|380`, `${second}|401`);
  for (const book of [across, down]) expect(toldTable(book)).toEqual(["수출 USD 2026-08 380, 2026-09 401"]);
});
