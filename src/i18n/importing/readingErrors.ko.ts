import { figureText } from "../figureText";
import type { ReadingErrorSentences } from "./readingErrors";

const FORMATS = { xlsx: "통합 문서가", xls: "통합 문서가", xml: "XML 파일이" };

export const readingErrorsInKorean: ReadingErrorSentences = {
  "empty-file": () => "빈 파일입니다. 다시 내려받으십시오.",
  "too-large": ({ megabytes, limit }) =>
    `파일 크기가 ${figureText(megabytes)}MB로 읽을 수 있는 한도 ${figureText(limit)}MB를 넘습니다. 품목이나 기간을 줄여 다시 조회하십시오.`,
  "too-many-cells": ({ limit }) =>
    `셀이 ${figureText(limit)}개를 넘습니다. 품목이나 기간을 줄여 다시 조회하거나, CSV로 저장한 뒤 합산할 기준을 고르십시오.`,
  "too-many-sheets": ({ sheets, limit }) =>
    `시트가 ${figureText(sheets)}개로 한도 ${figureText(limit)}개를 넘습니다. 필요한 시트만 따로 저장하십시오.`,
  "unpacks-too-large": ({ megabytes, limit }) =>
    `압축을 풀면 ${figureText(megabytes)}MB가 되는 파일로, 통계표라고 볼 수 없습니다(한도 ${figureText(limit)}MB). 출처가 확실하지 않으면 열지 말고, 필요한 시트를 CSV로 저장하십시오.`,
  "lost-cells": ({ sheet }) =>
    `시트 "${sheet}"의 셀을 읽지 못했습니다. Excel에서 열어 새 통합 문서(.xlsx)로 저장하십시오.`,
  damaged: ({ format }) =>
    `${FORMATS[format]} 손상되었거나 중간에 잘렸습니다. 다시 내려받거나 Excel에서 열어 새로 저장하십시오.`,
  password: () => "암호가 걸린 통합 문서입니다. Excel에서 열어 암호를 해제(파일, 정보)한 뒤 저장하십시오.",
  "old-excel": () =>
    "Excel 95 이전 형식의 통합 문서입니다. Excel에서 열어 현재 형식(.xlsx)으로 저장하십시오.",
  "xml-spreadsheet": () =>
    "XML 스프레드시트 2003 형식입니다. Excel에서 열어 통합 문서(.xlsx)로 저장하십시오.",
  "binary-workbook": () => "바이너리 통합 문서(.xlsb)입니다. Excel에서 일반 통합 문서(.xlsx)로 저장하십시오.",
  "open-document": () => "OpenDocument 스프레드시트입니다. Excel에서 열어 통합 문서(.xlsx)로 저장하십시오.",
  "web-archive": () =>
    "그림까지 저장한 웹 페이지(.mht)입니다. Excel에서 열어 통합 문서(.xlsx)로 저장하십시오.",
  pdf: () => "PDF 파일입니다. 표나 본문을 선택해 복사한 뒤 여기에 붙여 넣으십시오.",
  hwp: () => "한글 문서입니다. 문서를 열어 표나 본문을 복사한 뒤 여기에 붙여 넣으십시오.",
  image: () => "그림 파일이어서 읽을 수치가 없습니다. 통계표 파일을 찾거나 보도자료를 직접 입력하십시오.",
  word: () => "Word 문서입니다. 표를 복사한 뒤 여기에 붙여 넣으십시오.",
  slides: () => "프레젠테이션 파일입니다. 표를 복사한 뒤 여기에 붙여 넣으십시오.",
  archive: () => "압축 파일입니다. 압축을 풀고 안에 든 파일을 불러오십시오.",
  json: () => "JSON 파일입니다. 서비스에 XML로 요청하거나 포털에서 CSV 또는 Excel로 내려받으십시오.",
  unknown: () =>
    "읽을 수 없는 파일입니다. 통합 문서(.xlsx, .xls), CSV, 텍스트, HTML, XML 파일을 불러오십시오.",
  "quote-not-closed": ({ line }) =>
    `${figureText(line)}행의 따옴표가 닫히지 않아 그 뒤가 모두 한 셀로 읽힙니다. 따옴표를 닫거나 지우십시오.`,
  "cut-off": ({ line }) =>
    `${figureText(line)}행이 앞의 행보다 짧게 끊겨 있습니다. 파일을 다시 내려받으십시오.`,
  "unquoted-commas": ({ line }) =>
    `${figureText(line)}행부터 셀이 머리글보다 많습니다. 65,950처럼 쉼표가 든 수치가 따옴표 없이 적혀 하나의 수치가 둘로 나뉩니다. 원래 프로그램에서 탭으로 구분하거나 .xlsx로 다시 저장하십시오.`,
  "cell-too-long": ({ line, characters, limit }) =>
    `${figureText(line)}행의 셀이 ${figureText(characters)}자로, Excel 셀의 한도 ${figureText(limit)}자를 넘습니다. 편집기에서 해당 행을 확인해 줄인 뒤 저장하십시오.`,
  "formulas-without-results": ({ sheet, count }) =>
    `시트 "${sheet}"의 수식 ${figureText(count)}개에 저장된 결과가 없습니다. Excel에서 열어 계산한 뒤 저장하십시오.`,
  "service-error": ({ code, message }) =>
    `서비스가 수치 대신 오류를 보냈습니다: ${[code, message].filter(Boolean).join(", ")} 요청 조건을 바꾸어 다시 내려받으십시오.`,
  "no-records": () => "서비스의 응답에 수치가 없습니다. 자료가 있는 기간과 품목으로 다시 요청하십시오.",
  "no-table": () => "빈 셀뿐인 파일입니다. 올바른 시트를 저장했는지 확인하십시오.",
  "no-figures": () =>
    "기간별 수치가 있는 표를 찾지 못했습니다. 제목 행만 있는 파일일 수 있습니다. Excel에서 확인하거나, 표를 선택한 뒤 선택 영역 사용을 누르십시오.",
  days: () =>
    "일별 또는 주별 수치입니다. 이 추가 기능의 표는 월별이 가장 짧은 주기입니다. 먼저 월별로 합산하거나 발표 기관의 월별 표를 받으십시오.",
  "time-limit": ({ seconds }) =>
    `${figureText(seconds)}초가 지나 읽기를 멈추었습니다. 필요한 시트를 CSV로 저장해 불러오십시오.`,
  cancelled: () => "읽기를 취소했습니다. 아무것도 쓰지 않았습니다.",
  failed: () => "파일을 읽지 못했습니다. Excel에서 열어 새 통합 문서(.xlsx)나 CSV로 저장하십시오.",
};
