import { type Dimension, dimensionOf } from "../layout/tradeWords";
import type { Head } from "./headOf";

/** What a large file can be cut by: items, partners, flows, each with its columns of codes and names. */
export interface FoldDimension {
  readonly dimension: Dimension;
  readonly columns: readonly number[];
  readonly headings: readonly string[];
}

/** A column that is the same throughout the head may well change further on, as in a file sorted by country. */
export function dimensionsOf({ layout }: Head): readonly FoldDimension[] {
  const named = layout.columns.filter(
    ({ role, name }) =>
      role === "key" || ((role === "constant" || role === "other") && dimensionOf(name) !== "other"),
  );
  const dimensions = [...new Set(named.map(({ name }) => dimensionOf(name)))];
  return dimensions.map((dimension) => {
    const own = named.filter(({ name }) => dimensionOf(name) === dimension);
    return { dimension, columns: own.map(({ index }) => index), headings: own.map(({ name }) => name) };
  });
}
