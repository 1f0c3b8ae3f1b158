import { run } from "./excelRun";
import type { PlaceToInsert } from "./FormulaCells";
import { obstacleOf } from "./obstacles";

/** The selected cell, and the table that it is in. */
export async function placeToInsert(): Promise<PlaceToInsert> {
  try {
    return await run(async (context) => {
      const cell = context.workbook.getActiveCell().load("address");
      const tables = cell.getTables(false).load("items/name");
      await context.sync();
      return { kind: "place", address: cell.address, table: tables.items.at(0)?.name };
    });
  } catch (error) {
    return { kind: "refused", obstacle: await obstacleOf(error, []) };
  }
}
