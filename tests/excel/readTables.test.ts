/** @jest-environment ./tests/officeEnvironment.js */
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import type { Rect } from "../../src/grid/a1";
import { modelOfTable } from "../../src/model/seriesModel";
import { requestsOf } from "./shareCopies";
import { emptyWorkbook, options, sampleTable, sheetIdOf, store, type } from "./workbook";

const HEADERS = ["Period", "Exports", "Imports"];

/** Writes a table that the workbook is to know. */
async function write(name: string, rows: number): Promise<void> {
  const table = { ...sampleTable(rows), sheetName: name, tableName: name };
  const series = {
    also: [],
    measure: "amount" as const,
    isCumulative: false,
    step: 1,
    values: new Map<number, number>(),
    provisional: new Set<number>(),
  };
  const model = modelOfTable(
    {
      frequency: "month",
      periods: [],
      series: ["Exports", "Imports"].map((column) => ({ id: `${name} ${column}`, name: column, ...series })),
    },
    HEADERS,
    { source: "K-stat", day: "2026-10-01" },
  );
  const written = await officeWorkbook().writeTable({ ...table, model }, options());
  expect(written.kind).toBe("written");
}

async function read() {
  const found = await officeWorkbook().readTables();
  if (found.kind !== "tables") throw new Error(found.obstacle.kind);
  return found.tables;
}

beforeEach(() => emptyWorkbook());

test("five tables take no more requests than one, and each has its own cells", async () => {
  await write("Trade_0", 3);
  const requests = await requestsOf(read);
  expect(requests).toBe(4);
  for (let n = 1; n < 5; n++) await write(`Trade_${n}`, 3 + n);
  expect(await requestsOf(read)).toBe(requests);
  const tables = await read();
  expect(tables.map(({ name, sheet, rows }) => [name, sheet, rows.length])).toEqual(
    [0, 1, 2, 3, 4].map((n) => [`Trade_${n}`, `Trade_${n}`, 3 + n]),
  );
  for (const { rows, columns } of tables) {
    expect(rows).toEqual(sampleTable(rows.length).rows.map((row) => row.map((cell) => cell ?? "")));
    expect(columns.map(({ header }) => header)).toEqual(HEADERS);
  }
});

test("formulas among the figures are told of the table that holds them", async () => {
  await write("Trade_0", 3);
  await write("Trade_1", 3);
  const body = (await read())[1].body as Rect;
  type(sheetIdOf("Trade_1"), body.row + 1, body.column + 1, "=1+1");
  const [first, second] = await read();
  expect(first).not.toHaveProperty("formulas");
  expect(second.formulas?.[1][1]).toBe("=1+1");
});

test("tables that one answer cannot hold together are read all the same", async () => {
  const long = "가".repeat(30_000);
  for (const name of ["Trade_0", "Trade_1"]) {
    await write(name, 40);
    const id = sheetIdOf(name);
    const { rect } = store.tables().find((table) => table.name === name) as { rect: { row: number } };
    for (let i = 1; i <= 40; i++) type(id, rect.row + i, 2, `${i}${long}`);
  }
  expect(await requestsOf(read)).toBeGreaterThan(6);
  const tables = await read();
  for (const { rows } of tables)
    expect(rows.map((row) => String(row[2]))).toEqual(rows.map((_, i) => `${i + 1}${long}`));
  expect(tables).toHaveLength(2);
});
