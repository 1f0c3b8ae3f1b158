/** @jest-environment ./tests/officeEnvironment.js */
// Borders, as Excel has them: a line between two cells is one.
import { emptyWorkbook, store } from "../excel/workbook";

let sheetId: string;
beforeEach(() => (sheetId = emptyWorkbook()));

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));

async function propertiesOf(address: string): Promise<Excel.CellProperties[][]> {
  return onSheet(async (sheet, context) => {
    const found = sheet
      .getRange(address)
      .getCellProperties({ format: { borders: { style: true, weight: true, color: true } } });
    await context.sync();
    return found.value;
  });
}
const stylesOf = async (address: string) =>
  (await propertiesOf(address)).map((line) =>
    line.map(({ format }) =>
      (["top", "bottom", "left", "right"] as const).filter(
        (side) => format?.borders?.[side]?.style !== "None",
      ),
    ),
  );

test("a border of a range is of its outer cells, one inside of all the others, and the neighbour has it too", async () => {
  await onSheet(async (sheet, context) => {
    const { borders } = sheet.getRange("B2:C3").format;
    borders.getItem("EdgeBottom").style = "Continuous";
    borders.getItem("InsideVertical").style = "Dash";
    await context.sync();
  });
  expect(await stylesOf("B1:C4")).toEqual([
    [[], []],
    [["right"], ["left"]],
    [
      ["bottom", "right"],
      ["bottom", "left"],
    ],
    [["top"], ["top"]],
  ]);
});

test("a cell without lines tells a style of None, with a colour and a weight, of all eight", async () => {
  const [[{ format }]] = await propertiesOf("A1");
  expect(Object.keys(format?.borders ?? {})).toHaveLength(8);
  expect(new Set(Object.values(format?.borders ?? {}).map((one) => JSON.stringify(one)))).toEqual(
    new Set([JSON.stringify({ style: "None", weight: "Thin", color: "#000000" })]),
  );
});

test("a weight or a colour alone draws a line; none takes it away from both cells", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("B2").format.borders.getItem("EdgeRight").weight = "Medium";
    sheet.getRange("B2").format.borders.getItem("EdgeTop").color = "#ff0000";
    await context.sync();
  });
  const [[{ format }, { format: beside }]] = await propertiesOf("B2:C2");
  expect(format?.borders?.right).toEqual({ style: "Continuous", weight: "Medium", color: "#000000" });
  expect(beside?.borders?.left).toEqual(format?.borders?.right);
  expect(format?.borders?.top).toEqual({ style: "Continuous", weight: "Thin", color: "#FF0000" });
  await onSheet(async (sheet, context) => {
    sheet.getRange("C2").format.borders.getItem("EdgeLeft").style = "None";
    await context.sync();
  });
  expect(await stylesOf("B2:C2")).toEqual([[["top"], []]]);
});

test("cells whose lines differ have no style in common", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").format.borders.getItem("EdgeBottom").style = "Double";
    const both = sheet.getRange("A1:B1").format.borders.getItem("EdgeBottom").load("style,weight");
    const first = sheet.getRange("A1").format.borders.getItem("EdgeBottom").load("style,weight");
    await context.sync();
    expect([both.style, both.weight, first.style, first.weight]).toEqual([null, null, "Double", "Thick"]);
  });
});

test("borders and lines under and through a text go with their cells when rows come in", async () => {
  await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange("A2");
    format.borders.getItem("DiagonalUp").style = "Dot";
    format.font.underline = "Double";
    format.font.strikethrough = true;
    await context.sync();
  });
  store.insertRows(sheetId, 0, 3);
  expect(store.style(sheetId, 4, 0)).toMatchObject({
    borders: { diagonalUp: { style: "Dot" } },
    underline: "Double",
    strikethrough: true,
  });
});
