import { figureText } from "./figureText";
import type { Language } from "./language";

/** Words of the panel that shows working days. */
export interface CalendarPaneWords {
  readonly intro: string;
  readonly looking: string;
  readonly year: string;
  readonly month: string;
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly grid: (month: string) => string;
  readonly gridHint: string;
  readonly reach: (first: number, last: number) => string;
  readonly beyond: (first: number, last: number) => string;
  readonly counts: string;
  readonly spans: Readonly<Record<"first10" | "first20" | "month", string>>;
  readonly span: string;
  readonly now: (year: number) => string;
  readonly difference: string;
  readonly unknown: string;
  readonly days: (count: number) => string;
  readonly date: (year: number, month: number, day: number, weekday: number) => string;
  readonly counted: (weight: number) => string;
  readonly ownHoliday: (name: string) => string;
  readonly holidays: string;
  readonly noHolidays: string;
  readonly chosen: string;
  readonly name: string;
  readonly nameHint: string;
  readonly source: string;
  readonly sourceHint: string;
  readonly add: (day: string) => string;
  readonly remove: (day: string) => string;
  readonly writing: string;
  readonly added: (day: string, sheet: string) => string;
  readonly removed: (day: string, sheet: string) => string;
  readonly forgotten: string;
  readonly alreadyOff: string;
  readonly use: (reference: string) => string;
  readonly unreadable: (texts: readonly string[]) => string;
  readonly table: { readonly title: string; readonly note: string; readonly headers: readonly string[] };
}

const WEEKDAYS_KO = ["일", "월", "화", "수", "목", "금", "토"];
const WEEKDAYS_EN = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS_EN =
  "January February March April May June July August September October November December".split(" ");

const EN: CalendarPaneWords = {
  intro:
    "Korean customs working days: Monday to Friday count 1, Saturdays 0.5, Sundays and holidays 0. Choose a day to name a one-off holiday.",
  looking: "Looking at the workbook's tables …",
  year: "Year",
  month: "Month",
  months: MONTHS_EN,
  weekdays: WEEKDAYS_EN,
  grid: (month) => `Days of ${month}`,
  gridHint: "Arrow keys move by day and week, Page Up and Page Down by month, Enter chooses a day.",
  reach: (first, last) =>
    `The calendar is known from ${first} to ${last}; what is decreed later for a year within belongs in the table of one-off holidays.`,
  beyond: (first, last) => `Holidays are known from ${first} to ${last} only.`,
  counts: "Working days",
  spans: { first10: "First 10 days", first20: "First 20 days", month: "Whole month" },
  span: "Span",
  now: (year) => String(year),
  difference: "Difference",
  unknown: "not known",
  days: (count) => figureText(count),
  date: (year, month, day, weekday) => `${WEEKDAYS_EN[weekday]}, ${day} ${MONTHS_EN[month]} ${year}`,
  counted: (weight) => `counts ${weight}`,
  ownHoliday: (name) => `${name || "one-off holiday"} (this workbook)`,
  holidays: "Holidays of the month",
  noHolidays: "None.",
  chosen: "The chosen day",
  name: "Name of the holiday",
  nameHint: "Temporary public holiday",
  source: "Source",
  sourceHint: "Cabinet, 2026-09-01",
  add: (day) => `Add ${day} as a holiday`,
  remove: (day) => `Take ${day} out again`,
  writing: "Writing …",
  added: (day, sheet) => `${day} stands in the table of one-off holidays on the sheet "${sheet}".`,
  removed: (day, sheet) => `${day} was taken out of the table on the sheet "${sheet}"; its row is blank.`,
  forgotten:
    "The table stands, but the workbook could not note that it holds the holidays. Delete the table and try again.",
  alreadyOff: "It counts nothing anyway; as a holiday it would change no figure.",
  use: (reference) =>
    `Formulas count these days where they are given them: write ${reference} as the argument holidays of TRADE.WORKDAYS, DAILY_AVERAGE, DAILY_YOY, HEADLINE or FLASH_ESTIMATE. A briefing counts them if it was built after this table.`,
  unreadable: (texts) =>
    `Not counted, since they name no day: ${texts.join(", ")}. Functions that are given the table answer with an error.`,
  table: {
    title: "Holidays",
    note: "One-off holidays beside the shipped calendar; functions take the dates as their argument holidays.",
    headers: ["Date", "Name", "Source"],
  },
};

