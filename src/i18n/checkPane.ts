import type { Finding } from "../analysis/checks/Finding";
import type { Language } from "./language";

/** The lists of items that columns may be of. */
type List = "ministry" | "ministry15" | "ministry20" | "customs" | "compiled";

/** Words of the panel that checks the workbook's tables. */
export interface CheckPaneWords {
  readonly intro: string;
  readonly looking: string;
  readonly noTables: string;
  readonly tables: string;
  readonly noneChosen: string;
  readonly again: string;
  readonly clean: string;
  readonly summary: (findings: number, tables: number, fixes: number) => string;
  readonly rows: string;
  readonly more: (count: number) => string;
  readonly table: (name: string, sheet: string) => string;
  readonly kinds: Readonly<
    Record<"total-row" | "total-column" | "mixed-groupings" | "growth" | "balance", string>
  >;
  readonly totalRow: (text: string) => string;
  readonly totalColumn: (parts: number) => string;
  readonly mixed: (groups: readonly string[]) => string;
  readonly lists: Readonly<Record<List, string>>;
  readonly growth: (series: string, printed: string, calculated: string) => string;
  readonly balance: (printed: string, sum: string) => string;
  readonly fixes: string;
  readonly fixesOf: (table: string) => string;
  readonly fixKinds: Readonly<Record<"number" | "unit" | "duplicate", string>>;
  readonly change: (where: string, before: string, after: string) => string;
  readonly emptied: (where: string) => string;
  readonly apply: (count: number) => string;
  readonly applied: (cells: number) => string;
  readonly writing: string;
  readonly undo: string;
  readonly undone: string;
  readonly changed: string;
  readonly advice: Readonly<Partial<Record<Finding["kind"], string>>>;
}

const EN: CheckPaneWords = {
  intro:
    "Looks through this workbook's tables for what would make their figures wrong. Each finding leads to its cell; what can be mended without guessing is shown before and after.",
  looking: "Looking at the workbook's tables …",
  noTables:
    "There is no table yet whose columns are known. Bring figures in or load them; TRADE.CHECK_DATA checks any range.",
  tables: "Tables to check",
  noneChosen: "Choose a table.",
  again: "Check again",
  clean: "No findings in the chosen tables.",
  summary: (findings, tables, fixes) =>
    `${findings} ${findings === 1 ? "finding" : "findings"} in ${tables} ${tables === 1 ? "table" : "tables"}, ${fixes === 0 ? "none that can be mended" : `${fixes} that can be mended`} without guessing.`,
  rows: "Rows are counted below the header row.",
  more: (count) => `${count} more; mend those above and check again.`,
  table: (name, sheet) => `${name} (sheet "${sheet}")`,
  kinds: {
    "total-row": "Total row among periods",
    "total-column": "Total among its parts",
    "mixed-groupings": "Mixed groupings",
    growth: "Growth and figures",
    balance: "Balance and its sides",
  },
  totalRow: (text) =>
    `"${text}" adds up or averages other rows and is no period. Functions that read this column answer with an error; move the row out of the table.`,
  totalColumn: (parts) =>
    `A total beside ${parts} columns that may be parts of it. Leave it out where columns are added, ranked or shared out.`,
  mixed: (groups) =>
    `Items of several lists: ${groups.join("; ")}. They are grouped differently: do not add or rank them together.`,
  lists: {
    ministry: "the ministry's list",
    ministry15: "the ministry's list before August 2025",
    ministry20: "the ministry's list since August 2025",
    customs: "the customs service's list",
    compiled: "added up from HS codes",
  },
  growth: (series, printed, calculated) =>
    `Written ${printed}; the figures of ${series} give ${calculated}. One of the three has a slip, or was revised.`,
  balance: (printed, sum) => `Written ${printed}; exports less imports are ${sum}.`,
  fixes: "What can be mended without guessing",
  fixesOf: (table) => `Changes in ${table}`,
  fixKinds: { number: "Text to number", unit: "To the unit of its neighbours", duplicate: "Repeated row" },
  change: (where, before, after) => `${where}: ${before} → ${after}`,
  emptied: (where) => `${where}: emptied; the first row of the period says the same, and the blank row stays`,
  apply: (count) => (count === 1 ? "Make 1 change" : `Make ${count} changes`),
  applied: (cells) => `Done: ${cells} ${cells === 1 ? "cell was" : "cells were"} changed.`,
  writing: "Changing cells …",
  undo: "Undo these changes",
  undone: "The changes were undone.",
  changed: "The table has changed since these changes were shown. Nothing was written; look at them again.",
  advice: {
    level: "Nothing is converted, since either side may be the right one.",
  },
};

