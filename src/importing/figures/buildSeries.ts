import { halfUnit } from "../../analysis/numeric/decimals";
import { type Frequency, yearOf } from "../../analysis/time/Period";
import type { Choices, Layout } from "../layout/Layout";
import { sameUnit, type Unit } from "../layout/unitWords";
import { fold } from "../../dataset/names";
import { converted, keptUnit, MILLION_DOLLARS } from "./convert";
import { nameOf } from "./describe";
import type { ImportedSeries } from "./Figures";
import { candidatesFor, identify } from "./identify";
import type { Measured } from "./Measured";
import { seriesKey, subjectOf } from "./seriesKey";

/** Names of more series than this are not looked up: the shipped figures have a few hundred. */
const MOST_IDENTIFIED = 3000;

export interface Building {
  readonly file: string;
  readonly frequency: Frequency;
  readonly choices: Choices;
  /** Periods that are left out. */
  readonly without: ReadonlySet<number>;
}

/** The series as they are taken: unit converted once, with identity and origin. */
export function buildSeries(
  measured: readonly Measured[],
  form: readonly Layout[],
  { file, frequency, choices, without }: Building,
): ImportedSeries[] {
  const subject = fold(
    subjectOf(
      form[0],
      measured.some(({ raw }) => raw.labels.some(({ dimension }) => dimension === "sheet")),
    ),
  );
  const isLookedUp = measured.length <= MOST_IDENTIFIED;
  const built = measured.map(({ raw, about }): ImportedSeries => {
    const given = unitOf({ raw, about }, choices);
    const unit = given && keptUnit(given);
    const change = given && unit && !sameUnit(given, unit) ? { given, unit } : undefined;
    const end = choices.forecasts === "leave-out" ? (raw.forecastsAfter ?? Infinity) : Infinity;
    const isWhole = without.size === 0 && end === Infinity;
    const values = change || !isWhole ? taken(raw.values, end, change) : raw.values;
    const { isCumulative } = about;
    const isDollars = unit?.kind === "money" && unit.currency === MILLION_DOLLARS.currency;
    const step = 2 * halfUnit([...raw.values.values()]);
    return {
      key: seriesKey(raw, about),
      subject,
      name: nameOf(raw),
      labels: raw.labels,
      ...(about.flow && { flow: about.flow }),
      measure: about.measure,
      isCumulative,
      isTotal: raw.isTotal,
      ...(unit && { unit }),
      values,
      provisional: new Set([...raw.provisional].filter((ordinal) => !without.has(ordinal))),
      step: given && unit ? converted(step, given, unit) : step,
      ...(isLookedUp && isDollars && !isCumulative && identity(values, { raw, about })),
      origin: {
        file,
        sheet: form[raw.table].block.sheet.name,
        ...(form[0].publisher && { publisher: form[0].publisher.id }),
        ...(given && { given }),
      },
    };
  });
  const hasUnits = form.some(({ columns }) => columns.some(({ role }) => role === "unit"));
  return form.length > 1 || hasUnits ? goingOn(built) : built;

  function taken(
    all: ReadonlyMap<number, number>,
    end: number,
    change: { readonly given: Unit; readonly unit: Unit } | undefined,
  ): ReadonlyMap<number, number> {
    const values = new Map<number, number>();
    for (const [ordinal, value] of all) {
      if (!without.has(ordinal) && yearOf({ frequency, ordinal }) <= end)
        values.set(ordinal, change ? converted(value, change.given, change.unit) : value);
    }
    return values;
  }

  function identity(values: ReadonlyMap<number, number>, { raw, about }: Measured) {
    if (about.measure !== "amount" || values.size === 0) return {};
    const found = identify(candidatesFor({ flow: about.flow, labels: raw.labels }), values, frequency);
    return found && { identity: found };
  }
}

/** Series of several tables or stretches in different units, which are one now that they are converted. */
function goingOn(all: readonly ImportedSeries[]): ImportedSeries[] {
  const found = new Map<string, ImportedSeries>();
  for (const [i, one] of all.entries()) {
    const same = JSON.stringify([one.key, one.name, one.unit]);
    const isOverlapping = [...one.values.keys()].some((ordinal) => found.get(same)?.values.has(ordinal));
    const key = isOverlapping ? `${same} ${i}` : same;
    const known = found.get(key);
    found.set(
      key,
      known
        ? {
            ...known,
            step: Math.min(known.step, one.step),
            values: new Map([...known.values, ...one.values]),
            provisional: new Set([...known.provisional, ...one.provisional]),
          }
        : one,
    );
  }
  return [...found.values()];
}

/** The unit found, unless one was set by hand. */
export function unitOf({ about }: Measured, choices: Choices): Unit | undefined {
  return choices.units?.[about.measure] ?? about.unit;
}
