// Several months together beside single ones, in the ways that offices write them; and a month of each of several years.
import { understand } from "../../src/importing/understand";
import { copied, toldTable } from "./toldTable";

const READ = ["수출 USD 2025-09 4000, 2026-09 4561", "수입 USD 2025-09 3900, 2026-09 4461"];

describe("a running total in a column of its own", () => {
  test.each([
    "1~9월",
    "누계(1~9월)",
    "누계 (1-9월)",
    "연누계(1~9월)",
    "1~9월(누계)",
    "1~9월 합계",
    "1~9월 계",
    "26.1~9월",
    "26년 1~9월",
    "'26.1~9월(누계)",
    "'26년 누계(1~9월)",
    "2026.1.~9.",
    "2026 (1-9)",
    "Jan-Sep",
    "Jan-Sep '26",
    "2026 Jan-Sep",
    "YTD (Jan-Sep)",
    "Jan-Sep YTD",
  ])("%s is no month and no year, and is told to be left out", (heading) => {
    const rows = ["수출|4,000|4,561|36,000", "수입|3,900|4,461|35,000"];
    const book = copied("(백만달러)", `구분|2025.9|2026.9|${heading}`, ...rows);
    expect(toldTable(book)).toEqual(READ);
    expect(understand(book).done).toContainEqual({ code: "running-totals-left-out", count: 2 });
  });

  test.each([
    ["2025년 누계(1~9월)", "2026년 누계(1~9월)"],
    ["25.1~9월", "26.1~9월"],
    ["Jan-Sep '25", "Jan-Sep '26"],
  ])("%s and %s alone are those of their Septembers", (last, own) => {
    const book = copied("(백만달러)", `구분|${last}|${own}`, "수출|4,000|4,561", "수입|3,900|4,461");
    expect(toldTable(book)).toEqual(READ);
    expect(understand(book).series.map(({ isCumulative }) => isCumulative)).toEqual([true, true]);
  });

  test("in a title they are the months of figures below", () => {
    const book = copied(
      "Exports by item, Jan-Sep 2026 (US$ mn)",
      "Item|Amount|Share",
      "Chips|36|20",
      "Cars|20|10",
    );
    expect(understand(book).series.map(({ isCumulative }) => isCumulative)).toEqual([true, true]);
  });

  test("1~3분기 is not the third quarter", () => {
    const book = copied("(백만달러)", "구분|2025|2026|1~3분기", "수출|4,000|4,561|36", "수입|3,900|4,461|35");
    expect(toldTable(book).join()).not.toContain("Q3");
  });
});

describe("a month of each year", () => {
  const ROWS = ["수출|4,000|4,561|36,000|37,000", "수입|3,900|4,461|35,000|36,000"];
  const HEADINGS = ["구분|당월||누계|", "|2025|2026|2025|2026"];

  test("당월 and 누계 over years are of the month that the title names", () => {
    expect(toldTable(copied("2026년 9월 (백만달러)", ...HEADINGS, ...ROWS))).toEqual(READ);
  });

  test("and are asked about, where nothing names one", () => {
    expect(toldTable(copied("(백만달러)", ...HEADINGS, ...ROWS))).toEqual(["period!"]);
  });

  test("growth beside its years asks for none", () => {
    const rows = ["수출|4,000|4,561|14.0|36|37|2", "수입|3,900|4,461|14.4|35|36|3"];
    const headings = ["구분|9월중|||1~9월중||", "|2025|2026|증감률|2025|2026|증감률"];
    expect(toldTable(copied("(백만달러, %)", ...headings, ...rows))).toEqual(READ);
  });
});

