import { installBrowserDecoder } from "../../scripts/browserDecoder";
import { understand } from "../../src/importing/understand";
import { copied, toldTable } from "./toldTable";

installBrowserDecoder();

const UNIT = "단위: 백만달러";

describe("headings written 2025.1", () => {
  test.each([
    ["january", "수출 USD 2024-01 7, 2025-01 8"],
    ["october", "수출 USD 2024-10 7, 2025-10 8"],
  ] as const)("that no neighbour tells are asked about, and are %s where that is chosen", (october, told) => {
    const table = copied(UNIT, "구분|2024.1|2025.1|증감률", "수출|7|8|14.3");
    expect(toldTable(table)).toContain("october!");
    expect(understand(table).questions).toContainEqual({ code: "october", isNeeded: true, entries: 2 });
    expect(toldTable(table, { october })).toEqual([told]);
  });

  test("that neighbours tell are not, and October is told of", () => {
    const table = copied(UNIT, "구분|2025.9|2025.1|2025.11", "수출|7|8|9");
    expect(toldTable(table)).toEqual(["수출 USD 2025-09 7, 2025-10 8, 2025-11 9"]);
    expect(understand(table).done).toContainEqual({ code: "october", count: 1 });
  });
});

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
