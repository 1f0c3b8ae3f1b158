// The first days of an open month on the briefing, against the figures of the tables and the customs service's working
// days, counted by hand: Saturdays half; off are 1 March, 10 April (election), 1, 5, 6 and 15 May, as they fall.
import { lastDay, periodOf } from "../../../src/analysis/time/Period";
import type { TableToWrite } from "../../../src/excel/Workbook";
import { BRIEFING } from "../../../src/i18n/briefing";
import type { Language } from "../../../src/i18n/language";
import { namesOf } from "../../../src/sheets/briefing/names";
import { LANGUAGES } from "../../sample";
import { cutOff } from "../cutOff";
import { typed } from "../draftCells";
import { built, type Built, type Wanted } from "./built";
import { twice } from "./otherTables";

/** Million US dollars, and working days. */
const TOTALS = { march: [56518.309, 22.5], april: [56148.299, 23] } as const;
const MONTH_DAYS = 22;
const SPANS = {
  10: { march: [13481.826, 6], april: [16351.815, 7.5], now: [16844.225, 6.5], before: [14433.318, 6.5] },
  20: { march: [34008.93, 14.5], april: [35745.087, 15.5], now: [32749, 12.5], before: [32272.483, 14.5] },
} as const;
type Days = keyof typeof SPANS;
/** Of Student's distribution with one degree of freedom, at 0.9: R's qt(0.9, 1). */
const T_90 = 3.0776835371752527;

/** Up to and from which months the tables go. */
type Cut = Readonly<Record<string, readonly [from: string, to: string]>>;

const CASES = {
  both: { ExportsMonth: ["2024-03", "2024-04"] },
  "first 10 only": { ExportsMonth: ["2024-03", "2024-04"], ExportsFirst20: ["2016-01", "2024-04"] },
  "one month of history": { ExportsMonth: ["2024-04", "2024-04"] },
  "a month twice": { ExportsMonth: ["2024-03", "2024-04"] },
  "no year before": { ExportsMonth: ["2024-03", "2024-04"], ExportsFirst20: ["2024-03", "2024-05"] },
  "not begun": {},
  closed: {},
  neither: {
    ExportsFirst10: ["2016-01", "2024-04"],
    ExportsFirst20: ["2016-01", "2024-04"],
    ExportsMonth: ["2024-03", "2024-04"],
  },
} as const satisfies Readonly<Record<string, Cut>>;
type Case = keyof typeof CASES;

function monthEnd(label: string): number {
  const [year, month] = label.split("-").map(Number);
  return lastDay(periodOf("month", year, month - 1));
}

function cutting(cut: Cut): (table: TableToWrite) => TableToWrite {
  return (table) => {
    const [from, to] = (cut[table.tableName] ?? ["2000-01", "2099-12"]).map(monthEnd);
    return { ...table, rows: table.rows.filter(([day]) => Number(day) >= from && Number(day) <= to) };
  };
}

/** March has two rows among the first days. */
function doubling(table: TableToWrite): TableToWrite {
  return table.tableName === "ExportsMonth" ? table : twice("2024-03")(table);
}

let briefings: Readonly<Record<string, Built>>;
beforeAll(() => {
  const cases = Object.entries(CASES).flatMap(([name, cut]) =>
    LANGUAGES.map((language) => ({
      name: `${name} ${language}`,
      cut,
      language,
      isClosed: name === "closed",
      isTwice: name === "a month twice",
    })),
  );
  const all = built(
    cases.map(({ cut, language, isClosed, isTwice }): Wanted => ({
      asOf: "2024-05",
      languages: [language],
      groups: ["exports", "first10", "first20"],
      rewrite: isTwice ? (table) => cutting(cut)(doubling(table)) : cutting(cut),
      ...(isClosed && { change: (drafts) => typed(drafts, namesOf(language).asOf, "2024-04") }),
    })),
  );
  briefings = Object.fromEntries(cases.map(({ name }, i) => [name, all[i]]));
});

function said(name: Case, language: Language): string {
  const { sheet, lines } = BRIEFING[language];
  return briefings[`${name} ${language}`].shown(sheet).row(lines.estimate)[1];
}

