import type { CellStyle, Rect } from "../../playground/host/CellStore";
import type { Host } from "../../playground/host/Host";
import type { WorkbookModel } from "../../src/model/WorkbookModel";

type Sheet = ReturnType<Host["workbook"]["sheetList"]>[number];

const [COLUMNS, ROWS] = [30, 60];
/** What a cell looks like that nobody has touched. */
const UNTOUCHED: Readonly<Record<string, unknown>> = {
  numberFormat: "General",
  fill: "",
  fontColor: "#000000",
  fontSize: 11,
  bold: false,
  italic: false,
  wrap: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  indent: 0,
  underline: "None",
  strikethrough: false,
  shrink: false,
  orientation: 0,
};

/** Everything that a user could see of the workbook, for comparison. */
export function everythingOf({ workbook }: Host) {
  const { store } = workbook;
  return {
    selection: { sheet: store.sheetName(store.selection().sheetId), rect: store.selection().rect },
    tables: workbook.tableList().map((table) => ({
      name: table.name,
      style: table.style,
      sheet: table.worksheet.name,
      rect: table.info().rect,
      filter: table.autoFilter.criteria,
    })),
    parts: workbook.customXmlParts.itemsList().map((part) => partOf(part.getXml(), workbook)),
    names: store
      .names()
      .map(({ scope, ...name }) => ({ ...name, scope: scope && store.sheetName(scope) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    sheets: workbook.sheetList().map((sheet) => sheetOf(sheet)),
  };
}

/** A model with names for the ids of tables and columns, which are given anew every time. */
function partOf(xml: string, workbook: Host["workbook"]): unknown {
  const [, json] = /^<model [^>]*version="1">(.*)<\/model>$/s.exec(xml) ?? [];
  if (json === undefined) return xml;
  const { tables, revisions, ...rest } = JSON.parse(json) as WorkbookModel;
  const tableOf = (id: string | undefined) => workbook.tableList().find((table) => table.id === id);
  return {
    ...rest,
    revisions: tableOf(revisions)?.name,
    tables: tables.map(({ table, periodColumn, columns, ...more }) => {
      const names = tableOf(table)?.columns.itemsList() ?? [];
      const nameOf = (id: number) => names.find((column) => column.id === id)?.name;
      return {
        ...more,
        table: tableOf(table)?.name,
        periodColumn: nameOf(periodColumn),
        columns: columns.map(({ column, ...series }) => ({ ...series, column: nameOf(column) })),
      };
    }),
  };
}

function sheetOf(sheet: Sheet) {
  const { id, store } = sheet;
  const places = <T>(count: number, of: (place: number) => T) =>
    Array.from({ length: count }, (_, i) => of(i));
  return {
    name: sheet.name,
    isProtected: sheet.protection.protected,
    frozen: store.frozen(id),
    hasGridlines: store.hasGridlines(id),
    widths: places(COLUMNS, (column) => store.columnWidth(id, column)),
    heights: places(ROWS, (row) => store.rowHeight(id, row)),
    hidden: places(ROWS, (row) => store.isRowHidden(id, row)),
    merged: store.merged(id),
    charts: sheet.charts.itemsList().map((chart) => ({
      name: chart.name,
      type: chart.chartType,
      title: chart.title.text,
      series: chart.series.itemsList().map(({ name }) => name),
    })),
    cells: cellsOf(sheet),
  };
}

function cellsOf({ id, store }: Sheet): Readonly<Record<string, unknown>> {
  const used = store.used(id, false);
  const found: Record<string, unknown> = {};
  for (const { row, column } of used ? placesIn(used) : []) {
    const { value, formula } = store.read(id, row, column);
    const style = shown(store.style(id, row, column));
    if (value === "" && !formula && Object.keys(style).length === 0) continue;
    found[`${row},${column}`] = { value, formula, style };
  }
  return found;
}

function shown(style: CellStyle): object {
  return Object.fromEntries(
    Object.entries(style)
      .filter(([key, value]) => value !== undefined && value !== UNTOUCHED[key] && !isNone(value))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Borders that are all gone. */
function isNone(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function* placesIn({ row, column, rows, columns }: Rect): Iterable<{ row: number; column: number }> {
  for (let i = row; i < row + rows; i++)
    for (let j = column; j < column + columns; j++) yield { row: i, column: j };
}
