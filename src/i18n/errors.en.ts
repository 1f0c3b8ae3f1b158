import type { LabelSpan } from "../analysis/AnalysisError";
import { type Frequency, labelOf } from "../analysis/time/Period";
import type { ErrorSentences } from "./errors";
import { figureText } from "./figureText";
import { periodInWords } from "./periodNames";
import { rowInWords } from "./places";
import { seriesAlone } from "./quote";

const EXAMPLE: Readonly<Record<Frequency, string>> = {
  month: '"2024-05"',
  quarter: '"2024Q2"',
  half: '"2024H1"',
  year: "2024",
};

const WITHOUT_YEAR: Readonly<Record<Frequency, string>> = {
  month: "months",
  quarter: "quarters",
  half: "half-years",
  year: "periods",
};

const EVERY: Readonly<Record<Frequency, string>> = {
  month: "monthly",
  quarter: "quarterly",
  half: "half-yearly",
  year: "yearly",
};

/** With a null in the range every Excel that can tell blanks from zeros shows that it does. */
const BLANK_ROW = "let the range end one blank row lower";

export const errorsInEnglish: ErrorSentences = {
  "bad-argument": ({ argument, given, expected }) =>
    `${argument} cannot be "${given}"; give one of: ${expected}.`,
  "not-positive": ({ argument }) => `${argument} must be above zero.`,
  "not-positive-log": () => `A logarithm needs figures above zero; use mode "difference".`,
  "shape-mismatch": ({ first, second }) =>
    `The ranges differ in length (${first}; ${second}); give ranges of the same length.`,
  "too-many-cells": ({ rows, columns, limit }) =>
    `The result would be ${figureText(rows)} rows by ${figureText(columns)} columns, more than the ${figureText(limit)} cells of a sheet's column; give ranges of the same length, or fewer cells at a time.`,
  "one-line-expected": ({ argument }) => `${argument} must be one cell, one row or one column.`,
  "one-cell-expected": ({ argument }) => `${argument} must be one cell.`,
  "number-expected": ({ argument, given }) =>
    given === ""
      ? `${argument} must be a number; its cell is blank.`
      : `${argument} must be a number, not "${given}".`,
  "text-too-long": ({ argument, limit }) => `${argument} must be at most ${limit} characters long.`,
  "reversed-span": ({ first, last }) => `${first} lies after ${last}; give the earlier one first.`,
  "swapped-arguments": () => "values and periods look swapped; give the figures first, then the periods.",
  "header-in-range": ({ text }) => `The range starts with the header "${text}"; start it one cell later.`,
  "unreadable-period": ({ entry }) =>
    `"${entry}" is not a period; write 2024-05, 2024Q2, 2024H1 or 2024, or use a date.`,
  "not-whole-period": ({ entry }) =>
    `"${entry}" is not a whole period: it reads as a span, or as a period with more in it; write one period, such as 2024-05.`,
  "no-such-period": ({ entry }) =>
    `"${entry}" is not in the calendar; correct its month, quarter, half or day.`,
  "year-out-of-range": ({ entry }) =>
    `"${entry}" lies outside the years 1900 to 2199; write a year within them, in four digits.`,
  "no-year": ({ entry, frequency }) =>
    `"${entry}" is one of the ${WITHOUT_YEAR[frequency]} without a year; write the year too: ${EXAMPLE[frequency]}.`,
  "short-month": ({ entry, month }) =>
    `"${entry}" is not a year from 1900 to 2199; for ${periodInWords(month, "en")} write ${labelOf(month)}.`,
  "early-date": ({ entry, period }) =>
    `If ${entry} is a date, it lies before 1950, where a number is not taken for one; write ${period} as text.`,
  "fractional-period": ({ entry, instead, january }) =>
    `${entry} is a number with a fraction; write ${instead} as text${january ? `, or ${january} for January` : ""}.`,
  "period-left-blank": () =>
    "The period is blank beside figures; write it (merged cells fill only the first), or clear the figures.",
  "duplicate-period": ({ period, entry, earlier }) =>
    `${period} is there twice, here as "${entry}" and first in ${rowInWords(earlier, "en")}; keep one row for each period.`,
  "mixed-frequencies": ({ first, second }) =>
    `"${first}" and "${second}" are of different frequencies; give one frequency in a call.`,
  "wrong-frequency": ({ entry, expected }) =>
    `${entry} is of another frequency; give a ${expected} such as ${EXAMPLE[expected as Frequency]}.`,
  "dashes-were-minus": ({ entry }) =>
    `${entry} is a year; a 2024-05 without quotes is the subtraction 2024 − 5 = 2019: write "2024-05" in quotes.`,
  "unreadable-date": ({ entry }) => `"${entry}" is not a date; write 2024-05-01 or use a date cell.`,
  "two-numbers-to-yoy": () =>
    "Two plain numbers have no calendar; use TRADE.GROWTH_RATE(current, previous), or give a column of values and one of periods.",
  "history-expected": () =>
    "One number and a column were given; give the whole column of values that ends with the number, and a column of periods as long.",
  "one-series-expected": () =>
    "This answer needs one series and one period; give one column of values and one at.",
  "not-a-number": ({ text, period }) =>
    `"${text}"${period ? ` in ${period}` : ""} is not a number; correct the cell or leave it blank.`,
  "incoming-error": ({ error, period }) =>
    `The cell${period ? ` for ${period}` : ""} holds the error ${error}; mend it there.`,
  "missing-observation": ({ period }) =>
    `There is no figure for ${period}; fill it in or ask for another period.`,
  "gap-before": ({ period }) =>
    `There is no figure for ${period}, the one just before, and no claim reaches over a gap; fill it in, or ask for result "rank".`,
  "doubtful-zero": ({ period }) =>
    `No claim reaches over the 0 in ${period}: it comes before the first figure, or may be a blank cell; ask for result "rank", or, if it is a true zero between figures, ${BLANK_ROW}.`,
  "stronger-before-gap": ({ period, gap }) =>
    `${period} goes beyond this figure, and no claim reaches over the gap in ${gap}; fill it in, or ask for result "rank".`,
  "first-of-year": ({ period }) =>
    `${period} is the first period of its year, so nothing of the year lies before it; use scope "all".`,
  "zero-not-published": ({ period }) =>
    `0 in ${period} counts as not yet published; if it is a true zero, ${BLANK_ROW}.`,
  "zero-before-first": ({ period }) =>
    `0 in ${period} counts as missing, since it stands before the first figure; if it is a true zero, ${BLANK_ROW}.`,
  "missing-value": () => "A figure is missing; fill in its cell.",
  "not-in-periods": ({ period }) => `${period} is not among the periods given; extend the ranges.`,
  "blank-period": () => "The cell for the period is blank; write a period such as 2024-05.",
  "zero-base": ({ period }) =>
    `${base(period)} is zero, so a growth rate on it does not exist; use mode "difference".`,
  "negative-base": ({ period }) =>
    `${base(period)} is negative, so a growth rate on it has no meaning; use mode "difference".`,
  "no-rate": ({ period }) =>
    `The base, ${period}, is not above zero, so a rate on it has no meaning; compare the amounts.`,
  "zero-total": () => "The total is zero, so a share of it does not exist; check the figures.",
  "negative-total": () =>
    "The figures add up to less than zero although one is above it, so a share would have the wrong sign; compare the amounts.",
  "zero-change": ({ period }) =>
    `The total did not change in ${period}, so a share of its change does not exist; use result "points".`,
  "zero-divisor": ({ argument }) => `${argument} is zero, so nothing can be divided by it; check the figure.`,
  "zero-quantity": ({ item }) =>
    `Item ${item} of the list has a value but no quantity, so it has no unit value; give its quantity or leave out its row.`,
  "zero-value": ({ item }) =>
    `Item ${item} of the list has a quantity but no value, so it has no unit value; give its value, or leave both out if it was not traded.`,
  "no-common-item": () =>
    "No item of the list was traded both before and after, so no unit value can be compared; give items with values and quantities in both periods.",
  "total-among-items": ({ text, item }) =>
    `Row ${item} of the list, "${text}", is the sum of other rows; leave the total out of both ranges.`,
  "zero-world": ({ argument, item }) =>
    `${argument} is zero for item ${item} of the list, but the country exported it and the world includes the country; give the world's figure or leave out the row.`,
  "negative-figure": () =>
    "A figure is negative, so the result has no meaning; give figures of zero or above.",
  "incomplete-item": ({ item }) =>
    `Item ${item} of the list lacks a figure; fill it in (0 for none) or leave its whole row blank.`,
  "no-base": ({ period }) =>
    `The base ${period} is not complete in the data; choose a period, or a year with all its periods, that is.`,
  "frequency-not-lower": ({ from, to }) =>
    `Figures for each ${from} cannot be turned into figures for each ${to}; to must be a longer period.`,
  "not-an-hs-code": ({ code }) =>
    `"${code}" is not an HS code; write 2, 4, 6 or 10 digits of chapters 01 to 99, and as text if there is a dot.`,
  "hs-code-too-short": ({ code, digits }) =>
    `The code ${code} has fewer than ${digits} digits; ask for fewer.`,
  "rate-needed": () => "A change of currency needs rate, the won for one US dollar.",
  "too-few-observations": ({ needed, found, zeros }) =>
    zeros
      ? `${needed} figure${needed === 1 ? " is" : "s are"} needed, ${found} found beside ${zeros === 1 ? "1 zero at an end that counts as missing; if it is a true zero" : `${zeros} zeros at the ends that count as missing; if they are true zeros`}, ${BLANK_ROW}.`
      : `${needed} figure${needed === 1 ? " is" : "s are"} needed, ${found} found; give a longer range.`,
  "too-few-since-gap": ({ needed, found, gap }) =>
    `${needed} figures are needed, and only ${found} ${found === 1 ? "follows" : "follow"} the gap ${gap}; fill in the gap.`,
  "too-many-gaps": ({ missing, periods }) =>
    `Of ${periods} periods from the first to the last figure ${missing} are missing, more than a quarter; fill them in, or start the range later.`,
  "same-period": ({ period }) => `from and to are both ${period}; give two different periods.`,
  "no-complete-period": ({ to, period, lacking }) =>
    `No ${to} is complete: ${period} lacks ${lacking}; extend the ranges, or set partial to TRUE.`,
  "already-reached": ({ period }) => `The target was already reached by ${period}.`,
  "year-over": ({ period }) => `With ${period} the year is over, and the target was missed.`,
  "outside-calendar": ({ first, last }) =>
    `The Korean working-day calendar covers ${first} to ${last}; holidays of other years are not known; give periods within.`,
  collinear: () =>
    "These figures cannot tell the influences apart (season, trend, event or working days); give a longer series without gaps.",
  "event-outside-data": ({ event, before, after, neededBefore, neededAfter }) =>
    `There ${before === 1 ? "is 1 figure" : `are ${before} figures`} before ${event} and ${after} from it on; give a series with at least ${neededBefore} before and ${neededAfter} after the event.`,
  "not-positive-figure": ({ period }) =>
    `The figure for ${period} is not above zero, and effects in per cent need figures above zero; give a span without it.`,
  "no-scatter": () =>
    "These figures follow trend and season exactly, so a margin of error does not exist; give observed figures.",
  "too-few-working-days": ({ needed, found }) =>
    `${found} working day${found === 1 ? "" : "s"} so far; from ${needed} on there is an estimate.`,
  "no-working-days": () => "There is no working day in the period; check the holidays.",
  "first-days-above-month": ({ period }) =>
    `first_days are above values in ${period}; if the two are exchanged, give the totals of whole months first.`,
  "other-first-days": ({ day, ofMonth, ofDays }) =>
    `first_days look like totals of other days than the first ${day}: they are ${ofMonth} % of their months, with ${ofDays} % of the working days; give the same days as through, in the unit of values.`,
  "no-season": () => "Yearly figures have no season; give months, quarters or half-years.",
  "not-finite": () => "The result is too large or not defined for these figures; check them and their units.",
  "unknown-series": ({ name }) => `"${name}" finds no series here; =TRADE.CATALOG() lists what there is.`,
  "no-figures-then": ({ series, isGrowth, has: { first, last }, asked }) =>
    `${seriesAlone(series.en)}: there are ${isGrowth ? "printed growth rates" : "figures"} ${first === last ? `for ${first} only` : `from ${first} to ${last}`}, none ${noneIn(asked)}; ask for other periods.`,
  "no-figures-every": ({ series, isGrowth, frequency }) =>
    `${seriesAlone(series.en)}: there are no ${EVERY[frequency]} ${isGrowth ? "printed growth rates" : "figures"}; =TRADE.CATALOG() lists what there is.`,
  "no-first-print": ({ series }) =>
    `Of "${series.en}" no first print is stored for these periods; use vintage "latest", or see =TRADE.CATALOG().`,
  "no-target": ({ year, series }) =>
    `The bundled figures hold no export target ${series ? `for ${series.en} ` : ""}of ${year}; if you know one, write it as a number.`,
  "no-events": ({ span }) => `No event is listed in ${span}; give a longer span.`,
};

function noneIn({ first, last }: Partial<LabelSpan>): string {
  if (first === undefined) return `up to ${last ?? ""}`;
  if (last === undefined) return `from ${first} on`;
  return first === last ? `for ${first}` : `from ${first} to ${last}`;
}

function base(period: string): string {
  return period === "" ? "The previous figure" : `The base in ${period}`;
}
