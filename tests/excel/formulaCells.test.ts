/** @jest-environment ./tests/officeEnvironment.js */
// What explaining formulas reads of the workbook, through Office.js.
import type { MemoryStore } from "../../playground/host/MemoryStore";
import { referencesOf } from "../../src/explain/formula/Formula";
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { cell, emptyWorkbook, host, sheetIdOf, store, type } from "./workbook";

const book = officeWorkbook();
const { answer } = { answer: (store as MemoryStore).answer.bind(store) };
let first: string;

beforeEach(() => {
  first = emptyWorkbook();
});

/** A table with months in January to March, on a sheet of its own; a figure is missing. */
function exportsTable(): string {
  const id = store.addSheet("Trade data");
  const rows = [
    ["Period", "Cars", "Imports, all"],
    ["2024-01", 60, 50],
    ["2024-02", "", 52],
    ["2024-03", 66, 54],
  ];
  rows.forEach((row, i) => row.forEach((value, j) => value !== "" && type(id, i + 2, j + 1, value)));
  store.addTable(id, "Exports", { row: 2, column: 1, rows: 4, columns: 3 }, "exports");
  return id;
}

async function read(formula: string, address = "Sheet1!H9") {
  const found = await book.readReferences(referencesOf(formula), address);
  return Object.fromEntries([...found].map(([text, { cells, address: at }]) => [text, [at, cells]]));
}

describe("the selected cell", () => {
  test("with a formula is given in English with what it shows", async () => {
    type(first, 4, 2, "=TRADE.YOY(A1:A9)");
    answer(first, 4, 2, [[7.25]]);
    store.select(first, { ...cell(4, 2), rows: 3, columns: 2 });
    expect(await book.selectedCell()).toEqual({
      kind: "formula",
      address: "Sheet1!C5",
      home: { sheet: first, row: 4, column: 2, address: "Sheet1!C5" },
      formula: "=TRADE.YOY(A1:A9)",
      place: { row: 0, column: 0 },
      shown: 7.25,
    });
  });

  test("into which an answer has spilled is given with the formula of the answer and its place in it", async () => {
    type(first, 4, 2, "=TRADE.YOY(A1:A9)");
    answer(first, 4, 2, [
      ["2024-01", 1],
      ["2024-02", 2],
      ["2024-03", "#N/A"],
    ]);
    store.select(first, cell(6, 3));
    expect(await book.selectedCell()).toMatchObject({
      address: "Sheet1!D7",
      home: { sheet: first, row: 4, column: 2, address: "Sheet1!C5" },
      formula: "=TRADE.YOY(A1:A9)",
      place: { row: 2, column: 1 },
      shown: { type: "Error", basicValue: "#N/A" },
    });
    store.select(first, cell(4, 2));
    expect(await book.selectedCell()).toMatchObject({ place: { row: 0, column: 0 }, shown: "2024-01" });
  });

  test("without a formula is told so: empty, with a figure, with a text that begins with =", async () => {
    expect(await book.selectedCell()).toEqual({ kind: "no-formula", address: "Sheet1!A1" });
    type(first, 0, 0, 12);
    expect(await book.selectedCell()).toMatchObject({ kind: "no-formula" });
    store.write(first, cell(0, 0), [[{ value: "=1+1" }]]);
    expect(await book.selectedCell()).toMatchObject({ kind: "no-formula" });
  });

  test("is refused where a chart is selected instead", async () => {
    host.workbook.chartSelected();
    expect(await book.selectedCell()).toEqual({ kind: "refused", obstacle: { kind: "no-cell-selected" } });
  });
});

