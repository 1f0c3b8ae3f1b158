import type { ExampleKey } from "../i18n/examples";
import type { Language } from "../i18n/language";
import type { Cell } from "../sheets/Draft";

/** A table to put into the workbook, ready in memory. */
export interface TableToWrite {
  readonly sheetName: string;
  /** Excel table name, also the prefix of the defined names. */
  readonly tableName: string;
  readonly title: string;
  /** The source line under the title: publisher, release, status, unit. */
  readonly note: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** One number format a column, e.g. "yyyy-mm" or "#,##0.0". */
  readonly formats: readonly string[];
  /** Defined name → header of the column whose figures it names. */
  readonly names: Readonly<Record<string, string>>;
}

export type Place = { readonly kind: "new-sheet" } | { readonly kind: "selection" };

/** What stands in the way of a write; the pane turns it into a sentence that says what to do. */
export type Obstacle =
  | { readonly kind: "sheet-protected"; readonly sheet: string }
  | { readonly kind: "inside-table"; readonly table: string }
  | { readonly kind: "cells-in-use"; readonly address: string }
  | { readonly kind: "name-taken"; readonly name: string }
  | { readonly kind: "table-exists"; readonly table: string; readonly sheet: string }
  | { readonly kind: "other-columns"; readonly table: string; readonly sheet: string }
  | { readonly kind: "sheet-gone" }
  | { readonly kind: "busy-editing" }
  | { readonly kind: "unexpected"; readonly message: string };

export interface WriteOptions {
  readonly place: Place;
  /** The user agreed to update the table of the same name in place. */
  readonly replace: boolean;
  /** Fraction done, 0 to 1. */
  readonly onProgress: (done: number) => void;
  /** When aborted the workbook is put back as it was. */
  readonly signal: AbortSignal;
}

export type WriteResult =
  | {
      readonly kind: "written";
      readonly sheet: string;
      readonly address: string;
      readonly table: string;
      readonly rows: number;
    }
  | {
      readonly kind: "updated";
      readonly sheet: string;
      readonly address: string;
      readonly table: string;
      readonly rows: number;
    }
  | { readonly kind: "cancelled" }
  | { readonly kind: "refused"; readonly obstacle: Obstacle };

export type BuildResult =
  | { readonly kind: "built"; readonly sheet: string }
  | { readonly kind: "exists"; readonly sheet: string }
  | { readonly kind: "cancelled" }
  | { readonly kind: "refused"; readonly obstacle: Obstacle };

/**
 * What the pane may ask of the workbook, in our words. The one implementation that calls Office.js is `OfficeWorkbook`.
 * Nothing here mentions an Excel proxy: every answer is plain data.
 */
export interface Workbook {
  writeTable(table: TableToWrite, options: WriteOptions): Promise<WriteResult>;
  /** Builds the worked example "2024 export target"; `exists` when it is there already (and then shows it). */
  buildTargetWorkbook(language: Language, signal: AbortSignal): Promise<BuildResult>;
  /** Builds another worked example, likewise. */
  buildExample(example: ExampleKey, language: Language, signal: AbortSignal): Promise<BuildResult>;
}
