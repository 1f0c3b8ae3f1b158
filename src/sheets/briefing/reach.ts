// Since when a ranking or a record knows its figures, in live words: nothing is the highest ever of a table that begins
// last year.
import { YEARS_OF_ALL_TIME } from "../../analysis/records/claim";
import type { Language } from "../../i18n/language";
import { monthInWords, monthName, orNothing } from "../expressions";

export interface Figures {
  readonly values: string;
  /** The labels or dates beside them. */
  readonly periods: string;
  /** The same as dates. */
  readonly dates: string;
}

/** In months; of a month so many before it. */
const LONG = 12 * YEARS_OF_ALL_TIME;
/** Of RECORD_CHECK's card. */
const MISSING_ROW = 8;

/**
 * "(Jan 2000–)", (2000년 1월~) where RECORD_CHECK may speak of all time: no figure is missing since the first, and that is
 * long ago; else "in data from Jan 2023", 2023년 1월~ 자료 중, with the number of figures missing.
 */
export function reachOf(
  { values, periods, dates }: Figures,
  scope: "all" | "same_month",
  { asOf, date }: { readonly asOf: string; readonly date: string },
  language: Language,
): string {
  const isOne = `ISNUMBER(${values})${scope === "all" ? "" : `*(MONTH(${dates})=MONTH(${date}))`}`;
  const months = `12*(YEAR(${date})-YEAR(first))+MONTH(${date})-MONTH(first)`;
  const isWhole = `(missing=0)*(${months}>=${scope === "all" ? LONG - 1 : LONG})`;
  const month =
    language === "ko" ? monthInWords("first", "ko") : `LEFT(${monthName("first", "en")},3)&" "&YEAR(first)`;
  const words =
    language === "ko"
      ? [
          `"("&since&"~)"`,
          `since&"~ 자료 중"&IF(missing=0,"","("&missing&"${scope === "all" ? "개월" : "개 연도"} 빠짐)")`,
        ]
      : [`"("&since&"–)"`, `"in data from "&since&IF(missing=0,""," ("&missing&" missing)")`];
  return orNothing(
    `LET(first,MIN(IF(${isOne},${dates},"")),missing,INDEX(TRADE.RECORD_CHECK(${values},${periods},${asOf},"all","${scope}"),${MISSING_ROW},2),since,${month},IF(${isWhole},${words.join(",")}))`,
  );
}

/** Whether such words are of all time. */
export function isOfAllTime(reach: string): string {
  return `LEFT(${reach})="("`;
}

/** What is ranked, with its reach; where that is not known nothing is. */
export function withReach(said: string, reach: string, language: Language): string {
  return `LET(said,${said},reach,${reach},IF((said="")+(reach=""),"",IF(${isOfAllTime("reach")},said&" "&reach,reach&"${colon(language)}"&said)))`;
}

/** What is said of a highest or lowest figure: it names its reach only where that is not all time. */
export function within(said: string, reach: string, language: Language): string {
  return `LET(said,${said},reach,${reach},IF((said="")+(reach=""),"",IF(${isOfAllTime("reach")},said,reach&"${colon(language)}"&said)))`;
}

function colon(language: Language): string {
  return language === "ko" ? " " : ": ";
}
