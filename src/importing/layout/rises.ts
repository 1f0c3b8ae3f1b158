import type { Cell } from "../readers/Book";
import type { Block } from "./blocks";

const FALL = /^\s*\(?\s*[▼▽]\s*\d/;
const UP = /^\s*\(?\s*[▲△]\s*(\d[^()]*?)\s*\)?\s*$/;

/** ▲ and △ are how offices write a minus; where ▼ or ▽ stand beside them they mark rises, and become a plus. */
export function withRises(block: Block): Block {
  const { rows, dataRows, above, below } = block;
  const isExplained = [...above, ...below].some((text) => /[▲△]/.test(text) && /[▼▽]/.test(text));
  const marksFalls = (cell: Cell) => typeof cell === "string" && FALL.test(cell);
  if (!isExplained && !dataRows.some((r) => rows[r].some(marksFalls))) return block;
  const own = new Set(dataRows);
  const signed = (cell: Cell) => (typeof cell === "string" ? cell.replace(UP, "+$1") : cell);
  return { ...block, rows: rows.map((row, r) => (own.has(r) ? row.map(signed) : row)) };
}
