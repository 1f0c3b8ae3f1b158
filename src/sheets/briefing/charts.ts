import type { Rect } from "../../grid/a1";
import type { DraftChart, DraftSeries } from "../Draft";
import { CHART_COLORS } from "../looks";
import type { Context } from "./Context";
import { chartCells } from "./dataSheet";
import { CARRIERS } from "./orderTable";

export type ChartKey = "trend" | "daily" | "balance" | "sameMonth" | "path" | "carried" | "growth";

/** The charts that there are figures for, each over the cells that it is given. */
export function chartsOf(context: Context, places: Readonly<Partial<Record<ChartKey, Rect>>>): DraftChart[] {
  const { tables, words, names, sources } = context;
  const { charts: titles, unit, data } = words;
  const { columns } = data;
  const { trend, sameMonth, year, carried } = tables;
  const series = (
    name: string,
    values: Rect,
    categories: Rect,
    color: string,
    lineOnRight?: string,
  ): DraftSeries => ({
    name,
    values: chartCells(words, values),
    categories: chartCells(words, categories),
    color,
    ...(lineOnRight !== undefined && { lineOnRight }),
  });
  const { above, below, other } = CHART_COLORS;
  const [amount, rate] = [unit.format.replace(/\.0+$/, ""), "0%"];
  const month = trend.cells("month");
  type Plan = Pick<DraftChart, "type" | "series"> & { readonly format: string };
  const plans: Readonly<Record<ChartKey, Plan | undefined>> = {
    trend: {
      type: "ColumnClustered",
      format: amount,
      series: [
        series(columns.exports, trend.cells("exports"), month, above),
        series(columns.growth, trend.cells("growth"), month, below, rate),
      ],
    },
    daily: {
      type: "ColumnClustered",
      format: unit.fine,
      series: [
        series(columns.daily, trend.cells("daily"), month, above),
        series(columns.dailyGrowth, trend.cells("dailyGrowth"), month, below, rate),
      ],
    },
    balance: sources.imports && {
      type: "ColumnStacked",
      format: amount,
      series: [
        series(columns.surplus, trend.cells("surplus"), month, above),
        series(columns.deficit, trend.cells("deficit"), month, below),
      ],
    },
    sameMonth: {
      type: "ColumnClustered",
      format: amount,
      series: [series(columns.exports, sameMonth.cells("exports"), sameMonth.cells("year"), above)],
    },
    path: {
      type: "ColumnStacked",
      format: amount,
      series: [
        series(columns.ahead, year.cells("ahead"), year.cells("month"), above),
        series(columns.behind, year.cells("behind"), year.cells("month"), below),
      ],
    },
    carried: carried && {
      type: "BarClustered",
      format: "0%",
      series: [
        series(columns.carried, leading(carried.cells("carried")), leading(carried.cells("carrier")), above),
      ],
    },
    growth: carried && {
      type: "BarClustered",
      format: "0%",
      series: [series(columns.growth, carried.cells("grownBy"), carried.cells("grown"), other)],
    },
  };
  return (Object.keys(plans) as ChartKey[]).flatMap((key): DraftChart[] => {
    const [plan, position] = [plans[key], places[key]];
    if (!plan || !position) return [];
    const { format, ...rest } = plan;
    const { asOf } = names;
    return [
      {
        name: `${asOf.replace("AsOf", "")}_${key}`,
        title: titles[key],
        ...rest,
        valueAxis: { format },
        position,
      },
    ];
  });
}

/** Of the contributions in order those that are shown; below them there are never any. */
function leading(cells: Rect): Rect {
  return { ...cells, rows: Math.min(cells.rows, CARRIERS) };
}

/** A rectangle of the page, by its rows and columns. */
export function over(row: number, rows: number, from: number, to: number): Rect {
  return { row, column: from, rows, columns: to - from + 1 };
}
