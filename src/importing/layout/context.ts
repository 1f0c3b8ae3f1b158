import { type Period, yearOf } from "../../analysis/time/Period";
import type { Book } from "../readers/Book";
import type { Block } from "./blocks";
import { mentionIn, type PeriodFacts } from "./periodIn";

/** Where a text stands that says something about the whole table. */
export type Place = "above" | "below" | "sheet" | "file" | "heading" | "cells" | "publisher" | "chosen";

export interface Text {
  readonly place: Place;
  readonly text: string;
}

/** The texts around a table, the nearest and most telling first. */
export function textsAround(book: Book, block: Block): readonly Text[] {
  const file = book.file.replace(/\.[a-z]{2,5}$/i, "").replace(/\d{7,}/g, " ");
  return [
    ...[...block.above].reverse().map((text) => ({ place: "above", text }) as const),
    ...(isTelling(block.sheet.name) ? [{ place: "sheet", text: block.sheet.name } as const] : []),
    ...(file.trim() ? [{ place: "file", text: file } as const] : []),
    ...block.below.map((text) => ({ place: "below", text }) as const),
  ];
}

/** Sheet1 tells nothing. */
export function isTelling(sheet: string): boolean {
  return sheet.trim() !== "" && !/^(?:sheet|시트|data|데이터|table)\s*\d*$/i.test(sheet.trim());
}

/** A period that the texts around name, for figures that have none of their own. */
export interface PeriodAround {
  readonly facts: PeriodFacts;
  readonly place: Place;
}

/** "2026년 8월 대비 9월": what figures are compared with. */
const COMPARED =
  /(?:(?:19|20)\d\d\s?년?\s?)?(?:\d{1,2}\s?월|[1-4]\s?(?:\/4\s?)?분기|(?<=\d\s?)년)\s?(?:대비|보다|에\s?비해|比)/g;

export function periodAround(texts: readonly Text[]): PeriodAround | undefined {
  for (const { place, text } of texts) {
    if (place === "below") continue;
    const range = rangeIn(text);
    const facts = range ? spanOf(range) : mentionIn(text.replace(COMPARED, " "))?.facts;
    const isDated = facts?.kind === "period" || (facts?.kind === "span" && facts.year !== undefined);
    if (isDated) return { facts, place };
  }
  return undefined;
}

/** The year that the texts around name, for months that have none. */
export function yearAround(
  texts: readonly Text[],
): { readonly year: number; readonly place: Place } | undefined {
  const found = periodAround(texts);
  if (!found) return undefined;
  const { facts, place } = found;
  const year =
    facts.kind === "period" ? yearOf(facts.period) : facts.kind === "span" ? facts.year : undefined;
  return year === undefined ? undefined : { year, place };
}

/** The first range of months that the texts around name. */
export function rangeAround(
  texts: readonly Text[],
): { readonly range: readonly [Period, Period]; readonly place: Place } | undefined {
  for (const { place, text } of texts) {
    const range = place === "below" ? undefined : rangeIn(text);
    if (range) return { range, place };
  }
  return undefined;
}

/** 조회기간: 202401 ~ 202405. */
function rangeIn(text: string): readonly [Period, Period] | undefined {
  const [, from, to] =
    /((?:19|20)\d\d[-./년 ]{0,2}\d{1,2}월?)\s*[~∼–-]\s*((?:19|20)\d\d[-./년 ]{0,2}\d{1,2}월?)/.exec(text) ??
    [];
  const periods = [from, to].map((part) => part && mentionIn(part)?.facts);
  const [first, last] = periods.map((facts) => (facts && facts.kind === "period" ? facts.period : undefined));
  return first && last ? [first, last] : undefined;
}

/** All months from the first to the last together, within a year; one month if they are the same. */
function spanOf([first, last]: readonly [Period, Period]): PeriodFacts | undefined {
  if (first.ordinal === last.ordinal) return { kind: "period", period: first };
  if (yearOf(first) !== yearOf(last)) return undefined;
  return { kind: "span", year: yearOf(first), from: first.ordinal % 12, to: last.ordinal % 12 };
}
