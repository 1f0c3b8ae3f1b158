import { labelOf, type Frequency } from "../../analysis/time/Period";
import { figureText } from "../figureText";
import { periodInWords, spanOf } from "../periodNames";
import { namesInWords } from "./namesInWords";
import { unitInWords } from "./units";
import type { ImportWords } from "./words";

const FREQUENCIES: Readonly<Record<Frequency, string>> = {
  month: "월",
  quarter: "분기",
  half: "반기",
  year: "연",
};
const PLACES = {
  above: "표 위",
  below: "표 아래",
  sheet: "시트 이름",
  file: "파일 이름",
  heading: "제목 행",
  cells: "수치 옆",
  publisher: "작성 기관의 설명 자료",
  chosen: "직접 지정",
};
const MEASURES = {
  amount: "금액",
  weight: "중량",
  quantity: "수량",
  count: "건수",
  price: "단가",
  exchange: "환율",
  index: "지수",
  growth: "증감률",
  share: "비중",
  rate: "비율",
};
const FLOWS = { exports: "수출", imports: "수입", balance: "무역수지", trade: "수출입 합계" };
const PUBLISHERS = {
  kstat: "한국무역협회 K-stat",
  customs: "관세청",
  tradedata: "관세청 수출입무역통계",
  trass: "한국무역통계포털(TRASS)",
  kosis: "국가통계포털(KOSIS)",
  ecos: "한국은행 ECOS",
  comtrade: "UN Comtrade",
  trademap: "ITC Trade Map",
  imf: "국제통화기금(IMF)",
  census: "미국 인구조사국",
  datagokr: "공공데이터포털 관세청 서비스",
  kotra: "KOTRA",
  worldbank: "세계은행",
  eurostat: "유로스타트",
};
const ENCODINGS: Readonly<Record<string, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  "euc-kr": "한국어(CP949)",
  "windows-1252": "서유럽어(Windows-1252)",
};
const DELIMITERS: Readonly<Record<string, string>> = {
  ",": "쉼표",
  "\t": "탭",
  ";": "쌍반점",
  "|": "세로줄",
};
const CONTAINERS: Readonly<Record<string, string>> = {
  csv: "텍스트",
  xlsx: "통합 문서(.xlsx)",
  xls: "Excel 97–2003 통합 문서",
  html: "HTML",
  xml: "XML",
  cells: "셀",
};

const names = (all: readonly string[]) => namesInWords(all, "ko");
const period = (at: Parameters<typeof labelOf>[0]) => periodInWords(at, "ko");
const more = (count: number) => (count > 1 ? ` 외 ${figureText(count - 1)}건` : "");

