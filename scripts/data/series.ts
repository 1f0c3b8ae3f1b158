import { bestFigures, type Columns, type Figure } from "./compact";
import type { Row, Tables } from "./csv";
import { GROUPINGS } from "./rules";

/** Kept figures of one indicator, and the files they come from. */
export interface Series {
  readonly months: readonly Figure[];
  readonly years: readonly Figure[];
}

const MONTHS: Columns = {
  period: "period",
  value: "exports_musd",
  precision: "precision_musd",
  status: "status",
  vintage: "vintage",
  source: "source",
};
const MONTHLY_IMPORTS: Columns = {
  period: "period",
  value: "imports_musd",
  precision: "imports_precision_musd",
  status: "imports_status",
  vintage: "imports_vintage",
  source: "imports_source",
};
const YEARS: Columns = { ...MONTHS, period: "year" };
const ANNUAL_IMPORTS: Columns = { ...YEARS, value: "imports_musd" };
/** The customs service gives the items of the first days in thousand dollars. */
const EARLY_ITEMS: Columns = { ...MONTHS, precision: 0.001 };

/** The kept figures of every indicator by its code, in the order in which the catalogue lists them. */
export function allSeries(tables: Tables): ReadonlyMap<string, Series> {
  const all = new Map<string, { months: readonly Figure[]; years: readonly Figure[] }>();
  const keep = (kind: keyof Series, name: string, codeOf: (row: Row) => string, columns: Columns) => {
    // Sums of months are made again from the months when somebody asks for a year.
    const rows = tables[name].filter(({ basis }) => basis !== "sum_of_months");
    for (const [code, own] of groupBy(rows, codeOf)) {
      all.set(code, { months: [], years: [], ...all.get(code), [kind]: bestFigures(own, columns) });
    }
  };
  const item = (row: Row) => `${GROUPINGS[row.classification]}:${row.item}`;
  const region = (row: Row) => `to:${row.region}`;
  keep("months", "monthly_total", () => "exports", MONTHS);
  keep("years", "annual_total", () => "exports", YEARS);
  keep("months", "monthly_total", () => "imports", MONTHLY_IMPORTS);
  keep("years", "annual_total", () => "imports", ANNUAL_IMPORTS);
  keep("months", "items_monthly", item, MONTHS);
  keep("years", "items_annual", item, YEARS);
  keep("months", "destinations_monthly", region, MONTHS);
  keep("years", "destinations_annual", region, YEARS);
  keep("months", "early_indicators", (row) => `first${row.first_days}`, MONTHS);
  keep("months", "early_items", (row) => `first${row.first_days}:${row.item}`, EARLY_ITEMS);
  return new Map([...all].filter(([, { months, years }]) => months.length + years.length > 0));
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
