import { Absence } from "../analysis/AnalysisError";
import type { ColumnPlace, Finding } from "../analysis/checks/Finding";
import { decimalsOf } from "../analysis/numeric/decimals";
import { type Frequency, labelOf, type Period, PERIODS_PER_YEAR } from "../analysis/time/Period";
import { standsForRows } from "../importing/layout/tradeWords";
import { CHECK_PANE } from "./checkPane";
import { figureText } from "./figureText";
import { errorMessage } from "./errors";
import type { Language } from "./language";
import { quote } from "./quote";
import { rowInWords } from "./places";

/** How the table lies: rows run along time, or columns do; and whether a column needs naming. */
export interface TableLayout {
  readonly isAcross: boolean;
  readonly hasOneColumn: boolean;
}

/** One line of the list: period or row, what, details. */
export type FindingLine = readonly [where: string, what: string, details: string];

/** The one line of a table in which nothing was found. */
export const NO_FINDINGS: Readonly<Record<Language, string>> = {
  en: "No findings",
  ko: "발견된 문제 없음",
};

/** The last line of a list that is cut. */
export function moreFindings(count: number, language: Language): FindingLine {
  const more = figureText(count);
  return language === "ko"
    ? ["…", `외 ${more}건`, "위의 문제를 고친 뒤 다시 확인하십시오."]
    : ["…", `${more} more`, "Mend those above and look again."];
}

/** A finding in words. */
export function findingLine(finding: Finding, layout: TableLayout, language: Language): FindingLine {
  const words = WORDS[language];
  const where = place(finding, layout, words);
  const column = "column" in finding ? columnPrefix(finding.column, layout, words) : "";
  return [where, words.what[finding.kind], column + words.details(finding, layout.isAcross)];
}

function place(finding: Finding, { isAcross }: TableLayout, words: Words): string {
  const row = "row" in finding ? words.row(finding.row + 1, isAcross) : undefined;
  const period = "period" in finding ? finding.period : undefined;
  if (!period) return row ?? "";
  const label = "last" in finding ? spanLabel(period, finding.last) : labelOf(period);
  return row === undefined ? label : `${label} (${row})`;
}

function spanLabel(first: Period, last: Period): string {
  return first.ordinal === last.ordinal ? labelOf(first) : `${labelOf(first)} … ${labelOf(last)}`;
}

function columnPrefix(column: ColumnPlace, { hasOneColumn }: TableLayout, words: Words): string {
  if (column === "total") return words.total;
  return hasOneColumn ? "" : words.series(column + 1);
}

interface Words {
  readonly what: Readonly<Record<Finding["kind"], string>>;
  readonly row: (number: number, isAcross: boolean) => string;
  readonly series: (number: number) => string;
  readonly total: string;
  readonly details: (finding: Finding, isAcross: boolean) => string;
}

/** The text is a number once its thousands separators, currency and blanks are gone. */
const NUMBER_AS_TEXT = /^[-+△▲−(]?\s*[$₩]?\s*\d[\d,\s]*(?:\.\d+)?\s*\)?%?$/;

/** From dollars to trillions; no two units in use lie further apart. */
const MOST_TIMES = 1e12;

/** A ratio to three digits, written so that it is above one; beyond the units in use only that it is beyond them. */
function timesOf(ratio: number): { isMore: boolean; isBeyond: boolean; times: string } {
  const isMore = ratio >= 1;
  const times = isMore ? ratio : 1 / ratio;
  const isBeyond = times > MOST_TIMES;
  return { isMore, isBeyond, times: figureText(isBeyond ? MOST_TIMES : times, 3) };
}

/** "about 1,000 times", "about 1/1,000 of" */
function timesInEnglish(ratio: number): string {
  const { isMore, isBeyond, times } = timesOf(ratio);
  if (isMore) return `${isBeyond ? "more than" : "about"} ${times} times`;
  return `${isBeyond ? "less than" : "about"} 1/${times} of`;
}

