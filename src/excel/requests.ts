import { MOST_BYTES, mostCells } from "./chunks";
import type { AreaRequest, HeldArea } from "./HeldArea";
import type { Step } from "./steps";

/** A part of a request: something to write to one area, with what it adds to the request. */
export interface AreaWrite {
  readonly bytes: number;
  readonly cells: number;
  queue(area: AreaRequest): void;
}

/**
 * Puts as many writes into each request as it may hold, in their order.
 * @param most - Cells of a request.
 */
export function packed(
  writes: readonly (AreaWrite & { readonly draft: string })[],
  areaOf: (draft: string) => HeldArea,
  most = mostCells(writes.reduce((sum, write) => sum + write.cells, 0)),
): Step[] {
  const requests: (typeof writes)[number][][] = [];
  let [bytes, cells] = [Infinity, Infinity];
  for (const write of writes) {
    [bytes, cells] = [bytes + write.bytes, cells + write.cells];
    if (bytes > MOST_BYTES || cells > most) {
      requests.push([]);
      [bytes, cells] = [write.bytes, write.cells];
    }
    requests[requests.length - 1].push(write);
  }
  return requests.map((request) => {
    const drafts = [...new Set(request.map(({ draft }) => draft))];
    return {
      write(context) {
        const areas = new Map(drafts.map((draft) => [draft, areaOf(draft).in(context)]));
        for (const { draft, queue } of request) queue(areas.get(draft) as AreaRequest);
      },
      answered() {
        for (const draft of drafts) areaOf(draft).answered();
      },
    };
  });
}
