import { spanOf } from "../periodNames";
import { rateText } from "../pressText";
import type { BringInWords } from "./bringIn";
import type { Counts } from "./bringIn.en";

const number = (value: number) => value.toLocaleString("en-US");

function inFigures(counts: Counts): string {
  const { added, revised, refined, madeFinal = 0, madeProvisional = 0, unchanged } = counts;
  return [
    `추가 ${added}`,
    `수정 ${revised}`,
    ...(refined > 0 ? [`자릿수 보완 ${refined}`] : []),
    ...(madeFinal > 0 ? [`확정 ${madeFinal}`] : []),
    ...(madeProvisional > 0 ? [`잠정 ${madeProvisional}`] : []),
    `변동 없음 ${unchanged}`,
  ].join(", ");
}

export const bringInWordsInKorean: BringInWords = {
  intro:
    "기간별 수치가 있는 표를 가져옵니다. 통계 포털의 파일, 복사한 셀, 시트에서 선택한 영역을 쓸 수 있습니다. 파일은 여러 개를 한꺼번에 끌어다 놓을 수 있습니다.",
  choose: "파일 선택",
  selection: "선택 영역 사용",
  paste: "셀이나 본문을 여기에 붙여 넣기",
  readPasted: "읽기",
  pasted: "붙여 넣은 수치",
  selected: "시트의 수치",
  release: "보도자료 입력",
  reading: (file) => `${file} 파일을 읽는 중입니다 …`,
  cancel: "취소",
  another: "다른 자료 가져오기",
  refused: (file, sentence) => (file ? `${file}: ${sentence}` : sentence),
  note: (from, day, provisional) =>
    `자료: ${from}, ${day} 가져옴.${provisional ? ` ${provisional}부터 잠정치.` : ""}`,
  preview: "만들 표",
  size: (rows, series, first, last) =>
    `${number(rows)}개 기간(${spanOf(first, "~", last)}) × ${number(series)}개 계열`,
  tooManySeries: (series, most) =>
    `계열이 ${number(series)}개로 시트의 열 ${number(most)}개를 넘습니다. 이름 열을 제외하거나 품목을 줄이십시오.`,
  asked: "확인할 사항",
  askedOf: (title, file) => `${title}: ${file}`,
  choices: "다르게 고를 수 있는 것",
  chooseOne: "고르십시오 …",
  isNeeded: "위의 사항을 먼저 고르십시오. 그 전에는 아무것도 쓰지 않습니다.",
  answers: {
    yes: "예",
    no: "아니요",
    keep: "포함",
    "leave-out": "제외",
    january: "1월",
    october: "10월",
  },
  periodHint: "2026-09, 2026Q3 또는 2026",
  periodUnread: (text) => `"${text}"은(는) 기간이 아닙니다. 2026-09, 2026Q3 또는 2026처럼 쓰십시오.`,
  yearUnread: (text) => `"${text}"은(는) 연도가 아닙니다. 2026처럼 쓰십시오.`,
  encodings: {
    "utf-8": "UTF-8",
    "euc-kr": "한국어(CP949)",
    "utf-16le": "UTF-16",
    "utf-16be": "UTF-16(빅 엔디언)",
    "windows-1252": "서유럽(Windows-1252)",
  },
  checks: "검산",
  reasons: "이렇게 읽었습니다",
  readingAgain: "고른 대로 다시 읽는 중입니다 …",
  settings: {
    encoding: "문자 인코딩",
    delimiter: "구분 기호",
    firstHeading: "제목 행의 시작",
    headings: "제목 행의 수",
    columns: "열의 쓰임",
    column: (number, heading) => (heading ? `${number}열 ${heading}` : `${number}열`),
    columnsOf: (first, last, from, to) => `${first}~${last}열 ${from} … ${to}`,
    decimal: "소수점",
    frequency: "주기",
    period: "수치의 기간",
    year: "월의 연도",
    unit: (measure) => `${measure} 단위`,
    flow: "수출입 구분",
    cumulative: "당월 또는 누계",
    totals: "합계",
    codes: "코드 앞자리 0",
  },
  untold: {
    flow: "파일에 적혀 있지 않습니다.",
    single: "파일에 누계라는 말이 없습니다.",
    several: "파일에 두 가지가 다 있습니다.",
  },
  delimiters: { ",": "쉼표", "\t": "탭", ";": "쌍반점", "|": "세로줄" },
  decimals: { ".": "마침표", ",": "쉼표" },
  frequencies: { month: "월", quarter: "분기", half: "반기", year: "연" },
  flows: { exports: "수출", imports: "수입", balance: "무역수지", trade: "수출입 합계" },
  cumulative: { single: "해당 기간", cumulative: "연초부터의 누계" },
  codes: { restore: "복원", "as-written": "파일에 적힌 대로" },
  done: "처리 내역",
  insert: "새 표로 삽입",
  releaseText: "보도자료를 여기에 붙여 넣거나 아래에 수치를 입력",
  releaseName: (month) => `${month} 보도자료`,
  month: "기준 월",
  monthUnread: "기준 월을 2026-09처럼 쓰십시오.",
  releaseUnit: "단위가 적히지 않은 수치의 단위",
  powers: { 6: "백만 달러", 8: "억 달러", 9: "십억 달러" },
  noReleaseFigures: "이름이 붙은 수치를 찾지 못했습니다. 예: 수출 621억 달러",
  gridUnit: "아래 수치의 단위",
  monthWrong: (text) => `"${text}"은(는) 월이 아닙니다. 2026-09처럼 쓰십시오.`,
  growthLabel: (name) => `${name} 증감률(%)`,
  noNumber: (text) => `"${text}"은(는) 숫자가 아닙니다. 고치기 전에는 아무것도 쓰지 않습니다.`,
  growthDiffers: (printed, calculated) =>
    `발표 증감률은 ${printed}%인데 수치로는 ${rateText(calculated / 100, "ko")}입니다. 자릿수를 확인하십시오.`,
  growthAgrees: (calculated) => `수치로도 ${rateText(calculated / 100, "ko")}입니다.`,
  growthGiven: (calculated) => `전년 동월 대비 ${rateText(calculated / 100, "ko")}`,
  growthUnchecked: "전년 수치가 없어 대조할 수 없습니다.",
  nameForgotten: "이름의 뜻을 통합 문서에 기록하지 못했습니다. 다음에 다시 묻습니다.",
  unknownNames: "어느 계열입니까?",
  conflict: (name, first, second) =>
    `${name} 수치가 두 번 나옵니다(${first}, ${second}). 앞의 수치를 가져옵니다.`,
  unclear: (name, printed) =>
    `${name} 수치를 한 가지로 읽을 수 없어 가져오지 않았습니다: "${printed}". 맞는 수치를 입력하십시오.`,
  into: "넣을 곳",
  newTable: "새 표",
  intoTable: (table, sheet) => `"${sheet}" 시트의 표 ${table}`,
  difference: inFigures,
  differenceTitle: "달라지는 수치",
  revised: "수정되는 수치",
  nothingChanges: "바뀌는 것이 없습니다. 표에 이미 같은 수치가 있습니다.",
  nothingChosen: "지금 고른 대로는 바뀌는 것이 없습니다.",
  formulas: (figures) =>
    `셀 ${number(figures)}개는 수식이 들어 있어 그대로 둡니다. 가져온 자료의 값과 다릅니다.`,
  missing: (figures) => `표의 수치 ${number(figures)}건은 가져온 자료에 없습니다. 그대로 둡니다.`,
  keptFinal: (figures) =>
    `수치 ${number(figures)}건은 가져온 자료에 잠정치, 표에 확정치로 되어 있고 값은 같습니다. 확정치로 둡니다.`,
  areFinal: (figures) =>
    `가져온 자료에 잠정치 표시가 없음: 표의 잠정치 ${number(figures)}건을 확정치로 바꾸기`,
  refusedSeries: {
    "unit-unknown": (name) => `${name}: 한쪽의 단위를 알 수 없어 제외합니다.`,
    "other-unit": (name) => `${name}: 표의 단위가 달라 제외합니다.`,
  },
  sameNames: "이름만 일치합니다. 같은 계열을 고르십시오.",
  newSeries: (names) => `표에 없는 계열을 새 열로 추가: ${names}`,
  update: "표 업데이트",
  updated: (counts, table) => `표 ${table} 업데이트 완료: ${inFigures(counts)}.`,
  forgotten: "다만 변경 사항을 통합 문서에 기록하지 못해, 잠정치 표시는 이전 상태입니다.",
  filtered: (table) =>
    `필터 때문에 표 ${table} 또는 수정 내역의 일부 행이 숨겨져 있습니다. 업데이트하려면 필터를 해제해야 하며 수치는 그대로입니다. 아직 바뀐 것은 없습니다.`,
  clearFilter: "필터 해제 후 업데이트",
  keepFilter: "필터 유지",
  changedMeanwhile: "그동안 통합 문서가 바뀌었습니다. 달라지는 수치를 다시 확인한 뒤 업데이트를 누르십시오.",
  revisions: {
    title: "수정 내역",
    note: "수정된 수치와 수정 폭. 가져온 자료가 기존 수치를 바꿀 때마다 기록합니다.",
    headers: ["계열", "기간", "수정 전", "수정 후", "차이", "단위", "가져온 날", "자료", "비고"],
    refined: "자릿수 보완",
  },
  cut: (megabytes) =>
    `파일이 ${megabytes}MB로 시트에 담기에 너무 큽니다. 남길 기준을 고르십시오. 나머지는 합산합니다.`,
  dimensions: {
    item: "품목",
    partner: "국가",
    reporter: "보고국",
    flow: "수출입 구분",
    measure: "항목",
    other: "기타",
  },
  digits: "HS 코드 자릿수",
  allDigits: "전체(품명 포함)",
  firstDigits: (digits) => `앞 ${digits}자리`,
  addUp: "합산",
};