describe("months with years of two digits", () => {
  test.each([
    ["25-09", "26-09"],
    ["25/9", "26/9"],
    ["'25/09", "'26/09"],
  ])("%s and %s are months, whatever the title names", (last, own) => {
    const title = "□ 2026년 9월 교역 (백만달러)";
    const across = copied(title, `구분|${last}|${own}`, "수출|4,000|4,561", "수입|3,900|4,461");
    expect(toldTable(across)).toEqual(READ);
    const down = copied(title, "구분|수출|수입", `${last}|4,000|3,900`, `${own}|4,561|4,461`);
    expect(toldTable(down)).toEqual(READ);
    const items = [`${last}|수출|4,000`, "|수입|3,900", `${own}|수출|4,561`, "|수입|4,461"];
    expect(toldTable(copied(title, "기간|구분|값", ...items))).toEqual(READ);
  });

  test("several of one month alone may be its days", () => {
    expect(toldTable(copied("(백만달러)", "구분|23/9|24/9|25/9", "수출|4|5|6"))).toEqual(["period!"]);
  });

  test.each(["'", ""])("%s25.9, 25.10, 25.11, 25.12, 26.1 are all read", (mark) => {
    const headings = ["25.8", "25.9", "25.10", "25.11", "25.12", "26.1"].map((month) => mark + month);
    const told = toldTable(copied("(백만달러)", `구분|${headings.join("|")}|증감`, "수출|4|5|6|7|8|9|1"));
    expect(told).toEqual(["수출 USD 2025-08 4, 2025-09 5, 2025-10 6, 2025-11 7, 2025-12 8, 2026-01 9"]);
  });
});

test.each([["|Jul|Aug|Sep|"], ["|7월|8월|9월|"]])(
  "one year in digits over each of its months: %s",
  (months) => {
    const rows = ["수출|2,026|66,577|74,754|12.7", "수입|2,026|58,000|66,578|△3.2"];
    expect(toldTable(copied("(백만달러)", "구분|2026|2026|2026|증감률", months, ...rows))).toEqual([
      "수출 USD 2026-07 2026, 2026-08 66577, 2026-09 74754",
      "수입 USD 2026-07 2026, 2026-08 58000, 2026-09 66578",
    ]);
  },
);

describe("a period beside a flow in one heading", () => {
  test.each([
    ["2026.8월 수출액", "2026.9월 수출액"],
    ["26.8월 수출액", "26.9월 수출액"],
    ["26년 8월 수출액", "26년 9월 수출액"],
    ["2026.8월1)", "2026.9월2)"],
    ["2026년 8월주1)", "2026년 9월*)"],
  ])("%s, %s", (last, own) => {
    const told = toldTable(copied("(백만달러)", `국가|${last}|${own}`, "중국|58|65", "미국|48|55"));
    const of = last.includes("수출") ? " · 수출액" : "";
    expect(told).toEqual([`중국${of} USD 2026-08 58, 2026-09 65`, `미국${of} USD 2026-08 48, 2026-09 55`]);
  });

  test.each([
    ["Exports Aug-26", "Exports Sep-26"],
    ["Aug. 2026 Exports", "Sep. 2026 Exports"],
    ["Exports (Aug '26)", "Exports (Sep '26)"],
  ])("%s, %s", (last, own) => {
    expect(toldTable(copied("(US$ mn)", `Country|${last}|${own}`, "China|58|65", "Japan|48|55"))).toEqual([
      "China · Exports USD 2026-08 58, 2026-09 65",
      "Japan · Exports USD 2026-08 48, 2026-09 55",
    ]);
  });
});

describe("24년, 25년, 26년 are years", () => {
  test("in headings and in rows, whatever the title names", () => {
    const title = "2026년 9월 국가별 수출 (백만달러)";
    const told = ["중국 USD 2024 58, 2025 65, 2026 66", "미국 USD 2024 48, 2025 55, 2026 56"];
    expect(toldTable(copied(title, "국가|24년|25년|26년", "중국|58|65|66", "미국|48|55|56"))).toEqual(told);
    const down = copied(title, "연도|중국|미국", "24년|58|48", "25년|65|55", "26년|66|56");
    expect(toldTable(down)).toEqual(told);
  });

  test("over months", () => {
    expect(
      toldTable(copied("(백만달러)", "국가|25년||26년|", "|8월|9월|8월|9월", "중국|58|65|66|67")),
    ).toEqual(["중국 USD 2025-08 58, 2025-09 65, 2026-08 66, 2026-09 67"]);
  });

  test("but 10년, 20년 and 30년 are terms", () => {
    expect(toldTable(copied("2026년 9월 (%)", "구분|10년|20년|30년", "금리|3|4|5")).join()).not.toMatch(
      /20[123]0/,
    );
  });
});
