import { indicators } from "../../dataset/indicators";
import type { SeriesKey } from "../../dataset/types";
import { isTotalWord, subjectsOf } from "../../importing/layout/tradeWords";
import type { ColumnModel } from "../../model/WorkbookModel";

/** Which of the shipped series a column is, if it is one. */
export function shippedKey({ id }: ColumnModel): SeriesKey | undefined {
  return indicators().find(({ code }) => code === id);
}

/** All of a flow: the shipped total, or a column whose name is a word for the whole. */
export function isTotal(column: ColumnModel): boolean {
  const key = shippedKey(column);
  if (key) return !key.item && !key.partner;
  const subjects = subjectsOf(column.name);
  return isTotalWord(column.name) || (subjects.length > 0 && subjects.every(isTotalWord));
}

/** What adds up with what: the same flow, measure, unit and days. */
export function additiveKind(column: ColumnModel): string | undefined {
  const { flow, measure, isCumulative, unit } = column;
  if (!["amount", "weight", "quantity", "count"].includes(measure) || flow === "balance") return undefined;
  return JSON.stringify([flow, measure, isCumulative, unit, shippedKey(column)?.firstDays]);
}
