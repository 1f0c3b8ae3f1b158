import type { Language } from "./language";

/** The words on the card of an event study. */
export const EVENT_WORDS = {
  en: {
    neweyWest: "Newey–West",
    arOne: "AR(1) GLS",
    included: "controlled for",
    left_out: "not controlled for (the calendar does not cover all periods)",
    note: "One series proves little: whatever else happened at the same time is in the effect too.",
  },
  ko: {
    neweyWest: "뉴이-웨스트",
    arOne: "AR(1) GLS",
    included: "반영함",
    left_out: "반영하지 않음(달력에 없는 기간이 있음)",
    note: "한 계열만으로는 인과를 말하기 어렵습니다. 같은 시기에 일어난 다른 일의 영향도 효과에 들어 있습니다.",
  },
} as const satisfies Record<Language, Record<string, string>>;
