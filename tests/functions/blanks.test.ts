// Blank is not zero, and zero is not blank.
import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expectCase, type RuleCase } from "./ruleCase";
import { call, cell, column, error } from "./sheet";

const file = path.join(__dirname, "../../scripts/reference/rules/blanks.json");
const cases = JSON.parse(fs.readFileSync(file, "utf8")) as RuleCase[];

test.each(cases.map((one) => [one.title.en, one] as const))("%s", (_, one) => {
  expectCase(one);
});

const label = (n: number) => `${2000 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`;
/** What a function reads: windows of one period are the figures themselves. */
const asRead = (rows: readonly unknown[][], periods: readonly unknown[]) =>
  call("ROLLING", rows as unknown[][], column(...periods), 1);
const cellOf = fc.constantFrom<unknown>(0, 0, 0, 5, -3, "x");
const tables = fc
  .integer({ min: 1, max: 3 })
  .chain((width) =>
    fc.array(fc.array(cellOf, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 14 }),
  );
const periodsOf = (rows: readonly unknown[]) => rows.map((_, n) => label(n));

/** The rule, said once more for a table of rows oldest first. */
function settled(rows: readonly unknown[][]): unknown[][] {
  const isFigure = (x: unknown) => typeof x === "number" && x !== 0;
  const ends = rows[0].map((_, j) => {
    const places = rows.flatMap((row, i) => (isFigure(row[j]) ? [i] : []));
    return { first: Math.min(...places), last: Math.max(...places) };
  });
  const isWithin = (i: number, j: number) => ends[j].first <= i && i <= ends[j].last;
  const hasFigure = (i: number) => rows[i].some((x, j) => typeof x === "number" && isWithin(i, j));
  return rows.map((row, i) =>
    row.map((x, j) => {
      if (typeof x !== "number") return "";
      if (x !== 0 || ends[j].first > ends[j].last || isWithin(i, j)) return x;
      return i < ends[j].first && hasFigure(i) ? 0 : "";
    }),
  );
}

test("without a null zeros are settled by calendar, with a null row below every 0 is a zero", () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const periods = periodsOf(rows);
      expect(asRead(rows, periods)).toEqual(settled(rows));
      const nulls = rows[0].map(() => null);
      const told = asRead([...rows, nulls], [...periods, null]);
      expect(told.slice(0, -1)).toEqual(rows.map((row) => row.map((x) => (typeof x === "number" ? x : ""))));
      expect(told.at(-1)).toEqual(rows[0].map(() => ""));
    }),
  );
});

test("the order of rows does not matter", () => {
  const shuffled = tables.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows.keys()], { minLength: rows.length })),
  );
  fc.assert(
    fc.property(shuffled, ([rows, order]) => {
      const periods = periodsOf(rows);
      const straight = asRead(rows, periods);
      expect(
        asRead(
          order.map((i) => rows[i]),
          order.map((i) => periods[i]),
        ),
      ).toEqual(order.map((i) => straight[i]));
    }),
  );
});

test("true zeros and blanks give different answers when the host tells them apart", () => {
  const periods = column("2023-01", "2023-02", "2023-03", "2024-01", "2024-02", "2024-03");
  const ask = (id: string, blank: unknown, other: unknown, ...more: unknown[]) =>
    call(id, column(10, 20, 30, 40, blank, other), periods, ...more);
  for (const id of ["YOY", "MOM", "YTD", "YTD_YOY", "STREAK", "DAILY_AVERAGE", "DAILY_YOY"]) {
    const zero = ask(id, 0, null);
    const blank = ask(id, null, null);
    expect([id, blank[4]]).toEqual([id, [""]]);
    expect([id, zero[4]]).not.toEqual([id, [""]]);
  }
  expect(cell(ask("TARGET_PACE", 0, null, 100, null, "ytd"))).toBe(40);
  expect(cell(ask("TARGET_PACE", 0, null, 100, null, "months_left"))).toBe(10);
  expect(cell(ask("TARGET_PACE", null, null, 100, null, "months_left"))).toBe(11);
});

test("an older desktop's blanks, all of them 0, read like blanks at the end of a table", () => {
  const periods = ["2023-01", "2023-02", "2024-01", "2024-02"];
  for (const id of ["YOY", "YTD", "STREAK", "RECORD_CHECK", "HEADLINE"]) {
    expect(call(id, column(10, 20, 30, 0, 0), column(...periods, 0))).toEqual(
      call(id, column(10, 20, 30, null, null), column(...periods, null)),
    );
  }
});

test("a null shows itself in whichever range it stands, and as a data type", () => {
  const [values, periods] = [column(120, 0), column(2023, 2024)];
  const empty = { type: "Empty", basicValue: 0 };
  const holidays = column("2024-05-02", null);
  expect(call("DAILY_AVERAGE", values, periods, 2024, holidays)).toEqual([[0]]);
  expect(call("YOY", column(120, 0, empty), column(2023, 2024, empty), 2024)).toEqual([[-1]]);
  expect(call("HEADLINE", [[120, 5]], column(2024), null, [["Cars", null]])[0]).toHaveLength(2);
  expect(call("EXCLUDING", values, periods, column(20, null), 2024, "difference")).toEqual([
    [error("#N/A", /no figure for 2024/)],
  ]);
  for (const leftOut of [null, [[null]]]) {
    expect(cell(call("DAILY_AVERAGE", values, periods, 2024, leftOut))).toEqual(
      error("#N/A", /counts as not yet published/),
    );
  }
});

test("a year outside the calendar is blank in a column, says why alone, and begins no claim", () => {
  const months = Array.from(
    { length: 36 },
    (_, n) => `${2005 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`,
  );
  const [values, periods] = [column(...months.map((_, n) => 100 + n)), column(...months)];
  const averages = call("DAILY_AVERAGE", values, periods);
  expect(averages.flat().map((x) => typeof x)).toEqual(months.map((_, n) => (n < 24 ? "string" : "number")));
  expect(call("WORKDAYS", column("2006-12", "2007-01"))).toEqual([[""], [24]]);
  for (const id of ["DAILY_AVERAGE", "DAILY_YOY"]) {
    expect(call(id, values, periods, "2006-12")).toEqual([[error("#N/A", /covers 2007 to 2027/)]]);
  }
  expect(cell(call("RECORD_CHECK", averages, periods, "2007-12"))).toMatch(/since January 2007/);
});

test("zeros that count as missing are counted out where figures are too few", () => {
  const months = Array.from({ length: 40 }, (_, n) => label(n));
  const late = months.map((_, n) => (n < 36 ? 0 : n));
  expect(cell(call("SEASONAL_ADJUST", column(...late), column(...months), "all"))).toEqual(
    error(
      "#N/A",
      /^36 figures are needed, 4 found beside 36 zeros .* count as missing; .* one blank row lower\.$/,
    ),
  );
  expect(cell(call("OUTLOOK", column(...late), column(...months)))).toEqual(
    error("#N/A", /^24 figures are needed, 4 found beside 36 zeros/),
  );
  expect(cell(call("OUTLOOK", column(0, 4, 5), column(...months.slice(0, 3))))).toEqual(
    error("#N/A", /2 found beside 1 zero at an end that counts as missing; if it is a true zero, let/),
  );
});
