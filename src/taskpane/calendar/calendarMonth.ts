import { Absence } from "../../analysis/AnalysisError";
import { type MonthView, monthView } from "../../analysis/calendar/monthView";
import { dateOfSerial, indexInYear, type Period, yearOf } from "../../analysis/time/Period";
import { calendarYears } from "../../dataset/calendar";
import { holidayNames } from "../../dataset/holidayNames";
import { koreanCalendar } from "../../functions/koreanCalendar";
import { CALENDAR_PANE } from "../../i18n/calendarPane";
import type { Language } from "../../i18n/language";
import type { HolidayTable } from "./holidayTable";

/** A month as TRADE.WORKDAYS counts it with the workbook's own holidays; undefined where its holidays are not known. */
export function monthWith(month: Period, own: HolidayTable | undefined): MonthView | undefined {
  const days = own?.days ?? [];
  const calendar = koreanCalendar(days.length > 0 ? days.map(({ serial }) => [serial]) : undefined);
  const view = monthView(month, calendar);
  return view instanceof Absence ? undefined : view;
}

/** The month of a day, or the nearest one that the calendar has. */
export function monthWithin(ordinal: number): Period {
  const { first, last } = calendarYears();
  const within = Math.min(Math.max(ordinal, first * 12), last * 12 + 11);
  return { frequency: "month", ordinal: within };
}

/** What a day off is called, in the pane's language; none for a weekend or a working day. */
export function namesOfDay(
  serial: number,
  own: HolidayTable | undefined,
  language: Language,
): readonly string[] {
  const shipped = holidayNames(serial).map((name) => name[language]);
  const added = own?.days.filter((day) => day.serial === serial) ?? [];
  return [...shipped, ...added.map(({ name }) => CALENDAR_PANE[language].ownHoliday(name))];
}

/** Monday, 28 September 2026. */
export function dayInWords(serial: number, language: Language): string {
  const date = dateOfSerial(serial);
  return CALENDAR_PANE[language].date(
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCDay(),
  );
}

/** September 2026. */
export function monthInWords(month: Period, language: Language): string {
  const name = CALENDAR_PANE[language].months[indexInYear(month)];
  return language === "ko" ? `${yearOf(month)}년 ${name}` : `${name} ${yearOf(month)}`;
}

/** The weeks of a month from Sunday to Saturday, with gaps for the days of other months. */
export function weeksOf({
  days,
}: MonthView): readonly (readonly (MonthView["days"][number] | undefined)[])[] {
  const before = dateOfSerial(days[0].serial).getUTCDay();
  const cells = [...Array<undefined>(before).fill(undefined), ...days];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => cells[week * 7 + day]),
  );
}
