import type { Rect } from "../../grid/a1";
import type { CellsOfWorkbook, ChartOnSheet, SheetInWorkbook } from "../../model/sheetInWorkbook";
import type { CellsOf, DraftChart, DraftSeries } from "../Draft";
import { placeOf } from "./places";

/** Excel's own sizes of cells that nothing was read of. Points. */
const [WIDTH, HEIGHT] = [48, 15];

/** The sheets whose cells the charts of a sheet draw. */
export function sheetsDrawn(sheet: SheetInWorkbook, workbook: CellsOfWorkbook): SheetInWorkbook[] {
  return sheet.charts.flatMap(({ series }) =>
    series.flatMap(({ values, categories }) =>
      [values, categories].flatMap(
        (text) => placeOf(text, { sheet, row: 0, column: 0 }, workbook)?.sheet ?? [],
      ),
    ),
  );
}

/**
 * The chart over the copied cells.
 * @param copyOf - The name of a sheet's copy, if it is copied.
 * @returns undefined where it cannot be drawn again: its cells are not told, or not copied.
 */
export function chartCopy(
  chart: ChartOnSheet,
  sheet: SheetInWorkbook,
  workbook: CellsOfWorkbook,
  copyOf: (sheet: SheetInWorkbook) => string | undefined,
): DraftChart | undefined {
  const copied = (text: string): CellsOf | undefined => {
    const found = placeOf(text, { sheet, row: 0, column: 0 }, workbook);
    const copy = found && copyOf(found.sheet);
    return copy === undefined || !found ? undefined : { sheet: copy, rect: found.rect };
  };
  const series = chart.series.map(
    ({ name, values, categories, color, isOnRight }): DraftSeries | undefined => {
      const [drawn, labels] = [copied(values), copied(categories)];
      if (!drawn || !labels) return undefined;
      const lineOnRight = isOnRight ? { lineOnRight: chart.rightAxis ?? "General" } : {};
      return {
        name,
        values: drawn,
        categories: labels,
        ...(color !== undefined && { color }),
        ...lineOnRight,
      };
    },
  );
  if (series.length === 0 || !series.every((one) => one !== undefined)) return undefined;
  return {
    name: chart.name,
    type: chart.type,
    title: chart.title,
    series: series as DraftSeries[],
    valueAxis: chart.valueAxis ?? { format: "General" },
    position: covered(chart.box, sheet),
  };
}

/** The cells that a chart covers: at least one. */
function covered({ left, top, width, height }: ChartOnSheet["box"], { rect, look }: SheetInWorkbook): Rect {
  const [column, columns] = span(left, width, (i) => look?.widths[i - rect.column] ?? WIDTH);
  const [row, rows] = span(top, height, (i) => look?.heights[i - rect.row] ?? HEIGHT);
  return { row, column, rows, columns };
}

/** Edges of cells are met to the nearest. */
function span(from: number, size: number, sizeOf: (place: number) => number): [number, number] {
  const nearest = (points: number) => {
    let [place, edge] = [0, 0];
    while (edge + sizeOf(place) / 2 < points) edge += sizeOf(place++);
    return place;
  };
  const first = nearest(from);
  return [first, Math.max(1, nearest(from + size) - first)];
}
