import fc from "fast-check";
import { cellsIn } from "../../src/grid/a1";
import { rectangles } from "../../src/grid/rectangles";

const cell = fc.record({
  row: fc.nat(5),
  column: fc.nat(5),
  key: fc.constantFrom("a", "b"),
});
const cells = fc.uniqueArray(cell, { selector: ({ row, column }) => `${row},${column}`, maxLength: 36 });
const keyOf = ({ key }: { readonly key: string }) => key;

test("each cell is in one rectangle, at its place, with cells of its key only", () => {
  fc.assert(
    fc.property(cells, (all) => {
      const found = rectangles(all, keyOf);
      for (const { rect, cells: inside } of found) {
        expect(inside.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }))).toEqual(
          cellsIn(rect),
        );
        expect(new Set(inside.map(keyOf)).size).toBe(1);
      }
      const placed = found.flatMap(({ cells: inside }) => inside);
      expect(placed).toHaveLength(all.length);
      expect(new Set(placed)).toEqual(new Set(all));
    }),
  );
});

test("neighbours of one key come together, however they are given", () => {
  const block = (row: number, column: number, rows: number, columns: number, key: string) =>
    cellsIn({ row, column, rows, columns }).map((at) => ({ row: at.row, column: at.column, key }));
  const all = [...block(0, 0, 3, 2, "a"), ...block(0, 2, 3, 2, "b"), ...block(4, 0, 1, 5, "a")];
  const rects = (of: typeof all) => rectangles(of, keyOf).map(({ rect, cells: [{ key }] }) => [key, rect]);
  expect(rects(all)).toEqual([
    ["a", { row: 0, column: 0, rows: 3, columns: 2 }],
    ["b", { row: 0, column: 2, rows: 3, columns: 2 }],
    ["a", { row: 4, column: 0, rows: 1, columns: 5 }],
  ]);
  expect(rects([...all].reverse())).toEqual(rects(all));
});
