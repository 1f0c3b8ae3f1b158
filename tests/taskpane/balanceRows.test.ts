// A balance on the records board: a deficit is one, and not a low figure of exports.
import { parsePeriod } from "../../src/analysis/time/parsePeriod";
import type { Language } from "../../src/i18n/language";
import { recordRows } from "../../src/taskpane/brief/recordRows";
import { balanceTable } from "../sheets/balanceTable";
import { inWorkbook } from "../sheets/briefing/workbookTables";

const tables = { en: balanceTable("2025-09", "en"), ko: balanceTable("2025-09", "ko") };

function rowOf(month: string, language: Language, change = (balance: number) => balance) {
  const table = tables[language];
  const rows = table.rows.map(([day, figure]) => [day, change(figure as number)]);
  const [row] = recordRows(inWorkbook([{ ...table, rows }]), parsePeriod(month).ordinal, language);
  return row;
}

test.each([
  ["ko", "역대 최대 적자 (2000년 1월 이후 자료)", "11개월 연속 적자"],
  ["en", "Largest deficit (data since January 2000)", "in deficit for 11 months in a row"],
] as const)("January 2023 was the largest deficit ever: %s", (language, claim, move) => {
  const row = rowOf("2023-01", language);
  expect(row.value).toBeLessThan(-12_000);
  expect(row.claims[0]).toBe(claim);
  expect(row.move).toBe(move);
  expect(row.growth).toBeUndefined();
  // As much news as a record of exports.
  expect(row.weight).toBeGreaterThan(100);
});

test("a month of surplus is told by its turn and run", () => {
  expect(rowOf("2023-06", "ko").move).toBe("16개월 만에 흑자 전환");
  expect(rowOf("2023-06", "en").move).toBe("first surplus in 16 months");
  expect(rowOf("2025-09", "ko").move).toBe("8개월 연속 흑자");
  expect(rowOf("2025-09", "en").move).toBe("in surplus for 8 months in a row");
  expect(rowOf("2025-09", "ko").claims[0]).toBe("2018년 9월 이후 7년 만에 최대 (2000년 1월 이후 자료)");
});

test("no deficit is told as a high, and no balance has growth", () => {
  const months = tables.ko.rows.flatMap(([, figure], i) => ((figure as number) < 0 ? [i] : []));
  expect(months.length).toBeGreaterThan(30);
  for (const i of months) {
    const month = `${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`;
    const [ko, en] = [rowOf(month, "ko"), rowOf(month, "en")];
    expect([month, ko.value < 0]).toEqual([month, true]);
    for (const claim of ko.claims) expect(claim).toMatch(/적자/);
    for (const claim of en.claims) expect(claim).toMatch(/deficit/);
    expect([ko.growth, en.growth]).toEqual([undefined, undefined]);
    expect(ko.move).toMatch(/적자/);
    expect(ko.threshold).toBeUndefined();
  }
});

test("a deficit that shrinks is no record, though no figure before is higher", () => {
  // Every month before is one of a larger deficit.
  const row = rowOf("2025-09", "ko", (balance) => balance - 20_000);
  expect(row.value).toBeLessThan(0);
  expect(row.claims.filter((claim) => /최대(?! 적자)/.test(claim))).toEqual([]);
});
