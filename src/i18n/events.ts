import type { Language } from "./language";

/** The words on the card of an event study. */
export const EVENT_WORDS = {
  en: {
    averaged: "GLS averaged over the autocorrelation; AR(1) GLS and Newey–West for comparison",
    included: "controlled for",
    not_covered: "not controlled for (the calendar does not cover all periods)",
    not_monthly: "not controlled for (months and quarters only)",
    note: "One series proves little: whatever else happened at the same time is in the effect too.",
    noteBeside:
      "Whatever else happened at the same time is in the effect too; the comparison takes out only what touched both alike.",
  },
  ko: {
    averaged: "자기상관에 걸쳐 평균한 GLS(AR(1) GLS와 뉴이-웨스트는 비교용)",
    included: "반영함",
    not_covered: "반영하지 않음(달력에 없는 기간이 있음)",
    not_monthly: "반영하지 않음(월과 분기만 반영)",
    note: "한 계열만으로는 인과를 말하기 어렵습니다. 같은 시기에 일어난 다른 일의 영향도 효과에 들어 있습니다.",
    noteBeside:
      "같은 시기에 일어난 다른 일의 영향도 효과에 들어 있습니다. 비교 계열로 빠지는 것은 두 계열에 똑같이 미친 영향뿐입니다.",
  },
} as const satisfies Record<Language, Record<string, string>>;
