import { joinFigures } from "../../importing/figures/joinFigures";
import type { Figures, Understanding } from "../../importing/figures/Figures";
import type { Choices, Question } from "../../importing/layout/Layout";
import type { Book, Encoding } from "../../importing/readers/Book";
import { ReadingError } from "../../importing/readers/ReadingError";
import type { Table } from "../../importing/table/Table";
import { tableOf } from "../../importing/table/tableOf";
import { understand } from "../../importing/understand";

/** Cells that came in, and what was set by hand for them. */
export interface Source {
  /** None for what was pasted or selected. */
  readonly file?: File;
  readonly book: Book;
  readonly encoding?: Encoding;
  readonly choices: Choices;
}

/** A source as it is understood; its questions stay, so that an answer can be changed. */
export interface ReadSource {
  readonly source: Source;
  readonly read: Understanding;
  readonly questions: readonly Question[];
}

/** All that came in, as one table. */
export interface Incoming {
  readonly sources: readonly ReadSource[];
  readonly figures: Figures;
  readonly table: Table;
  /** A question without whose answer nothing may be written. */
  readonly isOpen: boolean;
}

/** The part of a file in what cannot be read. */
export class SourceError extends Error {
  constructor(
    readonly file: string,
    readonly reading: ReadingError,
  ) {
    super(reading.code);
  }
}

/** @throws SourceError. */
export function understandAll(sources: readonly Source[]): Incoming {
  const all = sources.map(understandSource);
  const reads = all.map(({ read }) => read);
  const figures = reads.length === 1 ? reads[0] : joinFigures(reads);
  return {
    sources: all,
    figures,
    table: tableOf(figures),
    isOpen: reads.some(({ questions }) => questions.some(({ isNeeded }) => isNeeded)),
  };
}

function understandSource(source: Source): ReadSource {
  try {
    const read = understand(source.book, source.choices);
    const isFirst = Object.keys(source.choices).length === 0;
    const asked = isFirst ? [] : understand(source.book).questions;
    const codes = new Set(read.questions.map(questionKey));
    return {
      source,
      read,
      questions: [...asked.filter((one) => !codes.has(questionKey(one))), ...read.questions],
    };
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error;
    throw new SourceError(source.book.file, error);
  }
}

/** Two measures may each lack a unit. */
export function questionKey(question: Question): string {
  return "measure" in question ? `${question.code} ${question.measure}` : question.code;
}

/** An answer for one source; it holds for the others that ask the same, but each month's file has its own period. */
export function answered(
  sources: readonly ReadSource[],
  at: number,
  question: Question,
  choices: Choices,
): readonly Source[] {
  const key = questionKey(question);
  return sources.map(({ source, questions }, i) => {
    const isMeant =
      i === at || (question.code !== "period" && questions.some((other) => questionKey(other) === key));
    if (!isMeant) return source;
    const units = choices.units && { units: { ...source.choices.units, ...choices.units } };
    return { ...source, choices: { ...source.choices, ...choices, ...units } };
  });
}
