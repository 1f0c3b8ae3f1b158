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

/** What of the year before each answer needs: the same months, all of them, or those that are still to come. */
const FROM_LAST_YEAR: Readonly<Partial<Record<PaceResult, readonly ("soFar" | "whole" | "toCome")[]>>> = {
  all: ["soFar", "whole", "toCome"],
  required_growth: ["toCome"],
  expected: ["soFar", "whole"],
  ahead: ["soFar", "whole"],
};

export function pace(asked: Asked): Fact[] {
  const what = choice(asked.args.result, PaceResult, "result");
  const spot = what === PaceResult.all ? spotOfCard(asked) : spotAtLatest(asked);
  if (!spot) return ofAll(asked);
  const { series, ordinal } = spot;
  const [january, december] = yearBeforeOf(series, ordinal);
  const spans = {
    soFar: () => sumFact("baseSum", series, january, ordinal - PERIODS_PER_YEAR[series.frequency]),
    whole: () => sumFact("lastYear", series, january, december),
    toCome: () => sumFact("lastYearRest", series, ordinal - PERIODS_PER_YEAR[series.frequency] + 1, december),
  };
  const isOver = periodsLeft(spot) === 0;
  const parts = (FROM_LAST_YEAR[what] ?? []).filter((part) => part !== "toCome" || !isOver);
  return [...towardsTarget(asked, spot), ...parts.map((part) => spans[part]())];
}

export function odds(asked: Asked): Fact[] {
  const what = choice(asked.args.result, OddsResult, "result");
  const spot = what === OddsResult.all ? spotOfCard(asked) : spotAtLatest(asked);
  if (!spot) return ofAll(asked);
  // Once the year is over nothing is forecast.
  return [...towardsTarget(asked, spot), ...(periodsLeft(spot) > 0 ? sample(spot.series, spot.ordinal) : [])];
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

function towardsTarget(asked: Asked, spot: Spot): Fact[] {
  const { series, ordinal } = spot;
  const target = requireNumber(asked.args.target, "target");
  const first = yearStart(series.frequency, ordinal);
  const soFar = sumOf(series, first, ordinal);
  return [
    sumFact("sum", series, first, ordinal),
    { role: "target", value: target },
    ...(soFar instanceof Absence
      ? []
      : [{ role: "remaining", value: Math.max(0, difference(target, soFar)) } as const]),
    { role: "periodsLeft", period: { frequency: series.frequency, ordinal }, count: periodsLeft(spot) },
  ];
}

function periodsLeft({ series: { frequency }, ordinal }: Spot): number {
  return PERIODS_PER_YEAR[frequency] - 1 - indexInYear({ frequency, ordinal });
}

/** First and last period of the year before. */
function yearBeforeOf({ frequency }: Series, ordinal: number): readonly [number, number] {
  const first = yearStart(frequency, ordinal) - PERIODS_PER_YEAR[frequency];
  return [first, first + PERIODS_PER_YEAR[frequency] - 1];
}
