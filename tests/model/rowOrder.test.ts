import fc from "fast-check";
import { placesOfPeriods } from "../../src/model/rowOrder";

type Rows = readonly (number | undefined)[];

/** The rows once the new periods are in. */
function withAdded(rows: Rows, added: readonly number[]): Rows {
  const all = [...rows];
  for (const { ordinal, before } of [...placesOfPeriods(rows, added)].reverse())
    all.splice(before, 0, ordinal);
  return all;
}

const periods = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 40 });
const known = (rows: Rows) => rows.filter((one): one is number => one !== undefined);

test.each([
  ["oldest first", 1],
  ["newest first", -1],
])("a table that is sorted %s still is, and its rows stay in their order", (_, direction) => {
  fc.assert(
    fc.property(
      periods,
      fc.integer({ min: 2, max: 40 }),
      fc.array(fc.nat(40), { maxLength: 3 }),
      (all, size, blanks) => {
        const there = all.slice(0, size).sort((a, b) => direction * (a - b));
        const rows: (number | undefined)[] = [...there];
        for (const place of blanks) rows.splice(Math.min(place, rows.length), 0, undefined);
        const after = withAdded(rows, all.slice(size));
        expect(known(after)).toEqual([...all].sort((a, b) => direction * (a - b)));
        const added = new Set(all.slice(size));
        expect(after.filter((one) => one === undefined || !added.has(one))).toEqual(rows);
      },
    ),
  );
});

test("rows in no order keep their places, and new ones come behind them, oldest first", () => {
  expect(withAdded([5, 9, 7], [8, 6])).toEqual([5, 9, 7, 6, 8]);
  expect(withAdded([], [8, 6])).toEqual([6, 8]);
  expect(withAdded([undefined], [8])).toEqual([undefined, 8]);
});

test("one row alone is taken for oldest first; rows without a period stay where they stand", () => {
  expect(withAdded([5], [4, 6])).toEqual([4, 5, 6]);
  expect(withAdded([4, 5, undefined], [6])).toEqual([4, 5, 6, undefined]);
  expect(withAdded([undefined, 6, 5], [7, 4])).toEqual([undefined, 7, 6, 5, 4]);
  expect(withAdded([4, 5, 5, 7], [6])).toEqual([4, 5, 5, 6, 7]);
});
