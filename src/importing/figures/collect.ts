import { type Frequency, yearOf } from "../../analysis/time/Period";
import type { Column } from "../layout/columns";
import { inFrequency, type RowDate, together } from "../layout/dates";
import { isBlank, textOf, tidied } from "../layout/grid";
import type { Layout } from "../layout/Layout";
import { figureIn, isMarkedProvisional } from "../layout/numberIn";
import type { PeriodFacts } from "../layout/periodIn";
import { isNote } from "../layout/rowKinds";
import { isTotalWord, subjectsOf, tradeWordsIn } from "../layout/tradeWords";
import { unitInName } from "../layout/unitStatements";
import type { Cell } from "../readers/Book";
import { LabelReader } from "./labels";
import type { Collected, Conflict, GrandTotal, Label, RawSeries, Running } from "./RawSeries";

const MOST_REPORTED = 1000;

/** Where a figure belongs in time: a period of the table, a running total, or neither. */
type Placed =
  | { readonly ordinal: number; readonly isProvisional: boolean }
  | { readonly span: Extract<PeriodFacts, { kind: "span" }> }
  | "other"
  | undefined;

/**
 * Every figure of a table, by series and period.
 * @param outer - What tells this table from others of its form: the name of its sheet.
 * @param table - Its place among them.
 */
