// A workbook with one-off holidays of its own: the briefing counts by them wherever it counts working days.
import { BRIEFING } from "../../../src/i18n/briefing";
import { newHolidayTable } from "../../../src/taskpane/calendar/holidayTable";
import { built } from "./built";

/** Tuesday, 1 September 2026, on which nobody has a day off. */
const TUESDAY = 46_266;

test.each(["en", "ko"] as const)(
  "%s: a day off makes the month a day shorter and its average higher",
  (language) => {
    const wanted = { asOf: "2026-09", languages: [language], groups: ["exports", "imports"] as const };
    const holidays = newHolidayTable({ serial: TUESDAY, name: "a day off", source: "press" }, language);
    const [without, having] = built([wanted, { ...wanted, holidays }]);
    const { lines, sheet } = BRIEFING[language];
    const of = (one: typeof having, line: string) => one.shown(sheet).row(line);
    expect(of(without, lines.workdays)[1]).toBe("21.5");
    expect(of(having, lines.workdays)[1]).toBe("20.5");
    const average = (one: typeof having) => Number(of(one, lines.daily)[1]);
    // As they are shown: to two decimals of a billion dollars, or one of a hundred million.
    expect(average(having) / average(without)).toBeCloseTo(21.5 / 20.5, 2);
    // The sentence says the days that the average is over.
    const said = (one: typeof having, days: string) =>
      one.shown(sheet).texts.filter((text) => text.includes(days));
    const days = (count: string) =>
      language === "en" ? `over ${count} working days` : `조업일수 ${count}일`;
    expect(said(having, days("20.5")).length).toBeGreaterThan(0);
    expect(said(having, days("21.5"))).toEqual([]);
    expect(said(without, days("20.5"))).toEqual([]);
  },
);
