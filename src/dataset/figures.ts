import { sum } from "../analysis/numeric/sum";
import { type Period, PERIODS_PER_YEAR } from "../analysis/time/Period";
import type { FigureFrequency, FigureRow, Figures, Indicator, Observation, Status, Vintage } from "./types";

/** The figures of a series and its first prints: an indicator, or what is calculated from several. */
export type Series = Figures & Pick<Indicator, "first">;

/**
 * The figures of a series, oldest first, one row for every period from `from` to `to` (default: the first and the
 * latest figure). A quarter or year is the sum of its months when all exist, else the published figure, else missing.
 * A year as first published is the printed one: the months printed before it were revised by then.
 */
export function figuresOf(
  series: Series,
  frequency: FigureFrequency,
  from?: Period,
  to?: Period,
  vintage: Vintage = "latest",
): FigureRow[] {
  const known = new Map(
    observationsOf(series, frequency, vintage).map((observation) => [
      observation.period.ordinal,
      observation,
    ]),
  );
  const ordinals = [...known.keys()];
  const first = from?.ordinal ?? ordinals[0] ?? 0;
  const last = to?.ordinal ?? ordinals[ordinals.length - 1] ?? -1;
  const rows: FigureRow[] = [];
  for (let ordinal = first; ordinal <= last; ordinal++) {
    const observation = known.get(ordinal);
    rows.push({ period: { frequency, ordinal }, value: observation?.value, observation });
  }
  return rows;
}

/** The figure that `figuresOf` gives for a period, with its provenance; undefined when there is none. */
export function observationAt(series: Series, { frequency, ordinal }: Period): Observation | undefined {
  if (frequency === "half") return undefined;
  return observationsOf(series, frequency, "latest").find(({ period }) => period.ordinal === ordinal);
}

/**
 * The published figures behind the rows that `figuresOf` gives for the same arguments: where a row is a sum of months,
 * the months, since each of them has a source of its own.
 */
export function publishedFiguresOf(
  indicator: Indicator,
  frequency: FigureFrequency,
  from?: Period,
  to?: Period,
): readonly Observation[] {
  const isWithin = (ordinal: number) =>
    ordinal >= (from?.ordinal ?? -Infinity) && ordinal <= (to?.ordinal ?? Infinity);
  const own = (observations: readonly Observation[]) =>
    observations.filter(({ period }) => isWithin(period.ordinal));
  if (frequency === "month") return own(indicator.months);
  const summed = wholeGroups(indicator.months, frequency);
  const added = [...summed].flatMap(([ordinal, months]) => (isWithin(ordinal) ? months : []));
  if (frequency === "quarter") return added;
  return [...own(indicator.years).filter(({ period }) => !summed.has(period.ordinal)), ...added];
}

/** The latest figure: of the months, else of the years. */
export function latestObservation({ months, years }: Figures): Observation {
  return months[months.length - 1] ?? years[years.length - 1];
}

/** What is known at a frequency, oldest first. */
function observationsOf(
  { months, years, first }: Series,
  frequency: FigureFrequency,
  vintage: Vintage,
): readonly Observation[] {
  const { months: own, years: published } = vintage === "first" ? first : { months, years };
  if (frequency === "month") return own;
  const sums = vintage === "first" ? [] : sumsOfMonths(own, frequency);
  if (frequency === "quarter") return sums;
  const summed = new Set(sums.map(({ period }) => period.ordinal));
  return [...published.filter(({ period }) => !summed.has(period.ordinal)), ...sums].sort(
    (a, b) => a.period.ordinal - b.period.ordinal,
  );
}

/** The quarters or years whose months all exist. */
function sumsOfMonths(months: readonly Observation[], frequency: "quarter" | "year"): Observation[] {
  return [...wholeGroups(months, frequency)].map(([ordinal, group]) => sumOf(group, { frequency, ordinal }));
}

/** The months of each quarter or year of which no month is missing, by its ordinal. */
function wholeGroups(
  months: readonly Observation[],
  frequency: "quarter" | "year",
): ReadonlyMap<number, readonly Observation[]> {
  const monthsEach = 12 / PERIODS_PER_YEAR[frequency];
  const members = new Map<number, Observation[]>();
  for (const month of months) {
    const ordinal = Math.floor(month.period.ordinal / monthsEach);
    const group = members.get(ordinal);
    if (group) group.push(month);
    else members.set(ordinal, [month]);
  }
  return new Map([...members].filter(([, group]) => group.length === monthsEach));
}

/** The sum is as coarse and as unsettled as its worst month; it is cited by its latest month. */
function sumOf(months: readonly Observation[], period: Period): Observation {
  return {
    ...worstOf(months),
    period,
    value: thousands(sum(months.map(({ value }) => value))),
    source: months[months.length - 1].source,
  };
}

const LEAST_SETTLED: readonly Status[] = ["provisional", "revised", "final"];

/** As coarse as the coarsest of several figures, as unsettled as the least settled, as new as the newest. */
export function worstOf(
  figures: readonly Observation[],
): Pick<Observation, "precision" | "status" | "vintage"> {
  return {
    precision: Math.max(...figures.map(({ precision }) => precision)),
    status:
      LEAST_SETTLED.find((status) => figures.some((figure) => figure.status === status)) ?? "provisional",
    vintage: figures.map(({ vintage }) => vintage).sort()[figures.length - 1],
  };
}

/** The sources give at most thousand dollars: more digits are the noise of adding up. */
export function thousands(million: number): number {
  return Math.round(million * 1000) / 1000;
}
