import { useCallback, useEffect, useState } from "react";
import type { TablesResult, Workbook } from "../../excel/Workbook";
import { knownTables, type TableInWorkbook } from "../../model/tableInWorkbook";
import { answerOf } from "../answerOf";

/** A look a change, and one for many that come together. */
const PAUSE_MS = 800;

export interface TablesSeen {
  /** Undefined before the first look; while a cell is being edited what was seen before stays. */
  readonly tables: TablesResult | undefined;
  /** Looks anew. */
  readonly look: () => Promise<TablesResult>;
}

/**
 * The workbook's tables, looked at again whenever they may have changed: a panel stays alive while another brings figures
 * in.
 */
export function useTables(workbook: Workbook): TablesSeen {
  const [tables, setTables] = useState<TablesResult>();
  const look = useCallback(async () => {
    const found = await readTogether(workbook);
    setTables((before) => unlessSame(before, found));
    return found;
  }, [workbook]);
  useEffect(() => {
    let isHere = true;
    let timer: number | undefined;
    const lookNow = async () => {
      const found = await readTogether(workbook);
      if (isHere)
        setTables((before) => (found.kind === "tables" || !before ? unlessSame(before, found) : before));
    };
    const end = workbook.watchTables(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void lookNow(), PAUSE_MS);
    });
    void lookNow();
    return () => {
      isHere = false;
      window.clearTimeout(timer);
      end();
    };
  }, [workbook]);
  return { tables, look };
}

const begun = new WeakMap<Workbook, Promise<TablesResult>>();

/** All who want to know at the same moment, as after a change, share a look. */
function readTogether(workbook: Workbook): Promise<TablesResult> {
  const shared = begun.get(workbook);
  if (shared) return shared;
  const look = new Promise<void>((begin) => window.setTimeout(begin)).then(() => {
    begun.delete(workbook);
    return answerOf(workbook.readTables());
  });
  begun.set(workbook, look);
  return look;
}

/** What is shown of tables takes long to work out, and a look seldom finds anything new. */
function unlessSame(before: TablesResult | undefined, found: TablesResult): TablesResult {
  return before && JSON.stringify(before) === JSON.stringify(found) ? before : found;
}

/** The tables whose figures are known; none as long as Excel has not answered. */
export function knownIn(found: TablesResult | undefined): readonly TableInWorkbook[] {
  return found?.kind === "tables" ? knownTables(found.model, found.tables) : [];
}
