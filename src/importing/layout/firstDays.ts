import { periodOf } from "../../analysis/time/Period";
import { daySpansIn } from "./daySpans";
import type { Block } from "./blocks";
import type { Column } from "./columns";
import { periodAround, type PeriodAround, type Text } from "./context";
import { tidied } from "./grid";

/** "※ 9월은 1~20일": of some figure. */
const ASIDE = /^\s*(?:[※*†]|주\s*\d*\s*[):：])/;

/**
 * How many of the first days of a month a title says all figures are of: "2026년 9월 1~20일 수출입 현황". Where columns or
 * rows name days themselves, the others are of none.
 */
export function firstDaysAround(
  texts: readonly Text[],
  { rows, dataRows }: Block,
  columns: readonly Column[],
): number | undefined {
  const titles = texts.filter(({ place, text }) => place !== "below" && !ASIDE.test(text));
  const days = firstDaysIn(titles);
  if (days === undefined) return undefined;
  const keys = columns.filter(({ role }) => role === "key");
  const names = new Set([
    ...columns.map(({ name }) => name),
    ...dataRows.flatMap((r) => keys.map(({ index }) => tidied(rows[r][index]))),
  ]);
  return [...names].some((name) => daySpansIn(name).length > 0) ? undefined : days;
}

/** How many of the first days of a month such texts name, the first that does. */
export function firstDaysIn(texts: readonly Text[]): number | undefined {
  return texts.flatMap(({ text }) => daySpansIn(text).flatMap(({ lastDay }) => lastDay ?? [])).at(0);
}

/** As `periodAround`, of figures that have no period of their own: days that do not begin a month tell none. */
export function periodOfFigures(texts: readonly Text[]): PeriodAround | undefined {
  for (const one of texts.filter(({ place }) => place !== "below")) {
    const [span] = daySpansIn(one.text);
    const { year, month, lastDay } = span ?? {};
    if (lastDay !== undefined && year !== undefined && month !== undefined)
      return { facts: { kind: "period", period: periodOf("month", year, month) }, place: one.place };
    const found = span && lastDay === undefined ? undefined : periodAround([one]);
    if (found) return found;
  }
  return undefined;
}

/** What series of the first days of a month are called beside those of the month: 1~20일. */
export function nameOfFirstDays(days: number): string {
  return `1~${days}일`;
}

/** How many days such a name tells, as an English table has it too: first 20 days. Undefined for any other name. */
export function firstDaysNamed(name: string): number | undefined {
  const [, korean, english] = /^(?:1\s?~\s?(\d\d?)일|first (\d\d?) days)$/.exec(name) ?? [];
  const days = korean ?? english;
  return days === undefined ? undefined : Number(days);
}
