/** @jest-environment ./tests/officeEnvironment.js */
// What a pane that was closed half-way leaves, as the next one finds it.
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { LOOKS_APART_S } from "../../src/excel/signOfLife";
import { WRITING_LASTS_S } from "../../src/excel/timedNames";
import { targetDrafts } from "../../src/sheets/target/targetDrafts";
import { atSelection, emptyWorkbook, host, options, sampleTable, sheetIdOf, store, type } from "./workbook";

let sheet: string;
const { now } = Date;
beforeEach(() => {
  sheet = emptyWorkbook();
});
afterEach(() => {
  Date.now = now;
  host.disturb = undefined;
});

/** Does something with a pane that is closed when a cell holds something, or before the request of this number. */
async function closed(
  work: (pane: ReturnType<typeof officeWorkbook>) => Promise<unknown>,
  when: () => boolean,
) {
  await new Promise<void>((done) => {
    host.disturb = () => {
      if (!when()) return undefined;
      done();
      return { isPaneGone: true };
    };
    void work(officeWorkbook());
  });
  host.disturb = undefined;
}
const waiting = (seconds: number) => (Date.now = () => now() + 1000 * seconds);
/** A pane that has looked once, long after the other one was closed, and may look again. */
async function later(): Promise<ReturnType<typeof officeWorkbook>> {
  const pane = officeWorkbook();
  waiting(WRITING_LASTS_S + 1);
  expect(await pane.findLeftBehind()).toMatchObject({ left: [], waits: LOOKS_APART_S });
  waiting(WRITING_LASTS_S + 1 + LOOKS_APART_S);
  return pane;
}
const marks = () => store.names().filter(({ name }) => /^TRADE_[a-z]+_/.test(name));
const hasSheet = (name: string) => store.sheetIds().some((id) => store.sheetName(id) === name);

test("a workbook in which no pane was closed has nothing left", async () => {
  await officeWorkbook().writeTable(sampleTable(), options());
  expect(await officeWorkbook().findLeftBehind()).toEqual({ kind: "left-behind", left: [] });
});

test("as long as the pane may still be writing nothing is said of it, and when that can be said is", async () => {
  const isThere = () => hasSheet("Exports") && store.read(sheetIdOf("Exports"), 5, 1).value !== "";
  await closed((pane) => pane.writeTable(sampleTable(), options()), isThere);
  const first = officeWorkbook();
  const found = await first.findLeftBehind();
  expect(found).toMatchObject({ kind: "left-behind", left: [] });
  const waits = "waits" in found ? (found.waits ?? 0) : 0;
  expect(waits).toBeGreaterThan(WRITING_LASTS_S - 60);
  expect(waits).toBeLessThanOrEqual(WRITING_LASTS_S + 1);
  const stillWriting = { kind: "refused", obstacle: { kind: "still-writing" } };
  expect(await first.clearLeftBehind()).toEqual(stillWriting);
  expect(await first.keepLeftBehind()).toEqual(stillWriting);
  expect(hasSheet("Exports")).toBe(true);
  const pane = await later();
  const left = [{ kind: "sheet", sheet: "Exports" }];
  expect(await pane.findLeftBehind()).toEqual({ kind: "left-behind", left });
  expect(await pane.clearLeftBehind()).toEqual({ kind: "cleared" });
  expect(store.sheetIds()).toEqual([sheet]);
});

test("a sheet that was begun and not ended is not taken for the one that is there", async () => {
  const drafts = targetDrafts("en");
  const isThere = () => hasSheet(drafts[0].name);
  await closed((pane) => pane.writeSheets(drafts, options()), isThere);
  expect(await officeWorkbook().writeSheets(drafts, options())).not.toMatchObject({ kind: "exists" });
});

test("what is kept stays as it is, and nothing is said of it again", async () => {
  const isThere = () => hasSheet("Exports") && store.read(sheetIdOf("Exports"), 5, 1).value !== "";
  await closed((pane) => pane.writeTable(sampleTable(), options()), isThere);
  const pane = await later();
  const id = sheetIdOf("Exports");
  type(id, 70, 7, "mine");
  expect(await pane.keepLeftBehind()).toEqual({ kind: "kept" });
  expect(await pane.findLeftBehind()).toEqual({ kind: "left-behind", left: [] });
  expect(store.read(id, 70, 7).value).toBe("mine");
  expect(store.read(id, 5, 1).value).not.toBe("");
  expect(marks()).toEqual([]);
});

test("cells at the selection that were free are told and emptied; what stands beside them stays", async () => {
  type(sheet, 70, 7, "mine");
  await closed(
    (pane) => pane.writeTable(sampleTable(), options(atSelection)),
    () => store.read(sheet, 5, 1).value !== "",
  );
  const pane = await later();
  const found = await pane.findLeftBehind();
  expect(found).toMatchObject({ left: [{ kind: "filled", sheet: "Sheet1" }] });
  await pane.clearLeftBehind();
  expect(store.read(sheet, 5, 1).value).toBe("");
  expect(store.read(sheet, 70, 7).value).toBe("mine");
  expect(marks()).toEqual([]);
  expect(store.tables()).toEqual([]);
});

