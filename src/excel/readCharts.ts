import type { ChartOnSheet, SeriesOnSheet } from "../model/sheetInWorkbook";
import { hasAxes } from "./charts";

/** The charts of a sheet, with what their series are read from as far as this Excel tells it. */
export async function readCharts(sheet: Excel.Worksheet): Promise<ChartOnSheet[]> {
  const charts = sheet.charts.load(
    "items/name,items/chartType,items/left,items/top,items/width,items/height,items/title/text,items/title/visible",
  );
  await sheet.context.sync();
  const found: ChartOnSheet[] = [];
  for (const chart of charts.items) {
    const { name, chartType: type, title, left, top, width, height } = chart;
    const box = { left, top, width, height };
    const text = title.visible ? title.text : "";
    found.push({ name, type, title: text, box, series: [], ...(await readInside(chart, type)) });
  }
  return found;
}

/** A chart that Excel does not tell of is known by its name, title and place. */
async function readInside(chart: Excel.Chart, type: string): Promise<Partial<ChartOnSheet>> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.15")) return {};
  const { context } = chart;
  try {
    const series = chart.series.load("items/name,items/axisGroup,items/format/line/color");
    const axis = hasAxes(type) ? chart.axes.valueAxis.load("numberFormat,minimum,maximum") : undefined;
    await context.sync();
    const isOnRight = ({ axisGroup }: Excel.ChartSeries) => axisGroup === "Secondary";
    const right = series.items.some(isOnRight)
      ? chart.axes.getItem("Value", "Secondary").load("numberFormat")
      : undefined;
    const tellsFill = Office.context.requirements.isSetSupported("ExcelApi", "1.16");
    const asked = series.items.map((one) => ({
      one,
      values: one.getDimensionDataSourceString("Values"),
      categories: one.getDimensionDataSourceString("Categories"),
      fill: tellsFill ? one.format.fill.getSolidColor() : undefined,
    }));
    await context.sync();
    return {
      series: asked.map(({ one, values, categories, fill }): SeriesOnSheet => {
        const isLine = /^line/i.test(type) || isOnRight(one);
        const color = isLine ? one.format.line.color : fill?.value;
        return {
          name: one.name,
          values: values.value,
          categories: categories.value,
          isOnRight: isOnRight(one),
          ...(color && { color }),
        };
      }),
      ...(axis && {
        valueAxis: {
          format: axis.numberFormat,
          ...(typeof axis.minimum === "number" && { minimum: axis.minimum }),
          ...(typeof axis.maximum === "number" && { maximum: axis.maximum }),
        },
      }),
      ...(right && { rightAxis: right.numberFormat }),
    };
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return {};
    throw error;
  }
}
