import React, { useEffect, useState } from "react";
import type { TablesResult, Workbook } from "../../excel/Workbook";
import { homeLines } from "../../i18n/homeLine";
import { answerOf } from "../answerOf";
import { Message } from "../components/fabric";
import { summaryOf } from "../home/summary";
import { useTexts } from "../TextsContext";

/** A look a change, and one for many that come together. */
const PAUSE_MS = 800;

/** What the workbook holds, how new it is, and what is behind the rest. */
export function HomeLine({ workbook }: { readonly workbook: Workbook }) {
  const { texts, language } = useTexts();
  const tables = useTablesNow(workbook);
  // What cannot be known is not said: a cell may be being edited.
  if (tables?.kind !== "tables") return null;
  const { trouble } = tables;
  return (
    <div className="home">
      {trouble !== "newer" && homeLines(summaryOf(tables), language).map((line) => <p key={line}>{line}</p>)}
      {trouble && <Message kind="info">{texts.model[trouble]}</Message>}
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
