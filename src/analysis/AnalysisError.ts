import type { Frequency, Period } from "./time/Period";

/** A cell of a range of periods: its row, or where they lie across its column, from 1. */
export interface Place {
  /** The argument. */
  readonly range: string;
  readonly number: number;
  readonly isAcross: boolean;
}

/** A shipped series by its name in the language of the sentence: never by its code. */
export interface SeriesName {
  readonly en: string;
  readonly ko: string;
}

/** From a period to another, by their labels. */
export interface LabelSpan {
  readonly first: string;
  readonly last: string;
}

/**
 * Everything that can be wrong with input, as a closed list. The details fill the sentences in `src/i18n/errors`; a new
 * code does not compile until it has a sentence in both languages and an Excel error. Any details may also have the
 * `place` of the cell that they are about: the sentence then begins with it.
 */
export interface AnalysisErrorDetails {
  "bad-argument": { argument: string; given: string; expected: string };
  "not-positive": { argument: string };
  "not-positive-log": object;
  "shape-mismatch": { first: string; second: string };
  "too-many-cells": { rows: number; columns: number; limit: number };
  "one-line-expected": { argument: string };
  "one-cell-expected": { argument: string };
  "number-expected": { argument: string; given: string };
  "text-too-long": { argument: string; limit: number };
  "reversed-span": { first: string; last: string };
  "swapped-arguments": object;
  "header-in-range": { text: string };
  "unreadable-period": { entry: string };
  "not-whole-period": { entry: string };
  "no-such-period": { entry: string };
  "year-out-of-range": { entry: string };
  "no-year": { entry: string; frequency: Frequency };
  "short-month": { entry: string; month: Period };
  "early-date": { entry: string; period: string };
  "fractional-period": { entry: string; instead: string; january?: string };
  "period-left-blank": object;
  "duplicate-period": { period: string; entry: string; earlier: Place };
  "mixed-frequencies": { first: string; second: string };
  "wrong-frequency": { entry: string; expected: string };
  "dashes-were-minus": { entry: string };
  "unreadable-date": { entry: string };
  "two-numbers-to-yoy": object;
  "history-expected": object;
  "one-series-expected": object;
  "not-a-number": { text: string; period?: string };
  "incoming-error": { error: string; period?: string };
  "missing-observation": { period: string };
  "gap-before": { period: string };
  "doubtful-zero": { period: string };
  "stronger-before-gap": { period: string; gap: string };
  "first-of-year": { period: string };
  "zero-not-published": { period: string };
  "zero-before-first": { period: string };
  "missing-value": object;
  "not-in-periods": { period: string };
  "blank-period": object;
  "zero-base": { period: string };
  "negative-base": { period: string };
  "no-rate": { period: string };
  "zero-total": object;
  "negative-total": object;
  "zero-change": { period: string };
  "zero-divisor": { argument: string };
  "zero-quantity": { item: number };
  "zero-value": { item: number };
  "no-common-item": object;
  "total-among-items": { text: string; item: number };
  "zero-world": { argument: string; item: number };
  "negative-figure": object;
  "incomplete-item": { item: number };
  "no-base": { period: string };
  "frequency-not-lower": { from: string; to: string };
  "not-an-hs-code": { code: string };
  "hs-code-too-short": { code: string; digits: number };
  "rate-needed": object;
  "too-few-observations": { needed: number; found: number; zeros?: number };
  "too-few-since-gap": { needed: number; found: number; gap: string };
  "too-many-gaps": { missing: number; periods: number };
  "same-period": { period: string };
  "no-complete-period": { to: string; period: string; lacking: string };
  "already-reached": { period: string };
  "year-over": { period: string };
  "outside-calendar": { first: number; last: number };
  collinear: object;
  "event-outside-data": {
    event: string;
    before: number;
    after: number;
    neededBefore: number;
    neededAfter: number;
  };
  "not-positive-figure": { period: string };
  "no-scatter": object;
  "too-few-working-days": { needed: number; found: number };
  "no-working-days": object;
  "first-days-above-month": { period: string };
  "other-first-days": { day: number; ofMonth: number; ofDays: number };
  "no-season": object;
  "not-finite": object;
  "unknown-series": { name: string };
  "no-figures-then": { series: SeriesName; isGrowth: boolean; has: LabelSpan; asked: Partial<LabelSpan> };
  "no-figures-every": { series: SeriesName; isGrowth: boolean; frequency: Frequency };
  "no-first-print": { series: SeriesName };
  "no-target": { year: string; series?: SeriesName };
  "no-events": { span: string };
}

export type AnalysisErrorCode = keyof AnalysisErrorDetails;

/** Thrown: the whole call cannot be answered. */
export class AnalysisError<C extends AnalysisErrorCode = AnalysisErrorCode> extends Error {
  constructor(
    readonly code: C,
    readonly details: AnalysisErrorDetails[C],
  ) {
    super(code);
  }
}

/**
 * Returned: one answer among many does not exist, and why. Not an `Error`, because a spill may hold a hundred thousand
 * of them and each stack trace costs microseconds.
 */
export class Absence<C extends AnalysisErrorCode = AnalysisErrorCode> {
  constructor(
    readonly code: C,
    readonly details: AnalysisErrorDetails[C],
  ) {}
}

/** What a calculation answers for one period or one element. */
export type Outcome = number | string | boolean | Absence;
export type NumberOutcome = number | Absence;

/** Answers, or the reason in place of a throw: for one element among many. Anything but an AnalysisError passes. */
export function orAbsence<T>(answer: () => T): T | Absence {
  try {
    return answer();
  } catch (error) {
    if (error instanceof AnalysisError) return new Absence(error.code, error.details);
    throw error;
  }
}
