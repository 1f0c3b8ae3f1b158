import type { Language } from "./language";

/** Words of the panel that builds the briefing. */
export interface BriefPaneWords {
  readonly intro: string;
  readonly looking: string;
  readonly noExports: string;
  readonly month: string;
  readonly monthHint: (newest: string) => string;
  readonly unreadable: (text: string) => string;
  readonly noFigure: (month: string) => string;
  readonly languages: string;
  readonly choices: Readonly<Record<"ko" | "en" | "both", string>>;
  readonly holds: (parts: readonly string[]) => string;
  readonly lacks: (parts: readonly string[]) => string;
  readonly parts: Readonly<
    Record<"exports" | "imports" | "items" | "regions" | "importItems" | "firstDays", string>
  >;
  readonly build: string;
  readonly again: string;
  readonly records: string;
  readonly noRecords: string;
  readonly carried: string;
  readonly span: string;
  readonly spans: Readonly<Record<"month" | "yearToDate", string>>;
  readonly carriedCaption: Readonly<Record<"items" | "regions", (growth: string) => string>>;
  readonly nothingCarried: Readonly<Record<"items" | "regions", string>>;
  readonly points: string;
  readonly change: (unit: string) => string;
  readonly growth: string;
  readonly withoutSemiconductors: (growth: string) => string;
  readonly insertRecords: string;
  readonly insertCarried: string;
  readonly copy: string;
  readonly copyAbout: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly toCopy: string;
  readonly noBriefing: string;
  readonly missing: (names: readonly string[]) => string;
}

const EN: BriefPaneWords = {
  intro:
    "The monthly briefing on two A4 pages, with charts, as live formulas over this workbook's own tables: exports, imports and balance, items, regions, records, the target.",
  looking: "Looking at the workbook's tables …",
  noExports:
    "The workbook has no monthly table of total exports yet. Bring one in, or load it: exports, imports, items and destinations, monthly.",
  month: "Month of the briefing",
  monthHint: (newest) => `The newest month with total exports is ${newest}.`,
  unreadable: (text) => `"${text}" is no month. Write it like 2026-09.`,
  noFigure: (month) => `The workbook has no total exports of ${month}.`,
  languages: "Language of the sheets",
  choices: { ko: "Korean", en: "English", both: "Both" },
  holds: (parts) => `It will say: ${parts.join(", ")}.`,
  lacks: (parts) => `Left out, since the workbook has no table of it: ${parts.join(", ")}.`,
  parts: {
    exports: "total exports",
    imports: "total imports and the balance",
    items: "exports by item",
    regions: "exports by region",
    importItems: "imports by item",
    firstDays: "the first 10 or 20 days",
  },
  build: "Build or update the briefing",
  again:
    "Where the sheets are there already only their as-of month is changed: notes and changes of your own stay.",
  records: "Records of the month",
  noRecords: "No series of the workbook has a record to tell of this month.",
  carried: "What carried exports",
  span: "Span",
  spans: { month: "The month", yearToDate: "January to the month" },
  carriedCaption: {
    items: (growth) => `Items: what each added to the growth of total exports (${growth}), percentage points`,
    regions: (growth) =>
      `Regions: what each added to the growth of total exports (${growth}), percentage points`,
  },
  nothingCarried: {
    items: "No item has figures of all these months and of the year before.",
    regions: "No region has figures of all these months and of the year before.",
  },
  points: "Contribution (pp)",
  change: (unit) => `Change, ${unit.toLowerCase()}`,
  growth: "On year",
  withoutSemiconductors: (growth) => `Total exports without semiconductors: ${growth}`,
  insertRecords: "Insert the records as a sheet",
  insertCarried: "Insert what carried exports as a sheet",
  copy: "Copy the briefing as text and tables",
  copyAbout: "What the briefing's sheets say now, without formulas, for Word, HWP or a mail.",
  copied: "Copied. Paste it into the document.",
  copyByHand: "Excel does not let the add-in copy. Select the text below and copy it (Ctrl+A, Ctrl+C).",
  toCopy: "Text of the briefing",
  noBriefing: "The workbook has no sheet of a briefing in this language yet. Build it first.",
  missing: (names) =>
    `Not counted, for want of a figure of this span or of the year before: ${names.join(", ")}`,
};

