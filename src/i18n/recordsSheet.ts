import type { Language } from "./language";

type Header =
  | "name"
  | "level"
  | "growth"
  | "ever"
  | "month"
  | "year"
  | "rank"
  | "high"
  | "highMonth"
  | "elapsed"
  | "move"
  | "threshold"
  | "start";

/** Words of the sheet with the records of a month. Names in braces are filled in by formulas. */
export interface RecordsSheetWords {
  readonly sheet: string;
  /** A tie sets no high, and of a series that a gap limits it cannot be known. */
  readonly headline: string;
  readonly first: string;
  readonly noMonth: string;
  readonly coverage: string;
  readonly month: string;
  readonly headers: Readonly<Record<Header, (unit: string) => string>>;
  /** Of the columns beside the page, numbers of months. */
  readonly working: Readonly<Record<"run" | "ended" | "elapsed" | "unbroken" | "round", string>>;
  readonly remarks: readonly string[];
  /** A further one, where balances are among the series. */
  readonly ofBalances: string;
}

const EN: RecordsSheetWords = {
  sheet: "Records",
  headline: "{highs} of {all} series can be shown to have set an all-time high in {month}",
  first: ". First in the list: {name}, {claim}",
  noMonth: "This month cannot be read; write it like 2026-09",
  coverage:
    "Every monthly series of this workbook that had a figure in the month when the sheet was written, the greatest news first. Each row reads its own table.",
  month: "Month",
  headers: {
    name: () => "Series",
    level: (unit) => `Figure (${unit})`,
    growth: () => "On year (%)",
    ever: () => "Among all months",
    month: () => "Among the same months of earlier years",
    year: () => "In its year",
    rank: () => "Rank",
    high: (unit) => `Highest before (${unit})`,
    highMonth: () => "in",
    elapsed: () => "ago",
    move: () => "Growth on year",
    threshold: () => "Round level passed",
    start: () => "Data without gaps since",
  },
  working: {
    run: "Run of growth, months",
    ended: "Run before, months",
    elapsed: "Since the high, months",
    unbroken: "No gap for, months",
    round: "Round level reached",
  },
  remarks: [
    "The month may be changed: figures and claims follow. The order, and what is grey, are those of the month in which the sheet was written; grey is what a gap in the data keeps from reaching all of them.",
    "Rank and the highest figure before take every earlier figure there is; a claim in words reaches no further than the data without gaps. ≥: the run reaches a gap or the first figure. A round level is the first digit of the figure with zeros behind it; of a first digit 1 the first two digits.",
  ],
  ofBalances:
    "A balance below zero is ranked among deficits: first is the largest, and the highest before is the largest deficit before. Its run is that of months in surplus or deficit, and it has no growth.",
};

const KO: RecordsSheetWords = {
  sheet: "기록",
  headline: "{month} {all}개 계열 가운데 역대 최대 경신이 확인되는 것은 {highs}개",
  first: ". 맨 위는 {name}, {claim}",
  noMonth: "달을 읽을 수 없습니다. 2026-09처럼 쓰십시오",
  coverage:
    "시트를 만들 때 해당 월 수치가 있던 이 통합 문서의 모든 월별 계열을 중요한 소식부터 실었습니다. 각 행은 자신의 표를 읽습니다.",
  month: "기준 월",
  headers: {
    name: () => "계열",
    level: (unit) => `수치 (${unit})`,
    growth: () => "전년동월비 (%)",
    ever: () => "전체 기간 기준",
    month: () => "같은 달 기준",
    year: () => "올해 기준",
    rank: () => "순위",
    high: (unit) => `종전 최고 (${unit})`,
    highMonth: () => "시점",
    elapsed: () => "경과",
    move: () => "증감 흐름",
    threshold: () => "기준선 돌파",
    start: () => "빠짐없는 자료의 시작",
  },
  working: {
    run: "증감 연속 (개월)",
    ended: "직전 연속 (개월)",
    elapsed: "종전 최고 이후 (개월)",
    unbroken: "빠짐없는 기간 (개월)",
    round: "도달한 기준선",
  },
  remarks: [
    "기준 월을 바꾸면 수치와 판정이 따라 바뀝니다. 순서와 회색 표시는 시트를 만든 달 기준이며, 회색은 자료의 빈 곳 때문에 전체 기간을 말할 수 없는 계열입니다.",
    "순위와 종전 최고는 그 앞의 모든 수치를 대상으로 하고, 말로 된 판정은 빠짐없는 자료까지만 말합니다. 최소: 연속 기간이 자료의 빈 곳이나 처음에 닿은 경우입니다. 기준선은 수치의 첫 자리만 남긴 값이며, 첫 자리가 1이면 둘째 자리까지입니다.",
  ],
  ofBalances:
    "무역수지가 적자인 달은 적자가 큰 순으로 매기며, 종전 최고는 그 앞의 가장 큰 적자입니다. 흐름은 흑자 또는 적자의 연속이고 증감률은 없습니다.",
};

export const RECORDS_SHEET: Readonly<Record<Language, RecordsSheetWords>> = { en: EN, ko: KO };
