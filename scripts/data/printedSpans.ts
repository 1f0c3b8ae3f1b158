import type { ShippedSpan } from "../../src/dataset/shipped";
import type { Row, Tables } from "./csv";

/** Growth as it was printed for several months together and for years, under the codes of the series. */
export function printedSpans({ published_growth, year_to_date }: Tables): ShippedSpan[] {
  return [
    ...published_growth
      .filter(({ yoy_pct, frequency }) => yoy_pct && frequency !== "month")
      .map((row): ShippedSpan => {
        const [from, to = from] = row.period.split("..");
        return [from, to, row.series, Number(row.yoy_pct), row.vintage, row.source];
      }),
    ...year_to_date
      .filter((row) => row.yoy_pct)
      .map((row): ShippedSpan => {
        const { from_period: from, to_period: to, vintage, source } = row;
        return [from, to, codeOf(row), Number(row.yoy_pct), vintage, source];
      }),
  ];
}

/** Releases of the ministry give the cumulative totals. */
function codeOf({ kind, series }: Row): string {
  return kind === "item" ? `ministry:${series}` : kind === "region" ? `to:${series}` : series;
}
