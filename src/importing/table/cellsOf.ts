import { labelOf } from "../../analysis/time/Period";
import { firstDaysNamed } from "../layout/firstDays";
import { type Measure, type TradeFlow, tradeWordsIn } from "../layout/tradeWords";
import type { Unit } from "../layout/unitWords";
import type { Table, TableSeries } from "./Table";

/** wide: a row for each period, a column for each series · across: the other way round · long: a row for each figure */
export const TABLE_LAYOUTS = ["wide", "across", "long"] as const;
export type TableLayout = (typeof TABLE_LAYOUTS)[number];

/** What stands in a table besides names and figures, in the language of the reader. */
export interface TableWords {
  readonly period: string;
  readonly series: string;
  readonly value: string;
  readonly unit: string;
  readonly status: string;
  readonly provisional: string;
  readonly flows: Readonly<Record<TradeFlow, string>>;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly cumulative: string;
  readonly firstDays: (days: number) => string;
  readonly units: (unit: Unit) => string;
}

export type TableCell = string | number | null;

/**
 * A table as rows of cells under one heading, which are read back as the same table. What the name of a series does not
 * say of flow and measure stands behind it, its unit in brackets. A period is marked provisional where all of its figures
 * are; the long form marks each figure.
 */
export function cellsOf(table: Table, layout: TableLayout, words: TableWords): TableCell[][] {
  const { frequency, periods, series } = table;
  const label = (ordinal: number) => labelOf({ frequency, ordinal });
  if (layout === "long") {
    const rows = series.flatMap((one) =>
      periods
        .filter((ordinal) => one.values.has(ordinal))
        .map((ordinal): TableCell[] => [
          label(ordinal),
          nameWithFlow(one, words),
          one.values.get(ordinal) ?? null,
          one.unit ? words.units(one.unit) : null,
          one.provisional.has(ordinal) ? words.provisional : null,
        ]),
    );
    return [[words.period, words.series, words.value, words.unit, words.status], ...rows];
  }
  const isAny = series.some(({ provisional }) => provisional.size > 0);
  const labels = periods.map(
    (ordinal) => `${label(ordinal)}${isAny && isProvisional(series, ordinal) ? " p)" : ""}`,
  );
  const headings = series.map((one) => headingOf(one, words));
  if (layout === "wide") {
    const rows = periods.map((ordinal, i): TableCell[] => [
      labels[i],
      ...series.map(({ values }) => values.get(ordinal) ?? null),
    ]);
    return [[words.period, ...headings], ...rows];
  }
  const rows = series.map(({ values }, s): TableCell[] => [
    headings[s],
    ...periods.map((ordinal) => values.get(ordinal) ?? null),
  ]);
  return [[words.series, ...labels], ...rows];
}

function isProvisional(series: readonly TableSeries[], ordinal: number): boolean {
  const own = series.filter(({ values }) => values.has(ordinal));
  return own.length > 0 && own.every(({ provisional }) => provisional.has(ordinal));
}

function headingOf(series: TableSeries, words: TableWords): string {
  const { unit } = series;
  return `${nameWithFlow(series, words)}${unit ? ` (${words.units(unit)})` : ""}`;
}

function nameWithFlow({ name, flow, measure, isCumulative }: TableSeries, words: TableWords): string {
  const said = tradeWordsIn(name);
  const missing = [
    flow && said.flow !== flow && words.flows[flow],
    said.measure !== measure && words.measures[measure],
    isCumulative && !said.isCumulative && words.cumulative,
  ];
  return [withDaysInWords(name, words), missing.filter(Boolean).join(" ")].filter(Boolean).join(" · ");
}

/** The days of a month that a series is of are told in words of the reader; what the file calls it stays. */
function withDaysInWords(name: string, words: TableWords): string {
  const parts = name.split(" · ").map((part) => {
    const days = firstDaysNamed(part);
    return days === undefined ? part : words.firstDays(days);
  });
  return parts.join(" · ");
}
