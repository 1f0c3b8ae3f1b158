/** Draws charts over the grid; sizes are CSS pixels from the corner of A1. */
export interface ChartLayer {
  set(
    id: string,
    chart: {
      readonly sheetId: string;
      box(): { x: number; y: number; width: number; height: number };
      data(): ChartData;
    },
  ): void;
  remove(id: string): void;
  /** Charts may be new or have moved. */
  mount(): void;
  /** Values may have changed. */
  refreshSoon(): void;
}

export interface ChartData {
  readonly type: string;
  readonly title: string;
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
    readonly color: string | undefined;
    /** A line against the axis on the right, with this number format. */
    readonly lineOnRight: string | undefined;
  }[];
  readonly valueAxis: {
    readonly format: string;
    readonly minimum: number | undefined;
    readonly maximum: number | undefined;
  };
}
