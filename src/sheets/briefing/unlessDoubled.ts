import { doubledMonth, monthInWords } from "../expressions";
import { joined, quoted } from "../sentence";
import type { SeriesSource } from "../Sources";
import type { Context } from "./Context";

/**
 * A formula's words; in their place, of the first of the series' tables that has a month twice, that it has: what needs its
 * figures is not there then. Of the table of exports the headline tells.
 */
export function unlessDoubled(
  of: readonly SeriesSource[],
  formula: string,
  { sources: { exports }, words, language }: Context,
): string {
  const tables = new Map(of.map((source) => [source.table, source]));
  tables.delete(exports.table);
  return [...tables.values()].reduceRight((otherwise, source) => {
    const month = monthInWords(doubledMonth(source), language);
    return `IFERROR(${joined(words.doubledIn, { month, table: quoted(source.table) })},${otherwise})`;
  }, formula);
}
