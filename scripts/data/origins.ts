import { parsePeriod } from "../../src/analysis/time/parsePeriod";
import { readSeries } from "../../src/dataset/seriesQuery";
import type { FirstDays, Flow, SeriesKey } from "../../src/dataset/types";
import type { Row } from "./csv";
import { type Columns, isInTime } from "./figures";
import { GROUPINGS } from "./rules";

/** A file with figures of series: which rows, of which series, in which columns. */
export interface Origin {
  readonly file: string;
  readonly seriesOf: (row: Row) => SeriesKey;
  readonly columns: Columns;
  /** Which rows; left out: all. */
  readonly only?: (row: Row) => boolean;
  /** A file may be good for one of the two; left out: both. */
  readonly holds?: "best figures" | "first prints";
}

const EXPORTS: Columns = {
  period: "period",
  value: "exports_musd",
  precision: "precision_musd",
  status: "status",
  vintage: "vintage",
  source: "source",
};
const IMPORTS: Columns = { ...EXPORTS, value: "imports_musd" };
/** In the list of totals imports have their own provenance. */
const TOTAL_IMPORTS: Columns = {
  period: "period",
  value: "imports_musd",
  precision: "imports_precision_musd",
  status: "imports_status",
  vintage: "imports_vintage",
  source: "imports_source",
};
const inYears = (columns: Columns): Columns => ({ ...columns, period: "year" });

/** Sums of months are made again from the months when somebody asks for a year. */
const isPublished = ({ basis }: Row) => basis !== "sum_of_months";
const isWholeMonth = ({ window }: Row) => window === "month";
const isAnnounced = ({ basis }: Row) => basis === "first_release";

/** The customs service gives the items of the first days in thousand dollars. */
const THOUSANDS = { precision: () => "0.001" };
/** Added up from the customs service's figures after their yearly closing. */
const COMPILED = { ...THOUSANDS, status: () => "final" };
/** As announced on the day, in figures with as many zeros as they were rounded to. */
const ANNOUNCED = {
  precision: ({ exports_musd }: Row) => `1${/0*$/.exec(exports_musd)?.[0] ?? ""}`,
  status: () => "provisional",
};

const daysOf = ({ first_days }: Row) => Number(first_days) as FirstDays;

const total = (flow: Flow) => (): SeriesKey => ({ flow });
const early = (flow: Flow) => (row: Row): SeriesKey => ({ flow, firstDays: daysOf(row) });
const region = (flow: Flow) => (row: Row): SeriesKey => ({ flow, partner: row.region });
const compiled = (flow: Flow) => (row: Row): SeriesKey => ({ flow, grouping: "compiled", item: row.item });
const exported = ({ classification, item }: Row): SeriesKey => ({
  flow: "exports",
  grouping: GROUPINGS[classification],
  item,
});
const earlyItem = (row: Row): SeriesKey => ({
  flow: "exports",
  firstDays: daysOf(row),
  grouping: "customs",
  item: row.item,
});
const earlyPartner = (row: Row): SeriesKey => ({
  flow: "exports",
  firstDays: daysOf(row),
  partner: row.partner,
});
/** What was imported the ministry says of months and the customs service of first days. */
const imported = (row: Row): SeriesKey =>
  isWholeMonth(row)
    ? { flow: "imports", grouping: "ministry", item: row.item }
    : {
        flow: "imports",
        firstDays: Number(row.window.slice("first".length)) as FirstDays,
        grouping: "customs",
        item: row.item,
      };

const printed = ({ series }: Row): SeriesKey => {
  const key = readSeries({ item: series });
  if (!key) throw new Error(`No series is called ${series}`);
  return key;
};

/** Amounts, in the order in which the catalogue lists the series. */
export const AMOUNTS: readonly Origin[] = [
  { file: "monthly_total", seriesOf: total("exports"), columns: EXPORTS },
  { file: "monthly_total_vintages", seriesOf: total("exports"), columns: EXPORTS, holds: "first prints" },
  { file: "annual_total", seriesOf: total("exports"), columns: inYears(EXPORTS), only: isPublished },
  { file: "monthly_total", seriesOf: total("imports"), columns: TOTAL_IMPORTS },
  { file: "monthly_total_vintages", seriesOf: total("imports"), columns: IMPORTS, holds: "first prints" },
  { file: "annual_total", seriesOf: total("imports"), columns: inYears(IMPORTS), only: isPublished },
  { file: "items_monthly", seriesOf: exported, columns: EXPORTS },
  { file: "items_annual", seriesOf: exported, columns: inYears(EXPORTS), only: isPublished },
  { file: "items_monthly_compiled", seriesOf: compiled("exports"), columns: { ...EXPORTS, ...COMPILED } },
  { file: "destinations_monthly", seriesOf: region("exports"), columns: EXPORTS },
  { file: "destinations_annual", seriesOf: region("exports"), columns: inYears(EXPORTS) },
  { file: "origins_monthly", seriesOf: region("imports"), columns: IMPORTS },
  { file: "imports_by_item", seriesOf: imported, columns: IMPORTS, only: isWholeMonth },
  { file: "items_monthly_compiled", seriesOf: compiled("imports"), columns: { ...IMPORTS, ...COMPILED } },
  { file: "early_indicators", seriesOf: early("exports"), columns: EXPORTS, holds: "best figures" },
  {
    file: "early_indicators",
    seriesOf: early("exports"),
    columns: EXPORTS,
    only: isAnnounced,
    holds: "first prints",
  },
  // Read off the customs service's current figures, those of the newest month too.
  { file: "early_items", seriesOf: earlyItem, columns: { ...EXPORTS, ...THOUSANDS }, holds: "best figures" },
  { file: "early_destinations", seriesOf: earlyPartner, columns: { ...EXPORTS, ...ANNOUNCED } },
  { file: "early_imports", seriesOf: early("imports"), columns: IMPORTS },
  { file: "imports_by_item", seriesOf: imported, columns: IMPORTS, only: (row) => !isWholeMonth(row) },
];

/**
 * Growth ships as a fraction, made of the printed digits. It has no status of its own: what was printed in time is
 * provisional, as the figure was.
 */
const GROWTH: Columns = {
  ...EXPORTS,
  value: ({ yoy_pct }) => yoy_pct && `${yoy_pct}e-2`,
  precision: ({ yoy_pct }) => `1e-${2 + (yoy_pct.split(".")[1]?.length ?? 0)}`,
  status: ({ period, vintage }) => (isInTime(vintage, parsePeriod(period)) ? "provisional" : "revised"),
};

/** Growth of single months as it was printed. Growth that a current table of figures gives is not. */
export const PRINTED_GROWTH: readonly Origin[] = [
  {
    file: "published_growth",
    seriesOf: printed,
    columns: GROWTH,
    only: ({ frequency }) => frequency === "month",
  },
  { file: "imports_by_item", seriesOf: imported, columns: GROWTH },
  { file: "early_indicators", seriesOf: early("exports"), columns: GROWTH, only: isAnnounced },
  { file: "early_destinations", seriesOf: earlyPartner, columns: GROWTH },
  { file: "early_imports", seriesOf: early("imports"), columns: GROWTH },
];
