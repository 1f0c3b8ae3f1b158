import type { LabelSpan } from "../analysis/AnalysisError";
import { type Frequency, labelOf } from "../analysis/time/Period";
import type { ErrorSentences } from "./errors";
import { figureText } from "./figureText";
import { periodInWords } from "./periodNames";
import { rowInWords } from "./places";
import { seriesAlone } from "./quote";

const EXAMPLE: Readonly<Record<Frequency, string>> = {
  month: '월("2024-05")',
  quarter: '분기("2024Q2")',
  half: '반기("2024H1")',
  year: "연도(2024)",
};

const FREQUENCY: Readonly<Record<Frequency, string>> = {
  month: "월별",
  quarter: "분기별",
  half: "반기별",
  year: "연도별",
};

const WITHOUT_YEAR: Readonly<Record<Frequency, string>> = {
  month: "월",
  quarter: "분기",
  half: "반기",
  year: "기간",
};

const PERIOD_NAME: Readonly<Record<Frequency, string>> = {
  month: "월",
  quarter: "분기",
  half: "반기",
  year: "연도",
};

const BLANK_ROW = "범위를 한 행 아래의 빈 행까지 지정하십시오";

export const errorsInKorean: ErrorSentences = {
  "bad-argument": ({ argument, given, expected }) =>
    `${argument} 인수에 "${given}" 값은 쓸 수 없습니다. 다음 중 하나를 쓰십시오: ${expected}`,
  "not-positive": ({ argument }) => `${argument} 인수는 0보다 커야 합니다.`,
  "not-positive-log": () => '로그는 0보다 큰 값에만 쓸 수 있습니다. mode를 "difference"로 하십시오.',
  "shape-mismatch": ({ first, second }) =>
    `범위의 길이가 다릅니다(${first}; ${second}). 같은 길이의 범위를 지정하십시오.`,
  "too-many-cells": ({ rows, columns, limit }) =>
    `결과가 ${figureText(rows)}행 × ${figureText(columns)}열로, 시트 한 열의 셀 수(${figureText(limit)}개)를 넘습니다. 같은 길이의 범위를 지정하거나 나누어 지정하십시오.`,
  "one-line-expected": ({ argument }) => `${argument} 인수는 셀 하나, 한 행 또는 한 열이어야 합니다.`,
  "one-cell-expected": ({ argument }) => `${argument} 인수는 셀 하나여야 합니다.`,
  "number-expected": ({ argument, given }) =>
    given === ""
      ? `${argument} 인수는 숫자여야 합니다. 셀이 비어 있습니다.`
      : `${argument} 인수는 숫자여야 합니다. "${given}"은(는) 숫자가 아닙니다.`,
  "text-too-long": ({ argument, limit }) => `${argument} 인수는 ${limit}자 이하여야 합니다.`,
  "reversed-span": ({ first, last }) => `${first}이(가) ${last}보다 늦습니다. 이른 것을 먼저 쓰십시오.`,
  "swapped-arguments": () =>
    "values와 periods의 순서가 바뀐 것 같습니다. 값을 먼저, 기간을 다음에 지정하십시오.",
  "header-in-range": ({ text }) => `범위가 머리글 "${text}"에서 시작합니다. 한 칸 아래에서 시작하십시오.`,
  "unreadable-period": ({ entry }) =>
    `"${entry}"은(는) 기간이 아닙니다. 2024-05, 2024Q2, 2024H1, 2024 또는 날짜로 쓰십시오.`,
  "not-whole-period": ({ entry }) =>
    `"${entry}"은(는) 온전한 한 기간이 아니라 구간이거나 다른 내용이 섞여 있습니다. 2024-05처럼 한 기간만 쓰십시오.`,
  "no-such-period": ({ entry }) => `"${entry}"은(는) 달력에 없습니다. 월, 분기, 반기 또는 일을 고치십시오.`,
  "year-out-of-range": ({ entry }) =>
    `"${entry}"은(는) 1900년부터 2199년까지의 기간이 아닙니다. 그 안의 연도를 네 자리로 쓰십시오.`,
  "no-year": ({ entry, frequency }) =>
    `"${entry}"은(는) 연도가 없는 ${WITHOUT_YEAR[frequency]}입니다. ${EXAMPLE[frequency]}처럼 연도까지 쓰십시오.`,
  "short-month": ({ entry, month }) =>
    `"${entry}"은(는) 1900년부터 2199년까지의 연도가 아닙니다. ${periodInWords(month, "ko")}이면 다음과 같이 쓰십시오: ${labelOf(month)}`,
  "early-date": ({ entry, period }) =>
    `${entry}이(가) 날짜라면 1950년 이전이며, 그런 숫자는 날짜로 읽지 않습니다. 월을 텍스트로 쓰십시오: ${period}`,
  "fractional-period": ({ entry, instead, january }) =>
    `${entry}은(는) 소수입니다. ${instead}처럼 텍스트로 쓰십시오${january ? `(1월이면 ${january})` : ""}.`,
  "period-left-blank": () =>
    "값은 있으나 기간이 비어 있습니다. 기간을 쓰거나(셀을 병합하면 첫 셀에만 값이 남습니다) 값을 비우십시오.",
  "duplicate-period": ({ period, entry, earlier }) =>
    `${period}이(가) 두 번 있습니다(여기에는 "${entry}", 처음은 ${rowInWords(earlier, "ko")}). 기간마다 한 행만 남기십시오.`,
  "mixed-frequencies": ({ first, second }) =>
    `"${first}"와(과) "${second}"의 주기가 다릅니다. 한 번에 한 주기만 지정하십시오.`,
  "wrong-frequency": ({ entry, expected }) =>
    `${entry}의 주기가 다릅니다. ${EXAMPLE[expected as Frequency]} 형식으로 쓰십시오.`,
  "dashes-were-minus": ({ entry }) =>
    `${entry}은(는) 연도입니다. 따옴표 없는 2024-05는 뺄셈(2024 − 5 = 2019)이 됩니다. "2024-05"처럼 따옴표로 묶으십시오.`,
  "unreadable-date": ({ entry }) =>
    `"${entry}"은(는) 날짜가 아닙니다. 2024-05-01처럼 쓰거나 날짜 셀을 지정하십시오.`,
  "two-numbers-to-yoy": () =>
    "숫자 두 개만으로는 기간을 알 수 없습니다. TRADE.GROWTH_RATE(당기, 전기)를 쓰거나 값의 열과 기간의 열을 지정하십시오.",
  "history-expected": () =>
    "숫자 하나와 열 하나가 지정되었습니다. 그 숫자로 끝나는 값의 열 전체와 같은 길이의 기간 열을 지정하십시오.",
  "one-series-expected": () => "계열 하나와 기간 하나가 필요합니다. 값은 한 열, at은 하나만 지정하십시오.",
  "not-a-number": ({ text, period }) =>
    `${period ? `${period}의 ` : ""}"${text}"은(는) 숫자가 아닙니다. 셀을 고치거나 비워 두십시오.`,
  "incoming-error": ({ error, period }) =>
    `${period ? `${period}의 ` : ""}셀에 오류 ${error}이(가) 있습니다. 그 셀을 먼저 고치십시오.`,
  "missing-observation": ({ period }) => `${period}의 수치가 없습니다. 값을 채우거나 다른 기간을 쓰십시오.`,
  "gap-before": ({ period }) =>
    `바로 앞인 ${period}의 수치가 없고, 판정은 빈 기간을 건너뛰지 않습니다. 값을 채우거나 result를 "rank"로 하십시오.`,
  "doubtful-zero": ({ period }) =>
    `${period}의 0은 첫 수치보다 앞에 있거나 빈 셀일 수 있어 이를 넘어 판정하지 않습니다. result를 "rank"로 하거나, 수치 사이에서 실제로 0이면 ${BLANK_ROW}.`,
  "stronger-before-gap": ({ period, gap }) =>
    `${period}의 수치가 이 수치를 앞서며, 판정은 빈 기간 ${gap}을(를) 건너뛰지 않습니다. 값을 채우거나 result를 "rank"로 하십시오.`,
  "first-of-year": ({ period }) =>
    `${period}은(는) 그해의 첫 기간이어서 그해에 비교할 기간이 없습니다. scope를 "all"로 하십시오.`,
  "zero-not-published": ({ period }) =>
    `${period}의 0은 아직 공표되지 않은 값으로 봅니다. 실제로 0이면 ${BLANK_ROW}.`,
  "zero-before-first": ({ period }) =>
    `${period}의 0은 첫 수치보다 앞에 있어 빠진 값으로 봅니다. 실제로 0이면 ${BLANK_ROW}.`,
  "missing-value": () => "수치가 없습니다. 셀을 채우십시오.",
  "not-in-periods": ({ period }) => `지정한 기간에 ${period}이(가) 없습니다. 범위를 넓히십시오.`,
  "blank-period": () => "기간 셀이 비어 있습니다. 2024-05처럼 기간을 쓰십시오.",
  "zero-base": ({ period }) =>
    `${base(period)}의 값이 0이어서 증감률을 구할 수 없습니다. mode를 "difference"로 하십시오.`,
  "negative-base": ({ period }) =>
    `${base(period)}의 값이 음수여서 증감률에 의미가 없습니다. mode를 "difference"로 하십시오.`,
  "no-rate": ({ period }) =>
    `비교 대상인 ${period}의 값이 0보다 크지 않아 증감률에 의미가 없습니다. 금액을 비교하십시오.`,
  "zero-total": () => "합계가 0이어서 비중을 구할 수 없습니다. 값을 확인하십시오.",
  "negative-total": () =>
    "0보다 큰 값이 있는데 합계가 음수여서 비중의 부호가 반대가 됩니다. 금액을 비교하십시오.",
  "zero-change": ({ period }) =>
    `${period}에 합계가 변하지 않아 기여율을 구할 수 없습니다. result를 "points"로 하십시오.`,
  "zero-divisor": ({ argument }) => `${argument} 값이 0이어서 나눌 수 없습니다. 값을 확인하십시오.`,
  "zero-quantity": ({ item }) =>
    `목록의 ${item}번째 품목은 금액이 있으나 물량이 없어 단가를 구할 수 없습니다. 물량을 넣거나 그 행을 빼십시오.`,
  "zero-value": ({ item }) =>
    `목록의 ${item}번째 품목은 물량이 있으나 금액이 없어 단가를 구할 수 없습니다. 금액을 넣거나, 거래가 없었으면 둘 다 비우십시오.`,
  "no-common-item": () =>
    "목록에 두 시점 모두 거래된 품목이 없어 비교할 단가가 없습니다. 두 시점에 금액과 물량이 모두 있는 품목을 쓰십시오.",
  "total-among-items": ({ text, item }) =>
    `목록의 ${item}번째 행 "${text}"은(는) 다른 행을 더한 값입니다. 합계는 두 범위에서 모두 빼십시오.`,
  "zero-world": ({ argument, item }) =>
    `목록의 ${item}번째 품목은 ${argument} 값이 0인데 해당국의 수출이 있습니다. 세계에는 해당국이 포함되므로 세계의 값을 넣거나 그 행을 빼십시오.`,
  "negative-figure": () => "음수가 있어 결과에 의미가 없습니다. 0 이상의 값을 지정하십시오.",
  "incomplete-item": ({ item }) =>
    `목록의 ${item}번째 품목에 빠진 값이 있습니다. 값을 넣거나(없으면 0) 그 행 전체를 비워 두십시오.`,
  "no-base": ({ period }) =>
    `기준 ${period}의 자료가 완전하지 않습니다. 수치가 있는 기간이나 모든 기간이 있는 연도를 고르십시오.`,
  "frequency-not-lower": ({ from, to }) =>
    `${FREQUENCY[from as Frequency]} 자료를 ${FREQUENCY[to as Frequency]} 자료로 바꿀 수 없습니다. to는 더 긴 주기여야 합니다.`,
  "not-an-hs-code": ({ code }) =>
    `"${code}"은(는) HS 코드가 아닙니다. 01~99류의 2, 4, 6, 10자리로 쓰고, 점이 있으면 텍스트로 쓰십시오.`,
  "hs-code-too-short": ({ code, digits }) =>
    `코드 ${code}은(는) ${digits}자리보다 짧습니다. 자릿수를 줄이십시오.`,
  "rate-needed": () => "통화를 바꾸려면 rate(1달러당 원)가 필요합니다.",
  "too-few-observations": ({ needed, found, zeros }) =>
    zeros
      ? `수치가 ${needed}개 필요하지만 ${found}개뿐이며, 양끝의 0 ${zeros}개는 빠진 값으로 봅니다. 실제로 0이면 ${BLANK_ROW}.`
      : `수치가 ${needed}개 필요하지만 ${found}개뿐입니다. 범위를 넓히십시오.`,
  "too-few-since-gap": ({ needed, found, gap }) =>
    `수치가 ${needed}개 필요하지만 빠진 기간(${gap}) 이후에는 ${found}개뿐입니다. 빠진 기간을 채우십시오.`,
  "too-many-gaps": ({ missing, periods }) =>
    `첫 수치부터 마지막 수치까지 ${periods}개 기간 중 ${missing}개가 빠져 4분의 1을 넘습니다. 값을 채우거나 범위를 더 늦게 시작하십시오.`,
  "same-period": ({ period }) => `from과 to가 모두 ${period}입니다. 서로 다른 두 기간을 쓰십시오.`,
  "no-complete-period": ({ to, period, lacking }) =>
    `온전한 ${PERIOD_NAME[to as Frequency]}가 없습니다. ${period}에 ${lacking}이(가) 없습니다. 범위를 넓히거나 partial을 TRUE로 하십시오.`,
  "already-reached": ({ period }) => `${period}까지 이미 목표를 달성했습니다.`,
  "year-over": ({ period }) => `${period}로 한 해가 끝났으며 목표를 달성하지 못했습니다.`,
  "outside-calendar": ({ first, last }) =>
    `조업일수 달력은 ${first}년부터 ${last}년까지만 있습니다. 다른 해의 공휴일은 알 수 없으니 그 안의 기간을 쓰십시오.`,
  collinear: () =>
    "이 수치로는 계절, 추세, 사건, 조업일수의 영향을 서로 구별할 수 없습니다. 빈 기간이 없는 더 긴 계열을 지정하십시오.",
  "event-outside-data": ({ event, before, after, neededBefore, neededAfter }) =>
    `${event} 이전 수치가 ${before}개, 이후 수치가 ${after}개입니다. 사건 이전 ${neededBefore}개, 이후 ${neededAfter}개 이상인 계열을 지정하십시오.`,
  "not-positive-figure": ({ period }) =>
    `${period}의 값이 0보다 크지 않습니다. 비율 효과는 0보다 큰 값에만 구할 수 있으니 그 기간을 뺀 범위를 지정하십시오.`,
  "no-scatter": () =>
    "수치가 추세와 계절에 정확히 일치하여 오차를 구할 수 없습니다. 실제 관측치를 지정하십시오.",
  "too-few-working-days": ({ needed, found }) =>
    `조업일수가 아직 ${found}일입니다. ${needed}일 이상이어야 추정할 수 있습니다.`,
  "no-working-days": () => "해당 기간에 조업일이 없습니다. 추가한 휴일을 확인하십시오.",
  "first-days-above-month": ({ period }) =>
    `${period}의 first_days가 values보다 큽니다. 두 범위가 바뀌었으면 월 전체 실적을 values에 지정하십시오.`,
  "other-first-days": ({ day, ofMonth, ofDays }) =>
    `first_days가 1~${day}일 실적이 아닌 것 같습니다. 조업일수로는 월의 ${ofDays}%인데 실적은 월 전체의 ${ofMonth}%입니다. through와 같은 기간, values와 같은 단위의 실적을 지정하십시오.`,
  "no-season": () => "연간 수치에는 계절성이 없습니다. 월, 분기 또는 반기 수치를 지정하십시오.",
  "not-finite": () => "결과가 너무 크거나 이 값으로는 정의되지 않습니다. 값과 단위를 확인하십시오.",
  "unknown-series": ({ name }) =>
    `이 함수에는 "${name}"에 해당하는 계열이 없습니다. =TRADE.CATALOG()에서 수록 계열을 확인하십시오.`,
  "no-figures-then": ({ series, isGrowth, has: { first, last }, asked }) =>
    `${seriesAlone(series.ko, "")}: ${first === last ? `${first}에만` : `${first}부터 ${last}까지`} ${isGrowth ? "발표된 증감률이" : "수치가"} 있고 ${noneIn(asked)} 없습니다. 다른 기간을 지정하십시오.`,
  "no-figures-every": ({ series, isGrowth, frequency }) =>
    `${seriesAlone(series.ko, "")}: ${FREQUENCY[frequency]} ${isGrowth ? "발표된 증감률이" : "수치가"} 없습니다. =TRADE.CATALOG()에서 수록 계열을 확인하십시오.`,
  "no-first-print": ({ series }) =>
    `이 기간에는 "${series.ko}"의 최초 발표치가 수록되어 있지 않습니다. vintage를 "latest"로 하거나 =TRADE.CATALOG()를 보십시오.`,
  "no-target": ({ year, series }) =>
    `수록된 자료에 ${year}년 ${series ? `${series.ko} ` : ""}수출 목표가 없습니다. 아는 목표가 있으면 숫자로 쓰십시오.`,
  "no-events": ({ span }) => `${span} 사이에 수록된 사건이 없습니다. 기간을 넓히십시오.`,
};

function noneIn({ first, last }: Partial<LabelSpan>): string {
  if (first === undefined) return `${last ?? ""}까지는`;
  if (last === undefined) return `${first}부터는`;
  return first === last ? `${first}에는` : `${first}부터 ${last}까지는`;
}

function base(period: string): string {
  return period === "" ? "비교 대상" : `비교 대상인 ${period}`;
}
