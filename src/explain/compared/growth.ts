import { Absence } from "../../analysis/AnalysisError";
import { totalOf } from "../../analysis/numeric/sum";
import { excluding } from "../../analysis/structure/excluding";
import { parsePeriod } from "../../analysis/time/parsePeriod";
import { PERIODS_PER_YEAR } from "../../analysis/time/Period";
import { observation, observed, type Series, sumOf, yearStart } from "../../analysis/time/Series";
import { readOne } from "../../functions/at";
import { choice, isLeftOut, readPeriod, rectangle, requireNumber } from "../../functions/cells";
import { AggregationMethod } from "../../functions/enums";
import { readCount, readFlag } from "../../functions/options";
import { readTables } from "../../functions/table";
import { type Asked, type Spot, spotByRow, tableOf } from "./Asked";
import { type Fact, figureAt, figuresOf, spanOf, sumFact } from "./Fact";

/** A figure and the one so many periods before it. */
export function onEarlier(lagOf: (series: Series) => number): (asked: Asked) => Fact[] {
  return (asked) => {
    const spot = spotByRow(asked);
    if (!spot) return ofAll(asked);
    const { series, ordinal } = spot;
    return [figureAt("figure", series, ordinal), figureAt("base", series, ordinal - lagOf(series))];
  };
}

export const yearBefore = (series: Series) => PERIODS_PER_YEAR[series.frequency];

export function yearToDate(asked: Asked): Fact[] {
  const spot = spotByRow(asked);
  return spot ? [sumToDate("sum", spot)] : ofAll(asked);
}

export function yearToDateGrowth(asked: Asked): Fact[] {
  const spot = spotByRow(asked);
  return spot ? [sumToDate("sum", spot), sumToDate("baseSum", spot, yearBefore(spot.series))] : ofAll(asked);
}

function sumToDate(role: "sum" | "baseSum", { series, ordinal }: Spot, earlier = 0): Fact {
  const last = ordinal - earlier;
  return sumFact(role, series, yearStart(series.frequency, last), last);
}

/** The two ends of a mean rate of growth. */
export function betweenEnds(asked: Asked): Fact[] {
  const table = tableOf(asked);
  if (!asked.place) return ofAll(asked);
  const series = table.series[table.isAcross ? asked.place.row : asked.place.column];
  const all = observed(series);
  const first = readOne(asked.args.from, table, "from") ?? all.at(0);
  const last = readOne(asked.args.to, table, "to") ?? all.at(-1);
  if (first === undefined || last === undefined) return [];
  return [
    figureAt("base", series, first),
    figureAt("figure", series, last),
    // Between ends that are given the wrong way round no periods lie.
    ...(first < last ? [spanOf("between", series.frequency, first, last, last - first)] : []),
  ];
}

export function onBase(asked: Asked): Fact[] {
  const spot = spotByRow({ ...asked, args: { ...asked.args, at: null } });
  if (!spot) return ofAll(asked);
  const { series, ordinal } = spot;
  const base = readPeriod(rectangle(asked.args.base)[0][0]);
  const level = isLeftOut(asked.args.level) ? 100 : requireNumber(asked.args.level, "level");
  return [
    figureAt("figure", series, ordinal),
    base.frequency === series.frequency
      ? figureAt("base", series, base.ordinal)
      : meanOfYear(series, base.ordinal),
    { role: "level", value: level },
  ];
}

function meanOfYear(series: Series, year: number): Fact {
  const periods = PERIODS_PER_YEAR[series.frequency];
  const first = year * periods;
  const total = sumOf(series, first, first + periods - 1);
  const value = total instanceof Absence ? total : total / periods;
  return { ...spanOf("baseMean", series.frequency, first, first + periods - 1), value };
}

export function inWindow(asked: Asked): Fact[] {
  const spot = spotByRow(asked);
  if (!spot) return ofAll(asked);
  const { series, ordinal } = spot;
  const length = readCount(asked.args.window, "window") ?? yearBefore(series);
  return [sumFact("window", series, ordinal - length + 1, ordinal)];
}

/**
 * The periods inside the one of a lower frequency, which the answer names in its first cell: all that it is made of, be
 * there a figure or not.
 */
export function periodsInside(asked: Asked): { series: Series; first: number; last: number } | undefined {
  const { answer, place } = asked;
  const table = tableOf(asked);
  if (!place) return undefined;
  const [along, column] = table.isAcross ? [place.column, place.row] : [place.row, place.column];
  const label = table.isAcross ? answer[0][along] : answer[along][0];
  const series = table.series[column - 1];
  if (!series || typeof label !== "string") return undefined;
  const { frequency, ordinal } = parsePeriod(label);
  const each = PERIODS_PER_YEAR[series.frequency] / PERIODS_PER_YEAR[frequency];
  const last = (ordinal + 1) * each - 1;
  const span = { series, first: ordinal * each, last };
  if (choice(asked.args.method, AggregationMethod, "method") !== AggregationMethod.last) return span;
  if (!readFlag(asked.args.partial, "partial", false)) return { series, first: last, last };
  const latest = observed(series)
    .filter((one) => span.first <= one && one <= last)
    .at(-1);
  return latest === undefined ? span : { series, first: latest, last: latest };
}

export function insidePeriod(asked: Asked): Fact[] {
  const inside = periodsInside(asked);
  if (!inside) return ofAll(asked);
  const { series, first, last } = inside;
  return figuresOf("inside", series, (one) => first <= one && one <= last);
}

/** The total less its parts, in both years. */
export function withoutParts(asked: Asked): Fact[] {
  const { values: table, part } = readTables(
    { values: asked.args.values, part: asked.args.part },
    asked.args.periods,
    [asked.args.at],
  );
  const spot = spotByRow(asked, table);
  if (!spot) return ofAll(asked);
  const total = table.series[0];
  const rest = excluding(total, part.series);
  const { ordinal } = spot;
  return [ordinal, ordinal - yearBefore(total)].flatMap((one) => [
    figureAt("total", total, one),
    sumAcross(part.series, one),
    figureAt("rest", rest, one),
  ]);
}

/** The parts together at one period. */
function sumAcross(parts: readonly Series[], ordinal: number): Fact {
  const figures = parts.map((series) => observation(series, ordinal));
  const absent = figures.find((figure) => figure instanceof Absence);
  const value = absent ?? totalOf(figures.filter((figure) => typeof figure === "number"));
  const [{ frequency }] = parts;
  return {
    role: "part",
    period: { frequency, ordinal },
    value,
    ...(parts.length > 1 && { count: parts.length }),
  };
}

/** Where no single period is asked about: the figures of each series that the answer was made of. */
export function ofAll(asked: Asked): Fact[] {
  return tableOf(asked).series.flatMap((series) => figuresOf("lookedAt", series));
}
