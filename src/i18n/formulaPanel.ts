import type { Language } from "./language";

const english = {
  title: "Formula",
  search: "What do you want to know?",
  searchHint: "growth, record, share …",
  found: (count: number) =>
    count === 0 ? "No function does that." : `${count} ${count === 1 ? "function" : "functions"}`,
  back: "Another function",
  reopen: "Take up the formula of the selected cell",
  notReopened: "The selected cell has no formula that is one call of a TRADE function.",
  useSelection: "Use the selection",
  useSelectionFor: (argument: string) => `Use the selection for ${argument}`,
  noSelection:
    "Excel gave no selection. Select one block of cells, end the editing of a cell with Enter, and press again.",
  useHolidays: (reference: string) => `Use this workbook's holidays: ${reference}`,
  isNeeded: "needed",
  ifLeftOut: (value: string) => `Left out: ${value}`,
  missing: (names: readonly string[]) => `Still needed: ${names.join(", ")}.`,
  preview: "Preview",
  calculating: "Calculating …",
  insert: "Insert at the selected cell",
  replace: (address: string) => `Replace the formula in ${address}`,
  inserted: (address: string) => `The formula stands in ${address}.`,
  inTable: (table: string) =>
    `In ${table} each row gets its own answer, since a table has no room for a spill:`,
  notInTable: (address: string, table: string) =>
    `${address} is in ${table}, where this answer has no room. Select a cell outside the table, with a free column between, and insert the formula there.`,
};

export type FormulaPanelWords = typeof english;

const korean: FormulaPanelWords = {
  title: "수식",
  search: "무엇을 알고 싶으십니까?",
  searchHint: "증가율, 역대 최대, 비중 …",
  found: (count) => (count === 0 ? "해당하는 함수가 없습니다." : `함수 ${count}개`),
  back: "다른 함수",
  reopen: "선택한 셀의 수식 고치기",
  notReopened: "선택한 셀의 수식은 TRADE 함수 하나로 된 수식이 아닙니다.",
  useSelection: "선택 영역 사용",
  useSelectionFor: (argument) => `${argument}에 선택 영역 사용`,
  noSelection:
    "Excel에서 선택 영역을 받지 못했습니다. 셀 한 블록을 선택하고, 셀을 편집 중이면 Enter로 끝낸 뒤 다시 누르십시오.",
  useHolidays: (reference) => `이 통합 문서의 휴일 사용: ${reference}`,
  isNeeded: "필수",
  ifLeftOut: (value) => `생략: ${value}`,
  missing: (names) => `더 필요한 인수: ${names.join(", ")}`,
  preview: "미리보기",
  calculating: "계산 중 …",
  insert: "선택한 셀에 넣기",
  replace: (address) => `${address}의 수식 바꾸기`,
  inserted: (address) => `${address}에 수식을 넣었습니다.`,
  inTable: (table) => `${table} 표에는 결과가 펼쳐질 자리가 없으므로 행마다 하나씩 답하도록 넣습니다.`,
  notInTable: (address, table) =>
    `${address} 셀이 ${table} 표 안에 있어 이 결과가 들어갈 자리가 없습니다. 표와 한 열을 띄운 표 밖의 셀을 선택해 넣으십시오.`,
};

/** The words of the panel that formulas are made in; they load with it. */
export const FORMULA_PANEL_WORDS: Readonly<Record<Language, FormulaPanelWords>> = {
  en: english,
  ko: korean,
};
