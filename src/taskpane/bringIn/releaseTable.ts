import type { Period } from "../../analysis/time/Period";
import { observationAt } from "../../dataset/figures";
import { findIndicator } from "../../dataset/indicators";
import { nameOfSeries } from "../../dataset/seriesKey";
import { readSeries } from "../../dataset/seriesQuery";
import type { Language } from "../../i18n/language";
import { TABLE_WORDS } from "../../i18n/importing/tableWords";
import { converted, convertible, MILLION_DOLLARS } from "../../importing/figures/convert";
import type { Base } from "../../importing/release/growthOfRelease";
import type { ReleaseFigure } from "../../importing/release/readRelease";
import type { Table, TableSeries } from "../../importing/table/Table";
import type { TableInWorkbook } from "../../model/tableInWorkbook";
import type { ReleaseRow } from "./releaseRows";

/** The figures of a release, by the ids of their rows, as a table of one period; a release's figures are provisional. */
export function releaseTable(
  figures: readonly ReleaseFigure[],
  rows: readonly Pick<ReleaseRow, "id" | "name" | "flow">[],
  { frequency, ordinal }: Period,
): Table {
  const series = figures.flatMap(({ code, value, step }): TableSeries[] => {
    const row = rows.find(({ id }) => id === code);
    if (!row) return [];
    return [
      {
        id: code,
        also: [],
        name: row.name,
        flow: row.flow,
        measure: "amount",
        isCumulative: false,
        unit: MILLION_DOLLARS,
        step,
        values: new Map([[ordinal, value]]),
        provisional: new Set([ordinal]),
      },
    ];
  });
  return { frequency, periods: [ordinal], series };
}

export function nameOfCode(code: string, language: Language): string {
  if (code === "balance") return TABLE_WORDS[language].flows.balance;
  const key = readSeries({ item: code });
  return key ? nameOfSeries(key)[language] : code;
}

/** The figure of a series and period: of the workbook where it has one, else shipped. Million dollars. */
export function baseIn(tables: readonly TableInWorkbook[]): (id: string, period: Period) => Base | undefined {
  return (id, { frequency, ordinal }) => {
    for (const { table } of tables) {
      const series = table.frequency === frequency && table.series.find((one) => one.id === id);
      if (!series || !series.unit || !convertible(series.unit, MILLION_DOLLARS)) continue;
      const value = series.values.get(ordinal);
      const inMillions = (x: number) => converted(x, series.unit ?? MILLION_DOLLARS, MILLION_DOLLARS);
      if (value !== undefined) return { value: inMillions(value), step: inMillions(series.step) };
    }
    const indicator = findIndicator({ item: id });
    const shipped = indicator?.code === id ? observationAt(indicator, { frequency, ordinal }) : undefined;
    return shipped && { value: shipped.value, step: shipped.precision };
  };
}
