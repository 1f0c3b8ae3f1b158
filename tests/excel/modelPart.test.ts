/** @jest-environment ./tests/officeEnvironment.js */
import { waitFor } from "@testing-library/react";
import "../setup/patienceOnScreen";
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { MIGRATIONS, MODEL_NAMESPACE } from "../../src/model/modelXml";
import { modelOfTable } from "../../src/model/seriesModel";
import { emptyWorkbook, failRequest, host, options, sampleTable, sheetIdOf, store } from "./workbook";

let workbook: ReturnType<typeof officeWorkbook>;

async function model() {
  const found = await workbook.readTables();
  if (found.kind !== "tables") throw new Error(found.obstacle.kind);
  return found.model;
}

beforeEach(() => {
  emptyWorkbook();
  workbook = officeWorkbook();
});

test("what a name was said to be is remembered beside what other names were", async () => {
  expect(await workbook.rememberNames({ "반도체 등": "semiconductors", 기타: null })).toBe(true);
  expect(await workbook.rememberNames({ 기타: "cars" })).toBe(true);
  expect((await model()).names).toEqual({ "반도체 등": "semiconductors", 기타: "cars" });
});

test("names that could not be remembered are said not to be", async () => {
  const restore = failRequest(0, "GeneralException", 9);
  expect(await workbook.rememberNames({ 기타: "cars" })).toBe(false);
  restore();
  expect((await model()).names).not.toHaveProperty("기타");
});

test("a turn that a pane left behind an hour ago goes with the next one, and one of now is waited for", async () => {
  const given = (name: string) => store.names().some((one) => one.name === name);
  const since = (ago: number) => `TRADE_noting_${(Math.round(Date.now() / 1000) - ago).toString(36)}_left`;
  const [old, now] = [since(3600), since(0)];
  for (const name of [old, now]) store.setName({ name, formula: '="model"', comment: "", isHidden: true });
  const remembering = workbook.rememberNames({ 기타: "cars" });
  await waitFor(() => expect(given(old)).toBe(false));
  expect((await model()).names).toEqual({});
  store.deleteName(now);
  expect(await remembering).toBe(true);
  expect((await model()).names).toEqual({ 기타: "cars" });
});

const parts = () => host.workbook.customXmlParts.itemsList().map((part) => part.getXml());
const part = (version: number, body: string) =>
  `<model xmlns="${MODEL_NAMESPACE}" version="${version}">${body}</model>`;
const add = (xml: string) => host.workbook.customXmlParts.add(xml);

/** A table that the workbook is to know. */
function known() {
  const table = sampleTable(3);
  const series = { also: [], measure: "amount" as const, isCumulative: false, step: 1 };
  const figures = { values: new Map<number, number>(), provisional: new Set<number>() };
  const model = modelOfTable(
    {
      frequency: "month",
      periods: [],
      series: [
        { id: "exports", name: "Exports", ...series, ...figures },
        { id: "imports", name: "Imports", ...series, ...figures },
      ],
    },
    table.headers,
    { source: "K-stat", day: "2026-10-01" },
  );
  return { ...table, model };
}

test("what a newer version of the add-in wrote is left as it is, and that is said", async () => {
  const newer = part(2, "&lt;everything&gt; else");
  add(newer);
  const read = await workbook.readTables();
  expect(read).toMatchObject({ kind: "tables", tables: [], trouble: "newer" });
  expect(await workbook.writeTable(known(), options())).toMatchObject({
    kind: "written",
    forgotten: "newer",
  });
  expect(await workbook.rememberNames({ a: "cars" })).toBe(false);
  expect(parts()).toEqual([newer]);
});

test("no way of writing the model touches what a newer version wrote", async () => {
  const made = await workbook.writeTable(known(), options());
  const newer = part(2, "{}");
  for (const old of host.workbook.customXmlParts.itemsList()) old.delete();
  add(newer);
  const holidays = { ...sampleTable(1), tableName: "Days", sheetName: "Days", isHolidays: true as const };
  expect(await workbook.writeTable(holidays, options())).toMatchObject({ forgotten: "newer" });
  const rewritten = await workbook.writeTable({ ...known(), rows: [] }, options({ replace: true }));
  expect(rewritten).toMatchObject({ kind: "updated", forgotten: "newer" });
  const table = {
    id: made.kind === "written" ? String(made.id) : "",
    name: "Exports_total",
    headers: known().headers,
    rowCount: store.tables()[0].rect.rows - 1,
    changes: [{ row: 0, column: 1, before: store.read(sheetIdOf("Exports"), 3, 1).value, after: 5 }],
    added: [],
    newColumns: [],
  };
  const updated = await workbook.updateTable({ table, model: known().model }, options());
  expect(updated).toMatchObject({ kind: "updated", forgotten: "newer" });
  await workbook.readTables();
  expect(parts()).toEqual([newer]);
});

/** As version 0.3 of the add-in wrote it. */
const OF_0_3 =
  '{"tables":[{"table":"ID","frequency":"month","periodColumn":1,"columns":[{"column":2,"id":"exports","also":[],' +
  '"name":"Exports","measure":"amount","isCumulative":false,"unit":{"kind":"money","currency":"USD","power":6},' +
  '"step":0.001,"provisional":[24320],"source":"Korea Customs Service","came":"2026-10-02"}]}],"names":{"기타":null}}';

