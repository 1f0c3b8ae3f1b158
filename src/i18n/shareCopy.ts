import type { Language } from "./language";

const english = {
  /** Behind the name of a copied sheet. */
  copy: "copy",
  appendix: "Appendix to the copy",
  title: "What stands behind the figures of the copy",
  coverage: (sheets: string, formulas: number, on: string) =>
    `Copied on ${on} from ${sheets}: values without formulas. Each line below is a cell that held a formula (${formulas} in all). Trade Analyst puts the formulas back from here.`,
  chartsLeftOut: (charts: string) =>
    `Not copied: ${charts}. What these charts draw is not among the copied sheets, or this Excel does not tell it.`,
  columns: {
    cell: "Cell of the copy",
    shown: "Shown when copied",
    formula: "Original formula",
    plain: "In plain Excel",
    needs: "Needs",
    reason: "Why no figure",
    source: "Source and as of",
    original: "Original cell",
    now: "Now in the copy",
    check: "Control total",
  },
  anyExcel: "Excel 2019 or older",
  excelSince: (year: number) => `Excel ${year}`,
  pattern: (example: string, plain: string) => `as ${plain} for ${example}`,
  spilled: (address: string) => `${address} (one formula)`,
};

export type ShareCopyWords = typeof english;

const korean: ShareCopyWords = {
  copy: "사본",
  appendix: "사본 부록",
  title: "사본의 수치를 계산한 수식",
  coverage: (sheets, formulas, on) =>
    `${on}에 ${sheets}에서 수식 없이 값만 복사하였습니다. 아래 각 행은 수식이 있던 셀입니다(모두 ${formulas}개). Trade Analyst가 이 부록으로 수식을 되돌릴 수 있습니다.`,
  chartsLeftOut: (charts) =>
    `복사하지 않은 차트: ${charts}. 차트가 그리는 셀이 복사한 시트에 없거나, 이 버전의 Excel이 알려 주지 않습니다.`,
  columns: {
    cell: "사본의 셀",
    shown: "복사할 때의 값",
    formula: "원래 수식",
    plain: "일반 Excel 수식",
    needs: "필요한 버전",
    reason: "값이 없는 이유",
    source: "출처와 기준일",
    original: "원래 셀",
    now: "사본의 현재 값",
    check: "검산 합계",
  },
  anyExcel: "Excel 2019 이하도 가능",
  excelSince: (year) => `Excel ${year}`,
  pattern: (example, plain) => `${example}의 경우 ${plain}`,
  spilled: (address) => `${address} (수식 하나)`,
};

export const SHARE_COPY_WORDS: Readonly<Record<Language, ShareCopyWords>> = { en: english, ko: korean };
