import type { Language } from "./language";

/** Labels of the rows that functions spill: the cards of the result `all`, and what else is named. */
export const CARD_LABELS = {
  record: {
    en: {
      verdict: "Verdict",
      is_record: "Record",
      rank: "Rank",
      previous_high: "Previous high",
      previous_period: "Previous high in",
      margin: "Margin over it",
    },
    ko: {
      verdict: "판정",
      is_record: "최대치 경신",
      rank: "순위",
      previous_high: "종전 최대치",
      previous_period: "종전 최대 시점",
      margin: "종전 최대치와의 차이",
    },
  },
  pace: {
    en: {
      ytd: "Year to date",
      remaining: "Still to go",
      months_left: "Months left",
      required_average: "Required monthly average",
      required_growth: "Required growth on last year",
      expected: "Last year's seasonal path",
      ahead: "Ahead of the path",
    },
    ko: {
      ytd: "누계",
      remaining: "목표까지 남은 금액",
      months_left: "남은 개월",
      required_average: "필요 월평균",
      required_growth: "필요 증가율(전년동기대비)",
      expected: "전년 계절 경로상 누계",
      ahead: "경로 대비 초과",
    },
  },
  topItems: {
    en: { others: "Others" },
    ko: { others: "기타" },
  },
} as const satisfies Record<string, Record<Language, Record<string, string>>>;