/** Level, growth, daily average and its growth, the month, and the ends of the interval, as they are printed. */
function expected(days: Days, language: Language): Record<string, string> {
  const { march, april, now, before } = SPANS[days];
  const ratios = [
    Math.log(TOTALS.march[0] / TOTALS.march[1] / (march[0] / march[1])),
    Math.log(TOTALS.april[0] / TOTALS.april[1] / (april[0] / april[1])),
  ];
  const mean = (ratios[0] + ratios[1]) / 2;
  const deviation = Math.abs(ratios[0] - ratios[1]) / Math.SQRT2;
  const daily = now[0] / now[1];
  const month = daily * MONTH_DAYS * Math.exp(mean);
  const reach = Math.exp(T_90 * deviation * Math.sqrt(1 + 1 / 2));
  const amount = (value: number) =>
    (value / (language === "ko" ? 100 : 1000)).toFixed(language === "ko" ? 1 : 2);
  const rate = (value: number) =>
    `${value > 0 ? "+" : language === "ko" ? "△" : "-"}${Math.abs(100 * value).toFixed(1)}%`;
  return {
    level: amount(now[0]),
    growth: rate(now[0] / before[0] - 1),
    daily: amount(daily),
    dailyGrowth: rate(daily / (before[0] / before[1]) - 1),
    month: amount(month),
    low: amount(Math.max(now[0], month / reach)),
    high: amount(month * reach),
  };
}

function sentence(days: Days, language: Language): string {
  const { level, growth, daily, dailyGrowth, month, low, high } = expected(days, language);
  return language === "ko"
    ? `5월 1~${days}일 ${level}억 달러(${growth}), 일평균 ${daily}억 달러(${dailyGrowth}), 월간 추정 ${month}억 달러(80% 구간 ${low}~${high}억 달러)`
    : `1–${days} May $${level}bn (${growth}), daily average $${daily}bn (${dailyGrowth}), the month is estimated at $${month}bn (80% interval $${low}bn to $${high}bn)`;
}

describe.each(LANGUAGES)("%s", (language) => {
  test("the first 20 days: level, growth, daily average, and the month's estimate with its interval", () => {
    expect(said("both", language)).toBe(sentence(20, language));
  });

  test("the first 10 days where only they are there", () => {
    expect(said("first 10 only", language)).toBe(sentence(10, language));
  });

  test("one month of history gives an estimate and no interval", () => {
    const { now, april } = SPANS[20];
    const ratio = TOTALS.april[0] / TOTALS.april[1] / (april[0] / april[1]);
    const month = (now[0] / now[1]) * MONTH_DAYS * ratio;
    const text = said("one month of history", language);
    expect(text).toContain(
      language === "ko"
        ? `월간 추정 ${(month / 100).toFixed(1)}억`
        : `estimated at $${(month / 1000).toFixed(2)}bn`,
    );
    expect(text).not.toMatch(/80%/);
  });

  test("a month that stands twice among the first days is no history: its rows are not added up", () => {
    // Nor is there growth of a table that has a month twice.
    const withoutGrowth = said("one month of history", language).replace(/ ?\([+△-][\d.]+%\)/g, "");
    expect(said("a month twice", language)).toBe(withoutGrowth);
  });

  test("without the year before no growth is said", () => {
    const full = sentence(20, language);
    const { growth, dailyGrowth } = expected(20, language);
    expect(said("no year before", language)).toBe(
      [growth, dailyGrowth].reduce((text, rate) => text.replace(new RegExp(` ?\\(\\${rate}\\)`), ""), full),
    );
  });

  test.each(["closed", "not begun", "neither"] as const)("nothing is said of a month: %s", (name) => {
    expect(said(name, language)).toBe(BRIEFING[language].missing.firstDays);
  });

  test.each(Object.keys(CASES))("nothing is cut off: %s", (name) => {
    const { drafts, calculated } = briefings[`${name} ${language}`];
    expect(cutOff(drafts[0], calculated)).toEqual([]);
  });
});
