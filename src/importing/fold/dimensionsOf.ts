import { textOf, tidied } from "../layout/grid";
import { type Dimension, dimensionOf, isHsHeading } from "../layout/tradeWords";
import type { Head } from "./headOf";
import { wholeCode } from "./wholeCode";

/** What a large file can be cut by: items, partners, flows, each with its columns of codes and names. */
export interface FoldDimension {
  readonly dimension: Dimension;
  readonly columns: readonly number[];
  readonly headings: readonly string[];
  /** Of codes that name a group by their first digits: the column, and how many digits groups have. */
  readonly codes?: { readonly column: number; readonly digits: readonly number[] };
}

/** Chapters, headings and subheadings of the Harmonized System; beyond six digits each country has its own. */
const HS_DIGITS = [2, 4, 6];

/** A column that is the same throughout the head may well change further on, as in a file sorted by country. */
export function dimensionsOf(head: Head): readonly FoldDimension[] {
  const named = head.layout.columns.filter(
    ({ role, name }) =>
      role === "key" || ((role === "constant" || role === "other") && dimensionOf(name) !== "other"),
  );
  const dimensions = [...new Set(named.map(({ name }) => dimensionOf(name)))];
  return dimensions.map((dimension) => {
    const own = named.filter(({ name }) => dimensionOf(name) === dimension);
    const codes = dimension === "item" ? hsCodes(head, own) : undefined;
    return {
      dimension,
      columns: own.map(({ index }) => index),
      headings: own.map(({ name }) => name),
      ...(codes && { codes }),
    };
  });
}

function hsCodes(
  { layout: { block } }: Head,
  columns: readonly { readonly index: number; readonly name: string }[],
): FoldDimension["codes"] {
  for (const { index, name } of columns) {
    if (!isHsHeading(name)) continue;
    const codes = block.dataRows
      .map((r) => tidied(textOf(block.rows[r][index])))
      .filter((code) => /^\d+$/.test(code));
    const longest = codes.reduce((most, code) => Math.max(most, wholeCode(code).length), 0);
    const digits = HS_DIGITS.filter((number) => number < longest);
    if (digits.length > 0) return { column: index, digits };
  }
  return undefined;
}
