import React, { useEffect, useState } from "react";
import type { TablesResult, Workbook } from "../../excel/Workbook";
import { homeLines } from "../../i18n/homeLine";
import { answerOf } from "../answerOf";
import { useTexts } from "../TextsContext";
import { summaryOf } from "./summary";

/** A look a change, and one for many that come together. */
const PAUSE_MS = 800;

interface HomeLineProps {
  readonly workbook: Workbook;
  /** What to offer in a workbook that has nothing yet. */
  readonly offer: React.ReactNode;
}

/** What the workbook holds, how new it is, and what is behind the rest. */
export function HomeLine({ workbook, offer }: HomeLineProps) {
  const { texts, language } = useTexts();
  const tables = useTablesNow(workbook);
  // What cannot be known is not said: a cell may be being edited.
  if (tables?.kind !== "tables") return null;
  const { trouble } = tables;
  const summary = summaryOf(tables);
  return (
    <div className="workbook">
      <div role="status">
        {trouble !== "newer" && homeLines(summary, language).map((line) => <p key={line}>{line}</p>)}
        {trouble && <p>{texts.model[trouble]}</p>}
      </div>
      {!trouble && summary.tables === 0 && offer}
    </div>
  );
}
/** The workbook's tables, looked at again whenever they may have changed. */
function useTablesNow(workbook: Workbook): TablesResult | undefined {
  const [tables, setTables] = useState<TablesResult>();
  useEffect(() => {
    let isHere = true;
    let timer: number | undefined;
    const look = async () => {
      const found = await answerOf(workbook.readTables());
      if (isHere) setTables((before) => (found.kind === "tables" ? found : before));
    };
    const end = workbook.watchTables(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void look(), PAUSE_MS);
    });
    void look();
    return () => {
      isHere = false;
      window.clearTimeout(timer);
      end();
    };
  }, [workbook]);
  return tables;
}
