/** @jest-environment ./tests/officeEnvironment.js */
// What an analyst has formatted by hand looks the same in a copy without formulas, and in the file that is made of it.
import { readXlsx } from "hucre";
import type { MemoryStore } from "../../playground/host/MemoryStore";
import { workbookFile } from "../../playground/file/workbookFile";
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { TABLE_LOOK } from "../../src/sheets/looks";
import { serveHelp } from "../taskpane/formulaCells";
import { copyByDefault, mergedIn, requestsOf } from "./shareCopies";
import { emptyWorkbook, host, sheetIdOf, store, type } from "./workbook";

beforeAll(serveHelp);

const memory = store as MemoryStore;
const { isSetSupported } = Office.context.requirements;
afterEach(() => (Office.context.requirements.isSetSupported = isSetSupported));

/** A sheet with a formula of ours, so that it is copied. */
function prepared(): string {
  const id = emptyWorkbook();
  type(id, 0, 0, "Report");
  type(id, 1, 1, 10);
  type(id, 1, 2, 40);
  type(id, 1, 3, "=TRADE.SHARE(B2,C2)");
  memory.answer(id, 1, 3, [[0.25]]);
  return id;
}

async function formatted(format: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    format(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
}

/** What the analyst did to a table of hers: a frame, a grid, a double line under the sum, a crossed-out cell. */
function table(sheet: Excel.Worksheet): void {
  const all = sheet.getRange("A1:D6");
  for (const index of ["InsideHorizontal", "InsideVertical"] as const)
    all.format.borders.getItem(index).style = "Continuous";
  for (const index of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
    const border = all.format.borders.getItem(index);
    border.style = "Continuous";
    border.weight = "Medium";
  }
  const sum = sheet.getRange("A5:D5").format.borders.getItem("EdgeBottom");
  sum.style = "Double";
  sum.color = "#C00000";
  sheet.getRange("D6").format.borders.getItem("DiagonalDown").style = "Dot";
  const alone = sheet.getRange("G9").format.borders.getItem("EdgeLeft");
  alone.style = "DashDotDot";
  alone.weight = "Medium";
}

function texts(sheet: Excel.Worksheet): void {
  const { font } = sheet.getRange("A1").format;
  font.name = "돋움";
  font.size = 18;
  font.italic = true;
  font.color = "#1F4E79";
  font.underline = "DoubleAccountant";
  sheet.getRange("B2:C2").format.font.strikethrough = true;
  sheet.getRange("C2").format.font.underline = "Single";
  const { format } = sheet.getRange("D2");
  format.horizontalAlignment = "CenterAcrossSelection";
  format.verticalAlignment = "Distributed";
  format.textOrientation = 45;
  sheet.getRange("B3").format.shrinkToFit = true;
  sheet.getRange("B4").format.indentLevel = 2;
  sheet.getRange("B4").format.wrapText = true;
}

const flags = (...names: string[]) => Object.fromEntries(names.map((name) => [name, true]));
const ALL: Excel.CellPropertiesLoadOptions = {
  format: {
    ...flags(
      "wrapText",
      "shrinkToFit",
      "textOrientation",
      "horizontalAlignment",
      "verticalAlignment",
      "indentLevel",
    ),
    fill: flags("color"),
    font: flags("name", "size", "color", "bold", "italic", "underline", "strikethrough"),
    borders: flags("style", "weight", "color"),
  },
};

/** How cells look, with the lines that neighbours share. */
async function looksOf(sheetName: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const looks = sheet.getRange("A1:H12").getCellProperties(ALL);
    await context.sync();
    return looks.value;
  });
}

test.each([
  ["borders", table],
  ["fonts, lines under and through texts, alignments", texts],
  [
    "another font of the whole sheet",
    (sheet: Excel.Worksheet) => {
      const { font } = sheet.getRange().format;
      font.name = "바탕";
      font.size = 10;
      sheet.getRange("A1").format.font.name = "Malgun Gothic";
    },
  ],
])("%s", async (_, format) => {
  prepared();
  const untouched = await looksOf("Sheet1");
  await formatted(format);
  const before = await looksOf("Sheet1");
  expect(before).not.toEqual(untouched);
  expect(await copyByDefault("en")).toMatchObject({ kind: "built" });
  const copied = await looksOf("Sheet1 (copy)");
  const inside = (looks: unknown) => (looks as unknown[][]).slice(0, 2).map((line) => line.slice(0, 4));
  // Cells beside what is copied are as every new cell, be there a line or a whole sheet's font.
  expect(inside(copied)).toEqual(inside(before));
  if (format !== table && format !== texts) return;
  expect(copied).toEqual(before);
});

