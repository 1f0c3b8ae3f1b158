import { areRecords, tidied } from "../layout/grid";
import type { Layout } from "../layout/Layout";
import { isBareRate } from "../layout/rates";
import type { Cell } from "../readers/Book";

/**
 * "수출, 증감률, 수입, 증감률" below one another: a line of growth or of a share that stands there several times is of the
 * line above it, and gets its name. Else all of them would be one series.
 */
export function withNamedRates(layout: Layout): Layout {
  const { block, columns, axis } = layout;
  const keys = columns.filter(({ role }) => role === "key").map(({ index }) => index);
  const column = keys.pop();
  if (column === undefined || axis.kind !== "across" || areRecords(block.dataRows)) return layout;
  const texts = block.dataRows.map((r) => tidied(block.rows[r][column]));
  const last = keys.map(() => "");
  const seen = new Set<string>();
  const rates = new Set<string>();
  texts.forEach((text, i) => {
    keys.forEach((c, k) => (last[k] = tidied(block.rows[block.dataRows[i]][c]) || last[k]));
    const names = [...last, text].join("\u0001");
    if (seen.has(names) && isBareRate(text)) rates.add(text);
    seen.add(names);
  });
  if (rates.size === 0) return layout;
  const rows = block.rows.map((row) => row);
  let of = "";
  texts.forEach((text, i) => {
    if (!rates.has(text)) of = text || of;
    else if (of !== "") rows[block.dataRows[i]] = withCell(rows[block.dataRows[i]], column, `${of} ${text}`);
  });
  return { ...layout, block: { ...block, rows } };
}

function withCell(row: readonly Cell[], column: number, cell: Cell): readonly Cell[] {
  return row.map((own, c) => (c === column ? cell : own));
}
