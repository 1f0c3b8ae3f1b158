import type { Draft } from "../src/sheets/Draft";

/** A sheet with these cells from A1 on, if any, and nothing else. */
export function plainDraft(name: string, block?: Omit<Draft["blocks"][number], "row" | "column">): Draft {
  return {
    name,
    knownAs: [],
    blocks: block ? [{ row: 0, column: 0, ...block }] : [],
    tables: [],
    charts: [],
    names: {},
    columnWidths: {},
    rowHeights: {},
    frozenRows: 0,
    hasGridlines: true,
    activeCell: { row: 0, column: 0 },
  };
}
