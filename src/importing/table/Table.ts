import type { Frequency } from "../../analysis/time/Period";
import type { Measure, TradeFlow } from "../layout/tradeWords";
import type { Unit } from "../layout/unitWords";

/** Figures by series and period: a table of the workbook, or one to be. */
export interface Table {
  readonly frequency: Frequency;
  /** Its rows, ascending; a row may have no figure. */
  readonly periods: readonly number[];
  readonly series: readonly TableSeries[];
}

/** One column. */
export interface TableSeries {
  /** The code of the shipped series that it is, else made of its names and of what its table is about. Unique in a table. */
  readonly id: string;
  /** Other ids under which another table may hold the same, the surest first. */
  readonly also: readonly Alias[];
  readonly name: string;
  readonly flow?: TradeFlow;
  readonly measure: Measure;
  readonly isCumulative: boolean;
  readonly unit?: Unit;
  /** The smallest step in which the figures are given, in `unit`. */
  readonly step: number;
  readonly values: ReadonlyMap<number, number>;
  readonly provisional: ReadonlySet<number>;
}

/** names: only the names agree, so that a person must confirm it. */
export interface Alias {
  readonly id: string;
  readonly by: "figures" | "names";
}
