// Briefings composed over the shipped figures and calculated by the spreadsheet, without a host.
import { format as formatted } from "numfmt";
import type { TableToWrite } from "../../../src/excel/Workbook";
import { columnReference } from "../../../src/grid/structuredReference";
import type { Group } from "../../../src/taskpane/loading/loadRequest";
import type { Language } from "../../../src/i18n/language";
import type { Draft } from "../../../src/sheets/Draft";
import { briefingDrafts } from "../../../src/sheets/briefing/briefingDrafts";
import {
  type BriefingSources,
  briefingSources,
  newestMonth,
  type SeriesSource,
} from "../../../src/sheets/Sources";
import type { Calculated } from "../../excel/calculate";
import { calculateSets, cellsOf } from "../draftCells";
import { GROUPS, inWorkbook, loadedTables, tableDrafts } from "./workbookTables";

export interface Wanted {
  readonly asOf: string;
  readonly languages: readonly Language[];
  readonly groups?: readonly Group[];
  /** What is done to the tables of the workbook first, such as writing their periods another way. */
  readonly rewrite?: (table: TableToWrite) => TableToWrite;
  /** The workbook's table of one-off holidays. */
  readonly holidays?: TableToWrite;
  /** What is done to the drafts before they are calculated, such as typing another month. */
  readonly change?: (drafts: readonly Draft[]) => readonly Draft[];
}

export interface Built {
  readonly drafts: readonly Draft[];
  readonly calculated: Calculated;
  /** The texts of a sheet, row by row, as they are shown. */
  readonly shown: (sheet: string) => Shown;
}

export interface Shown {
  /** The cells of the row whose first cell is a text; the first such row below the one that `under` begins. */
  row(first: string, under?: string): readonly string[];
  readonly texts: readonly string[];
}

export type Sources = BriefingSources & { readonly exports: SeriesSource };

function tablesOf({ asOf, languages, groups = GROUPS, rewrite = (table) => table }: Wanted) {
  return loadedTables(asOf, languages[0], groups).map(rewrite);
}

export function sourcesOf(wanted: Wanted): Sources {
  const { holidays } = wanted;
  const dates = holidays && columnReference(holidays.tableName, holidays.headers[0]);
  const sources = briefingSources(inWorkbook(tablesOf(wanted)), dates);
  if (!sources.exports) throw new Error("no exports");
  return { ...sources, exports: sources.exports };
}

/** One process calculates all of them. */
export function built(wanted: readonly Wanted[]): Built[] {
  const sets = wanted.map((one) => {
    const { languages, change } = one;
    const sources = sourcesOf(one);
    const drafts = briefingDrafts(sources, languages, newestMonth(sources) as number);
    return {
      drafts: change ? change(drafts) : drafts,
      tables: tableDrafts([...tablesOf(one), ...(one.holidays ? [one.holidays] : [])]),
    };
  });
  const all = calculateSets(sets.map(({ drafts, tables }) => [...drafts, ...tables]));
  return sets.map(({ drafts }, i) => ({
    drafts,
    calculated: all[i],
    shown: (sheet) => shownOf(drafts.find(({ name }) => name === sheet) as Draft, all[i]),
  }));
}

function shownOf(draft: Draft, calculated: Calculated): Shown {
  const rows = new Map<number, string[]>();
  for (const { row, column, content, format } of cellsOf(draft)) {
    const isFormula = typeof content === "object" && content !== null;
    const value = isFormula ? calculated(draft.name, row, column) : content;
    const text = typeof value === "number" ? formatted(format ?? "General", value) : String(value ?? "");
    const cells = rows.get(row) ?? [];
    cells[column] = text;
    rows.set(row, cells);
  }
  const ordered = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([, cells]) => Array.from(cells, (cell) => cell ?? ""));
  return {
    row(first, under) {
      const from = under === undefined ? 0 : ordered.findIndex(([cell]) => cell?.startsWith(under));
      const found = ordered.slice(Math.max(from, 0)).find(([cell]) => cell === first);
      if (!found || from < 0) throw new Error(`${draft.name} has no row ${first}`);
      return found;
    },
    texts: ordered.flat().filter(Boolean),
  };
}
