import React from "react";
import { BRIEF_PANE } from "../../../i18n/briefPane";
import { rateText } from "../../../i18n/pressText";
import { recordRows } from "../../brief/recordRows";
import type { TableInWorkbook } from "../../../model/tableInWorkbook";
import { useTexts } from "../../TextsContext";

const MOST = 25;

/** The records of all series of the workbook in a month, the greatest news first. */
export function RecordsList({
  tables,
  month,
}: {
  readonly tables: readonly TableInWorkbook[];
  readonly month: number;
}) {
  const { language } = useTexts();
  const words = BRIEF_PANE[language];
  const rows = recordRows(tables, month, language).filter(({ claims }) => claims.length > 0);
  return (
    <section aria-label={words.records}>
      <h2>{words.records}</h2>
      {rows.length === 0 && <p>{words.noRecords}</p>}
      <ol>
        {rows.slice(0, MOST).map(({ key, name, claims, move, growth }) => (
          <li key={key}>
            <strong>{name}</strong> {growth !== undefined && rateText(growth, language)}
            {": "}
            {[...claims, ...(move ? [move] : [])].join(" · ")}
          </li>
        ))}
      </ol>
    </section>
  );
}
