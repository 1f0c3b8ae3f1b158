import type { Cut } from "./fold/foldRows";
import type { FoldDimension } from "./fold/dimensionsOf";
import type { Book } from "./readers/Book";
import type { TextOptions } from "./readers/csv";
import type { ReadingErrorCode, ReadingErrorDetails } from "./readers/ReadingError";

/** What the page asks of the worker. A cancel is the end of the worker: it answers nothing any more, at once. */
export type Asked =
  | { readonly kind: "read"; readonly file: File; readonly options: TextOptions }
  /** A CSV too long to be read as a whole: what it can be cut by. */
  | { readonly kind: "head"; readonly file: File; readonly options: TextOptions }
  | { readonly kind: "fold"; readonly file: File; readonly cut: Cut; readonly options: TextOptions };

export type Answer =
  | { readonly kind: "book"; readonly book: Book }
  | { readonly kind: "dimensions"; readonly dimensions: readonly FoldDimension[] }
  | { readonly kind: "progress"; readonly bytes: number; readonly of: number }
  /** HTML and XML: workers have no parser, so that the page reads them with `readFile`. */
  | { readonly kind: "markup" }
  | RefusedAnswer;

export type RefusedAnswer = {
  readonly [C in ReadingErrorCode]: {
    readonly kind: "refused";
    readonly code: C;
    readonly details: ReadingErrorDetails[C];
  };
}[ReadingErrorCode];
