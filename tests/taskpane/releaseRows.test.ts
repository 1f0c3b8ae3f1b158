import type { TableInWorkbook } from "../../src/model/tableInWorkbook";
import { amountSeries } from "../importing/amountSeries";
import { nextMonth, rowOfCode } from "../../src/taskpane/bringIn/releaseRows";

test("a row that no shipped series has is named in words all the same, with its own flow", () => {
  expect(rowOfCode("first20:displays", "ko")).toMatchObject({
    name: "디스플레이: 수출, 1~20일",
    flow: "exports",
  });
  expect(rowOfCode("first20:imports:displays", "en")).toMatchObject({
    name: "Displays: imports, first 20 days",
    flow: "imports",
  });
  expect(rowOfCode("balance", "ko")).toMatchObject({ name: "무역수지", flow: "balance" });
});

describe("the month that a release is waited for of", () => {
  const month = (of: number) => 2026 * 12 + of - 1;
  /** Series that end in a month of 2026, by their ids. */
  const ending = (ends: Readonly<Record<string, number>>): TableInWorkbook[] => {
    const series = Object.entries(ends).map(([id, end]) =>
      amountSeries(id, 1, new Map([1, 0].map((before) => [month(end - before), 100]))),
    );
    return [{ table: { frequency: "month", periods: [], series } } as unknown as TableInWorkbook];
  };
  const next = (ends: Readonly<Record<string, number>>, release?: Parameters<typeof nextMonth>[1]) =>
    nextMonth(ending(ends), release)?.ordinal;

  test("is the one behind the last whole month, however far its first days are", () => {
    expect(next({ exports: 10, imports: 10, first20: 11 })).toBe(month(11));
    expect(next({ exports: 9, "first10:semiconductors": 11 })).toBe(month(10));
    // Not shipped: what was brought in is known by the names in its key.
    expect(next({ exports: 9, "exports|amount|가구|1~20일@수출입": 10 })).toBe(month(10));
    expect(next({ exports: 10, imports: 9, first20: 11 })).toBe(month(10));
  });

  test("of first days is the one behind theirs", () => {
    expect(next({ exports: 10, first20: 11 }, { firstDays: 20 })).toBe(month(12));
    expect(next({ exports: 10, first20: 11 }, { firstDays: 20, month: 10 })).toBeUndefined();
    expect(next({ exports: 10, first20: 11, first10: 12 }, { firstDays: 20, month: 11 })).toBe(month(12));
    expect(next({ first20: 11 })).toBe(month(12));
    expect(next({ exports: 10 }, { firstDays: 10 })).toBe(month(11));
  });
});
