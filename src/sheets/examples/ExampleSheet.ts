import type { Cell, Content } from "../Draft";
import type { PageLine, StripFigure } from "../page";

/** A line of the page; formulas know the cell of an input by its defined name. */
export interface ExampleLine extends PageLine {
  readonly name?: string;
}

/** One column beside the table: a formula that spills, or plain cells, as long as the table or shorter. */
export interface ExampleColumn {
  readonly header: string;
  readonly cells: readonly Content[];
  readonly format: string;
  /** By which formulas of the page know its cells. */
  readonly name?: string;
}

/** A worked example: a page, and on a sheet behind it the figures and what is calculated from them. */
export interface ExampleSheet {
  /** The answer, as a formula. */
  readonly headline: string;
  readonly coverage: string;
  readonly source: string;
  readonly dataTitle: string;
  readonly inputs: readonly ExampleLine[];
  readonly strip: readonly StripFigure[];
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
    /** Which of `columns`, by place, each in its colour. */
    readonly lines: readonly (readonly [column: number, color: string])[];
    /** Column of the labels: the table's periods, or one of `columns`. */
    readonly labels: "periods" | number;
    /** Rows to draw, counted from the table's first. */
    readonly rows: readonly [first: number, count: number];
    readonly valueAxis: { readonly format: string; readonly minimum?: number; readonly maximum?: number };
  }[];
}
