import type { OurBlock, OursFound } from "../../excel/OurCells";

/** How many lines show something else than before in any of their cells. */
export function changedLines(before: OursFound | undefined, after: OursFound): number {
  const texts = new Map(linesOf(before).map((block) => [keyOf(block), shownBy(block)]));
  return linesOf(after).filter((block) => texts.get(keyOf(block)) !== shownBy(block)).length;
}

export function linesOf(found: OursFound | undefined): OurBlock[] {
  return found?.sheets.flatMap(({ blocks }) => blocks) ?? [];
}

export function keyOf({ sheetId, rect, relative }: OurBlock): string {
  return [sheetId, rect.row, rect.column, rect.rows, rect.columns, relative].join(" ");
}

function shownBy({ texts }: OurBlock): string {
  return texts.join("\n");
}