test("what version 0.3 wrote is recognised by a pane that has never seen the workbook", async () => {
  await workbook.writeTable({ ...sampleTable(3), headers: ["Period", "Exports", "Imports"] }, options());
  const [table] = host.workbook.tableList();
  const [period, exports] = table.columns.itemsList();
  add(
    part(
      1,
      OF_0_3.replace("ID", table.id)
        .replace('"periodColumn":1', `"periodColumn":${period.id}`)
        .replace('"column":2', `"column":${exports.id}`),
    ),
  );
  localStorage.clear();
  const elsewhere = await officeWorkbook().readTables();
  expect(elsewhere).not.toHaveProperty("trouble");
  expect(elsewhere).toMatchObject({
    tables: [{ name: "Exports_total" }],
    model: { names: { 기타: null }, tables: [{ columns: [{ id: "exports", provisional: [24320] }] }] },
  });
});

test("what an older version wrote is migrated, and a copy of it kept", async () => {
  MIGRATIONS.set(0, (older) => ({ tables: [], names: (older as { known: object }).known }));
  const older = part(0, '{"known":{"a":"cars"}}');
  add(older);
  expect((await model()).names).toEqual({ a: "cars" });
  // To look changes nothing.
  expect(parts()).toEqual([older]);
  await workbook.rememberNames({ b: "ships" });
  MIGRATIONS.clear();
  expect((await model()).names).toEqual({ a: "cars", b: "ships" });
  const kept = parts().filter((xml) => xml.includes(`${MODEL_NAMESPACE}:older`));
  expect(kept).toHaveLength(1);
  const { documentElement } = new DOMParser().parseFromString(kept[0], "application/xml");
  expect(documentElement.textContent).toBe(older);
  expect(parts()).toHaveLength(2);
});

test("an older version that nobody knows the way from is kept aside as what cannot be read", async () => {
  add(part(0, '{"known":{}}'));
  expect(await workbook.readTables()).toMatchObject({ trouble: "damaged" });
});

test("a part that cannot be read is kept aside before another takes its place", async () => {
  const damaged = part(1, '{"tables":[{"table":"{T"');
  add(damaged);
  expect(await workbook.readTables()).toMatchObject({ kind: "tables", trouble: "damaged" });
  expect(parts()).toEqual([damaged]);
  const result = await workbook.writeTable(known(), options());
  expect(result).not.toHaveProperty("forgotten");
  const read = await workbook.readTables();
  expect(read).not.toHaveProperty("trouble");
  expect(read).toMatchObject({ tables: [{ name: "Exports_total" }] });
  const aside = parts().filter((xml) => xml.includes(`${MODEL_NAMESPACE}:damaged`));
  expect(aside).toHaveLength(1);
  const { documentElement } = new DOMParser().parseFromString(aside[0], "application/xml");
  expect(documentElement.textContent).toBe(damaged);
});

test("two parts become one that says what both said", async () => {
  add(part(1, '{"tables":[],"names":{"a":"cars"}}'));
  add(part(1, '{"tables":[],"names":{"b":null}}'));
  expect((await model()).names).toEqual({ a: "cars", b: null });
  await workbook.rememberNames({ c: "ships" });
  expect(parts()).toHaveLength(1);
  expect((await model()).names).toEqual({ a: "cars", b: null, c: "ships" });
});

test("a part that could not be changed half-way loses nothing", async () => {
  add(part(1, "[]"));
  add(part(1, '{"tables":[],"names":{"a":"cars"}}'));
  const before = await workbook.readTables();
  for (let n = 0; n < 4; n++) {
    const restore = failRequest(n, "GeneralException");
    const isDone = await workbook.rememberNames({ b: "ships" });
    restore();
    if (isDone) break;
    expect(await workbook.readTables()).toEqual(before);
  }
});

test("a column that somebody put between ours meanwhile is not taken for one of them", async () => {
  const before = host.beforeRequest;
  const [sheet] = host.workbook.sheetList();
  let isDone = false;
  // Right after the table is complete.
  host.beforeRequest = () => {
    const [table] = host.workbook.tableList();
    const isComplete = table && host.workbook.store.names().length === 0;
    if (isComplete && table.worksheet !== sheet && !isDone) {
      isDone = true;
      host.workbook.store.insertColumns(table.worksheet.id, 1, 1);
    }
    return undefined;
  };
  const result = await workbook.writeTable(known(), options());
  host.beforeRequest = before;
  expect([isDone, result]).toEqual([true, expect.objectContaining({ kind: "written" })]);
  const read = await workbook.readTables();
  if (read.kind !== "tables") throw new Error("refused");
  const [{ columns }] = read.model.tables;
  const [cells] = read.tables;
  const headerOf = (id: number) => cells.columns.find((column) => column.id === id)?.header;
  expect(columns.map(({ id, column }) => [id, headerOf(column)])).toEqual([
    ["exports", "Exports"],
    ["imports", "Imports"],
  ]);
});
