import React from "react";
import type { Workbook } from "../../excel/Workbook";
import { homeLines } from "../../i18n/homeLine";
import { useTables } from "../hooks/useTables";
import { useTexts } from "../TextsContext";
import { summaryOf } from "./summary";

interface HomeLineProps {
  readonly workbook: Workbook;
  /** What to offer in a workbook that has nothing yet. */
  readonly offer: React.ReactNode;
}

/** What the workbook holds, how new it is, and what is behind the rest. */
export function HomeLine({ workbook, offer }: HomeLineProps) {
  const { texts, language } = useTexts();
  const { tables } = useTables(workbook);
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
