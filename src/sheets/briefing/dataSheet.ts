import type { BriefingWords } from "../../i18n/briefing";
import type { Language } from "../../i18n/language";
import { amountWidthOf, columnWidthOf } from "../columnWidth";
import type { Block, CellsOf, Draft } from "../Draft";
import { LOOKS } from "../looks";
import {
  sameMonthTable,
  type SameMonthColumn,
  trendTable,
  type TrendColumn,
  yearTable,
  type YearColumn,
} from "./monthTables";
import { namesOf } from "./names";
import { TOTAL_COLUMNS, TOTAL_PLACE, type TotalColumn, totalFact } from "./facts";
import { IMPORT_COLUMNS } from "./imports";
import { CUSTOMS_COLUMNS, ITEM_COLUMNS, type ItemColumn } from "./items";
import type { PartColumn } from "./lines";
import { rowOfBalance, rowOfSource } from "./seriesRow";
import { type OvertakingColumn, overtakingTable } from "./overtakings";
import { type OrderColumn, orderTable } from "./orderTable";
import { REGION_COLUMNS, type RegionColumn } from "./regions";
import { type SeriesColumn, seriesTable } from "./seriesTable";
import type { BriefingSources, SeriesSource } from "../Sources";
import type { WorkingTable } from "./workingTable";

/** The working tables that there are figures for. */
export interface BriefingTables {
  readonly totals: WorkingTable<TotalColumn>;
  readonly items?: WorkingTable<ItemColumn>;
  readonly regions?: WorkingTable<RegionColumn>;
  readonly overtakings?: WorkingTable<OvertakingColumn>;
  readonly customsItems?: WorkingTable<(typeof CUSTOMS_COLUMNS)[number]>;
  readonly importItems?: WorkingTable<PartColumn>;
  readonly trend: WorkingTable<TrendColumn>;
  readonly year: WorkingTable<YearColumn>;
  readonly sameMonth: WorkingTable<SameMonthColumn>;
  readonly carried?: WorkingTable<OrderColumn>;
}

const FIRST_TABLE = 3;

/** The sheet behind the briefing: a table below the other, each under its caption. */
export function dataSheet(
  sources: BriefingSources & { readonly exports: SeriesSource },
  words: BriefingWords,
  language: Language,
): { readonly draft: Draft; readonly tables: BriefingTables } {
  const names = namesOf(language);
  const facts = { names, words, language };
  const drafts: Captioned[] = [];
  let row = FIRST_TABLE;
  /** The next table, under its caption. */
  function put<T extends Omit<Captioned, "caption">>(
    caption: keyof BriefingWords["data"]["captions"],
    make: (place: { row: number; column: number }) => T,
  ): T {
    const made = make({ row: row + 1, column: 0 });
    drafts.push({ ...made, caption: words.data.captions[caption] });
    row += made.draft.rows.length + 3;
    return made;
  }
  const { exports, imports, items, regions, customsItems, importItems } = sources;
  const totals = put("totals", (place) =>
    seriesTable(
      names.tables.totals,
      place,
      [
        rowOfSource(exports, words, language),
        ...(imports ? [rowOfSource(imports, words, language), rowOfBalance(exports, imports, words)] : []),
      ],
      TOTAL_COLUMNS,
      facts,
    ),
  );
  const totalOf = (total: keyof typeof TOTAL_PLACE) => ({
    level: totalFact(total, "level", totals),
    change: totalFact(total, "change", totals),
  });
  const parts = <K extends SeriesColumn>(
    key: "items" | "regions" | "customsItems" | "importItems",
    of: readonly SeriesSource[],
    columns: readonly K[],
    total: "exports" | "imports" = "exports",
  ) =>
    of.length === 0 || (total === "imports" && !imports)
      ? undefined
      : put(key, (place) =>
          seriesTable(
            names.tables[key],
            place,
            of.map((source) => rowOfSource(source, words, language)),
            columns,
            { ...facts, total: totalOf(total) },
          ),
        );
  const itemTable = parts("items", items, ITEM_COLUMNS);
  const tables: BriefingTables = {
    totals,
    items: itemTable,
    carried:
      itemTable &&
      put("carried", (place) =>
        orderTable(
          itemTable,
          items.map(({ code }) => code),
          { ...facts, place },
        ),
      ),
    regions: parts("regions", regions, REGION_COLUMNS),
    overtakings:
      regions.length === 0
        ? undefined
        : put("overtakings", (place) => overtakingTable(regions, { ...facts, place })),
    customsItems: parts("customsItems", customsItems, CUSTOMS_COLUMNS),
    importItems: parts("importItems", importItems, IMPORT_COLUMNS, "imports"),
    year: put("year", (place) => yearTable(exports, { ...facts, place })),
    sameMonth: put("sameMonth", (place) => sameMonthTable(exports, { ...facts, place })),
    trend: put("trend", (place) => trendTable(exports, imports, { ...facts, place })),
  };
  return { tables, draft: sheetOf(drafts, words) };
}

/** Cells of a working table, for a chart. */
export function chartCells(words: BriefingWords, cells: CellsOf["rect"]): CellsOf {
  return { sheet: words.dataSheet, rect: cells };
}

type Captioned = Pick<WorkingTable<string>, "draft" | "widths"> & { readonly caption: string };

function sheetOf(drafts: readonly Captioned[], words: BriefingWords): Draft {
  const tables = drafts.map(({ draft }) => draft);
  const columns = Math.max(...tables.map(({ headers }) => headers.length));
  const rows = Math.max(...tables.map(({ row, rows: own }) => row + own.length + 1));
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.max(...drafts.flatMap((one) => (i < one.widths.length ? [columnWidth(one, i)] : []))),
  );
  return {
    name: words.dataSheet,
    knownAs: [],
    blocks: [
      { row: 0, column: 0, cells: [[words.data.title]], look: LOOKS.title },
      { row: 1, column: 0, cells: [[words.data.note]], look: { ...LOOKS.remark, wrap: false } },
      ...drafts.map(({ caption, draft }): Block => ({
        row: draft.row - 1,
        column: 0,
        cells: [[caption]],
        look: LOOKS.caption,
      })),
    ],
    tables,
    charts: [],
    names: {},
    columnWidths: Object.fromEntries(widths.entries()),
    rowHeights: {},
    frozenRows: 0,
    hasGridlines: true,
    print: { area: { row: 0, column: 0, rows, columns }, orientation: "Landscape", titleRows: 2 },
    activeCell: { row: 0, column: 0 },
  };
}

function columnWidth({ draft: { headers, rows }, widths }: Captioned, column: number): number {
  const header = headers[column];
  const own =
    column === 0
      ? columnWidthOf(
          header,
          rows.map(([cell]) => cell),
        )
      : amountWidthOf(header);
  return Math.max(own, widths[column] ?? 0);
}
