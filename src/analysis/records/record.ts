import { Absence } from "../AnalysisError";
import { rememberedWith } from "../rememberedWith";
import { CalendarValues } from "../time/CalendarValues";
import { type Frequency, indexInYear, labelOf, PERIODS_PER_YEAR } from "../time/Period";
import { observation, observed, type Series, yearStart } from "../time/Series";
import { type Claim, claimAt, type RecordScope } from "./claim";
import { placesOf } from "./places";

/** Whether high figures or low ones are records. */
export type Direction = "high" | "low";

/**
 * How one observation stands against the earlier ones. The numbers take every figure there is; only the claim looks out
 * for gaps. Periods are ordinals.
 */
export interface Standing {
  readonly claim: Claim | Absence;
  /** Strictly above (below) every earlier value; a tie or the first observation is none. */
  readonly isRecord: boolean;
  /** 1 + number of earlier values strictly greater (smaller). */
  readonly rank: number;
  /** The earlier maximum (minimum) and its latest period; undefined for the first observation. */
  readonly previousHigh: number | undefined;
  readonly previousPeriod: number | undefined;
  /** Periods since then; of a table of one month of each year, years. */
  readonly elapsed: number | undefined;
  /** Periods up to this one, from the first that is compared, without a certain figure. */
  readonly missing: number;
  /** Figures up to this one, itself included. */
  readonly count: number;
}

/**
 * Compares the value at a period with earlier periods only (역대 최대, 역대 5월 중 최대, ~ 이후 최대).
 *
 * @param scope - `same_month` compares with the same month (quarter, half) of earlier years, `year` with the earlier
 *   periods of the same year; see `comparedScope`.
 * @returns Absence when the period has no observation, or with `year` is the first of its year.
 */
export function standing(
  series: Series,
  ordinal: number,
  scope: RecordScope,
  direction: Direction = "high",
): Standing | Absence {
  const value = observation(series, ordinal);
  if (value instanceof Absence) return value;
  const { frequency } = series;
  if (scope === "year" && ordinal === yearStart(frequency, ordinal)) {
    return new Absence("first-of-year", { period: labelOf({ frequency, ordinal }) });
  }
  return standingsOf(series, comparedScope(series, ordinal, scope), direction)(ordinal);
}

/**
 * What is compared indeed. Yearly figures have no months. A table of all Mays knows nothing of the other months, so that
 * no claim on it is wider than May; one of Decembers is taken for one of years, since annual figures are dated so.
 */
export function comparedScope(
  { frequency, step = 1 }: Series,
  ordinal: number,
  scope: RecordScope,
): RecordScope {
  if (scope === "same_month" && frequency === "year") return "all";
  const isYearEnd = indexInYear({ frequency, ordinal }) === PERIODS_PER_YEAR[frequency] - 1;
  return scope === "all" && step > 1 && !isYearEnd ? "same_month" : scope;
}

/**
 * The claim that a verdict makes: of all figures, unless that of its month is the stronger one (역대 5월 중 최대).
 * @returns Absence when the period has no observation, or no claim can be made.
 */
export function verdict(
  series: Series,
  ordinal: number,
  scope: RecordScope,
  direction: Direction = "high",
): Claim | Absence {
  const claim = claimOf(scope);
  if (scope !== "all" || series.frequency === "year") return claim;
  if (claim instanceof Absence ? claim.code !== "stronger-before-gap" : isUnbeaten(claim)) return claim;
  const ofMonth = claimOf("same_month");
  return !(ofMonth instanceof Absence) && ofMonth.kind === "best" && ofMonth.isWhole ? ofMonth : claim;

  function claimOf(among: RecordScope): Claim | Absence {
    const found = standing(series, ordinal, among, direction);
    return found instanceof Absence ? found : found.claim;
  }
}

function isUnbeaten({ kind, isWhole }: Claim): boolean {
  return kind === "first" || (isWhole && (kind === "best" || kind === "tie"));
}

type Standings = (ordinal: number) => Standing;

/** Every standing of a series from one pass: asked period by period, it would cost the square of the rows. */
const standingsOf = rememberedWith((series: Series, scope: RecordScope, direction: Direction): Standings => {
  const groups = new Map<number, number[]>();
  for (const ordinal of observed(series)) {
    const group = groupOf(ordinal, scope, series.frequency);
    const members = groups.get(group);
    if (members) members.push(ordinal);
    else groups.set(group, [ordinal]);
  }
  const among = new Map<number, Standings>();
  return (ordinal) => {
    const group = groupOf(ordinal, scope, series.frequency);
    let found = among.get(group);
    if (!found) {
      found = standingsAmong(groups.get(group) as number[], series, scope, direction);
      among.set(group, found);
    }
    return found(ordinal);
  };
});

function groupOf(ordinal: number, scope: RecordScope, frequency: Frequency): number {
  if (scope === "all") return 0;
  return scope === "year" ? yearStart(frequency, ordinal) : ordinal % PERIODS_PER_YEAR[frequency];
}

/** @param ordinals - What is compared with each other, oldest first. */
function standingsAmong(
  ordinals: readonly number[],
  series: Series,
  scope: RecordScope,
  direction: Direction,
): Standings {
  const { frequency } = series;
  const sign = direction === "high" ? 1 : -1;
  const step =
    scope === "same_month" ? PERIODS_PER_YEAR[frequency] : scope === "all" ? (series.step ?? 1) : 1;
  const strength = Float64Array.from(ordinals, (ordinal) => sign * (series.values.get(ordinal) as number));
  const places = placesOf(ordinals, strength, step, (ordinal) => series.doubtful?.has(ordinal) ?? false);
  const placeOf = new CalendarValues(ordinals[0], ordinals[ordinals.length - 1]);
  ordinals.forEach((ordinal, place) => placeOf.set(ordinal, place));
  const first = scope === "year" ? yearStart(frequency, ordinals[0]) : ordinals[0];
  return (ordinal) => {
    const place = placeOf.get(ordinal) as number;
    const record = places.strongest[place];
    const periods = (ordinal - first) / step + 1;
    const previousPeriod = record < 0 ? undefined : ordinals[record];
    return {
      claim: claimAt({ frequency, scope, places, step }, place),
      isRecord: record >= 0 && places.strength[place] > places.strength[record],
      rank: places.stronger[place] + 1,
      previousHigh: record < 0 ? undefined : series.values.get(ordinals[record]),
      previousPeriod,
      elapsed: previousPeriod === undefined ? undefined : (ordinal - previousPeriod) / (series.step ?? 1),
      missing: periods - (place + 1) + places.doubtful[place],
      count: place + 1,
    };
  };
}
