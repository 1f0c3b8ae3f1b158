/** @jest-environment ./tests/officeEnvironment.js */
// The workbook's table of one-off holidays: made once, known again by its id, filled and emptied row by row.
import { serialOfDate } from "../../src/analysis/time/Period";
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import {
  holidaysReference,
  holidayTable,
  newHolidayTable,
  withDay,
  withoutDay,
} from "../../src/taskpane/calendar/holidayTable";
import { EMPTY_MODEL } from "../../src/model/WorkbookModel";
import { emptyWorkbook, options, sheetIdOf, store } from "./workbook";

const workbook = officeWorkbook();
const day = (date: string) => ({
  serial: serialOfDate(new Date(date)),
  name: "임시공휴일",
  source: "국무회의",
});
const [FIRST, SECOND, THIRD] = ["2027-02-10", "2027-03-02", "2027-04-12"].map(day);

async function known() {
  const found = holidayTable(await workbook.readTables());
  if (!found) throw new Error("there is no table of holidays");
  return found;
}
const dates = async () => (await known()).days.map(({ serial, row }) => [serial, row]);

beforeEach(async () => {
  emptyWorkbook();
  const made = await workbook.writeTable(newHolidayTable(FIRST, "ko"), options({ isNumbered: true }));
  expect(made).toMatchObject({ kind: "written", sheet: "휴일" });
});

test("it is known by its id, whatever its sheet is called, and is no table of figures", async () => {
  store.renameSheet(sheetIdOf("휴일"), "Days off");
  expect((await known()).cells.sheet).toBe("Days off");
  expect(holidaysReference(await known())).toBe("TradeHolidays[날짜]");
});

test("days come at the end, go by leaving a blank row, and fill that row again", async () => {
  await workbook.updateTable(withDay(await known(), SECOND), options());
  expect(await dates()).toEqual([
    [FIRST.serial, 0],
    [SECOND.serial, 1],
  ]);
  await workbook.updateTable(withoutDay(await known(), FIRST.serial), options());
  expect(await dates()).toEqual([[SECOND.serial, 1]]);
  await workbook.updateTable(withDay(await known(), THIRD), options());
  expect(await dates()).toEqual([
    [THIRD.serial, 0],
    [SECOND.serial, 1],
  ]);
});

// Columns are told apart by what they are called: somebody puts her own before them, or deletes one.
test.each([
  [
    ["No.", "Date", "Name", "Source"],
    [1, 46428, "Rest", "x"],
    1,
    [undefined, SECOND.serial, "임시공휴일", "국무회의"],
  ],
  [["날짜", "이름"], [46428, "Rest"], 0, [SECOND.serial, "임시공휴일"]],
  [["Date", "Source", "Mine"], [46428, "x", "y"], 0, [SECOND.serial, "국무회의", undefined]],
  [["Day off", "Name", "Source"], [46428, "Rest", "x"], 0, [SECOND.serial, "임시공휴일", "국무회의"]],
] as const)("columns come, go and are renamed: %j", (headers, row, date, added) => {
  const cells = {
    ...{ id: "h", name: "TradeHolidays", sheet: "Holidays", rows: [row] },
    columns: headers.map((header, id) => ({ id, header })),
  };
  const found = holidayTable({ kind: "tables", model: { ...EMPTY_MODEL, holidays: "h" }, tables: [cells] });
  if (!found) throw new Error("there is no table of holidays");
  expect(found.days.map(({ serial }) => serial)).toEqual([46428]);
  expect(holidaysReference(found)).toContain(headers[date]);
  expect(withDay(found, SECOND).table.added).toEqual([{ before: 1, cells: added }]);
  const emptied = withoutDay(found, 46428).table.changes.map(({ column }) => headers[column]);
  expect(emptied).toEqual(headers.filter((header) => header !== "No." && header !== "Mine"));
});
