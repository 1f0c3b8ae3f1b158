import { useCallback, useEffect, useState } from "react";
import type { TablesResult, Workbook } from "../../excel/Workbook";
import { knownTables, type TableInWorkbook } from "../../model/tableInWorkbook";
import { answerOf } from "../answerOf";

/** The workbook's tables as they were when last looked at; undefined before that. */
export function useTables(workbook: Workbook): {
  readonly tables: TablesResult | undefined;
  readonly look: () => Promise<TablesResult>;
} {
  const [tables, setTables] = useState<TablesResult>();
  const look = useCallback(async () => {
    const found = await answerOf(workbook.readTables());
    setTables(found);
    return found;
  }, [workbook]);
  useEffect(() => {
    let isHere = true;
    void answerOf(workbook.readTables()).then((found) => isHere && setTables(found));
    return () => {
      isHere = false;
    };
  }, [workbook]);
  return { tables, look };
}

/** The tables whose figures are known; none as long as Excel has not answered. */
export function knownIn(found: TablesResult | undefined): readonly TableInWorkbook[] {
  return found?.kind === "tables" ? knownTables(found.model, found.tables) : [];
}