test("cells merged over rows stay one, with what they show and their frame", async () => {
  const id = prepared();
  type(id, 3, 0, "over two rows");
  await formatted((sheet) => {
    sheet.getRange("A4:B5").merge();
    sheet.getRange("C4:D5").merge(true);
    sheet.getRange("A4:B5").format.fill.color = "#FFFF00";
    sheet.getRange("A4:B5").format.borders.getItem("EdgeRight").style = "Continuous";
  });
  await copyByDefault("en");
  const copy = sheetIdOf("Sheet1 (copy)");
  expect(mergedIn(copy)).toEqual(mergedIn(id));
  expect(store.read(copy, 3, 0).value).toBe("over two rows");
  expect(await looksOf("Sheet1 (copy)")).toEqual(await looksOf("Sheet1"));
});

test("a table's header that has a fill of its own keeps its own font with it", async () => {
  const id = prepared();
  ["Year", "Cars"].forEach((text, column) => type(id, 3, column, text));
  store.addTable(id, "Sales", { row: 3, column: 0, rows: 2, columns: 2 }, "sales");
  await formatted((sheet) => {
    sheet.getRange("A4").format.fill.color = "#FFFF00";
  });
  await copyByDefault("en");
  const font = (column: number) => store.style(sheetIdOf("Sheet1 (copy)"), 3, column).fontColor;
  expect(font(0)).toBe(store.style(id, 3, 0).fontColor);
  expect(font(1)).toBe(TABLE_LOOK.header.color);
});

test("before 1.14 a cell that nobody has touched says what the others are held against", async () => {
  prepared();
  await formatted(texts);
  Office.context.requirements.isSetSupported = (_, version) => Number(String(version).split(".")[1]) <= 13;
  await copyByDefault("en");
  expect(await looksOf("Sheet1 (copy)")).toEqual(await looksOf("Sheet1"));
});

test("it takes no further request, and the fullest answer is one that Excel on the web gives", async () => {
  const id = prepared();
  type(id, 999, 3, 1);
  const read = () => officeWorkbook().readSheets([id]);
  const plain = await requestsOf(read);
  await formatted((sheet) => {
    const { format } = sheet.getRange("A1:D1000");
    format.font.name = "HY견고딕 Extra Light Condensed";
    format.font.underline = "DoubleAccountant";
    format.horizontalAlignment = "CenterAcrossSelection";
    for (const index of [
      "InsideHorizontal",
      "InsideVertical",
      "EdgeTop",
      "EdgeLeft",
      "DiagonalDown",
    ] as const) {
      format.borders.getItem(index).style = "SlantDashDot";
      format.borders.getItem(index).weight = "Hairline";
    }
  });
  expect(await requestsOf(read)).toBe(plain);
  const found = await read();
  expect(found.kind === "sheets" && found.sheets[0].look?.cells).toHaveLength(1000);
});

test("in the file that is saved of it they are there too", async () => {
  prepared();
  await formatted(table);
  await formatted(texts);
  await copyByDefault("en");
  const file = await readXlsx(await workbookFile(host.workbook), { readStyles: true });
  const copy = file.sheets.find(({ name }) => name === "Sheet1 (copy)");
  const styleAt = (row: number, column: number) => copy?.cells?.get(`${row},${column}`)?.style;
  expect(styleAt(0, 0)).toMatchObject({
    font: { name: "돋움", size: 18, italic: true, underline: "doubleAccounting" },
    border: { top: { style: "medium" }, left: { style: "medium" }, bottom: { style: "thin" } },
  });
  expect(styleAt(1, 1)?.font?.strikethrough).toBe(true);
  expect(styleAt(1, 3)).toMatchObject({
    alignment: { horizontal: "centerContinuous", vertical: "distributed", textRotation: 45 },
  });
  expect(styleAt(4, 2)?.border?.bottom).toEqual({ style: "double", color: { rgb: "C00000" } });
  expect(styleAt(5, 3)?.border).toMatchObject({ diagonal: { style: "dotted" }, diagonalDown: true });
});
