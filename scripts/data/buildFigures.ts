import { parsePeriod, serialOfDate } from "../../src/analysis/time/Period";
import { gaps, itemsAboveTotal, repeatedKeys, unknownSources, unreadableNumbers, unreadablePeriods } from "./checks";
import { bestFigures, type Columns, compact, type CompactSeries } from "./compact";
import { readCsv, type Row } from "./csv";

/** What src/dataset/figures.json holds. */
export interface Figures {
  readonly series: Readonly<Record<string, { months: CompactSeries | null; years: CompactSeries | null }>>;
  readonly sources: Readonly<Record<string, readonly [publisher: string, title: string, date: string, url: string]>>;
  readonly targets: readonly (readonly [year: number, scope: string, value: number, vintage: string, source: string])[];
  readonly events: readonly (readonly [date: string, kind: string, en: string, ko: string, source: string])[];
  /** Excel serial numbers, as differences. */
  readonly nonWorking: readonly number[];
  readonly calendarYears: readonly [number, number];
  /** Growth as it was printed: from, to, series, per cent, vintage, source. */
  readonly published: readonly (readonly [string, string, string, number, string, string])[];
}

const EXPORTS: Columns = {
  value: "exports_musd",
  precision: "precision_musd",
  status: "status",
  vintage: "vintage",
  source: "source",
};
const IMPORTS: Columns = {
  value: "imports_musd",
  precision: "imports_precision_musd",
  status: "imports_status",
  vintage: "imports_vintage",
  source: "imports_source",
};
const ANNUAL_IMPORTS: Columns = { ...EXPORTS, value: "imports_musd" };

const GROUPINGS: Readonly<Record<string, string>> = { MOTIE_MTI: "ministry", KCS_nature: "customs" };
/** Parts of another item, or the same item in another scheme: not added up with the rest. */
const SUB_ITEMS = new Set([
  "combustion_vehicles",
  "electric_vehicles",
  "hybrid_vehicles",
  "steel_20item",
  "textiles_20item",
]);

/** Reads the CSV files, checks them and compresses them. `findings` is empty when all is sound. */
export function buildFigures(folder: string): { figures: Figures; findings: string[] } {
  const csv = (name: string) => readCsv(folder, `${name}.csv`);
  const sourceRows = csv("sources");
  const known = new Set(sourceRows.map((row) => row.source));
  const findings: string[] = [...repeatedKeys("sources.csv", sourceRows, ["source"])];
  const series: Record<string, { months: CompactSeries | null; years: CompactSeries | null }> = {};
  const used = new Set<string>();

  const check = (name: string, rows: readonly Row[], period: string, key: string[], figures: string[]) => {
    findings.push(
      ...repeatedKeys(`${name}.csv`, rows, [period, ...key, "vintage", "source"]),
      ...unknownSources(`${name}.csv`, rows, known, Object.fromEntries(figures.map((f) => [f, "source"]))),
      ...unreadableNumbers(`${name}.csv`, rows, figures),
      ...unreadablePeriods(`${name}.csv`, rows, period),
    );
  };
  const add = (code: string, kind: "months" | "years", rows: readonly Row[], period: string, columns: Columns) => {
    const packed = compact(bestFigures(rows, period, columns));
    packed?.runs.forEach((run) => used.add(run[4]));
    series[code] = { ...(series[code] ?? { months: null, years: null }), [kind]: packed };
  };
  const addEach = (
    kind: "months" | "years",
    rows: readonly Row[],
    period: string,
    codeOf: (row: Row) => string,
  ) => {
    const byCode = groupBy(rows, codeOf);
    for (const [code, group] of byCode) add(code, kind, group, period, EXPORTS);
  };

  const totals = csv("monthly_total");
  check("monthly_total", totals, "period", [], ["exports_musd"]);
  findings.push(...unknownSources("monthly_total.csv", totals, known, { imports_musd: "imports_source" }));
  findings.push(...unreadableNumbers("monthly_total.csv", totals, ["imports_musd"]));
  add("exports", "months", totals, "period", EXPORTS);
  add("imports", "months", totals, "period", IMPORTS);

  const annual = csv("annual_total");
  check("annual_total", annual, "year", ["basis"], ["exports_musd", "imports_musd"]);
  const published = annual.filter((row) => row.basis === "published");
  add("exports", "years", published, "year", EXPORTS);
  add("imports", "years", published, "year", ANNUAL_IMPORTS);

  const items = csv("items_monthly");
  const itemCode = (row: Row) => `${GROUPINGS[row.classification]}:${row.item}`;
  check("items_monthly", items, "period", ["item", "classification"], ["exports_musd"]);
  addEach("months", items, "period", itemCode);
  const annualItems = csv("items_annual");
  check("items_annual", annualItems, "year", ["item", "classification", "basis"], ["exports_musd"]);
  addEach(
    "years",
    annualItems.filter((row) => row.basis === "published"),
    "year",
    itemCode,
  );

  const regions = csv("destinations_monthly");
  check("destinations_monthly", regions, "period", ["region"], ["exports_musd"]);
  addEach("months", regions, "period", (row) => `to:${row.region}`);
  const annualRegions = csv("destinations_annual");
  check("destinations_annual", annualRegions, "year", ["region"], ["exports_musd"]);
  addEach("years", annualRegions, "year", (row) => `to:${row.region}`);

  const early = csv("early_indicators");
  check("early_indicators", early, "period", ["first_days", "basis"], ["exports_musd"]);
  addEach("months", early, "period", (row) => `first${row.first_days}`);
  const earlyItems = csv("early_items");
  check("early_items", earlyItems, "period", ["first_days", "item"], ["exports_musd"]);
  addEach("months", earlyItems, "period", (row) => `first${row.first_days}:${row.item}`);

  findings.push(...completeness(series, totals, items));

  const targets = csv("targets_and_events");
  findings.push(...unknownSources("targets_and_events.csv", targets, known, { kind: "source" }));
  const chosenTargets = headlineTargets(targets);
  const events = targets
    .filter((row) => row.kind === "event")
    .map((row) => [row.date, row.event_kind, row.name_en, row.name_ko, row.source] as const);

  const days = csv("non_working_dates");
  findings.push(...repeatedKeys("non_working_dates.csv", days, ["date"]));
  findings.push(...unknownSources("non_working_dates.csv", days, known, { date: "source" }));
  const serials = days.map((row) => serialOfDate(new Date(`${row.date}T00:00:00Z`))).sort((a, b) => a - b);
  const years = days.map((row) => Number(row.date.slice(0, 4)));
  for (let year = Math.min(...years); year <= Math.max(...years); year++) {
    if (!years.includes(year)) findings.push(`non_working_dates.csv: no date in ${year}`);
  }

  const growth = csv("published_growth").filter((row) => row.yoy_pct);
  const spans = csv("year_to_date").filter((row) => row.yoy_pct && row.kind === "total");
  findings.push(...unknownSources("published_growth.csv", growth, known, { yoy_pct: "source" }));
  findings.push(...unknownSources("year_to_date.csv", spans, known, { yoy_pct: "source" }));
  const printed = [
    ...growth
      .filter((row) => row.series === "exports")
      .map((row) => {
        const [from, to = from] = row.period.split("..");
        return [from, to, row.series, Number(row.yoy_pct), row.vintage, row.source] as const;
      }),
    ...spans.map(
      (row) => [row.from_period, row.to_period, row.series, Number(row.yoy_pct), row.vintage, row.source] as const,
    ),
  ];

  for (const list of [chosenTargets, events, printed]) list.forEach((row) => used.add(String(row[row.length - 1])));
  const sources = Object.fromEntries(
    sourceRows
      .filter((row) => used.has(row.source))
      .map((row) => [row.source, [row.publisher, row.title, row.date, row.url] as const]),
  );
  return {
    figures: {
      series,
      sources,
      targets: chosenTargets,
      events,
      nonWorking: serials.map((serial, i) => (i === 0 ? serial : serial - serials[i - 1])),
      calendarYears: [Math.min(...years), Math.max(...years)],
      published: printed,
    },
    findings,
  };
}

