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
  back: "Formulas back into a copy",
  backAbout:
    "From its appendix, in a copy that is opened where the add-in is. A cell that somebody has typed over stays as it is.",
  putBack: (sheet: string) => `Put back the formulas of "${sheet}"`,
  puttingBack: "Putting the formulas back …",
  backDone: (formulas: number) => (formulas === 1 ? "1 formula is back." : `${formulas} formulas are back.`),
  backSame: "Each gives what the copy showed.",
  backNone: "No formula was put back.",
  noAppendix: "The appendix is not there any more.",
  different: (cells: string) =>
    `These give another value than the copy showed; their figures, today's date or the add-in may have changed since: ${cells}.`,
  waiting: (cells: string) =>
    `Excel has not calculated these yet, so that nothing is said of them: ${cells}.`,
  left: {
    gone: (cells: string) => `Cells that are deleted: ${cells}.`,
    changed: (cells: string) => `Left as they are, since somebody has typed over them: ${cells}.`,
    linked: (cells: string) => `With their formulas already: ${cells}.`,
    elsewhere: (cells: string, to: string) =>
      `Left as values: ${cells}. They read what is neither in this workbook nor in the copy: ${to}.`,
    lost: (cells: string, to: string) => `Left as values: ${cells}. They read cells that are deleted: ${to}.`,
    long: (cells: string) =>
      `Left as values: ${cells}. With the names of the copied sheets they are longer than Excel takes: give the sheets short names.`,
  },
  convert: "Convert to plain Excel",
  convertAbout:
    "Where Excel alone has a formula that answers the same, it takes the place of the TRADE formula, in the sheets themselves. Each is tried in its cell, and stays only if it gives the same value there; all else is left.",
  convertWhat: "What to convert",
  convertWhole: "Whole sheets",
  convertSelected: "Only the selected cells",
  convertSelectedAbout:
    "Select cells in the sheet: one, several blocks, or whole columns. A formula that fills several cells is converted as a whole if one of them is selected.",
  noneSelected:
    "The selected cells hold no TRADE formula. Select cells with one, or convert whole sheets. Nothing was changed.",
  noCellsSelected:
    "No cells are selected, but a chart, a picture or a sheet without cells. Select cells in the sheet, then convert. Nothing was changed.",
  convertSheets: "Sheets to convert",
  convertButton: "Convert formulas",
  converting: "Converting …",
  converted: (formulas: number) =>
    formulas === 1 ? "1 formula is plain Excel now." : `${formulas} formulas are plain Excel now.`,
  convertedNone: "No formula was converted.",
  convertNeeds: (year: number | undefined) =>
    year === undefined ? "Excel 2019 will do." : `Excel ${year} or later is needed.`,
  unequal: (cells: string) => `Left, since plain Excel gave another value there: ${cells}.`,
  without: (functions: string, cells: string) =>
    `Left, since Excel has no formula that answers the same (${functions}): ${cells}.`,
  tooLong: (cells: string) =>
    `Left, since the plain formula would have more than the 8,192 characters that Excel takes: ${cells}.`,
  notCalculated: (cells: string) =>
    `These cells have no value yet: ${cells}. Wait until Excel has calculated them, then try again.`,
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
  back: "사본에 수식 되돌리기",
  backAbout: "추가 기능이 있는 곳에서 연 사본에 부록의 수식을 되돌립니다. 누군가 고쳐 쓴 셀은 그대로 둡니다.",
  putBack: (sheet) => `"${sheet}"의 수식 되돌리기`,
  puttingBack: "수식을 되돌리는 중 …",
  backDone: (formulas) => `수식 ${formulas}개를 되돌렸습니다.`,
  backSame: "모두 사본이 보이던 값과 같습니다.",
  backNone: "되돌린 수식이 없습니다.",
  noAppendix: "부록이 더 이상 없습니다.",
  different: (cells) =>
    `사본과 다른 값을 내는 셀: ${cells}. 그 뒤에 수치나 오늘 날짜, 추가 기능이 바뀌었을 수 있습니다.`,
  waiting: (cells) => `Excel이 아직 계산하지 않아 값을 견주지 못한 셀: ${cells}.`,
  left: {
    gone: (cells) => `삭제된 셀: ${cells}.`,
    changed: (cells) => `누군가 고쳐 써서 그대로 둔 셀: ${cells}.`,
    linked: (cells) => `이미 수식이 있는 셀: ${cells}.`,
    elsewhere: (cells, to) => `값으로 둔 셀: ${cells}. 이 통합 문서에도 사본에도 없는 것을 읽습니다: ${to}.`,
    lost: (cells, to) => `값으로 둔 셀: ${cells}. 삭제된 셀을 읽습니다: ${to}.`,
    long: (cells) =>
      `값으로 둔 셀: ${cells}. 사본 시트 이름이 들어가면 Excel이 받는 길이를 넘습니다. 시트 이름을 줄이십시오.`,
  },
  convert: "일반 Excel 수식으로 변환",
  convertAbout:
    "Excel만으로 같은 답을 내는 수식이 있으면 TRADE 수식을 그 수식으로 바꿉니다. 시트 자체가 바뀝니다. 셀마다 시험하여 같은 값을 낼 때만 두고, 나머지는 그대로 둡니다.",
  convertWhat: "변환할 범위",
  convertWhole: "시트 전체",
  convertSelected: "선택한 셀만",
  convertSelectedAbout:
    "시트에서 셀을 선택하십시오. 셀 하나, 여러 범위, 열 전체 모두 됩니다. 여러 셀을 채우는 수식은 그중 한 셀만 선택해도 수식 전체를 변환합니다.",
  noneSelected:
    "선택한 셀에 TRADE 수식이 없습니다. 수식이 있는 셀을 선택하거나 시트 전체를 변환하십시오. 바뀐 것은 없습니다.",
  noCellsSelected:
    "셀이 아니라 차트나 그림 또는 셀이 없는 시트가 선택되어 있습니다. 시트에서 셀을 선택한 다음 변환하십시오. 바뀐 것은 없습니다.",
  convertSheets: "변환할 시트",
  convertButton: "수식 변환",
  converting: "변환하는 중 …",
  converted: (formulas) => `수식 ${formulas}개를 일반 Excel 수식으로 바꾸었습니다.`,
  convertedNone: "변환한 수식이 없습니다.",
  convertNeeds: (year) =>
    year === undefined ? "모두 Excel 2019에서 계산됩니다." : `Excel ${year} 이상이 필요합니다.`,
  unequal: (cells) => `일반 Excel 수식이 다른 값을 내어 그대로 둔 셀: ${cells}.`,
  without: (functions, cells) => `같은 답을 내는 Excel 수식이 없어(${functions}) 그대로 둔 셀: ${cells}.`,
  tooLong: (cells) =>
    `일반 Excel 수식으로 쓰면 Excel의 수식 길이 제한(8,192자)을 넘어 그대로 둔 셀: ${cells}.`,
  notCalculated: (cells) =>
    `아직 값이 없는 셀이 있습니다: ${cells}. Excel이 계산을 마친 뒤에 다시 시도하십시오.`,
  unknownName: (cells) =>
    `Excel이 알지 못하는 이름이 있는 셀입니다(#NAME?): ${cells}. 고치거나 추가 기능의 함수를 불러온 뒤에 복사하십시오.`,
  more: (number) => `외 ${number}개`,
  because: (address, reason) => `${address} 셀을 읽습니다. ${reason}`,
  shows: (error) => `수식 자체가 ${error} 오류를 냅니다.`,
  cells: (address) => `셀 ${address}`,
  table: (name, sheet, cited) =>
    [
      `${sheet} 시트의 표 ${name}`,
      ...(cited.length > 0 ? [`시트에 적힌 출처: ${cited.join(" | ")}`] : []),
    ].join(", "),
};

export const SHARE_PANE: Readonly<Record<Language, SharePaneWords>> = { en: english, ko: korean };