/** "약 1,000배입니다", "약 1/1,000입니다" */
function timesInKorean(ratio: number): string {
  const { isMore, isBeyond, times } = timesOf(ratio);
  if (isMore) return isBeyond ? `${times}배를 넘습니다` : `약 ${times}배입니다`;
  return isBeyond ? `1/${times}에도 미치지 못합니다` : `약 1/${times}입니다`;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    what: {
      header: "Header in the range",
      "unreadable-period": "Unreadable period",
      "blank-period": "Blank period",
      frequency: "Mixed frequencies",
      duplicate: "Duplicate period",
      gap: "Missing period",
      blank: "Blank",
      "no-number": "Not a number",
      outlier: "Unit jump",
      level: "Unit jump",
      sum: "Parts and total",
    },
    row: (number, isAcross) => rowInWords({ number, isAcross }, "en"),
    series: (number) => `Series ${number}: `,
    total: "Total: ",
    details: detailsInEnglish,
  },
  ko: {
    what: {
      header: "범위 안의 머리글",
      "unreadable-period": "읽을 수 없는 기간",
      "blank-period": "빈 기간",
      frequency: "섞인 주기",
      duplicate: "중복된 기간",
      gap: "빠진 기간",
      blank: "빈칸",
      "no-number": "숫자가 아님",
      outlier: "단위 급변",
      level: "단위 급변",
      sum: "부분과 합계의 차이",
    },
    row: (number, isAcross) => rowInWords({ number, isAcross }, "ko"),
    series: (number) => `계열 ${number}: `,
    total: "합계: ",
    details: detailsInKorean,
  },
};

function detailsInEnglish(finding: Finding, isAcross: boolean): string {
  const line = isAcross ? "column" : "row";
  switch (finding.kind) {
    case "blank-period":
      return `There are figures but no period; write one such as 2024-05, or clear the ${line}.`;
    case "duplicate":
      if (finding.isOtherDay)
        return `Another day of the period of ${line} ${finding.first + 1}; keep one. Figures of a month's first days belong in a table of their own.`;
      return `Already in ${line} ${finding.first + 1}${besideInEnglish(finding)}; keep one.`;
    case "gap":
      return `${finding.count === 1 ? "1 period has" : `${figureText(finding.count)} periods have`} no ${line}${
        finding.mayBeThere
          ? ` that can be read; first mend the period of the ${line} between.`
          : `; add ${finding.count === 1 ? "it" : "them"}.`
      }`;
    case "blank":
      return finding.count === 1
        ? "A blank or 0 between figures; fill it in, or write n.a. if there is no figure."
        : `${figureText(finding.count)} blanks or zeros between figures; fill them in, or write n.a. if there is no figure.`;
    case "outlier":
      return `${figureText(finding.value)} is ${timesInEnglish(finding.ratio)} the figures around it; check its unit.`;
    case "level":
      return `From here on the figures are ${timesInEnglish(finding.ratio)} those before; check the unit.`;
    case "sum":
      return `The parts add up to ${figureText(finding.sum)}, the total is ${figureText(finding.total)}: ${differenceOf(finding)} apart, more than the ${figureText(finding.tolerance)} allowed.`;
    default:
      return reasonOf(finding, "en");
  }
}

function detailsInKorean(finding: Finding, isAcross: boolean): string {
  const line = isAcross ? "열" : "행";
  switch (finding.kind) {
    case "blank-period":
      return `값은 있으나 기간이 없습니다. 2024-05처럼 기간을 쓰거나 ${line}을 비우십시오.`;
    case "duplicate":
      if (finding.isOtherDay)
        return `${finding.first + 1}${line}과 같은 기간의 다른 날짜입니다. 하나만 남기십시오. 1~10일, 1~20일 수치는 별도의 표에 두십시오.`;
      return `${finding.first + 1}${line}에 이미 있으며 ${besideInKorean(finding)}. 하나만 남기십시오.`;
    case "gap":
      return finding.mayBeThere
        ? `${figureText(finding.count)}개 기간의 ${line}을 읽을 수 없습니다. 사이에 있는 ${line}의 기간부터 고치십시오.`
        : `${figureText(finding.count)}개 기간의 ${line}이 없습니다. 추가하십시오.`;
    case "blank":
      return `값 사이의 빈칸 또는 0이 ${figureText(finding.count)}개입니다. 값을 채우거나, 값이 없으면 n.a.로 쓰십시오.`;
    case "outlier":
      return `${figureText(finding.value)}은(는) 주변 값의 ${timesInKorean(finding.ratio)}. 단위를 확인하십시오.`;
    case "level":
      return `여기부터 값이 이전의 ${timesInKorean(finding.ratio)}. 단위를 확인하십시오.`;
    case "sum":
      return `부분의 합은 ${figureText(finding.sum)}, 합계는 ${figureText(finding.total)}입니다. 차이 ${differenceOf(finding)}은(는) 허용치 ${figureText(finding.tolerance)}보다 큽니다.`;
    default:
      return reasonOf(finding, "ko");
  }
}

