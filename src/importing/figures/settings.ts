import type { Frequency, Period } from "../../analysis/time/Period";
import type { ChosenHeadings } from "../layout/blocks";
import type { Column } from "../layout/columns";
import { type ColumnUse, columnUse } from "../layout/columnUse";
import type { Choices } from "../layout/Layout";
import type { DecimalMark } from "../layout/numberIn";
import type { Measure, TradeFlow } from "../layout/tradeWords";
import type { Unit } from "../layout/unitWords";
import type { Book, TextForm } from "../readers/Book";
import { unitOf } from "./buildSeries";
import type { Collected } from "./RawSeries";
import type { Selection } from "./selectSeries";
import type { Form } from "./tablesOf";

/** How a table was read, as far as a person may set it otherwise. */
export interface Settings {
  readonly text?: TextForm;
  readonly headings: ChosenHeadings;
  /** Rows that headings may begin in, counted from 0: not beyond it. */
  readonly lastRow: number;
  readonly columns: readonly ColumnSetting[];
  readonly decimal: DecimalMark;
  readonly frequency: Frequency;
  /** Of figures that have no period, or months that have no year, of their own. */
  readonly period?: Period;
  readonly year?: number;
  readonly units: readonly { readonly measure: Measure; readonly unit?: Unit }[];
  /** The flow of all series; "several" where they differ, undefined where none is told. */
  readonly flow?: TradeFlow | "several";
  readonly isCumulative: boolean | "several";
  /** Totals beside their parts. */
  readonly totals: readonly string[];
  /** Codes that lost a zero in front. */
  readonly codes: number;
}

/** Columns side by side that are for the same: the figures of one period after another, say. */
export interface ColumnSetting {
  readonly columns: readonly number[];
  /** Of the first and of the last of them. */
  readonly headings: readonly string[];
  readonly use: ColumnUse;
}

/** A table that begins further down is not offered for choice. */
const MOST_ROWS = 60;
const MOST_COLUMNS = 60;

interface Read {
  readonly collected: Collected;
  readonly selection: Selection;
  readonly frequency: Frequency;
  readonly choices: Choices;
  readonly codes: number;
}

export function settingsOf({ text }: Book, form: Form, read: Read): Settings {
  const [{ block, columns, decimal, around, axis }] = form;
  const { collected, selection, frequency, choices, codes } = read;
  const { taken } = selection;
  const first = block.headerRows[0] ?? block.dataRows[0] ?? 0;
  const flows = new Set(taken.map(({ about }) => about.flow));
  const areCumulative = new Set(taken.map(({ about }) => about.isCumulative));
  const measures = [...new Set(taken.map(({ about }) => about.measure))];
  const period = around.facts?.kind === "period" ? around.facts.period : undefined;
  return {
    ...(text && { text }),
    headings: {
      sheets: form.map(({ block: { sheet } }) => sheet.name),
      first,
      count: block.headerRows.length,
    },
    lastRow: Math.min(block.rows.length - 1, Math.max(first + 5, MOST_ROWS)),
    columns: columnsOf(columns, (c) => headingOf(c)).slice(0, MOST_COLUMNS),
    decimal,
    frequency,
    ...(axis.kind === "around" && period && { period }),
    ...(around.year !== undefined && { year: around.year }),
    units: measures.map((measure) => {
      const own = taken.find((one) => one.about.measure === measure && unitOf(one, choices));
      const unit = own && unitOf(own, choices);
      return { measure, ...(unit && { unit }) };
    }),
    ...(flows.size > 1 ? { flow: "several" } : onlyFlow(flows)),
    isCumulative: areCumulative.size > 1 ? "several" : collected.isRunning || areCumulative.has(true),
    totals: selection.totals.labels,
    codes,
  };

  /** As it stands in the sheet, period and all. */
  function headingOf({ index, name }: Column): string {
    const texts = block.headerRows
      .map((r) => block.rows[r][index])
      .filter((cell) => typeof cell === "string");
    return [...new Set(texts.map((text) => text.trim()))].join(" ").trim() || name;
  }
}

function onlyFlow(flows: ReadonlySet<TradeFlow | undefined>): Pick<Settings, "flow"> {
  const [flow] = flows;
  return flow ? { flow } : {};
}

function columnsOf(columns: readonly Column[], headingOf: (column: Column) => string): ColumnSetting[] {
  const found: { columns: number[]; headings: string[]; use: ColumnUse; name: string }[] = [];
  for (const column of columns) {
    const use = columnUse(column);
    if (!use) continue;
    const last = found[found.length - 1];
    const isNext = last?.columns[last.columns.length - 1] === column.index - 1;
    const isAlike = column.facts && use === "figure" && last?.use === use && last.name === column.name;
    if (isNext && isAlike) {
      last.columns.push(column.index);
      last.headings = [last.headings[0], headingOf(column)];
    } else {
      found.push({ columns: [column.index], headings: [headingOf(column)], use, name: column.name });
    }
  }
  return found.map(({ columns: own, headings, use }) => ({ columns: own, headings, use }));
}
