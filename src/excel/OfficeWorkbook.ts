import { takeBack, Unfinished } from "./takeBack";
import type { Workbook } from "./Workbook";
import { writeSheets } from "./writeSheets";
import { writeTable } from "./writeTable";

/** The workbook that the add-in stands in, through Office.js. */
export function officeWorkbook(): Workbook {
  const unfinished = new Unfinished();
  return {
    writeTable: (table, options) => writeTable(table, options, unfinished),
    writeSheets: (drafts, options) => writeSheets(drafts, options, unfinished),
    putBack: async () => (await takeBack(unfinished)) ?? { kind: "put-back" },
  };
}
