import type { Cut } from "./fold/foldRows";
import type { FoldDimension } from "./fold/dimensionsOf";
import type { Incoming } from "./incoming";
import type { Choices } from "./layout/Layout";
import type { Book, Delimiter, TextForm } from "./readers/Book";
import type { TextOptions } from "./readers/csv";
import type { TableSeries } from "./table/Table";
import type { ReadingErrorCode, ReadingErrorDetails } from "./readers/ReadingError";

/**
 * What the page asks of the worker, which keeps the cells: `at` is the place of a source among those that come in
 * together. A cancel is the end of the worker: it answers nothing any more, at once.
 */
export type Asked =
  | { readonly kind: "read"; readonly at: number; readonly file: File; readonly options: TextOptions }
  | { readonly kind: "paste"; readonly at: number; readonly text: string; readonly delimiter?: Delimiter }
  /** Cells that the page has: a selection, or HTML and XML, for which workers have no parser. */
  | { readonly kind: "keep"; readonly at: number; readonly book: Book }
  /** A CSV too long to be read as a whole: what it can be cut by. */
  | { readonly kind: "head"; readonly file: File; readonly options: TextOptions }
  | {
      readonly kind: "fold";
      readonly at: number;
      readonly file: File;
      readonly cut: Cut;
      readonly options: TextOptions;
    }
  /** All that was kept, as one table; with what was chosen for each source. */
  | { readonly kind: "understand"; readonly choices: readonly Choices[] };

export type Answer =
  | { readonly kind: "kept" }
  | {
      readonly kind: "dimensions";
      readonly dimensions: readonly FoldDimension[];
      readonly text: TextForm;
    }
  /** A few of the series of what was understood: to take in all of a long table at once would stop the page. */
  | { readonly kind: "series"; readonly series: readonly TableSeries[] }
  /** Without its series, which were told before. */
  | { readonly kind: "understood"; readonly incoming: Incoming }
  | { readonly kind: "progress"; readonly bytes: number; readonly of: number }
  /** HTML and XML: the page is to read them with `readFile`, and to have the cells kept. */
  | { readonly kind: "markup" }
  | RefusedAnswer;

export type RefusedAnswer = {
  readonly [C in ReadingErrorCode]: {
    readonly kind: "refused";
    readonly code: C;
    readonly details: ReadingErrorDetails[C];
    /** Of several files that came in, the one that cannot be understood. */
    readonly file?: string;
  };
}[ReadingErrorCode];
