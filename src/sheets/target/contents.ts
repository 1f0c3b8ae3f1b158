import { labelOf, lastDay, type Period, periodOf, yearOf } from "../../analysis/time/Period";
import { figuresOf, publishedFiguresOf } from "../../dataset/figures";
import { findIndicator } from "../../dataset/indicators";
import { publishedGrowth } from "../../dataset/published";
import type { Indicator } from "../../dataset/types";
import type { Language } from "../../i18n/language";
import { sourceNote } from "../../i18n/sourceNote";
import type { Facts } from "../../i18n/targetWorkbook";
import type { Cell } from "../Draft";

/** First year of the tables; from here on every month of exports is there. */
const FIRST_YEAR = 2000;

/** The shipped figures that the worked example stands on. */
export interface Contents {
  readonly monthly: readonly (readonly Cell[])[];
  readonly annual: readonly (readonly Cell[])[];
  readonly cars: readonly (readonly Cell[])[];
  readonly sources: readonly string[];
  readonly facts: Facts;
}

export function contents(language: Language): Contents {
  const [exports, imports, cars] = [
    required("exports", findIndicator({ flow: "exports" })),
    required("imports", findIndicator({ flow: "imports" })),
    required("automobiles", findIndicator({ flow: "exports", item: "automobiles" })),
  ];
  const months = figuresOf(exports, "month", periodOf("month", FIRST_YEAR));
  const [first, last] = [months[0].period, months[months.length - 1].period];
  const bought = figuresOf(imports, "month", first, last);
  const carYears = yearRows(cars);
  const [printed] = publishedGrowth("exports", "2024-01", "2024-04");
  return {
    monthly: months.map(({ period, value }, i) => [lastDay(period), value ?? "", bought[i].value ?? ""]),
    annual: yearRows(exports, periodOf("year", FIRST_YEAR)),
    cars: carYears,
    sources: [
      publishedFiguresOf(exports, "month", first, last),
      publishedFiguresOf(imports, "month", first, last),
      publishedFiguresOf(cars, "year"),
    ].map((figures) => sourceNote(figures, language)),
    facts: {
      // A growth rate needs the year before.
      firstMonth: labelOf(periodOf("month", yearOf(first) + 1)),
      lastMonth: labelOf(last),
      carYears: yearSpans(carYears.map(([year]) => year as number)),
      printedPercent: required("printed growth", printed).percent.toFixed(1),
      printedOn: printed.vintage,
    },
  };
}

function required<T>(what: string, found: T | undefined): T {
  if (found === undefined) throw new Error(`The shipped figures lack ${what}`);
  return found;
}

/** Year and figure, of the years that have one. */
function yearRows(indicator: Indicator, from?: Period): [number, number][] {
  return figuresOf(indicator, "year", from).flatMap(({ period, value }) =>
    value === undefined ? [] : [[yearOf(period), value] as [number, number]],
  );
}

/** 2014, 2019, 2020, 2021 → "2014, 2019–2021". */
function yearSpans(years: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const year of years) {
    const span = spans[spans.length - 1];
    if (span && span[1] === year - 1) span[1] = year;
    else spans.push([year, year]);
  }
  return spans.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}
