import type { PaneTexts } from "./en";
import type { WriteAt } from "./WriteAt";

/** Every word of the pane, in Korean. */
export const ko: PaneTexts = {
  title: "무역 분석",
  outsideExcel: "Excel의 작업창에서 이 페이지를 여십시오.",
  home: {
    back: "홈",
    name: "할 일",
    groups: {
      bringIn: "가져오기",
      check: "점검",
      see: "살펴보기",
      brief: "브리핑",
      share: "공유",
      formula: "수식",
      examples: "예제",
    },
    startHere: "시작하기: 2024년 목표 예제 만들기",
    ended: "끝났습니다. 결과를 확인하십시오",
  },
  panels: {
    bringIn: "파일, 선택 영역, 보도자료",
    load: "내장 통계 불러오기",
    check: "표의 오류 점검",
    calendar: "조업일수 달력",
    brief: "월간 브리핑",
    share: "수식 없는 사본",
    cells: "추가 기능 수식 목록",
    target: "올해 수출 목표",
    "formula:make": "수식 만들기",
    "formula:explain": "선택한 셀 설명",
    "examples:target": "2024년 수출 목표",
    "examples:taxLaw": "미국 세법",
    settings: "설정",
    "examples:targetOdds": "목표 달성 가능성",
  },
  settings: {
    language: "작업창의 언어",
    unit: "작업창의 금액 단위",
    about: "이 브라우저에서 본인에게만, 어느 통합 문서에서나 적용됩니다. 이미 있는 시트는 바뀌지 않습니다.",
    tour: "홈에서 안내 다시 보기",
    tourWaits: "홈에 안내가 있습니다.",
  },
  tour: {
    name: "세 단계 안내",
    step: (step, of) => `안내 ${step}/${of}`,
    steps: [
      "먼저 수치를 가져옵니다. 파일을 열거나, 셀을 붙여 넣거나, 보도자료를 입력하거나, 내장 통계를 불러오십시오. 맨 위에 이 통합 문서의 내용과 최신 시점이 나옵니다.",
      "번호를 따라 내려갑니다. 올해가 목표에 얼마나 와 있는지 살펴보고 그달의 브리핑을 만드십시오. Esc 키를 누르면 여기로 돌아오고, 입력한 내용은 그대로 남습니다.",
      "수식에서는 하는 일로 함수를 찾고, TRADE. 셀을 말로 설명합니다. 예제 시트를 먼저 살펴보셔도 좋습니다.",
    ],
    next: "다음",
    skip: "건너뛰기",
    end: "시작",
  },
  loading: "불러오는 중입니다 …",
  start: {
    intro:
      "한국은 2024년에 사상 최대인 수출 7,000억 달러를 목표로 했습니다. 그 이야기를 TRADE. 수식으로 따라가는 통합 문서를 만듭니다. 기준 월을 바꾸면 모두 바뀝니다.",
    contains:
      "당월 수출액, 증감률, 역대 기록, 일평균, 목표 대비 누계, 목표 경로와의 차이 차트, 2023년 자동차, 수입과 무역수지, 그리고 당시의 주장과 통계의 비교가 들어 있습니다.",
    build: "2024년 목표 통합 문서 만들기",
    formulasTitle: "바로 써 볼 수식 세 개",
    copy: "복사",
    copied: "복사했습니다. 빈 셀을 선택하고 붙여 넣으십시오.",
    reference: "모든 함수와 예제",
    figures: (newest) => `이 버전에 담긴 수치: 최근 발표 ${newest}.`,
    notCopied: "브라우저가 복사를 허용하지 않았습니다. 수식을 선택하여 복사하십시오.",
  },
  build: {
    building: "시트를 만드는 중입니다 …",
    built: (sheet) => `완료했습니다. "${sheet}" 시트의 노란 셀을 바꾸면 모두 따라 바뀝니다.`,
    exists: (sheet) =>
      `"${sheet}" 시트가 이미 있어 그대로 보여 줍니다. 새로 만들려면 이름을 바꾸거나 삭제하십시오.`,
  },
  examples: {
    intro: "같은 이야기의 두 가지 물음을 각각 한 시트에, 살아 있는 수식과 차트로 보여 줍니다.",
    list: {
      taxLaw: {
        title: "미국 세법은 흔적을 남겼는가?",
        about:
          "2022년 8월 전후의 자동차 수출: 수준의 변화와 그 불확실성, 나머지 수출과의 비교, 그리고 이 수치로 말할 수 없는 것.",
        build: "세법 시트 만들기",
      },
      targetOdds: {
        title: "7,000억 달러의 가능성은?",
        about: "2024년 각 달의 분석가가 보았을 목표 달성 가능성과 실제 결과.",
        build: "가능성 시트 만들기",
      },
    },
  },
  load: {
    what: "자료",
    groups: {
      exports: "총수출",
      imports: "총수입",
      ministry: "품목(산업부 분류)",
      customs: "품목(관세청 분류)",
      compiled: "품목(HS 코드 집계)",
      destinations: "지역",
      origins: "지역별 수입",
      importedItems: "품목별 수입(HS 코드 집계)",
      first10: "1~10일 수출",
      first20: "1~20일 수출",
    },
    warnings: {
      firstDays:
        "조업일수는 월 전체가 아니라 1~10일 또는 1~20일의 것입니다. TRADE.DAILY_AVERAGE, TRADE.DAILY_YOY, TRADE.HEADLINE에는 days를 first10 또는 first20으로 지정하십시오.",
      compiled:
        "공개된 자료가 HS 코드를 품목별로 집계한 것입니다. 산업통상부의 통계가 아니므로 서로 이어 쓰지 마십시오.",
    },
    series: "계열",
    allSeries: "전체 선택",
    noSeries: "선택 해제",
    frequency: "주기",
    frequencies: { month: "월", quarter: "분기", year: "연" },
    from: "시작",
    to: "끝",
    layout: "배치",
    layouts: { wide: "가로형: 계열마다 한 열", long: "세로형: 수치마다 한 행" },
    place: "위치",
    places: { "new-sheet": "새 시트", selection: "선택한 위치" },
    preview: "미리 보기",
    size: (rows, columns, missing) =>
      `${rows}행 × ${columns}열${missing > 0 ? `, 없는 수치 ${missing}개` : ""}`,
    unit: "단위: 백만 달러",
    insert: "삽입",
    cancel: "취소",
    writing: (percent) => `쓰는 중입니다 … ${percent}%`,
    written: (rows, sheet, address) =>
      `${sheet} 시트의 ${address}에 ${rows}행을 썼습니다. 펼쳐지는 수식은 표와 한 열을 띄워 입력하십시오.`,
    updated: (rows, sheet) =>
      `${sheet} 시트의 표를 ${rows}행으로 갱신했습니다. 표를 쓰는 수식은 그대로입니다.`,
    forgotten: {
      failed: "다만 열의 내용을 통합 문서에 기록하지 못해, 새로 가져오는 수치가 이 표를 찾지 못합니다.",
      newer:
        "다만 통합 문서의 표 기록이 이 추가 기능의 더 새로운 버전에서 작성되어 열의 내용을 기록하지 않았으며, 새로 가져오는 수치가 이 표를 찾지 못합니다.",
    },
    cancelled: "취소했습니다. 통합 문서는 이전과 같습니다.",
    askReplace: (table, sheet) =>
      `"${sheet}" 시트에 ${table} 표가 이미 있습니다. 그 자리에서 갱신하시겠습니까? 표를 쓰는 수식은 그대로이며, 표 옆에 적은 내용은 기간을 따라 움직이지 않습니다.`,
    update: "표 갱신",
    keep: "그대로 두기",
    headers: { period: "기간", series: "계열", value: "값", status: "상태", source: "출처" },
  },
  model: {
    newer:
      "이 통합 문서의 표 기록은 이 추가 기능의 더 새로운 버전에서 작성되어 그대로 두었습니다. 여기서는 표를 알아볼 수 없으니, 추가 기능을 업데이트한 뒤 계속하십시오.",
    damaged:
      "이 통합 문서의 표 기록 일부를 읽을 수 없어 알아보지 못하는 표가 있습니다. 기록의 사본은 통합 문서에 남으며, 다시 삽입한 표는 다시 알아봅니다.",
  },
  problems: {
    "no-series": "계열을 하나 이상 선택하십시오.",
    "unreadable-from": (text) =>
      `시작의 "${text}"은(는) 기간이 아닙니다. 2024-05, 2024Q2 또는 2024로 쓰십시오.`,
    "unreadable-to": (text) => `끝의 "${text}"은(는) 기간이 아닙니다. 2024-05, 2024Q2 또는 2024로 쓰십시오.`,
    "from-after-to": (from, to) => `시작(${from})이 끝(${to})보다 늦습니다. 서로 바꾸십시오.`,
    "no-figures": "이 선택에 해당하는 수치가 없습니다. 기간이나 주기를 바꾸십시오.",
  },
  obstacles: {
    "sheet-protected": (sheet, at) =>
      `"${sheet}" 시트가 보호되어 있습니다. 검토 탭에서 보호를 해제${orNewSheet(at)} 바뀐 것은 없습니다.`,
    "workbook-protected": () =>
      "통합 문서의 구조가 보호되어 시트를 추가할 수 없습니다. 검토 탭의 통합 문서 보호를 해제한 뒤 다시 시도하십시오. 바뀐 것은 없습니다.",
    "inside-table": (table, at) =>
      `선택 영역이 ${table} 표와 겹칩니다. 표 밖의 셀을 선택${orNewSheet(at)} 바뀐 것은 없습니다.`,
    "cells-in-use": (address, at = "given") =>
      `${address}에 이미 내용이 있습니다. ${at === "given" ? "내용을 옮기거나 삭제" : "빈 셀을 선택"}${orNewSheet(at)} 바뀐 것은 없습니다.`,
    "beside-table": (table, at) =>
      `바로 옆에 ${table} 표가 있어 여기에 쓰면 Excel이 그 표에 포함시킵니다. 한 행이나 한 열을 비워 두${at === "chosen" ? "거나 새 시트를 선택하십시오" : "고 다시 시도하십시오"}. 바뀐 것은 없습니다.`,
    "merged-cells": (at) =>
      `병합된 셀이 있습니다. 홈 탭의 병합하고 가운데 맞춤에서 병합을 해제${orNewSheet(at)} 바뀐 것은 없습니다.`,
    "rows-hidden": (address) =>
      `${address}에 필터나 숨기기로 숨겨진 행이 있습니다. 데이터 탭의 지우기나 숨기기 취소로 표시한 다음 다시 시도하십시오. 바뀐 것은 없습니다.`,
    "no-cell-selected": (at = "given") =>
      `차트나 그림, 셀이 없는 시트가 선택되어 있거나 여러 범위가 한꺼번에 선택되어 있습니다. ${at === "given" ? "셀" : "빈 셀"} 하나를 선택${orNewSheet(at)} 바뀐 것은 없습니다.`,
    "name-taken": (name) =>
      `${name} 이름이 다른 곳에 쓰이고 있습니다. 수식 탭의 이름 관리자에서 바꾼 다음 다시 시도하십시오. 바뀐 것은 없습니다.`,
    "formula-too-long": (sheet) =>
      `"${sheet}" 시트의 수식이 Excel의 한도인 8,192자를 넘습니다. 수식에는 통합 문서의 표와 열 이름이 들어갑니다. 긴 이름을 줄인 다음 다시 시도하십시오. 바뀐 것은 없습니다.`,
    "table-exists": (table, sheet) => `"${sheet}" 시트에 ${table} 표가 이미 있습니다.`,
    "other-columns": (table, sheet) =>
      `"${sheet}" 시트의 ${table} 표에는 다른 열이 있습니다. 같은 계열을 선택하거나 그 표를 삭제한 다음 다시 시도하십시오. 바뀐 것은 없습니다.`,
    "sheet-gone": (at) =>
      `쓰는 동안 시트가 삭제되었습니다. ${at === "chosen" ? "삽입을 다시 눌러 새 시트에 쓰십시오." : "다시 시도하십시오."}`,
    "table-gone": (table) => `${table} 표가 통합 문서에 없습니다. 삭제되었거나 일반 범위로 바뀌었습니다.`,
    "cell-gone": (table) => `${table} 표에 이 수치의 행이나 열이 더 이상 없습니다.`,
    "formula-moved": () =>
      "그 셀에는 더 이상 이 수식이 없습니다. 행이나 셀이 추가·삭제되었거나 수식이 바뀌었습니다. 다시 살펴보면 지금의 위치를 찾을 수 있습니다.",
    "sheet-hidden": (sheet) =>
      `수치가 있는 "${sheet}" 시트가 숨겨져 있습니다. 시트 탭을 마우스 오른쪽 단추로 눌러 숨기기를 취소한 다음 다시 시도하십시오.`,
    "being-written": (table) =>
      `다른 사용자의 작업창이 지금 ${table} 표에 쓰고 있습니다. 끝난 뒤에 다시 시도하십시오. 바뀐 것은 없습니다.`,
    "still-writing": () =>
      "내 작업창이나 다른 사용자의 작업창이 아직 이 통합 문서에 쓰고 있을 수 있습니다. 끝난 뒤나 3분 뒤에 다시 시도하십시오. 바뀐 것은 없습니다.",
    moved: () =>
      "쓰는 동안 다른 사람이 이 셀이나 표를 바꾸었습니다. 추가 기능이 쓴 것은 남아 있지 않습니다. 다시 시도하십시오.",
    "busy-editing": () => "셀을 편집하고 있습니다. Enter를 누른 다음 다시 시도하십시오. 바뀐 것은 없습니다.",
    "no-answer": () =>
      "Excel 서버가 응답하지 않거나 잠시 기다리라고 합니다. 바뀐 것은 없습니다. 1분쯤 뒤 연결을 확인하고 다시 시도하십시오.",
    "too-large": () =>
      "Excel이 한 번에 주고받을 수 있는 크기를 넘습니다. 바뀐 것은 없습니다. 셀, 계열 또는 기간을 줄이거나 데스크톱용 Excel을 사용하십시오.",
    unexpected: (message, at) =>
      `Excel이 거부했습니다: ${message} 바뀐 것은 없습니다. ${at === "chosen" ? "다시 시도하고, 계속되면 새 시트를 선택하십시오." : "다시 시도하십시오."}`,
  },
  show: {
    go: (name) => `${name}: 통합 문서의 수치 보기`,
    shown: (address) => `${address} 셀을 선택했습니다.`,
    hidden: (address) =>
      `${address} 셀을 선택했지만 필터나 숨기기로 행이 숨겨져 있습니다. 데이터 탭의 지우기나 숨기기 취소로 표시하십시오.`,
  },
  halfDone: {
    told: (reason, left) =>
      `쓰기가 도중에 멈추었고 일부를 되돌리지 못했습니다: ${reason}. 아직 되돌려야 할 것: ${left}. 해결한 다음 되돌리기를 누르십시오.`,
    reasons: {
      protected: (sheet) => `"${sheet}" 시트가 보호되어 있습니다(검토 탭의 시트 보호 해제)`,
      editing: "셀을 편집하고 있습니다(Enter를 누르십시오)",
      others: (address) => `${address}에 추가 기능이 쓰지 않은 내용이 있습니다(옮기거나 지우십시오)`,
      noAnswer: "Excel 서버가 응답하지 않거나 기다리라고 합니다(1분쯤 기다리십시오)",
      moved: "그 사이에 셀이 바뀌었습니다(실행 취소로 돌아갑니다)",
      other: (message) => `Excel의 답은 "${message}"입니다`,
    },
    left: {
      sheet: (sheet) => `새 시트 "${sheet}"`,
      cells: (sheet, address) => `"${sheet}" 시트의 ${address}`,
      name: (name) => `이름 ${name}`,
      filter: (sheet) => `"${sheet}" 시트의 필터`,
      shown: (sheet) => `"${sheet}" 시트 이전에 보이던 시트`,
    },
    putBack: "되돌리기",
    isPutBack: "되돌렸습니다. 통합 문서는 쓰기 전과 같습니다.",
  },
  leftBehind: {
    told: (left) =>
      `작업창이 쓰기를 마치기 전에 닫혔거나 Excel과 연결이 끊겼습니다. 완전하지 않을 수 있는 곳: ${left}.`,
    what: (isCleared, isKept, isGivenBack) =>
      [
        isGivenBack ? "정리를 누르면 바꾸던 수식을 원래대로 되돌립니다." : "",
        isCleared ? "정리를 누르면 새 시트는 삭제하고 비어 있던 셀은 비웁니다." : "",
        isKept ? "쓰이고 있던 셀에는 새 내용이나 이전 내용이 있으며, 정리를 눌러도 그대로 둡니다." : "",
        "그런 다음 같은 작업을 다시 하십시오. 다른 사용자의 작업창이 아직 쓰고 있으면 기다리십시오.",
      ]
        .filter(Boolean)
        .join(" "),
    sheet: (sheet) => `새 시트 "${sheet}"`,
    filled: (sheet, address) => `"${sheet}" 시트의 ${address}(비어 있던 셀)`,
    changed: (sheet, address) => `"${sheet}" 시트의 ${address}(쓰이고 있던 셀)`,
    tried: (sheet, address) => `"${sheet}" 시트의 ${address}(수식을 바꾸던 셀)`,
    clear: "정리",
    keep: "모두 그대로 두기",
    isKept: "모두 그대로 두었으며, 더 이상 알리지 않습니다.",
    isCleared: "정리했습니다. 같은 작업을 다시 하면 완전해집니다.",
  },
};

function orNewSheet(at: WriteAt = "given"): string {
  return at === "chosen" ? "하거나 새 시트를 선택하십시오." : "한 다음 다시 시도하십시오.";
}
