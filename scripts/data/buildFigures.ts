import { serialOfDate } from "../../src/analysis/time/Period";
import type { ShippedFigures, ShippedSeries } from "../../src/dataset/shipped";
import { compact, Releases } from "./compact";
import type { Tables } from "./csv";
import { rowFindings, seriesFindings } from "./findings";
import { printedSpans } from "./printedSpans";
import { allGrowth, allSeries, type Series } from "./series";
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

function ship(tables: Tables, amounts: ReadonlyMap<string, Series>): ShippedFigures {
  const releases = new Releases();
  const [series, growth] = [amounts, allGrowth(tables)].map((all) =>
    Object.fromEntries([...all].map(([code, own]) => [code, shippedSeries(own, releases)])),
  );
  const targets = headlineTargets(tables.targets_and_events);
  const events = tables.targets_and_events
    .filter(({ kind }) => kind === "event")
    .map((row) => [row.date, row.event_kind, row.name_en, row.name_ko, row.source] as const);
  const spans = printedSpans(tables);
  const cited = [...releases.list, ...targets, ...events, ...spans].map((row) => row[row.length - 1]);
  const used = new Set(cited);
  const vintages = [...releases.list.map(([, vintage]) => vintage), ...[...targets, ...spans].map((row) => `${row[row.length - 2]}`)];
  return {
    version: vintages.reduce((newest, vintage) => (vintage > newest ? vintage : newest)),
    series,
    growth,
    releases: releases.list,
    sources: Object.fromEntries(
      tables.sources
        .filter(({ source }) => used.has(source))
        .map(({ source, cite_en, cite_ko, date }) => [source, [cite_en, cite_ko, date] as const]),
    ),
    targets,
    events,
    ...calendar(tables),
    spans,
  };
}

function shippedSeries(series: Series, releases: Releases): ShippedSeries {
  const parts = Object.entries(series).map(([name, figures]) => [name, compact(figures, releases)] as const);
  return Object.fromEntries(parts.filter(([, part]) => part));
}

function calendar({ non_working_dates }: Tables): Pick<ShippedFigures, "nonWorking" | "calendarYears"> {
  const dates = non_working_dates.map(({ date }) => date).sort();
  const serials = dates.map((date) => serialOfDate(new Date(`${date}T00:00:00Z`)));
  return {
    nonWorking: serials.map((serial, i) => (i === 0 ? serial : serial - serials[i - 1])),
    calendarYears: [Number(dates[0].slice(0, 4)), Number(dates[dates.length - 1].slice(0, 4))],
  };
}
