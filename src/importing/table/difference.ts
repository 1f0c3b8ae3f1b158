import { converted, convertible } from "../figures/convert";
import type { Unit } from "../layout/unitWords";
import { type Match, matchSeries } from "./matchSeries";
import type { Table, TableSeries } from "./Table";
import type { Change, Update } from "./Update";

/** A figure of the table that what comes in does not have, though it has others around it. It stays. */
export interface MissingFigure {
  readonly series: string;
  readonly ordinal: number;
}

/** Why a series of the table cannot take what comes in. */
export interface Refused {
  readonly match: Match;
  readonly why: "unit-unknown" | "other-unit";
}

/** What a table would become, figure by figure. */
export interface Difference {
  readonly update: Update;
  readonly matches: readonly Match[];
  readonly added: readonly Change[];
  /** Figures that changed by more than rounding. */
  readonly revised: readonly Change[];
  /** The same figures with more digits than the table had. */
  readonly refined: readonly Change[];
  /** The same value with the same mark, and those of `keptFinal`. */
  readonly unchanged: number;
  /** The same value, final in the table and provisional in what comes in: it stays final. */
  readonly keptFinal: number;
  /** Provisional in the table; what comes in marks nothing at all, which says nothing of them. */
  readonly unmarked: number;
  readonly missing: readonly MissingFigure[];
  /** Series that the table does not hold; part of the update only if they are wanted. */
  readonly newSeries: readonly TableSeries[];
  readonly refused: readonly Refused[];
}

export interface DifferenceOptions {
  /** Set by hand: the id in the table for an id that comes in; null for none. */
  readonly matches?: Readonly<Record<string, string | null>>;
  readonly withNewSeries?: boolean;
  /** A person said that what comes in without any mark is final. */
  readonly isFinal?: boolean;
}

/**
 * The difference between a table that is there and one that comes in, by series and period: new figures are added,
 * changed ones replaced, everything else is left alone. A coarser figure that agrees within its rounding changes
 * nothing.
 *
 * A figure that is replaced has the mark of the one that comes in. One that stays becomes final by what calls others
 * provisional and not this one, and never provisional again: an older file, or a release that is typed once more, takes
 * nothing back. What marks nothing, as K-stat's files, makes nothing final.
 *
 * @returns undefined where the frequencies differ: months are no quarters.
 */
export function differenceOf(
  there: Table,
  coming: Table,
  options: DifferenceOptions = {},
): Difference | undefined {
  if (there.frequency !== coming.frequency) return undefined;
  const matches = matchSeries(there, coming, options.matches);
  /** `confirmed`: only the mark goes, and no cell changes. */
  const [added, revised, refined, confirmed]: Change[][] = [[], [], [], []];
  const missing: MissingFigure[] = [];
  const refused: Refused[] = [];
  let [unchanged, keptFinal, unmarked] = [0, 0, 0];
  const hasMarks = coming.series.some(({ provisional }) => provisional.size > 0);
  for (const match of matches) {
    const why = refusal(match);
    if (why) refused.push({ match, why });
    else compare(match);
  }
  const matched = new Set(matches.map((match) => match.coming));
  const newSeries = coming.series.filter((series) => !matched.has(series));
  const seriesAdded = options.withNewSeries ? newSeries : [];
  const changes = [...added, ...revised, ...refined, ...confirmed];
  return {
    update: { changes, periodsAdded: newPeriods(), periodsRemoved: [], seriesAdded, seriesRemoved: [] },
    matches,
    added,
    revised,
    refined,
    unchanged,
    keptFinal,
    unmarked,
    missing,
    newSeries,
    refused,
  };

  function compare({ there: own, coming: other }: Match): void {
    const step = inUnit(other.step, other.unit, own.unit);
    for (const [ordinal, given] of other.values) {
      const after = inUnit(given, other.unit, own.unit);
      const before = own.values.get(ordinal);
      const wasProvisional = own.provisional.has(ordinal);
      if (wasProvisional && !hasMarks) unmarked++;
      const isProvisional = hasMarks || options.isFinal ? other.provisional.has(ordinal) : wasProvisional;
      const place = { series: own.id, ordinal, wasProvisional, isProvisional };
      const kind = before === undefined ? "added" : kindOf(before, after, own.step, step);
      if (before === undefined) added.push({ ...place, after });
      else if (kind === "revised") revised.push({ ...place, before, after });
      else if (kind === "refined") refined.push({ ...place, before, after });
      else if (wasProvisional && !isProvisional) confirmed.push({ ...place, before, after: before });
      else {
        unchanged++;
        if (isProvisional && !wasProvisional) keptFinal++;
      }
    }
    const [first, last] = extent(other.values.keys());
    for (const ordinal of own.values.keys()) {
      if (ordinal >= first && ordinal <= last && !other.values.has(ordinal))
        missing.push({ series: own.id, ordinal });
    }
  }

  function newPeriods(): number[] {
    const known = new Set(there.periods);
    const named = [
      ...changes.map(({ ordinal }) => ordinal),
      ...seriesAdded.flatMap(({ values }) => [...values.keys()]),
    ];
    return [...new Set(named)].filter((ordinal) => !known.has(ordinal)).sort((a, b) => a - b);
  }
}

/** Noise of calculation, far below any digit that is printed. */
const NOISE = 1e-12;

function kindOf(
  before: number,
  after: number,
  ownStep: number,
  step: number,
): "revised" | "refined" | "unchanged" {
  const distance = Math.abs(after - before);
  const noise = NOISE * Math.max(Math.abs(before), Math.abs(after));
  if (distance <= noise) return "unchanged";
  // A half step may itself be the rounding: 0.5 to 0 or to 1.
  if (step > ownStep && distance <= step / 2 + noise) return "unchanged";
  return ownStep > step && distance <= ownStep / 2 + noise ? "refined" : "revised";
}

function refusal({ there, coming }: Match): Refused["why"] | undefined {
  if (!there.unit && !coming.unit) return undefined;
  if (!there.unit || !coming.unit) return "unit-unknown";
  return convertible(coming.unit, there.unit) ? undefined : "other-unit";
}

function inUnit(value: number, from: Unit | undefined, to: Unit | undefined): number {
  return from && to ? converted(value, from, to) : value;
}

function extent(ordinals: Iterable<number>): readonly [number, number] {
  let [first, last] = [Infinity, -Infinity];
  for (const ordinal of ordinals) [first, last] = [Math.min(first, ordinal), Math.max(last, ordinal)];
  return [first, last];
}
