import fc from "fast-check";
import { call, CellError, column, ids } from "./sheet";
import { functionsMetadata } from "../../scripts/functionsMetadata";

const label = (n: number) => `${2000 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`;
const positive = fc.double({ min: 1, max: 1e6, noNaN: true });
const history = fc.array(positive, { minLength: 25, maxLength: 60 });
const labelsOf = (values: readonly unknown[]) => values.map((_, n) => label(n));
const perPeriod = ["YOY", "MOM", "YTD", "YTD_YOY", "STREAK", "DAILY_AVERAGE", "DAILY_YOY"];

test("the order of rows does not matter", () => {
  fc.assert(
    fc.property(history, fc.constantFrom(...perPeriod), fc.integer(), (values, id, seed) => {
      const order = values
        .map((_, i) => i)
        .sort((a, b) => ((a * 7919 + seed) % 101) - ((b * 7919 + seed) % 101));
      const labels = labelsOf(values);
      const straight = call(id, column(...values), column(...labels));
      const shuffled = call(
        id,
        column(...order.map((i) => values[i])),
        column(...order.map((i) => labels[i])),
      );
      order.forEach((i, place) => expect(shuffled[place]).toEqual(straight[i]));
    }),
    { numRuns: 60 },
  );
});

test("a later month changes no answer at an earlier period", () => {
  fc.assert(
    fc.property(history, positive, (values, later) => {
      const labels = labelsOf(values);
      const at = labels[labels.length - 1];
      const more = [column(...values, later), column(...labels, label(values.length))] as const;
      const now = [column(...values), column(...labels)] as const;
      for (const id of [...perPeriod, "RECORD_CHECK", "HEADLINE"])
        expect(call(id, ...more, at)).toEqual(call(id, ...now, at));
      expect(call("TARGET_PACE", ...more, 1e6, at)).toEqual(call("TARGET_PACE", ...now, 1e6, at));
    }),
    { numRuns: 60 },
  );
});

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
    { numRuns: 30 },
  );
});

describe("whatever cells are given, the answer is a block of values or one of the two errors", () => {
  const anyCell = fc.oneof(
    fc.double(),
    fc.integer({ min: 1900, max: 60_000 }),
    fc.constantFrom<unknown>(
      null,
      "",
      " ",
      "-",
      0,
      -0,
      true,
      false,
      "2024-05",
      "2024Q1",
      2024,
      202405,
      "soon",
      "us",
      "all",
      "ko",
    ),
    fc.constantFrom<unknown>(
      { type: "Error", basicValue: "#DIV/0!" },
      { type: "CustomFunctionError", code: "#N/A" },
      { type: "Empty" },
      { type: "FormattedNumber", basicValue: 3 },
      { type: "Entity", text: "x" },
      NaN,
      Infinity,
    ),
    fc.string(),
  );
  const anyArgument = fc.oneof(
    anyCell,
    fc.array(fc.array(anyCell, { maxLength: 4 }), { maxLength: 6 }),
    fc.array(fc.tuple(anyCell), { minLength: 1, maxLength: 8 }),
    fc.constant(column("2023-01", "2023-02", "2024-01", "2024-02")),
    fc.constant(column(1, 2, 3, 4)),
  );
  const isAnswer = (cell: unknown) =>
    typeof cell === "string" ||
    typeof cell === "boolean" ||
    (typeof cell === "number" && Number.isFinite(cell) && !Object.is(cell, -0)) ||
    (cell instanceof CellError && ["#VALUE!", "#N/A"].includes(cell.code) && cell.message.length > 10);

  test.each(ids)("%s", (id) => {
    fc.assert(
      fc.property(fc.array(anyArgument, { maxLength: 6 }), (args) => {
        const answer = call(id, ...args);
        expect(answer.length).toBeGreaterThan(0);
        for (const row of answer) {
          expect(row).toHaveLength(answer[0].length);
          expect(row.every(isAnswer)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test("a hundred thousand rows are answered, and every series of a wide table", () => {
  const rows = 100_000;
  const values = Array.from({ length: rows }, (_, i) => [i + 1]);
  const periods = Array.from({ length: rows }, (_, i) => [
    `${1000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
  ]);
  expect(call("YOY", values, periods)[rows - 1][0]).toBeCloseTo(rows / (rows - 12) - 1, 12);
  const wide = [
    Array.from({ length: 500 }, (_, i) => i + 1),
    Array.from({ length: 500 }, (_, i) => 2 * i + 2),
  ];
  expect(call("MOM", wide, column("2024-01", "2024-02"))[1]).toEqual(Array.from({ length: 500 }, () => 1));
});

test("every registered function is in functions.json, and the other way round", () => {
  const { en } = functionsMetadata("https://localhost:3000") as { en: { functions: { id: string }[] } };
  expect([...ids].sort()).toEqual(en.functions.map(({ id }) => id).sort());
});
