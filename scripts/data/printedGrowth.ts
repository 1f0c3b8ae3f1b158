import type { ShippedGrowth } from "../../src/dataset/shipped";
import type { Row, Tables } from "./csv";

/** Growth rates as they were printed, under the codes of the indicators. */
export function printedGrowth({ published_growth, year_to_date }: Tables): ShippedGrowth[] {
  return [
    ...published_growth
      .filter((row) => row.yoy_pct)
      .map((row): ShippedGrowth => {
        const [from, to = from] = row.period.split("..");
        return [from, to, row.series, Number(row.yoy_pct), row.vintage, row.source];
      }),
    ...year_to_date
      .filter((row) => row.yoy_pct)
      .map((row): ShippedGrowth => {
        const { from_period: from, to_period: to, vintage, source } = row;
        return [from, to, codeOf(row), Number(row.yoy_pct), vintage, source];
      }),
  ];
}

/** Releases of the ministry give the cumulative totals. */
function codeOf({ kind, series }: Row): string {
  return kind === "item" ? `ministry:${series}` : kind === "region" ? `to:${series}` : series;
}