export const importWordsInKorean: ImportWords = {
  reasons: {
    container: ({ container, ending }) =>
      `파일 형식: ${CONTAINERS[container] ?? container}${ending && ending !== container ? ` (확장자는 .${ending})` : ""}`,
    encoding: ({ encoding }) => `문자 인코딩: ${ENCODINGS[encoding] ?? encoding}`,
    delimiter: ({ delimiter }) => `구분 기호: ${DELIMITERS[delimiter] ?? `"${delimiter}"`}`,
    "header-rows": ({ rows }) => `제목 행: ${rows.join(", ")}행`,
    "no-header": () => "제목 행이 없습니다.",
    periods: ({ kind, heading }) =>
      ({
        across: "기간이 제목 행에 있습니다.",
        down: heading ? `기간이 "${heading}" 열에 있습니다.` : "기간이 열에 있습니다.",
        mixed: "연도와 월이 행과 열에 나뉘어 있습니다.",
        around: "기간이 표 밖에 있습니다.",
      })[kind],
    "year-and-month": ({ year, month }) => `기간은 "${year}" 열과 "${month}" 열을 합한 것입니다.`,
    "year-around": ({ year, place }) => `연도 ${year}: ${PLACES[place]}`,
    "period-around": ({ period: text, place }) => `기간 ${text}: ${PLACES[place]}`,
    frequency: ({ frequency, isFromSpacing }) =>
      `주기: ${FREQUENCIES[frequency]}${isFromSpacing ? " (날짜 간격으로 판단)" : ""}`,
    order: ({ order }) =>
      ({
        ascending: "과거부터 최근 순입니다.",
        descending: "최근부터 과거 순입니다.",
        stacked: "계열별로 기간이 반복됩니다.",
      })[order],
    unit: ({ unit, measure, place, text }) =>
      `${MEASURES[measure]} 단위: ${unitInWords(unit, "ko")} (${place === "chosen" || place === "publisher" ? PLACES[place] : `${PLACES[place]} "${text}"`})`,
    flow: ({ flow, text, place }) =>
      `구분: ${FLOWS[flow as keyof typeof FLOWS] ?? flow} (${PLACES[place]} "${text}")`,
    keys: ({ headings }) => `계열 구분: ${names(headings.map((heading) => heading || "첫째 열"))}`,
    publisher: ({ publisher }) => `${PUBLISHERS[publisher]}의 서식입니다.`,
    "main-measure": ({ name }) => `여러 항목 중 "${name}" 항목을 가져옵니다.`,
    "decimal-comma": () => "소수점으로 쉼표를 씁니다.",
    table: ({ sheet, of }) => `표 ${figureText(of)}종 가운데 수치가 가장 많은 "${sheet}" 표를 가져옵니다.`,
  },
  questions: {
    unit: ({ measure, suggested }) =>
      `${MEASURES[measure]}의 단위는 무엇입니까? 파일에 적혀 있지 않습니다.${suggested ? ` ${{ publisher: "작성 기관 화면의 단위", name: "이름으로 본 단위", shipped: "수록 통계와 일치하는 단위" }[suggested.by]}: ${unitInWords(suggested.unit, "ko")}` : ""}`,
    "conflicting-units": ({ measure, units }) =>
      `${MEASURES[measure]}에 맞는 단위는 무엇입니까? 파일에 여러 단위가 있습니다: ${units.map((unit) => unitInWords(unit, "ko")).join(", ")}`,
    period: () => "어느 기간의 수치입니까? 파일에 적혀 있지 않습니다.",
    year: () => "어느 해의 수치입니까? 파일에 적혀 있지 않습니다.",
    cumulative: () => "1월부터의 누계입니까? 해마다 늘어나다가 1월에 다시 줄어듭니다.",
    october: ({ entries }) =>
      `2025.1은 1월입니까, 10월입니까? 이렇게 적힌 ${figureText(entries)}건은 앞뒤로도 알 수 없습니다.`,
    "last-period": ({ period: last, share }) =>
      share === undefined
        ? `${period(last)} 수치는 전체 기간의 것입니까? 파일을 만들 때 기간이 끝나지 않았을 수 있습니다. 포함할지 제외할지 고르십시오.`
        : `${period(last)} 수치는 전체 기간의 것입니까? 앞 기간의 약 ${Math.round(share * 100)}%입니다. 포함할지 제외할지 고르십시오.`,
    zeros: ({ first, last }) =>
      `${first.ordinal === last.ordinal ? period(first) : `${period(first)}부터 ${period(last)}까지`}의 0은 실제 수치입니까, 아직 공표되지 않은 것입니까? 고르지 않으면 제외합니다.`,
    measures: ({ taken }) => `어느 항목을 가져오겠습니까? 현재 선택: ${names(taken)}`,
    tables: ({ names: all }) => `어느 표를 가져오겠습니까? 파일의 표: ${names(all)}`,
    totals: ({ labels }) => `합계도 함께 가져오겠습니까? ${names(labels)}`,
    forecasts: ({ heading }) => `전망치도 가져오겠습니까? "${heading}" 열에 시작 시점이 있습니다.`,
    encoding: ({ sample }) =>
      `파일의 문자 인코딩은 무엇입니까? 지금은 "${sample}"(으)로 읽힙니다. 다른 인코딩을 고르십시오.`,
  },
  checks: {
    growth: ({ series, agreeing, differing }) =>
      differing.length === 0
        ? `${series}: 표의 증감률이 ${figureText(agreeing)}개 기간에서 수치와 일치합니다.`
        : `${series}: ${period(differing[0].period)} 증감률이 표에는 ${figureText(differing[0].printed)}, 계산으로는 ${figureText(differing[0].calculated, 4)}입니다${more(differing.length)}. 원자료와 대조하십시오.`,
    parts: ({ total, agreeing, differing }) =>
      differing.length === 0
        ? `${total}: 부분의 합이 ${figureText(agreeing)}개 기간에서 합계와 일치합니다.`
        : `${total}: ${period(differing[0].period)} 부분의 합은 ${figureText(differing[0].sum)}, 표의 합계는 ${figureText(differing[0].printed)}입니다${more(differing.length)}. 빠진 항목이 있는지 확인하십시오.`,
    "grand-total": ({ column, printed, sum, agrees }) =>
      agrees
        ? `${column}: 수치의 합이 표의 총계 ${figureText(printed)}과(와) 일치합니다.`
        : `${column}: 수치의 합은 ${figureText(sum)}, 표의 총계는 ${figureText(printed)}입니다. 빠진 행이 있는지 확인하십시오.`,
    "deficit-signs": ({ series }) =>
      `${series}: 적자라고 적혀 있는데 음수와 양수가 섞여 있어 적힌 대로 가져왔습니다. 원자료와 대조하십시오.`,
    balance: ({ agreeing, differing }) =>
      differing.length === 0
        ? `수출에서 수입을 뺀 값이 ${figureText(agreeing)}개 기간에서 무역수지와 일치합니다.`
        : `${period(differing[0].period)} 수출에서 수입을 뺀 값은 ${figureText(differing[0].sum)}, 표의 무역수지는 ${figureText(differing[0].printed)}입니다. 원자료와 대조하십시오.`,
    "running-total": ({ series, agreeing, differing }) =>
      differing === 0
        ? `${series}: 월별 수치의 합이 ${figureText(agreeing)}개 기간에서 누계와 일치합니다.`
        : `${series}: 월별 수치의 합이 ${figureText(differing)}개 기간에서 누계와 다릅니다. 빠진 달이 있는지 확인하십시오.`,
    conflict: ({ series, period: at, first, second }) =>
      `${series}: ${period(at)} 수치가 두 번 나옵니다(${figureText(first)}, ${figureText(second)}). 앞의 수치를 가져옵니다. 잘못되었으면 파일을 고치십시오.`,
    gaps: ({ first, count }) =>
      `${period(first)} 등 ${figureText(count)}개 기간이 없습니다. 빈칸으로 둡니다.`,
    "missing-rows": ({ series, periods }) =>
      `${figureText(series)}개 계열은 ${figureText(periods)}개 기간 가운데 일부에 수치가 없습니다. 빈칸으로 둡니다.`,
    "unit-jump": ({ series, period: at, ratio }) =>
      `${series}: ${period(at)} 수치가 앞뒤의 약 ${ratio >= 1 ? figureText(ratio, 2) : `1/${figureText(1 / ratio, 2)}`}배입니다. 단위가 다르지 않은지 확인하십시오.`,
    "unreadable-period": ({ text, row, count }) =>
      `${figureText(row + 1)}행의 "${text}"은(는) 기간이 아닙니다${more(count)}. 해당 수치는 제외합니다.`,
    "impossible-period": ({ text, row, count }) =>
      `${figureText(row + 1)}행의 "${text}"은(는) 없는 기간입니다${more(count)}. 해당 수치는 제외합니다. 파일에서 고치십시오.`,
    "not-a-figure": ({ text, row, count }) =>
      `${figureText(row + 1)}행의 "${text}"은(는) 수치가 아닙니다${more(count)}. 빈칸으로 둡니다. 수치여야 하면 파일에서 고치십시오.`,
  },
  steps: {
    converted: ({ from, to, series }) =>
      `${figureText(series)}개 계열을 ${unitInWords(from, "ko")}에서 ${unitInWords(to, "ko")} 단위로 환산`,
    "deficits-turned": ({ names: all }) => `적자를 0보다 작은 수지로 가져옴: ${names(all)}`,
    "growth-left-out": ({ series }) =>
      `증감률·비중 ${figureText(series)}개 열은 제외(계산할 수 있으면 검산에 사용)`,
    "measures-left-out": ({ names: all }) => `다른 항목 제외: ${names(all)}`,
    "running-totals-left-out": ({ count }) =>
      `누계 ${figureText(count)}건은 제외(모든 달이 있으면 검산에 사용)`,
    "brackets-left-out": () => "다른 숫자 뒤 괄호 안의 숫자는 제외",
    "columns-left-out": ({ names: all, unnamed = 0 }) =>
      `제외한 열: ${[names(all), unnamed > 0 ? `제목 없는 열 ${unnamed}개` : ""].filter(Boolean).join(", ")}`,
    "sums-left-out": ({ names: all }) => `옆 열의 합계 제외: ${names(all)}`,
    "grand-totals-left-out": ({ labels }) => `전 기간 합계 제외: ${names(labels)}`,
    "totals-kept": ({ labels }) => `합계 포함: ${names(labels)}`,
    "totals-left-out": ({ series }) => `합계 ${figureText(series)}개 계열 제외`,
    "forecasts-left-out": () => "전망치 제외",
    "other-frequency-left-out": ({ count, frequency }) =>
      `${FREQUENCIES[frequency]} 주기가 아닌 수치 ${figureText(count)}건 제외`,
    october: ({ count }) => `2025.1처럼 적힌 ${figureText(count)}건을 10월로 판독`,
    provisional: ({ first, last }) => `잠정·전망치 표시: ${spanOf(labelOf(first), "~", labelOf(last))}`,
    "zeros-restored": ({ count, digits }) => `코드 ${figureText(count)}개의 앞자리 0을 복원(${digits}자리)`,
    "unpublished-left-out": ({ first, last }) =>
      `아직 공표되지 않은 ${spanOf(labelOf(first), "~", labelOf(last))}의 0 제외`,
    "last-period-left-out": ({ period: last }) => `${labelOf(last)} 제외`,
    duplicates: ({ count }) => `같은 수치가 두 번 나온 ${figureText(count)}건은 한 번만 계산`,
    "repeated-headings": ({ count }) => `표 안에서 반복된 제목 행 ${figureText(count)}개 제외`,
    "repeated-rows": ({ count }) => `두 번 나온 행 ${figureText(count)}개는 한 번만 계산`,
    "named-blank": ({ count }) => `이름만 있고 수치가 없는 행 ${figureText(count)}개 제외`,
    notes: ({ texts }) => `파일의 주석 제외: ${names(texts)}`,
    "hidden-left-out": ({ names: all }) => `제외한 숨긴 시트: ${names(all)}`,
    "tables-joined": ({ names: all }) => `합친 표: ${names(all)}`,
    "tables-left-out": ({ names: all }) => `제외한 표: ${names(all)}`,
    "files-joined": ({ files }) => `합친 파일: ${names(files)}`,
    "without-figures": ({ series }) => `수치가 없는 ${figureText(series)}개 계열 제외`,
  },
  places: PLACES,
  measures: MEASURES,
  flows: FLOWS,
  publishers: PUBLISHERS,
  uses: {
    period: "기간",
    part: "월·분기·반기",
    figure: "수치",
    name: "이름",
    code: "코드",
    unit: "단위",
    scale: "단위의 배수",
    "leave-out": "제외",
  },
};
