// Which series stand in which table and column of the workbook.
import { dateOfSerial } from "../analysis/time/Period";
import { indicators } from "../dataset/indicators";
import type { Indicator, Text } from "../dataset/types";
import type { TableInWorkbook } from "../model/tableInWorkbook";
import type { ColumnModel } from "../model/WorkbookModel";

/** A column of a monthly table, in million US dollars. */
export interface SeriesSource {
  /** Of the shipped series that it is. */
  readonly code: string;
  readonly name: Text;
  readonly table: string;
  /** Headers. */
  readonly column: string;
  readonly periods: string;
  /** Every period is a month-end date; else its cells are read as whatever names a month. */
  readonly isDated: boolean;
  /** A month between two others has no figure, or may have none: only totals are there every month. */
  readonly hasGaps: boolean;
  /** Ordinals of the months with a figure, ascending. */
  readonly months: readonly number[];
  /** The dates of the workbook's one-off holidays, as a reference; none while it has no table of them. */
  readonly holidays?: string;
}

/** What the workbook's tables offer a briefing. */
export interface BriefingSources {
  readonly exports?: SeriesSource;
  readonly imports?: SeriesSource;
  readonly items: readonly SeriesSource[];
  readonly regions: readonly SeriesSource[];
  /** The customs service's items, beside the ministry's: their series are longer and have no gaps. */
  readonly customsItems: readonly SeriesSource[];
  readonly importItems: readonly SeriesSource[];
  readonly first10?: SeriesSource;
  readonly first20?: SeriesSource;
}

/** The ministry's twenty items in its own order, and those of its scheme before August 2025. */
const MINISTRY_ITEMS = [
  "semiconductors",
  "automobiles",
  "general_machinery",
  "petroleum_products",
  "petrochemicals",
  "steel",
  "steel_20item",
  "auto_parts",
  "displays",
  "wireless",
  "ships",
  "bio_health",
  "computers",
  "home_appliances",
  "textiles",
  "textiles_20item",
  "secondary_batteries",
  "electrical_equipment",
  "nonferrous_metals",
  "agri_fishery_food",
  "cosmetics",
  "household_goods",
] as const;
/** The nine regions of its releases, in their order. */
export const REGIONS = [
  "china",
  "us",
  "asean",
  "eu",
  "japan",
  "latin_america",
  "india",
  "middle_east",
  "cis",
];
const ENERGY = ["energy", "crude_oil", "gas", "coal", "non_energy"];
const MILLION = 6;

/**
 * Of series that stand twice the one with the newest figure counts, then the one with more of them.
 * @param holidays - The dates of the workbook's one-off holidays, as a reference.
 */
export function briefingSources(tables: readonly TableInWorkbook[], holidays?: string): BriefingSources {
  const byCode = new Map<string, SeriesSource>();
  for (const one of tables.flatMap(sourcesIn)) {
    const source = holidays === undefined ? one : { ...one, holidays };
    const known = byCode.get(source.code);
    if (!known || isBetter(source, known)) byCode.set(source.code, source);
  }
  const found = (codes: readonly string[]) => codes.flatMap((code) => byCode.get(code) ?? []);
  const ministry = found(MINISTRY_ITEMS.map((item) => `ministry:${item}`));
  const customs = [...byCode.values()].filter(({ code }) => /^customs:/.test(code));
  return {
    exports: byCode.get("exports"),
    imports: byCode.get("imports"),
    items: ministry.length > 0 ? ministry : customs,
    customsItems: ministry.length > 0 ? customs : [],
    regions: found(REGIONS.map((region) => `to:${region}`)),
    importItems: found(ENERGY.map((item) => `imports:ministry:${item}`)),
    first10: byCode.get("first10"),
    first20: byCode.get("first20"),
  };
}

/** The newest month with a figure of total exports: what a briefing is about unless another is asked for. */
export function newestMonth({ exports }: BriefingSources): number | undefined {
  return exports?.months.at(-1);
}

function isBetter(one: SeriesSource, other: SeriesSource): boolean {
  const [mine, its] = [one, other].map(({ months }) => months.at(-1) ?? -Infinity);
  return mine > its || (mine === its && one.months.length > other.months.length);
}

function sourcesIn(inWorkbook: TableInWorkbook): SeriesSource[] {
  const { model } = inWorkbook;
  if (model.frequency !== "month") return [];
  return model.columns.flatMap((column): SeriesSource[] => {
    const indicator = shippedSeries(column.id);
    const source = anySource(inWorkbook, column.id);
    if (!indicator || !source || !isMillionDollars(column)) return [];
    const { months } = source;
    const isWhole = months.every((month, i) => i === 0 || month === months[i - 1] + 1);
    const isTotal = !indicator.item && !indicator.partner;
    return [{ ...source, name: indicator.name, hasGaps: !(isTotal && isWhole) }];
  });
}

/** An amount of each period alone, in million US dollars. */
export function isMillionDollars({
  unit,
  measure,
  isCumulative,
}: Pick<ColumnModel, "unit" | "measure" | "isCumulative">): boolean {
  const isMillion = unit?.kind === "money" && unit.currency === "USD" && unit.power === MILLION;
  return measure === "amount" && !isCumulative && isMillion;
}

function shippedSeries(id: string): Indicator | undefined {
  return indicators().find(({ code }) => code === id);
}

/** A monthly series of a table, of whatever unit and whether it is shipped or the analyst's own. */
export function anySource({ cells, model, table }: TableInWorkbook, id: string): SeriesSource | undefined {
  const known = model.columns.find((one) => one.id === id);
  const header = cells.columns.find((one) => one.id === known?.column)?.header;
  const periods = cells.columns.findIndex((one) => one.id === model.periodColumn);
  const figures = table.series.find((one) => one.id === id)?.values;
  if (!known || header === undefined || periods < 0 || !figures) return undefined;
  return {
    code: id,
    name: { en: known.name, ko: known.name },
    table: cells.name,
    column: header,
    periods: cells.columns[periods].header,
    isDated: cells.rows.every((row) => isMonthEnd(row[periods])),
    hasGaps: true,
    months: [...figures.keys()].sort((a, b) => a - b),
  };
}

/** The day after it is the first of a month. */
function isMonthEnd(cell: unknown): boolean {
  return typeof cell === "number" && dateOfSerial(cell + 1).getUTCDate() === 1;
}
