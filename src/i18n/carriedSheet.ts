import type { Language } from "./language";

type Span = "month" | "yearToDate";
type Kind = "items" | "regions";

/** Words of the sheet with what carried exports. Names in braces are filled in by formulas. */
export interface CarriedSheetWords {
  readonly sheet: string;
  readonly headline: Readonly<Record<Span, string>>;
  readonly added: string;
  readonly noMonth: string;
  readonly coverage: Readonly<Record<Span, string>>;
  readonly month: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly headers: Readonly<
    Record<"name" | "level" | "change" | "growth" | "points", (kind: string) => string>
  >;
  readonly working: Readonly<
    Record<
      "number" | "name" | "level" | "before" | "growth" | "points" | "place" | "barName" | "barPoints",
      string
    >
  >;
  readonly charts: Readonly<Record<Kind, string>>;
  readonly without: string;
  readonly remarks: readonly string[];
}

const EN: CarriedSheetWords = {
  sheet: "What carried exports",
  headline: {
    month: "Exports of {month}: {growth} on year",
    yearToDate: "Exports from January to {month}: {growth} on year",
  },
  added: "{name} {points} pp",
  noMonth: "For this month, and the year before, the workbook lacks total exports",
  coverage: {
    month: "What each item and region added to the growth of total exports in the month; million US dollars.",
    yearToDate:
      "What each item and region added to the growth of total exports from January to the month; million US dollars.",
  },
  month: "Month",
  kinds: { items: "Items", regions: "Regions" },
  headers: {
    name: (kind) => kind,
    level: () => "Exports (US$ million)",
    change: () => "Change (US$ million)",
    growth: () => "On year (%)",
    points: () => "Contribution (pp)",
  },
  working: {
    number: "No.",
    name: "As in the workbook",
    level: "US$ million",
    before: "Year before, US$ million",
    growth: "On year, %",
    points: "Contribution, pp",
    place: "Place",
    barName: "Bars",
    barPoints: "Bars, pp",
  },
  charts: {
    items: "Items: contribution to export growth (pp)",
    regions: "Regions: contribution to export growth (pp)",
  },
  without: "Total exports without semiconductors: {growth} on year",
  remarks: [
    "Contribution: change on the year before over total exports of the year before. The month may be changed, and the order follows; a part without a figure of either year is left out.",
    "Items and regions are two ways to divide the same exports, and neither lists all of them. The columns on the right are what the page is sorted from.",
  ],
};

const KO: CarriedSheetWords = {
  sheet: "수출 기여도",
  headline: {
    month: "{month} 수출 전년동월비 {growth}",
    yearToDate: "{year}년 1~{monthOfYear} 수출 전년동기비 {growth}",
  },
  added: "{name} {points}%p",
  noMonth: "통합 문서에 이 달이나 전년의 총수출이 없습니다",
  coverage: {
    month: "당월 총수출 증감률에 대한 품목별·지역별 기여도입니다. 단위: 백만 달러",
    yearToDate: "1월부터 당월까지 총수출 증감률에 대한 품목별·지역별 기여도입니다. 단위: 백만 달러",
  },
  month: "기준 월",
  kinds: { items: "품목", regions: "지역" },
  headers: {
    name: (kind) => kind,
    level: () => "수출액 (백만 달러)",
    change: () => "증감액 (백만 달러)",
    growth: () => "증감률 (%)",
    points: () => "기여도 (%p)",
  },
  working: {
    number: "번호",
    name: "통합 문서 순서",
    level: "백만 달러",
    before: "전년 백만 달러",
    growth: "증감률 %",
    points: "기여도 %p",
    place: "순위",
    barName: "막대",
    barPoints: "막대 %p",
  },
  charts: { items: "품목별 수출 증감 기여도 (%p)", regions: "지역별 수출 증감 기여도 (%p)" },
  without: "반도체 제외 총수출 증감률: {growth}",
  remarks: [
    "기여도: 전년 대비 증감액을 전년 총수출로 나눈 값입니다. 기준 월을 바꾸면 순서도 따라 바뀌며, 두 해 가운데 수치가 없는 품목이나 지역은 빠집니다.",
    "품목과 지역은 같은 수출을 나누는 두 가지 방법이며, 어느 쪽도 전체를 담지는 않습니다. 오른쪽 열은 순서를 정하는 계산입니다.",
  ],
};

export const CARRIED_SHEET: Readonly<Record<Language, CarriedSheetWords>> = { en: EN, ko: KO };
