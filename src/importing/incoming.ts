import type { Check, Step, Understanding } from "./figures/Figures";
import { joinFigures } from "./figures/joinFigures";
import type { Settings } from "./figures/settings";
import type { Choices, Question, Reason } from "./layout/Layout";
import type { Book } from "./readers/Book";
import { ReadingError } from "./readers/ReadingError";
import type { Table } from "./table/Table";
import { tableOf } from "./table/tableOf";
import { understand } from "./understand";

/** How one of the sources was read. */
export interface Part {
  readonly reasons: readonly Reason[];
  readonly questions: readonly Question[];
  readonly settings: Settings;
}

/** All that came in, as one table. */
export interface Incoming {
  readonly parts: readonly Part[];
  readonly checks: readonly Check[];
  readonly done: readonly Step[];
  readonly table: Table;
}

/** What in a source cannot be read. */
export class SourceError extends Error {
  constructor(
    readonly file: string,
    readonly reading: ReadingError,
  ) {
    super(reading.code);
  }
}

/**
 * Books as one table, each read as it was chosen to be.
 * @throws SourceError.
 */
export function incomingOf(books: readonly Book[], choices: readonly Choices[]): Incoming {
  const reads = books.map((book, i) => understandSource(book, choices[i] ?? {}));
  const figures = reads.length === 1 ? reads[0] : joinFigures(reads);
  return {
    parts: reads.map(({ reasons, questions, settings }) => ({ reasons, questions, settings })),
    checks: figures.checks,
    done: figures.done,
    table: tableOf(figures),
  };
}

function understandSource(book: Book, choices: Choices): Understanding {
  try {
    return understand(book, choices);
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error;
    throw new SourceError(book.file, error);
  }
}
