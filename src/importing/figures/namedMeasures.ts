import { areRecords, tidied } from "../layout/grid";
import type { Layout } from "../layout/Layout";
import { isBareMeasure } from "../layout/measures";
import type { Cell } from "../readers/Book";

/**
 * "수출, 증감률, 수입, 증감률" or "반도체, 금액, 중량, 자동차, 금액, 중량" below one another: a line that only says what it measures,
 * and stands there several times, is of the line above it, and gets its name. Else all of them would be one series.
 */
export function withNamedMeasures(layout: Layout): Layout {
  const { block, columns, axis } = layout;
  const keys = columns.filter(({ role }) => role === "key").map(({ index }) => index);
  const column = keys.pop();
  if (
    column === undefined ||
    (axis.kind !== "across" && axis.kind !== "around") ||
    areRecords(block.dataRows)
  )
    return layout;
  const texts = block.dataRows.map((r) => tidied(block.rows[r][column]));
  const last = keys.map(() => "");
  const seen = new Set<string>();
  const bare = new Set<string>();
  texts.forEach((text, i) => {
    keys.forEach((c, k) => (last[k] = tidied(block.rows[block.dataRows[i]][c]) || last[k]));
    const names = [...last, text].join("\u0001");
    if (seen.has(names) && isBareMeasure(text)) bare.add(text);
    seen.add(names);
  });
  if (bare.size === 0) return layout;
  const rows = block.rows.map((row) => row);
  let of = "";
  texts.forEach((text, i) => {
    if (!bare.has(text)) of = text || of;
    else if (of !== "") rows[block.dataRows[i]] = withCell(rows[block.dataRows[i]], column, `${of} ${text}`);
  });
  return { ...layout, block: { ...block, rows } };
}

function withCell(row: readonly Cell[], column: number, cell: Cell): readonly Cell[] {
  return row.map((own, c) => (c === column ? cell : own));
}
