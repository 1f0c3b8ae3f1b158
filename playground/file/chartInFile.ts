import type { SheetChart } from "hucre";
import { a1, quoteSheet } from "../host/model/address";
import type { HostChart } from "../host/model/chart";
import type { HostRange } from "../host/model/range";
import { PIXELS_PER_POINT } from "../host/model/rangeFormat";
import type { HostWorksheet } from "../host/model/worksheet";

const COLOR = /^#?([0-9a-f]{6})$/i;

/**
 * A chart as the library takes it, which writes charts of one kind: the lines against the axis on the right of one of columns
 * are drawn into it afterwards.
 */
export function chartInFile(chart: HostChart, sheet: HostWorksheet): SheetChart | undefined {
  const all = chart.sources().filter(({ values }) => values !== undefined);
  const left = all.filter(({ isOnRight }) => !isOnRight);
  const series = (left.length > 0 ? left : all).map(({ name, values, categories, color }) => ({
    name,
    values: referenceInFile(values as HostRange),
    ...(categories && { categories: referenceInFile(categories) }),
    ...(colorInFile(color) && { color: colorInFile(color) as string }),
  }));
  if (series.length === 0) return undefined;
  const { type, isStacked } = kindOf(chart.chartType);
  const { numberFormat, minimum, maximum } = chart.axes.valueAxis;
  return {
    type,
    ...(chart.title.visible && { title: chart.title.text }),
    series,
    anchor: {
      from: cellAt(sheet, chart.left, chart.top),
      to: cellAt(sheet, chart.left + chart.width, chart.top + chart.height),
    },
    ...(isStacked && { barGrouping: "stacked" as const }),
    legend: chart.legend.visible && all.length > 1 ? "bottom" : false,
    axes: {
      x: { minorTickMark: "none" },
      y: {
        minorTickMark: "none",
        ...(numberFormat !== "General" && { numberFormat: { formatCode: numberFormat } }),
        scale: {
          ...(typeof minimum === "number" && { min: minimum }),
          ...(typeof maximum === "number" && { max: maximum }),
        },
      },
    },
  };
}

function kindOf(excel: string): { readonly type: SheetChart["type"]; readonly isStacked: boolean } {
  const isStacked = /Stacked/.test(excel);
  for (const [start, type] of [
    ["Column", "column"],
    ["Bar", "bar"],
    ["Area", "area"],
    ["Pie", "pie"],
    ["XY", "scatter"],
  ] as const)
    if (excel.startsWith(start)) return { type, isStacked };
  return { type: "line", isStacked };
}

/** "1F4E79", if it is known. */
export function colorInFile(color: string | undefined): string | undefined {
  return color === undefined ? undefined : COLOR.exec(color)?.[1];
}

export function referenceInFile({ sheet, rect }: HostRange): string {
  const absolute = a1(rect).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `${quoteSheet(sheet.name)}!${absolute}`;
}

/** The cell at a place in points from the corner. */
function cellAt({ store, id }: HostWorksheet, x: number, y: number): { row: number; col: number } {
  const index = (place: number, size: (i: number) => number) => {
    let i = 0;
    for (let rest = place * PIXELS_PER_POINT; rest >= size(i) && i < 1000; i++) rest -= size(i);
    return i;
  };
  return { row: index(y, (i) => store.rowHeight(id, i)), col: index(x, (i) => store.columnWidth(id, i)) };
}