const KO: CheckPaneWords = {
  intro:
    "통합 문서의 표에서 수치를 그르칠 수 있는 문제를 찾습니다. 각 문제에서 해당 셀로 이동할 수 있고, 추측 없이 고칠 수 있는 것은 고치기 전과 후를 보여 줍니다.",
  looking: "통합 문서의 표를 살펴보는 중입니다 …",
  noTables:
    "열의 내용을 아는 표가 아직 없습니다. 수치를 가져오거나 불러오십시오. 다른 범위는 TRADE.CHECK_DATA로 점검할 수 있습니다.",
  tables: "점검할 표",
  noneChosen: "표를 고르십시오.",
  again: "다시 점검",
  clean: "고른 표에서 발견된 문제가 없습니다.",
  summary: (findings, tables, fixes) =>
    `표 ${tables}개에서 ${findings}건을 발견했습니다. ${fixes === 0 ? "추측 없이 고칠 수 있는 것은 없습니다." : `이 가운데 ${fixes}건은 추측 없이 고칠 수 있습니다.`}`,
  rows: "행은 머리글 아래부터 셉니다.",
  more: (count) => `외 ${count}건. 위의 문제를 고친 뒤 다시 점검하십시오.`,
  table: (name, sheet) => `${name} (시트 "${sheet}")`,
  kinds: {
    "total-row": "기간 사이의 합계 행",
    "total-column": "부분과 함께 있는 합계",
    "mixed-groupings": "섞인 품목 분류",
    growth: "증감률과 수치",
    balance: "무역수지와 수출입",
  },
  totalRow: (text) =>
    `"${text}"은(는) 다른 행을 합하거나 평균한 행이며 기간이 아닙니다. 이 열을 읽는 함수는 오류를 냅니다. 행을 표 밖으로 옮기십시오.`,
  totalColumn: (parts) =>
    `전체(합계) 열이 부분일 수 있는 다른 열 ${parts}개와 함께 있습니다. 열을 더하거나 순위, 비중을 구할 때는 빼십시오.`,
  mixed: (groups) =>
    `여러 품목 분류가 섞여 있습니다: ${groups.join("; ")}. 분류 기준이 달라 함께 더하거나 순위를 매길 수 없습니다.`,
  lists: {
    ministry: "산업통상부 주요 품목",
    ministry15: "2025년 8월 이전 산업부 주요 품목",
    ministry20: "2025년 8월 이후 산업부 주요 품목",
    customs: "관세청 품목",
    compiled: "HS 코드 합산",
  },
  growth: (series, printed, calculated) =>
    `적힌 증감률은 ${printed}, ${series} 수치로 계산하면 ${calculated}입니다. 증감률이나 두 수치 가운데 하나가 잘못 적혔거나 정정되었습니다.`,
  balance: (printed, sum) => `적힌 값은 ${printed}, 수출에서 수입을 뺀 값은 ${sum}입니다.`,
  fixes: "추측 없이 고칠 수 있는 것",
  fixesOf: (table) => `${table}에서 바꿀 내용`,
  fixKinds: { number: "텍스트를 숫자로", unit: "주변 값의 단위로", duplicate: "반복된 행" },
  change: (where, before, after) => `${where}: ${before} → ${after}`,
  emptied: (where) => `${where}: 비움. 같은 기간의 첫 행과 내용이 같으며 빈 행은 남습니다`,
  apply: (count) => `${count}건 고치기`,
  applied: (cells) => `셀 ${cells}개를 고쳤습니다.`,
  writing: "셀을 고치는 중입니다 …",
  undo: "고친 내용 되돌리기",
  undone: "고친 내용을 되돌렸습니다.",
  changed: "보여 드린 뒤에 표가 바뀌었습니다. 아무것도 쓰지 않았습니다. 다시 확인하십시오.",
  advice: {
    level: "어느 쪽이 맞는지 알 수 없으므로 변환하지 않습니다.",
  },
};

export const CHECK_PANE: Readonly<Record<Language, CheckPaneWords>> = { en: EN, ko: KO };
