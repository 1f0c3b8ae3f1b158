import type { Finding } from "../../analysis/checks/Finding";
import type { Period } from "../../analysis/time/Period";
import type { TableInWorkbook } from "../../model/tableInWorkbook";

/** What is wrong, or worth knowing, with a table. Rows count within its body from 0, columns within the table. */
export type Fault =
  /** As TRADE.CHECK_DATA finds it; a sum's column is its total's. */
  | { readonly kind: "analysis"; readonly finding: Finding }
  /** A row that adds up the others, where a period should stand. */
  | { readonly kind: "total-row"; readonly text: string }
  /** A column that is the total of others beside it. */
  | { readonly kind: "total-column"; readonly parts: number }
  /** Items of several lists in one table, each with some of its names. */
  | { readonly kind: "mixed-groupings"; readonly groups: readonly GroupOfItems[] }
  | {
      readonly kind: "growth";
      readonly period: Period;
      readonly series: string;
      readonly printed: number;
      readonly calculated: number;
    }
  | { readonly kind: "balance"; readonly period: Period; readonly printed: number; readonly sum: number };

export interface GroupOfItems {
  readonly list: "ministry" | "ministry15" | "ministry20" | "customs" | "compiled";
  readonly names: readonly string[];
}

/** A fault with its place; without a row it is about the column, without a column about the row or the table. */
export interface TableFinding {
  /** The same as long as the table is the same. */
  readonly key: string;
  readonly there: TableInWorkbook;
  readonly fault: Fault;
  readonly row?: number;
  readonly column?: number;
}

export type PlacedFault = Omit<TableFinding, "key" | "there">;
