// The spreadsheet reads a formula once for all cells that it is filled into, as it would read each: Excel has each of its own.
import { absoluteCell } from "../../src/grid/a1";
import { calculateBook, type PlainBook, type PlainCell } from "./calculate";

const FIGURES = [3, 5, 8, 13, 21, 34];
const [DATA, OTHER] = ["data", "other"];
const typed = (row: number, column: number, value: string | number, sheetId = DATA): PlainCell => ({
  sheetId,
  row,
  column,
  value,
});
const DOWN = FIGURES.map((_, i) => ({ row: i + 1, column: 4 }));
const RIGHT = [4, 5, 6].map((column) => ({ row: 1, column }));

function valuesOf(formula: (row: number) => string, sheetId = DATA, cells = DOWN): unknown[] {
  const book: PlainBook = {
    sheets: [
      { id: DATA, name: "Data" },
      { id: OTHER, name: "Other figures" },
    ],
    cells: [
      typed(0, 0, "Figure"),
      typed(0, 1, "A2"),
      ...FIGURES.map((figure, i) => typed(i + 1, 0, figure)),
      ...FIGURES.map((figure, i) => typed(i + 1, 0, figure * 100, OTHER)),
      ...cells.map((cell): PlainCell => ({ sheetId, ...cell, value: "", formula: formula(cell.row) })),
    ],
    tables: [{ id: "t", sheetId: DATA, name: "Figures", rect: { row: 0, column: 0, rows: 7, columns: 1 } }],
    names: [
      { name: "First", formula: "=Data!$A$2" },
      ...FIGURES.map((_, i) => ({ name: `Step${i + 2}`, formula: `=Data!$A$${7 - i}` })),
    ],
  } as unknown as PlainBook;
  const calculated = calculateBook(book);
  return cells.map(({ row, column }) => calculated(sheetId, row, column));
}

const sum = (figures: readonly number[]) => figures.reduce((all, figure) => all + figure, 0);

test.each<[string, (row: number) => string, readonly unknown[]]>([
  ["a cell of its row", (row) => `=$A${row + 1}*2`, FIGURES.map((figure) => figure * 2)],
  ["the cell above", (row) => `=A${row}&"|"`, ["Figure|", "3|", "5|", "8|", "13|", "21|"]],
  ["one cell for all", () => "=$A$2+1", FIGURES.map(() => 4)],
  ["the same cell for all, though it would move", () => "=SUM(A2,1)", FIGURES.map(() => 4)],
  ["the same in small letters", () => "=sum(a2,1)", FIGURES.map(() => 4)],
  ["a cell of another sheet", (row) => `='Other figures'!A${row + 1}`, FIGURES.map((f) => f * 100)],
  [
    "a range that grows",
    (row) => `=SUM($A$2:$A${row + 1})`,
    FIGURES.map((_, i) => sum(FIGURES.slice(0, i + 1))),
  ],
  ["a range that moves", (row) => `=SUM(A${row + 1}:B${row + 1})`, FIGURES],
  [
    "a text that looks like a cell",
    (row) => `="A${row + 1}"&A${row + 1}`,
    FIGURES.map((f, i) => `A${i + 2}${f}`),
  ],
  ["a table", (row) => `=SUM(Figures[Figure])-A${row + 1}`, FIGURES.map((figure) => sum(FIGURES) - figure)],
  ["a name", (row) => `=First+A${row + 1}`, FIGURES.map((figure) => figure + 3)],
  ["names that end in digits", (row) => `=Step${row + 1}+0*A${row + 1}`, [...FIGURES].reverse()],
  ["a whole column", (row) => `=SUM(A:A)-A${row + 1}`, FIGURES.map((figure) => sum(FIGURES) - figure)],
  ["small letters", (row) => `=sum(a${row + 1},1)`, FIGURES.map((figure) => figure + 1)],
  [
    "a function with digits",
    (row) => `=ROUND(LOG10(A${row + 1}),3)`,
    FIGURES.map((f) => Number(Math.log10(f).toFixed(3))),
  ],
])("%s", (_, formula, expected) => {
  expect(valuesOf(formula)).toEqual(expected);
});

test("the same to the right", () => {
  expect(valuesOf(() => "=SUM(A:A)", DATA, RIGHT)).toEqual(RIGHT.map(() => sum(FIGURES)));
  expect(valuesOf(() => "=SUM(Figures[Figure])", DATA, RIGHT)).toEqual(RIGHT.map(() => sum(FIGURES)));
});

test("whole rows of another sheet", () => {
  expect(valuesOf((row) => `=SUM(Data!${row + 1}:${row + 1})`, OTHER)).toEqual(FIGURES);
});

test("from another sheet", () => {
  expect(valuesOf((row) => `=Data!${absoluteCell(row, 0)}+Data!A${row + 1}`, OTHER)).toEqual(
    FIGURES.map((figure) => figure * 2),
  );
});
