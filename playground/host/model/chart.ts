import type { ChartData } from "../ChartLayer";
import { HostCollection, HostError, HostObject, notFound } from "../HostObject";
import { parseA1 } from "./address";
import { HostChartSeries, HostChartSeriesCollection } from "./chartSeries";
import { plain } from "./plain";
import { HostRange } from "./range";
import { PIXELS_PER_POINT } from "./rangeFormat";
import type { HostWorksheet } from "./worksheet";

export interface ChartSource {
  readonly name: string;
  readonly values: HostRange | undefined;
  readonly categories: HostRange | undefined;
  readonly color: string | undefined;
  readonly isOnRight: boolean;
}

export class HostChartCollection extends HostCollection<HostChart> {
  private readonly charts: HostChart[] = [];
  constructor(private readonly sheet: HostWorksheet) {
    super();
  }
  itemsList(): HostChart[] {
    return [...this.charts];
  }
  getItem(key: unknown): HostChart {
    const found = this.charts.find((chart) => chart.id === key || chart.name === key);
    if (!found) throw notFound();
    return found;
  }
  add(type: string, source: HostRange, seriesBy = "Auto"): HostChart {
    if (!hasNumber(source)) {
      throw new HostError(
        "EmptyChartSeries",
        "The attempted operation failed because the chart series is empty.",
      );
    }
    const chart = new HostChart(this.sheet, type, source, seriesBy, () => {
      this.charts.splice(this.charts.indexOf(chart), 1);
    });
    chart.name = `Chart ${this.charts.length + 1}`;
    this.charts.push(chart);
    return chart;
  }
}

function limit(given: number | string): number | undefined {
  return typeof given === "number" ? given : undefined;
}

/** Numbers that are there now: a cell that is still being calculated has none. */
function hasNumber(source: HostRange): boolean {
  return ((source.values as unknown[][] | null) ?? []).flat().some((value) => typeof value === "number");
}

class HostChartTitle extends plain({ text: "", visible: true, overlay: false }) {}
class HostChartLegend extends plain({ position: "Right", visible: true, overlay: false }) {}
/** Minimum and maximum are empty while Excel chooses them. */
class HostChartAxis extends plain({
  numberFormat: "General",
  minimum: "" as number | string,
  maximum: "" as number | string,
  tickLabelPosition: "NextToAxis",
}) {}
class HostChartAxes extends HostObject {
  static override readonly navigation = ["valueAxis", "categoryAxis"];
  private readonly value = new HostChartAxis();
  private readonly category = new HostChartAxis();
  private readonly right = new HostChartAxis();
  get valueAxis(): HostChartAxis {
    return this.value;
  }
  get categoryAxis(): HostChartAxis {
    return this.category;
  }
  getItem(type: string, group = "Primary"): HostChartAxis {
    if (type === "Category") return this.category;
    return group === "Secondary" ? this.right : this.value;
  }
}

export class HostChart extends HostObject {
  static override readonly navigation = ["title", "legend", "series", "axes"];
  private readonly chartId: string;
  private readonly titleObject = new HostChartTitle();
  private readonly legendObject = new HostChartLegend();
  private readonly axesObject = new HostChartAxes();
  private readonly seriesList: HostChartSeriesCollection;
  private labels: HostRange | undefined;
  private state = { name: "", left: 300, top: 60, width: 360, height: 216 };

