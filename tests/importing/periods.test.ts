import { installBrowserDecoder } from "../../scripts/browserDecoder";
import { copied, toldTable } from "./toldTable";

installBrowserDecoder();

const UNIT = "단위: 백만달러";

describe("bare numbers in a column beside the years", () => {
  test.each([
    ["연도|월", "2025-01 7, 2025-02 8, 2026-01 9"],
    ["연도|분기", "2025Q1 7, 2025Q2 8, 2026Q1 9"],
    ["연도|반기", "2025H1 7, 2025H2 8, 2026H1 9"],
    ["Year|Quarter", "2025Q1 7, 2025Q2 8, 2026Q1 9"],
    ["Year|Half", "2025H1 7, 2025H2 8, 2026H1 9"],
  ])("%s count what their heading says", (headings, told) => {
    const table = copied(UNIT, `${headings}|수출`, "2025|1|7", "2025|2|8", "2026|1|9");
    expect(toldTable(table)).toEqual([`수출 USD ${told}`]);
  });

  test("are no quarter beyond the fourth", () => {
    const table = copied(UNIT, "연도|분기|수출", "2025|3|7", "2025|4|8", "2025|5|9");
    expect(toldTable(table)).toEqual(["수출 USD 2025Q3 7, 2025Q4 8"]);
  });

  test("nor are those of a row of quarters months", () => {
    const table = copied("2025년 수출 (백만달러)", "분기|1|2|3|4", "반도체|5|6|7|8", "선박|6|7|8|9");
    expect(toldTable(table)[0]).toBe("반도체 USD 2025Q1 5, 2025Q2 6, 2025Q3 7, 2025Q4 8");
  });
});
