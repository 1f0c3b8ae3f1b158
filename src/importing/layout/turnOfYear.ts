import type { Frequency, Period } from "../../analysis/time/Period";
import type { Block } from "./blocks";
import type { Column } from "./columns";
import { periodAround, type Place, rangeAround, type Text } from "./context";
import type { RowDate } from "./dates";
import { tidied } from "./grid";
import type { PeriodAxis } from "./periodAxis";
import { isNote } from "./rowKinds";
import { type PeriodFacts, periodIn, withYear } from "./periodIn";
import { yearsOfParts, type YearsTold } from "./yearsOfParts";

type Part = Extract<PeriodFacts, { kind: "part" }>;

interface Dated {
  readonly dates: readonly RowDate[];
  readonly columns: readonly Column[];
}

const SIZES: Readonly<Record<Exclude<Frequency, "year">, 12 | 4 | 2>> = { month: 12, quarter: 4, half: 2 };

/**
 * Rows or columns of months without a year that go from December to January, each with its year. "unknown" where the
 * years are not told; undefined where the months lie in one year, or have theirs.
 */
export function overTurn(
  block: Block,
  axis: PeriodAxis,
  read: Dated,
  texts: readonly Text[],
  chosen: number | undefined,
): (Dated & { readonly year: number; readonly place: Place }) | "unknown" | undefined {
  const groups =
    axis.kind === "down" ? rowGroups(block, read) : axis.kind === "across" ? columnGroups(read) : [];
  const parts = groups.flatMap((group) => group.map(({ part }) => part));
  const frequencies = new Set(parts.map(({ frequency }) => frequency));
  if (parts.length < 2 || frequencies.size !== 1) return undefined;
  const [frequency] = frequencies;
  const { place, ...told } = toldBy(texts, chosen);
  const runs = groups.map((group) => group.map(({ part }) => part.index));
  const years = yearsOfParts(runs, SIZES[frequency], told);
  if (years === undefined || years === "unknown") return years;
  const yearAt = new Map(groups.flatMap((group, g) => group.map(({ at }, i) => [at, years[g][i]] as const)));
  const made = new Map<string, PeriodFacts>();
  const dated = (facts: Part, at: number): PeriodFacts => {
    const year = yearAt.get(at) ?? NaN;
    // One object for a period: figures are placed once for each of them.
    const key = JSON.stringify([facts, year]);
    const known = made.get(key) ?? withYear(facts, year);
    made.set(key, known);
    return known;
  };
  return {
    dates:
      axis.kind === "down" ? read.dates.map((date, i) => (isPart(date) ? dated(date, i) : date)) : read.dates,
    columns:
      axis.kind === "across"
        ? read.columns.map((column, i) =>
            isPart(column.facts) ? { ...column, facts: dated(column.facts, i) } : column,
          )
        : read.columns,
    year: years[0][0],
    place,
  };
}

function isPart(facts: RowDate): facts is Part {
  return facts?.kind === "part";
}

type Group = readonly { readonly part: Part; readonly at: number }[];

/** The months of each name in the rows, and of each part that a line of text begins; none where a row has a year. */
function rowGroups(block: Block, { dates, columns }: Dated): readonly Group[] {
  if (!dates.some(isPart) || dates.some((date) => date?.kind === "period")) return [];
  if (columns.some(({ facts }) => facts)) return [];
  const keys = columns.filter(({ role }) => role === "key");
  const last = keys.map(() => "");
  let section = "";
  const groups = new Map<string, { part: Part; at: number }[]>();
  dates.forEach((date, at) => {
    const row = block.rows[block.dataRows[at]];
    const texts = new Set(row.map(tidied).filter((text) => text !== ""));
    const [first = ""] = texts;
    if (texts.size === 1 && !isNote(row) && !periodIn(first)) return void (section = first);
    keys.forEach(({ index }, k) => (last[k] = tidied(row[index] ?? null) || last[k]));
    if (isPart(date)) add(groups, [section, ...last].join("\u0001"), { part: date, at });
  });
  return [...groups.values()];
}

/** The months of each heading; none where a heading has a year. */
function columnGroups({ columns, dates }: Dated): readonly Group[] {
  const figures = columns.filter(({ role }) => role === "figure");
  if (figures.some(({ facts }) => facts?.kind === "period") || dates.some((date) => date?.kind === "period"))
    return [];
  const groups = new Map<string, { part: Part; at: number }[]>();
  columns.forEach(({ role, facts, name }, at) => {
    if (role === "figure" && isPart(facts)) add(groups, name, { part: facts, at });
  });
  return [...groups.values()];
}

function add<T>(groups: Map<string, T[]>, key: string, one: T): void {
  const group = groups.get(key);
  if (group) group.push(one);
  else groups.set(key, [one]);
}

function toldBy(texts: readonly Text[], chosen: number | undefined): YearsTold & { readonly place: Place } {
  if (chosen !== undefined) return { chosen, place: "chosen" };
  const range = rangeAround(texts);
  if (range) return range;
  const around = periodAround(texts);
  const period: Period | undefined =
    around?.facts.kind === "period" && around.facts.period.frequency === "month"
      ? around.facts.period
      : undefined;
  return { place: around?.place ?? "above", ...(period && { period }) };
}
