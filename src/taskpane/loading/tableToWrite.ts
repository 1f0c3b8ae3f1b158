import { labelOf, lastDay, type Period } from "../../analysis/time/Period";
import { source } from "../../dataset/sources";
import type { Indicator } from "../../dataset/types";
import type { TableToWrite } from "../../excel/Workbook";
import { columnWidthOf } from "../../sheets/columnWidth";
import type { Cell } from "../../sheets/Draft";
import { LOOKS, TABLE_LOOK } from "../../sheets/looks";
import { DATA_WORDS } from "../../i18n/data";
import type { PaneTexts } from "../../i18n/en";
import type { Language } from "../../i18n/language";
import { sourceNote } from "../../i18n/sourceNote";
import { tableTitle } from "../../i18n/tableTitle";
import { loadedModel } from "./loadedModel";
import { type LoadRequest, seriesOf } from "./loadRequest";

const VALUE_FORMAT = "#,##0.0";
const LONGEST_SHEET_NAME = 31;

/** The table that a request becomes: its name and headers are the same at every load, so that formulas find them. */
export function tableToWrite(request: LoadRequest, texts: PaneTexts, language: Language): TableToWrite {
  const tableName = tableNameOf(request);
  const body = request.layout === "wide" ? wide(request, texts, language) : long(request, texts, language);
  const [periodFormat, ...formats] = body.formats;
  const note = sourceNote(
    request.series.flatMap(({ published }) => published),
    language,
  );
  return {
    sheetName: sheetNameOf(request, texts, language),
    tableName,
    title: tableTitle(
      request.series.map(({ indicator }) => indicator),
      request.frequency,
      language,
    ),
    note,
    headers: body.headers,
    rows: body.rows,
    formats: [request.frequency === "month" ? periodFormat : "@", ...formats],
    widths: body.headers.map((header, i) => {
      const cells = body.rows.map((row) => row[i]);
      return columnWidthOf(header, cells);
    }),
    look: { ...TABLE_LOOK, title: LOOKS.title, note: LOOKS.source },
    ...(request.layout === "wide" && { model: loadedModel(request, body.headers, note, language) }),
  };
}

interface Body {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly formats: readonly string[];
}

function wide({ series, periods }: LoadRequest, { load: { headers } }: PaneTexts, language: Language): Body {
  const names = series.map(({ indicator }) => indicator.name[language]);
  return {
    headers: [headers.period, ...names],
    rows: periods.map((period, i) => [periodCell(period), ...series.map(({ rows }) => rows[i].value ?? "")]),
    formats: ["yyyy-mm", ...series.map(() => VALUE_FORMAT)],
  };
}

function long({ series }: LoadRequest, { load: { headers } }: PaneTexts, language: Language): Body {
  const status = DATA_WORDS[language].status;
  const rows = series.flatMap(({ indicator, rows: figures }) =>
    figures.map(({ period, value, observation }): Cell[] => [
      periodCell(period),
      indicator.name[language],
      value ?? "",
      observation ? status[observation.status] : "",
      observation ? source(observation.source)[language] : "",
    ]),
  );
  return {
    headers: [headers.period, headers.series, headers.value, headers.status, headers.source],
    rows,
    formats: ["yyyy-mm", "@", VALUE_FORMAT, "@", "@"],
  };
}

/** Months are month-end dates, as Excel's own tools expect them; quarters and years are labels. */
function periodCell(period: Period): Cell {
  return period.frequency === "month" ? lastDay(period) : labelOf(period);
}

/** A code that an Excel name may contain: `customs:semiconductors` → `semiconductors`. */
function shortCode({ code }: Indicator): string {
  return code.slice(code.lastIndexOf(":") + 1);
}

/** As many series stand in a name; more are called by their group. */
const NAMED_SERIES = 3;

/**
 * `ExportsCustomsSemiconductors`, `ExportsCustomsSemiconductorsShips`, `ExportsCustoms`: a few series are named, so that
 * two choices of one group can stand in one workbook; many go by their group. Capitals instead of underscores, which not
 * every spreadsheet reads in a structured reference.
 */
function tableNameOf({ group, series, frequency, layout }: LoadRequest): string {
  const base = series[0].indicator.flow === "imports" ? "Imports" : "Exports";
  const isTotal = group === "exports" || group === "imports";
  const isNamed = !isTotal && series.length <= NAMED_SERIES && series.length < seriesOf(group).length;
  const parts = [
    // "Imports" says the rest.
    ...(isTotal ? [] : [group === "importedItems" ? "compiled" : group]),
    ...(isNamed ? series.map(({ indicator }) => shortCode(indicator)) : []),
    ...(frequency === "month" ? [] : [frequency]),
    ...(layout === "long" ? ["long"] : []),
  ];
  // A total alone gets "month": the worked example has a table of the plain name.
  return [base, ...(parts.length > 0 ? parts : ["month"])]
    .flatMap((part) => part.split("_"))
    .map(capitalised)
    .join("");
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function subjectOf(
  { group, series }: LoadRequest,
  { groups }: PaneTexts["load"],
  language: Language,
): string {
  if (series.length > 1) return groups[group];
  const { name, grouping } = series[0].indicator;
  return grouping ? `${name[language]} (${DATA_WORDS[language].grouping[grouping]})` : name[language];
}

/** Where it would be too long for Excel the subject loses words, not the frequency. */
function sheetNameOf(request: LoadRequest, { load }: PaneTexts, language: Language): string {
  const frequency = `, ${load.frequencies[request.frequency]}`;
  return shortened(subjectOf(request, load, language), LONGEST_SHEET_NAME - frequency.length) + frequency;
}

/** Whole words only, and no bracket left open. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  return text
    .slice(0, length + 1)
    .replace(/\s+\S*$/, "")
    .replace(/\s*\([^)]*$|,$/, "");
}
