import { IncomingError } from "../../functions/cells";
import type { Block } from "./Value";

/** Cell by cell as Excel does it: a single row, column or cell serves all; where one has no cell stands #N/A. */
export function elementwise(blocks: readonly Block[], make: (cells: unknown[]) => unknown): Block {
  const rows = Math.max(...blocks.map((block) => block.length));
  const columns = Math.max(...blocks.map((block) => block[0].length));
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => {
      const cells = blocks.map((block) => {
        const row = block.length === 1 ? block[0] : (block[i] ?? []);
        return row.length === 1 ? row[0] : row[j];
      });
      return cells.includes(undefined) ? new IncomingError("#N/A") : make(cells);
    }),
  );
}
