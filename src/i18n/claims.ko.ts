import type { Claim } from "../analysis/records/claim";
import { type Frequency, type Period, yearOf } from "../analysis/time/Period";
import type { Extreme } from "./claims";
import { duration } from "./durations";
import { partOfYearInKorean, periodInWords } from "./periodNames";

/** As the period is read: 2024년 5월과, 2024년 2분기와, 2024년 상반기와, 2024년과. */
const AND: Readonly<Record<Frequency, string>> = { month: "과", quarter: "와", half: "와", year: "과" };

const BEST: Readonly<Record<Extreme, string>> = {
  high: "최대",
  low: "최저",
  surplus: "최대 흑자",
  deficit: "최대 적자",
};
/** What stands before a rank: 역대 2위, 역대 최저 2위, 역대 적자 2위. */
const RANKED: Readonly<Record<Extreme, string>> = {
  high: "",
  low: "최저 ",
  surplus: "흑자 ",
  deficit: "적자 ",
};

/**
 * The claim as the ministry writes it, without its reach: 2022년 7월 이후 22개월 만에 최대, 역대 9월 중 2위.
 * @param firstDays - The figures are those of a month's first so many days: 1~20일 기준 역대 최대.
 */
export function claimInKorean(claim: Claim, period: Period, extreme: Extreme, firstDays?: number): string {
  const { kind, scope, rank, isWhole } = claim;
  const isOfMonth = scope === "same_month";
  const month = isOfMonth ? partOfYearInKorean(period) : "";
  const what = kind === "rank" ? `${RANKED[extreme]}${rank}위` : BEST[extreme];
  const basis = firstDays === undefined ? "" : `${month && `${month} `}1~${firstDays}일 기준 `;
  // With its days the month is named in front, and not again.
  const among = month && !basis ? `${month} 중 ` : "";
  const of = claim.period === undefined ? undefined : { ...period, ordinal: claim.period };
  const same =
    of &&
    `${periodInWords(of, "ko", firstDays)}${firstDays === undefined ? AND[period.frequency] : "과"} 같은`;
  if (kind === "first") return month ? `${month} 첫 관측치` : "첫 관측치";
  if (kind === "since" && of) {
    if (isOfMonth) return `${basis || `${month} 기준 `}${yearOf(of)}년 이후 ${what}`;
    const distance = duration(period.frequency, period.ordinal - of.ordinal, "ko");
    return `${basis}${periodInWords(of, "ko")} 이후 ${distance} 만에 ${what}`;
  }
  if (!isWhole) {
    const data = dataInKorean(claim, period, basis ? "" : month);
    return kind === "tie"
      ? `${basis}${data} ${what}(${same?.replace(/ 같은$/, " 같음")})`
      : `${basis}${data} ${what}`;
  }
  const ever = scope === "year" ? `올해 ${what}` : `${basis}역대 ${among}${what}`;
  return kind === "tie" ? `${same} ${ever}` : ever;
}

/**
 * A round level reached for the first time, without the reach of the claim: 사상 처음으로 600억 달러 돌파, 9월 중 처음으로 ….
 * @param isExceeded - A figure that comes to the level exactly has not gone beyond it: 600억 달러 달성.
 */
export function thresholdInKorean(claim: Claim, period: Period, amount: string, isExceeded: boolean): string {
  const month = claim.scope === "same_month" ? partOfYearInKorean(period) : "";
  const whole = month ? `${month} 중` : "사상";
  return `${claim.isWhole ? whole : dataInKorean(claim, period, month)} 처음으로 ${amount} ${isExceeded ? "돌파" : "달성"}`;
}

/** What a claim that a gap limits is made of: 2024년 1월 이후 빠짐없는 자료 중, 2021년 이후 빠짐없는 9월 자료 중. */
function dataInKorean({ scope, start }: Claim, period: Period, month: string): string {
  const first = { ...period, ordinal: start };
  return scope === "same_month"
    ? `${yearOf(first)}년 이후 빠짐없는 ${month && `${month} `}자료 중`
    : `${periodInWords(first, "ko")} 이후 빠짐없는 자료 중`;
}

/** The period that a claim goes back to: 2000년 1월 이후 자료. */
export function reachInKorean(start: number, period: Period): string {
  return `${periodInWords({ ...period, ordinal: start }, "ko")} 이후 자료`;
}