describe("references", () => {
  test("are those of the formula's own sheet unless they name another, quoted or not", async () => {
    exportsTable();
    type(first, 0, 0, 1);
    store.activateSheet(sheetIdOf("Trade data"));
    expect(await read("=A1+$C$4+'Trade data'!$C$4+'TRADE DATA'!C5+Sheet1!A1")).toEqual({
      A1: ["Sheet1!A1", [[1]]],
      $C$4: ["Sheet1!C4", [[null]]],
      "'Trade data'!$C$4": ["'Trade data'!C4", [[60]]],
      "'TRADE DATA'!C5": ["'Trade data'!C5", [[null]]],
      "Sheet1!A1": ["Sheet1!A1", [[1]]],
    });
  });

  test("hand a blank over as null and an error as an error", async () => {
    type(first, 0, 0, "=1/0");
    answer(first, 0, 0, [["#DIV/0!"]]);
    type(first, 1, 0, "#DIV/0!");
    expect(await read("=SUM(A1:A3)")).toEqual({
      "A1:A3": ["Sheet1!A1:A3", [[{ type: "Error", basicValue: "#DIV/0!" }], ["#DIV/0!"], [null]]],
    });
  });

  test("to whole columns end alike at the last row of any sheet that is read", async () => {
    const id = exportsTable();
    type(first, 7, 0, 5);
    const found = await book.readReferences(["'Trade data'!B:B", "C2:C1048576", "A:A"], "Sheet1!H9");
    expect([...found.values()].map(({ cells }) => cells.length)).toEqual([8, 7, 8]);
    expect(found.get("A:A")?.cells[7]).toEqual([5]);
    type(id, 11, 0, 1);
    expect((await book.readReferences(["'Trade data'!B:B"], "")).get("'Trade data'!B:B")?.cells).toHaveLength(
      12,
    );
  });

  test("to whole columns of an empty sheet are one blank", async () => {
    expect(await read("=SUM(D:E)")).toEqual({ "D:E": ["Sheet1!D1:E1", [[null, null]]] });
  });

  test("to columns, rows and parts of a table are found wherever the formula stands", async () => {
    exportsTable();
    expect(
      await read(
        "=F(Exports[Cars],exports[CARS],Exports[[Imports, all]],Exports[#Headers],Exports[[#All],[Cars]],Exports,Exports[[Cars]:[Imports, all]])",
      ),
    ).toEqual({
      "Exports[Cars]": ["'Trade data'!C4:C6", [[60], [null], [66]]],
      "exports[CARS]": ["'Trade data'!C4:C6", [[60], [null], [66]]],
      "Exports[[Imports, all]]": ["'Trade data'!D4:D6", [[50], [52], [54]]],
      "Exports[#Headers]": ["'Trade data'!B3:D3", [["Period", "Cars", "Imports, all"]]],
      "Exports[[#All],[Cars]]": ["'Trade data'!C3:C6", [["Cars"], [60], [null], [66]]],
      Exports: [
        "'Trade data'!B4:D6",
        [
          ["2024-01", 60, 50],
          ["2024-02", null, 52],
          ["2024-03", 66, 54],
        ],
      ],
      "Exports[[Cars]:[Imports, all]]": [
        "'Trade data'!C4:D6",
        [
          [60, 50],
          [null, 52],
          [66, 54],
        ],
      ],
    });
  });

  test("to this row are those of the formula's row, and nothing outside the table's rows", async () => {
    exportsTable();
    const formula = "=F([@Cars],Exports[@Period],Exports[[#This Row],[Imports, all]])";
    expect(await read(formula, "'Trade data'!D6")).toEqual({
      "[@Cars]": ["'Trade data'!C6", [[66]]],
      "Exports[@Period]": ["'Trade data'!B6", [["2024-03"]]],
      "Exports[[#This Row],[Imports, all]]": ["'Trade data'!D6", [[54]]],
    });
    expect(await read(formula, "'Trade data'!D9")).toEqual({});
    expect(await read(formula, "Sheet1!D6")).toEqual({});
  });

  test("to names are their cells, a name of the formula's sheet before one of the workbook", async () => {
    exportsTable();
    type(first, 0, 0, 1);
    type(first, 1, 0, 2);
    store.setName({ name: "Base", formula: "Sheet1!$A$1", comment: "" });
    store.setName({ name: "Base", formula: "Sheet1!$A$2", comment: "", scope: first });
    store.setName({ name: "Lost", formula: "#REF!", comment: "" });
    expect(await read("=Base+Lost")).toEqual({ Base: ["Sheet1!A2", [[2]]] });
    expect(await read("=base", "'Trade data'!A1")).toEqual({ base: ["Sheet1!A1", [[1]]] });
  });

  test("to a spill are all of its cells, and to a cell that spills nothing none", async () => {
    type(first, 1, 0, "=TRADE.YOY(F1:F9)");
    answer(first, 1, 0, [[1], [2], [3]]);
    expect(await read("=SUM(A2#)+SUM(B2#)+SUM(A3#)")).toEqual({ "A2#": ["Sheet1!A2:A4", [[1], [2], [3]]] });
  });

  test("that cannot be read are left out: no such sheet, table, column or name, and other workbooks", async () => {
    exportsTable();
    const texts = ["Nowhere!A1", "Nothing[Cars]", "Exports[Ships]", "Unknown", "[Book2.xlsx]Sheet1!A1", "A1"];
    const found = await book.readReferences([...texts, "Exports[#Totals]"], "Sheet1!B2");
    expect([...found.keys()]).toEqual(["A1"]);
    expect([...(await book.readReferences(["A1", "Exports[Cars]"], "")).keys()]).toEqual(["Exports[Cars]"]);
  });
});

describe("the selection as a reference", () => {
  test("is the table's column where it is the body of one, else the cells", async () => {
    const id = exportsTable();
    store.activateSheet(id);
    store.select(id, { row: 3, column: 2, rows: 3, columns: 1 });
    expect(await book.selectionReference()).toBe("Exports[Cars]");
    store.select(id, { row: 3, column: 3, rows: 3, columns: 1 });
    expect(await book.selectionReference()).toBe("Exports[[Imports, all]]");
    store.select(id, { row: 2, column: 2, rows: 4, columns: 1 });
    expect(await book.selectionReference()).toBe("'Trade data'!C3:C6");
    store.activateSheet(first);
    store.select(first, cell(1, 1));
    expect(await book.selectionReference()).toBe("Sheet1!B2");
  });

  test("is read back as the same cells whatever signs the header has", async () => {
    const id = exportsTable();
    store.activateSheet(id);
    store.select(id, { row: 3, column: 2, rows: 3, columns: 1 });
    for (const header of ["Cars [new]", "it's", "#1", "@home", "a-b", "수출 (백만 달러)"]) {
      type(id, 2, 2, header);
      const text = (await book.selectionReference()) ?? "";
      expect(text).toMatch(/^Exports\[/);
      expect(await read(`=SUM(${text})`)).toEqual({ [text]: ["'Trade data'!C4:C6", [[60], [null], [66]]] });
    }
  });

  test("is nothing where no cells are selected", async () => {
    host.workbook.chartSelected();
    expect(await book.selectionReference()).toBeUndefined();
  });
});
