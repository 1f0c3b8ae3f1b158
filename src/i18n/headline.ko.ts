import type { HeadlineClaim } from "../analysis/text/headlineClaims";
import type { ClaimedFigure, DailyFacts, HeadlineFacts, Move } from "../analysis/text/headlineFacts";
import { MILLION_DOLLARS } from "../analysis/text/pressUnit";
import type { Frequency, Period } from "../analysis/time/Period";
import type { Extreme } from "./claims";
import { claimInKorean, reachInKorean } from "./claims.ko";
import { countInKorean, duration } from "./durations";
import { withTopicParticle } from "./koreanParticle";
import { periodInWords } from "./periodNames";
import { amountSize, amountText, rateText, changeOfDays, withGrowth } from "./pressText";

const { power } = MILLION_DOLLARS;

/** A change that is within what the figures are rounded to. */
const ROUNDED = "보합 수준(반올림)";

/** What the ministry compares with: a month with the same month, a quarter with the same quarter. */
const YEAR_EARLIER: Readonly<Record<Frequency, string>> = {
  month: "전년 동월 대비",
  quarter: "전년 동기 대비",
  half: "전년 동기 대비",
  year: "전년 대비",
};

/**
 * The ministry's style: clauses that end in a noun, joined by commas, without a full stop.
 * @example "2026년 1월 수출은 658.4억 달러(전년 동월 대비 +33.9%)를 기록, 8개월 연속 증가, 역대 1월 중 최대(2000년 1월
 *   이후 자료), 일평균 28.0억 달러(+14.0%), 조업일수 23.5일(+3.5일)"
 */
export function headlineInKorean(facts: HeadlineFacts, name: string): string {
  const { period, firstDays, balance, daily, move, claims } = facts;
  const extreme = balance === "surplus" || balance === "deficit" ? balance : "high";
  return [
    `${periodInWords(period, "ko", firstDays)} ${withTopicParticle(name)} ${levelInKorean(facts)}`,
    move && moveInKorean(move, period.frequency, firstDays),
    ...claims.map((one) => claimText(one, facts, extreme)),
    daily && dailyInKorean(daily, period),
  ]
    .filter(Boolean)
    .join(", ");
}

/** Of a balance of zero. */
export const EVEN = "균형 수준";

function levelInKorean(facts: HeadlineFacts): string {
  const { value, balance } = facts;
  const change = changeInKorean(facts);
  if (!balance) {
    const level = amountText(value, power, "ko");
    return `${change ? withGrowth(level, change, "ko") : level}를 기록`;
  }
  const level = balance === "even" ? EVEN : `${amountSize(value, power, "ko").digits} ${OF[balance]}`;
  return change ? withGrowth(level, change, "ko") : level;
}

function changeInKorean(facts: HeadlineFacts): string | undefined {
  const { period, firstDays, value, balance, before, growth, isRounded } = facts;
  const compared = firstDays === undefined ? YEAR_EARLIER[period.frequency] : YEAR_EARLIER.quarter;
  if (isRounded) return `${compared} ${ROUNDED}`;
  if (!balance) return growth === undefined ? undefined : `${compared} ${rateText(growth, "ko")}`;
  if (before === undefined) return undefined;
  // A change of a balance has no sign that is read one way: a deficit that grows is 악화.
  const { sign, digits } = amountSize(value - before, power, "ko");
  return sign === 0 ? `${compared} 보합` : `${compared} ${digits} ${sign > 0 ? "개선" : "악화"}`;
}

const OF: Readonly<Record<Move["of"], string>> = {
  rise: "증가",
  fall: "감소",
  surplus: "흑자",
  deficit: "적자",
};

/**
 * 8개월 연속 증가; 13개월 만에 증가 전환.
 * @param firstDays - Of a month's first so many days: 1~20일 기준 8개월 연속 증가. Whole months may have gone another way.
 */
function moveInKorean(
  { kind, of, length, isAtLeast }: Move,
  frequency: Frequency,
  firstDays: number | undefined,
): string {
  const basis = firstDays === undefined ? "" : `1~${firstDays}일 기준 `;
  const least = basis + (isAtLeast ? "최소 " : "");
  return kind === "turn"
    ? `${least}${duration(frequency, length, "ko")} 만에 ${OF[of]} 전환`
    : `${least}${countInKorean(frequency, length)} 연속 ${OF[of]}`;
}

function claimText(
  { claim, beaten, reach }: HeadlineClaim,
  { period, firstDays, value }: ClaimedFigure,
  extreme: Extreme,
): string {
  const words = claimInKorean(claim, period, extreme, firstDays);
  const record = beaten && periodInWords({ ...period, ordinal: beaten.period }, "ko", firstDays);
  const amount = beaten && amountSize(beaten.value, power, "ko").digits;
  // What prints as the same amount would seem not to be surpassed.
  const narrowly = amount === amountSize(value, power, "ko").digits ? "를 근소하게 상회" : "";
  const notes = [
    beaten && `종전 ${record} ${amount}${narrowly}`,
    reach !== undefined && reachInKorean(reach, period),
  ].filter(Boolean);
  const after =
    beaten && !beaten.isLast
      ? `${duration(period.frequency, period.ordinal - beaten.period, "ko")} 만에 `
      : "";
  return notes.length === 0 ? words : `${after}${words}(${notes.join(", ")})`;
}

function dailyInKorean(
  { average, days, daysBefore, growth, isRounded, claim }: DailyFacts,
  period: Period,
): string {
  const level = amountText(average, power, "ko");
  const change = isRounded ? ROUNDED : growth === undefined ? undefined : rateText(growth, "ko");
  const more = daysBefore === undefined ? "" : `(${changeOfDays(days - daysBefore)})`;
  const record = claim && claimText({ ...claim, beaten: undefined }, { period, value: average }, "high");
  return [
    `일평균 ${change ? withGrowth(level, change, "ko") : level}`,
    // 2월 기준 2022년 이후 최대: what it rests on is said once.
    record && (record.includes("기준 ") ? `일평균은 ${record}` : `일평균 기준 ${record}`),
    `조업일수 ${days}일${more}`,
  ]
    .filter(Boolean)
    .join(", ");
}
