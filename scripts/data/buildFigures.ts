import { serialOfDate } from "../../src/analysis/time/Period";
import type { ShippedFigures } from "../../src/dataset/shipped";
import { compact } from "./compact";
import type { Tables } from "./csv";
import { rowFindings, seriesFindings } from "./findings";
import { printedGrowth } from "./printedGrowth";
import { allSeries, type Series } from "./series";
import { headlineTargets } from "./targets";

export type Built = { readonly figures: ShippedFigures } | { readonly findings: readonly string[] };

/** Checks the rows of data/ and makes what ships; when anything is wrong, findings instead, one line each. */
export function buildFigures(tables: Tables): Built {
  const inRows = rowFindings(tables);
  if (inRows.length > 0) return { findings: inRows };
  const series = allSeries(tables);
  const inSeries = seriesFindings(tables, series);
  return inSeries.length > 0 ? { findings: inSeries } : { figures: ship(tables, series) };
}

function ship(tables: Tables, all: ReadonlyMap<string, Series>): ShippedFigures {
  const targets = headlineTargets(tables.targets_and_events);
  const events = tables.targets_and_events
    .filter(({ kind }) => kind === "event")
    .map((row) => [row.date, row.event_kind, row.name_en, row.name_ko, row.source] as const);
  const published = printedGrowth(tables);
  const kept = [...all.values()].flatMap(({ months, years }) => [...months, ...years]);
  const used = new Set([
    ...kept.map(({ source }) => source),
    ...[...targets, ...events, ...published].map((row) => row[row.length - 1]),
  ]);
  const vintages = [...kept.map(({ vintage }) => vintage), ...targets.map((row) => row[3]), ...published.map((row) => row[4])];
  return {
    version: vintages.reduce((newest, vintage) => (vintage > newest ? vintage : newest)),
    series: Object.fromEntries(
      [...all].map(([code, { months, years }]) => [code, { months: compact(months), years: compact(years) }]),
    ),
    sources: Object.fromEntries(
      tables.sources
        .filter(({ source }) => used.has(source))
        .map(({ source, publisher, title, date, url }) => [source, [publisher, title, date, url] as const]),
    ),
    targets,
    events,
    ...calendar(tables),
    published,
  };
}

function calendar({ non_working_dates }: Tables): Pick<ShippedFigures, "nonWorking" | "calendarYears"> {
  const dates = non_working_dates.map(({ date }) => date).sort();
  const serials = dates.map((date) => serialOfDate(new Date(`${date}T00:00:00Z`)));
  return {
    nonWorking: serials.map((serial, i) => (i === 0 ? serial : serial - serials[i - 1])),
    calendarYears: [Number(dates[0].slice(0, 4)), Number(dates[dates.length - 1].slice(0, 4))],
  };
}
