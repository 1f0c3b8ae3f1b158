// A short run of `npm run fuzz`.
import { ids } from "../functions/sheet";
import { fuzz, type FuzzReport } from "./fuzz";

let report: FuzzReport;

beforeAll(async () => {
  report = await fuzz({ calls: 1800, seed: 1, mostRows: 600 });
});

test("random calls of every function give cells or one of the two errors, the same each time", () => {
  expect(report.problems).toEqual([]);
});

test("every function is reached, with arguments that it answers", () => {
  expect([...report.answered.keys()].sort()).toEqual([...ids].sort());
});

test("the calls leave no memory behind", () => {
  expect(report.growth).toBeLessThan(32 * 2 ** 20);
});
