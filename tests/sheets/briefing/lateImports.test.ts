// A workbook whose table of exports has the month already, and whose imports end the month before.
import { lastDay, periodOf } from "../../../src/analysis/time/Period";
import { BRIEFING } from "../../../src/i18n/briefing";
import { GROWTH } from "../../../src/sheets/moves";
import { built } from "./built";

const AUGUST = lastDay(periodOf("month", 2026, 7));

test.each(["en", "ko"] as const)(
  "%s: of a balance without a figure of the month nothing is said of its course, nor of its records",
  (language) => {
    const [briefing] = built([
      {
        asOf: "2026-09",
        languages: [language],
        groups: ["exports", "imports"],
        rewrite: (table) =>
          /^Imports/.test(table.tableName)
            ? { ...table, rows: table.rows.filter(([day]) => Number(day) <= AUGUST) }
            : table,
      },
    ]);
    const { lines, sheet } = BRIEFING[language];
    const balance = briefing.shown(sheet).row(lines.balance);
    expect(balance.slice(1, 3)).toEqual(["–", "–"]);
    // Figures and dashes are left, and not a word.
    expect(balance.slice(1).filter((text) => /\p{L}/u.test(text))).toEqual([]);
    const imports = briefing.shown(sheet).row(lines.imports);
    expect(imports[1]).toBe("–");
    // The growth that was printed for the month is known, and no more than its sign.
    const [rise] = GROWTH[language].on;
    expect(imports.slice(1).filter((text) => /\p{L}/u.test(text))).toEqual([rise]);
  },
);
