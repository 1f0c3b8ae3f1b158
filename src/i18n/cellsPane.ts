import type { Language } from "./language";

/** Words of the panel that lists the workbook's cells of ours. */
export interface CellsPaneWords {
  readonly intro: string;
  readonly looking: string;
  readonly cancelled: string;
  readonly none: string;
  readonly summary: (cells: number, lines: number, errors: number) => string;
  readonly busy: (cells: number) => string;
  readonly hidden: (sheets: readonly string[]) => string;
  readonly again: string;
  readonly isStale: string;
  readonly onlyErrors: string;
  readonly noErrors: string;
  readonly recalculate: string;
  readonly recalculating: string;
  readonly recalculated: (cells: number, changed: number) => string;
  readonly notCalculated: (sheet: string, why: string) => string;
  readonly sheet: (name: string, cells: number, errors: number) => string;
  readonly place: (address: string, cells: number) => string;
  readonly go: (place: string) => string;
  readonly first: string;
  readonly shows: string;
  readonly blank: string;
  readonly of: (size: string) => string;
  readonly errors: (errors: number, cells: number) => string;
  readonly errorIn: (address: string) => string;
  readonly waiting: string;
  readonly more: (count: number) => string;
}

const EN: CellsPaneWords = {
  intro:
    "Every formula of the visible sheets that calls a TRADE. function, with what it shows, why where it shows an error, and where its figures come from.",
  looking: "Looking through the workbook's formulas …",
  cancelled: "Cancelled: the list is not complete, so it is not shown.",
  none: "No visible sheet has a formula with a TRADE. function.",
  summary: (cells, lines, errors) =>
    `${cells} ${cells === 1 ? "cell" : "cells"} in ${lines} ${lines === 1 ? "line" : "lines"}, ${errors === 0 ? "none with an error" : `${errors} with an error`}. Neighbours with the same formula are one line.`,
  busy: (cells) =>
    `${cells} ${cells === 1 ? "cell is" : "cells are"} still being calculated: look again in a moment.`,
  hidden: (sheets) => `Not looked at, because hidden: ${sheets.join(", ")}.`,
  again: "Look again",
  isStale: "The workbook has changed since this list was made.",
  onlyErrors: "Only lines with errors",
  noErrors: "No line has an error.",
  recalculate: "Recalculate these only",
  recalculating: "Recalculating …",
  recalculated: (cells, changed) =>
    `${cells} ${cells === 1 ? "cell was" : "cells were"} recalculated; ${changed === 0 ? "no line shows anything else" : `${changed} ${changed === 1 ? "line shows" : "lines show"} something else`} now.`,
  notCalculated: (sheet, why) => `Not recalculated on the sheet "${sheet}": ${why}`,
  sheet: (name, cells, errors) =>
    `${name}: ${cells} ${cells === 1 ? "cell" : "cells"}${errors === 0 ? "" : `, ${errors} with an error`}`,
  place: (address, cells) => (cells === 1 ? address : `${address}, ${cells} cells`),
  go: (place) => `${place}: show in the workbook`,
  first: "The first shows",
  shows: "Shows",
  blank: "nothing",
  of: (size) => `in the corner of ${size}`,
  errors: (errors, cells) => (cells === 1 ? "An error" : `${errors} of ${cells} show an error`),
  errorIn: (address) => `Reason in ${address}`,
  waiting: "being calculated",
  more: (count) => `Show ${count} more`,
};

const KO: CellsPaneWords = {
  intro:
    "표시된 시트에서 TRADE. 함수를 쓰는 모든 수식과 그 값, 오류인 경우 그 이유, 수치의 출처를 보여 줍니다.",
  looking: "통합 문서의 수식을 살펴보는 중입니다 …",
  cancelled: "취소했습니다. 목록이 완전하지 않아 보여 주지 않습니다.",
  none: "표시된 시트에 TRADE. 함수를 쓰는 수식이 없습니다.",
  summary: (cells, lines, errors) =>
    `셀 ${cells}개, ${lines}줄입니다. ${errors === 0 ? "오류는 없습니다." : `이 가운데 ${errors}개가 오류입니다.`} 같은 수식이 이어진 셀은 한 줄로 묶습니다.`,
  busy: (cells) => `셀 ${cells}개는 아직 계산 중입니다. 잠시 뒤 다시 확인하십시오.`,
  hidden: (sheets) => `숨겨져 있어 살펴보지 않은 시트: ${sheets.join(", ")}`,
  again: "다시 살펴보기",
  isStale: "목록을 만든 뒤에 통합 문서가 바뀌었습니다.",
  onlyErrors: "오류가 있는 줄만",
  noErrors: "오류가 있는 줄이 없습니다.",
  recalculate: "이 셀만 다시 계산",
  recalculating: "다시 계산하는 중입니다 …",
  recalculated: (cells, changed) =>
    `셀 ${cells}개를 다시 계산했습니다. ${changed === 0 ? "값이 달라진 줄은 없습니다." : `${changed}줄의 값이 달라졌습니다.`}`,
  notCalculated: (sheet, why) => `시트 "${sheet}"에서 다시 계산하지 못했습니다. ${why}`,
  sheet: (name, cells, errors) => `${name}: 셀 ${cells}개${errors === 0 ? "" : `, 오류 ${errors}개`}`,
  place: (address, cells) => (cells === 1 ? address : `${address}, 셀 ${cells}개`),
  go: (place) => `${place}: 통합 문서에서 보기`,
  first: "첫 셀의 값",
  shows: "값",
  blank: "없음",
  of: (size) => `${size}의 첫 셀`,
  errors: (errors, cells) => (cells === 1 ? "오류" : `${cells}개 가운데 ${errors}개가 오류`),
  errorIn: (address) => `${address} 오류의 이유`,
  waiting: "계산 중",
  more: (count) => `${count}줄 더 보기`,
};

export const CELLS_PANE: Readonly<Record<Language, CellsPaneWords>> = { en: EN, ko: KO };