export function collect(layout: Layout, outer: readonly Label[] = [], table = 0): Collected {
  const { block, columns, dates, around, decimal } = layout;
  const figures = columns.filter(({ role }) => role === "figure");
  const frequency: Frequency = layout.frequency ?? "month";
  const isRunning = layout.frequency === undefined;
  const groups = [...new Set(figures.map(({ name }) => name))];
  const groupOf = figures.map(({ name }) => groups.indexOf(name));
  const headingsOf = groups.map(headingLabels);
  const labels = new LabelReader(layout, outer);
  const headings = new Set(block.headerRows.map((r) => lineOf(block.rows[r])));
  const firstTexts = new Set(
    block.headerRows.map((r) => tidied(block.rows[r].find((cell) => !isBlank(cell)))),
  );
  const placedBy = new Map<RowDate, readonly Placed[]>();
  const byLabels = new Map<string, (RawSeries | undefined)[]>();
  const series: RawSeries[] = [];
  const periods = new Set<number>();
  const conflicts: Conflict[] = [];
  const grandTotals: GrandTotal[] = [];
  const running: Running[] = [];
  const unreadable: { row: number; text: string; isImpossible: boolean }[] = [];
  const notFigures: { row: number; column: number; text: string }[] = [];
  const notes: string[] = [...block.below];
  let named: ReadonlySet<string> | undefined;
  let [duplicates, repeatedHeadings, otherFrequencies, repeatedRows, namedBlank] = [0, 0, 0, 0, 0];

  block.dataRows.forEach((r, i) => {
    const row = block.rows[r];
    const date = dates[i];
    if (mayBeHeading(row) && headings.has(lineOf(row))) return void repeatedHeadings++;
    if (!holdsAny(row) && !isUnreadLine(row, date)) return addText(row);
    if (date?.kind === "total") return addGrandTotal(r, row, date.year);
    if (date?.kind === "unreadable") {
      if (unreadable.length < MOST_REPORTED) {
        unreadable.push({ row: r, text: date.text, isImpossible: date.isImpossible });
      }
      return;
    }
    addFigures(r, row, date);
  });
  return {
    series,
    periods: [...periods],
    conflicts,
    duplicates,
    grandTotals,
    running,
    unreadable,
    otherFrequencies,
    repeatedHeadings,
    repeatedRows,
    namedBlank,
    notFigures,
    notes,
    isRunning,
  };

  /** Told by its first cell, so that no line of a long table is put together for nothing. */
  function mayBeHeading(row: readonly Cell[]): boolean {
    return firstTexts.has(tidied(row.find((cell) => !isBlank(cell))));
  }

  function holdsAny(row: readonly Cell[]): boolean {
    return figures.some(({ index }) => figureIn(row[index] ?? null, decimal) !== undefined);
  }

  /** A period with a text where figures stand: a figure that cannot be read. */
  function isUnreadLine(row: readonly Cell[], date: RowDate): boolean {
    return date?.kind === "period" && figures.some(({ index }) => !isBlank(row[index]));
  }

  /** A line of text between figures: a section, where it speaks of a flow; else a note. */
  function addText(row: readonly Cell[]): void {
    const texts = [...new Set(row.map(tidied).filter((text) => text !== ""))];
    if (isNamedAgain(row)) namedBlank++;
    else if (texts.length === 1 && texts[0].length <= 40 && !isNote(row) && tradeWordsIn(texts[0]).flow) {
      labels.startSection(texts[0]);
    } else if (texts.length > 0 && isKeyed(row)) namedBlank++;
    else if (texts.length > 0 && notes.length < MOST_REPORTED) notes.push(texts.join("  "));
  }

  /** Imports without a figure this month, which other rows have: no section of what stands below. */
  function isNamedAgain(row: readonly Cell[]): boolean {
    named ??= new Set(
      block.dataRows.filter((r) => holdsAny(block.rows[r])).flatMap((r) => namesIn(block.rows[r])),
    );
    return namesIn(row).some((name) => named?.has(name));
  }

  function namesIn(row: readonly Cell[]): readonly string[] {
    return labels.keys.flatMap(({ index }) =>
      isBlank(row[index]) ? [] : [`${index} ${tidied(row[index])}`],
    );
  }

  /** A named row whose figures are all blank says that there are none. */
  function isKeyed(row: readonly Cell[]): boolean {
    return labels.keys.length > 0 && labels.keys.every(({ index }) => !isBlank(row[index])) && !isNote(row);
  }

  function addGrandTotal(r: number, row: readonly Cell[], year?: number): void {
    const seriesRows = rowsOfSeries(row);
    const label = tidied(row[layout.axis.down ?? layout.axis.part ?? 0]);
    figures.forEach(({ index, name, facts }, f) => {
      const value = figureIn(row[index] ?? null, decimal);
      if (typeof value !== "number") return;
      const heading = name || block.headerRows.map((h) => tidied(block.rows[h][index])).join(" ");
      const all = (facts ?? year) === undefined ? undefined : [...ordinalsOf(f)];
      const ordinals = all && new Set(all.filter((ordinal) => year === undefined || isIn(ordinal, year)));
      grandTotals.push({
        row: r,
        label,
        column: name,
        heading,
        ...(ordinals && { ordinals }),
        ...(seriesRows && { seriesRows }),
        value,
      });
    });
  }

  function isIn(ordinal: number, year: number): boolean {
    return yearOf({ frequency, ordinal }) === year;
  }

  /** Where the series of this row's names began; undefined for a row that names none, and so adds up all. */
  function rowsOfSeries(row: readonly Cell[]): ReadonlySet<number> | undefined {
    const names = labels.keys.map(({ index }) => tidied(row[index])).filter((text) => text !== "");
    if (names.length === 0 || names.every(isTotalWord)) return undefined;
    const own = byLabels.get(labels.read(row)) ?? [];
    return new Set(own.flatMap((one) => (one ? [one.row] : [])));
  }

  function ordinalsOf(f: number): ReadonlySet<number> {
    const places = [...new Set(dates)].flatMap((date) =>
      date?.kind === "total" || date?.kind === "unreadable" ? [] : [placesOf(date)[f]],
    );
    return new Set(
      places.flatMap((one) => (typeof one === "object" && "ordinal" in one ? [one.ordinal] : [])),
    );
  }

  function addFigures(r: number, row: readonly Cell[], date: PeriodFacts | undefined): void {
    const places = placesOf(date);
    const isMarked = labels.isProvisional(row);
    const before = duplicates;
    let values = 0;
    if (layout.sections) labels.startSection(layout.sections.get(r) ?? "");
    const key = labels.read(row);
    let group = byLabels.get(key);
    if (!group) byLabels.set(key, (group = new Array<RawSeries | undefined>(groups.length)));
    figures.forEach(({ index }, f) => {
      const placed = places[f];
      if (placed === undefined) return;
      if (placed === "other") return void otherFrequencies++;
      const cell = row[index] ?? null;
      if ("ordinal" in placed) periods.add(placed.ordinal);
      const value = figureIn(cell, decimal);
      if (value === undefined && !isBlank(cell) && notFigures.length < MOST_REPORTED) {
        notFigures.push({ row: r, column: index, text: textOf(cell) });
      }
      const own = (group[groupOf[f]] ??= startSeries(r, row, groupOf[f]));
      if (typeof value === "number") {
        values++;
        place(own, placed, value);
        if ("ordinal" in placed && (isMarked || isMarkedProvisional(cell)))
          own.provisional.add(placed.ordinal);
      }
    });
    if (values > 1 && duplicates - before === values) repeatedRows++;
  }

  function startSeries(r: number, row: readonly Cell[], g: number): RawSeries {
    const column = groups[g];
    const own = [...labels.labels(), ...headingsOf[g]];
    const isTotal = own.some(({ text }) => isTotalWord(text)) || isTotalWord(column);
    const started = {
      labels: own,
      column,
      isTotal,
      ...labels.units(row, column),
      ...labels.forecastsAfter(row),
      values: new Map(),
      provisional: new Set(),
      table,
      row: r,
    };
    series.push(started as RawSeries);
    return started as RawSeries;
  }

  function place(own: RawSeries, placed: Exclude<Placed, "other" | undefined>, value: number): void {
    if ("span" in placed) {
      const { year, from, to } = placed.span;
      if (running.length < MOST_REPORTED) running.push({ series: own, year, from, to, value });
      return;
    }
    const before = own.values.get(placed.ordinal);
    if (before === undefined) own.values.set(placed.ordinal, value);
    else if (before === value) duplicates++;
    else if (conflicts.length < MOST_REPORTED) {
      conflicts.push({ series: own, ordinal: placed.ordinal, first: before, second: value });
    }
    if (placed.isProvisional) own.provisional.add(placed.ordinal);
  }

  function placesOf(date: PeriodFacts | undefined): readonly Placed[] {
    let places = placedBy.get(date);
    if (!places) placedBy.set(date, (places = figures.map((column) => placedAt(date, column))));
    return places;
  }

  function placedAt(date: PeriodFacts | undefined, column: Column): Placed {
    const facts = together(date, column, around);
    if (!facts || facts.kind === "part") return undefined;
    const isProvisional = facts.isProvisional === true;
    if (facts.kind === "span") {
      if (!isRunning || facts.year === undefined) return { span: facts };
      return { ordinal: facts.year * 12 + facts.to, isProvisional };
    }
    // A whole year among running totals is the one of its December.
    if (isRunning && facts.period.frequency === "year")
      return { ordinal: facts.period.ordinal * 12 + 11, isProvisional };
    const period = inFrequency(facts, frequency);
    return period ? { ordinal: period.ordinal, isProvisional } : "other";
  }
}

/** What a heading names is as good a name as one in a row. */
function headingLabels(column: string): Label[] {
  return subjectsOf(unitInName(column)?.rest ?? column).map((text) => ({
    dimension: "other",
    text,
    indent: 0,
    isHeading: true,
  }));
}

function lineOf(row: readonly Cell[]): string {
  return row
    .map(tidied)
    .join("\u0001")
    .replace(/\u0001+$/, "");
}
