import { type Period, PERIODS_PER_YEAR } from "../../analysis/time/Period";
import type { ReleaseFigure } from "./readRelease";

/** Printed growth beside what the figure gives against the year before. */
export interface ReleaseCheck {
  readonly code: string;
  readonly printed: number;
  readonly calculated: number;
  /** Whether rounding of growth, figure and base explains the difference. */
  readonly agrees: boolean;
}

export interface Base {
  readonly value: number;
  readonly step: number;
}

/** @param baseOf - The figure of a year before, from the workbook or the shipped figures. */
export function growthOfRelease(
  figures: readonly ReleaseFigure[],
  period: Period,
  baseOf: (code: string, period: Period) => Base | undefined,
): readonly ReleaseCheck[] {
  const before: Period = { ...period, ordinal: period.ordinal - PERIODS_PER_YEAR[period.frequency] };
  return figures.flatMap(({ code, value, step, growth }): ReleaseCheck[] => {
    const base = growth === undefined ? undefined : baseOf(code, before);
    if (growth === undefined || !base || base.value <= 0) return [];
    const calculated = (value / base.value - 1) * 100;
    const rounding = 100 * (step / 2 / base.value + (Math.abs(value) * base.step) / 2 / base.value ** 2);
    const half = 0.05;
    return [
      { code, printed: growth, calculated, agrees: Math.abs(calculated - growth) <= half + rounding + 1e-9 },
    ];
  });
}
