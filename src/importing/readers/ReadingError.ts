/** What is told with each reason; `src/i18n/importing` puts it into a sentence that says what to do. */
export interface ReadingErrorDetails {
  "empty-file": object;
  "too-large": { readonly megabytes: number; readonly limit: number };
  "too-many-cells": { readonly limit: number };
  "too-many-sheets": { readonly sheets: number; readonly limit: number };
  "unpacks-too-large": { readonly megabytes: number; readonly limit: number };
  "lost-cells": { readonly sheet: string };
  damaged: { readonly format: "xlsx" | "xls" | "xml" };
  password: object;
  "old-excel": object;
  "xml-spreadsheet": object;
  "binary-workbook": object;
  "open-document": object;
  "web-archive": object;
  pdf: object;
  hwp: object;
  image: object;
  word: object;
  slides: object;
  archive: object;
  json: object;
  unknown: object;
  "quote-not-closed": { readonly line: number };
  "cut-off": { readonly line: number };
  "unquoted-commas": { readonly line: number };
  "cell-too-long": { readonly line: number; readonly characters: number; readonly limit: number };
  "formulas-without-results": { readonly sheet: string; readonly count: number };
  "service-error": { readonly code: string; readonly message: string };
  "no-records": object;
  "no-table": object;
  "no-figures": object;
  days: object;
  "time-limit": { readonly seconds: number };
  cancelled: object;
  failed: object;
}

export type ReadingErrorCode = keyof ReadingErrorDetails;

/** A file that cannot be read, with the reason. */
export class ReadingError<C extends ReadingErrorCode = ReadingErrorCode> extends Error {
  override readonly name = "ReadingError";

  constructor(
    readonly code: C,
    readonly details: ReadingErrorDetails[C],
  ) {
    super(code);
  }
}
