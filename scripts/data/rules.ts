import { ITEM_NAMES, REGION_NAMES } from "../../src/dataset/names";
import type { PeriodForm } from "./periods";

/** What one CSV file must keep to. */
export interface FileRules {
  /** No two rows agree in all of these. */
  readonly key: readonly string[];
  readonly periods: Readonly<Record<string, readonly PeriodForm[]>>;
  /** Columns with figures, and the column with their source. A figure without a source is a finding. */
  readonly figures: Readonly<Record<string, string>>;
  /** Columns with figures, and the column with their precision: none may lack it. */
  readonly precisions?: Readonly<Record<string, string>>;
  /** Further columns with numbers. */
  readonly numbers?: readonly string[];
  /** Columns that hold one of a few words. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
}

/** What items_monthly.csv and items_annual.csv call the groupings of items, and what we do. */
export const GROUPINGS: Readonly<Record<string, "ministry" | "customs">> = {
  MOTIE_MTI: "ministry",
  KCS_nature: "customs",
};

/** The customs service's ten items: monthly since 2016, also for the first 10 and 20 days. */
export const CUSTOMS_ITEMS = [
  "auto_parts",
  "computer_peripherals",
  "home_appliances",
  "passenger_cars",
  "petroleum_products",
  "precision_instruments",
  "semiconductors",
  "ships",
  "steel_products",
  "wireless",
];

/** Regions whose exports and imports the customs service gives month by month. */
export const CUSTOMS_REGIONS = ["asean", "china", "eu", "india", "japan", "us"];

/** Parts of another item, or the same item in another scheme: not added up with the rest. */
export const SUB_ITEMS: ReadonlySet<string> = new Set([
  "combustion_vehicles",
  "electric_vehicles",
  "hybrid_vehicles",
  "steel_20item",
  "textiles_20item",
]);

const VERSION = ["vintage", "source"];
const STATUS = { status: ["provisional", "revised", "final", "misprint"] };
const EXPORTS = { exports_musd: "source" };
const PRECISION = { exports_musd: "precision_musd" };
const IMPORTS = { imports_musd: "source" };
const IMPORTS_PRECISION = { imports_musd: "precision_musd" };
const CLASSIFICATION = Object.keys(GROUPINGS);
const ITEM = Object.keys(ITEM_NAMES);
const REGION = Object.keys(REGION_NAMES);
const FIRST_DAYS = ["10", "20"];
/** Of which the releases print growth. */
const PRINTED = [
  "exports",
  "imports",
  ...ITEM.map((item) => `ministry:${item}`),
  ...REGION.map((region) => `to:${region}`),
];

export const RULES: Readonly<Record<string, FileRules>> = {
  monthly_total: {
    key: ["period", ...VERSION],
    periods: { period: ["month"] },
    figures: { ...EXPORTS, imports_musd: "imports_source" },
    precisions: { ...PRECISION, imports_musd: "imports_precision_musd" },
    numbers: ["balance_musd"],
    words: { ...STATUS, imports_status: [...STATUS.status, ""] },
  },
  monthly_total_vintages: {
    key: ["period", ...VERSION],
    periods: { period: ["month"] },
    figures: { ...EXPORTS, ...IMPORTS },
    precisions: PRECISION,
    words: STATUS,
  },
  annual_total: {
    key: ["year", "basis", ...VERSION],
    periods: { year: ["year"] },
    figures: { ...EXPORTS, ...IMPORTS },
    precisions: { ...PRECISION, ...IMPORTS_PRECISION },
    words: { ...STATUS, basis: ["published", "sum_of_months"] },
  },
  daily_average_annual: {
    key: ["year", ...VERSION],
    periods: { year: ["year"] },
    figures: { daily_avg_exports_musd: "source", daily_avg_yoy_pct: "source" },
  },
  items_monthly: {
    key: ["period", "item", "classification", ...VERSION],
    periods: { period: ["month"] },
    figures: { ...EXPORTS, yoy_pct: "source" },
    precisions: PRECISION,
    words: { ...STATUS, classification: CLASSIFICATION, item: ITEM },
  },
  items_monthly_compiled: {
    key: ["period", "item", ...VERSION],
    periods: { period: ["month"] },
    figures: { ...EXPORTS, ...IMPORTS },
    words: { item: ITEM },
  },
  items_annual: {
    key: ["year", "item", "classification", "basis", ...VERSION],
    periods: { year: ["year"] },
    figures: { ...EXPORTS, yoy_pct: "source" },
    precisions: PRECISION,
    words: { ...STATUS, classification: CLASSIFICATION, item: ITEM, basis: ["published", "sum_of_months"] },
  },
  destinations_monthly: {
    key: ["period", "region", ...VERSION],
    periods: { period: ["month"] },
    figures: { ...EXPORTS, yoy_pct: "source" },
    precisions: PRECISION,
    words: { ...STATUS, region: REGION },
  },
  destinations_annual: {
    key: ["year", "region", ...VERSION],
    periods: { year: ["year"] },
    figures: { ...EXPORTS, yoy_pct: "source" },
    precisions: PRECISION,
    words: { ...STATUS, region: REGION },
  },
  origins_monthly: {
    key: ["period", "region", ...VERSION],
    periods: { period: ["month"] },
    figures: IMPORTS,
    precisions: IMPORTS_PRECISION,
    words: { ...STATUS, region: REGION },
  },
  imports_by_item: {
    key: ["period", "window", "item", ...VERSION],
    periods: { period: ["month"] },
    figures: { ...IMPORTS, yoy_pct: "source" },
    precisions: IMPORTS_PRECISION,
    words: { ...STATUS, window: ["month", "first10", "first20"], item: ITEM },
  },
  early_indicators: {
    key: ["period", "first_days", "basis", ...VERSION],
    periods: { period: ["month"] },
    figures: { ...EXPORTS, yoy_pct: "source" },
    precisions: PRECISION,
    numbers: ["working_days", "daily_avg_exports_musd", "daily_avg_yoy_pct"],
    words: { ...STATUS, first_days: FIRST_DAYS, basis: ["first_release", "revised_dataset"] },
  },
  early_items: {
    key: ["period", "first_days", "item", ...VERSION],
    periods: { period: ["month"] },
    figures: EXPORTS,
    words: { ...STATUS, first_days: FIRST_DAYS, item: CUSTOMS_ITEMS },
  },
  early_imports: {
    key: ["period", "first_days", ...VERSION],
    periods: { period: ["month"] },
    figures: { ...IMPORTS, yoy_pct: "source", balance_musd: "source" },
    precisions: IMPORTS_PRECISION,
    words: { ...STATUS, first_days: FIRST_DAYS },
  },
  early_destinations: {
    key: ["period", "first_days", "partner", ...VERSION],
    periods: { period: ["month"] },
    figures: { ...EXPORTS, yoy_pct: "source" },
    words: { first_days: FIRST_DAYS, partner: REGION },
  },
  year_to_date: {
    key: ["from_period", "to_period", "kind", "series", ...VERSION],
    periods: { from_period: ["month"], to_period: ["month"] },
    figures: { value_musd: "source", yoy_pct: "source" },
    precisions: { value_musd: "precision_musd" },
    words: { kind: ["total", "item", "region"], series: ["exports", "imports", ...ITEM, ...REGION] },
  },
  published_growth: {
    key: ["period", "series", ...VERSION],
    periods: { period: ["month", "year", "span"] },
    figures: { yoy_pct: "source" },
    words: { frequency: ["month", "year"], series: PRINTED },
  },
  published_balance: {
    key: ["period", ...VERSION],
    periods: { period: ["month", "year", "span"] },
    figures: { balance_musd: "source" },
  },
  us_cars: {
    key: ["period", "series", ...VERSION],
    periods: { period: ["month", "year", "span"] },
    figures: { value_musd: "source", units: "source", yoy_pct: "source" },
  },
  working_days: {
    key: ["period"],
    periods: { period: ["month"] },
    figures: { working_days: "source", daily_avg_exports_musd: "daily_avg_source" },
    numbers: [
      "working_days_published",
      "working_days_calendar_rule",
      "working_days_implied",
      "daily_avg_yoy_pct",
    ],
  },
  non_working_dates: {
    key: ["date"],
    periods: { date: ["day"] },
    figures: { date: "source" },
    words: { kind: ["public_holiday", "labour_day"] },
  },
  targets_and_events: {
    key: ["kind", "date", "year", "scope", "label", ...VERSION],
    periods: { date: ["day", "month", "year"], year: ["year"] },
    figures: { kind: "source" },
    numbers: ["value_musd", "yoy_pct"],
    words: { kind: ["target", "outlook", "event"], event_kind: ["policy", "tariff", "agreement", "ruling", ""] },
  },
  sources: {
    key: ["source"],
    periods: {},
    figures: { publisher: "source", cite_en: "source", cite_ko: "source" },
  },
};
