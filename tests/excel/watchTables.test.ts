/** @jest-environment ./tests/officeEnvironment.js */
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { emptyWorkbook, options, sampleTable, sheetIdOf, type } from "./workbook";

const workbook = officeWorkbook();
const settle = () => new Promise((done) => setTimeout(done, 50));

beforeEach(() => {
  emptyWorkbook();
});

test("tables are told to change when we write one and when somebody types into one, until it is ended", async () => {
  let told = 0;
  const end = workbook.watchTables(() => told++);
  await settle();
  await workbook.writeTable(sampleTable(), options());
  await settle();
  expect(told).toBeGreaterThan(0);
  told = 0;
  type(sheetIdOf("Exports"), 5, 1, 77);
  await settle();
  expect(told).toBe(1);
  type(sheetIdOf("Sheet1"), 5, 1, 77);
  await settle();
  expect(told).toBe(1);
  end();
  await settle();
  type(sheetIdOf("Exports"), 5, 1, 78);
  await workbook.writeTable(sampleTable(), options({ replace: true }));
  await settle();
  expect(told).toBe(1);
});
