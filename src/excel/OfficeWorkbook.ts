import type { Workbook } from "./Workbook";
import { writeSheets } from "./writeSheets";
import { writeTable } from "./writeTable";

/** The workbook that the add-in stands in, through Office.js. */
export function officeWorkbook(): Workbook {
  return { writeTable, writeSheets };
}
