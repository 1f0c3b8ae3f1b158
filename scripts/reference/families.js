// The order of the function reference. A test names the functions that are in no family.

/** Title in both languages, and ids in the order in which they are shown. */
const FAMILIES = [
  {
    en: "Growth",
    ko: "증감",
    ids: "GROWTH_RATE YOY MOM YTD YTD_YOY CAGR REBASE ROLLING CHANGE_FREQUENCY",
  },
  { en: "Records and runs", ko: "기록과 연속", ids: "RECORD_CHECK STREAK RANKING BREADTH TOP_ITEMS" },
  { en: "Targets", ko: "목표", ids: "TARGET_GAP TARGET_PACE TARGET_ODDS" },
  { en: "Working days", ko: "조업일수", ids: "WORKDAYS DAILY_AVERAGE DAILY_YOY FLASH_ESTIMATE" },
  {
    en: "Structure",
    ko: "구조",
    ids: "SHARE CONTRIBUTION EXCLUDING HHI RCA TSI IIT MARKET_SHARE_CHANGE",
  },
  { en: "Prices", ko: "가격", ids: "UNIT_VALUE PRICE_VOLUME PRICE_INDEX TERMS_OF_TRADE" },
  { en: "Time series", ko: "시계열", ids: "SEASONAL_ADJUST OUTLOOK EVENT_IMPACT" },
  {
    en: "Korean figures",
    ko: "한국 통계",
    ids: "EXPORTS IMPORTS BALANCE PUBLISHED_GROWTH EXPORT_TARGET POLICY_EVENTS CATALOG SOURCE",
  },
  {
    en: "Preparation and text",
    ko: "자료 정리와 문장",
    ids: "PARSE_PERIOD HS_CODE CONVERT_UNIT HEADLINE PRESS_TEXT CHECK_DATA",
  },
].map((family) => ({ ...family, ids: family.ids.split(" ") }));

/** The families that have functions, each with its functions; those of no family come last, without a title. */
function inFamilies(functions) {
  const byId = new Map(functions.map((fn) => [fn.id, fn]));
  const known = new Set(FAMILIES.flatMap(({ ids }) => ids));
  const families = FAMILIES.map(({ ids, ...title }) => ({
    title,
    functions: ids.flatMap((id) => byId.get(id) ?? []),
  }));
  const others = { title: { en: "", ko: "" }, functions: functions.filter(({ id }) => !known.has(id)) };
  return [...families, others].filter((family) => family.functions.length > 0);
}

module.exports = { inFamilies };
