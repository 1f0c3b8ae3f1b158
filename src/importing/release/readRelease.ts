import type { Period } from "../../analysis/time/Period";
import { unitStatements } from "../layout/unitStatements";
import { acrossLines } from "./acrossLines";
import { balanceOf, type Unclear } from "./balanceOf";
import { type Columns, columnsIn } from "./columns";
import { entriesIn } from "./entriesIn";
import type { Entry, SaidNames } from "./Entry";
import { beginsLonger, partOfMonth } from "./otherPeriods";
import { releaseMonth } from "./releaseMonth";
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
  /** The month that it is about. */
  readonly period?: Period;
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
  const text = given.replace(/[\u2460-\u24ff\u2776-\u2793]/g, "○").normalize("NFKC");
  const days = /1\s?[~∼]\s?(10|20)\s?일|first (10|20) days/i.exec(text);
  const firstDays = days ? (Number(days[1] ?? days[2]) as 10 | 20) : undefined;
  const period = releaseMonth(text);
  const power = options.power ?? statedPower(text);
  let asksForUnit = false;
  const figures = new Map<string, ReleaseFigure>();
  const conflicts: Release["conflicts"][number][] = [];
  const unclear: Unclear[] = [];
  const unknown: UnknownName[] = [];
  for (const entry of entriesOf(text, period, options.names)) {
    const code = entry.code && firstDays ? firstDaysCode(entry.code, firstDays) : entry.code;
    const { growth } = entry;
    const isBare = entry.power === "unknown";
    if (isBare && power === undefined && entry.unclear === undefined) asksForUnit = true;
    const factor = isBare ? (power ?? NaN) - 6 : 0;
    const [value, step] = [entry.value, entry.step].map((x) => Number(`${x}e${factor}`));
    if (entry.unclear !== undefined) {
      if (code) unclear.push({ code, text: entry.unclear, ...(Number.isFinite(value) && { value, step }) });
      continue;
    }
    if (!Number.isFinite(value)) continue;
    const own = { value, step, ...(growth !== undefined && { growth }) };
    const before = code ? figures.get(code) : undefined;
    if (!code) unknown.push({ text: entry.text, ...own });
    else if (!before) figures.set(code, { code, ...own });
    else if (before.value !== value) conflicts.push({ code, first: before.value, second: value });
    else if (before.growth === undefined && growth !== undefined) figures.set(code, { ...before, growth });
  }
  return {
    ...(period && { period }),
    ...(firstDays && { firstDays }),
    ...balanceOf([...figures.values()], unclear),
    unknown,
    conflicts,
    asksForUnit,
  };
}

function entriesOf(text: string, period: Period | undefined, said: SaidNames | undefined): Entry[] {
  const lines = linesOf(text);
  const areDollars = /달러|弗|\$|dollar|\d불/i.test(text) && !/[조억만천]\s?원/.test(text);
  const read = (line: string) => ({ text: line, tokens: tokensOf(line, areDollars) });
  const entries: Entry[] = [];
  let columns: Columns | undefined;
  let isLonger = false;
  for (let i = 0; i < lines.length; i++) {
    const begins = beginsLonger(lines[i], period);
    if (!/\d\s?(?:[%억조]|billion|million)/.test(lines[i])) isLonger = begins ?? isLonger;
    else if (begins === false) isLonger = false;
    const heading = columnsIn(lines[i], period);
    if (heading) {
      columns = heading;
      continue;
    }
    const line = isLonger ? "" : partOfMonth(lines[i], period);
    const { tokens } = read(line);
    const crossed = acrossLines(tokens, lines.slice(i + 1, i + 6).map(read), period);
    if (crossed) {
      entries.push(...crossed.entries);
      i += crossed.lines;
    } else {
      if (tokens.some(({ kind }) => kind === "amount")) columns = undefined;
      entries.push(...(unknownRow(line, tokens, said, columns) ?? entriesIn(line, tokens, said, columns)));
    }
  }
  return entries;
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
