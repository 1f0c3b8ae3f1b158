import { labelOf, type Period, PERIODS_PER_YEAR } from "../../analysis/time/Period";
import { parsePeriod } from "../../analysis/time/parsePeriod";
import { figuresOf, publishedFiguresOf } from "../../dataset/figures";
import { indicators } from "../../dataset/indicators";
import type { FigureFrequency, FigureRow, Grouping, Indicator, Observation } from "../../dataset/types";

export type Group =
  | "exports"
  | "imports"
  | "ministry"
  | "customs"
  | "compiled"
  | "destinations"
  | "origins"
  | "importedItems"
  | "first10"
  | "first20";

/** Which series a group has, in the order in which the pane offers the groups. */
const MEMBERS: Readonly<Record<Group, (one: Indicator) => boolean>> = {
  exports: ({ code }) => code === "exports",
  imports: ({ code }) => code === "imports",
  ministry: isExportedItem("ministry"),
  customs: isExportedItem("customs"),
  compiled: isExportedItem("compiled"),
  destinations: ({ flow, partner, firstDays }) => flow === "exports" && !!partner && !firstDays,
  origins: ({ flow, partner, firstDays }) => flow === "imports" && !!partner && !firstDays,
  importedItems: ({ flow, grouping, firstDays }) =>
    flow === "imports" && grouping === "compiled" && !firstDays,
  // Of partners and imports only a few of these windows are known: the functions give them.
  first10: ({ flow, firstDays, partner }) => flow === "exports" && firstDays === 10 && !partner,
  first20: ({ flow, firstDays, partner }) => flow === "exports" && firstDays === 20 && !partner,
};

export const GROUPS = Object.keys(MEMBERS) as readonly Group[];

/** The items of the first days have a grouping too. */
function isExportedItem(grouping: Grouping): (one: Indicator) => boolean {
  return (one) => one.flow === "exports" && one.grouping === grouping && !one.firstDays;
}

/** The form as the user has it. */
export interface LoadForm {
  readonly group: Group;
  /** Codes of the chosen series; empty means none. */
  readonly series: readonly string[];
  readonly frequency: FigureFrequency;
  readonly from: string;
  readonly to: string;
  readonly layout: "wide" | "long";
  readonly place: "new-sheet" | "selection";
}

/** What to load: the figures of each series over the same periods. */
export interface LoadRequest {
  readonly group: Group;
  readonly layout: "wide" | "long";
  readonly frequency: FigureFrequency;
  readonly periods: readonly Period[];
  readonly series: readonly LoadedSeries[];
}

export interface LoadedSeries {
  readonly indicator: Indicator;
  readonly rows: readonly FigureRow[];
  /** The published figures that the rows give or add up: what the table has to cite. */
  readonly published: readonly Observation[];
}

export type LoadProblem =
  | { readonly kind: "no-series" }
  | { readonly kind: "unreadable-from" | "unreadable-to"; readonly text: string }
  | { readonly kind: "from-after-to"; readonly from: string; readonly to: string }
  | { readonly kind: "no-figures" };

export function seriesOf(group: Group): readonly Indicator[] {
  return indicators().filter(MEMBERS[group]);
}

/** What one has to know before using a group's figures. */
export function warningOf(group: Group): "firstDays" | "compiled" | undefined {
  if (group === "first10" || group === "first20") return "firstDays";
  return group === "compiled" || group === "importedItems" ? "compiled" : undefined;
}

export function initialForm(): LoadForm {
  return { ...emptyForm("exports"), from: "2016-01" };
}

/** A form for all series of a group, over the whole range. */
export function emptyForm(group: Group): LoadForm {
  const series = seriesOf(group).map(({ code }) => code);
  return { group, series, frequency: "month", from: "", to: "", layout: "wide", place: "new-sheet" };
}

/** Reads the form, or says what is wrong with it. */
export function readForm(form: LoadForm): LoadRequest | LoadProblem {
  const chosen = seriesOf(form.group).filter(({ code }) => form.series.includes(code));
  if (chosen.length === 0) return { kind: "no-series" };
  const from = readEdge(form.from, "first", form.frequency);
  if (from === "unreadable") return { kind: "unreadable-from", text: form.from };
  const to = readEdge(form.to, "last", form.frequency);
  if (to === "unreadable") return { kind: "unreadable-to", text: form.to };
  if (from && to && from.ordinal > to.ordinal) {
    return { kind: "from-after-to", from: labelOf(from), to: labelOf(to) };
  }
  const own = chosen
    .map((indicator) => figuresOf(indicator, form.frequency))
    .filter((rows) => rows.length > 0);
  if (own.length === 0) return { kind: "no-figures" };
  const first = from ?? earliest(own.map((rows) => rows[0].period));
  const last = to ?? latest(own.map((rows) => rows[rows.length - 1].period));
  const series = chosen.map((indicator) => ({
    indicator,
    rows: figuresOf(indicator, form.frequency, first, last),
    published: publishedFiguresOf(indicator, form.frequency, first, last),
  }));
  const hasFigures = series.some(({ rows }) => rows.some(({ value }) => value !== undefined));
  if (!hasFigures) return { kind: "no-figures" };
  return {
    group: form.group,
    layout: form.layout,
    frequency: form.frequency,
    periods: series[0].rows.map(({ period }) => period),
    series,
  };
}

/** The first and the last period that there are figures for: what an empty From and To stand for. */
export function wholeRange(form: LoadForm): { readonly from: string; readonly to: string } {
  const request = readForm({ ...form, from: "", to: "" });
  if (isProblem(request)) return { from: "", to: "" };
  const { periods } = request;
  return { from: labelOf(periods[0]), to: labelOf(periods[periods.length - 1]) };
}

export function isProblem(result: LoadRequest | LoadProblem): result is LoadProblem {
  return "kind" in result;
}

/** The first or last period of a frequency within the period that a text names. */
function readEdge(
  text: string,
  side: "first" | "last",
  frequency: FigureFrequency,
): Period | undefined | "unreadable" {
  if (text.trim() === "") return undefined;
  try {
    const period = parsePeriod(text);
    const ratio = PERIODS_PER_YEAR[frequency] / PERIODS_PER_YEAR[period.frequency];
    const ordinal =
      side === "first" ? Math.floor(period.ordinal * ratio) : Math.ceil((period.ordinal + 1) * ratio) - 1;
    return { frequency, ordinal };
  } catch {
    return "unreadable";
  }
}

function earliest(periods: readonly Period[]): Period {
  return periods.reduce((a, b) => (b.ordinal < a.ordinal ? b : a));
}

function latest(periods: readonly Period[]): Period {
  return periods.reduce((a, b) => (b.ordinal > a.ordinal ? b : a));
}
