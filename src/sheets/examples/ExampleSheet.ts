import type { Cell } from "../Draft";

/** One line of the left side: what it is, its live formula, and what to make of it. */
export interface ExampleLine {
  readonly label: string;
  /** Or a plain text; empty on a line of words only. */
  readonly formula: string;
  readonly format: string;
  readonly note: string;
  /** The cell may be changed by the reader; formulas know it by this defined name. */
  readonly name?: string;
}

/** One column beside the table: a formula that spills, or plain cells, as long as the table or shorter. */
export interface ExampleColumn {
  readonly header: string;
  readonly cells: readonly string[];
  readonly format: string;
}

/** A worked example on one sheet: lines and chart on the left, the figures and what is calculated from them on the right. */
export interface ExampleSheet {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly inputs: readonly ExampleLine[];
  readonly sections: readonly {
    readonly heading: readonly string[];
    readonly lines: readonly ExampleLine[];
  }[];
  readonly table: {
    readonly name: string;
    readonly headers: readonly string[];
    readonly formats: readonly string[];
    readonly rows: readonly (readonly Cell[])[];
  };
  readonly columns: readonly ExampleColumn[];
  readonly charts: readonly {
    readonly name: string;
    readonly title: string;
    /** Which of `columns`, by place: from the first to the last. */
    readonly lines: readonly [first: number, last: number];
    /** Column of the labels: the table's periods, or one of `columns`. */
    readonly labels: "periods" | number;
    /** Rows to draw, counted from the table's first. */
    readonly rows: readonly [first: number, count: number];
  }[];
}