type Duplicate = Extract<Finding, { kind: "duplicate" }>;

function besideInEnglish({ isSame, hasNone }: Duplicate): string {
  if (hasNone) return isSame ? "; neither has figures" : "; one of the two has no figures";
  return isSame ? ", with the same figures" : ", with other figures";
}

function besideInKorean({ isSame, hasNone }: Duplicate): string {
  if (hasNone) return isSame ? "둘 다 값이 없습니다" : "한쪽은 값이 없습니다";
  return isSame ? "값이 같습니다" : "값이 다릅니다";
}

/** To the decimals of the two, beyond which there is only the noise of calculating. */
function differenceOf({ sum, total }: { sum: number; total: number }): string {
  const decimals = Math.max(decimalsOf(sum), decimalsOf(total));
  return figureText(Number(Math.abs(sum - total).toFixed(Math.min(decimals, MOST_DECIMALS))));
}

/** As many as Excel keeps of a fraction. */
const MOST_DECIMALS = 15;

/** Findings that every function knows as an error say the same sentence here. */
function reasonOf(
  finding: Extract<Finding, { kind: "header" | "unreadable-period" | "frequency" | "no-number" }>,
  language: Language,
): string {
  switch (finding.kind) {
    case "header":
      return errorMessage("header-in-range", { text: finding.text }, language);
    case "frequency":
      if (PERIODS_PER_YEAR[finding.period.frequency] < PERIODS_PER_YEAR[finding.expected])
        return SPANS_OTHERS[language](labelOf(finding.period));
      return errorMessage(
        "wrong-frequency",
        { entry: labelOf(finding.period), expected: finding.expected satisfies Frequency },
        language,
      );
    case "no-number":
      return numberAsText(finding.reason, language) ?? sentenceOf(finding.reason, language);
    case "unreadable-period":
      return rowOfOthers(finding.reason, language) ?? sentenceOf(finding.reason, language);
  }
}

/** A year among months is their total more often than a month that was written wrongly. */
const SPANS_OTHERS: Readonly<Record<Language, (label: string) => string>> = {
  en: (label) =>
    `${label} covers several periods of this table; if it is their total, move it out of the table, else write the period that is meant.`,
  ko: (label) =>
    `${label}은(는) 이 표의 여러 기간을 포함합니다. 그 합계라면 표 밖으로 옮기고, 아니면 해당 기간을 쓰십시오.`,
};

function rowOfOthers({ details }: Absence, language: Language): string | undefined {
  return "entry" in details && standsForRows(details.entry)
    ? CHECK_PANE[language].totalRow(quote(details.entry))
    : undefined;
}

function sentenceOf({ code, details }: Absence, language: Language): string {
  return errorMessage(code, details, language);
}

function numberAsText({ code, details }: Absence, language: Language): string | undefined {
  if (code !== "not-a-number") return undefined;
  const text = quote((details as Absence<"not-a-number">["details"]).text);
  if (!NUMBER_AS_TEXT.test(text.normalize("NFKC"))) return undefined;
  return language === "ko"
    ? `"${text}"은(는) 텍스트로 저장된 숫자입니다. 숫자로 변환하십시오.`
    : `"${text}" is a number stored as text; convert it to a number.`;
}
