import fc from "fast-check";
import type { CellBorders as Borders } from "../../src/model/sheetInWorkbook";
import { bordersOf } from "../../src/sheets/shareCopy/bordersOf";

const THIN = { style: "Continuous", weight: "Thin", color: "#000000" };
const THICK = { ...THIN, weight: "Thick" };
const ALL: Borders = { top: THIN, bottom: THIN, left: THIN, right: THIN };
const AT = { row: 2, column: 1 };

test("a grid is four blocks, however many cells it has", () => {
  const grid = Array.from({ length: 30 }, () => Array.from({ length: 7 }, () => ALL));
  const whole = { ...AT, rows: 30, columns: 7 };
  expect(bordersOf(grid, AT)).toEqual([
    { rect: { ...whole, rows: 1 }, side: "top", line: THIN },
    { rect: { ...whole, columns: 1 }, side: "left", line: THIN },
    { rect: whole, side: "bottom", line: THIN },
    { rect: whole, side: "right", line: THIN },
  ]);
});

test("another line ends a block, and no line at all is none", () => {
  expect(bordersOf([[{ bottom: THIN }, { bottom: THICK }, {}, { bottom: THICK }]], AT)).toEqual(
    [
      [0, THIN],
      [1, THICK],
      [3, THICK],
    ].map(([column, line]) => ({
      rect: { row: 2, column: 1 + (column as number), rows: 1, columns: 1 },
      side: "bottom",
      line,
    })),
  );
  expect(bordersOf([[{}, {}]], AT)).toEqual([]);
});

const line = fc.constantFrom(undefined, THIN, THICK);
const sides = fc.record({
  top: line,
  bottom: line,
  left: line,
  right: line,
  diagonalDown: line,
  diagonalUp: line,
});

test("every line is drawn once: the upper or left cell's, else that of the other", () => {
  const cells = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(sides, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  fc.assert(
    fc.property(cells, (grid) => {
      const drawn = new Map<string, unknown>();
      for (const { rect, side, line: given } of bordersOf(grid as Borders[][], {
        row: 0,
        column: 0,
      }))
        for (let i = rect.row; i < rect.row + rect.rows; i++)
          for (let j = rect.column; j < rect.column + rect.columns; j++) {
            expect(drawn.has(`${i},${j},${side}`)).toBe(false);
            drawn.set(`${i},${j},${side}`, given);
          }
      const wanted = new Map<string, unknown>();
      const want = (key: string, given: unknown) => given && wanted.set(key, given);
      grid.forEach((row, i) =>
        row.forEach((one, j) => {
          if (i === 0) want(`${i},${j},top`, one.top);
          if (j === 0) want(`${i},${j},left`, one.left);
          want(`${i},${j},bottom`, one.bottom ?? grid[i + 1]?.[j].top);
          want(`${i},${j},right`, one.right ?? row[j + 1]?.left);
          want(`${i},${j},diagonalDown`, one.diagonalDown);
          want(`${i},${j},diagonalUp`, one.diagonalUp);
        }),
      );
      expect(drawn).toEqual(wanted);
    }),
  );
});