const KO: BriefPaneWords = {
  intro:
    "이 통합 문서의 표를 읽는 살아 있는 수식으로 월간 브리핑을 A4 두 쪽에 만듭니다. 수출입과 무역수지, 품목, 지역, 기록, 목표와 차트가 들어갑니다.",
  looking: "통합 문서의 표를 살펴보는 중입니다 …",
  noExports: "월별 총수출 표가 아직 없습니다. 수출, 수입, 품목별, 지역별 월별 표를 가져오거나 불러오십시오.",
  month: "브리핑할 달",
  monthHint: (newest) => `총수출이 있는 가장 최근 달은 ${newest}입니다.`,
  unreadable: (text) => `"${text}"을(를) 달로 읽을 수 없습니다. 2026-09처럼 쓰십시오.`,
  noFigure: (month) => `통합 문서에 ${month} 총수출이 없습니다.`,
  languages: "시트의 언어",
  choices: { ko: "국문", en: "영문", both: "국문과 영문" },
  holds: (parts) => `담을 내용: ${parts.join(", ")}.`,
  lacks: (parts) => `통합 문서에 표가 없어 싣지 않는 내용: ${parts.join(", ")}.`,
  parts: {
    exports: "총수출",
    imports: "총수입과 무역수지",
    items: "품목별 수출",
    regions: "지역별 수출",
    importItems: "품목별 수입",
    firstDays: "1~10일·1~20일 수출",
  },
  build: "브리핑 만들기 또는 갱신",
  again: "시트가 이미 있으면 기준 월만 바꿉니다. 직접 쓴 메모와 고친 내용은 그대로 남습니다.",
  records: "이 달의 기록",
  noRecords: "통합 문서의 계열 가운데 이 달에 알릴 기록이 없습니다.",
  carried: "수출을 이끈 품목과 지역",
  span: "기간",
  spans: { month: "당월", yearToDate: "1월부터 당월까지" },
  carriedCaption: {
    items: (growth) => `품목: 총수출 증감률(${growth})에 대한 기여도(%p)`,
    regions: (growth) => `지역: 총수출 증감률(${growth})에 대한 기여도(%p)`,
  },
  nothingCarried: {
    items: "이 기간과 전년 같은 기간의 수치가 모두 있는 품목이 없습니다.",
    regions: "이 기간과 전년 같은 기간의 수치가 모두 있는 지역이 없습니다.",
  },
  points: "기여도(%p)",
  change: (unit) => `증감액(${unit})`,
  growth: "증감률",
  withoutSemiconductors: (growth) => `반도체 제외 총수출: ${growth}`,
  insertRecords: "기록을 시트로 삽입",
  insertCarried: "기여도를 시트로 삽입",
  copy: "브리핑을 글과 표로 복사",
  copyAbout: "브리핑 시트에 지금 있는 내용을 수식 없이 복사합니다. Word, 한글, 메일에 붙여 넣을 수 있습니다.",
  copied: "복사했습니다. 문서에 붙여 넣으십시오.",
  copyByHand:
    "Excel이 추가 기능의 복사를 허용하지 않습니다. 아래 글을 모두 선택해 복사하십시오(Ctrl+A, Ctrl+C).",
  toCopy: "브리핑 글",
  noBriefing: "이 언어의 브리핑 시트가 아직 없습니다. 먼저 만드십시오.",
  missing: (names) => `이 기간이나 전년의 수치가 없어 제외: ${names.join(", ")}`,
};

export const BRIEF_PANE: Readonly<Record<Language, BriefPaneWords>> = { en: EN, ko: KO };
