// The spreadsheet puts the cells of names into a formula before it reads it: only where a name stands for cells, and is one.
import { calculateBook, type PlainBook, type PlainCell } from "./calculate";

const [DATA, OTHER] = ["data", "other"];
const cell = (sheetId: string, row: number, column: number, value: string | number): PlainCell => ({
  sheetId,
  row,
  column,
  value,
});

/** Of a sheet "Data" with 3 and 5 below "First" in a table, and of "Other figures" with 100; the formula stands in E1. */
function valueOf(formula: string): unknown {
  const book = {
    sheets: [
      { id: DATA, name: "Data" },
      { id: OTHER, name: "Other figures" },
    ],
    cells: [
      cell(DATA, 0, 0, "First"),
      cell(DATA, 1, 0, 3),
      cell(DATA, 2, 0, 5),
      cell(OTHER, 0, 0, 100),
      { ...cell(DATA, 0, 4, ""), formula },
    ],
    tables: [{ id: "t", sheetId: DATA, name: "Figures", rect: { row: 0, column: 0, rows: 3, columns: 1 } }],
    names: [
      { name: "First", formula: "=Data!$A$2" },
      { name: "All", formula: "=Data!$A$2:$A$3" },
      { name: "다른_값", formula: "='Other figures'!$A$1" },
      { name: "Rate", formula: "=0.5" },
      { name: "Double", formula: "=Data!$A$2*2" },
      { name: "Again", formula: "=First" },
    ],
  } as unknown as PlainBook;
  return calculateBook(book)(DATA, 0, 4);
}

test.each<[string, string, unknown]>([
  ["a cell", "=First+1", 4],
  ["cells", "=SUM(All)", 8],
  ["a cell of a sheet whose name has a space", "=다른_값/First", 100 / 3],
  ["in small letters", "=first*2", 6],
  ["in a function", "=IF(First>1,SUM(All,First),First)", 11],
  ["a number", "=First*Rate", 1.5],
  ["a formula", "=Double+First", 9],
  ["another name", "=Again+First", 6],
  ["after its sheet", "=Data!First+First", 6],
])("a name stands for %s: %s", (_, formula, expected) => {
  expect(valueOf(formula)).toBe(expected);
});

test.each<[string, string, unknown]>([
  ["a text", '="First "&First', "First 3"],
  ["a text with quotes", '="""First"" "&First', '"First" 3'],
  ["a column of a table", "=SUM(Figures[First])+First", 11],
  ["a part of a word", "=LET(FirstOne,1,OneFirst,2,FirstOne+OneFirst+First)", 6],
  ["a number with an exponent", "=1E+1+First", 13],
  ["nothing", "=Firsts+First", "#NAME?"],
])("what is no name stays: %s", (_, formula, expected) => {
  expect(valueOf(formula)).toBe(expected);
});
