import { AnalysisError } from "../analysis/AnalysisError";
import type { Series } from "../analysis/time/Series";
import { choice } from "./cells";
import { DaysCovered } from "./enums";

const LENGTH: Readonly<Record<DaysCovered, number | undefined>> = {
  month: undefined,
  first10: 10,
  first20: 20,
};

/** How many of its month's first days a figure covers; undefined for the whole of it. */
export function firstDays(given: unknown): number | undefined {
  return LENGTH[choice(given, DaysCovered, "days")];
}

/** @throws AnalysisError "wrong-frequency" for figures of first days that are not monthly. */
export function requireMonths(length: number | undefined, series: Series): Series {
  if (length === undefined || series.frequency === "month") return series;
  throw new AnalysisError("wrong-frequency", { entry: "periods", expected: "month" });
}
