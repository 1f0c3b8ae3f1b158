import { remember, rememberNames, type ToRemember } from "./modelPart";
import { readSelection } from "./readSelection";
import { readTables } from "./readTables";
import { takeBack, Unfinished } from "./takeBack";
import type { Workbook, WriteResult } from "./Workbook";
import { writeSheets } from "./writeSheets";
import { writeTable } from "./writeTable";

/** The workbook that the add-in stands in, through Office.js. */
export function officeWorkbook(): Workbook {
  const unfinished = new Unfinished();
  return {
    async writeTable(table, options) {
      const result = await writeTable(table, options, unfinished);
      const { headers, model } = table;
      return model ? remembering(result, (name) => ({ table: name, headers, model })) : result;
    },
    readTables,
    rememberNames: async (names) => (await rememberNames(names)) === "remembered",
    readSelection,
    async updateTable(update, options) {
      const { updateByKey } = await import(/* webpackChunkName: "updateByKey" */ "./updateByKey");
      const result = await updateByKey(update, options, unfinished);
      const { table, model, revisions } = update;
      const headers = [...table.headers, ...table.newColumns.map(({ header }) => header)];
      return remembering(result, (name) => ({
        table: name,
        headers,
        model,
        ...(revisions?.kind === "new" && { revisions: revisions.table.tableName }),
      }));
    },
    writeSheets: (drafts, options) => writeSheets(drafts, options, unfinished),
    putBack: async () => (await takeBack(unfinished)) ?? { kind: "put-back" },
  };
}

async function remembering(result: WriteResult, what: (table: string) => ToRemember): Promise<WriteResult> {
  if (result.kind !== "written" && result.kind !== "updated") return result;
  const remembered = await remember(what(result.table));
  return remembered === "remembered" ? result : { ...result, forgotten: remembered };
}
