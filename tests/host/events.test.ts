/** @jest-environment ./tests/officeEnvironment.js */
// Events of tables and of the selection, as Microsoft's client hands them to an add-in.
import { cell, emptyWorkbook, store, type } from "../excel/workbook";

let sheet: string;
const settle = () => new Promise((done) => setTimeout(done, 20));

/** A table in A1:B3. */
async function addTable(): Promise<void> {
  for (const [row, values] of [
    ["Period", "Exports"],
    ["2023-05", 1],
    ["2024-05", 2],
  ].entries())
    values.forEach((value, column) => type(sheet, row, column, value));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").tables.add("A1:B3", true).name = "T";
    await context.sync();
  });
}

/** Registers in a batch of its own; what is told is taken up. */
async function listen<T>(
  register: (
    context: Excel.RequestContext,
    told: (event: T) => Promise<void>,
  ) => OfficeExtension.EventHandlerResult<T>,
) {
  const told: T[] = [];
  const handler = await Excel.run(async (context) => {
    const result = register(context, async (event) => void told.push(event));
    await context.sync();
    return result;
  });
  const end = async () => {
    handler.remove();
    await handler.context.sync();
  };
  return { told, end };
}

beforeEach(() => {
  sheet = emptyWorkbook();
});

test("a table, all tables and the sheet are told of a cell that is typed, with what it held before", async () => {
  await addTable();
  const own = await listen<Excel.TableChangedEventArgs>(({ workbook }, told) =>
    workbook.tables.getItem("T").onChanged.add(told),
  );
  const all = await listen<Excel.TableChangedEventArgs>(({ workbook }, told) =>
    workbook.tables.onChanged.add(told),
  );
  const ofSheet = await listen<Excel.WorksheetChangedEventArgs>(({ workbook }, told) =>
    workbook.worksheets.getItem("Sheet1").onChanged.add(told),
  );
  type(sheet, 1, 1, 5);
  await settle();
  expect(own.told).toMatchObject([{ type: "TableChanged", address: "B2", changeType: "RangeEdited" }]);
  expect(ofSheet.told[0].details).toMatchObject({ valueBefore: 1, valueAfter: 5 });
  expect(all.told).toMatchObject([{ address: "B2", tableId: own.told[0].tableId }]);
  expect(ofSheet.told).toMatchObject([{ address: "B2", source: "Local" }]);
  type(sheet, 8, 5, 5);
  await settle();
  expect([own.told.length, all.told.length, ofSheet.told.length]).toEqual([1, 1, 2]);
  await Promise.all([own, all, ofSheet].map(({ end }) => end()));
  type(sheet, 1, 1, 6);
  await settle();
  expect([own.told.length, all.told.length, ofSheet.told.length]).toEqual([1, 1, 2]);
});

test("a table is told what of it is selected, and once that nothing is any longer", async () => {
  await addTable();
  const { told, end } = await listen<Excel.TableSelectionChangedEventArgs>(({ workbook }, tell) =>
    workbook.tables.getItem("T").onSelectionChanged.add(tell),
  );
  store.select(sheet, { row: 1, column: 1, rows: 9, columns: 9 });
  store.select(sheet, cell(20, 20));
  store.select(sheet, cell(21, 20));
  await settle();
  expect(told.map(({ isInsideTable, address }) => [isInsideTable, address])).toEqual([
    [true, "B2:B3"],
    [false, ""],
  ]);
  await end();
  store.select(sheet, cell(1, 1));
  await settle();
  expect(told).toHaveLength(2);
});

test("the sheet and the workbook are told of a selection", async () => {
  const ofSheet = await listen<Excel.WorksheetSelectionChangedEventArgs>(({ workbook }, told) =>
    workbook.worksheets.getItem("Sheet1").onSelectionChanged.add(told),
  );
  const ofBook = await listen<Excel.SelectionChangedEventArgs>(({ workbook }, told) =>
    workbook.onSelectionChanged.add(told),
  );
  store.select(sheet, cell(3, 2));
  await settle();
  expect(ofSheet.told).toMatchObject([{ address: "C4", type: "WorksheetSelectionChanged" }]);
  expect(ofBook.told).toHaveLength(1);
  await Promise.all([ofSheet.end(), ofBook.end()]);
});

test("tables that come and go are told", async () => {
  const added = await listen<Excel.TableAddedEventArgs>(({ workbook }, told) =>
    workbook.tables.onAdded.add(told),
  );
  const deleted = await listen<Excel.TableDeletedEventArgs>(({ workbook }, told) =>
    workbook.tables.onDeleted.add(told),
  );
  await addTable();
  await settle();
  expect(added.told).toMatchObject([{ type: "TableAdded", tableId: store.tables()[0].id }]);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("T").delete();
    await context.sync();
  });
  await settle();
  expect(deleted.told).toMatchObject([{ tableName: "T", tableId: added.told[0].tableId }]);
  await Promise.all([added.end(), deleted.end()]);
});