const KO: CalendarPaneWords = {
  intro:
    "관세청 조업일수 기준: 월~금요일 1일, 토요일 0.5일, 일요일과 공휴일 0일. 날짜를 고르면 임시공휴일을 넣을 수 있습니다.",
  looking: "통합 문서의 표를 살펴보는 중입니다 …",
  year: "연도",
  month: "월",
  months: Array.from({ length: 12 }, (_, i) => `${i + 1}월`),
  weekdays: WEEKDAYS_KO,
  grid: (month) => `${month}의 날짜`,
  gridHint: "화살표 키로 하루나 한 주씩, Page Up과 Page Down으로 한 달씩 옮기고 Enter로 날짜를 고릅니다.",
  reach: (first, last) =>
    `달력은 ${first}년부터 ${last}년까지 있습니다. 이 기간의 날이라도 나중에 지정된 공휴일은 임시공휴일 표에 넣으십시오.`,
  beyond: (first, last) => `공휴일은 ${first}년부터 ${last}년까지만 알 수 있습니다.`,
  counts: "조업일수",
  spans: { first10: "1~10일", first20: "1~20일", month: "월 전체" },
  span: "기간",
  now: (year) => `${year}년`,
  difference: "차이",
  unknown: "알 수 없음",
  days: (count) => `${figureText(count)}일`,
  date: (year, month, day, weekday) => `${year}년 ${month + 1}월 ${day}일(${WEEKDAYS_KO[weekday]})`,
  counted: (weight) => `조업일수 ${weight}일`,
  ownHoliday: (name) => `${name || "임시공휴일"} (이 통합 문서)`,
  holidays: "이 달의 공휴일",
  noHolidays: "없습니다.",
  chosen: "고른 날짜",
  name: "공휴일 이름",
  nameHint: "임시공휴일",
  source: "출처",
  sourceHint: "국무회의 의결, 2026-09-01",
  add: (day) => `${day}을 공휴일로 넣기`,
  remove: (day) => `${day}을 다시 빼기`,
  writing: "쓰는 중입니다 …",
  added: (day, sheet) => `${day}을 시트 "${sheet}"의 임시공휴일 표에 넣었습니다.`,
  removed: (day, sheet) => `${day}을 시트 "${sheet}"의 표에서 뺐습니다. 그 행은 비어 있습니다.`,
  forgotten:
    "표는 만들었으나 임시공휴일 표라는 것을 통합 문서에 적지 못했습니다. 표를 지우고 다시 시도하십시오.",
  alreadyOff: "이미 조업일수에 들지 않는 날이므로 공휴일로 넣어도 수치가 바뀌지 않습니다.",
  use: (reference) =>
    `수식에는 이 날짜들을 넘겨주어야 반영됩니다. TRADE.WORKDAYS, DAILY_AVERAGE, DAILY_YOY, HEADLINE, FLASH_ESTIMATE의 holidays 인수에 ${reference} 를 쓰십시오. 브리핑은 이 표를 만든 뒤에 작성한 것부터 반영합니다.`,
  unreadable: (texts) =>
    `날짜로 읽을 수 없어 반영하지 않음: ${texts.join(", ")}. 이 표를 받은 함수는 오류를 냅니다.`,
  table: {
    title: "휴일",
    note: "달력에 없는 임시공휴일. 함수의 holidays 인수로 날짜 열을 넘겨줍니다.",
    headers: ["날짜", "이름", "출처"],
  },
};

export const CALENDAR_PANE: Readonly<Record<Language, CalendarPaneWords>> = { en: EN, ko: KO };
