import { Absence, AnalysisError, type AnalysisErrorCode } from "../analysis/AnalysisError";
import { errorMessage } from "../i18n/errors";
import type { Language } from "../i18n/language";

/**
 * The one place that knows Excel's errors. Only `#VALUE!` (the argument cannot be understood) and `#N/A` (the figure
 * does not exist) can carry a sentence.
 */
const EXCEL_ERROR: Readonly<Record<AnalysisErrorCode, "invalidValue" | "notAvailable">> = {
  "bad-argument": "invalidValue",
  "not-positive": "invalidValue",
  "not-positive-log": "notAvailable",
  "shape-mismatch": "invalidValue",
  "too-many-cells": "invalidValue",
  "one-line-expected": "invalidValue",
  "one-cell-expected": "invalidValue",
  "number-expected": "invalidValue",
  "text-too-long": "invalidValue",
  "reversed-span": "invalidValue",
  "swapped-arguments": "invalidValue",
  "header-in-range": "invalidValue",
  "unreadable-period": "invalidValue",
  "not-whole-period": "invalidValue",
  "no-such-period": "invalidValue",
  "year-out-of-range": "invalidValue",
  "no-year": "invalidValue",
  "short-month": "invalidValue",
  "early-date": "invalidValue",
  "fractional-period": "invalidValue",
  "period-left-blank": "invalidValue",
  "duplicate-period": "invalidValue",
  "mixed-frequencies": "invalidValue",
  "wrong-frequency": "invalidValue",
  "dashes-were-minus": "invalidValue",
  "unreadable-date": "invalidValue",
  "two-numbers-to-yoy": "invalidValue",
  "history-expected": "invalidValue",
  "one-series-expected": "invalidValue",
  "not-a-number": "invalidValue",
  "incoming-error": "notAvailable",
  "missing-observation": "notAvailable",
  "gap-before": "notAvailable",
  "doubtful-zero": "notAvailable",
  "stronger-before-gap": "notAvailable",
  "first-of-year": "notAvailable",
  "zero-not-published": "notAvailable",
  "zero-before-first": "notAvailable",
  "missing-value": "notAvailable",
  "not-in-periods": "notAvailable",
  "blank-period": "notAvailable",
  "zero-base": "notAvailable",
  "negative-base": "notAvailable",
  "no-rate": "notAvailable",
  "zero-total": "notAvailable",
  "negative-total": "notAvailable",
  "zero-change": "notAvailable",
  "zero-divisor": "notAvailable",
  "zero-quantity": "notAvailable",
  "zero-value": "notAvailable",
  "no-common-item": "notAvailable",
  "total-among-items": "invalidValue",
  "zero-world": "notAvailable",
  "negative-figure": "notAvailable",
  "incomplete-item": "notAvailable",
  "no-base": "notAvailable",
  "frequency-not-lower": "invalidValue",
  "not-an-hs-code": "invalidValue",
  "hs-code-too-short": "notAvailable",
  "rate-needed": "invalidValue",
  "too-few-observations": "notAvailable",
  "too-few-since-gap": "notAvailable",
  "too-many-gaps": "notAvailable",
  "same-period": "notAvailable",
  "no-complete-period": "notAvailable",
  "already-reached": "notAvailable",
  "year-over": "notAvailable",
  "outside-calendar": "notAvailable",
  collinear: "notAvailable",
  "event-outside-data": "invalidValue",
  "not-positive-figure": "notAvailable",
  "no-scatter": "notAvailable",
  "too-few-working-days": "notAvailable",
  "no-working-days": "notAvailable",
  "first-days-above-month": "invalidValue",
  "other-first-days": "invalidValue",
  "no-season": "invalidValue",
  "not-finite": "notAvailable",
  "unknown-series": "notAvailable",
  "no-figures-then": "notAvailable",
  "no-figures-every": "notAvailable",
  "no-first-print": "notAvailable",
  "no-target": "notAvailable",
  "no-events": "notAvailable",
};

/** The error value of a cell, with its sentence in the language that Excel is displayed in. */
export function excelError(reason: Absence | AnalysisError): CustomFunctions.Error {
  // Looked up at each use: office.js supplies CustomFunctions.Error only after this script has loaded.
  const code = CustomFunctions.ErrorCode[EXCEL_ERROR[reason.code]];
  const error = new CustomFunctions.Error(code, errorMessage(reason.code, reason.details, displayLanguage()));
  reasons.set(error, reason);
  return error;
}

const reasons = new WeakMap<object, Absence | AnalysisError>();

/** What an error of a cell was made of, to be told in another language; undefined when it is none of ours. */
export function reasonOf(error: unknown): Absence | AnalysisError | undefined {
  if (error instanceof AnalysisError) return error;
  return typeof error === "object" && error !== null ? reasons.get(error) : undefined;
}

/** Wraps a function of the sheet: an AnalysisError becomes Excel's error, thrown or in a promise. Anything else is a bug and passes. */
export function withExcelErrors<A extends unknown[]>(
  answer: (...args: A) => unknown,
): (...args: A) => unknown {
  const rethrow = (error: unknown) => {
    throw error instanceof AnalysisError ? excelError(error) : error;
  };
  return (...args) => {
    try {
      const answered = answer(...args);
      return answered instanceof Promise ? answered.catch(rethrow) : answered;
    } catch (error) {
      return rethrow(error);
    }
  };
}

function displayLanguage(): Language {
  const tag = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  return tag?.toLowerCase().startsWith("ko") ? "ko" : "en";
}
