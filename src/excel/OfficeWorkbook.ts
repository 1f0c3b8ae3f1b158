import { buildExample } from "./examples/buildExample";
import { buildTargetWorkbook } from "./targetWorkbook/buildTargetWorkbook";
import type { Workbook } from "./Workbook";
import { writeTable } from "./writeTable";

/** The workbook that the add-in stands in, through Office.js. */
export function officeWorkbook(): Workbook {
  return { writeTable, buildTargetWorkbook, buildExample };
}
