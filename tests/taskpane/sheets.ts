// Small workbooks as the panel that shares reads them.
import type { SheetsResult } from "../../src/excel/Workbook";
import type { SheetInWorkbook } from "../../src/model/sheetInWorkbook";
import { SHARE_COPY_WORDS } from "../../src/i18n/shareCopy";

type Read = Extract<SheetsResult, { readonly kind: "sheets" }>;

/** Each cell is a value, or a formula with its value. */
function sheet(
  id: string,
  name: string,
  cells: readonly (readonly unknown[])[],
  more: Partial<SheetInWorkbook> = {},
): SheetInWorkbook {
  const isPair = Array.isArray as (cell: unknown) => cell is readonly unknown[];
  return {
    id,
    name,
    isVisible: true,
    rect: { row: 0, column: 0, rows: cells.length, columns: cells[0].length },
    values: cells.map((row) => row.map((cell) => (isPair(cell) ? cell[1] : cell))),
    formulas: cells.map((row) => row.map((cell) => (isPair(cell) ? cell[0] : cell))),
    formats: cells.map((row) => row.map(() => "General")),
    spills: [],
    tables: [],
    charts: [],
    ...more,
  };
}

/** A report with formulas of ours and a chart, the figures that it draws, and notes. */
export function workbookOf(shown: unknown = 0.5): Read {
  const series = [
    { name: "Cars", values: "Figures!$B$2:$B$3", categories: "Figures!$A$2:$A$3", isOnRight: false },
  ];
  const box = { left: 0, top: 60, width: 200, height: 100 };
  const chart = { name: "Chart 1", type: "Line", title: "Cars", series, box };
  const report = [
    ["Share"],
    [["=TRADE.SHARE(Figures!B2,Figures!B3)", shown]],
    [["=TRADE.SOURCE()", "a source"]],
  ];
  return {
    kind: "sheets",
    sheets: [
      sheet("report", "Report", report, { charts: [chart] }),
      sheet("figures", "Figures", [
        ["Year", "Cars"],
        [2023, 100],
        [2024, 200],
      ]),
      sheet("notes", "Notes", [["mine"]]),
    ],
    names: [],
  };
}

/** A copy with its appendix: one cell as it was copied, one that somebody has typed over. */
export function withAppendix(): Read {
  const { columns } = SHARE_COPY_WORDS.en;
  return {
    kind: "sheets",
    sheets: [
      sheet("copy", "Copy", [
        ["Share", "", ""],
        [0.5, 100, 200],
        ["typed", "", ""],
      ]),
      sheet("appendix", "Appendix", [
        [columns.shown, columns.formula, columns.now],
        [0.5, "=TRADE.SHARE(X!$B$2,X!$C$2)", ["=CHOOSE(1,Copy!$A$2,Copy!$A$2,Copy!$B$2,Copy!$C$2)", 0.5]],
        ["a source", "=TRADE.SOURCE()", ["=CHOOSE(1,Copy!$A$3,Copy!$A$3)", "typed"]],
      ]),
    ],
    names: [{ name: "TradeCopy_1", formula: "=Appendix!$A$1:$C$3" }],
  };
}
