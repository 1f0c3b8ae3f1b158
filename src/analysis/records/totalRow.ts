import { halfUnit } from "../numeric/decimals";
import { isEqual, sum } from "../numeric/sum";
import type { Figure } from "../structure/completeItems";

/** What sums are called, with nothing but their letters left. A part such as "rest of the world" is not called so. */
const KOREAN = /합계|총계|소계|총합|총액|^총수[출입]|^전체|^계$|^전?세계$|合計|總計|小計|^計$/;
const WORD = /^(?:(?:sub)?totals?|sum|전체)$/;
const WORLD = /^(?:the|whole|all)?world(?:wide)?(?:total)?$/;

/** Rounding explains no more than this share of a total: in a short list of small whole numbers it would explain all. */
const LARGEST_MISS = 0.005;

/**
 * The row of a list that adds up other rows: called a total or the world, and of the value of all other rows together,
 * of all that are not called so, or, for a subtotal, of those above it down from the last row called so. Within what
 * rounding each figure explains.
 *
 * @returns Its place, from 0; undefined for a list of items only. A row that is called a total and is none, because the
 *   list is not complete, cannot be told from an item.
 */
export function totalRow(labels: readonly string[], values: readonly Figure[]): number | undefined {
  const rows = values.flatMap((value, place) => (value === undefined ? [] : [{ value, place }]));
  const isNamed = new Set(rows.filter(({ place }) => isCalledTotal(labels[place])).map(({ place }) => place));
  if (isNamed.size === 0) return undefined;
  const unit = halfUnit(rows.map(({ value }) => value));
  const addsUp = (value: number, parts: number, count: number) => isSum(value, parts, (count + 1) * unit);
  const all = sum(rows.map(({ value }) => value));
  const items = rows.filter(({ place }) => !isNamed.has(place)).map(({ value }) => value);
  const ofItems = sum(items);
  let above: number[] = [];
  for (const { value, place } of rows) {
    if (!isNamed.has(place)) {
      above.push(value);
      continue;
    }
    const isTotal =
      (rows.length > 1 && addsUp(value, all - value, rows.length - 1)) ||
      (items.length > 0 && addsUp(value, ofItems, items.length)) ||
      (above.length > 1 && addsUp(value, sum(above), above.length));
    if (isTotal) return place;
    above = [];
  }
  return undefined;
}

/** Whether a row bears one of the names that sums have: 합계, 총 계, Total exports, WORLD. */
export function isCalledTotal(label: string): boolean {
  const text = label.normalize("NFKC").toLowerCase();
  const words = text.split(/[^\p{L}]+/u);
  const letters = words.join("");
  return KOREAN.test(letters) || WORLD.test(letters) || words.some((word) => WORD.test(word));
}

function isSum(value: number, parts: number, rounding: number): boolean {
  return (
    isEqual(value, parts) || Math.abs(value - parts) <= Math.min(rounding, LARGEST_MISS * Math.abs(parts))
  );
}
