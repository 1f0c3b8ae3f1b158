import { installBrowserDecoder } from "../../scripts/browserDecoder";
import { understand } from "../../src/importing/understand";
import { copied } from "./toldTable";

installBrowserDecoder();

/** "2025 1017 of 1017, …": what each line that adds up all periods says, and what there is. */
function totals(...lines: readonly string[]): string {
  return understand(copied("단위: 백만달러", ...lines))
    .checks.flatMap((check) =>
      check.code === "grand-total" ? [`${check.column} ${check.printed} of ${check.sum}`] : [],
    )
    .join(", ");
}

describe("a line that adds up all periods", () => {
  test.each(["계", "합계", "누계"])("%s holds for its column, whose heading may be a year", (label) => {
    const years = totals("월|2025|2026", "1월|491|658", "2월|526|674", `${label}|1,017|1,332`);
    expect(years).toBe("2025 1017 of 1017, 2026 1332 of 1332");
    const flows = totals("월|수출|수입", "2026.1|491|658", "2026.2|526|674", `${label}|1,017|1,332`);
    expect(flows).toBe("수출 1017 of 1017, 수입 1332 of 1332");
  });

  test("holds for a month whose years stand below one another", () => {
    const months = totals("연도|1월|2월", "2024|10|20", "2025|11|21", "합계|21|40");
    expect(months).toBe("1월 21 of 21, 2월 40 of 41");
  });

  test("leaves alone a column of two years", () => {
    expect(totals("월|2024|2025", "1월|10|20", "2월|11|", "계|21|20")).toBe("2024 21 of 21");
  });

  test("of a year beside it holds for that year", () => {
    const rows = [
      "2024|11|563",
      "2024|12|614",
      "2024|소계|1,177",
      "2025|1|491",
      "2025|2|526",
      "2025|소계|1,015",
    ];
    const read = totals("연도|월|수출", ...rows, "총계||2,194");
    expect(read).toBe("수출 1177 of 1177, 수출 1015 of 1017, 수출 2194 of 2194");
  });

  test("of a name holds for its figures", () => {
    const rows = [
      "중국|2026.1|10",
      "중국|2026.2|20",
      "중국|합계|30",
      "미국|2026.1|11",
      "미국|2026.2|21",
      "미국|합계|33",
    ];
    expect(totals("국가|기간|수출", ...rows)).toBe("수출 30 of 30, 수출 33 of 32");
  });

  test.each(["0", "13", "99"])("is no month where a column of months has %s", (label) => {
    const { series } = understand(
      copied("연도|월|수출(백만달러)", `2025|${label}|1,177`, "2025|1|491", "2025|2|526"),
    );
    expect(series.map(({ values }) => [...values.values()])).toEqual([[491, 526]]);
  });
});
