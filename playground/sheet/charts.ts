// Charts: free Univer has none, so a Chart.js canvas floats over the grid (it follows scrolling and zoom).
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
} from "chart.js";
import { format } from "numfmt";
import React from "react";
import type { ChartData, ChartLayer } from "../host/ChartLayer";
import type { Sheet } from "./univer";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
);

const COLORS = ["#1F4E78", "#C55A11", "#548235", "#7F6000", "#7030A0", "#00788A"];
/** Positions of floats count from the corner of the headers, not of A1. */
const HEADER = { width: 46, height: 20 };

type Source = Parameters<ChartLayer["set"]>[1];
interface Drawn extends Source {
  /** While it is mounted. */
  canvas?: HTMLCanvasElement;
  chart?: Chart;
  drawnFrom?: string;
  float?: { dispose(): void } | null;
  box0?: string;
  version: number;
}

export class FloatingCharts implements ChartLayer {
  private readonly charts = new Map<string, Drawn>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param isCalculating - Meanwhile nothing is drawn: it would be drawn again with every wave of answers. */
  constructor(
    private readonly sheet: Sheet,
    private readonly isCalculating: () => boolean,
  ) {
    const { charts } = this;
    sheet.api.registerComponent("OfficeChart", ({ data }: { data?: { chartId: string } }) => {
      const canvas = React.useRef<HTMLCanvasElement>(null);
      React.useEffect(() => {
        const entry = charts.get(data?.chartId ?? "");
        if (!entry || !canvas.current) return undefined;
        entry.canvas = canvas.current;
        this.refreshSoon();
        return () => {
          entry.chart?.destroy();
          entry.chart = entry.canvas = undefined;
        };
      }, [data?.chartId]);
      const style = {
        width: "100%",
        height: "100%",
        boxSizing: "border-box",
        padding: 4,
        background: "#fff",
        border: "1px solid #ccc",
      } as const;
      return React.createElement("div", { style }, React.createElement("canvas", { ref: canvas }));
    });
    sheet.api.addEvent(sheet.api.Event.ActiveSheetChanged, () => setTimeout(() => this.mount()));
  }

  set(id: string, source: Source): void {
    this.charts.set(id, { ...source, version: 0 });
  }
  remove(id: string): void {
    this.charts.get(id)?.float?.dispose();
    this.charts.delete(id);
  }
  /** Univer places a float by the active sheet's columns: only charts of that sheet are mounted. */
  mount(): void {
    const active = this.sheet.book.getActiveSheet();
    for (const [id, entry] of this.charts) {
      if (entry.sheetId !== active.getSheetId()) continue;
      const box = entry.box();
      if (entry.float && entry.box0 === JSON.stringify(box)) continue;
      entry.float?.dispose();
      entry.box0 = JSON.stringify(box);
      entry.version++;
      const [startX, startY] = [box.x + HEADER.width, box.y + HEADER.height];
      const float = active.addFloatDomToPosition(
        {
          componentKey: "OfficeChart",
          allowTransform: true,
          initPosition: { startX, endX: startX + box.width, startY, endY: startY + box.height },
          data: { chartId: id },
        },
        `${id}#${entry.version}`,
      );
      entry.float = float || null;
    }
  }
  refreshSoon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      if (this.isCalculating()) this.refreshSoon();
      else for (const entry of this.charts.values()) this.refresh(entry);
    }, 60);
  }
  /** What is drawn, for tests. */
  drawn(): ChartData[] {
    return [...this.charts.values()].map((entry) => entry.data());
  }

  /** Whether every chart of the sheet in front shows its data. */
  get isDrawn(): boolean {
    const active = this.sheet.book.getActiveSheet().getSheetId();
    return [...this.charts.values()].every(
      (entry) =>
        entry.sheetId !== active || (entry.chart && entry.drawnFrom === JSON.stringify(entry.data())),
    );
  }

  private refresh(entry: Drawn): void {
    if (!entry.canvas) return;
    const source = entry.data();
    const text = JSON.stringify(source);
    if (entry.chart && text === entry.drawnFrom) return;
    entry.drawnFrom = text;
    const { chart } = entry;
    if (!chart) {
      entry.chart = new Chart(entry.canvas, configuration(source));
      return;
    }
    const { data, options } = configuration(source);
    chart.data = data;
    if (options) chart.options = options;
    chart.update("none");
  }
}

function configuration({ type, title, labels, series, valueAxis }: ChartData): ChartConfiguration {
  const isFlat = /^Bar/.test(type);
  const [values, points] = isFlat ? (["x", "y"] as const) : (["y", "x"] as const);
  const isStacked = /Stacked/.test(type);
  const isBar = /^(Column|Bar)/.test(type);
  const right = series.find(({ lineOnRight }) => lineOnRight !== undefined)?.lineOnRight;
  return {
    type: isBar ? "bar" : "line",
    data: {
      labels: [...labels],
      datasets: series.map(({ name, values, color, lineOnRight }, i) => ({
        label: name,
        ...(lineOnRight !== undefined && ({ type: "line", yAxisID: "right", order: -1 } as const)),
        data: [...values],
        borderColor: color ?? COLORS[i % COLORS.length],
        backgroundColor: color ?? COLORS[i % COLORS.length],
        pointRadius: /Markers/.test(type) ? 3 : 0,
        borderWidth: isBar && lineOnRight === undefined ? 0 : 2,
        spanGaps: false,
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: isFlat ? "y" : "x",
      scales: {
        [points]: { stacked: isStacked },
        [values]: {
          stacked: isStacked,
          min: valueAxis.minimum,
          max: valueAxis.maximum,
          ticks: { callback: (value: number | string) => format(valueAxis.format, Number(value)) },
        },
        ...(right !== undefined && {
          right: {
            position: "right" as const,
            grid: { drawOnChartArea: false },
            ticks: { callback: (value: number | string) => format(right, Number(value)) },
          },
        }),
      },
      plugins: {
        title: { display: title !== "", text: title },
        legend: { display: series.length > 1, position: "bottom" },
      },
    },
  };
}
