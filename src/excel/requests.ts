import { MOST_BYTES, mostCells } from "./chunks";
import type { Step } from "./steps";

/** A part of a request: something to write to one sheet, with what it adds to the request. */
export interface SheetWrite {
  readonly bytes: number;
  readonly cells: number;
  queue(sheet: Excel.Worksheet): void;
}

/** Puts as many writes into each request as it may hold, in their order. */
export function packed(
  writes: readonly (SheetWrite & { readonly draft: string })[],
  sheetId: (draft: string) => string,
): Step[] {
  const requests: (typeof writes)[number][][] = [];
  const most = mostCells(writes.reduce((sum, write) => sum + write.cells, 0));
  let [bytes, cells] = [Infinity, Infinity];
  for (const write of writes) {
    [bytes, cells] = [bytes + write.bytes, cells + write.cells];
    if (bytes > MOST_BYTES || cells > most) {
      requests.push([]);
      [bytes, cells] = [write.bytes, write.cells];
    }
    requests[requests.length - 1].push(write);
  }
  return requests.map((request) => ({
    write(context) {
      for (const { draft, queue } of request) queue(context.workbook.worksheets.getItem(sheetId(draft)));
    },
  }));
}
