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
});
