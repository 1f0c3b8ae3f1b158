import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import type { Table } from "../../src/importing/table/Table";
import { importedTable } from "../../src/taskpane/bringIn/importedTable";
import { type Offer, offersOf } from "../../src/taskpane/bringIn/offers";
import { amountTable } from "../importing/amountSeries";
import { options, sheetIdOf } from "./workbook";

export const FROM = { source: "K-stat", day: "2026-10-01" };
export const workbook = officeWorkbook();

/** Writes a table of monthly figures from January 2026 on to a sheet of its own: its header is in row 3, figures from row 4 on. Gives the id of the sheet. */
export async function insertTrade(figures: Readonly<Record<string, readonly number[]>>): Promise<string> {
  const result = await workbook.writeTable(
    importedTable(amountTable(figures), { names: ["Trade.csv"], day: FROM.day }, "en"),
    options(),
  );
  expect(result.kind).toBe("written");
  return sheetIdOf("Trade");
}

/** What the pane would offer to do with these figures. */
export async function offer(coming: Table, withNewSeries = false, isFinal = false): Promise<Offer> {
  const options = { confirmed: [], withNewSeries, isFinal };
  const [found] = offersOf(await workbook.readTables(), coming, options);
  return found;
}
