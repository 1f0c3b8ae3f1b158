import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type Cell, type CellStyle as FileStyle, type PageSetup, type WriteSheet, writeXlsx } from "hucre";
import type { Borders, CellStore, CellStyle, CellValue, Line, Rect } from "../host/CellStore";
import { lineName } from "../host/lines";
import { a1 } from "../host/model/address";
import { PIXELS_PER_POINT } from "../host/model/rangeFormat";
import type { HostTable } from "../host/model/table";
import type { HostWorkbook } from "../host/model/workbook";
import type { HostWorksheet } from "../host/model/worksheet";
import { chartInFile } from "./chartInFile";
import { addCustomXml } from "./customXmlInFile";
import { formulaInFile } from "./formulaInFile";
import { addLinesOnRight } from "./linesOnRight";

const POINTS_PER_INCH = 72;
/** A column of so many characters has so many pixels in Excel's default font, and a margin. */
const [PIXELS_PER_CHARACTER, PIXELS_OF_MARGIN] = [7, 5];

/** The last value of a cell. */
type ValueAt = (sheetId: string, row: number, column: number) => CellValue;

/** The workbook as the host knows it, as an .xlsx file: every cell with its formula and its last value. */
export async function workbookFile(
  workbook: HostWorkbook,
  valueAt: ValueAt = (id, row, column) => workbook.store.read(id, row, column).value,
): Promise<Uint8Array> {
  const { store } = workbook;
  const file = await writeXlsx({
    sheets: workbook.sheetList().map((sheet) => sheetInFile(sheet, workbook, valueAt)),
    namedRanges: store.names().map(({ name, formula, scope, comment }) => ({
      name,
      range: formula,
      ...(scope && { scope: store.sheetName(scope) }),
      ...(comment && { comment }),
    })),
    activeSheet: store.sheetIds().indexOf(store.activeSheetId),
    defaultFont: { name: "Malgun Gothic", size: 11 },
  });
  const parts = unzipSync(file);
  keepLastValues(parts);
  const charts = workbook.sheetList().flatMap(chartsOf);
  addLinesOnRight(
    parts,
    charts.map(({ chart }) => chart),
  );
  addCustomXml(parts, workbook.customXmlParts.itemsList());
  return zipSync(parts);
}

/**
 * A program that does not know our functions shows the last values only if nothing tells it to calculate all anew: the file
 * may not ask for it, and LibreOffice does so by itself with what no other spreadsheet has written.
 */
function keepLastValues(parts: Record<string, Uint8Array>): void {
  const change = (part: string, from: RegExp, to: string) => {
    parts[part] = strToU8(strFromU8(parts[part]).replace(from, to));
  };
  change("xl/workbook.xml", / fullCalcOnLoad="1"/, "");
  change(
    "docProps/app.xml",
    /<Application>[^<]*<\/Application>/,
    "<Application>Microsoft Excel</Application>",
  );
}

function sheetInFile(sheet: HostWorksheet, workbook: HostWorkbook, valueAt: ValueAt): WriteSheet {
  const { store, id } = sheet;
  const used = store.used(id, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const [rows, columns] = [used.row + used.rows, used.column + used.columns];
  const tables = workbook.tableList().filter((table) => table.info().sheetId === id);
  const frozen = store.frozen(id);
  return {
    name: sheet.name,
    cells: cellsOf(store, id, { used, tables, valueAt }),
    columns: Array.from({ length: columns }, (_, c) => ({
      width: (store.columnWidth(id, c) - PIXELS_OF_MARGIN) / PIXELS_PER_CHARACTER,
    })),
    rowDefs: new Map(
      Array.from({ length: rows }, (_, r) => [
        r,
        {
          height: store.rowHeight(id, r) / PIXELS_PER_POINT,
          ...(store.isRowHidden(id, r) && { hidden: true }),
        },
      ]),
    ),
    merges: store.merged(id).map((rect) => ({
      startRow: rect.row,
      startCol: rect.column,
      endRow: rect.row + rect.rows - 1,
      endCol: rect.column + rect.columns - 1,
    })),
    tables: tables.map((table) => tableInFile(table, store)),
    charts: chartsOf(sheet).map(({ inFile }) => inFile),
    view: { showGridLines: store.hasGridlines(id) },
    ...(store.isSheetHidden(id) && { hidden: true }),
    ...((frozen.rows > 0 || frozen.columns > 0) && { freezePane: frozen }),
    pageSetup: pageOf(sheet),
  };
}

/** Those that draw anything. */
function chartsOf(sheet: HostWorksheet) {
  return sheet.charts.itemsList().flatMap((chart) => {
    const inFile = chartInFile(chart, sheet);
    return inFile ? [{ chart, inFile }] : [];
  });
}

function cellsOf(
  store: CellStore,
  id: string,
  { used, tables, valueAt }: { used: Rect; tables: readonly HostTable[]; valueAt: ValueAt },
): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const { row, column, rows, columns } = used;
  const tableAt = (r: number, c: number) =>
    tables.find((table) => {
      const { rect } = table.info();
      return r >= rect.row && r < rect.row + rect.rows && c >= rect.column && c < rect.column + rect.columns;
    })?.name;
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      const { formula, isError } = store.read(id, r, c);
      const value = valueAt(id, r, c);
      const style = styleInFile(store.style(id, r, c));
      const spill = formula ? store.spillAt(id, r, c) : null;
      const isArray = spill !== null && spill.row === r && spill.column === c;
      if (value === "" && !formula && !style) continue;
      cells.set(`${r},${c}`, {
        ...(style && { style }),
        ...(formula
          ? {
              type: "formula",
              value,
              formula: formulaInFile(formula, tableAt(r, c)),
              formulaResult: value,
              ...(isArray && { formulaType: "array", formulaRef: a1(spill), formulaDynamic: true }),
            }
          : value !== "" && { value, ...(isError && { type: "error" }) }),
      });
    }
  }
  return cells;
}

