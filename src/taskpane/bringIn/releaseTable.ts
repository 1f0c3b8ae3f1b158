import type { Period } from "../../analysis/time/Period";
import { observationAt } from "../../dataset/figures";
import { findIndicator } from "../../dataset/indicators";
import type { Language } from "../../i18n/language";
import { TABLE_WORDS } from "../../i18n/importing/tableWords";
import type { Base } from "../../importing/release/growthOfRelease";
import type { ReleaseFigure } from "../../importing/release/readRelease";
import type { Table, TableSeries } from "../../importing/table/Table";
import type { TableInWorkbook } from "../../model/tableInWorkbook";

/** The figures of a release as a table of one period; a release's figures are provisional. */
export function releaseTable(figures: readonly ReleaseFigure[], period: Period, language: Language): Table {
  const { frequency, ordinal } = period;
  const series = figures.map(({ code, value, step }): TableSeries => ({
    id: code,
    also: [],
    name: nameOfCode(code, language),
    flow: code === "balance" ? "balance" : (findIndicator({ item: code })?.flow ?? "exports"),
    measure: "amount",
    isCumulative: false,
    unit: { kind: "money", currency: "USD", power: 6 },
    step,
    values: new Map([[ordinal, value]]),
    provisional: new Set([ordinal]),
  }));
  return { frequency, periods: [ordinal], series };
}

export function nameOfCode(code: string, language: Language): string {
  if (code === "balance") return TABLE_WORDS[language].flows.balance;
  return findIndicator({ item: code })?.name[language] ?? code;
}

/** The figure of a code and period: of the workbook where it has one, else shipped. Million dollars. */
export function baseIn(
  tables: readonly TableInWorkbook[],
): (code: string, period: Period) => Base | undefined {
  return (code, { frequency, ordinal }) => {
    for (const { table } of tables) {
      const series = table.frequency === frequency && table.series.find(({ id }) => id === code);
      if (!series || series.unit?.kind !== "money" || series.unit.power !== 6) continue;
      const value = series.values.get(ordinal);
      if (value !== undefined) return { value, step: series.step };
    }
    const indicator = findIndicator({ item: code });
    const shipped = indicator && observationAt(indicator, { frequency, ordinal });
    return shipped && { value: shipped.value, step: shipped.precision };
  };
}
