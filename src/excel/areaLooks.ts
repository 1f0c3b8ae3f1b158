import type { Rect } from "../grid/a1";
import type { HeldArea, Places, Uniform } from "./HeldArea";
import { LOOK } from "./looks";

/**
 * Reads how cells look: of all of them at once, and where they differ, of the halves. A block is read in a few requests
 * at the most, since most of what is free looks alike.
 */
export async function readLooks(
  area: HeldArea,
  context: Excel.RequestContext,
  whole: Rect,
): Promise<Uniform[]> {
  const looks: Uniform[] = [];
  let open: Rect[] = [whole];
  while (open.length > 0) {
    const { cells: cellsAt } = area.in(context);
    const asked = open.map((rect) => ({ rect, cells: cellsAt(rect).load(LOOK) }));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each answer tells what to ask next
    await context.sync();
    area.answered();
    open = asked.flatMap(({ rect, cells: { format } }) => {
      if (isMixed(format) && rect.rows * rect.columns > 1) return halves(rect);
      looks.push({ rect, format });
      return [];
    });
  }
  return looks;
}

/** Queues that cells look as they did, wherever they are by now. */
export function restoreLooks(
  { isLooked, misplacedLooks }: HeldArea,
  range: Excel.Range,
  looks: readonly Uniform[],
  { rows, columns }: Places,
): void {
  if (!isLooked) return;
  for (const { rect, format } of [...misplacedLooks].reverse()) putLook(cellsOf(range, rect).format, format);
  for (const { rect, format: was } of looks) {
    for (const [row, rowCount] of runsOf(rows, rect.row, rect.rows))
      for (const [column, columnCount] of runsOf(columns, rect.column, rect.columns))
        putLook(cellsOf(range, { row, column, rows: rowCount, columns: columnCount }).format, was);
  }
}

/** Lines of now, side by side, that were among `count` from `from` on: where each run begins, and how long it is. */
export function runsOf(
  then: readonly (number | undefined)[],
  from: number,
  count: number,
): [number, number][] {
  const runs: [number, number][] = [];
  then.forEach((place, i) => {
    if (place === undefined || place < from || place >= from + count) return;
    const last = runs[runs.length - 1];
    if (last && last[0] + last[1] === i) last[1]++;
    else runs.push([i, 1]);
  });
  return runs;
}

function putLook(format: Excel.RangeFormat, was: Excel.RangeFormat): void {
  format.wrapText = was.wrapText;
  format.horizontalAlignment = was.horizontalAlignment;
  format.verticalAlignment = was.verticalAlignment;
  format.indentLevel = was.indentLevel;
  format.font.color = was.font.color;
  format.font.size = was.font.size;
  format.font.bold = was.font.bold;
  format.font.italic = was.font.italic;
  if (was.fill.pattern === "None") format.fill.clear();
  else format.fill.color = was.fill.color;
}

function isMixed(format: Excel.RangeFormat): boolean {
  const { wrapText, horizontalAlignment, verticalAlignment, indentLevel, fill, font } = format;
  const all = [wrapText, horizontalAlignment, verticalAlignment, indentLevel, fill.color, fill.pattern];
  return [...all, font.color, font.size, font.bold, font.italic].some(
    (value) => value === null || value === "",
  );
}

function halves({ row, column, rows, columns }: Rect): Rect[] {
  if (rows > 1) {
    const top = Math.floor(rows / 2);
    return [
      { row, column, rows: top, columns },
      { row: row + top, column, rows: rows - top, columns },
    ];
  }
  const left = Math.floor(columns / 2);
  return [
    { row, column, rows, columns: left },
    { row, column: column + left, rows, columns: columns - left },
  ];
}

function cellsOf(range: Excel.Range, { row, column, rows, columns }: Rect): Excel.Range {
  return range.getCell(row, column).getAbsoluteResizedRange(rows, columns);
}
