import { filledDown } from "../../src/excel/filledDown";

/** How a column of relative formulas goes on below its last row. */
function down(then: readonly string[]): string | undefined {
  const now = then.map((relative, was) => ({ formula: relative && "=B4", relative, was }));
  return filledDown(then, now, [{ row: then.length, before: then.length }]).get(then.length)?.relative;
}

test("a column goes on where its last rows have the same formula", () => {
  expect(down(["=RC[-1]*2", "=RC[-1]*2"])).toBe("=RC[-1]*2");
  expect(down(["=RC[-1]*2"])).toBe("=RC[-1]*2");
  expect(down(["", "=RC[-1]*2"])).toBeUndefined();
  expect(down(["note", "note"])).toBeUndefined();
  expect(down(["=RC[-1]", "=RC"])).toBeUndefined();
  expect(down(["=RC[-1]", ""])).toBeUndefined();
});

test("at the top it goes on as the first rows do, and in the midst as those beside", () => {
  const [a, b] = ["=RC[-1]-R[1]C[-1]", "=RC[-1]"];
  const then = [a, a, b, b];
  const now = then.map((relative, was) => ({ formula: "=B4", relative, was }));
  const at = (before: number) => filledDown(then, now, [{ row: 9, before }]).get(9)?.relative;
  expect([0, 1, 3, 4].map(at)).toEqual([a, a, b, b]);
});

test("a formula that reaches over a new row is set right, one that was another's own is not", () => {
  const own = "=R[-1]C[-1]-RC[-1]";
  const then = [own, own, own, "=77*RC[-1]"];
  const now = [
    { formula: "=B3-B4", relative: own, was: 0 },
    { formula: "=B4-B5", relative: own, was: 1 },
    { formula: "", relative: "", was: undefined },
    { formula: "=B5-B7", relative: "=R[-2]C[-1]-RC[-1]", was: 2 },
    { formula: "=77*B8", relative: "=77*RC[-1]", was: 3 },
  ];
  const filled = filledDown(then, now, [{ row: 2, before: 2 }]);
  expect([...filled].map(([row, { relative }]) => [row, relative])).toEqual([
    [2, own],
    [3, own],
  ]);
});