/** Series declared complete must be so, and items must not exceed the total. */
function completeness(series: Figures["series"], totals: readonly Row[], items: readonly Row[]): string[] {
  const last = totals[totals.length - 1].period;
  const periods = (rows: readonly Row[]) => rows.filter((row) => row.exports_musd).map((row) => parsePeriod(row.period));
  const findings = gaps("exports", periods(totals), "2000-01", last);
  for (const code of Object.keys(series).filter((name) => name.startsWith("customs:"))) {
    const own = items.filter((row) => row.classification === "KCS_nature" && code === `customs:${row.item}`);
    if (own.length > 0) findings.push(...gaps(code, periods(own), "2016-01", last));
  }
  const total = new Map(totals.map((row) => [String(parsePeriod(row.period).ordinal), Number(row.exports_musd)]));
  for (const [classification, grouping] of Object.entries(GROUPINGS)) {
    const members = Object.entries(series)
      .filter(([code]) => code.startsWith(`${grouping}:`) && !SUB_ITEMS.has(code.slice(grouping.length + 1)))
      .flatMap(([, { months }]) =>
        (months?.values ?? []).map((value, i) => ({ period: String((months?.start ?? 0) + i), value: value ?? 0 })),
      );
    findings.push(...itemsAboveTotal(members, total).map((finding) => `${classification} ${finding}`));
  }
  return findings;
}

/**
 * The government's announced annual targets: for a year and an item the latest announcement. A figure from a meeting's
 * table beside a rounded headline of the same day is not the headline.
 */
function headlineTargets(rows: readonly Row[]): Figures["targets"] {
  const best = new Map<string, Row>();
  for (const row of rows.filter(({ kind, value_musd }) => kind === "target" && value_musd)) {
    const key = `${row.year}|${row.scope}`;
    const other = best.get(key);
    if (!other || row.vintage >= other.vintage) best.set(key, row);
  }
  return [...best.values()].map(
    (row) => [Number(row.year), row.scope, Number(row.value_musd), row.vintage, row.source] as const,
  );
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
