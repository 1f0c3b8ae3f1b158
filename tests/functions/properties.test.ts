import fc from "fast-check";
import { catalogue } from "../catalogue";
import { runs } from "../sample";
import { anyCell } from "./anyCell";
import { call, column, ids, isAnswer } from "./sheet";

const label = (n: number) => `${2000 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`;
const positive = fc.double({ min: 1, max: 1e6, noNaN: true });
const history = fc.array(positive, { minLength: 25, maxLength: 60 });
const labelsOf = (values: readonly unknown[]) => values.map((_, n) => label(n));
test("the year to date of December is the year's sum", () => {
  fc.assert(
    fc.property(fc.array(positive, { minLength: 12, maxLength: 12 }), (values) => {
      const [[ytd]] = call("YTD", column(...values), column(...labelsOf(values)), label(11));
      expect(ytd).toBeCloseTo(
        values.reduce((sum, x) => sum + x, 0),
        4,
      );
    }),
  );
});

test("contributions add up to the growth of the total, with and without a rest", () => {
  const row = fc.tuple(positive, positive, positive);
  fc.assert(
    fc.property(row, row, positive, positive, (before, now, rest0, rest1) => {
      const sum = (parts: readonly number[], rest: number) => parts.reduce((total, x) => total + x, rest);
      const periods = column("2023-01", "2024-01");
      const parts = [[...before], [...now]];
      const own = call("CONTRIBUTION", parts, periods, null, "2024-01")[0] as number[];
      expect(sum(own, 0)).toBeCloseTo(sum(now, 0) / sum(before, 0) - 1, 8);
      const totals = column(sum(before, rest0), sum(now, rest1));
      const given = call("CONTRIBUTION", parts, periods, totals, "2024-01")[0] as number[];
      expect(given).toHaveLength(4);
      expect(sum(given, 0)).toBeCloseTo(sum(now, rest1) / sum(before, rest0) - 1, 6);
    }),
  );
});

test("a record stays a record when the unit changes", () => {
  fc.assert(
    fc.property(history, (values) => {
      const labels = column(...labelsOf(values));
      const verdicts = (unit: number) =>
        call("RECORD_CHECK", column(...values.map((x) => x * unit)), labels, labels);
      expect(verdicts(1024)).toEqual(verdicts(1));
    }),
    { numRuns: runs(30) },
  );
});

describe("whatever cells are given, the answer is a block of values or one of the two errors", () => {
  const anyArgument = fc.oneof(
    anyCell,
    fc.array(fc.array(anyCell, { maxLength: 4 }), { maxLength: 6 }),
    fc.array(fc.tuple(anyCell), { minLength: 1, maxLength: 8 }),
    fc.constant(column("2023-01", "2023-02", "2024-01", "2024-02")),
    fc.constant(column(1, 2, 3, 4)),
  );
  const SOUND = { isEmpty: false, ragged: [], strange: [] };
  test.each(ids)("%s", (id) => {
    fc.assert(
      fc.property(fc.array(anyArgument, { maxLength: 6 }), (args) => {
        const answer = call(id, ...args);
        // All in one, and not row by row: some answers have thousands, and there are many of them.
        const ragged = answer.filter((row) => row.length !== answer[0].length);
        const strange = answer.flat().filter((cell) => !isAnswer(cell));
        expect({ isEmpty: answer.length === 0, ragged, strange }).toEqual(SOUND);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe("answers cell by cell, whatever the cells", () => {
  /** How many ranges each takes. */
  const ranges = {
    GROWTH_RATE: 2,
    TARGET_GAP: 2,
    SHARE: 2,
    RCA: 4,
    TSI: 2,
    UNIT_VALUE: 2,
    TERMS_OF_TRADE: 3,
    PRESS_TEXT: 2,
    WORKDAYS: 2,
    FLASH_ESTIMATE: 2,
    PARSE_PERIOD: 1,
    HS_CODE: 1,
    EXPORT_TARGET: 1,
  };

  test.each(Object.entries(ranges))("%s", (id, count) => {
    const sizes = fc.record({
      rows: fc.integer({ min: 1, max: 4 }),
      columns: fc.integer({ min: 1, max: 3 }),
    });
    const block = (rows: number, columns: number) =>
      fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      });
    const args = sizes.chain(({ rows, columns }) =>
      fc.tuple(
        block(rows, columns),
        // A dimension of length 1 is broadcast.
        ...Array.from({ length: count - 1 }, () =>
          fc.tuple(fc.constantFrom(1, rows), fc.constantFrom(1, columns)).chain((size) => block(...size)),
        ),
      ),
    );
    fc.assert(
      fc.property(args, (blocks) => {
        const answer = call(id, ...blocks);
        expect(answer.map((row) => row.length)).toEqual(blocks[0].map((row) => row.length));
        expect(answer.flat().every(isAnswer)).toBe(true);
      }),
      { numRuns: runs(100) },
    );
  });
});

test("a hundred thousand rows are answered, most of them blank, and every series of a wide table", () => {
  const [rows, months] = [100_000, 3600];
  const values = Array.from({ length: rows }, (_, i) => [i < months ? i + 1 : null]);
  const periods = Array.from({ length: rows }, (_, i) => [
    i < months ? `${1900 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}` : null,
  ]);
  const growth = call("YOY", values, periods);
  expect(growth[months - 1][0]).toBeCloseTo(months / (months - 12) - 1, 12);
  expect(growth.slice(months)).toEqual(values.slice(months).map(() => [""]));
  const wide = [
    Array.from({ length: 500 }, (_, i) => i + 1),
    Array.from({ length: 500 }, (_, i) => 2 * i + 2),
  ];
  expect(call("MOM", wide, column("2024-01", "2024-02"))[1]).toEqual(Array.from({ length: 500 }, () => 1));
});

test("every registered function is in functions.json, and the other way round", () => {
  const { en } = catalogue() as { en: { functions: { id: string }[] } };
  expect([...ids].sort()).toEqual(en.functions.map(({ id }) => id).sort());
});
