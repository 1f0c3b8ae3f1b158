import type { Period } from "../../analysis/time/Period";
import { aboutOf } from "./about";
import { balanceOf, type Unclear } from "./balanceOf";
import { entriesOf } from "./entriesOf";
import type { SaidNames } from "./Entry";
import { withoutEnergyParts } from "./energyParts";
import { linesOf } from "./linesOf";
import { rowsOfCells } from "./rowsOfCells";

/** A figure that a release prints. */
export interface ReleaseFigure {
  /** `exports`, `imports`, `balance`, `ministry:semiconductors`, `to:us`. */
  readonly code: string;
  /** Million US dollars. */
  readonly value: number;
  /** The smallest step in which it is printed, million US dollars. */
  readonly step: number;
  /** As printed, in per cent. */
  readonly growth?: number;
}

/** A name with a figure behind it that the dataset does not know: asked once. */
export interface UnknownName {
  readonly text: string;
  readonly value: number;
  readonly step: number;
  readonly growth?: number;
}

export interface Release {
  /** The month that it is about. */
  readonly period?: Period;
  /** From 0: named, though not of which year. */
  readonly month?: number;
  /** 10 or 20 where it is about the first days of the month. */
  readonly firstDays?: 10 | 20;
  /** Each code once, in the order of the text. */
  readonly figures: readonly ReleaseFigure[];
  readonly unknown: readonly UnknownName[];
  /** The same name with another figure further on. */
  readonly conflicts: readonly { readonly code: string; readonly first: number; readonly second: number }[];
  /** What can be read in more than one way: not among the figures, but to be typed. */
  readonly unclear: readonly Unclear[];
  /** Numbers stand without a unit, and no unit is stated. */
  readonly asksForUnit: boolean;
}

export interface ReleaseOptions {
  readonly names?: SaidNames;
  /** Of numbers without a unit, as a power of ten of a dollar: 8 for 억 달러. */
  readonly power?: number;
}

/**
 * The figures in the text of a release: running lines as copied from the ministry's PDF or Hangul file, or lines of a
 * table whose cells became words with spaces between.
 */
export function readRelease(given: string, options: ReleaseOptions = {}): Release {
  // Numbers in circles begin a line; as plain digits they would be figures.
  const text = withoutEnergyParts(given.replace(/[\u2460-\u24ff\u2776-\u2793]/g, "○").normalize("NFKC"));
  const lines = rowsOfCells(linesOf(text));
  const about = aboutOf(
    text,
    lines.map((line) => line.text),
  );
  const { period, month, firstDays } = about;
  let asksForUnit = false;
  const figures = new Map<string, ReleaseFigure>();
  const conflicts: Release["conflicts"][number][] = [];
  const unclear: Unclear[] = [];
  const unknown: UnknownName[] = [];
  let unsigned: ReleaseFigure | undefined;
  for (const entry of entriesOf(text, lines, about, options)) {
    const { code, growth, value, step } = entry;
    if (entry.power === "unknown" && entry.unclear === undefined) asksForUnit = true;
    const isFigure = Number.isFinite(value) && entry.power !== "unknown";
    const before = code ? figures.get(code) : undefined;
    if (entry.isUnsigned && code === "balance" && isFigure && !before) {
      unsigned ??= { code, value, step };
      continue;
    }
    if (entry.unclear !== undefined) {
      if (before && isFigure && before.value !== value)
        conflicts.push({ code: before.code, first: before.value, second: value });
      else if (code) unclear.push({ code, printed: entry.unclear, ...(isFigure && { value, step }) });
      continue;
    }
    if (!isFigure) continue;
    const own = { value, step, ...(growth !== undefined && { growth }) };
    if (!code) unknown.push({ text: entry.text, ...own });
    else if (!before) figures.set(code, { code, ...own });
    else if (before.value !== value) conflicts.push({ code, first: before.value, second: value });
    else if (before.growth === undefined && growth !== undefined) figures.set(code, { ...before, growth });
  }
  const read = balanceOf([...figures.values()], unclear, unsigned);
  const named = <T extends { readonly code: string }>(all: readonly T[]): T[] =>
    firstDays ? all.flatMap((one) => ofFirstDays(one, firstDays)) : [...all];
  return {
    ...(period && { period }),
    ...(month !== undefined && { month }),
    ...(firstDays && { firstDays }),
    figures: named(read.figures),
    unknown,
    conflicts: named(conflicts),
    unclear: named(read.unclear),
    asksForUnit,
  };
}

/** The first days' items are the customs service's; their balance, which nobody keeps, is no series. */
function ofFirstDays<T extends { readonly code: string }>(one: T, days: 10 | 20): T[] {
  const { code } = one;
  if (code === "balance") return [];
  return [
    { ...one, code: code === "exports" ? `first${days}` : `first${days}:${code.replace("ministry:", "")}` },
  ];
}