  constructor(
    private readonly sheet: HostWorksheet,
    private type: string,
    source: HostRange,
    seriesBy: string,
    private readonly onDelete: () => void,
  ) {
    super();
    this.chartId = sheet.workbook.newId("chart");
    this.seriesList = new HostChartSeriesCollection(this.readSource(source, seriesBy), () => this.labels);
    sheet.workbook.charts?.set(this.chartId, {
      sheetId: sheet.id,
      box: () => ({
        x: this.left * PIXELS_PER_POINT,
        y: this.top * PIXELS_PER_POINT,
        width: this.width * PIXELS_PER_POINT,
        height: this.height * PIXELS_PER_POINT,
      }),
      data: () => this.data(),
    });
  }
  override get wireId() {
    return { Id: this.chartId };
  }
  get id(): string {
    return this.chartId;
  }
  get name(): string {
    return this.state.name;
  }
  set name(name: string) {
    this.state.name = name;
  }
  get chartType(): string {
    return this.type;
  }
  set chartType(type: string) {
    this.type = type;
  }
  get left(): number {
    return this.state.left;
  }
  set left(left: number) {
    this.state.left = left;
  }
  get top(): number {
    return this.state.top;
  }
  set top(top: number) {
    this.state.top = top;
  }
  get width(): number {
    return this.state.width;
  }
  set width(width: number) {
    this.state.width = width;
  }
  get height(): number {
    return this.state.height;
  }
  set height(height: number) {
    this.state.height = height;
  }
  get title(): HostChartTitle {
    return this.titleObject;
  }
  get legend(): HostChartLegend {
    return this.legendObject;
  }
  get series(): HostChartSeriesCollection {
    return this.seriesList;
  }
  get axes(): HostChartAxes {
    return this.axesObject;
  }
  setPosition(start: HostRange | string, end?: HostRange | string | null): void {
    const rectOf = (cell: HostRange | string) => (cell instanceof HostRange ? cell.rect : parseA1(cell));
    const [first, last] = [rectOf(start), rectOf(end ?? start)];
    if (!first || !last) return;
    const { store, id } = this.sheet;
    const sum = (count: number, size: (i: number) => number) =>
      Array.from({ length: count }, (_, i) => size(i)).reduce((total, x) => total + x, 0) / PIXELS_PER_POINT;
    const width = (i: number) => store.columnWidth(id, i);
    const height = (i: number) => store.rowHeight(id, i);
    this.left = sum(first.column, width);
    this.top = sum(first.row, height);
    if (!end) return;
    this.width = sum(last.column + last.columns, width) - this.left;
    this.height = sum(last.row + last.rows, height) - this.top;
  }
  activate(): void {
    this.sheet.workbook.chartSelected();
  }
  delete(): void {
    this.sheet.workbook.charts?.remove(this.chartId);
    this.onDelete();
  }

  /** Roughly Excel's rule: a first row of texts names the series, a first column of texts labels the points. */
  private readSource(source: HostRange, seriesBy: string): HostChartSeries[] {
    const byColumns =
      seriesBy === "Columns" || (seriesBy !== "Rows" && source.rowCount >= source.columnCount);
    const count = byColumns ? source.columnCount : source.rowCount;
    const line = (i: number) => (byColumns ? source.getColumn(i) : source.getRow(i));
    const first = (i: number, place: number) => (line(i).values as unknown[][]).flat()[place];
    const isText = (value: unknown) => typeof value === "string" && value !== "";
    const hasNames = isText(first(count - 1, 0));
    const body = (range: HostRange) => {
      if (!hasNames) return range;
      const [rows, columns] = byColumns ? [1, 0] : [0, 1];
      return range.getOffsetRange(rows, columns).getResizedRange(-rows, -columns);
    };
    const hasLabels = count > 1 && isText(first(0, hasNames ? 1 : 0));
    if (hasLabels) this.labels = body(line(0));
    return Array.from({ length: count - (hasLabels ? 1 : 0) }, (_, n) => {
      const range = line(n + (hasLabels ? 1 : 0));
      return new HostChartSeries(body(range), hasNames ? range.getCell(0, 0) : undefined, n);
    });
  }

  /** What its series are read from, for a file. */
  sources(): readonly ChartSource[] {
    return this.seriesList.itemsList().map((one) => ({
      name: one.name,
      values: one.valueRange(),
      categories: one.labelRange() ?? this.labels,
      color: one.color(),
      isOnRight: one.axisGroup === "Secondary",
    }));
  }

  /** The number format of the values on the right. */
  formatOnRight(): string {
    return this.axesObject.getItem("Value", "Secondary").numberFormat;
  }

  private data(): ChartData {
    const series = this.seriesList.itemsList();
    const labels = series[0]?.labelRange() ?? this.labels;
    const { valueAxis } = this.axesObject;
    return {
      type: this.type,
      title: this.titleObject.visible ? this.titleObject.text : "",
      labels: ((labels?.text as string[][] | null) ?? []).flat(),
      series: series.map((one) => ({
        name: one.name,
        values: one.numbers(),
        color: one.color(),
        lineOnRight: one.axisGroup === "Secondary" ? this.formatOnRight() : undefined,
      })),
      valueAxis: {
        format: valueAxis.numberFormat,
        minimum: limit(valueAxis.minimum),
        maximum: limit(valueAxis.maximum),
      },
    };
  }
}
