import type { FlashEstimate } from "../analysis/calendar/flashEstimate";
import type { Language } from "./language";

/** How a month was estimated from its first days. */
export const FLASH_METHODS: Readonly<Record<Language, Record<FlashEstimate["method"], string>>> = {
  en: {
    regression: "regression of earlier months' ratios to their first days",
    ratio: "average ratio to the first days of earlier months",
    pace: "pace so far",
    complete: "the month is over",
  },
  ko: {
    regression: "과거 월초 실적 대비 비율의 회귀",
    ratio: "과거 월초 실적 대비 평균 비율",
    pace: "현재까지의 속도",
    complete: "월말까지의 실적",
  },
};
