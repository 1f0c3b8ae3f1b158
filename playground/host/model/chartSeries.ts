import { HostCollection, HostObject, notFound } from "../HostObject";
import { absoluteA1, quoteSheet } from "./address";
import { plain } from "./plain";
import type { HostRange } from "./range";

class HostChartLine extends plain({ color: "", weight: 2.25 }) {}
class HostChartFill extends HostObject {
  private solid = "";
  setSolidColor(color: string): void {
    this.solid = color;
  }
  /** For the host itself. */
  solidColor(): string {
    return this.solid;
  }
}
class HostChartSeriesFormat extends HostObject {
  static override readonly navigation = ["fill", "line"];
  private readonly filling = new HostChartFill();
  private readonly stroke = new HostChartLine();
  get fill(): HostChartFill {
    return this.filling;
  }
  get line(): HostChartLine {
    return this.stroke;
  }
}

export class HostChartSeriesCollection extends HostCollection<HostChartSeries> {
  constructor(
    private readonly list: HostChartSeries[],
    private readonly labels: () => HostRange | undefined,
  ) {
    super();
    for (const series of list) this.adopt(series);
  }
  itemsList(): HostChartSeries[] {
    return [...this.list];
  }
  getItem(key: unknown): HostChartSeries {
    const found = this.list.find(({ name }) => name === key);
    if (!found) throw notFound();
    return found;
  }
  add(name?: string): HostChartSeries {
    const series = new HostChartSeries(undefined, undefined, this.list.length);
    if (name) series.name = name;
    this.list.push(series);
    this.adopt(series);
    return series;
  }
  private adopt(series: HostChartSeries): void {
    series.labels = this.labels;
    series.onDelete = () => this.list.splice(this.list.indexOf(series), 1);
  }
}

export class HostChartSeries extends plain({ gapWidth: 219, chartType: "", axisGroup: "Primary" }) {
  static override readonly navigation = ["format"];
  private readonly look = new HostChartSeriesFormat();
  onDelete: () => void = () => {};
  labels: () => HostRange | undefined = () => undefined;
  private given: string | undefined;
  private xAxis: HostRange | undefined;
  constructor(
    private range: HostRange | undefined,
    private readonly nameCell: HostRange | undefined,
    private readonly place: number,
  ) {
    super();
  }
  delete(): void {
    this.onDelete();
  }
  get format(): HostChartSeriesFormat {
    return this.look;
  }
  color(): string | undefined {
    return this.look.fill.solidColor() || this.look.line.color || undefined;
  }
  get name(): string {
    const fromCell = this.nameCell && String((this.nameCell.values as unknown[][])[0][0]);
    return this.given ?? fromCell ?? `Series${this.place + 1}`;
  }
  set name(name: string) {
    this.given = name;
  }
  /** Of a chart that was made over a block the labels are the chart's. */
  getDimensionDataSourceString(dimension: string): string {
    const range = dimension === "Categories" ? (this.xAxis ?? this.labels()) : this.range;
    return range ? `${quoteSheet(range.sheet.name)}!${absoluteA1(range.rect)}` : "";
  }
  setValues(range: HostRange): void {
    this.range = range;
  }
  setXAxisValues(range: HostRange): void {
    this.xAxis = range;
  }
  valueRange(): HostRange | undefined {
    return this.range;
  }
  labelRange(): HostRange | undefined {
    return this.xAxis;
  }
  numbers(): (number | null)[] {
    const values = ((this.range?.values as unknown[][] | null) ?? []).flat();
    return values.map((value) => (typeof value === "number" ? value : null));
  }
}
