import { LONGEST_FORMULA } from "../../../src/grid/limits";
import { briefingDrafts } from "../../../src/sheets/briefing/briefingDrafts";
import { newestMonth } from "../../../src/sheets/Sources";
import { newHolidayTable } from "../../../src/taskpane/calendar/holidayTable";
import { cellsOf } from "../draftCells";
import { sourcesOf } from "./built";

const DAY = { serial: 46_266, name: "a day off", source: "press" };
/** As long as the name of a sheet can be, and longer than any header that the add-in writes. */
const LONG = 31;

test.each(["ko", "en"] as const)(
  "every formula of the briefing fits into a cell, over all groups and tables with long names: %s",
  (language) => {
    const sources = sourcesOf({
      asOf: "2026-09",
      languages: [language],
      holidays: { ...newHolidayTable(DAY, language), tableName: "TradeHolidays".padEnd(LONG, "x") },
      rewrite: (table) => ({ ...table, tableName: table.tableName.padEnd(LONG, "x") }),
    });
    const drafts = briefingDrafts(sources, [language], newestMonth(sources) as number);
    const lengths = drafts.flatMap((draft) =>
      cellsOf(draft).flatMap(({ content }) =>
        typeof content === "object" && content ? [content.formula.length] : [],
      ),
    );
    expect(sources.exports.table).toHaveLength(LONG);
    expect(Math.max(...lengths)).toBeLessThan(LONGEST_FORMULA);
  },
);
