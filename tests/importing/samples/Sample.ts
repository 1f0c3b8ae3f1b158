import type { Frequency } from "../../../src/analysis/time/Period";
import { figuresOf } from "../../../src/dataset/figures";
import { findIndicator } from "../../../src/dataset/indicators";
import type { FigureFrequency } from "../../../src/dataset/types";
import type { Choices } from "../../../src/importing/layout/Layout";

/** A file in the layout of an office, made of shipped figures, and what must be read from it. */
export interface Sample {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly frequency: Frequency;
  /** What the office leaves open, answered. */
  readonly choices?: Choices;
  /** The questions that must be asked before it is answered. */
  readonly asks?: readonly string[];
  /** Everything that must be read, in million dollars, tons or whatever `choices` and the file say. */
  readonly series: readonly SampleSeries[];
}

export interface SampleSeries {
  /** Words of its name, flow or measure; all must be found. */
  readonly words: readonly string[];
  readonly values: ReadonlyMap<number, number>;
  readonly provisional?: readonly number[];
}

/** A stretch of time: ordinals of the frequency, both ends included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Shipped figures of a series by ordinal, whole thousand dollars, in million. */
export function shippedFigures(
  code: string,
  frequency: FigureFrequency,
  { from, to }: Span,
): Map<number, number> {
  const indicator = findIndicator({ item: code });
  if (!indicator) throw new Error(`No shipped series ${code}`);
  const rows = figuresOf(indicator, frequency, { frequency, ordinal: from }, { frequency, ordinal: to });
  const known = rows.flatMap(({ period, value }) =>
    value === undefined ? [] : [[period.ordinal, value] as const],
  );
  if (known.length < to - from + 1) throw new Error(`${code} has gaps between ${from} and ${to}`);
  return new Map(known);
}

/** Million dollars as whole thousands. */
export const thousands = (million: number) => Math.round(million * 1000);
/** Million dollars as whole dollars. */
export const dollars = (million: number) => Math.round(million * 1e6);
export const withCommas = (x: number) => x.toLocaleString("en-US", { maximumFractionDigits: 3 });
export const year = (ordinal: number) => Math.floor(ordinal / 12);
export const month = (ordinal: number) => String((ordinal % 12) + 1).padStart(2, "0");
export const monthly = (y: number, m: number) => y * 12 + m - 1;
