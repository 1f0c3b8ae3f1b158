import type { Place } from "../grid/a1";
import type { Cell, CellsOf, Content, Draft, DraftChart } from "../sheets/Draft";
import type { HeldArea } from "./HeldArea";
import type { Step } from "./steps";

/** Between columns, in per cent of their width. */
const GAP_WIDTH = 50;

/**
 * Adds the charts, and each of their series with its values, name and labels: from cells that are not calculated yet
 * Excel guesses wrong series, or refuses an empty chart (EmptyChartSeries).
 * @param areaOf - The cells that a draft is written to.
 */
export function chartSteps(drafts: readonly Draft[], areaOf: (draft: string) => HeldArea): Step[] {
  const wanted = drafts.flatMap((draft) => draft.charts.map((chart) => ({ chart, sheet: draft.name })));
  if (wanted.length === 0) return [];
  let added: { readonly chart: DraftChart; readonly made: Excel.Chart }[] = [];
  const rangeOf = (context: Excel.RequestContext, { sheet, rect }: CellsOf) =>
    areaOf(sheet).in(context).cells(rect);
  const answered = () => drafts.forEach(({ name }) => areaOf(name).answered());

  const adding: Step = {
    write(context) {
      added = wanted.map(({ chart, sheet }) => {
        const { type, name, title, position } = chart;
        const { charts } = areaOf(sheet).in(context).sheet;
        const made = charts.add(
          type as Excel.ChartType,
          rangeOf(context, someNumber(drafts, chart)),
          "Columns",
        );
        made.name = name;
        made.title.text = title;
        made.legend.position = "Bottom";
        made.legend.visible = chart.series.length > 1;
        const covered = rangeOf(context, { sheet, rect: position });
        made.setPosition(covered.getCell(0, 0), covered.getCell(position.rows - 1, position.columns - 1));
        made.series.load("items/name");
        return { chart, made };
      });
    },
    answered,
  };
  const filling: Step = {
    write(context) {
      for (const { chart, made } of added) {
        const guessed = made.series.items;
        for (const { name, values, categories, color, lineOnRight } of chart.series) {
          const series = made.series.add(name);
          series.setValues(rangeOf(context, values));
          series.setXAxisValues(rangeOf(context, categories));
          if (lineOnRight !== undefined) {
            series.chartType = "Line";
            series.axisGroup = "Secondary";
          }
          const isLine = /^Line/.test(chart.type) || lineOnRight !== undefined;
          if (isLine && color !== undefined) series.format.line.color = color;
          if (!isLine && color !== undefined) series.format.fill.setSolidColor(color);
          if (/^(?:Column|Bar)/.test(chart.type) && !isLine) series.gapWidth = GAP_WIDTH;
        }
        // They are known by their places, so that the last has to go first.
        for (const series of [...guessed].reverse()) series.delete();
        dressAxes(made.axes, chart);
      }
    },
    answered,
  };
  return [adding, filling];
}

/** A pie, say, has none, and Excel refuses to be asked for them. */
export function hasAxes(type: string): boolean {
  return !/pie|doughnut|treemap|sunburst|funnel|regionmap/i.test(type);
}

function dressAxes(axes: Excel.ChartAxes, chart: DraftChart): void {
  const { valueAxis, categoryAxis } = axes;
  if (!hasAxes(chart.type)) return;
  const { format, minimum, maximum } = chart.valueAxis;
  valueAxis.numberFormat = format;
  if (minimum !== undefined) valueAxis.minimum = minimum;
  if (maximum !== undefined) valueAxis.maximum = maximum;
  // Below the chart, also where columns fall below zero.
  categoryAxis.tickLabelPosition = "Low";
  const right = chart.series.find(({ lineOnRight }) => lineOnRight !== undefined)?.lineOnRight;
  if (right !== undefined) axes.getItem("Value", "Secondary").numberFormat = right;
}

/** Something to begin a chart with: a number that does not wait for a calculation, or else the first series. */
function someNumber(drafts: readonly Draft[], { series }: DraftChart): CellsOf {
  for (const { name: sheet, tables, blocks } of drafts) {
    for (const { row, column, rows } of tables) {
      const place = placeOfNumber(rows);
      if (place) return { sheet, rect: cellAt(row + 1 + place.row, column + place.column) };
    }
    for (const { row, column, cells } of blocks) {
      const place = placeOfNumber(cells);
      if (place) return { sheet, rect: cellAt(row + place.row, column + place.column) };
    }
  }
  return series[0].values;
}

function placeOfNumber(cells: readonly (readonly Content[])[]): Place | undefined {
  const row = cells.findIndex((contents) => contents.some(isNumber));
  return row < 0 ? undefined : { row, column: cells[row].findIndex(isNumber) };
}

function isNumber(content: Content): content is Cell {
  return typeof content === "number";
}

function cellAt(row: number, column: number): CellsOf["rect"] {
  return { row, column, rows: 1, columns: 1 };
}
