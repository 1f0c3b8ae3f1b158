import { codeOfSeries, nameOfSeries } from "./seriesKey";
import { readSeries, type SeriesQuery } from "./seriesQuery";
import type { ShippedSeries } from "./shipped";
import { shipped, unpack } from "./store";
import type { Indicator, SeriesKey } from "./types";

let levels: readonly Indicator[] | undefined;
let codes: ReadonlySet<string> | undefined;
let growth: readonly Indicator[] | undefined;

/** Every series of the shipped figures: amounts in million US dollars. */
export function indicators(): readonly Indicator[] {
  levels ??= described(shipped.series);
  return levels;
}

/** Whether an id is the code of a series of the shipped figures. */
export function isShipped(id: string): boolean {
  codes ??= new Set(indicators().map(({ code }) => code));
  return codes.has(id);
}

/** Growth on the same month a year earlier as it was printed, a fraction: facts about texts, not results of figures. */
export function growthIndicators(): readonly Indicator[] {
  growth ??= described(shipped.growth);
  return growth;
}

/** The series of an item or a partner by code or by English or Korean name; undefined when there is none. */
export function findIndicator(query: SeriesQuery): Indicator | undefined {
  return withKey(indicators(), readSeries(query));
}

/** As `findIndicator`, of printed growth. */
export function findGrowth(query: SeriesQuery): Indicator | undefined {
  return withKey(growthIndicators(), readSeries(query));
}

/** Exports and imports of what a text names, whichever of the two it says. */
export function bothFlows(partner?: string): readonly (Indicator | undefined)[] {
  const key = readSeries({ partner });
  return (["exports", "imports"] as const).map((flow) => withKey(indicators(), key && { ...key, flow }));
}

function withKey(among: readonly Indicator[], key: SeriesKey | undefined): Indicator | undefined {
  const wanted = key && codeOfSeries(key);
  return among.find(({ code }) => code === wanted);
}

function described(series: Readonly<Record<string, ShippedSeries>>): Indicator[] {
  return Object.entries(series).map(([code, own]) => {
    const key = readSeries({ item: code });
    if (!key) throw new Error(`The shipped figures have an unknown series, ${code}`);
    return { code, ...key, name: nameOfSeries(key), ...unpack(own) };
  });
}
