/** @jest-environment ./tests/officeEnvironment.js */
// A table at the selection, in blank cells of texts: Excel shows there the apostrophe that says so of a text.
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import {
  atSelection,
  cell,
  emptyWorkbook,
  everything,
  failRequest,
  formatAt,
  host,
  makeTexts,
  options,
  sampleTable,
  store,
  values,
} from "./workbook";

const book = officeWorkbook();
let id: string;
beforeEach(() => {
  id = emptyWorkbook();
});
afterEach(() => (host.disturb = undefined));

describe("a table at the selection", () => {
  const writing = (more = {}) => book.writeTable({ ...sampleTable(3), ...more }, options(atSelection));

  test("in cells of texts arrives as anywhere else", async () => {
    makeTexts(id, { row: 0, column: 0, rows: 30, columns: 5 });
    store.select(id, cell(1, 1));
    const headers = ["Period", "Exports (20 days)", "2024"];
    expect(await writing({ headers })).toMatchObject({ kind: "written", address: "B4:D7" });
    expect(values(id, { row: 1, column: 1, rows: 3, columns: 3 })).toEqual([
      [sampleTable().title, "", ""],
      [sampleTable().note, "", ""],
      headers,
    ]);
    expect(store.read(id, 4, 2).value).toBe(1000);
    // What it does not write to stays as it was.
    expect([formatAt(id, 1, 2), formatAt(id, 8, 2)]).toEqual(["@", "@"]);
  });

  test("whose cells become ones of texts meanwhile is taken out again, and it is not said that they are merged", async () => {
    host.disturb = () => {
      if (store.read(id, 0, 0).value === "" && store.names().length > 0)
        makeTexts(id, { row: 0, column: 0, rows: 30, columns: 5 });
      return undefined;
    };
    expect(await writing()).toEqual({ kind: "refused", obstacle: { kind: "moved" } });
    expect(values(id, { row: 0, column: 0, rows: 30, columns: 5 }).flat().filter(Boolean)).toEqual([]);
  });

  test("that fails leaves cells of texts, and nothing in them", async () => {
    let failed = 0;
    for (let n = 2; ; n++) {
      id = emptyWorkbook();
      makeTexts(id, { row: 0, column: 0, rows: 30, columns: 5 });
      store.select(id, cell(1, 1));
      const before = everything();
      const end = failRequest(n, "GeneralException");
      const result = await writing();
      end();
      if (result.kind === "written") break;
      failed++;
      expect(everything()).toEqual(before);
    }
    expect(failed).toBeGreaterThan(5);
  });
});
