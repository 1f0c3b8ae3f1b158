export type Frequency = "month" | "quarter" | "half" | "year";

/** A calendar period. `ordinal` counts periods of its frequency from year 0: 2024-05 is 2024 × 12 + 4. */
export interface Period {
  readonly frequency: Frequency;
  readonly ordinal: number;
}

/** Years outside are refused in every form. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;
/** 1950-01-01 as Excel's number: a lower one is more often a figure than a date. */
export const FIRST_SERIAL = 18_264;

export const PERIODS_PER_YEAR: Readonly<Record<Frequency, number>> = {
  month: 12,
  quarter: 4,
  half: 2,
  year: 1,
};

/** The period number `index` (from 0) of a year. */
export function periodOf(frequency: Frequency, year: number, index = 0): Period {
  return { frequency, ordinal: year * PERIODS_PER_YEAR[frequency] + index };
}

export function yearOf({ frequency, ordinal }: Period): number {
  return Math.floor(ordinal / PERIODS_PER_YEAR[frequency]);
}

/** Place within the year, from 0. */
export function indexInYear({ frequency, ordinal }: Period): number {
  return ordinal - yearOf({ frequency, ordinal }) * PERIODS_PER_YEAR[frequency];
}

export function shift({ frequency, ordinal }: Period, periods: number): Period {
  return { frequency, ordinal: ordinal + periods };
}

/** The label every function gives and takes back: 2024-05, 2024Q2, 2024H1, 2024. */
export function labelOf(period: Period): string {
  const year = yearOf(period);
  const index = indexInYear(period) + 1;
  switch (period.frequency) {
    case "month":
      return `${year}-${String(index).padStart(2, "0")}`;
    case "quarter":
      return `${year}Q${index}`;
    case "half":
      return `${year}H${index}`;
    case "year":
      return String(year);
  }
}

const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
/** Excel counts a 29 February 1900, which was not: its numbers of the days before are one lower. */
const NO_SUCH_DAY = 60;

/** The calendar date (UTC) of an Excel serial number; the fraction, a time of day, is dropped. */
export function dateOfSerial(serial: number): Date {
  const days = Math.floor(serial);
  return new Date(EXCEL_EPOCH + (days < NO_SUCH_DAY ? days + 1 : days) * DAY);
}

/** The Excel serial number of a calendar date (UTC). */
export function serialOfDate(date: Date): number {
  const days = Math.round((date.getTime() - EXCEL_EPOCH) / DAY);
  return days > NO_SUCH_DAY ? days : days - 1;
}

/** Excel serial number of the period's first day. */
export function firstDay(period: Period): number {
  const months = 12 / PERIODS_PER_YEAR[period.frequency];
  return serialOfDate(new Date(Date.UTC(yearOf(period), indexInYear(period) * months, 1)));
}

/** Excel serial number of the period's last day: how the task pane dates a row. */
export function lastDay(period: Period): number {
  return firstDay(shift(period, 1)) - 1;
}
