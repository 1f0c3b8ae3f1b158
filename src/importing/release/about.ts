import { type Period, periodOf } from "../../analysis/time/Period";
import { ENGLISH_MONTHS } from "../layout/dateWords";
import { type DaySpan, daySpansIn } from "../layout/daySpans";
import { releaseMonth, type SaidMonth } from "./releaseMonth";

/** What a release is about: a month, or its first days. */
export interface About {
  readonly period?: Period;
  /** From 0, of a month whose year is not said. */
  readonly month?: number;
  readonly firstDays?: 10 | 20;
  /** Which line says so; what stands before it may be of the whole month as well as of its first days. */
  readonly saidIn: number;
}

/** 1~20일보다, 1~20일에 이어: compared with, not spoken of. */
const COMPARED = /^\s?\)?\s?(?:기준\s?)?(?:[의에]\s?(?:이어|비해)|보다|대비|이후|이어)/;
const EN_MONTH = `(?:${ENGLISH_MONTHS})[a-z]{0,6}\\.?`;
/** "9월 수출", "9월(잠정) 및 3분기 수출입", "exports in September": of the whole month. */
const MONTHS_TRADE = new RegExp(
  `(?:\\d\\s?월|월간|한\\s?달)\\s?(?:\\([^()\\d]*\\)\\s?)?(?:중\\s?|의\\s?|및\\s?[^\\n]{0,12}?|전체\\s?)?(?:우리나라\\s?|한국의?\\s?)?(?:총\\s?)?(?:수출|수입|무역)|(?:exports?|imports?|trade)[^\\n.]{0,40}\\bin\\s${EN_MONTH}(?!\\s?\\d{1,2}(?!\\d))|(?<![a-z])${EN_MONTH}(?:['’]s)?\\s(?:(?:19|20)\\d\\d\\s)?(?:exports?|imports?|trade)`,
  "iu",
);
const AMOUNT =
  /\d\s?(?:[십백천만억조]\s?)+(?:미\s?)?(?:달러|불|弗|\$)|\$\s?\d[\d.,]*\s?(?:[bmt]n?|billion|million)(?![a-z])|[\d.,]\s?(?:billion|million)\s(?:US\s)?dollars/iu;
/** "9월 수출입 현황(1~20일)", "9월 수출이 20일까지": the days are the month's. */
const ONLY_LABEL = /^(?:입|액)?[은이가]?\s?(?:현황|동향|실적|통계)?\s?[([]?\s?$/;
/** Further down a release speaks of much else. */
const HEAD = 1500;

/** By the first line that says of which its exports or imports are. */
export function aboutOf(text: string, lines: readonly string[]): About {
  const said = releaseMonth(text);
  let length = 0;
  for (const [saidIn, line] of lines.entries()) {
    const span = firstDaysIn(line);
    if (span) return { ...monthOf(said, span), firstDays: span.lastDay, saidIn };
    length += line.length;
    if (length > HEAD || MONTHS_TRADE.test(line)) break;
  }
  return { ...monthOf(said), saidIn: 0 };
}

/** The month of the text, else that of its days. */
function monthOf(said: SaidMonth, span?: DaySpan): Pick<About, "period" | "month"> {
  const month = said.month ?? span?.month;
  const year = month === undefined ? undefined : (span?.year ?? said.yearOf(month));
  const period =
    said.period ?? (month !== undefined && year !== undefined ? periodOf("month", year, month) : undefined);
  return period ? { period } : month !== undefined ? { month } : {};
}

/** The days that a line says its exports are of. */
function firstDaysIn(line: string): (DaySpan & { readonly lastDay: 10 | 20 }) | undefined {
  const span = daySpansIn(line).find(({ end }) => !COMPARED.test(line.slice(end)));
  if (span?.lastDay !== 10 && span?.lastDay !== 20) return undefined;
  const [before, behind] = [line.slice(0, span.index), line.slice(span.end)];
  const month = MONTHS_TRADE.exec(before);
  const isOfMonth = month && !ONLY_LABEL.test(before.slice(month.index + month[0].length));
  // What has a figure on both sides may speak of the month first, of its first days then.
  return isOfMonth || (AMOUNT.test(before) && AMOUNT.test(behind))
    ? undefined
    : { ...span, lastDay: span.lastDay };
}

/** Whether days that a text names are those of the release. */
export function isOwn(span: DaySpan, { period, firstDays }: About): boolean {
  const { month, year, lastDay } = span;
  return (
    lastDay !== undefined &&
    lastDay === firstDays &&
    (!period ||
      ((month === undefined || month === period.ordinal % 12) &&
        (year === undefined || year === Math.floor(period.ordinal / 12))))
  );
}

/** Whether a line speaks of the month of a release that is about its first days: which of them it means is not said. */
export function isDoubtful(line: string, i: number, about: About): boolean {
  if (about.firstDays === undefined || daySpansIn(line).some((span) => isOwn(span, about))) return false;
  return i < about.saidIn || MONTHS_TRADE.test(line);
}
