import { memoized } from "../../src/analysis/memo";

function counted(size: number) {
  const calls: number[] = [];
  const double = memoized(
    (x: number) => {
      calls.push(x);
      if (x < 0) throw new Error("negative");
      return 2 * x;
    },
    (x) => String(x),
    size,
  );
  return { calls, double };
}

test("an answer is calculated once", () => {
  const { calls, double } = counted(2);
  expect([double(3), double(3), double(3)]).toEqual([6, 6, 6]);
  expect(calls).toEqual([3]);
});

test("the answer unused longest is forgotten first", () => {
  const { calls, double } = counted(2);
  double(1);
  double(2);
  double(1);
  double(3);
  double(1);
  double(2);
  expect(calls).toEqual([1, 2, 3, 2]);
});

test("a failure is not remembered", () => {
  const { calls, double } = counted(2);
  expect(() => double(-1)).toThrow("negative");
  expect(() => double(-1)).toThrow("negative");
  expect(calls).toEqual([-1, -1]);
});
