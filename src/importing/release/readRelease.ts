import type { Period } from "../../analysis/time/Period";
import { mentionIn } from "../layout/periodIn";
import { unitStatements } from "../layout/unitStatements";
import { acrossLines, entriesIn } from "./entriesIn";
import type { Entry, SaidNames } from "./Entry";
import { tokensOf } from "./tokens";
import { unknownRow } from "./unknownNames";

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
  /** The month that it names first. */
  readonly period?: Period;
  /** 10 or 20 where it is about the first days of the month. */
  readonly firstDays?: 10 | 20;
  /** Each code once, in the order of the text. */
  readonly figures: readonly ReleaseFigure[];
  readonly unknown: readonly UnknownName[];
  /** The same name with another figure further on. */
  readonly conflicts: readonly { readonly code: string; readonly first: number; readonly second: number }[];
  /** Numbers stand without a unit, and no unit is stated. */
  readonly asksForUnit: boolean;
}

export interface ReleaseOptions {
  readonly names?: SaidNames;
  /** Of numbers without a unit, as a power of ten of a dollar: 8 for 억 달러. */
  readonly power?: number;
}

/** Not this month's whole: daily averages, running totals, what was before. */
const OTHER =
  /일\s?평균|누계|누적|연간|daily average|year[- ]to[- ]date|cumulative|전년\s?(?:동월|동기)\s?\(/i;

/**
 * The figures in the text of a release: running lines as copied from the ministry's PDF or Hangul file, or lines of a
 * table whose cells became words with spaces between.
 */
export function readRelease(text: string, options: ReleaseOptions = {}): Release {
  const days = /1\s?[~∼]\s?(10|20)\s?일|first (10|20) days/i.exec(text);
  const firstDays = days ? (Number(days[1] ?? days[2]) as 10 | 20) : undefined;
  const facts = mentionIn(text.slice(0, 300))?.facts;
  const power = options.power ?? statedPower(text);
  const lines = linesOf(text);
  let asksForUnit = false;
  const entries: Entry[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (OTHER.test(lines[i])) continue;
    const tokens = tokensOf(lines[i]);
    const crossed = acrossLines(tokens, lines.slice(i + 1, i + 3).map(tokensOf));
    if (crossed.length > 0) {
      entries.push(...crossed);
      i += crossed.some(({ growth }) => growth !== undefined) ? 2 : 1;
    } else
      entries.push(
        ...(unknownRow(lines[i], tokens, options.names) ?? entriesIn(lines[i], tokens, options.names)),
      );
  }
  const figures = new Map<string, ReleaseFigure>();
  const conflicts: Release["conflicts"][number][] = [];
  const unknown: UnknownName[] = [];
  for (const entry of entries) {
    const { growth } = entry;
    if (entry.power === "unknown" && power === undefined) asksForUnit = true;
    const factor = entry.power === "unknown" ? (power ?? NaN) - 6 : 0;
    const [value, step] = [entry.value, entry.step].map((x) => Number(`${x}e${factor}`));
    if (!Number.isFinite(value)) continue;
    const own = { value, step, ...(growth !== undefined && { growth }) };
    if (!entry.code) unknown.push({ text: entry.text, ...own });
    else {
      const code = firstDays ? firstDaysCode(entry.code, firstDays) : entry.code;
      const before = figures.get(code);
      if (!before) figures.set(code, { code, ...own });
      else if (before.value !== value) conflicts.push({ code, first: before.value, second: value });
      else if (before.growth === undefined && growth !== undefined) figures.set(code, { ...before, growth });
    }
  }
  return {
    ...(facts?.kind === "period" && facts.period.frequency === "month" && { period: facts.period }),
    ...(firstDays && { firstDays }),
    figures: [...figures.values()],
    unknown,
    conflicts,
    asksForUnit,
  };
}

/** Lines and sentences; a comma parts nothing, since it stands within brackets too. */
function linesOf(text: string): string[] {
  return text
    .split(/\r?\n|(?<=[다음임됨]|[a-z%)])\.\s|[□○◦▪■◇•※]/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

function statedPower(text: string): number | undefined {
  const [line] =
    /\(?\s*단위\s*[:：]?[^\n)]*\)?|in (?:millions?|billions?) of (?:US )?dollars/i.exec(text) ?? [];
  const [found] = line
    ? unitStatements([{ place: "above", text: line }]).filter(({ unit }) => unit.kind === "money")
    : [];
  return found?.unit.kind === "money" ? found.unit.power : undefined;
}

/** The first days' items are the customs service's. */
function firstDaysCode(code: string, days: 10 | 20): string {
  return code === "exports" ? `first${days}` : `first${days}:${code.replace("ministry:", "")}`;
}