function styleInFile(style: CellStyle): FileStyle | undefined {
  const { numberFormat, fill, fontColor, fontName, fontSize, bold, italic, underline, strikethrough } = style;
  const font = {
    ...(fontName && { name: fontName }),
    ...(fontSize && { size: fontSize }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && underline !== "None" && { underline: UNDERLINES[underline] ?? "single" }),
    ...(strikethrough && { strikethrough }),
    ...(fontColor && { color: rgb(fontColor) }),
  };
  const alignment = {
    ...(style.horizontalAlignment &&
      style.horizontalAlignment !== "General" && {
        horizontal: HORIZONTAL[style.horizontalAlignment],
      }),
    ...(style.verticalAlignment && {
      vertical: style.verticalAlignment.toLowerCase() as
        "top" | "center" | "bottom" | "justify" | "distributed",
    }),
    ...(style.wrap && { wrapText: true }),
    ...(style.shrink && { shrinkToFit: true }),
    ...(style.indent && { indent: style.indent }),
    ...(style.orientation && { textRotation: rotationInFile(style.orientation) }),
  };
  const border = borderInFile(style.borders);
  const found: FileStyle = {
    ...(numberFormat && numberFormat !== "General" && { numFmt: numberFormat }),
    ...(fill && { fill: { type: "pattern", pattern: "solid", fgColor: rgb(fill) } as const }),
    ...(Object.keys(font).length > 0 && { font }),
    ...(Object.keys(border).length > 0 && { border }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
  };
  return Object.keys(found).length > 0 ? found : undefined;
}

const UNDERLINES: Readonly<Record<string, NonNullable<FileStyle["font"]>["underline"]>> = {
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};

const HORIZONTAL = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;

/** Downwards an angle counts on from 90, and letters one below the other are 255. */
function rotationInFile(orientation: number): number {
  if (orientation === 180) return 255;
  return orientation < 0 ? 90 - orientation : orientation;
}

/** Both diagonals of a cell are one line in a file. */
function borderInFile(borders: Borders = {}): NonNullable<FileStyle["border"]> {
  const inFile = (line: Line) => ({ style: lineName(line), color: rgb(line.color) });
  const { top, bottom, left, right, diagonalDown, diagonalUp } = borders;
  const diagonal = diagonalDown ?? diagonalUp;
  return {
    ...(top && { top: inFile(top) }),
    ...(bottom && { bottom: inFile(bottom) }),
    ...(left && { left: inFile(left) }),
    ...(right && { right: inFile(right) }),
    ...(diagonal && { diagonal: inFile(diagonal) }),
    ...(diagonalDown && { diagonalDown: true }),
    ...(diagonalUp && { diagonalUp: true }),
  };
}

function rgb(color: string): { rgb: string } {
  return { rgb: color.replace("#", "").toUpperCase() };
}

function tableInFile(table: HostTable, store: CellStore): NonNullable<WriteSheet["tables"]>[number] {
  const { sheetId, rect } = table.info();
  return {
    name: table.name,
    range: a1(rect),
    columns: Array.from({ length: rect.columns }, (_, c) => ({
      name: store.text(sheetId, rect.row, rect.column + c),
    })),
    style: table.style,
  };
}

function pageOf(sheet: HostWorksheet): PageSetup {
  const page = sheet.pageLayout;
  const { zoom } = page as {
    zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  };
  const isFitted = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const [area, titles] = [page.printArea(), page.titleRows()];
  return {
    paperSize: String(page.paperSize).toLowerCase() === "a4" ? "a4" : "letter",
    orientation: String(page.orientation) === "Landscape" ? "landscape" : "portrait",
    ...(isFitted
      ? {
          fitToPage: true,
          fitToWidth: zoom.horizontalFitToPages ?? 0,
          fitToHeight: zoom.verticalFitToPages ?? 0,
        }
      : { scale: zoom.scale ?? 100 }),
    margins: {
      left: Number(page.leftMargin) / POINTS_PER_INCH,
      right: Number(page.rightMargin) / POINTS_PER_INCH,
      top: Number(page.topMargin) / POINTS_PER_INCH,
      bottom: Number(page.bottomMargin) / POINTS_PER_INCH,
    },
    ...(area && { printArea: a1(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2") }),
    ...(titles && { printTitlesRow: `$${titles.row + 1}:$${titles.row + titles.rows}` }),
  };
}
