import { Absence } from "../../analysis/AnalysisError";
import { regularSeries } from "../../analysis/forecast/regularSeries";
import { difference } from "../../analysis/numeric/sum";
import { indexInYear, PERIODS_PER_YEAR } from "../../analysis/time/Period";
import { type Series, sumOf, yearStart } from "../../analysis/time/Series";
import { choice, requireNumber } from "../../functions/cells";
import { OddsResult, PaceResult } from "../../functions/enums";
import { type Asked, type Spot, spotAtLatest, spotOfCard } from "./Asked";
import { type Fact, spanOf, sumFact } from "./Fact";
import { ofAll } from "./growth";

/** What an answer may need: of this year, and of the year before the same months, all, or those that are still to come. */
type Part = "sum" | "target" | "remaining" | "periodsLeft" | "soFar" | "whole" | "toCome";

const OF_PACE: Readonly<Record<PaceResult, readonly Part[]>> = {
  all: ["sum", "target", "remaining", "periodsLeft", "soFar", "whole", "toCome"],
  ytd: ["sum"],
  remaining: ["sum", "target"],
  months_left: ["periodsLeft"],
  required_average: ["sum", "target", "remaining", "periodsLeft"],
  required_growth: ["sum", "target", "remaining", "periodsLeft", "toCome"],
  expected: ["target", "soFar", "whole"],
  ahead: ["sum", "target", "soFar", "whole"],
};

/** The projection of a year is the same whatever its target. */
const OF_PROJECTION: readonly Part[] = ["sum", "periodsLeft"];
const OF_ODDS: Readonly<Record<OddsResult, readonly Part[]>> = {
  all: ["sum", "target", "remaining", "periodsLeft"],
  probability: ["sum", "target", "remaining", "periodsLeft"],
  projection: OF_PROJECTION,
  low: OF_PROJECTION,
  high: OF_PROJECTION,
};

export function pace(asked: Asked): Fact[] {
  const what = choice(asked.args.result, PaceResult, "result");
  const spot = what === PaceResult.all ? spotOfCard(asked) : spotAtLatest(asked);
  if (!spot) return ofAll(asked);
  return factsOf(OF_PACE[what], asked, spot);
}

export function odds(asked: Asked): Fact[] {
  const what = choice(asked.args.result, OddsResult, "result");
  const spot = what === OddsResult.all ? spotOfCard(asked) : spotAtLatest(asked);
  if (!spot) return ofAll(asked);
  // Once the year is over nothing is forecast.
  const forecast = periodsLeft(spot) > 0 ? sample(spot.series, spot.ordinal) : [];
  return [...factsOf(OF_ODDS[what], asked, spot), ...forecast];
}

/** The stretch of a series that a forecast is fitted to. */
export function sample(series: Series, until?: number): Fact[] {
  const stretch = regularSeries(series, until);
  if (stretch instanceof Absence) return [];
  const { first, last, interpolated } = stretch;
  return [
    spanOf("sample", series.frequency, first, last, last - first + 1 - interpolated),
    ...(interpolated > 0 ? [{ role: "interpolated", count: interpolated } as const] : []),
  ];
}

function factsOf(parts: readonly Part[], asked: Asked, spot: Spot): Fact[] {
  const { series, ordinal } = spot;
  const target = requireNumber(asked.args.target, "target");
  const first = yearStart(series.frequency, ordinal);
  const [january, december] = yearBeforeOf(series, ordinal);
  const yearAgo = ordinal - PERIODS_PER_YEAR[series.frequency];
  const left = periodsLeft(spot);
  const facts: Readonly<Record<Part, () => Fact | undefined>> = {
    sum: () => sumFact("sum", series, first, ordinal),
    target: () => ({ role: "target", value: target }),
    remaining: () => {
      const soFar = sumOf(series, first, ordinal);
      if (soFar instanceof Absence) return undefined;
      return { role: "remaining", value: Math.max(0, difference(target, soFar)) };
    },
    periodsLeft: () => ({
      role: "periodsLeft",
      period: { frequency: series.frequency, ordinal },
      count: left,
    }),
    soFar: () => sumFact("baseSum", series, january, yearAgo),
    whole: () => sumFact("lastYear", series, january, december),
    toCome: () => (left === 0 ? undefined : sumFact("lastYearRest", series, yearAgo + 1, december)),
  };
  return parts.flatMap((part) => facts[part]() ?? []);
}

function periodsLeft({ series: { frequency }, ordinal }: Spot): number {
  return PERIODS_PER_YEAR[frequency] - 1 - indexInYear({ frequency, ordinal });
}

/** First and last period of the year before. */
function yearBeforeOf({ frequency }: Series, ordinal: number): readonly [number, number] {
  const first = yearStart(frequency, ordinal) - PERIODS_PER_YEAR[frequency];
  return [first, first + PERIODS_PER_YEAR[frequency] - 1];
}
