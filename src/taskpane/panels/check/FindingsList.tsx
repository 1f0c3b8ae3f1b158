import React from "react";
import type { Workbook } from "../../../excel/Workbook";
import { CHECK_PANE } from "../../../i18n/checkPane";
import { placeIn, type TableInWorkbook } from "../../../model/tableInWorkbook";
import { faultInWords } from "../../check/faultInWords";
import type { TableFinding } from "../../check/TableFinding";
import { TextButton } from "../../components/fabric";
import { useShow } from "../../hooks/useShow";
import { useTexts } from "../../TextsContext";
import { ShowMessage } from "../ShowMessage";

/** More than anybody reads at a time. */
const MOST = 100;

interface FindingsListProps {
  readonly workbook: Pick<Workbook, "show">;
  readonly there: TableInWorkbook;
  readonly findings: readonly TableFinding[];
}

/** The findings of one table; each leads to its cell. */
export function FindingsList({ workbook, there, findings }: FindingsListProps) {
  const { texts, language } = useTexts();
  const words = CHECK_PANE[language];
  const { told, show } = useShow(workbook);
  const { cells } = there;
  return (
    <>
      <h2>{words.table(cells.name, cells.sheet)}</h2>
      <ol className="findings">
        {findings.slice(0, MOST).map((finding) => {
          const { where, what, details } = faultInWords(finding, language);
          return (
            <li key={finding.key}>
              <TextButton
                label={where}
                title={texts.show.go(where)}
                onClick={() => show(placeIn(there, finding.row ?? 0, finding.column ?? 0))}
              />{" "}
              <strong>{what}</strong>
              <br />
              {details}
            </li>
          );
        })}
      </ol>
      {findings.length > MOST && <p>{words.more(findings.length - MOST)}</p>}
      <ShowMessage told={told} />
    </>
  );
}