test("the rows of an update that were not in the table yet go; what the table holds, and its claim's end, are told", async () => {
  await officeWorkbook().writeTable(sampleTable(20), options());
  const id = sheetIdOf("Exports");
  const longer = { ...sampleTable(26), rows: sampleTable(26).rows.map(([period]) => [period, 5, 6]) };
  const work = (pane: ReturnType<typeof officeWorkbook>) =>
    pane.writeTable(longer, options({ replace: true }));
  await closed(work, () => store.read(id, 28, 1).value !== "");
  expect(await work(officeWorkbook())).toMatchObject({ obstacle: { kind: "being-written" } });
  const pane = await later();
  expect(await pane.findLeftBehind()).toEqual({
    kind: "left-behind",
    left: [
      { kind: "changed", sheet: "Exports", address: "A1:C29" },
      { kind: "filled", sheet: "Exports", address: "A24:C29" },
    ],
  });
  await pane.clearLeftBehind();
  expect(marks()).toEqual([]);
  expect([23, 28].map((row) => store.read(id, row, 1).value)).toEqual(["", ""]);
  expect(store.read(id, 22, 1).value).toBe(5);
  expect(await work(officeWorkbook())).toMatchObject({ kind: "updated", rows: 26 });
});

test("formulas that go into cells between others: of those that were not to be changed none is emptied", async () => {
  await officeWorkbook().writeTable(sampleTable(3), options());
  const id = sheetIdOf("Exports");
  for (const row of [3, 40]) type(id, row, 6, 1);
  type(id, 20, 1, "mine");
  const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
  const replacements = [
    { sheet: id, rect: at(3, 0), before: [[43861]], formula: "=43860+1" },
    { sheet: id, rect: at(40, 6), before: [[1]], formula: "=2-1" },
  ];
  await closed(
    (pane) => pane.replaceFormulas(replacements, options()),
    () => store.read(id, 40, 6).formula !== undefined,
  );
  const pane = await later();
  const found = await pane.findLeftBehind();
  expect(found).toMatchObject({ left: [{ kind: "changed", sheet: "Exports", address: "A4:G41" }] });
  await pane.clearLeftBehind();
  expect(store.read(id, 20, 1).value).toBe("mine");
  expect(store.read(id, 3, 6).value).toBe(1);
});

describe("plain formulas that are tried in the place of ours", () => {
  const at = (row: number) => ({ row, column: 4, rows: 1, columns: 1 });
  const ROWS = [3, 4, 40];
  const isTried = () => store.read(sheet, 40, 4).formula === "=B40*2";

  /** Before the answer of the trial comes. */
  async function closedWhileTrying() {
    type(sheet, 39, 1, 1);
    for (const row of ROWS) type(sheet, row, 4, `=TRADE.TOTAL(B${row})`);
    const replacements = ROWS.map((row) => ({
      sheet,
      rect: at(row),
      before: [[`=TRADE.TOTAL(B${row})`]],
      formula: `=B${row}*2`,
    }));
    const mustGive = ROWS.map(() => [[2]]);
    await closed((pane) => pane.replaceFormulas(replacements, { ...options(), mustGive }), isTried);
    expect(ROWS.map((row) => store.read(sheet, row, 4).formula)).toEqual(ROWS.map((row) => `=B${row}*2`));
    return later();
  }
  const ours = () => ROWS.map((row) => store.read(sheet, row, 4).formula);
  const parts = () => host.workbook.customXmlParts.itemsList().length;

  test("are told, and what stood there comes back", async () => {
    const pane = await closedWhileTrying();
    expect(parts()).toBe(1);
    const left = [{ kind: "tried", sheet: "Sheet1", address: "E4:E41" }];
    expect(await pane.findLeftBehind()).toEqual({ kind: "left-behind", left });
    expect(await pane.clearLeftBehind()).toEqual({ kind: "cleared" });
    expect(ours()).toEqual(ROWS.map((row) => `=TRADE.TOTAL(B${row})`));
    expect([marks(), parts()]).toEqual([[], 0]);
  });

  test("stay when rows came in above them, for what stood there may refer to others now, and are told", async () => {
    const pane = await closedWhileTrying();
    store.insertRows(sheet, 0, 2);
    const left = [{ kind: "changed", sheet: "Sheet1", address: "E6:E43" }];
    expect(await pane.findLeftBehind()).toEqual({ kind: "left-behind", left });
    await pane.clearLeftBehind();
    expect(store.read(sheet, 42, 4).formula).toBe("=B42*2");
    expect([marks(), parts()]).toEqual([[], 0]);
  });

  test("stay where somebody typed into one of them, and are told as what was in use", async () => {
    const pane = await closedWhileTrying();
    type(sheet, 4, 4, "mine");
    const left = [{ kind: "changed", sheet: "Sheet1", address: "E4:E41" }];
    expect(await pane.findLeftBehind()).toEqual({ kind: "left-behind", left });
    await pane.clearLeftBehind();
    expect(ours()).toEqual(["=B3*2", undefined, "=B40*2"]);
    expect(store.read(sheet, 4, 4).value).toBe("mine");
    expect([marks(), parts()]).toEqual([[], 0]);
  });

  test("stay when all is kept, and are forgotten", async () => {
    const pane = await closedWhileTrying();
    expect(await pane.keepLeftBehind()).toEqual({ kind: "kept" });
    expect(isTried()).toBe(true);
    expect([marks(), parts()]).toEqual([[], 0]);
  });

  test.each([
    ["no JSON", "{"],
    ["no cells", "{}"],
    ["a place that is none", '{"area":"AREA","cells":[{"row":-1,"column":0,"formula":"=1","before":2}]}'],
  ])("are told as what was in use where what is kept of them is damaged: %s", async (_, json) => {
    const pane = await closedWhileTrying();
    const [kept] = host.workbook.customXmlParts.itemsList();
    const [mark] = marks();
    kept.setXml(`<tried xmlns="urn:trade-analyst:tried">${json.replace("AREA", mark.name)}</tried>`);
    const left = [{ kind: "changed", sheet: "Sheet1", address: "E4:E41" }];
    expect(await pane.findLeftBehind()).toEqual({ kind: "left-behind", left });
    expect(await pane.clearLeftBehind()).toEqual({ kind: "cleared" });
    expect(isTried()).toBe(true);
  });
});
