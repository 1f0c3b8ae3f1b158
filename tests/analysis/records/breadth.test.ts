import { breadth } from "../../../src/analysis/records/breadth";

test("rises, falls and what stayed are counted apart, and only items with both figures", () => {
  const items = [
    [3, 2],
    [1, 2],
    [0, 2],
    [-3, -2],
    [5, 5],
    [undefined, 2],
    [2, undefined],
  ].map(([current, previous]) => ({ current, previous }));
  expect(breadth(items)).toEqual({ up: 1, down: 3, unchanged: 1, counted: 5 });
});
