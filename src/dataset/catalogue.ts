import { labelOf } from "../analysis/time/Period";
import { figuresOf } from "./figures";
import { growthIndicators, indicators } from "./indicators";
import { fold, ITEM_NAMES, REGION_NAMES } from "./names";
import { codeOfSeries } from "./seriesKey";
import { readSeries } from "./seriesQuery";
import type { FigureFrequency, Indicator, Observation } from "./types";

/** One line of the catalogue: what there is of one series at one frequency. */
export interface CatalogueEntry {
  readonly indicator: Indicator;
  /** Amounts, or the growth that was printed. */
  readonly measure: "amount" | "growth";
  readonly frequency: Extract<FigureFrequency, "month" | "year">;
  readonly first: string;
  readonly last: string;
  /** Periods between first and last without a figure: the known gaps. */
  readonly missing: readonly string[];
  readonly latest: Observation;
  /** The finest and the coarsest step in which the figures were given. */
  readonly precision: readonly [finest: number, coarsest: number];
  /** Periods whose first print is known, oldest first. */
  readonly firstPrints: readonly string[];
}

/**
 * Every series whose code or name, in either language, has `search` in it or that `search` asks for; all of them when it
 * is left out. The printed growth of a series follows its amounts.
 */
export function catalogue(search = ""): readonly CatalogueEntry[] {
  const wanted = fold(search);
  const key = readSeries({ item: search });
  const asked = key && codeOfSeries(key);
  const isFound = (one: Indicator) =>
    !wanted || one.code === asked || wordsOf(one).some((word) => fold(word).includes(wanted));
  const [amounts, growth] = [indicators(), growthIndicators()].map(
    (all) => new Map(all.filter(isFound).map((one) => [one.code, one])),
  );
  return [...new Set([...amounts.keys(), ...growth.keys()])].flatMap((code) => [
    ...entry(amounts.get(code), "amount", "month"),
    ...entry(amounts.get(code), "amount", "year"),
    ...entry(growth.get(code), "growth", "month"),
  ]);
}

/** The code and every name of the item or the partner that a person may look for. */
function wordsOf({ code, name, item, partner }: Indicator): readonly string[] {
  const { also = [] } = (partner ? REGION_NAMES[partner] : item ? ITEM_NAMES[item] : undefined) ?? {};
  return [code, name.en, name.ko, ...also];
}

function entry(
  indicator: Indicator | undefined,
  measure: CatalogueEntry["measure"],
  frequency: CatalogueEntry["frequency"],
): CatalogueEntry[] {
  // The first ten days of twelve months add up to no year.
  if (!indicator || (indicator.firstDays && frequency === "year")) return [];
  const rows = figuresOf(indicator, frequency);
  const known = rows.flatMap(({ observation }) => observation ?? []);
  if (known.length === 0) return [];
  const steps = known.map(({ precision }) => precision);
  const { months, years } = indicator.first;
  return [
    {
      indicator,
      measure,
      frequency,
      first: labelOf(rows[0].period),
      last: labelOf(rows[rows.length - 1].period),
      missing: rows.filter(({ value }) => value === undefined).map(({ period }) => labelOf(period)),
      latest: known[known.length - 1],
      precision: [Math.min(...steps), Math.max(...steps)],
      firstPrints: (frequency === "month" ? months : years).map(({ period }) => labelOf(period)),
    },
  ];
}
