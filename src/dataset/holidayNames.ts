import { dateOfSerial } from "../analysis/time/Period";
import { nonWorkingDates } from "./calendar";
import type { Text } from "./types";

const name = (ko: string, en: string): Text => ({ ko, en });

/** Month and day. */
const FIXED: Readonly<Record<string, Text>> = {
  "01-01": name("신정", "New Year's Day"),
  "03-01": name("삼일절", "Independence Movement Day"),
  "05-05": name("어린이날", "Children's Day"),
  "06-06": name("현충일", "Memorial Day"),
  "07-17": name("제헌절", "Constitution Day"),
  "08-15": name("광복절", "Liberation Day"),
  "10-03": name("개천절", "National Foundation Day"),
  "10-09": name("한글날", "Hangeul Day"),
  "12-25": name("성탄절", "Christmas Day"),
};
const LABOUR = "05-01";
/** The day's own law of 2025 renamed it. */
const LABOUR_RENAMED = "2026";
const SEOLLAL = name("설날", "Lunar New Year");
const CHUSEOK = name("추석", "Chuseok");
const around = ({ ko, en }: Text) => name(`${ko} 연휴`, `${en} holiday`);

/** First day of the first lunar month, fifteenth of the eighth, eighth of the fourth: the Korean lunisolar calendar. */
const SEOLLAL_DAYS = [
  ..."2007-02-18 2008-02-07 2009-01-26 2010-02-14 2011-02-03 2012-01-23 2013-02-10 2014-01-31".split(" "),
  ..."2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05 2020-01-25 2021-02-12 2022-02-01".split(" "),
  ..."2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-07".split(" "),
];
const CHUSEOK_DAYS = [
  ..."2007-09-25 2008-09-14 2009-10-03 2010-09-22 2011-09-12 2012-09-30 2013-09-19 2014-09-08".split(" "),
  ..."2015-09-27 2016-09-15 2017-10-04 2018-09-24 2019-09-13 2020-10-01 2021-09-21 2022-09-10".split(" "),
  ..."2023-09-29 2024-09-17 2025-10-06 2026-09-25 2027-09-15".split(" "),
];
const BUDDHA_DAYS = [
  ..."2007-05-24 2008-05-12 2009-05-02 2010-05-21 2011-05-10 2012-05-28 2013-05-17 2014-05-06".split(" "),
  ..."2015-05-25 2016-05-14 2017-05-03 2018-05-22 2019-05-12 2020-04-30 2021-05-19 2022-05-08".split(" "),
  ..."2023-05-27 2024-05-15 2025-05-05 2026-05-24 2027-05-13".split(" "),
];
const BUDDHA = name("부처님오신날", "Buddha's Birthday");

const ELECTIONS: readonly (readonly [Text, string])[] = [
  [name("대통령 선거일", "Presidential election"), "2007-12-19 2012-12-19 2017-05-09 2022-03-09 2025-06-03"],
  [
    name("국회의원 선거일", "National Assembly election"),
    "2008-04-09 2012-04-11 2016-04-13 2020-04-15 2024-04-10",
  ],
  [name("지방선거일", "Local elections"), "2010-06-02 2014-06-04 2018-06-13 2022-06-01 2026-06-03"],
  [
    name("임시공휴일", "Temporary public holiday"),
    "2015-08-14 2016-05-06 2017-10-02 2020-08-17 2023-10-02 2024-10-01 2025-01-27",
  ],
];
const SUBSTITUTE = name("대체공휴일", "Substitute holiday");

const DAY_MS = 86_400_000;

let dated: ReadonlyMap<string, readonly Text[]> | undefined;

/** What stands on a date by the lunar calendar or by a decree. */
function datedNames(): ReadonlyMap<string, readonly Text[]> {
  if (dated) return dated;
  const found = new Map<string, readonly Text[]>();
  const add = (date: string, what: Text) => found.set(date, [...(found.get(date) ?? []), what]);
  for (const [days, what] of [
    [SEOLLAL_DAYS, SEOLLAL],
    [CHUSEOK_DAYS, CHUSEOK],
  ] as const)
    for (const day of days) {
      add(beside(day, -1), around(what));
      add(day, what);
      add(beside(day, 1), around(what));
    }
  for (const day of BUDDHA_DAYS) add(day, BUDDHA);
  for (const [what, days] of ELECTIONS) for (const day of days.split(" ")) add(day, what);
  return (dated = found);
}

function beside(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * What a date of the shipped calendar is called, several names where several holidays fall on it; none for a date that
 * is not in it. A day that is off and is no holiday itself stands for one that fell on another day off.
 */
export function holidayNames(serial: number): readonly Text[] {
  if (!nonWorkingDates().has(serial)) return [];
  const date = dateOfSerial(serial).toISOString().slice(0, 10);
  const day = date.slice(5);
  const labour = date >= LABOUR_RENAMED ? name("노동절", "Labour Day") : name("근로자의 날", "Labour Day");
  const fixed = day === LABOUR ? [labour] : FIXED[day] ? [FIXED[day]] : [];
  const all = [...fixed, ...(datedNames().get(date) ?? [])];
  return all.length > 0 ? all : [SUBSTITUTE];
}
