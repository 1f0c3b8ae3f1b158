import type { Check, Figures, ImportedSeries, Step } from "./Figures";

/**
 * The figures of several files (one month each, say) or tables as one set. A series goes on where another file has the
 * same one; where two differ, the first counts and the difference is a check.
 *
 * @param all - Of one frequency; those of another than the first are left out with a word.
 */
export function joinFigures(all: readonly Figures[]): Figures {
  const { frequency } = all[0];
  const fitting = all.filter((one) => one.frequency === frequency);
  const joined = new Map<
    string,
    ImportedSeries & { values: Map<number, number>; provisional: Set<number> }
  >();
  const checks: Check[] = [];
  for (const one of fitting.flatMap(({ series }) => series)) {
    const key = keyOf(one);
    const known = joined.get(key);
    if (!known) {
      joined.set(key, { ...one, values: new Map(one.values), provisional: new Set(one.provisional) });
      continue;
    }
    for (const [ordinal, value] of one.values) {
      const before = known.values.get(ordinal);
      if (before === undefined) known.values.set(ordinal, value);
      else if (Math.abs(before - value) > Math.max(known.step, one.step) / 2) {
        checks.push({
          code: "conflict",
          series: one.name,
          period: { frequency, ordinal },
          first: before,
          second: value,
        });
      }
    }
    for (const ordinal of one.provisional) known.provisional.add(ordinal);
  }
  const files = [...new Set(fitting.flatMap(({ series }) => series.map(({ origin }) => origin.file)))];
  const done: Step[] = files.length > 1 ? [{ code: "files-joined", files }] : [];
  const others = all.filter((one) => one.frequency !== frequency);
  for (const { series, frequency: other } of others) {
    done.push({ code: "other-frequency-left-out", count: series.length, frequency: other });
  }
  return {
    frequency,
    periods: [...new Set(fitting.flatMap(({ periods }) => periods))].sort((a, b) => a - b),
    series: [...joined.values()],
    checks: [...fitting.flatMap((one) => one.checks), ...checks],
    done: [...fitting.flatMap((one) => one.done), ...done],
  };
}

/** The same thing in the same unit: dollars that were not told from won are not joined. */
function keyOf({ key, subject, identity, unit }: ImportedSeries): string {
  return JSON.stringify([identity?.by === "figures" ? identity.code : [key, subject], unit]);
}
