/**
 * @jest-environment ./tests/officeEnvironment.js
 * @jest-environment-options {"users": 2}
 */
// The host with two users: each has her own place and is told what the other does as the other's.
import { cell, emptyWorkbook, host, store, type } from "../excel/workbook";
import { twoUsers, type User } from "../users/twoUsers";

const settle = () => new Promise((done) => setTimeout(done, 20));
let [a, b]: readonly User[] = [];

beforeEach(() => {
  emptyWorkbook();
  [a, b] = twoUsers();
});

const activeSheetOf = (user: User) =>
  user.act(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return [sheet.name, range.address];
    }),
  );
const select = (user: User, sheet: string, address: string) =>
  user.act(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).select();
      await context.sync();
    }),
  );
const write = (user: User, address: string, value: number) =>
  user.act(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange(address).values = [[value]];
      await context.sync();
    }),
  );

test("each is on a sheet of her own with a selection of her own", async () => {
  store.addSheet("Other");
  await select(b, "Other", "C3:C4");
  await select(a, "Sheet1", "B2");
  expect(await activeSheetOf(a)).toEqual(["Sheet1", "Sheet1!B2"]);
  expect(await activeSheetOf(b)).toEqual(["Other", "Other!C3:C4"]);
  store.deleteSheet(store.sheetIds()[1]);
  expect((await activeSheetOf(b))[0]).toBe("Sheet1");
});

test("she who sits down at the grid is where she was, and so is the other when she comes back", async () => {
  store.addSheet("Other");
  await select(b, "Other", "C3");
  host.workbook.sit(b.user);
  expect(store.selection()).toEqual({ sheetId: store.sheetIds()[1], rect: cell(2, 2) });
  expect(await activeSheetOf(a)).toEqual(["Sheet1", "Sheet1!A1"]);
  host.workbook.sit(a.user);
  expect(store.activeSheetId).toBe(store.sheetIds()[0]);
});

describe("several blocks that are selected", () => {
  const selectedOf = (user: User) =>
    user.act(() =>
      Excel.run(async (context) => {
        const areas = context.workbook.getSelectedRanges().areas.load("items/address");
        const active = context.workbook.getActiveCell().load("address");
        await context.sync();
        return [...areas.items, active].map(({ address }) => address.replace("Sheet1!", ""));
      }),
    );
  beforeEach(() => {
    store.select(store.sheetIds()[0], { ...cell(4, 1), columns: 2 }, [cell(0, 0)]);
  });

  test("are areas, the last of which has the active cell, and no range", async () => {
    expect(await selectedOf(a)).toEqual(["A1", "B5:C5", "B5"]);
    const one = Excel.run(async (context) => {
      context.workbook.getSelectedRange().load("address");
      await context.sync();
    });
    await expect(one).rejects.toMatchObject({ code: "InvalidSelection" });
  });

  test("move with rows that come in above them, and are there again when she comes back to the grid", async () => {
    store.insertRows(store.sheetIds()[0], 0, 2);
    host.workbook.sit(b.user);
    expect(await selectedOf(a)).toEqual(["A3", "B7:C7", "B7"]);
    host.workbook.sit(a.user);
    expect(await selectedOf(a)).toEqual(["A3", "B7:C7", "B7"]);
  });
});

test("an edit is told to both: to her who made it as local, to the other as remote", async () => {
  const told: string[] = [];
  const ends = await Promise.all(
    [a, b].map((user) =>
      user.act(() =>
        Excel.run(async (context) => {
          const handle = async ({ source, address }: Excel.WorksheetChangedEventArgs) =>
            void told.push(`${user.name} ${source} ${address}`);
          const handler = context.workbook.worksheets.onChanged.add(handle);
          await context.sync();
          return async () => {
            handler.remove();
            await handler.context.sync();
          };
        }),
      ),
    ),
  );
  await write(b, "B2", 5);
  await settle();
  type(store.sheetIds()[0], 0, 0, 7);
  await settle();
  expect(told.sort()).toEqual(["A Local A1", "A Remote B2", "B Local B2", "B Remote A1"]);
  await Promise.all(ends.map((end, i) => [a, b][i].act(end)));
  await write(a, "B2", 6);
  await settle();
  expect(told).toHaveLength(4);
});

test("requests of the two come between each other, whole ones only", async () => {
  const order: string[] = [];
  const { served } = host.workbook;
  host.disturb = (user) => {
    order.push(user === a.user ? "A" : "B");
    return undefined;
  };
  await Promise.all([a, b].flatMap((user) => [write(user, "A1", 1), write(user, "A2", 2)]));
  host.disturb = undefined;
  expect(order.join("")).toMatch(/AB|BA/);
  expect(host.workbook.served).toBe(served);
});
