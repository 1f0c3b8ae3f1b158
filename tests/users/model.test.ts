/**
 * @jest-environment ./tests/officeEnvironment.js
 * @jest-environment-options {"users": 2}
 */
// Two panes that write the workbook's model at the same time.
import type { Table } from "../../src/importing/table/Table";
import { importedTable } from "../../src/taskpane/bringIn/importedTable";
import { emptyWorkbook, host, options } from "../excel/workbook";
import { Random } from "../fuzz/Random";
import { sampleOf } from "../sample";
import { interleaved } from "./interleaved";
import { twoUsers, type User } from "./twoUsers";
import { modelNow, modelParts } from "./workbookNow";

const SEEDS = sampleOf([...Array(25).keys()], 2).map((seed) => seed + 1);
let [a, b]: readonly User[] = [];

beforeEach(() => {
  emptyWorkbook();
  [a, b] = twoUsers();
});

const tableOf = (name: string, value: number) => {
  const table: Table = {
    frequency: "month",
    periods: [24312],
    series: [
      {
        id: name,
        also: [],
        name,
        measure: "amount",
        isCumulative: false,
        step: 1,
        values: new Map([[24312, value]]),
        provisional: new Set(),
      },
    ],
  };
  return importedTable(table, { names: [`${name}.csv`], day: "2026-10-01" }, "en");
};

test.each(SEEDS)("what both remember at once is there, in one part, seed %d", async (seed) => {
  await a.workbook.rememberNames({ both: "cars", a: "cars" });
  const done = await interleaved(new Random(seed), [
    () => a.workbook.rememberNames({ both: "ships", a: "ships" }),
    () => b.workbook.rememberNames({ both: null, b: null }),
    () => b.workbook.rememberNames({ c: "ships" }),
  ]);
  expect(done).toEqual([true, true, true]);
  const { names } = modelNow().model;
  expect(names).toMatchObject({ a: "ships", b: null, c: "ships" });
  expect([null, "ships"]).toContain(names.both);
  expect(modelParts()).toHaveLength(1);
});

test.each(SEEDS)("two tables that come at once are both known, seed %d", async (seed) => {
  const how = () => options({ isNumbered: true });
  const results = await interleaved(new Random(seed), [
    () => a.workbook.writeTable(tableOf("Exports", 1), how()),
    () => b.workbook.writeTable(tableOf("Imports", 2), how()),
  ]);
  expect(results).toMatchObject([{ kind: "written" }, { kind: "written" }]);
  for (const one of results) expect(one).not.toHaveProperty("forgotten");
  expect(modelNow().model.tables).toHaveLength(2);
  expect(modelParts()).toHaveLength(1);
});

test("what a machine replaces that was away is said again by whoever said it, at her next look", async () => {
  await a.workbook.writeTable(tableOf("Exports", 1), options());
  const [away] = modelParts();
  await b.workbook.writeTable(tableOf("Imports", 2), options());
  await b.workbook.rememberNames({ b: "ships" });
  // Her machine meets the other's, and what was there before stands there again.
  host.workbook.customXmlParts.itemsList()[0].setXml(away);
  expect(modelNow().model.tables).toHaveLength(1);
  await a.workbook.readTables();
  expect(modelNow().model.tables).toHaveLength(1);
  const found = await b.workbook.readTables();
  expect(found).toMatchObject({ model: { names: { b: "ships" } }, tables: { length: 2 } });
  expect(modelNow().model.tables).toHaveLength(2);
});

test("a part of a newer version that comes between a look and the writing stands there again", async () => {
  await a.workbook.rememberNames({ a: "cars" });
  const newer = modelParts()[0].replace('version="1"', 'version="9"');
  let n = 0;
  host.disturb = () => {
    // After its turn has come, and both requests that read.
    if (n++ === 3) host.workbook.customXmlParts.itemsList()[0].setXml(newer);
    return undefined;
  };
  const isRemembered = await b.workbook.rememberNames({ b: "ships" });
  host.disturb = undefined;
  expect(isRemembered).toBe(false);
  expect(modelParts()).toEqual([newer]);
});
