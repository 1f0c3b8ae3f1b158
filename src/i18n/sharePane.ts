import type { Language } from "./language";

const english = {
  intro:
    "A copy that anybody can read without the add-in: new sheets with the values as they stand, charts over these, and an appendix that says what stands behind every figure. Your own sheets stay as they are.",
  looking: "Looking at the sheets …",
  sheets: "Sheets to copy",
  noSheets: "No sheet of this workbook holds anything to copy.",
  noneChosen: "Choose at least one sheet.",
  copy: "Copy without formulas",
  copying: "Copying …",
  copied: (sheet: string) =>
    `Done: "${sheet}" is the first sheet of the copy. To send it, move the copied sheets and the appendix to a new workbook, together.`,
  notCalculated: (cells: string) =>
    `These cells have no value yet: ${cells}. Wait until Excel has calculated them, then copy.`,
  unknownName: (cells: string) =>
    `Excel does not know a name in these cells (#NAME?): ${cells}. Correct them, or wait until the add-in's functions have loaded, then copy.`,
  more: (number: number) => `and ${number} more`,
  because: (address: string, reason: string) => `It reads ${address}. ${reason}`,
  shows: (error: string) => `The formula itself gives ${error}.`,
  cells: (address: string) => `cells ${address}`,
  table: (name: string, sheet: string, cited: readonly string[]) =>
    [
      `table ${name} on ${sheet}`,
      ...(cited.length > 0 ? [`whose sheet cites: ${cited.join(" | ")}`] : []),
    ].join(", "),
  series: (name: string, from: string) => [name, from].filter(Boolean).join(": "),
};

export type SharePaneWords = typeof english;

const korean: SharePaneWords = {
  intro:
    "추가 기능이 없는 사람도 읽을 수 있는 사본을 만듭니다. 새 시트에 현재 값과 그 값을 그리는 차트, 각 수치의 근거를 적은 부록이 들어갑니다. 원래 시트는 그대로 둡니다.",
  looking: "시트를 살펴보는 중 …",
  sheets: "복사할 시트",
  noSheets: "복사할 내용이 있는 시트가 없습니다.",
  noneChosen: "시트를 하나 이상 선택하십시오.",
  copy: "수식 없이 복사",
  copying: "복사하는 중 …",
  copied: (sheet) =>
    `완료: 사본의 첫 시트는 "${sheet}"입니다. 보내려면 사본 시트와 부록을 함께 새 통합 문서로 옮기십시오.`,
  notCalculated: (cells) => `아직 값이 없는 셀이 있습니다: ${cells}. Excel이 계산을 마친 뒤에 복사하십시오.`,
  unknownName: (cells) =>
    `Excel이 알지 못하는 이름이 있는 셀입니다(#NAME?): ${cells}. 고치거나 추가 기능의 함수를 불러온 뒤에 복사하십시오.`,
  more: (number) => `외 ${number}개`,
  because: (address, reason) => `${address} 셀을 읽습니다. ${reason}`,
  shows: (error) => `수식 자체가 ${error}을 냅니다.`,
  cells: (address) => `셀 ${address}`,
  table: (name, sheet, cited) =>
    [
      `${sheet} 시트의 표 ${name}`,
      ...(cited.length > 0 ? [`시트에 적힌 출처: ${cited.join(" | ")}`] : []),
    ].join(", "),
  series: (name, from) => [name, from].filter(Boolean).join(": "),
};

export const SHARE_PANE: Readonly<Record<Language, SharePaneWords>> = { en: english, ko: korean };
